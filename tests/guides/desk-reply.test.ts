/** What the desk writes about the troubles of the shipped guides: it is the desk, and sends nobody to itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/copy/desk-message.ts';
import { withoutCall } from '../../src/copy/without-call.ts';
import type { Language } from '../../src/domain/config/model.ts';
import { blockTexts } from '../../src/domain/guide/blocks.ts';
import { plainText } from '../../src/domain/guide/markup.ts';
import type { Guide, Overlay } from '../../src/domain/guide/model.ts';
import { applyOverlay } from '../../src/domain/guide/translate.ts';
import { resolveVariables } from '../../src/domain/guide/variables.ts';
import { shippedGuides } from '../support/shipped.ts';

const FOLDER = join(import.meta.dirname, '../../public/guides');

function inEnglish(guide: Guide): Guide {
  const file = join(FOLDER, guide.id, 'en.json');
  return applyOverlay(guide, JSON.parse(readFileSync(file, 'utf8')) as Overlay);
}

const DESK: Readonly<Record<Language, RegExp>> = {
  it: /(?:chiam|chied|scriv|telefon)\S*(?:\s\S+)?\s(?:al)?l['’]assistenza/i,
  en: /(?:call|ask|tell|write to) the help desk/i,
};

const cases = shippedGuides().flatMap((guide) => [
  [guide.id, 'it', guide] as const,
  [guide.id, 'en', inEnglish(guide)] as const,
]);

describe.each(cases)('a reply about any trouble of %s (%s)', (_id, language, guide) => {
  const variables = resolveVariables(guide, {});
  it('does not tell the person to call the desk that writes it, and says something', () => {
    for (const { title, remedy } of guide.troubles) {
      const text = messageText({
        ...{ kind: 'reply', language, guide: '', guideVersion: '', step: '', link: '' },
        ...{ code: '', spoken: '', steps: [] },
        trouble: {
          title: plainText(title, variables),
          remedy: remedy.kind,
          advice: blockTexts(remedy.body).map((each) => plainText(each, variables)),
        },
      });
      expect(text).not.toMatch(DESK[language]);
      const [, about = ''] = text.split('\n\n');
      expect(about.split('\n').length).toBeGreaterThan(1);
      expect(about).not.toMatch(/^- \W*$|^- .*(?:\.\.|[,:]$)/m);
    }
  });
});

describe('advice without the call', () => {
  it.each([
    ['Non provare altre password. Chiama l’assistenza.', 'Non provare altre password.', true],
    ['Lascia aperta la pagina e chiama l’assistenza.', 'Lascia aperta la pagina.', true],
    ['Non cercare altre strade: chiama l’assistenza.', 'Non cercare altre strade.', true],
    ['Apri portale.esempio.it. Poi chiama l’assistenza.', 'Apri portale.esempio.it.', true],
    ['Non va? Chiama l’assistenza.', 'Non va? Rispondi a questo messaggio.', false],
    [
      'Se non entri, chiama l’assistenza e chiedi come fare.',
      'Se non entri, rispondi a questo messaggio.',
      false,
    ],
    ['Aspetta la risposta dell’assistenza.', 'Aspetta la risposta dell’assistenza.', false],
  ])('%s', (text, expected, left) => {
    expect(withoutCall([text], 'it')).toEqual({ texts: [expected], left });
  });

  it('leaves out what was to be said in the call', () => {
    const texts = ['Chiama l’assistenza e chiedi dove si cambia.', 'Di’ che lo chiede la mail.'];
    expect(withoutCall(texts, 'it')).toEqual({ texts: [], left: true });
  });
});
