/** Words the checker's findings as a report that an author can read from top to bottom. */
import type { CheckResult } from '../domain/check/model.ts';
import type { Problem } from '../domain/problem.ts';
import type { GuideReport } from './check-folder.ts';
import type { Report } from './check-guides.ts';

/** "1 problema", "2 problemi". */
function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function oneDecimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

function paths({ paths: figures }: CheckResult): string {
  if (figures === undefined) return 'percorsi: non contati (vedi i problemi)';
  const { count: number, shortest, longest, mostQuestions } = figures;
  const questions = count(mostQuestions, 'domanda', 'domande');
  return `percorsi: ${number}, da ${shortest} a ${longest} passi, al massimo ${questions}`;
}

function gulpease({ gulpease: { average, worst } }: CheckResult): string {
  const hardest = worst.map(({ step, value }) => `${step} (${oneDecimal(value)})`).join(', ');
  return `leggibilità (Gulpease): media ${oneDecimal(average)}; passi più difficili: ${hardest || 'nessuno'}`;
}

function passages({ passages: figures }: CheckResult): string {
  if (figures === undefined) return 'brani della fonte: non contati (vedi i problemi)';
  const { cited, excluded, missing } = figures;
  return `brani della fonte: ${cited} citati, ${excluded} esclusi con motivo, ${missing} mancanti`;
}

function list(problems: readonly Problem[]): string[] {
  const lines = (level: Problem['level'], sign: string) =>
    problems
      .filter((found) => found.level === level)
      .flatMap(({ code, place, message }) => [`  ${sign} ${place} [${code}]`, `      ${message}`]);
  return [...lines('problem', '✗'), ...lines('notice', '·')];
}

function summary(problems: readonly Problem[]): string {
  const wrong = problems.filter(({ level }) => level === 'problem').length;
  const rest = problems.length - wrong;
  return `${count(wrong, 'problema', 'problemi')}, ${count(rest, 'avviso', 'avvisi')}`;
}

function guideLines(report: GuideReport, show: (dir: string) => string): string[] {
  const { dir, guide, result, problems, comparison } = report;
  const name =
    guide === undefined ? 'Guida illeggibile' : `Guida ${guide.id}, versione ${guide.version}`;
  return [
    `${name} (${show(dir)})`,
    ...(result === undefined ? [] : [paths(result), passages(result)].map((line) => `  ${line}`)),
    `  confronto con la fonte: ${comparison}`,
    ...(result === undefined ? [] : [`  ${gulpease(result)}`]),
    `  ${summary(problems)}`,
    ...list(problems),
    '',
  ];
}

/**
 * The whole report, with figures, problems and notices of each guide and a closing line.
 *
 * @param show words a guide's folder, e.g. relative to where the person stands
 */
export function formatReport(report: Report, show: (dir: string) => string = (dir) => dir): string {
  const all = [...report.common, ...report.guides.flatMap(({ problems }) => problems)];
  const together =
    report.common.length === 0
      ? []
      : ['Configurazione e guide insieme', ...list(report.common), ''];
  return [
    ...report.guides.flatMap((guide) => guideLines(guide, show)),
    ...together,
    `Riepilogo: ${count(report.guides.length, 'guida', 'guide')}, ${summary(all)}.`,
  ].join('\n');
}
