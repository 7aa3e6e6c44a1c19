import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/screen/choose.ts';
import { describeScreen } from '../../../src/domain/screen/describe.ts';
import type { Screen } from '../../../src/domain/screen/model.ts';
import { aScreen, inChrome } from './fixture.ts';

function told(
  screen: Screen,
  marks: Readonly<Record<string, number>> = {},
  language: 'it' | 'en' = 'it',
): readonly string[] {
  const [variant] = screen.variants;
  if (!variant) throw new Error('no variant');
  const variables = { host: '10.4.6.10' };
  return describeScreen({ screen, variant, facts: factsOf(variant), variables, marks }, language);
}

const LOGIN = aScreen(
  inChrome(
    { kind: 'heading', text: 'Entra' },
    { kind: 'field', id: 'nome', label: 'Nome:', value: 'ANNA', note: 'il tuo nome' },
    { kind: 'field', id: 'password', label: 'Password', secret: true },
    { kind: 'row', parts: [{ kind: 'button', id: 'accedi', text: 'Accedi' }] },
    { kind: 'text', text: '[Aiuto](link)' },
    { kind: 'text', text: 'Sei su **{host}**' },
  ),
);

describe('Who does not see a drawing', () => {
  it('is told what it shows in reading order, with its marks', () => {
    expect(told(LOGIN, { nome: 1, password: 2, accedi: 3 })).toEqual([
      'Finestra di Chrome.',
      'Scheda: «Scheda».',
      'Barra degli indirizzi: esempio.it.',
      'Titolo: «Entra».',
      'Segno 1: Campo «Nome», per esempio ANNA (il tuo nome).',
      'Segno 2: Campo «Password», a puntini.',
      'Segno 3: Pulsante «Accedi».',
      'Collegamento «Aiuto».',
      'Sei su 10.4.6.10.',
    ]);
  });

  it('is told in English around words that stay Italian', () => {
    expect(told({ ...LOGIN, wordsIn: 'it' }, { accedi: 1 }, 'en')).toContain(
      'Mark 1: Button “Accedi”.',
    );
  });

  it('hears of a marked group by what it begins with', () => {
    const screen = aScreen(
      inChrome({
        kind: 'group',
        id: 'riquadro',
        look: 'box',
        parts: [{ kind: 'text', text: 'Prima riga' }],
      }),
    );
    expect(told(screen, { riquadro: 1 })).toContain('Segno 1: Prima riga.');
  });

  it('hears that a drawing is an illustration, or only indicative', () => {
    expect(told({ ...LOGIN, illustration: true })[0]).toMatch(/^Illustrazione/);
    const [variant] = LOGIN.variants;
    if (!variant) throw new Error('no variant');
    expect(told(aScreen({ ...variant, indicative: true }))[0]).toMatch(/^Disegno indicativo/);
  });

  it('does not hear dots one by one', () => {
    const screen = aScreen(inChrome({ kind: 'text', text: 'password: ••••••••' }));
    expect(told(screen)).toContain('password: (a puntini).');
  });
});
