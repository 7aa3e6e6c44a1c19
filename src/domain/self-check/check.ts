import type { Config } from '../config/model.ts';
import { contentSecurityPolicy } from '../csp.ts';
import type { Check, CheckId, CheckState, Fault, SiteAnswer } from './model.ts';
import { enabledExceptions, type Plan } from './plan.ts';
import { policyFaults } from './policy.ts';

/** What is known of the installation when everything has been asked for. */
export interface Known {
  readonly plan: Plan;
  /** Address -> answer, for every address of the plan. */
  readonly answers: Readonly<Record<string, SiteAnswer>>;
  readonly config: Config;
  /** Where the configuration in use came from, and whether it had problems. */
  readonly configFrom: 'network' | 'last-good' | 'default';
  readonly configProblems: readonly string[];
  /** The browser's word: worker, clipboard and so on only exist in a secure context. */
  readonly secure: boolean;
  readonly worker: 'ready' | 'unsupported' | 'failed' | 'installing';
  /** Whole addresses of the backend that config.json names -> answer. */
  readonly backend: Readonly<Record<string, SiteAnswer>>;
}

const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};
/** What browsers accept for a module script: the HTML standard's JavaScript types that servers send. */
const SCRIPT = /^(text|application)\/(x-)?javascript(;|$)/;
const MONTH_S = 30 * 24 * 3600;

/** Says of each point whether it is as it should be. Pure: the asking is done before. */
export function selfCheck(known: Known): readonly Check[] {
  const { plan } = known;
  const at = (address: string | undefined) =>
    address === undefined ? undefined : answerAt(known, address);
  const header = (address: string, name: string) => at(address)?.headers[name] ?? '';
  const page = (name: string) => header(plan.page, name);

  return [
    plain('secure', known.secure ? 'good' : 'note'),
    plain('worker', workerState(known)),
    check(
      'page-type',
      type(
        plan.page,
        page('content-type'),
        /^text\/html;\s*charset="?utf-8"?$/i,
        'text/html; charset=utf-8',
      ),
    ),
    check(
      'policy',
      policyFaults(
        plan.page,
        page('content-security-policy'),
        contentSecurityPolicy(known.config, 'header'),
      ),
    ),
    check(
      'page-headers',
      Object.entries(PAGE_HEADERS).flatMap(([name, expected]) => {
        const found = page(name);
        return found.toLowerCase() === expected
          ? []
          : [{ address: plan.page, name, found, expected }];
      }),
    ),
    check('file-types', [
      ...typeOf(known, plan.script, SCRIPT, 'text/javascript'),
      ...typeOf(known, plan.worker, SCRIPT, 'text/javascript'),
      ...typeOf(known, plan.styles, /^text\/css/, 'text/css'),
      ...typeOf(
        known,
        plan.font,
        /^(font\/|application\/(font|x-font|octet-stream))/,
        'font/woff2',
      ),
      ...typeOf(
        known,
        plan.manifest,
        /^application\/(manifest\+)?json/,
        'application/manifest+json',
      ),
      ...typeOf(known, plan.config, /^application\/json/, 'application/json'),
      ...typeOf(known, plan.catalog, /^application\/json/, 'application/json'),
    ]),
    check(
      'fresh-files',
      [plan.page, plan.worker, plan.config, plan.catalog].flatMap((address) => {
        const found = header(address, 'cache-control');
        return askedAgain(found) ? [] : [cache(address, found, 'no-cache')];
      }),
    ),
    check(
      'lasting-files',
      [plan.script, plan.styles, plan.font].flatMap((address) => {
        if (address === undefined) return [];
        const found = header(address, 'cache-control');
        return seconds(found) >= MONTH_S ? [] : [cache(address, found, 'max-age=31536000')];
      }),
      'note',
    ),
    check(
      'compression',
      [plan.page, plan.script].flatMap((address) => {
        if (address === undefined || header(address, 'content-encoding') !== '') return [];
        return [{ address, name: 'content-encoding', found: '', expected: 'gzip' }];
      }),
      'note',
    ),
    check(
      'missing-page',
      plan.missing.flatMap((address) => {
        const status = at(address)?.status;
        return status === 404 ? [] : [{ address, found: String(status ?? ''), expected: '404' }];
      }),
    ),
    check(
      'folder-address',
      at(plan.folder)?.path.endsWith('/')
        ? []
        : [
            {
              address: plan.folder,
              found: at(plan.folder)?.path ?? '',
              expected: `${plan.folder}/`,
            },
          ],
    ),
    configuration(known),
    backend(known),
    check(
      'certificate',
      enabledExceptions(known.config).map(([guide, day]) => ({
        address: guide,
        found: day,
        expected: '',
      })),
      'note',
    ),
  ];
}

function answerAt({ answers }: Known, address: string) {
  const answer = answers[address];
  return answer?.kind === 'answer' ? answer : undefined;
}

function plain(id: CheckId, state: CheckState): Check {
  return { id, state, faults: [] };
}

function check(id: CheckId, faults: readonly Fault[], bad: CheckState = 'wrong'): Check {
  return { id, state: faults.length === 0 ? 'good' : bad, faults };
}

function cache(address: string, found: string, expected: string): Fault {
  return { address, name: 'cache-control', found, expected };
}

function type(address: string, found: string, wanted: RegExp, expected: string): readonly Fault[] {
  return wanted.test(found) ? [] : [{ address, name: 'content-type', found, expected }];
}

function typeOf(known: Known, address: string | undefined, wanted: RegExp, expected: string) {
  if (address === undefined) return [];
  return type(address, answerAt(known, address)?.headers['content-type'] ?? '', wanted, expected);
}

function workerState({ secure, worker }: Known): CheckState {
  if (!secure) return 'note';
  return { ready: 'good', installing: 'unknown', unsupported: 'note', failed: 'wrong' }[
    worker
  ] as CheckState;
}

/** A copy that may be used without asking keeps an old version, or an old instruction, alive. */
function askedAgain(cacheControl: string): boolean {
  return /\b(no-cache|no-store|max-age=0)\b/i.test(cacheControl);
}

function seconds(cacheControl: string): number {
  return Number(/\bmax-age=(\d+)/i.exec(cacheControl)?.[1] ?? 0);
}

function configuration({ plan, configFrom, configProblems }: Known): Check {
  const faults = configProblems.map((found) => ({ address: plan.config, found, expected: '' }));
  if (configFrom === 'network') return check('configuration', faults);
  return {
    id: 'configuration',
    state: 'wrong',
    faults: faults.length > 0 ? faults : [{ address: plan.config, found: '', expected: '' }],
  };
}

/** Without a backend there is nothing to reach, and that is good. */
function backend({ backend: answers }: Known): Check {
  return check(
    'backend',
    Object.entries(answers).flatMap(([address, answer]) => {
      if (answer.kind === 'answer' && answer.status < 500) return [];
      return [
        { address, found: answer.kind === 'answer' ? String(answer.status) : '', expected: '' },
      ];
    }),
  );
}
