import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseMarkup, plainText } from '../../../src/domain/guide/markup.ts';
import { allInlines, markupProblems } from '../../../src/domain/guide/markup-problems.ts';

/** Writes nodes back as markup. */
function write(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'variable') return `{${node.name}}`;
      if (node.kind === 'bold') return `**${write(node.children)}**`;
      if (node.kind === 'code') return `\`${write(node.children)}\``;
      return `[${write(node.label)}](${node.link})`;
    })
    .join('');
}

const messy = fc
  .array(
    fc.constantFrom(
      '**',
      '*',
      '`',
      '[',
      ']',
      '](',
      '](posta)',
      '{',
      '}',
      '{mail}',
      '(',
      ')',
      'a',
      ' ',
      '<b>',
      '\n',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('what an author marks', () => {
  it.each<[string, readonly Inline[]]>([
    ['Apri la posta', [{ kind: 'text', text: 'Apri la posta' }]],
    [
      'Premi **Entra** ora',
      [
        { kind: 'text', text: 'Premi ' },
        { kind: 'bold', children: [{ kind: 'text', text: 'Entra' }] },
        { kind: 'text', text: ' ora' },
      ],
    ],
    ['`https://x`', [{ kind: 'code', children: [{ kind: 'text', text: 'https://x' }] }]],
    [
      '[la posta](posta-web)',
      [{ kind: 'link', label: [{ kind: 'text', text: 'la posta' }], link: 'posta-web' }],
    ],
    ['{deskPhone}', [{ kind: 'variable', name: 'deskPhone' }]],
  ])('%s', (text, nodes) => {
    expect(parseMarkup(text)).toEqual(nodes);
  });

  it.each<[string, Inline]>([
    ['**{mail}**', { kind: 'bold', children: [{ kind: 'variable', name: 'mail' }] }],
    ['`{mail}`', { kind: 'code', children: [{ kind: 'variable', name: 'mail' }] }],
    ['[{mail}](x)', { kind: 'link', label: [{ kind: 'variable', name: 'mail' }], link: 'x' }],
  ])('may hold a variable inside: %s', (text, node) => {
    expect(parseMarkup(text)).toEqual([node]);
  });

  it('may be code inside bold, and the code keeps its asterisks', () => {
    expect(parseMarkup('**a `b ** c`**')).toEqual([
      {
        kind: 'bold',
        children: [
          { kind: 'text', text: 'a ' },
          { kind: 'code', children: [{ kind: 'text', text: 'b ** c' }] },
        ],
      },
    ]);
  });

  it('is never HTML', () => {
    const text = '<img src=x onerror=alert(1)> &amp; <b>no</b>';
    expect(parseMarkup(text)).toEqual([{ kind: 'text', text }]);
    expect(plainText(text, {})).toBe(text);
  });

  it('gives back every character of any text, however malformed', () => {
    fc.assert(
      fc.property(fc.oneof(messy, fc.string()), (text) => {
        expect(write(parseMarkup(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('never nests bold in bold or a link in a link', () => {
    const inside = (nodes: readonly Inline[], above: readonly string[]): void => {
      for (const node of nodes) {
        if (node.kind === 'bold' || node.kind === 'link') expect(above).not.toContain(node.kind);
        if (node.kind === 'bold' || node.kind === 'code')
          inside(node.children, [...above, node.kind]);
        if (node.kind === 'link') inside(node.label, [...above, node.kind]);
        if (above.includes('code')) expect(['text', 'variable']).toContain(node.kind);
      }
    };
    fc.assert(
      fc.property(messy, (text) => inside(parseMarkup(text), [])),
      { numRuns: 1000 },
    );
  });

  it('is read to the end even where thousands of marks are never closed', () => {
    // An expression that backtracks exponentially would not come back from this.
    for (const part of ['**', '**`a`', '[`a`', '[', '`', '{']) {
      const text = part.repeat(2000);
      expect(write(parseMarkup(text))).toBe(text);
    }
  });
});

describe('what an author got wrong', () => {
  it.each([
    ['Premi **Entra', 'unclosed-bold'],
    ['Scrivi `posta', 'unclosed-code'],
    ['Apri [la posta](https://posta.it)', 'bad-link'],
    ['Apri [la posta](posta', 'bad-link'],
    ['Apri [](posta)', 'bad-link'],
    ['Chiama {desk phone}', 'stray-brace'],
    ['Chiama {deskPhone', 'stray-brace'],
    ['`{desk phone}`', 'stray-brace'],
  ])('%s is named %s', (text, code) => {
    expect(markupProblems(text).map((problem) => problem.code)).toEqual([code]);
  });

  it('is quoted, to be found in the text', () => {
    expect(markupProblems('Premi **Entra')).toEqual([
      { code: 'unclosed-bold', fragment: '**Entra' },
    ]);
  });

  it.each(['Premi **Entra** in [posta](posta), `{mail}`', 'Nota [omissis] (vedi sotto)', '2 * 3'])(
    'is nothing in: %s',
    (text) => {
      expect(markupProblems(text)).toEqual([]);
    },
  );
});

describe('a text without markup', () => {
  it('has the values of the variables', () => {
    expect(
      plainText('Chiama **{phone}** o [scrivi a {mail}](desk): `ok`', { phone: '1', mail: 'a@b' }),
    ).toBe('Chiama 1 o scrivi a a@b: ok');
  });

  it('does not read a value as markup or as another variable', () => {
    expect(plainText('{a}', { a: '**x** {b} [y](z)', b: 'no' })).toBe('**x** {b} [y](z)');
  });

  it('shows a variable that has no value, also one named like a built-in', () => {
    expect(plainText('{nowhere} {constructor}', {})).toBe('{nowhere} {constructor}');
  });
});

it('lists what a text names, outer before inner', () => {
  expect(allInlines(parseMarkup('**[{a}](x)** {b}')).map(({ kind }) => kind)).toEqual([
    'bold',
    'link',
    'variable',
    'text',
    'variable',
  ]);
});
