import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/adapters/schema/config-schema.ts';
import { configDocs, configFields } from '../../src/build/config-docs/config-docs.ts';
import { FIELDS } from '../../src/copy/config-fields.ts';

/** The value at a path like `probes[].id`, put where the file has it, around what must be beside it. */
function fileWith(path: string, value: unknown): unknown {
  const names = path
    .split('.')
    .flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), '[]'] : [part]));
  const [first = ''] = names;
  const around: unknown = JSON.parse(JSON.stringify({ ...BESIDE, [first]: BESIDE[first] ?? {} }));
  let at: unknown = around;
  names.forEach((name, index) => {
    const last = index === names.length - 1;
    const key = name === '<guide>' ? 'sec-sisr' : name === '[]' ? 0 : name;
    const box = at as Record<string | number, unknown>;
    if (last) box[key] = value;
    else box[key] ??= names[index + 1] === '[]' ? [] : {};
    at = box[key];
  });
  return around;
}

/** What has to stand beside a field for the file to be right. */
const RULE = { path: ['x'], answers: { a: 'b' } };
const BESIDE: Readonly<Record<string, unknown>> = {
  identity: { issuer: 'https://id.esempio.it', clientId: 'x', claims: { 'sec-sisr': [RULE] } },
  account: { scim: 'https://id.esempio.it', facts: { 'sec-sisr': [RULE] } },
  reset: { guides: ['sec-sisr'], endpoint: 'https://a.it' },
  probes: [{ id: 'a', kind: 'portal', url: 'https://a.it', steps: {} }],
  certificateExceptions: { 'sec-sisr': { enabled: true, expires: '2027-05-31' } },
};

describe('docs/configuration.md', () => {
  it('is what `npm run docs:config` writes', () => {
    const file = join(import.meta.dirname, '../../docs/configuration.md');
    expect(readFileSync(file, 'utf8')).toBe(configDocs());
  });

  it.each(configFields().map(({ path }) => path))(
    'has an example of %s that the app takes',
    (path) => {
      const { problems } = readConfig(JSON.stringify(fileWith(path, FIELDS[path]?.example)));
      expect(problems).toEqual([]);
    },
  );
});
