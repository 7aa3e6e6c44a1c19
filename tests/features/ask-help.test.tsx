import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formatDate, formatTime } from '../../src/copy/dates.ts';
import { help } from '../../src/copy/help.ts';
import { it as italian } from '../../src/copy/it.ts';
import { stepCode } from '../../src/domain/code/step-code.ts';
import { journalTo } from '../../src/domain/walk/journal-to.ts';
import { walk } from '../../src/domain/walk/walk.ts';
import { AskHelp } from '../../src/features/help/AskHelp.tsx';
import { usePlace } from '../../src/state/place.ts';
import { MORNING, show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const plainGuide = aGuide({
  questions: { posta: ['si', 'no'] },
  categories: { con: [{ posta: ['si'] }, 'entra'], senza: [{ posta: ['no'] }, 'entra'] },
  procedures: { entra: ['uno'] },
  troubles: { sempre: 'advice', altri: 'advice' },
  steps: { uno: { troubles: ['sempre', 'altri'] } },
});
const guide = {
  ...plainGuide,
  troubles: plainGuide.troubles.map((one) =>
    one.id === 'altri' ? { ...one, when: { posta: ['no'] } } : one,
  ),
};
const copy = help.it.ask;
const world = {
  ...{ browser: 'Google Chrome', appVersion: '1' },
  ...{ screen: () => '1280 × 720', online: () => true },
};

async function asking(category: string) {
  const journal = journalTo(guide, 'uno', category) ?? [];
  await show(
    (ready, visit) => {
      const [step] = ready.guide.steps;
      if (!step) throw new Error('The guide has a step');
      return (
        <AskHelp
          {...{ place: usePlace(), ready, step, visit, world }}
          walk={walk(ready.guide, journal, MORNING)}
          code={stepCode(ready.guide, 'uno', category)}
        />
      );
    },
    { guide, journal },
  );
  await userEvent.click(screen.getByText(copy.title));
  return within(await screen.findByRole('combobox', { name: copy.trouble }))
    .getAllByRole('option')
    .map((option) => option.textContent);
}

describe('"Chiedi aiuto"', () => {
  it('offers the troubles that the page lists, and no others', async () => {
    expect(await asking('con')).toEqual([copy.noTrouble, 'Problema sempre']);
  });

  it('offers a trouble to whom it can happen', async () => {
    expect(await asking('senza')).toContain('Problema altri');
  });

  it('says when as people write it, by the clock of this PC', async () => {
    await asking('con');
    const said = `${formatDate(MORNING, italian.months)}, ore ${formatTime(MORNING)}`;
    expect(said).toMatch(/^7 gennaio 2026, ore \d\d:\d\d$/);
    const line = screen.getByRole('group', { name: copy.message }).textContent?.split('\n');
    // With the zone only where this PC's clock is not Italy's.
    const other = new Date(MORNING).getTimezoneOffset() === -60 ? '' : ' \\(.*UTC.*\\)';
    expect(line?.find((one) => one.startsWith(copy.lines.time))).toMatch(
      new RegExp(`^${copy.lines.time}: ${said}${other}$`),
    );
  });
});
