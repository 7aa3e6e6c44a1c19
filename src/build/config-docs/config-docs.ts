/**
 * `npm run docs:config`: writes `docs/configuration.md` from the schema of config.json and the words in
 * `fields.ts`. A field without words, or words without a field, is an error.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FIELDS } from '../../copy/config-fields.ts';
import { schemaText } from '../json-schema.ts';

interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
}

export interface Field {
  readonly path: string;
  readonly type: string;
}

/** Every field of config.json in the schema's order, as `FIELDS` names them. */
export function configFields(): readonly Field[] {
  const schema = JSON.parse(schemaText('config')) as Node;
  return fieldsOf(schema, '').filter(({ path }) => path !== '$schema');
}

function fieldsOf(node: Node, path: string): readonly Field[] {
  const below = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return [{ path: here, type: typeOf(child) }, ...fieldsOf(child, here)];
  });
  const { additionalProperties: more, items } = node;
  // Free keys: a guide's id everywhere but in the variables, whose values are plain.
  if (typeof more === 'object') return [...below, ...fieldsOf(more, `${path}.<guide>`)];
  return items ? [...below, ...fieldsOf(items, `${path}[]`)] : below;
}

function typeOf(node: Node): string {
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (node.type === 'array') return `list of ${node.items ? typeOf(node.items) : 'values'}`;
  if (node.type === 'object') {
    const { additionalProperties: more } = node;
    return typeof more === 'object' ? `object: name -> ${typeOf(more)}` : 'object';
  }
  return node.type === 'string' ? 'text' : (node.type ?? 'value');
}

const INTRO = `<!-- Written by \`npm run docs:config\` from the schema: do not edit by hand. -->

# config.json

\`config.json\` lies beside the app on the server. Every field is optional; what is missing takes its default. A change is seen at the next visit, without a new build.

- A file with a mistake is not used: the last good copy serves, or the defaults where there is none. _Informazioni_ → _Controllo dell’installazione_ shows field, value and what is needed; \`npm run check:guides\` says the same before staff see it. A web page in place of the file (a captive portal, a server's error page) is recognised as such.
- \`/autori/\` on the site changes the file in forms, checks it and says what differs from the published one (see [writing guides](writing-guides.md)).
- Editors complete and check the file with \`"$schema": "./schemas/config.schema.json"\`.
- \`identity\`, \`account\`, \`reset\` and \`probes\` let pages call other origins. The Content-Security-Policy has to name these: run \`npm run build -- --data DIR\` after you change one, so that the server's files fit. The service worker follows the file by itself.
- Without these four fields the app asks nobody for anything, and loads none of their code.

`;

/** The text of `docs/configuration.md`. @throws Error naming fields and words that do not match */
export function configDocs(): string {
  const fields = configFields();
  const known = new Set(fields.map(({ path }) => path));
  const odd = [
    ...fields.filter(({ path }) => !FIELDS[path]).map(({ path }) => `${path}: no words`),
    ...Object.keys(FIELDS)
      .filter((path) => !known.has(path))
      .map((path) => `${path}: no such field`),
  ];
  if (odd.length > 0) throw new Error(`copy/config-fields.ts: ${odd.join('; ')}`);
  const sections = new Map<string, string[]>();
  for (const { path, type } of fields) {
    const [group = ''] = path.split(/[.[]/);
    sections.set(group, [...(sections.get(group) ?? []), entry(path, type)]);
  }
  const body = [...sections].map(([group, rows]) => `## ${group}\n\n${rows.join('\n\n')}`);
  return `${INTRO}${body.join('\n\n')}\n`;
}

function entry(path: string, type: string): string {
  const { what, byDefault, example } = FIELDS[path] ?? { what: '', byDefault: '', example: '' };
  return `### \`${path}\`

${what}

- Type: ${type}
- Default: ${byDefault}
- Example: \`${JSON.stringify(example)}\``;
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  const file = process.argv[2] ?? 'docs/configuration.md';
  writeFileSync(file, configDocs());
  console.log(file);
}
