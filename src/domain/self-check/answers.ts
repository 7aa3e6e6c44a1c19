/** Reads the answers of an installation: what a header, a status or an address should have been. */
import type { Fault, SiteAnswer } from './model.ts';
import type { Plan } from './plan.ts';

export type Answers = Readonly<Record<string, SiteAnswer>>;

/** What browsers accept for a module script: the HTML standard's JavaScript types that servers send. */
const SCRIPT = /^(text|application)\/(x-)?javascript(;|$)/;
const FONT = /^(font\/|application\/(font|x-font|octet-stream))/;
const MANIFEST = /^application\/(manifest\+)?json/;
const JSON_TYPE = /^application\/json/;
const PAGE = /^text\/html;\s*charset="?utf-8"?$/i;
const MONTH_S = 30 * 24 * 3600;

const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** Value of a header; empty where it, or the answer, is missing. */
export function headerOf(answers: Answers, address: string, name: string): string {
  const answer = answers[address];
  return answer?.kind === 'answer' ? (answer.headers[name] ?? '') : '';
}

export function pageTypeFaults(answers: Answers, { page }: Plan): readonly Fault[] {
  return typeFaults(answers, page, PAGE, 'text/html; charset=utf-8');
}

export function pageHeaderFaults(answers: Answers, { page }: Plan): readonly Fault[] {
  return Object.entries(PAGE_HEADERS).flatMap(([name, expected]) => {
    const found = headerOf(answers, page, name);
    return found.toLowerCase() === expected ? [] : [{ address: page, name, found, expected }];
  });
}

export function fileTypeFaults(answers: Answers, plan: Plan): readonly Fault[] {
  return [
    ...typeFaults(answers, plan.script, SCRIPT, 'text/javascript'),
    ...typeFaults(answers, plan.worker, SCRIPT, 'text/javascript'),
    ...typeFaults(answers, plan.styles, /^text\/css/, 'text/css'),
    ...typeFaults(answers, plan.font, FONT, 'font/woff2'),
    ...typeFaults(answers, plan.manifest, MANIFEST, 'application/manifest+json'),
    ...typeFaults(answers, plan.config, JSON_TYPE, 'application/json'),
    ...typeFaults(answers, plan.catalog, JSON_TYPE, 'application/json'),
  ];
}

function typeFaults(
  answers: Answers,
  address: string | undefined,
  wanted: RegExp,
  expected: string,
): readonly Fault[] {
  if (address === undefined) return [];
  const found = headerOf(answers, address, 'content-type');
  return wanted.test(found) ? [] : [{ address, name: 'content-type', found, expected }];
}

/** A copy that may be used without asking keeps an old version, or an old instruction, alive. */
export function freshFaults(answers: Answers, plan: Plan): readonly Fault[] {
  return [plan.page, plan.worker, plan.config, plan.catalog].flatMap((address) => {
    const found = headerOf(answers, address, 'cache-control');
    if (/\b(no-cache|no-store|max-age=0)\b/i.test(found)) return [];
    return [{ address, name: 'cache-control', found, expected: 'no-cache' }];
  });
}

export function lastingFaults(answers: Answers, plan: Plan): readonly Fault[] {
  return [plan.script, plan.styles, plan.font].flatMap((address) => {
    if (address === undefined) return [];
    const found = headerOf(answers, address, 'cache-control');
    if (Number(/\bmax-age=(\d+)/i.exec(found)?.[1] ?? 0) >= MONTH_S) return [];
    return [{ address, name: 'cache-control', found, expected: 'max-age=31536000' }];
  });
}

export function compressionFaults(answers: Answers, plan: Plan): readonly Fault[] {
  return [plan.page, plan.script].flatMap((address) => {
    const name = 'content-encoding';
    if (address === undefined || headerOf(answers, address, name) !== '') return [];
    return [{ address, name, found: '', expected: 'gzip' }];
  });
}

export function missingFaults(answers: Answers, { missing }: Plan): readonly Fault[] {
  return missing.flatMap((address) => {
    const answer = answers[address];
    const found = answer?.kind === 'answer' ? String(answer.status) : '';
    return found === '404' ? [] : [{ address, found, expected: '404' }];
  });
}

export function folderFaults(answers: Answers, { folder }: Plan): readonly Fault[] {
  const answer = answers[folder];
  const found = answer?.kind === 'answer' ? answer.path : '';
  return found.endsWith('/') ? [] : [{ address: folder, found, expected: `${folder}/` }];
}
