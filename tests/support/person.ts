/** What a person does with the app in Chromium: by the names they read, waiting for what they see. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { en } from '../../src/copy/en.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home as homeWords } from '../../src/copy/home.ts';
import { it as italian } from '../../src/copy/it.ts';
import { settings } from '../../src/copy/settings.ts';
import type { Id, Option, Step } from '../../src/domain/guide/model.ts';
import type { Mode } from '../../src/state/session.ts';
import { PATIENCE } from './browsers-visitor.ts';
import type { Answer, BuiltGuide } from './built-guide.ts';

export interface Person {
  readonly page: Page;
  /** Opens an address below the app's folder, and waits until the app is there. */
  opens(path?: string): Promise<void>;
  /** The page's h1, once it is this. Where the focus is does not matter. */
  reads(heading: string): Promise<void>;
  /**
   * A page change has come to its end: the h1 reads `heading` and has the focus, the title names it,
   * and the address below the app's folder is `path`.
   */
  arrivesAt(path: string, heading: string, title?: string): Promise<void>;
  /** `arrivesAt` the page of the step, or of the question. */
  arrivesAtStep(step: Step): Promise<void>;
  arrivesAtQuestion(id: Id): Promise<void>;
  /** From the guide's page to where it leads who has not begun: the first question or step. */
  begins(): Promise<void>;
  /** Gives each answer on its question's page, from the page of the first one. The last one is kept when this resolves. */
  answers(answers: readonly Answer[]): Promise<void>;
  /** Presses "Fatto" on the page of each step in turn, from the first one's page. The last one is kept when this resolves. */
  does(steps: readonly Step[]): Promise<void>;
  /** To the first page, by the app's name in the header. */
  goesHome(): Promise<void>;
  /** Says in the settings who uses this PC, and goes back to the first page. */
  chooses(mode: Mode): Promise<void>;
  presses(name: string): Promise<void>;
  follows(name: string): Promise<void>;
  /** Address of a step or, without one, of the guide, in the person's language. */
  pathOf(step?: Id): string;
  pathOfQuestion(id: Id): string;
}

const NAME = italian.app.name;

/** What a page shows of where the person is. */
const STANDING = `({
  path: location.pathname + location.search + location.hash,
  heading: (document.querySelector('main h1')?.textContent ?? '').replace(/\\s+/g, ' ').trim(),
  title: document.title,
  focus: document.activeElement?.tagName,
})`;

/**
 * @param url the app's folder, with a final slash.
 */
export function personOn(page: Page, url: string, told: BuiltGuide): Person {
  const { guide, say, language } = told;
  const words = language === 'en' ? en : italian;
  const { home } = homeWords[language];
  const own = language === 'en' ? 'en/' : '';
  const base = new URL(url).pathname;
  const questionOf = (id: Id) => {
    const question = guide.questions.find((candidate) => candidate.id === id);
    if (!question) throw new Error(`The guide has no question ${id}`);
    return question;
  };
  /** Answers on the guide's own page, where it asks whom it is for; false on any other page. */
  const answersAtEntry = async (id: Id, value: string) => {
    const { audience, options } = questionOf(id);
    if (!audience) return false;
    // Either page may still be on its way.
    const entry = page.locator('#chi-sei');
    const asked = page.getByRole('button', { name: guideWords[language].question.next });
    await entry.or(asked).first().waitFor();
    if (!(await entry.isVisible())) return false;
    const option = options.find((candidate) => candidate.value === value);
    if (!option) throw new Error(`The guide has no answer ${id}=${value}`);
    await page.getByRole('link', { name: optionName(told, option), exact: true }).click();
    // It asks until the answer is kept.
    await entry.waitFor({ state: 'detached' });
    return true;
  };
  /** The app leaves a page by itself only when what was said there is kept: who goes on before loses it. */
  const leaves = (path: string) =>
    expect
      .poll(() => page.evaluate('location.pathname + location.search'), {
        timeout: PATIENCE,
        interval: 20,
      })
      .not.toBe(base + path);
  const person: Person = {
    page,
    async opens(path = own) {
      await page.goto(url + path);
      await page.locator('html[data-app=ready]').waitFor();
    },
    async reads(name) {
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    },
    async arrivesAt(path, heading, title = `${heading} · ${NAME}`) {
      await expect
        .poll(() => page.evaluate(STANDING), { timeout: PATIENCE, interval: 20 })
        .toEqual({ path: base + path, heading, title, focus: 'H1' });
    },
    arrivesAtStep: ({ id, title }) => person.arrivesAt(person.pathOf(id), say(title)),
    arrivesAtQuestion: (id) =>
      person.arrivesAt(person.pathOfQuestion(id), say(questionOf(id).title)),
    async begins() {
      const start = page.getByRole('link', { name: guideWords[language].guide.start, exact: true });
      const choice = page.locator('#chi-sei');
      await start.or(choice).first().waitFor();
      // A guide that asks "chi sei?" begins with the answer itself.
      if (!(await choice.isVisible())) await start.click();
    },
    async answers(answers) {
      for (const [id, value] of answers) {
        if (await answersAtEntry(id, value)) continue;
        const option = questionOf(id).options.find((candidate) => candidate.value === value);
        if (!option) throw new Error(`The guide has no answer ${id}=${value}`);
        await person.arrivesAtQuestion(id);
        await page.getByRole('radio', { name: optionName(told, option), exact: true }).check();
        await person.presses(guideWords[language].question.next);
        await leaves(person.pathOfQuestion(id));
      }
    },
    async does(steps) {
      for (const step of steps) {
        await person.arrivesAtStep(step);
        await person.follows(words.step.done);
        await leaves(person.pathOf(step.id));
      }
    },
    async goesHome() {
      await page
        .getByRole('banner')
        .getByRole('link', { name: new RegExp(`^${NAME}`) })
        .click();
      await person.arrivesAt(own, home.title, `${NAME}: ${words.app.tagline}`);
    },
    async chooses(mode) {
      await page.getByRole('banner').getByRole('link', { name: words.nav.settings }).click();
      await person.reads(settings[language].title);
      const name = new RegExp(`^${settings[language][mode]}`);
      await page.getByRole('radio', { name }).check();
      if (mode !== 'own') await page.getByText(words.saving.memory[mode]).waitFor();
      else await page.locator('.pa-notice.is-shared').waitFor({ state: 'detached' });
      await person.goesHome();
    },
    presses: (name) => page.getByRole('button', { name, exact: true }).click(),
    follows: (name) => page.getByRole('link', { name, exact: true }).click(),
    pathOf: (step) => `${own}${guide.id}/${step === undefined ? '' : `${step}/`}`,
    pathOfQuestion: (id) => `${person.pathOf()}?domanda=${id}`,
  };
  return person;
}

/** Name of the link to a guide on the first page: "Comincia: Entrare in SEC-SISR". */
export function startLink(told: BuiltGuide): string {
  return `${homeWords[told.language].home.start}: ${told.say(told.guide.title)}`;
}

/** Name of an answer's radio button: the label and, where there is one, the hint. */
export function optionName({ say }: BuiltGuide, { label, hint }: Option): string {
  return hint === undefined ? say(label) : `${say(label)} ${say(hint)}`;
}
