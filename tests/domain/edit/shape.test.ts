/** The forms for `config.json` follow its schema: every field, with words, and back without a trace. */
import { describe, expect, it } from 'vitest';
import { readConfig, configFields as schema } from '../../../src/adapters/schema/config-schema.ts';
import { shapeOf } from '../../../src/adapters/schema/shape.ts';
import { configFields } from '../../../src/build/config-docs/config-docs.ts';
import { FIELDS } from '../../../src/copy/config-fields.ts';
import { settingWords } from '../../../src/copy/config-labels.ts';
import { diffSettings } from '../../../src/domain/diff/config.ts';
import { applySplice, type Change, spliceFor } from '../../../src/domain/edit/change.ts';
import { formatJson, type Json } from '../../../src/domain/edit/format.ts';
import {
  appendAt,
  emptyOf,
  fieldNames,
  jsonAt,
  removeAt,
  type Shape,
  writeAt,
} from '../../../src/domain/edit/shape.ts';

const shape = shapeOf(schema);
const textOf = (value: Json) => `${formatJson(value)}\n`;
const changed = (value: Json, ...changes: readonly Change[]): string =>
  changes.reduce((text, change) => applySplice(text, spliceFor(text, change)), textOf(value));

describe('The forms for config.json', () => {
  it('have the fields of docs/configuration.md', () => {
    expect(fieldNames(shape).filter((name) => !name.endsWith('.<guide>'))).toEqual(
      configFields().map(({ path }) => path),
    );
  });

  it.each(['it', 'en'] as const)('have words for every field in “%s”', (language) => {
    const missing = Object.keys(FIELDS).filter((name) => {
      const words = settingWords(name, language);
      return !words?.label.trim() || !words.help.trim();
    });
    expect(missing).toEqual([]);
  });

  it('refuse a schema that they could not show', () => {
    expect(() => shapeOf({ ...schema, type: 'tuple' } as never)).toThrow(/tuple/);
  });
});

describe('A setting', () => {
  /** Every plain field that is no list's item, with its path below a guide's name. */
  const leaves = (part: Shape, path: readonly string[]): string[][] => {
    if (part.kind === 'object') {
      return part.members.flatMap(({ name, shape: inner }) => leaves(inner, [...path, name]));
    }
    if (part.kind === 'record') return leaves(part.value, [...path, 'portale']);
    return part.kind === 'list' ? [] : [[...path]];
  };
  const start: Json = { organisation: { name: 'Ente' }, guides: ['portale'] };

  it.each(leaves(shape, []).map((path) => [path.join('.'), path] as const))(
    '%s comes and goes without a trace',
    (_, path) => {
      const text = changed(start, writeAt(start, path, 'x'));
      const with_ = JSON.parse(text) as Json;
      expect(jsonAt(with_, path)).toBe('x');
      const back = removeAt(shape, with_, path).reduce(
        (now, change) => applySplice(now, spliceFor(now, change)),
        text,
      );
      expect(JSON.parse(back)).toEqual(
        path.join('.') === 'organisation.name' ? { guides: ['portale'] } : start,
      );
    },
  );

  it('replaces what cannot hold it', () => {
    const broken: Json = { contacts: 'nessuno' };
    expect(
      JSON.parse(changed(broken, writeAt(broken, ['contacts', 'desk', 'mail'], 'a@b.it'))),
    ).toEqual({
      contacts: { desk: { mail: 'a@b.it' } },
    });
  });

  it('is a list’s next item, or its first', () => {
    expect(JSON.parse(changed(start, appendAt(start, ['guides'], 'altra'))).guides).toEqual([
      'portale',
      'altra',
    ]);
    expect(JSON.parse(changed(start, appendAt(start, ['languages'], 'it'))).languages).toEqual([
      'it',
    ]);
  });

  it('keeps the other items of a list when one goes', () => {
    const rules: Json = {
      probes: [{ id: 'a', kind: 'portal', url: 'https://a.it', steps: {} }, { id: 'b' }],
    };
    const [change] = removeAt(shape, rules, ['probes', 1, 'id']);
    expect(change).toEqual({ kind: 'remove', path: ['probes', 1, 'id'] });
  });

  it('begins with all that has to be there, and nothing that may be missing', () => {
    const exception = fieldShape('certificateExceptions');
    expect(exception.kind === 'record' && emptyOf(exception.value)).toEqual({
      enabled: false,
      expires: '',
    });
    const { problems } = readConfig(
      JSON.stringify({ probes: [emptyOf(itemOf(fieldShape('probes')))] }),
    );
    expect(problems.map(({ code }) => code)).not.toContain('missing-field');
  });
});

function fieldShape(name: string): Shape {
  const found = shape.kind === 'object' && shape.members.find((member) => member.name === name);
  if (!found) throw new Error(`config.json has no ${name}`);
  return found.shape;
}

function itemOf(list: Shape): Shape {
  if (list.kind !== 'list') throw new Error('no list');
  return list.item;
}

describe('The difference of two configurations', () => {
  const before: Json = {
    contacts: { desk: { mail: 'a@esempio.it' } },
    guides: ['uno', 'due'],
    sharedPc: { always: true },
  };
  it('names each field that came, went or changed, and an order', () => {
    const now: Json = {
      contacts: { desk: { mail: 'b@esempio.it', phone: '06 1' } },
      guides: ['due', 'uno'],
      guideSettings: { uno: { variables: { sito: 'https://a.it' } } },
    };
    const found = diffSettings(shape, before, now);
    expect(found.map(({ how, path }) => `${path.join('.')} ${how}`)).toEqual([
      'contacts.desk.mail changed',
      'contacts.desk.phone added',
      'guides reordered',
      'guideSettings.uno.variables.sito added',
      'sharedPc.always removed',
    ]);
    expect(found[0]).toMatchObject({ before: 'a@esempio.it', after: 'b@esempio.it' });
    expect(found[3]?.names.map(({ name }) => name)).toEqual([
      'guideSettings',
      'guideSettings.<guide>',
      'guideSettings.<guide>.variables',
      'guideSettings.<guide>.variables.<guide>',
    ]);
  });

  it('is nothing where nothing differs', () => {
    expect(diffSettings(shape, before, before)).toEqual([]);
  });
});
