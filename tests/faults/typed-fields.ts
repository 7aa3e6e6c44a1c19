/** Where the app lets a person type: every place with a text field outside `/autori/`, and the way to it. */
import type { Page } from 'playwright';
import { certificate } from '../../src/copy/certificate.ts';
import { desk } from '../../src/copy/desk.ts';
import { forms } from '../../src/copy/forms.ts';
import { help } from '../../src/copy/help.ts';
import { printing } from '../../src/copy/printing.ts';
import { reset } from '../../src/copy/reset.ts';
import type { GuideDocument } from '../../src/domain/guide/document.ts';
import { answersTo, type BuiltGuide, builtGuide } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';

/** A page, or a part of one, with the fields that stand there. */
export interface TypedPlace {
  readonly name: string;
  /** The component that draws the fields, below `src/features`. */
  readonly drawnBy: string;
  /** How many fields can be typed into once `opens` has come to its end. */
  readonly fields: number;
  /** @param url the app's folder, with a final slash. */
  opens(page: Page, url: string): Promise<void>;
  /** What a person presses after typing; without it, Enter in each field. */
  readonly sends?: string;
  /** The app's answer: what is there of it, as CSS, and how often. */
  readonly answer: readonly [selector: string, times: number];
}

const told = builtGuide();
const { guide } = told;
const check = certificate.it;

async function at(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-app=ready]').waitFor();
}

const WRONG = ':is(input:not([type=checkbox]), textarea)[aria-invalid=true]';
/** In a form that has said what is wrong: fields go red one by one before, as each is left. */
const WRONG_IN_FORM = `form:has([id$="-errori"]) ${WRONG}`;
const HELD = '[role=alert] .pa-error';

/** The check of the certificate warning, with the answers that lead to a free text. */
function inCheck(name: string, answers: (said: Said) => readonly string[]): TypedPlace {
  return {
    name: `the certificate's ${name}`,
    drawnBy: 'certificate/Question.tsx',
    fields: 1,
    sends: check.next,
    // What was typed stops the person, and is part of what to tell the desk.
    answer: [`[role=group][aria-label="${check.stop.title}"]`, 1],
    async opens(page, url) {
      await at(page, `${url}${guide.id}/${said.step}/`);
      await page.getByRole('button', { name: check.begin }).click();
      const shown = page.locator('.pa-check');
      const all = answers(said);
      for (const [index, answer] of all.entries()) {
        const title = shown.locator('h3');
        await shown.getByRole('radio', { name: answer, exact: true }).check();
        if (index === all.length - 1) return;
        const asked = (await title.textContent()) ?? '';
        await shown.getByRole('button', { name: check.next }).click();
        await title.filter({ hasNotText: asked }).waitFor();
      }
    },
  };
}

/** What the person answers who meets the warning that the organisation foresees. */
interface Said {
  readonly step: string;
  readonly start: readonly string[];
  readonly host: string;
  readonly code: string;
}
const said = foreseen(told);

function foreseen({ guide: { certificateWarning: warning }, say }: BuiltGuide): Said {
  if (!warning) throw new Error('The guide has no certificate warning');
  const opened = check.opened.yes(say(`{${warning.typedHostVariable}}`));
  return {
    step: warning.step,
    start: [check.browser.names.chrome, check.yesNo.yes, opened],
    host: say(`{${warning.hostVariable}}`),
    code: 'NET::ERR_CERT_AUTHORITY_INVALID',
  };
}

/** Fields of a form that are typed into: its own and those of one row. */
function typedFields({ fields, rows }: GuideDocument): number {
  const all = [...fields, ...(rows?.fields ?? [])];
  return all.filter(({ kind }) => kind !== 'choice' && kind !== 'checkbox').length;
}

/** Every form of every guide. */
function documents(ids: readonly string[]): readonly TypedPlace[] {
  return ids.flatMap((id) => {
    const { guide: one, say } = builtGuide('it', undefined, id);
    return (one.documents ?? []).map((document): TypedPlace => {
      const step = one.steps.find(({ documents: here }) => here?.includes(document.id));
      if (!step) throw new Error(`No step of ${id} has the form ${document.id}`);
      return {
        name: `the form "${say(document.title)}"`,
        drawnBy: 'printing/forms/FormField.tsx',
        fields: typedFields(document),
        answer: [WRONG_IN_FORM, typedFields(document)],
        sends: printing.it.download,
        async opens(page, url) {
          await at(page, `${url}${id}/${step.id}/`);
          await page
            .getByRole('button', { name: forms.it.fill })
            .nth(step.documents?.indexOf(document.id) ?? 0)
            .click();
        },
      };
    });
  });
}

/** @param ids the guides that the site offers. */
export function typedPlaces(ids: readonly string[]): readonly TypedPlace[] {
  const [first] = guide.steps;
  const [category] = guide.categories;
  if (!first || !category) throw new Error('The guide is empty');
  return [
    {
      name: 'the code on the first page',
      drawnBy: 'help/CodeField.tsx',
      fields: 1,
      answer: [WRONG, 1],
      opens: at,
    },
    {
      name: 'the code of a page on paper',
      drawnBy: 'printing/TwinForm.tsx',
      fields: 1,
      answer: [WRONG, 1],
      opens: (page, url) => at(page, `${url}${guide.id}/`),
      sends: printing.it.twin.go,
    },
    {
      name: 'the message to the desk',
      drawnBy: 'help/AskHelp.tsx',
      fields: 2,
      answer: [HELD, 1],
      async opens(page, url) {
        await at(page, `${url}${guide.id}/${first.id}/`);
        await page.getByText(help.it.ask.title, { exact: true }).click();
      },
    },
    {
      name: "the desk's search",
      drawnBy: 'desk/SearchField.tsx',
      fields: 1,
      answer: [`#cerca-esempio:has-text("${desk.it.nothing}")`, 1],
      opens: (page, url) => at(page, `${url}assistenza/`),
    },
    {
      name: "the desk's reply, with its search",
      drawnBy: 'desk/Message.tsx',
      fields: 2,
      answer: [HELD, 1],
      async opens(page, url) {
        await at(page, `${url}assistenza/?guida=${guide.id}&passo=${first.id}`);
        await page.getByRole('button', { name: desk.it.reply }).click();
      },
    },
    inCheck('host', ({ start }) => [...start, check.host.other]),
    inCheck('code', ({ start, host }) => [...start, host, check.code.other]),
    inCheck('fingerprint', ({ start, host, code }) => [
      ...start,
      host,
      code,
      check.fingerprint.written,
    ]),
    ...documents(ids),
    {
      name: 'the request for a new password',
      drawnBy: 'backend/Field.tsx',
      fields: 2,
      answer: [WRONG, 2],
      sends: reset.it.reset.send,
      async opens(page, url) {
        const person = personOn(page, url, told);
        await person.opens(person.pathOf());
        await person.begins();
        await person.answers(answersTo(guide, 'password-persa'));
        await person.opens(person.pathOf('apri-portale'));
      },
    },
  ];
}
