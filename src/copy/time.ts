/** Words of clocks and counted attempts, which arrive with them. */
import type { InEachLanguage } from './it.ts';

const it = {
  path: 'Le tue scadenze',
  write: 'Scrivi il giorno: la guida conta quanto manca.',
  save: 'Segna il giorno',
  otherDay: 'È un altro giorno? Cambialo',
  noSuchDay: 'Scrivi un giorno che esiste, per esempio 27/11/2026.',
  saved: 'Giorno segnato.',
  states: { running: 'c’è tempo', last: 'ultimi giorni', expired: 'tempo finito' },
  left: (days: number) => `Mancano ${days} giorni.`,
  tomorrow: 'Scade domani.',
  today: 'Scade oggi.',
  lastDay: (date: string) => `L’ultimo giorno utile è ${date}.`,
  over: (date: string) => `Il tempo è finito: l’ultimo giorno utile era ${date}.`,
  fromDay: (date: string) => `Conta da ${date}.`,
  fromStep: (date: string) => `Conta da ${date}, quando hai segnato il passo.`,
  future: 'Il giorno segnato viene dopo oggi. Controlla il giorno e la data del PC.',
  behind: (date: string) =>
    `Questo PC dice che oggi è ${date}. È prima dell’ultimo controllo della guida: la data del PC è sbagliata. Guarda il giorno su un telefono.`,
  calendar: 'Scarica il promemoria',
  calendarHint: 'È un file .ics: si apre con Outlook, Thunderbird e altri calendari.',
  calendarTitle: (title: string) => `${title}: ultimo giorno`,
  slip: 'Stampa il foglietto',
  weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  attempts: {
    used: (used: number, limit: number) => `${used} di ${limit} usati`,
    add: 'Ho sbagliato ancora',
    undo: 'Togline uno',
    stop: 'Fermati: non provare ancora',
    restart: 'Riparti da zero',
    restartHint: 'Usa «Riparti da zero» solo se ti dicono che il conteggio è ripartito.',
  },
};

export const time: InEachLanguage<typeof it> = {
  it,
  en: {
    path: 'Your deadlines',
    write: 'Write the day: the guide counts what is left.',
    save: 'Set the day',
    otherDay: 'Is it another day? Change it',
    noSuchDay: 'Write a day that exists, for example 27/11/2026.',
    saved: 'Day set.',
    states: { running: 'there is time', last: 'last days', expired: 'time is over' },
    left: (days) => `${days} days left.`,
    tomorrow: 'Expires tomorrow.',
    today: 'Expires today.',
    lastDay: (date) => `The last good day is ${date}.`,
    over: (date) => `Time is over: the last good day was ${date}.`,
    fromDay: (date) => `Counted from ${date}.`,
    fromStep: (date) => `Counted from ${date}, when you marked the step.`,
    future: 'The day set comes after today. Check the day and the PC’s date.',
    behind: (date) =>
      `This PC says that today is ${date}. That is before the guide was last checked: the PC’s date is wrong. Look at the day on a telephone.`,
    calendar: 'Download the reminder',
    calendarHint: 'It is an .ics file: it opens in Outlook, Thunderbird and other calendars.',
    calendarTitle: (title) => `${title}: last day`,
    slip: 'Print the slip',
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    attempts: {
      used: (used, limit) => `${used} of ${limit} used`,
      add: 'I got it wrong again',
      undo: 'Take one off',
      stop: 'Stop: don’t try again',
      restart: 'Start again from zero',
      restartHint:
        'Use “Start again from zero” only if you are told that the count has started again.',
    },
  },
};
