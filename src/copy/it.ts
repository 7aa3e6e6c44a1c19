/**
 * The words of the frame and of a step in Italian: what the first page needs at once. Plain words,
 * "tu", short sentences; no gendered participles. `en.ts` has the same shape. The words of the other
 * pages stand beside them, both languages in one file.
 */
export const it = {
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  app: {
    name: 'Primo Accesso',
    tagline: 'Entra nei tuoi servizi, un passo alla volta',
    skipToContent: 'Vai al contenuto',
    noPassword: 'L’assistenza non ti chiede mai la password.',
    newTab: 'si apre in una nuova scheda',
    loadingFailed: 'Questa pagina non si è caricata',
    loadingFailedText:
      'Il PC non è riuscito a leggere la guida. Controlla la rete, poi riprova. I tuoi passi sono al sicuro.',
    retry: 'Riprova',
    goHome: 'Torna alla prima pagina',
    crash: 'Questa pagina ha un problema',
    crashText:
      'Non dipende da te. I passi già segnati restano. Premi “Riprova”. Se succede ancora, chiama l’assistenza.',
  },
  nav: {
    home: 'Le guide',
    settings: 'Impostazioni',
    about: 'Informazioni',
    switchLanguage: 'English',
    footer: 'Collegamenti utili',
    privacy: 'Privacy',
    accessibility: 'Dichiarazione di accessibilità',
    feedback: 'Segnala un problema di accessibilità',
    updated: (date: string) => `Contenuti controllati il ${date}`,
    site: 'Sito dell’ente',
  },
  step: {
    wholePath: 'Tutto il percorso',
    position: (n: number, total: number) => `Passo ${n} di ${total}`,
    inDetour: (n: number, total: number) => `Prima questi passi: ${n} di ${total}`,
    backTo: (title: string) => `Poi torni al passo: ${title}`,
    done: 'Fatto',
    notWorking: 'Non funziona',
    howYouKnow: 'È andata bene se',
    waitTitle: 'Qui forse devi aspettare',
    waitingSince: (days: number) =>
      days === 1 ? 'Aspetti da un giorno.' : `Aspetti da ${days} giorni.`,
    waitLeave: 'Puoi chiudere questa pagina. Quando torni, riprendi da qui.',
    callWhen: 'Quando chiamare',
    copy: 'Copia',
    copied: 'Copiato',
    copyFailed: 'Il PC non permette di copiare. Seleziona il testo e premi Ctrl+C.',
    opensHost: (host: string) => `Si apre ${host} in una nuova scheda`,
    writesTo: (mail: string) => `Scrivi a ${mail}`,
    troubles: 'Qualcosa non va?',
    troublesLead:
      'Scegli la frase più vicina a quello che vedi. I contatti dell’assistenza sono in «Vedo un’altra cosa».',
    noneOfThese: 'Vedo un’altra cosa',
    noneOfTheseText:
      'Non provare a caso. Chiama l’assistenza e leggi quello che vedi sullo schermo.',
    tryAgain: 'Ora funziona: vado avanti',
    detourStart: 'Faccio questi passi, poi torno qui',
    stopAndCall: 'Mi fermo qui e chiamo',
    sayThis: 'Chiama l’assistenza o scrivi. Puoi dire così',
    stoppedNeutral: 'Il percorso è fermo qui: aspetti l’assistenza',
    resolved: 'Risolto: riprendo da qui',
    alreadyDone: 'Questo passo è già fatto',
    redo: 'Rifai questo passo',
    goToCurrent: (title: string) => `Vai al passo da fare: ${title}`,
    changed: 'Questo passo è cambiato da quando l’hai fatto. Rileggilo.',
    notOnPath: 'Questo passo non è nel tuo percorso',
    notOnPathText: 'Lo puoi leggere lo stesso.',
    toYourPath: 'Vai al tuo percorso',
    toQuestions: 'Trova il tuo percorso',
    guideAdvice: 'Consiglio della guida',
    toFill: 'Da completare dall’ente',
    warning: 'Attenzione',
    info: 'Da sapere',
    sourceText: (title: string) => `Viene dal documento “${title}”.`,
    ownText: 'È un consiglio di questa guida: il documento dell’ente non ne parla.',
    verified: (time: string) => `Verificato dal sistema alle ${time}`,
  },
  desk: {
    title: 'Assistenza',
    mail: 'Mail',
    phone: 'Telefono',
    room: 'Stanza',
    hours: 'Orario',
  },
  saving: {
    memory: {
      shared: 'PC in comune: i passi non si salvano. Se chiudi la pagina, ricominci da capo.',
      colleague: 'Stai aiutando un’altra persona: i passi non si salvano su questo PC.',
      blocked: 'Un’altra scheda impedisce di salvare. Chiudila e ricarica questa pagina (F5).',
      unavailable:
        'Su questo PC i passi non si possono salvare. Restano finché tieni aperta questa pagina.',
      quota: 'Il disco del PC è pieno. I passi nuovi restano finché tieni aperta questa pagina.',
      'newer-version':
        'Un’altra scheda usa una versione più nuova. Ricarica questa pagina (F5) per continuare a salvare.',
    },
    leaveShared: 'Esci e cancella',
    unreadable: 'Alcuni passi salvati non si leggono più. Gli altri ci sono.',
  },
  offline: {
    ready: 'Funziona anche senza rete',
    installing: 'Preparo la copia per quando manca la rete…',
    failed: 'Per ora la guida può non aprirsi senza rete. Ci riprovo alla prossima visita.',
    'plain-http':
      'Questo indirizzo comincia con http: la guida si legge, ma senza rete non si apre.',
    'no-api': 'Questo browser non tiene una copia della guida: senza rete non si apre.',
    file: 'Guida aperta da file.',
    lastGood: (date: string) => `Manca la rete: stai leggendo la copia del ${date}.`,
    dataProblems:
      'Un file della guida ha un errore: qualcosa può mancare o essere vecchio. Avvisa l’assistenza.',
  },
  notFound: {
    title: 'Pagina non trovata',
    text: 'L’indirizzo non corrisponde a nessun passo. Torna alla prima pagina e scegli la guida.',
    whatNow: 'Controlla l’indirizzo, oppure chiedi all’assistenza il collegamento giusto.',
  },
};

/** The shape that every language has. */
export type Copy = Widen<typeof it>;

/** Words that arrive with a page: the same shape in each language. */
export type InEachLanguage<T> = Readonly<Record<'it' | 'en', Widen<T>>>;

/** Literal strings become `string`, so that a translation may differ. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { [K in keyof T]: Widen<T[K]> };
