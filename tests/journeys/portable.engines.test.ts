import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { it as words } from '../../src/copy/it.ts';
import { printing } from '../../src/copy/printing.ts';
import type { Visitor } from '../support/browsers.ts';
import { openVisitor, whyNotRun } from '../support/browsers.ts';
import { builtGuide } from '../support/built-guide.ts';
import { READY, walksToTheEnd } from '../support/whole-way.ts';

const ROOT = join(import.meta.dirname, '../..');
const told = builtGuide();
const english = builtGuide('en');
const PATIENCE_OF_ALL = 180_000;
/** Milliseconds for two builds; on a loaded machine they took two minutes. */
const BUILDING = 300_000;

/** Addresses of what the page asked for since it was opened, the file itself apart. */
const ASKED = `performance.getEntriesByType('resource').map(({ name }) => name)
  .filter((name) => !/^(data|blob):/.test(name))`;

let folder: string;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-stick '));
  const file = join(folder, 'guida di prova.html');
  const script = join(ROOT, 'src/build/portable.ts');
  const { VITEST, ...env } = process.env;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '--out', file], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production' },
  });
  address = pathToFileURL(file).href;
}, BUILDING);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['Chromium', 'Firefox'] as const)('the one file, opened from disk in %s', (name) => {
  let visitor: Visitor | undefined;
  afterEach(async () => {
    await visitor?.close();
    visitor = undefined;
  });

  it('leads a person to the end, with drawings, and asks nothing of any network', {
    timeout: PATIENCE_OF_ALL,
  }, async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));
    const person = visitor;
    await person.goto(address);
    await person.waitsFor(READY);
    await person.waitsFor(
      `document.body.textContent.includes(${JSON.stringify(words.offline.file)})`,
    );
    await walksToTheEnd(person, told, async () => {
      await person.waitsFor("document.querySelector('svg.pa-drawing, .pa-ask') !== null");
    });
    expect(await person.path()).toContain(`#/${told.guide.id}/`);
    expect(await person.evaluate(ASKED)).toEqual([]);
  });

  it('opens a step from its own address, in the other language, and prints', {
    timeout: PATIENCE_OF_ALL,
  }, async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));
    const step = told.guide.steps.find(({ screen }) => screen !== undefined);
    const other = english.guide.steps.find(({ id }) => id === step?.id);
    if (!step || !other) throw new Error('No step of the guide has a drawing');
    await visitor.goto(`${address}#/${told.guide.id}/${step.id}/`);
    await visitor.waitsFor(READY);
    await visitor.seesHeading(told.say(step.title));
    await visitor.waitsFor("document.querySelector('svg.pa-drawing') !== null");
    await visitor.click('link', words.nav.switchLanguage);
    await visitor.seesHeading(english.say(other.title));
    await visitor.goto(`${address}#/${told.guide.id}/stampa/`);
    await visitor.seesHeading(`${printing.it.title}: ${told.say(told.guide.title)}`);
    const shown = "document.querySelectorAll('.pa-paper svg, .pa-print svg').length > 3";
    await visitor.waitsFor(shown);
  });
});
