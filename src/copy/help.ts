/** Words of the step code and of the message to the desk, which arrive after the step. */
import type { InEachLanguage } from './it.ts';

const it = {
  code: {
    title: 'Codice passo',
    lead: 'Al telefono leggi questo codice: l’assistenza vede lo stesso passo.',
    spoken: 'Leggilo così',
  },
  printStep: 'Stampa questo passo',
  ask: {
    title: 'Chiedi aiuto',
    lead: 'Il messaggio è già pronto. Lo leggi tutto, poi scegli come mandarlo. Da qui non parte niente da solo.',
    trouble: 'Che cosa non funziona?',
    noTrouble: 'Un’altra cosa',
    error: 'Codice di errore, se ne vedi uno',
    free: 'Altro da dire, se vuoi',
    never: 'Non scrivere password né codice fiscale.',
    message: 'Il messaggio, tutto intero',
    copy: 'Copia il messaggio',
    copied: 'Messaggio copiato',
    copyFailed: 'Il PC non permette di copiare. Il messaggio è selezionato: premi Ctrl+C.',
    mail: 'Scrivi una mail',
    save: 'Salva come file .txt',
    file: 'richiesta-di-aiuto.txt',
    held: {
      'fiscal-code':
        'Nel testo sembra esserci un codice fiscale. Toglilo: all’assistenza basta il codice passo.',
      password: 'Nel testo sembra esserci una password. Toglila: l’assistenza non la chiede mai.',
    },
    override: 'Ho controllato: non è una password',
    subject: (code: string, title: string) => `Aiuto al passo ${code}: ${title}`,
    lines: {
      hello: 'Buongiorno, chiedo aiuto.',
      guide: 'Guida',
      step: 'Passo',
      code: 'Codice passo',
      path: 'Percorso',
      noPath: 'domande non ancora finite',
      position: (n: number, total: number) => `passo ${n} di ${total}`,
      trouble: 'Problema',
      error: 'Codice di errore',
      free: 'Altro',
      browser: 'Browser',
      screen: 'Schermo',
      time: 'Quando',
      moment: (date: string, time: string) => `${date}, ore ${time}`,
      otherZone: (offset: string) => `l’ora di questo PC non è quella italiana: ${offset}`,
      network: 'Rete',
      online: 'collegata',
      offline: 'non collegata',
      versions: 'Versioni',
      app: (version: string) => `programma ${version}`,
      guideVersion: (version: string) => `guida ${version}`,
    },
  },
};

export const help: InEachLanguage<typeof it> = {
  it,
  en: {
    code: {
      title: 'Step code',
      lead: 'On the telephone read out this code: the help desk sees the same step.',
      spoken: 'Read it like this',
    },
    printStep: 'Print this step',
    ask: {
      title: 'Ask for help',
      lead: 'The message is ready. Read all of it, then choose how to send it. Nothing leaves this page by itself.',
      trouble: 'What does not work?',
      noTrouble: 'Something else',
      error: 'Error code, if you see one',
      free: 'Anything else, if you like',
      never: 'Do not write passwords or your codice fiscale.',
      message: 'The message, all of it',
      copy: 'Copy the message',
      copied: 'Message copied',
      copyFailed: 'This computer does not allow copying. The message is selected: press Ctrl+C.',
      mail: 'Write a mail',
      save: 'Save as a .txt file',
      file: 'request-for-help.txt',
      held: {
        'fiscal-code':
          'The text seems to hold a codice fiscale. Take it out: the step code is enough for the help desk.',
        password:
          'The text seems to hold a password. Take it out: the help desk never asks for it.',
      },
      override: 'I have checked: it is not a password',
      subject: (code, title) => `Help at step ${code}: ${title}`,
      lines: {
        hello: 'Hello, I need help.',
        guide: 'Guide',
        step: 'Step',
        code: 'Step code',
        path: 'Path',
        noPath: 'questions not finished yet',
        position: (n, total) => `step ${n} of ${total}`,
        trouble: 'Problem',
        error: 'Error code',
        free: 'More',
        browser: 'Browser',
        screen: 'Screen',
        time: 'When',
        moment: (date, time) => `${date}, ${time}`,
        otherZone: (offset) => `this computer’s time is not Italy’s: ${offset}`,
        network: 'Network',
        online: 'connected',
        offline: 'not connected',
        versions: 'Versions',
        app: (version) => `program ${version}`,
        guideVersion: (version) => `guide ${version}`,
      },
    },
  },
};

/** Names of programs, the same in each language. */
export const BROWSER_NAMES = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
  safari: 'Safari',
} as const;
