import { describe, expect, it } from 'vitest';
import { gulpease, measureGulpease } from '../../../src/domain/check/gulpease.ts';
import { ownWords, readableText, sentencesOf, wordsOf } from '../../../src/domain/check/prose.ts';
import { gendered, officialese } from '../../../src/domain/check/words.ts';
import { cleanFiles } from './fixture.ts';

describe('Words of the office and of technicians', () => {
  it.each([
    ['Devi effettuare il pagamento.', 'effettuare'],
    ['Si prega di attendere.', 'Si prega di'],
    ['Cliccare su Accedi.', 'Cliccare'],
    ['Nel prossimo step scrivi il nome.', 'step'],
    ['Fai il login.', 'login'],
    ['Resetta la password.', 'Resetta'],
    ['Puoi recarti in ufficio.', 'recarti'],
    ['Usa il suddetto indirizzo.', 'suddetto'],
    ['Qualora non funzioni, chiama.', 'Qualora'],
    ['Serve al fine di entrare.', 'al fine di'],
    ['Non entri in quanto manca la password.', 'in quanto'],
    ['Vai presso l’ufficio.', 'presso l'],
    ['Leggi nonché firma.', 'nonché'],
    ['Occorre altresì firmare.', 'altresì'],
  ])('%s', (text, word) => {
    expect(officialese(text).map((found) => found.word)).toEqual([word]);
  });

  it.each([
    'In quanto tempo arriva?',
    'Apri la procedura e premi il pulsante.',
    'Fai clic sul nome.',
    'La posta è prevista per domani.',
  ])('are not seen in: %s', (text) => {
    expect(officialese(text)).toEqual([]);
  });

  it('are allowed where they quote a screen, a code or an address', () => {
    const { guide } = cleanFiles();
    const text = 'Premi **Login**, scrivi `login` e apri https://login.esempio.it/login.';
    expect(officialese(ownWords(guide, text))).toEqual([]);
    expect(officialese(ownWords(guide, 'Fai login.'))).toHaveLength(1);
  });
});

describe('Words that give the reader a gender', () => {
  it.each([
    ['Ora sei entrato nel portale.', 'sei entrato'],
    ['Se non ti sei registrata, chiama.', 'ti sei registrata'],
    ['Sei sicuro?', 'Sei sicuro'],
    ['Sei già stato iscritto?', 'Sei già stato iscritto'],
    ['Se sei iscritto/a', 'sei iscritto'],
    ['Scrive il cittadino iscritto/a', 'iscritto/a'],
    ['Resta collegato alla rete.', 'Resta collegato'],
    ['Benvenuto!', 'Benvenuto'],
    ['Una volta entrato, leggi.', 'Una volta entrato'],
  ])('%s', (text, words) => {
    expect(gendered(text)[0]).toBe(words);
  });

  it.each([
    'Ora sei nel portale.',
    'Il codice ha sei cifre.',
    'Scrivi sei numeri e/o lettere.',
    'La password è stata cambiata.',
    'Sei al passo giusto.',
    'Sei adesso nel portale, accanto al menu.',
    'Se sei sotto il titolo, vai avanti.',
    'Controlla che il PC sia connesso alla rete.',
    'Chiama il/la collega.',
  ])('are not seen in: %s', (text) => {
    expect(gendered(text)).toEqual([]);
  });
});

describe('The readability of a text', () => {
  it('follows the formula: 89 + (300 x sentences - 10 x letters) / words', () => {
    const hard = 'L’ufficio personale consegna tempestivamente documentazione amministrativa.';
    // 6 words, 1 sentence, 8 + 9 + 8 + 15 + 14 + 14 letters.
    expect(gulpease([hard])).toBeCloseTo(89 + (300 - 680) / 6);
    expect(gulpease(['Apri la posta.', 'Leggi.'])).toBe(100);
  });

  it('counts neither codes nor addresses nor hosts', () => {
    const { guide } = cleanFiles();
    const text = 'Scrivi `NET::ERR_CERT` a nome@esempio.it o su www.esempio.it, cioè {portalHost}.';
    expect(wordsOf(readableText(guide, text))).toEqual(['Scrivi', 'a', 'o', 'su', 'cioè']);
  });

  it('does not take the stop of an abbreviation for the end of a sentence', () => {
    expect(sentencesOf('Scrivi il nome, ad es. quello di casa. Poi premi Invio.')).toHaveLength(2);
  });

  it('names the hardest step first', () => {
    const { guide } = cleanFiles();
    const hard = 'Consultare tempestivamente documentazione amministrativa regolamentare';
    const [, , third] = guide.steps;
    if (third) third.done = `${hard} ${hard} ${hard}`;
    const { worst, average } = measureGulpease(guide);
    expect(worst.map(({ step }) => step)[0]).toBe('scrivi-nome');
    expect(worst).toHaveLength(3);
    expect(average).toBeGreaterThan(worst[0]?.value ?? 100);
  });
});
