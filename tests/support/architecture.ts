/**
 * What a source file imports and which words it shows, and which of that the house's rules forbid
 * (DESIGN §11). Pure: path and text in, complaints out; the syntax tree is that of Vite's parser.
 */
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Folder of `src` -> folders it may import from, itself included. `*`: all of them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | '*'>> = {
  domain: ['domain'],
  ports: ['ports', 'domain'],
  copy: ['copy', 'domain'],
  ui: ['ui', 'copy', 'domain'],
  state: ['state', 'ports', 'domain', 'copy'],
  adapters: ['adapters', 'ports', 'domain'],
  // Its own slice; another feature's is refused below.
  features: ['features', 'state', 'ui', 'copy', 'ports', 'domain'],
  pages: ['pages', 'features', 'state', 'ui', 'copy', 'ports', 'domain'],
  app: ['app', 'pages', 'features', 'state', 'ui', 'copy', 'ports', 'domain'],
  main: '*',
  sw: ['sw', 'domain'],
  build: '*',
};

const FRAMEWORK = /^(solid-js|@solidjs\/router)(\/|$)/;
const STYLES = /\.css$/;
const ANYTHING = /^/;

/** Folder of `src` -> packages it may use. Absent: none. */
const MAY_USE: Readonly<Record<string, readonly RegExp[]>> = {
  ui: [FRAMEWORK],
  state: [FRAMEWORK],
  features: [FRAMEWORK],
  pages: [FRAMEWORK, /^virtual:licences$/],
  app: [FRAMEWORK, STYLES],
  main: [FRAMEWORK, STYLES],
  adapters: [/^(?!node:)/],
  sw: [/^(?!node:)/],
  build: [ANYTHING],
};

/** Attributes whose text a person reads or hears. */
const SPOKEN = new Set([
  ...['alt', 'title', 'label', 'placeholder', 'aria-label', 'aria-description'],
  ...['aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
]);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every module that the file names: static, type-only, re-exported and dynamic imports. */
export function importsOf(path: string, text: string): readonly string[] {
  const found: string[] = [];
  visit(parse(path, text), (node) => {
    if (!/^(Import|Export(All|Named)Declaration|TSImportType)/.test(node.type)) return;
    const { source } = node;
    if (isNode(source) && typeof source.value === 'string') found.push(source.value);
  });
  return found;
}

/**
 * Complaints about the imports of one file.
 *
 * @param path from the repository's root, with `/`: `src/domain/hash.ts`.
 */
export function importComplaints(path: string, text: string): readonly string[] {
  const from = layerOf(path);
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return [`${path}: no rule for the folder src/${from}`];
  return importsOf(path, text).flatMap((name) => {
    if (!name.startsWith('.')) {
      const known = (MAY_USE[from] ?? []).some((pattern) => pattern.test(name));
      return known ? [] : [`${path}: ${from} must not use the package ${name}`];
    }
    const target = posix.join(posix.dirname(path), name);
    if (allowed === '*') return [];
    if (!target.startsWith('src/')) return [`${path}: ${name} lies outside src`];
    const to = layerOf(target);
    if (!allowed.includes(to)) return [`${path}: ${from} must not import from ${to} (${name})`];
    if (from === 'features' && to === 'features' && sliceOf(path) !== sliceOf(target)) {
      return [`${path}: a feature must not import another feature (${name})`];
    }
    return [];
  });
}

/**
 * Words that a component would show and that do not come from `src/copy`: text between tags, text
 * given as a child, and attributes that are read aloud.
 */
export function hardCodedWords(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const add = (value: unknown) => {
    if (typeof value === 'string' && /\p{L}{2,}/u.test(value)) {
      found.push(`${path}: "${value.replace(/\s+/g, ' ').trim()}"`);
    }
  };
  visit(parse(path, text), (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of asNodes(node.children)) {
        if (child.type === 'JSXText') add(child.value);
        if (child.type === 'JSXExpressionContainer') texts(child.expression).forEach(add);
      }
    }
    if (node.type !== 'JSXAttribute' || !isNode(node.name) || !isNode(node.value)) return;
    if (typeof node.name.name !== 'string' || !SPOKEN.has(node.name.name)) return;
    const { value } = node;
    texts(value.type === 'JSXExpressionContainer' ? value.expression : value).forEach(add);
  });
  return found;
}

/** A file over 200 lines says why it is long, in a comment that begins with `Long because`. */
export function lengthComplaints(path: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= 200 || /^\s*(\/\/|\/?\*+)\s*Long because \S/m.test(text)) return [];
  return [`${path}: ${lines} lines, and no comment "Long because ..."`];
}

/** The literal texts that an expression may come to: itself, or the branches of a choice. */
function texts(expression: unknown): unknown[] {
  if (!isNode(expression)) return [];
  if (expression.type === 'Literal') return [expression.value];
  if (expression.type === 'TemplateLiteral') {
    return asNodes(expression.quasis).map((part) => (part.value as { cooked?: unknown }).cooked);
  }
  if (expression.type === 'ConditionalExpression') {
    return [...texts(expression.consequent), ...texts(expression.alternate)];
  }
  return expression.type === 'LogicalExpression' ? texts(expression.right) : [];
}

/** `src/features/player/StepView.tsx` -> `features`; files directly in `src` belong to `main`. */
function layerOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : 'main';
}

function sliceOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const value of Object.values(node)) {
    if (isNode(value)) visit(value, look);
    else for (const child of asNodes(value)) visit(child, look);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function asNodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
