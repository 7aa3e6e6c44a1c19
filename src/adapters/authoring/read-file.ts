import { MOST_DATA_BYTES } from '../../domain/capped-text.ts';
/** Reads a file that an author gives, before anybody trusts it. */
import { pngChunks } from '../../domain/picture/header.ts';
import { onlyPixels } from '../../domain/picture/only-pixels.ts';
import type { Problem } from '../../domain/problem.ts';
import { AUTHOR_FILES, type AuthorFile, type OpenedFile } from '../../ports/authoring.ts';

/** A drawing nests about a dozen deep. */
const MOST_DEPTH = 60;
const PICTURE_NAME = /^[a-z0-9-]+\.png$/;

function refused(
  code: string,
  place: string,
  message: string,
  level: Problem['level'] = 'problem',
): OpenedFile {
  const problem: Problem = { code, place, message, level };
  return { kind: 'refused', problem };
}

/** The line of the first bracket beyond the depth allowed; undefined where there is none. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let line = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') line += 1;
    // A text ends with its line where its quotes were forgotten: what follows is no text.
    if (character === '\n') quoted = false;
    else if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > MOST_DEPTH) return line;
  }
  return undefined;
}

function keysOf(text: string): readonly string[] | 'list' | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return 'list';
    return typeof value === 'object' && value !== null ? Object.keys(value) : undefined;
  } catch {
    // What is wrong with it says the checker, which names the line.
    return undefined;
  }
}

const BY_KEY: readonly (readonly [AuthorFile, readonly string[]])[] = [
  ['guide.json', ['steps', 'procedures', 'mark']],
  ['screens.json', ['screens']],
  ['config.json', ['organisation', 'contacts', 'guides', 'guideSettings', 'certificateExceptions']],
];

/** A file's name without the number of a copy: `guide (1).json` -> `guide.json`. */
const plainName = (name: string) =>
  name.toLowerCase().replace(/[ _-]*\(?(?:copia|copy)?[ _-]*\d*\)?(?=\.json$)/, '');

/** The rules by which the source is cut into passages. They lie in a guide's folder, and have no form. */
function isSections(name: string, text: string): boolean {
  const plain = plainName(name);
  if (plain === 'sections.json') return true;
  const keys = AUTHOR_FILES.some((file) => file === plain) ? undefined : keysOf(text);
  return Array.isArray(keys) && keys.includes('first') && keys.includes('sections');
}

/** Which file this is: by its name, also with a copy's number (`guide (1).json`), else by what it holds. */
export function recogniseFile(name: string, text: string): AuthorFile | undefined {
  const plain = plainName(name);
  const named = AUTHOR_FILES.find((file) => file === plain);
  if (named) return named;
  const keys = keysOf(text);
  if (keys === 'list') return 'passages.json';
  const known = keys && BY_KEY.find(([, own]) => own.some((key) => keys.includes(key)));
  if (known) return known[0];
  if (keys?.some((key) => /^screen\//.test(key))) return 'screens.en.json';
  if (keys?.some((key) => key === 'guide' || /^(?:step|question)\//.test(key))) return 'en.json';
  return /guid/.test(plain) ? 'guide.json' : undefined;
}

/** A picture that was made here before, under the name that the drawings give it. */
async function openPng(file: File): Promise<OpenedFile> {
  const name = file.name.toLowerCase().replace(/[ _]*\(\d+\)(?=\.png$)/, '');
  if (!PICTURE_NAME.test(name) || file.size > MOST_DATA_BYTES) {
    const message =
      'Il nome della figura deve essere quello scritto in screens.json: lettere minuscole, cifre e trattini, come «portale.png». Cambia nome al file. Una schermata nuova si aggiunge dal passo, in «Modifica».';
    return refused('bad-picture-name', file.name, message);
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    // The disk does not give the file any more.
    () => new Uint8Array(),
  );
  return pngChunks(bytes)
    ? { kind: 'picture', name, bytes: onlyPixels(bytes) }
    : refused(
        'not-a-picture',
        file.name,
        'Il file non è una figura PNG intera. Salva di nuovo la figura in PNG. Poi aprila qui.',
      );
}

/** Reads one file. Never rejects; says in plain Italian why a file cannot be used. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (/\.png$/i.test(file.name)) return openPng(file);
  if (file.size > MOST_DATA_BYTES) {
    const message = `Il file pesa ${Math.ceil(file.size / 1_000_000)} MB: il massimo è 20 MB. Una guida contiene solo testi: controlla che sia il file giusto.`;
    return refused('too-big', file.name, message);
  }
  let text: string;
  try {
    const bytes = await file.arrayBuffer();
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Either the disk does not give the file any more, or its bytes are no UTF-8.
    const message =
      'Il file non si legge: le sue lettere non sono nella codifica “UTF-8”. Aprilo con Blocco note, scegli “Salva con nome” e la codifica “UTF-8”. Poi aprilo di nuovo qui.';
    return refused('not-utf8', file.name, message);
  }
  const line = tooDeepAt(text);
  if (line !== undefined) {
    const message = `Alla riga ${line} ci sono troppe parentesi una dentro l’altra. Controlla se lì ne manca una che chiude.`;
    return refused('too-deep', `${file.name}: ${line}`, message);
  }
  if (isSections(file.name, text)) {
    const message =
      'sections.json serve al controllo delle fonti: qui non si modifica. Tienilo nella cartella della guida, così com’è.';
    return refused('not-changed-here', file.name, message, 'notice');
  }
  const name = recogniseFile(file.name, text);
  if (name === undefined) {
    const message = `Non è un file di una guida. Servono: ${AUTHOR_FILES.join(', ')}.`;
    return refused('unknown-file', file.name, message);
  }
  return { kind: 'file', name, text };
}
