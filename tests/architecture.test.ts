import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  hardCodedWords,
  importComplaints,
  importsOf,
  lengthComplaints,
} from './support/architecture.ts';

const ROOT = join(import.meta.dirname, '..');

interface Source {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

function sourcesIn(folder: string, kinds: RegExp): readonly Source[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && kinds.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(ROOT, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const code = sourcesIn('src', /\.tsx?$/);
const others = sourcesIn('src', /\.(css|mjs)$/);

describe('the house', () => {
  it('is not empty, so that the rules below look at something', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(code.flatMap(({ path, text }) => importsOf(path, text)).length).toBeGreaterThan(100);
  });

  it('imports one way only, and vendor libraries only where they belong', () => {
    expect(code.flatMap(({ path, text }) => importComplaints(path, text))).toEqual([]);
  });

  it('has no long file that does not say why', () => {
    const all = [...code, ...others];
    expect(all.flatMap(({ path, text }) => lengthComplaints(path, text))).toEqual([]);
  });

  it('shows no word that does not come from src/copy', () => {
    const components = code.filter(({ path }) => path.endsWith('.tsx'));
    expect(components.flatMap(({ path, text }) => hardCodedWords(path, text))).toEqual([]);
  });
});

describe('a wrong import is caught', () => {
  it.each([
    ['src/domain/a.ts', "import { b } from '../ports/clock.ts';", 'ports'],
    ['src/domain/a.ts', "import type { B } from '../adapters/b.ts';", 'adapters'],
    ['src/domain/a.ts', "import { createSignal } from 'solid-js';", 'solid-js'],
    ['src/ports/a.ts', "export type { B } from '../adapters/b.ts';", 'adapters'],
    ['src/ports/a.ts', "export * from '../features/b/c.ts';", 'features'],
    ['src/ui/A.tsx', "import { b } from '../state/b.ts';", 'state'],
    ['src/ui/A.tsx', "import '../adapters/b.ts';", 'adapters'],
    ['src/state/a.ts', "import { B } from '../features/b/B.tsx';", 'features'],
    ['src/adapters/x/a.ts', "import { it } from '../../copy/it.ts';", 'copy'],
    ['src/adapters/x/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/features/a/A.tsx', "import { B } from '../b/B.tsx';", 'another feature'],
    ['src/features/a/A.tsx', "const b = () => import('../../adapters/b.ts');", 'adapters'],
    ['src/features/a/A.tsx', 'const b = () => import("idb");', 'idb'],
    ['src/features/a/a.ts', "type B = import('../../adapters/b.ts').B;", 'adapters'],
    ['src/pages/A.tsx', "import { App } from '../app/App.tsx';", 'app'],
    ['src/app/A.tsx', "import * as v from 'valibot';", 'valibot'],
    ['src/main.tsx', "import { openDB } from 'idb';", 'idb'],
    ['src/sw/a.ts', "import { b } from '../adapters/b.ts';", 'adapters'],
    ['src/ui/A.tsx', "import p from '../../package.json';", 'outside src'],
    ['src/elsewhere/a.ts', '', 'no rule'],
  ])('%s: %s', (path, text, told) => {
    expect(importComplaints(path, text)).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    [
      'src/adapters/x/a.ts',
      "import { openDB } from 'idb'; import type { P } from '../../ports/p.ts';",
    ],
    ['src/features/a/A.tsx', "import { B } from './B.tsx'; import { C } from '../../ui/C.tsx';"],
    ['src/main.tsx', "import { open } from './adapters/x/a.ts'; import 'virtual:look.css';"],
    [
      'src/domain/a.ts',
      "// import { b } from '../ports/b.ts';\nconst s = \"from '../ports/b.ts'\";",
    ],
  ])('and a right one is not: %s: %s', (path, text) => {
    expect(importComplaints(path, text)).toEqual([]);
  });
});

describe('a word outside src/copy is caught', () => {
  it.each([
    ["<p>L'assistenza risponde</p>", "L'assistenza risponde"],
    ["<p>{'Avanti'}</p>", 'Avanti'],
    ["<p>{done() ? 'Fatto' : ''}</p>", 'Fatto'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a component, not a template.
    ['<p>{open() && `Passo ${n}`}</p>', 'Passo'],
    ['<button aria-label="Chiudi" />', 'Chiudi'],
    ['<img alt={"Disegno"} />', 'Disegno'],
  ])('%s', (component, told) => {
    const text = `export const A = () => ${component};`;
    expect(hardCodedWords('src/ui/A.tsx', text)).toEqual([`src/ui/A.tsx: "${told}"`]);
  });

  it('and class names, marks and words from the copy are not', () => {
    const text = `export const A = () => (
      <p class="callout note" title={copy.title}>
        {copy.text} · {n()} / 5 <Show when={kind === 'open'}>{label()}</Show>
      </p>
    );`;
    expect(hardCodedWords('src/ui/A.tsx', text)).toEqual([]);
  });
});

describe('a long file is caught', () => {
  const long = 'const a = 1;\n'.repeat(201);
  it('unless it says why', () => {
    expect(lengthComplaints('src/a.ts', long)).toEqual([expect.stringContaining('201 lines')]);
    expect(lengthComplaints('src/a.ts', `// Long because it is one table.\n${long}`)).toEqual([]);
    expect(lengthComplaints('src/a.ts', 'const a = 1;\n'.repeat(200))).toEqual([]);
  });
});
