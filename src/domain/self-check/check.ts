import type { Config } from '../config/model.ts';
import { contentSecurityPolicy } from '../csp.ts';
import {
  type Answers,
  compressionFaults,
  fileTypeFaults,
  folderFaults,
  freshFaults,
  headerOf,
  lastingFaults,
  missingFaults,
  pageHeaderFaults,
  pageTypeFaults,
} from './answers.ts';
import type { Check, CheckId, CheckState, Fault, GuideSeen } from './model.ts';
import { enabledExceptions, type Plan } from './plan.ts';
import { policyFaults } from './policy.ts';

/** What is known of the installation when everything has been asked for. */
export interface Known {
  readonly plan: Plan;
  /** Address -> answer, for every address of the plan. */
  readonly answers: Answers;
  readonly config: Config;
  /** Where the configuration in use came from, and whether it had problems. */
  readonly configFrom: 'network' | 'last-good' | 'default';
  readonly configProblems: readonly string[];
  /** The browser's word: worker, clipboard and so on only exist in a secure context. */
  readonly secure: boolean;
  readonly worker: 'ready' | 'unsupported' | 'failed' | 'installing';
  /** Every guide that the configuration offers, by id. */
  readonly guides: Readonly<Record<string, GuideSeen>>;
  /** Whole addresses of the backend that config.json names -> answer. */
  readonly backend: Answers;
}

/** Says of each point whether it is as it should be. Pure: the asking is done before. */
export function selfCheck(known: Known): readonly Check[] {
  const { plan, answers, config } = known;
  const policy = headerOf(answers, plan.page, 'content-security-policy');
  const wanted = contentSecurityPolicy(config, 'header');
  return [
    { id: 'secure', state: known.secure ? 'good' : 'note', faults: [] },
    { id: 'worker', state: workerState(known), faults: [] },
    check('page-type', pageTypeFaults(answers, plan)),
    check('policy', policyFaults(plan.page, policy, wanted)),
    check('page-headers', pageHeaderFaults(answers, plan)),
    check('file-types', fileTypeFaults(answers, plan)),
    check('fresh-files', freshFaults(answers, plan)),
    check('lasting-files', lastingFaults(answers, plan), 'note'),
    check('compression', compressionFaults(answers, plan), 'note'),
    check('missing-page', missingFaults(answers, plan)),
    check('folder-address', folderFaults(answers, plan)),
    check('configuration', [...configurationFaults(known), ...settingsFaults(known)]),
    check('guides', guideFaults(known.guides)),
    check('backend', backendFaults(known.backend)),
    check('certificate', exceptionFaults(config), 'note'),
  ];
}

function check(id: CheckId, faults: readonly Fault[], bad: CheckState = 'wrong'): Check {
  return { id, state: faults.length === 0 ? 'good' : bad, faults };
}

function workerState({ secure, worker }: Known): CheckState {
  if (!secure || worker === 'unsupported') return 'note';
  if (worker === 'installing') return 'unknown';
  return worker === 'ready' ? 'good' : 'wrong';
}

function configurationFaults({ plan, configFrom, configProblems }: Known): readonly Fault[] {
  const problems = configProblems.length === 0 && configFrom !== 'network' ? [''] : configProblems;
  return problems.map((found) => ({ address: plan.config, found, expected: '' }));
}

/** A guide, or a variable of one, that `guideSettings` names and nobody has: a slip of the pen. */
function settingsFaults({ plan, config, guides }: Known): readonly Fault[] {
  return Object.entries(config.guideSettings ?? {}).flatMap(([id, { variables = {} }]) => {
    const guide = guides[id];
    const place = `guideSettings.${id}`;
    if (!guide) {
      const expected = Object.keys(guides).join(', ');
      return [{ address: plan.config, found: place, expected }];
    }
    const known = guide.variables;
    if (!known) return [];
    return Object.keys(variables)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        address: plan.config,
        found: `${place}.variables.${name}`,
        expected: known.join(', '),
      }));
  });
}

function guideFaults(guides: Known['guides']): readonly Fault[] {
  return Object.entries(guides).flatMap(([id, { problems }]) =>
    problems.map((found) => ({ address: `guides/${id}/`, found, expected: '' })),
  );
}

/** Without a backend there is nothing to reach, and that is good. */
function backendFaults(answers: Answers): readonly Fault[] {
  return Object.entries(answers).flatMap(([address, answer]) => {
    if (answer.kind === 'answer' && answer.status < 500) return [];
    const found = answer.kind === 'answer' ? String(answer.status) : '';
    return [{ address, found, expected: '' }];
  });
}

/** Not wrong, since somebody decided it; but nobody should forget it. */
function exceptionFaults(config: Config): readonly Fault[] {
  return enabledExceptions(config).map(([guide, day]) => ({
    address: guide,
    found: day,
    expected: '',
  }));
}
