/** The texts that the desk sends: a reply for a person, a note for a ticket. Plain text, no markup. */
import type { Language } from '../domain/config/model.ts';
import type { Remedy } from '../domain/guide/model.ts';
import { withoutCall } from './without-call.ts';

export type MessageKind = 'reply' | 'ticket';

/** What a message says. All texts are plain, in the language of the message. */
export interface MessageParts {
  readonly kind: MessageKind;
  readonly language: Language;
  readonly guide: string;
  readonly guideVersion: string;
  readonly step: string;
  readonly category?: string | undefined;
  /** Full address of the step, with the answers that lead there; empty where there is none. */
  readonly link: string;
  /** `KX7 M3P` */
  readonly code: string;
  /** "K come Kursaal, …" */
  readonly spoken: string;
  readonly trouble?: ToldTrouble | undefined;
  /** Titles of the steps still to do: those of the trouble's detour first, then from the present one on. */
  readonly steps: readonly string[];
  /** Whom to answer: mail or telephone, as the guide has them. */
  readonly contact?: string | undefined;
}

export interface ToldTrouble {
  readonly title: string;
  readonly remedy: Remedy['kind'];
  /** As the guide gives it. */
  readonly advice: readonly string[];
}

interface Phrases {
  readonly hello: string;
  trouble(title: string): string;
  readonly tryThis: string;
  /** The guide leaves the rest to the desk. */
  readonly rest: string;
  open(step: string): string;
  /** Once the desk has done its part. */
  openThen(step: string): string;
  byCode(code: string): string;
  openByCode(step: string, code: string): string;
  readonly steps: string;
  /** The same for a colleague. */
  readonly theirSteps: string;
  readonly write: string;
  readonly noPassword: string;
  readonly guide: string;
  readonly category: string;
  readonly step: string;
  readonly code: string;
  readonly problem: string;
  readonly link: string;
  subject(step: string): string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  it: {
    hello: 'Buongiorno,',
    trouble: (title) => `hai questo problema: «${title}».`,
    tryThis: 'Prova così:',
    rest: 'Al resto pensiamo noi: ti diciamo quando puoi andare avanti.',
    open: (step) => `Apri la guida al passo «${step}»:`,
    openThen: (step) => `Poi riapri la guida al passo «${step}»:`,
    byCode: (code) =>
      `Il collegamento non si apre? Apri Primo Accesso e scrivi il codice passo: ${code}`,
    openByCode: (step, code) =>
      `Apri Primo Accesso. Per arrivare al passo «${step}» scrivi il codice passo: ${code}`,
    steps: 'Ti restano questi passi:',
    theirSteps: 'Passi che restano:',
    write: 'Se serve ancora aiuto',
    noPassword: 'L’assistenza non ti chiede mai la password.',
    guide: 'Guida',
    category: 'Categoria',
    step: 'Passo',
    code: 'Codice passo',
    problem: 'Problema',
    link: 'Collegamento',
    subject: (step) => `Primo Accesso: ${step}`,
  },
  en: {
    hello: 'Hello,',
    trouble: (title) => `you have this problem: “${title}”.`,
    tryThis: 'Try this:',
    rest: 'We see to the rest: we tell you when you can go on.',
    open: (step) => `Open the guide at the step “${step}”:`,
    openThen: (step) => `Then open the guide again at the step “${step}”:`,
    byCode: (code) => `The link does not open? Open Primo Accesso and type the step code: ${code}`,
    openByCode: (step, code) =>
      `Open Primo Accesso. To reach the step “${step}” type the step code: ${code}`,
    steps: 'These steps remain:',
    theirSteps: 'Steps that remain:',
    write: 'If you still need help',
    noPassword: 'The help desk never asks you for your password.',
    guide: 'Guide',
    category: 'Category',
    step: 'Step',
    code: 'Step code',
    problem: 'Problem',
    link: 'Link',
    subject: (step) => `Primo Accesso: ${step}`,
  },
};

/** The whole text, lines separated by `\n`, ready to be edited. */
export function messageText(parts: MessageParts): string {
  return parts.kind === 'reply' ? replyText(parts) : ticketText(parts);
}

/** The subject of the mail. */
export function messageSubject(parts: MessageParts): string {
  return PHRASES[parts.language].subject(parts.step);
}

function replyText(parts: MessageParts): string {
  const say = PHRASES[parts.language];
  const own = parts.trouble && withoutCall(parts.trouble.advice, parts.language);
  const waits = own !== undefined && (own.left || own.texts.length === 0);
  const open = waits ? say.openThen : say.open;
  return paragraphs([
    [say.hello],
    parts.trouble && [
      ...troubleLines(parts.trouble, own?.texts ?? [], say),
      ...(waits ? [say.rest] : []),
    ],
    parts.link !== '' && [open(parts.step), parts.link],
    [
      parts.link === '' ? say.openByCode(parts.step, parts.code) : say.byCode(parts.code),
      `(${parts.spoken})`,
    ],
    parts.steps.length > 0 && [say.steps, ...parts.steps.map(numbered)],
    [...(parts.contact ? [`${say.write}: ${parts.contact}`] : []), say.noPassword],
  ]);
}

function troubleLines(
  { title, remedy }: ToldTrouble,
  advice: readonly string[],
  say: Phrases,
): readonly string[] {
  // What a stop says is no trial: the person waits for the desk.
  const tries = remedy !== 'stop' && advice.length > 0;
  const met = say.trouble(title);
  return [tries ? `${met} ${say.tryThis}` : met, ...advice.map(bulleted)];
}

function ticketText(parts: MessageParts): string {
  const say = PHRASES[parts.language];
  return paragraphs([
    [
      `${say.guide}: ${parts.guide} (${parts.guideVersion})`,
      ...(parts.category ? [`${say.category}: ${parts.category}`] : []),
      `${say.step}: ${parts.step}`,
      `${say.code}: ${parts.code} (${parts.spoken})`,
      ...(parts.trouble ? [`${say.problem}: ${parts.trouble.title}`] : []),
      ...(parts.link ? [`${say.link}: ${parts.link}`] : []),
    ],
    parts.steps.length > 0 && [say.theirSteps, ...parts.steps.map(numbered)],
  ]);
}

const bulleted = (text: string) => `- ${text}`;
const numbered = (text: string, index: number) => `${index + 1}. ${text}`;

function paragraphs(all: readonly (readonly string[] | false | undefined)[]): string {
  return all
    .filter((lines): lines is readonly string[] => lines !== undefined && lines !== false)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
