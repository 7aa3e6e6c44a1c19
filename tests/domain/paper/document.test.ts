import { describe, expect, it } from 'vitest';
import { forms } from '../../../src/copy/forms.ts';
import type { Language } from '../../../src/domain/config/model.ts';
import type { Filled } from '../../../src/domain/document/filled.ts';
import type { GuideDocument } from '../../../src/domain/guide/document.ts';
import { documentPaper } from '../../../src/domain/paper/document.ts';
import { textsOfPaper } from '../../support/paper-text.ts';
import { shippedGuide, TODAY } from '../../support/papers.ts';
import { makePdf, say, structureText } from '../../support/pdfs.ts';
import { aForm } from '../document/fixture.ts';

function paperFor(document: GuideDocument, filled: Filled, language: Language = 'it') {
  const { guide, variables, words } = shippedGuide('lavoro-da-remoto', language);
  return documentPaper({
    ...{ guide, variables, document, filled, language },
    author: 'Ente di prova',
    created: TODAY,
    words: { ...words, document: forms[language].paper },
  });
}

const FILLED: Filled = {
  values: { ente: 'Comune di Prova', privacy: 'si' },
  rows: [{ nome: 'Ada Prova', giorno: '1/2/2030', dove: 'altrove' }, {}, { nome: 'Ugo Prova' }],
};

describe('A filled form on paper', () => {
  it('says what was typed, tidied, with its rows numbered and blank ones left out', () => {
    const texts = textsOfPaper(paperFor(aForm(), FILLED));
    expect(texts).toEqual(expect.arrayContaining(['Comune di Prova', 'sì', 'Consegna il foglio.']));
    const table = texts.slice(texts.indexOf('Persone'));
    expect(table.slice(1, 11)).toEqual([
      ...['N.', 'Nome', 'Giorno', 'Dove'],
      ...['1', 'Ada Prova', '01/02/2030', 'Altrove'],
      ...['2', 'Ugo Prova'],
    ]);
  });

  it('leaves lines to write on where nothing was typed, and for what is signed by hand', () => {
    const texts = textsOfPaper(paperFor(aForm(), { values: {}, rows: [{}] }));
    expect(texts.filter((text) => /^_+$/.test(text))).toHaveLength(3);
    expect(texts).toContain('Firma');
    expect(texts).toContain(forms.it.paper.byHand);
  });

  it('says that it is a draft only where it is one', () => {
    expect(textsOfPaper(paperFor(aForm(), FILLED))).not.toContain(forms.it.paper.draft);
    const draft = paperFor({ ...aForm(), draft: true }, FILLED);
    expect(textsOfPaper(draft)).toContain('Bozza: sostituire col modulo ufficiale');
  });

  it('says that the guide is history, in both languages', () => {
    expect(textsOfPaper(paperFor(aForm(), FILLED)).join(' ')).toContain('documento storico');
    const english = textsOfPaper(paperFor(aForm(), FILLED, 'en')).join(' ');
    expect(english).toContain('historical document');
  });

  it('becomes a tagged PDF that says the same, also with a list of two pages', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => ({ nome: `Persona ${index + 1}` }));
    const paper = paperFor(aForm(), { ...FILLED, rows });
    const { bytes, replaced } = await makePdf(paper);
    expect(replaced).toEqual([]);
    expect(Number(/Pages:\s+(\d+)/.exec(say('pdfinfo', [], bytes))?.[1])).toBeGreaterThan(1);
    const told = structureText(bytes);
    const missing = textsOfPaper(paper).filter((text) => !told.includes(text.replace(/\s+/g, '')));
    expect(missing).toEqual([]);
  });
});
