/**
 * `tsx src/build/json-schema.ts [DIR]`: writes the JSON Schemas of guide.json, screens.json and config.json, which
 * let an editor complete and check these files while somebody writes them. Default: public/schemas.
 * Rules that JSON Schema cannot say (a day that exists) are left to the program's own check.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from '../adapters/schema/config-schema.ts';
import * as documents from '../adapters/schema/guide-documents.ts';
import * as matrices from '../adapters/schema/guide-matrix.ts';
import * as nodes from '../adapters/schema/guide-nodes.ts';
import { guideSchema } from '../adapters/schema/guide-schema.ts';
import { partSchema, screensSchema } from '../adapters/schema/screen-schema.ts';

/** In the order of their names, so that the file is the same whatever loaded the module. */
function byName<T>(schemas: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const SCHEMAS = {
  guide: {
    schema: guideSchema,
    definitions: byName({ ...nodes, ...documents, ...matrices }),
    title: 'Guida di Primo Accesso (guide.json)',
  },
  screens: {
    schema: screensSchema,
    definitions: { part: partSchema },
    title: 'Schermate di una guida (screens.json)',
  },
  config: {
    schema: configSchema,
    definitions: {},
    title: 'Configurazione di Primo Accesso (config.json)',
  },
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** The text of one schema file. A top-level `$schema` is allowed, as it is by the readers. */
export function schemaText(name: SchemaName): string {
  const { schema, definitions, title } = SCHEMAS[name];
  const made = toJsonSchema(schema, { errorMode: 'ignore', definitions });
  const properties = { $schema: { type: 'string' }, ...made.properties };
  const { $schema, ...rest } = made;
  return `${JSON.stringify({ $schema, title, ...rest, properties }, null, 2)}\n`;
}

/** Writes `guide.schema.json`, `screens.schema.json` and `config.schema.json` into `dir` and returns their names. */
export function writeSchemas(dir: string): readonly string[] {
  mkdirSync(dir, { recursive: true });
  return (['guide', 'screens', 'config'] as const).map((name) => {
    const file = join(dir, `${name}.schema.json`);
    writeFileSync(file, schemaText(name));
    return file;
  });
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  for (const file of writeSchemas(process.argv[2] ?? 'public/schemas')) console.log(file);
}
