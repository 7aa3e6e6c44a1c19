/**
 * `npm run new:guide -- ID "Titolo" [--dir public/guides]`: makes the folder of a guide of five steps
 * that passes the checker. Exit code 0: made; 2: arguments that cannot be used, and nothing is written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readGuide } from '../adapters/schema/guide-schema.ts';
import { type NewGuideRefusal, newGuideFiles, refusalOfNew } from '../domain/edit/new-guide.ts';

const SCHEMA = fileURLToPath(new URL('../../public/schemas/guide.schema.json', import.meta.url));

/** Arguments that cannot be used; the message is for the person who typed them. */
export class NewGuideError extends Error {
  override readonly name = 'NewGuideError';
}

const MESSAGES: Readonly<Record<NewGuideRefusal, (id: string, folder: string) => string>> = {
  'bad-id': (id) =>
    `«${id}» non va bene come nome: servono lettere minuscole, cifre e trattini, come «posta-nuova».`,
  'reserved-id': (id) => `«${id}» è un indirizzo del programma.`,
  'no-title': () => 'Manca il titolo.',
  'taken-id': (_id, folder) => `La cartella «${folder}» c’è già.`,
};

function marksIn(dir: string): readonly string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .map((name) => join(dir, name, 'guide.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => readGuide(readFileSync(file, 'utf8')).guide?.mark ?? []);
}

/**
 * Writes the folder of a new guide.
 *
 * @param dir folder with the guides' folders
 * @param now ms since 1970
 * @returns the new folder
 * @throws NewGuideError where the id cannot be used or is taken
 */
export function makeGuide(dir: string, id: string, title: string, now: number): string {
  const folder = join(dir, id);
  const refusal = refusalOfNew(id, title, () => existsSync(folder));
  if (refusal) throw new NewGuideError(MESSAGES[refusal](id, folder));
  const schema = relative(folder, SCHEMA).replaceAll('\\', '/');
  const files = newGuideFiles({ id, title, taken: marksIn(dir) }, now, schema);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The command. @returns the exit code */
export function run(args: readonly string[], log: (text: string) => void): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { dir: { type: 'string' } },
    });
    const [id = '', title = ''] = positionals;
    const folder = makeGuide(values.dir ?? 'public/guides', id, title, Date.now());
    log(`Fatto: ${folder}. Controlla con: npm run check:guides -- ${folder}`);
    return 0;
  } catch (error) {
    if (!(error instanceof NewGuideError)) throw error;
    log(`${error.message}\nUso: npm run new:guide -- NOME "Titolo" [--dir CARTELLA]`);
    return 2;
  }
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  process.exitCode = run(process.argv.slice(2), console.log);
}
