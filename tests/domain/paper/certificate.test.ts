/** The way past a certificate warning is printed only while the organisation's exception holds. */
import { describe, expect, it } from 'vitest';
import type { ConfigAtHand } from '../../../src/domain/certificate/expectation.ts';
import type { CertificateException } from '../../../src/domain/config/model.ts';
import { paperOf } from '../../../src/domain/paper/paper-of.ts';
import type { Extent } from '../../../src/domain/paper/plan.ts';
import { allBlocks, textsOfPaper } from '../../support/paper-text.ts';
import { CONFIG, shippedGuide, TODAY } from '../../support/papers.ts';

const DAY = 86_400_000;
const WAY =
  /Procedi su \d|Continua su \d|Accetta il rischio|Proceed to \d|Continue to \d|Accept the Risk/;

const OPEN: CertificateException = { enabled: true, expires: '2027-05-31' };

/** What the step of the warning says on paper. */
function printed(
  hand: Partial<ConfigAtHand>,
  exception: CertificateException | undefined = OPEN,
  extent: Extent = { kind: 'step', step: 'controlla-avviso' },
  language: 'it' | 'en' = 'it',
) {
  const config = { ...CONFIG, certificateExceptions: exception ? { 'sec-sisr': exception } : {} };
  const shipped = shippedGuide('sec-sisr', language, config);
  return paperOf({ ...shipped, config: { ...shipped.config, ...hand }, extent });
}

const tables = (paper: ReturnType<typeof printed>) =>
  allBlocks(paper.blocks).flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('While the exception holds', () => {
  it('the way through is a table by browser, with its last day', () => {
    const paper = printed({});
    expect(tables(paper)).toHaveLength(2);
    const said = textsOfPaper(paper).join('\n');
    expect(said).toMatch(WAY);
    expect(said).toContain('31 maggio 2027');
    expect(tables(paper)[1]?.rows.length).toBeGreaterThanOrEqual(3);
  });

  it.each(['it', 'en'] as const)('it stands in the whole guide too (%s)', (language) => {
    const said = textsOfPaper(printed({}, OPEN, { kind: 'guide' }, language)).join('\n');
    expect(said).toMatch(WAY);
  });

  it('a published fingerprint is among the conditions', () => {
    const fingerprint = 'ab'.repeat(32);
    const said = textsOfPaper(printed({}, { ...OPEN, fingerprint })).join('\n');
    expect(said).toContain(`${'ab:'.repeat(31)}ab`);
    expect(said).toMatch(WAY);
  });

  it('and the last day is included, in Italy', () => {
    const last = Date.parse('2027-05-31T21:59:00Z');
    const shipped = shippedGuide('sec-sisr', 'it');
    const at = (created: number) =>
      textsOfPaper(
        paperOf({
          ...shipped,
          created,
          config: { ...shipped.config, fetchedAt: created },
          extent: { kind: 'guide' },
        }),
      ).join();
    expect(at(last)).toMatch(WAY);
    expect(at(last + 60_000)).not.toMatch(WAY);
  });
});

describe('The way through is not printed, but conditions and stop are,', () => {
  it.each<[string, Partial<ConfigAtHand>, CertificateException | undefined]>([
    ['where the exception is disabled', {}, { ...OPEN, enabled: false }],
    ['where it has expired', {}, { ...OPEN, expires: '2026-11-26' }],
    ['where its day does not exist', {}, { ...OPEN, expires: '2027-02-31' }],
    ['where its fingerprint cannot be read', {}, { ...OPEN, fingerprint: 'abc' }],
    ['where the configuration is eight days old', { fetchedAt: TODAY - 8 * DAY }, OPEN],
    ['where it was fetched in the future', { fetchedAt: TODAY + DAY }, OPEN],
    ['where the configuration is the default', { from: 'default' }, OPEN],
  ])('%s', (_, hand, exception) => {
    for (const language of ['it', 'en'] as const) {
      for (const kind of ['guide', 'step'] as const) {
        const extent: Extent = kind === 'guide' ? { kind } : { kind, step: 'controlla-avviso' };
        const paper = printed(hand, exception, extent, language);
        const said = textsOfPaper(paper).join('\n');
        expect(said).not.toMatch(WAY);
        expect(said).toMatch(language === 'it' ? /Fermati e chiama/ : /Stop and call/);
        expect(tables(paper)).toHaveLength(1);
      }
    }
  });

  it('where there is none, or config.json says nothing of when it was fetched', () => {
    const shipped = shippedGuide('sec-sisr', 'it', { ...CONFIG, certificateExceptions: {} });
    const extent = { kind: 'guide' } as const;
    expect(textsOfPaper(paperOf({ ...shipped, extent })).join()).not.toMatch(WAY);
    const config: ConfigAtHand = { value: CONFIG, from: 'network' };
    const undated = paperOf({ ...shippedGuide('sec-sisr', 'it'), config, extent });
    expect(textsOfPaper(undated).join()).not.toMatch(WAY);
  });
});
