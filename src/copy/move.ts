/** Words of the link that moves a path to another device. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Continua su un altro dispositivo',
  lead: 'Apri questo collegamento sull’altro dispositivo, oppure inquadra il codice QR. Ci sono le tue risposte e i passi già fatti.',
  remains:
    'Il collegamento resta nella cronologia del browser e, se lo mandi, nei sistemi di posta. Non contiene nomi né password.',
  off: 'Su un PC in comune, o se aiuti un’altra persona, questo collegamento non si crea: lascerebbe una traccia.',
  link: 'Collegamento con il tuo percorso',
  copy: 'Copia il collegamento',
  copied: 'Collegamento copiato',
  qr: 'Codice QR: apre il tuo percorso su un altro dispositivo',
  onlyHere:
    'Questa copia è un file su questo PC: un collegamento non la aprirebbe altrove. Sull’altro dispositivo scrivi il codice passo.',
  tooLong: 'Il percorso è troppo lungo per un collegamento. Usa il codice passo.',
};

export const move: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Continue on another device',
    lead: 'Open this link on the other device, or scan the QR code. It holds your answers and the steps done.',
    remains:
      'The link stays in the browser’s history and, if you send it, in mail systems. It holds no names or passwords.',
    off: 'On a shared PC, or when you help a colleague, this link is not made: it would leave a trace.',
    link: 'Link with your path',
    copy: 'Copy the link',
    copied: 'Link copied',
    qr: 'QR code: opens your path on another device',
    onlyHere:
      'This copy is a file on this PC: a link would not open it elsewhere. On the other device type the step code.',
    tooLong: 'The path is too long for a link. Use the step code.',
  },
};
