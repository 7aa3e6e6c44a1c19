import { aGuide, type Sketch } from '../../support/guide-builder.ts';

/**
 * A mailbox guide in small: whoever has no mailbox waits for credentials, opens the mail and signs
 * in; whoever has one only signs in. Signing in may need a reset, which itself needs the mail.
 */
export const sketch = {
  questions: { casella: ['si', 'no'], usata: ['si', 'no'] },
  asked: { usata: { casella: ['si'] } },
  categories: {
    nuova: [{ casella: ['no'] }, 'posta', 'portale'],
    usata: [{ casella: ['si'], usata: ['si'] }, 'portale'],
    pronta: [{ casella: ['si'], usata: ['no'] }],
  },
  procedures: {
    posta: ['ricevi', 'apri'],
    portale: ['entra', 'profilo'],
    reset: ['chiedi', 'codice'],
    sblocco: ['apri', 'sblocca'],
    richiamo: ['entra', 'verifica'],
  },
  troubles: {
    scaduta: '>reset',
    bloccata: '>sblocco',
    persa: '>richiamo',
    errore: 'stop',
    lenta: 'advice',
  },
  steps: {
    ricevi: { wait: { text: 'Arrivano con il cedolino.', callWhen: 'Dopo un mese.' } },
    entra: { troubles: ['scaduta', 'bloccata', 'persa', 'errore', 'lenta'] },
    apri: { troubles: ['scaduta', 'errore'] },
    chiedi: { troubles: ['bloccata', 'errore'] },
    sblocca: { troubles: ['scaduta'] },
    profilo: { troubles: ['scaduta', 'errore'] },
  },
} satisfies Sketch;

export const mailbox = aGuide(sketch);
