/** Words of the first page, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  home: {
    title: 'Entra nei tuoi servizi, un passo alla volta',
    lead: 'Rispondi a poche domande. Ti diciamo che cosa fare, che cosa vedrai e come capire se è andata bene.',
    guides: 'Scegli la guida',
    start: 'Comincia',
    resume: 'Riprendi',
    resumeTitle: 'Hai un percorso aperto',
    finishedTitle: 'Hai finito un percorso',
    lookAgain: 'Rivedi',
    savedOn: (date: string) => `Ultima volta: ${date}`,
    stepsDone: (done: number, total: number) =>
      `${done} ${done === 1 ? 'passo fatto' : 'passi fatti'} su ${total}`,
    waiting: 'In attesa',
    stopped: 'In pausa: aspetti l’assistenza',
    notMe: 'Non sono io',
    sharedPc: 'Usi un PC in comune o aiuti un’altra persona?',
    sharedPcText: 'Puoi usare la guida senza salvare i tuoi passi su questo PC.',
    sharedPcLink: 'Scegli chi usa questo PC',
    lostTitle: 'I passi salvati su questo PC non ci sono più',
    lostText: (guides: string) =>
      `Avevi cominciato: ${guides}. Il browser ha perso i dati, o qualcuno li ha cancellati. Rispondi di nuovo alle domande: i passi già fatti li puoi segnare subito.`,
    unreadTitle: 'I passi salvati su questo PC ora non si leggono',
    unreadText: (guides: string) =>
      `Avevi cominciato: ${guides}. I passi non sono cancellati da questa guida. Chiudi le altre schede della guida e ricarica la pagina (F5): di solito tornano.`,
    understood: 'Ho capito',
    noGuides: 'Nessuna guida disponibile',
    noGuidesText: 'L’ente non ha ancora pubblicato guide. Chiedi all’assistenza.',
    unreadable: 'Questa guida ora non si apre. Riprova più tardi.',
  },
  notMe: {
    title: 'Chi usa adesso questo PC?',
    lead: 'Su questo PC c’è il percorso di un’altra persona.',
    keep: 'Uso questo PC per poco: non salvare i miei passi',
    keepHint: 'Il percorso dell’altra persona resta qui.',
    replace: 'Questo PC ora è mio: cancella quel percorso',
    replaceHint: 'Il percorso dell’altra persona sparisce per sempre.',
    cancel: 'Annulla',
  },
};

export const home: InEachLanguage<typeof it> = {
  it,
  en: {
    home: {
      title: 'Get into your services, one step at a time',
      lead: 'Answer a few questions. We tell you what to do, what you will see and how to know that it worked.',
      guides: 'Choose a guide',
      start: 'Start',
      resume: 'Resume',
      resumeTitle: 'You have a path under way',
      finishedTitle: 'You have finished a path',
      lookAgain: 'Look again',
      savedOn: (date) => `Last time: ${date}`,
      stepsDone: (done, total) => `${done} of ${total} ${total === 1 ? 'step' : 'steps'} done`,
      waiting: 'Waiting',
      stopped: 'Paused: you are waiting for the help desk',
      notMe: 'This is not me',
      sharedPc: 'Shared PC, or helping a colleague?',
      sharedPcText: 'You can use the guide without saving your steps on this PC.',
      sharedPcLink: 'Choose who uses this PC',
      lostTitle: 'The steps saved on this PC are gone',
      lostText: (guides) =>
        `You had started: ${guides}. The browser lost the data, or somebody deleted them. Answer the questions again: you can mark the steps you already did right away.`,
      unreadTitle: 'The steps saved on this PC cannot be read now',
      unreadText: (guides) =>
        `You had started: ${guides}. This guide has not deleted your steps. Close the other tabs of the guide and reload the page (F5): usually they come back.`,
      understood: 'OK',
      noGuides: 'No guide available',
      noGuidesText: 'The organisation has not published any guides yet. Ask the help desk.',
      unreadable: 'This guide does not open now. Try again later.',
    },
    notMe: {
      title: 'Who is using this PC now?',
      lead: 'Another person’s path is kept on this PC.',
      keep: 'I am here for a short time: do not save my steps',
      keepHint: 'The other person’s path stays here.',
      replace: 'This PC is mine now: delete that path',
      replaceHint: 'The other person’s path is gone for good.',
      cancel: 'Cancel',
    },
  },
};
