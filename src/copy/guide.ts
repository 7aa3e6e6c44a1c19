/** Words of a guide’s page: its questions and the path, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  guide: {
    start: 'Comincia',
    continueQuestions: 'Continua con le domande',
    goOn: (title: string) => `Continua: ${title}`,
    questionsAtMost: (n: number) =>
      n === 1
        ? 'Prima rispondi a una domanda.'
        : `Prima rispondi a poche domande: al massimo ${n}.`,
    waiting: 'In attesa',
    willWait: 'Con un’attesa',
    pathSteps: 'I passi del percorso',
    progress: (done: number, total: number) =>
      `${done} ${done === 1 ? 'passo fatto' : 'passi fatti'} su ${total}`,
    answers: 'Le tue risposte',
    change: 'Cambia',
    changeAnswer: (question: string) => `Cambia la risposta: ${question}`,
    answeredBySystem: 'Risposta del sistema',
    differs: (value: string) => `Il sistema diceva: ${value}`,
    verified: (time: string) => `Verificato dal sistema, ore ${time}`,
    restart: 'Ricomincia da capo',
    restartConfirm: 'Cancello le risposte e i passi di questa guida?',
    restartText: 'Le risposte e i passi segnati di questa guida spariscono da questo PC.',
    restartYes: 'Sì, ricomincia da capo',
    restartNo: 'No, continua',
    printIt: 'Stampa o PDF',
    allProcedures: 'Tutte le procedure, passo per passo',
    allProceduresText: 'Se preferisci, leggi qui tutti i passi senza rispondere alle domande.',
    minutes: (n: number) => `circa ${n} ${n === 1 ? 'minuto' : 'minuti'}`,
    waits: (n: number) => (n === 1 ? 'più un’attesa' : `più ${n} attese`),
    noCategory: 'Per queste risposte la guida non ha un percorso',
    noCategoryText: 'Cambia una risposta, oppure chiama l’assistenza.',
    ignored: 'La guida è cambiata: alcune tue risposte di prima non valgono più.',
  },
  question: {
    next: 'Avanti',
    chooseOne: 'Scegli una risposta, poi premi “Avanti”.',
    help: 'Come faccio a saperlo?',
    count: (n: number) => `Domanda ${n}`,
  },
};

export const guide: InEachLanguage<typeof it> = {
  it,
  en: {
    guide: {
      start: 'Start',
      continueQuestions: 'Go on with the questions',
      goOn: (title) => `Continue: ${title}`,
      questionsAtMost: (n) =>
        n === 1 ? 'First answer one question.' : `First answer a few questions: ${n} at most.`,
      waiting: 'Waiting',
      willWait: 'With a wait',
      pathSteps: 'The steps of the path',
      progress: (done, total) => `${done} of ${total} ${total === 1 ? 'step' : 'steps'} done`,
      answers: 'Your answers',
      change: 'Change',
      changeAnswer: (question) => `Change the answer: ${question}`,
      answeredBySystem: 'Answered by the system',
      differs: (value) => `The system said: ${value}`,
      verified: (time) => `Verified by the system at ${time}`,
      restart: 'Start over',
      restartConfirm: 'Delete the answers and steps of this guide?',
      restartText: 'The answers and the steps marked in this guide disappear from this PC.',
      restartYes: 'Yes, start over',
      restartNo: 'No, go on',
      printIt: 'Print or PDF',
      allProcedures: 'All procedures, step by step',
      allProceduresText: 'If you prefer, read all the steps here without answering the questions.',
      minutes: (n) => `about ${n} ${n === 1 ? 'minute' : 'minutes'}`,
      waits: (n) => (n === 1 ? 'plus one wait' : `plus ${n} waits`),
      noCategory: 'The guide has no path for these answers',
      noCategoryText: 'Change an answer, or call the help desk.',
      ignored: 'The guide has changed: some of your earlier answers no longer count.',
    },
    question: {
      next: 'Next',
      chooseOne: 'Choose an answer, then press “Next”.',
      help: 'How do I find out?',
      count: (n) => `Question ${n}`,
    },
  },
};
