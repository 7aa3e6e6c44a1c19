import type { FormWorld } from '../../../src/domain/document/check-form.ts';
import type { GuideDocument } from '../../../src/domain/guide/document.ts';

const OWN = { own: 'Serve al test.' };

/** A form with a list, and a field of every kind but the long one and the codice fiscale. */
export function aForm(): GuideDocument {
  return {
    id: 'elenco',
    title: 'Elenco',
    body: ['Una riga per persona.'],
    fields: [
      { id: 'ente', kind: 'text', label: 'Ente', required: true, ...OWN },
      { id: 'privacy', kind: 'checkbox', label: 'Letto', required: true, ...OWN },
    ],
    rows: {
      title: 'Persone',
      item: 'Persona',
      most: 3,
      fields: [
        { id: 'nome', kind: 'text', label: 'Nome', required: true, ...OWN },
        { id: 'giorno', kind: 'date', label: 'Giorno', only: 'future', ...OWN },
        {
          id: 'dove',
          kind: 'choice',
          label: 'Dove',
          choices: [
            { value: 'casa', label: 'A casa' },
            { value: 'altrove', label: 'Altrove' },
          ],
          ...OWN,
        },
      ],
    },
    closing: ['Consegna il foglio.'],
    signatures: ['Firma'],
    ...OWN,
  };
}

export const world: FormWorld = { today: '2026-11-27', hasCheckLetter: () => true };
