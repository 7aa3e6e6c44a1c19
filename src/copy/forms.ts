/** Words of the forms that are filled in on this PC. */
import type { Fault } from '../domain/document/check-form.ts';
import type { DocumentWords } from '../domain/paper/document.ts';
import type { InEachLanguage } from './it.ts';

const it = {
  heading: (title: string) => `Modulo: ${title}`,
  asks: 'Il modulo chiede:',
  fill: 'Riempi il modulo qui',
  withoutScript: 'Senza JavaScript il modulo non si riempie qui: scrivi questi dati su un foglio.',
  stays:
    'Quello che scrivi resta in questa pagina: non viene salvato e non parte da solo. Quando esci dalla pagina, si cancella.',
  optional: 'facoltativo',
  choose: 'Scegli',
  row: (item: string, number: number) => `${item} ${number}`,
  add: 'Aggiungi una riga',
  added: (number: number) => `Aggiunta la riga ${number}.`,
  remove: (number: number) => `Togli la riga ${number}`,
  removed: (number: number) => `Tolta la riga ${number}.`,
  full: (most: number) => `Il modulo ha già ${most} righe: di più non ci stanno.`,
  csv: 'Scarica l’elenco (CSV)',
  csvHint: 'Il file CSV si apre con Excel o con LibreOffice.',
  csvMade: (name: string) => `Elenco pronto: ${name}. Lo trovi tra i file scaricati.`,
  downloads:
    'I file scaricati restano su questo PC. Se il PC è condiviso, cancellali quando non ti servono più.',
  wrong: (count: number) =>
    count === 1 ? 'C’è una cosa da correggere' : `Ci sono ${count} cose da correggere`,
  faults: {
    missing: 'Manca: scrivilo qui.',
    'not-ticked': 'Per andare avanti segna la casella.',
    'not-chosen': 'Scegli una voce dell’elenco.',
    'too-long': 'È troppo lungo: sulla carta non ci sta. Scrivi meno parole.',
    'date-form': 'Scrivi giorno, mese e anno così: gg/mm/aaaa. L’anno ha quattro cifre.',
    'no-such-day': 'Questo giorno non esiste nel calendario. Controlla giorno e mese.',
    'must-be-past': 'La data è nel futuro. Controlla l’anno.',
    'must-be-future': 'La data è già passata. Scrivi un giorno da oggi in poi.',
    'time-form': 'Scrivi l’ora con i minuti, come 9:30.',
    'no-such-time': 'Quest’ora non esiste: si va da 0:00 a 23:59.',
    mail: 'L’indirizzo mail non è completo. Scrivilo come nome@esempio.it.',
    'mail-domain': 'Le caselle che finiscono così qui non valgono. Scrivi un altro indirizzo.',
    phone: 'Il numero non torna. Scrivi solo cifre, da 6 a 15; davanti può esserci il +.',
    postcode: 'Il CAP ha cinque cifre, come 10121.',
    'fiscal-code-length':
      'Il codice fiscale ha 16 lettere e cifre. Quello provvisorio ha 11 cifre.',
    'fiscal-code': 'Il codice fiscale non torna. Ricopialo dalla tessera, una lettera alla volta.',
    'fiscal-code-day': 'Nel codice fiscale c’è un giorno di nascita che non esiste. Ricopialo.',
    password:
      'Sembra esserci una password. In un modulo non va mai: toglila. Se è altro, dividilo con uno spazio.',
  } satisfies Record<Fault, string>,
  leave: {
    title: 'Vuoi uscire dal modulo?',
    text: 'Se esci, quello che hai scritto si cancella.',
    stay: 'Resta qui',
    go: 'Esci e cancella',
  },
  clear: 'Svuota il modulo',
  cleared: 'Il modulo ora è vuoto.',
  paper: {
    yes: 'sì',
    draft: 'Bozza: sostituire col modulo ufficiale',
    draftText:
      'Il documento di partenza nomina questo modulo, ma non ne riporta il testo. Usa questo foglio solo per preparare i dati.',
    number: 'N.',
    byHand: 'Da scrivere a mano',
  } satisfies DocumentWords,
};

export const forms: InEachLanguage<typeof it> = {
  it,
  en: {
    heading: (title) => `Form: ${title}`,
    asks: 'The form asks for:',
    fill: 'Fill in the form here',
    withoutScript:
      'Without JavaScript the form cannot be filled in here: write these data on a sheet.',
    stays:
      'What you type stays on this page: it is not saved and is not sent anywhere. When you leave the page, it is deleted.',
    optional: 'optional',
    choose: 'Choose',
    row: (item, number) => `${item} ${number}`,
    add: 'Add a row',
    added: (number) => `Row ${number} added.`,
    remove: (number) => `Remove row ${number}`,
    removed: (number) => `Row ${number} removed.`,
    full: (most) => `The form already has ${most} rows: there is no room for more.`,
    csv: 'Download the list (CSV)',
    csvHint: 'The CSV file opens with Excel or LibreOffice.',
    csvMade: (name) => `List ready: ${name}. You find it among the downloaded files.`,
    downloads:
      'Downloaded files stay on this computer. If the computer is shared, delete them when you no longer need them.',
    wrong: (count) =>
      count === 1 ? 'One thing needs correcting' : `${count} things need correcting`,
    faults: {
      missing: 'This is missing: type it here.',
      'not-ticked': 'Tick the box to go on.',
      'not-chosen': 'Choose an entry of the list.',
      'too-long': 'This is too long for the paper. Use fewer words.',
      'date-form': 'Write day, month and year like this: dd/mm/yyyy. The year has four digits.',
      'no-such-day': 'This day does not exist in the calendar. Check day and month.',
      'must-be-past': 'The date is in the future. Check the year.',
      'must-be-future': 'The date has passed. Write a day from today on.',
      'time-form': 'Write the time with its minutes, like 9:30.',
      'no-such-time': 'This time does not exist: times run from 0:00 to 23:59.',
      mail: 'The mail address is not complete. Write it like name@example.org.',
      'mail-domain': 'Mailboxes that end like this are not taken here. Write another address.',
      phone: 'The number is not right. Type digits only, 6 to 15; there may be a + in front.',
      postcode: 'A CAP has five digits, like 10121.',
      'fiscal-code-length':
        'A codice fiscale has 16 letters and digits. A provisional one has 11 digits.',
      'fiscal-code': 'The codice fiscale is not right. Copy it from the card, letter by letter.',
      'fiscal-code-day':
        'The codice fiscale holds a day of birth that does not exist. Copy it again.',
      password:
        'This seems to hold a password. It never belongs in a form: take it out. If it is something else, put a space in it.',
    },
    leave: {
      title: 'Do you want to leave the form?',
      text: 'If you leave, what you have typed is deleted.',
      stay: 'Stay here',
      go: 'Leave and delete',
    },
    clear: 'Empty the form',
    cleared: 'The form is empty now.',
    paper: {
      yes: 'yes',
      draft: 'Draft: replace with the official form',
      draftText:
        'The source document names this form but does not have its text. Use this sheet only to prepare the data.',
      number: 'No.',
      byHand: 'To be written by hand',
    },
  },
};
