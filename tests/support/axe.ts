import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, which EN 301 549 asks of a public body, and axe's good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Accessibility faults of the page as it stands, one text each: rule, weight, what is wrong and
 * where. Empty when there is none.
 *
 * The page's strict CSP and Trusted Types forbid to add a script to it; the debugger's own
 * evaluation is not subject to them, and the page keeps its policy.
 *
 * @param options over the default run, e.g. `{ rules: { region: { enabled: false } } }`.
 */
export async function axeViolations(
  page: Page,
  options: RunOptions = {},
): Promise<readonly string[]> {
  const run = { runOnly: TAGS, resultTypes: ['violations'], ...options };
  const debug = await page.context().newCDPSession(page);
  try {
    const { exceptionDetails: refused } = await debug.send('Runtime.evaluate', {
      expression: `${source}; undefined`,
    });
    if (refused !== undefined) throw new Error(`axe did not load: ${refused.text}`);
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
      expression: `axe.run(document, ${JSON.stringify(run)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(`axe failed: ${exceptionDetails.exception?.description ?? 'no reason'}`);
    }
    return format(result.value as AxeResults);
  } finally {
    await debug.detach();
  }
}

function format({ violations }: Pick<AxeResults, 'violations'>): readonly string[] {
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id} (${violation.impact ?? 'no weight'}): ${violation.help}\n` +
        `  ${node.target.join(' ')}  ${node.html}\n` +
        `  ${node.failureSummary ?? ''}`,
    ),
  );
}
