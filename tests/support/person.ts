/** What a person does with the app in Chromium: by the names they read, waiting for what they see. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { en } from '../../src/copy/en.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home as homeWords } from '../../src/copy/home.ts';
import { it as italian } from '../../src/copy/it.ts';
import type { Id, Step } from '../../src/domain/guide/model.ts';
import type { Answer, BuiltGuide } from './built-guide.ts';

export interface Person {
  readonly page: Page;
  /** Opens an address below the app's folder, and waits until the app is there. */
  opens(path?: string): Promise<void>;
  /** Reads `heading` as the page's h1, in the page's title, and has the focus on it. */
  arrivesAt(heading: string, title?: string): Promise<void>;
  /** The h1 reads `heading`; where the focus is does not matter. */
  reads(heading: string): Promise<void>;
  /** The address below the app's folder becomes `path`. */
  isAt(path: string): Promise<void>;
  /** From the guide's page, before anything was answered, to the first question. */
  begins(): Promise<void>;
  /** Gives each answer on its question's page, from the page of the first one. */
  answers(answers: readonly Answer[]): Promise<void>;
  /** Presses "Fatto" on the page of each step in turn, from the first one's page. */
  does(steps: readonly Step[]): Promise<void>;
  presses(name: string | RegExp): Promise<void>;
  follows(name: string | RegExp): Promise<void>;
  /** The element with this role and whole name. */
  finds(role: 'button' | 'link' | 'radio' | 'dialog' | 'heading', name: string): Locator;
  /** Address of a step or, without one, of the guide, in the person's language. */
  pathOf(step?: Id): string;
}

const NAME = italian.app.name;

/**
 * @param url the app's folder, with a final slash.
 */
export function personOn(page: Page, url: string, told: BuiltGuide): Person {
  const { guide, say, language } = told;
  const words = language === 'en' ? en : italian;
  const own = language === 'en' ? 'en/' : '';
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const below = () => page.url().slice(url.length);
  const person: Person = {
    page,
    async opens(path = own) {
      await page.goto(url + path);
      await page.locator('html[data-app=ready]').waitFor();
    },
    async reads(name) {
      await heading(name).waitFor();
    },
    async arrivesAt(name, title = `${name} · ${NAME}`) {
      await person.reads(name);
      await expect.poll(() => page.title()).toBe(title);
      await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H1');
    },
    isAt: (path) => expect.poll(below).toBe(path),
    async begins() {
      await person.follows(guideWords[language].guide.start);
    },
    async answers(answers) {
      for (const [id, value] of answers) {
        const question = guide.questions.find((candidate) => candidate.id === id);
        const option = question?.options.find((candidate) => candidate.value === value);
        if (!question || !option) throw new Error(`The guide has no answer ${id}=${value}`);
        await person.isAt(`${person.pathOf()}?domanda=${id}`);
        await person.arrivesAt(say(question.title));
        await page.getByRole('radio', { name: beginning(say(option.label)) }).check();
        await person.presses(guideWords[language].question.next);
      }
    },
    async does(steps) {
      for (const step of steps) {
        await person.isAt(person.pathOf(step.id));
        await person.arrivesAt(say(step.title));
        await person.follows(words.step.done);
      }
    },
    async presses(name) {
      await page.getByRole('button', { name, exact: true }).click();
    },
    async follows(name) {
      await page.getByRole('link', { name, exact: true }).click();
    },
    finds: (role, name) => page.getByRole(role, { name, exact: true }),
    pathOf: (step) => `${own}${guide.id}/${step === undefined ? '' : `${step}/`}`,
  };
  return person;
}

/** Name of the link to a guide on the first page: "Comincia: Entrare in SEC-SISR". */
export function startLink(told: BuiltGuide): string {
  return `${homeWords[told.language].home.start}: ${told.say(told.guide.title)}`;
}

/** A name that begins with this text: options have their hint after the label. */
export function beginning(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
