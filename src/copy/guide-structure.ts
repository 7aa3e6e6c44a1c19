/** Words of the forms for conditions, answers and troubles. The guide's own texts stay Italian. */
import type { InEachLanguage } from './it.ts';

const it = {
  when: 'Vale quando',
  whenFor: (text: string) => `Vale quando: “${text}”`,
  whenLead: {
    step: 'Il passo c’è solo se la persona ha dato queste risposte.',
    question: 'La domanda si fa solo se la persona ha dato queste risposte.',
    category: 'La persona è in questa categoria se ha dato queste risposte.',
    trouble: 'Il problema si propone solo se la persona ha dato queste risposte.',
  } as Readonly<Record<string, string>>,
  partLead: 'Questo testo si legge solo se la persona ha dato queste risposte.',
  always: 'Vale sempre, per tutti.',
  never: 'Prima di questa domanda non c’è nessuna risposta da guardare.',
  oneOf: 'Basta una di queste risposte. Almeno una resta scelta.',
  unknown: (value: string) => `${value} (questa risposta non c’è)`,
  unknownQuestion: (id: string) => `${id} (questa domanda non c’è)`,
  takeQuestion: (title: string) => `Non guardare la risposta a: ${title}`,
  addQuestion: 'Guarda anche la risposta a',
  answer: 'Risposta',
  addCondition: 'Aggiungi la condizione',
  options: 'Risposte tra cui scegliere',
  optionsLead:
    'Il testo di ogni risposta si cambia nei campi qui sopra. Restano almeno due risposte.',
  usedIn: (n: number) => (n === 1 ? 'una condizione la usa' : `la usano ${n} condizioni`),
  newOption: 'Testo della risposta nuova',
  addOption: 'Aggiungi la risposta',
  troubles: 'Problemi di questo passo',
  troublesLead: 'Il più frequente va per primo.',
  noTroubles: 'Nessun problema: accanto a “Non funziona” c’è solo l’assistenza.',
  onlyHere: 'nessun altro passo lo usa: esce dalla guida',
  linkTrouble: 'Un problema che c’è già nella guida',
  link: 'Aggiungi il problema',
  newTrouble: 'Un problema nuovo, come lo direbbe la persona',
  remedy: 'Che cosa si fa',
  remedies: {
    advice: 'Un consiglio, poi si continua',
    stop: 'Ci si ferma e si chiama l’assistenza',
  },
  detour: (title: string) => `Prima un’altra procedura: ${title}`,
  addTrouble: 'Aggiungi il problema nuovo',
  opens: 'Apri',
  opensTrouble: (title: string) => `Apri il problema: ${title}`,
  here: 'Controllo di questo punto',
  refused: 'Un campo qui sotto non va bene: leggi che cosa dice. Il file tiene il valore di prima.',
  good: 'Qui non c’è niente da correggere.',
  wrong: (n: number) =>
    n === 1 ? 'Qui c’è un problema da correggere.' : `Qui ci sono ${n} problemi da correggere.`,
  elsewhere: (n: number) =>
    n === 0
      ? ''
      : n === 1
        ? 'Nel resto c’è un altro problema.'
        : `Nel resto ci sono altri ${n} problemi.`,
  and: ' e ',
  or: ' oppure ',
  is: (question: string, answers: string) => `“${question}” ${answers}`,
};

export const guideStructure: InEachLanguage<typeof it> = {
  it,
  en: {
    when: 'Holds when',
    whenFor: (text) => `Holds when: “${text}”`,
    whenLead: {
      step: 'The step is there only if the person gave these answers.',
      question: 'The question is asked only if the person gave these answers.',
      category: 'The person is in this category if they gave these answers.',
      trouble: 'The problem is offered only if the person gave these answers.',
    },
    partLead: 'This text is read only if the person gave these answers.',
    always: 'Holds always, for everybody.',
    never: 'Before this question there is no answer to look at.',
    oneOf: 'One of these answers is enough. At least one stays chosen.',
    unknown: (value) => `${value} (there is no such answer)`,
    unknownQuestion: (id) => `${id} (there is no such question)`,
    takeQuestion: (title) => `Do not look at the answer to: ${title}`,
    addQuestion: 'Look at the answer to',
    answer: 'Answer',
    addCondition: 'Add the condition',
    options: 'Answers to choose from',
    optionsLead:
      'The text of each answer is changed in the fields above. At least two answers stay.',
    usedIn: (n) => (n === 1 ? 'one condition uses it' : `${n} conditions use it`),
    newOption: 'Text of the new answer',
    addOption: 'Add the answer',
    troubles: 'Problems of this step',
    troublesLead: 'The most frequent comes first.',
    noTroubles: 'No problem: beside “Non funziona” there is only the help desk.',
    onlyHere: 'no other step uses it: it leaves the guide',
    linkTrouble: 'A problem that the guide already has',
    link: 'Add the problem',
    newTrouble: 'A new problem, as the person would say it',
    remedy: 'What is done',
    remedies: {
      advice: 'Advice, then one goes on',
      stop: 'One stops and calls the help desk',
    },
    detour: (title) => `Another procedure first: ${title}`,
    addTrouble: 'Add the new problem',
    opens: 'Open',
    opensTrouble: (title) => `Open the problem: ${title}`,
    here: 'Check of this point',
    refused: 'A field below is not right: read what it says. The file keeps the value of before.',
    good: 'There is nothing to mend here.',
    wrong: (n) =>
      n === 1 ? 'There is one problem to mend here.' : `There are ${n} problems to mend here.`,
    elsewhere: (n) =>
      n === 0
        ? ''
        : n === 1
          ? 'There is one more problem elsewhere.'
          : `There are ${n} more problems elsewhere.`,
    and: ' and ',
    or: ' or ',
    is: (question, answers) => `“${question}” ${answers}`,
  },
};
