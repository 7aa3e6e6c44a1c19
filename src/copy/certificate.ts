/**
 * Words of the certificate check, which arrive with it. `**bold**` and `{host}` as in guides.
 *
 * Long because the words of five browsers stand here in two languages; the reasons to stop are in
 * `certificate-stops.ts`.
 */
import type { BrowserFamily, WarningPage } from '../domain/certificate/model.ts';
import type { InEachLanguage } from './it.ts';

type Pages = Readonly<Record<WarningPage, readonly string[]>>;
type Families = Readonly<Record<BrowserFamily, string>>;

const proceedIt: Pages = {
  chrome: ['Procedi su {host} (non sicuro)'],
  edge: ['Continua su {host} (non sicuro)'],
  'firefox-new': ['Procedi su {host} (rischioso)'],
  'firefox-old': ['Accetta il rischio e continua'],
  'firefox-either': ['Procedi su {host} (rischioso)', 'Accetta il rischio e continua'],
};

const it = {
  title: 'Controlla l’avviso con la guida',
  lead: 'La guida ti fa poche domande su quello che vedi. Poi ti dice se fermarti.',
  nothingKept: 'Le risposte non si salvano e non partono da questo PC.',
  begin: 'Comincia il controllo',
  next: 'Avanti',
  back: 'Torna alla domanda di prima',
  again: 'Rifai il controllo dall’inizio',
  leave: 'Lascia il controllo',
  held: 'Il pulsante «Fatto» torna quando il controllo finisce bene.',
  count: (n: number) => `Controllo ${n}`,
  chooseOne: 'Scegli una risposta, poi premi «Avanti».',
  write: 'Scrivi quello che leggi',
  writeIt: 'Scrivi quello che leggi, poi premi «Avanti».',
  rulesTitle: 'Che cosa va controllato',
  rules: {
    network: 'Il PC è nella rete interna.',
    opened: (host: string) =>
      `Hai aperto il sito dalla guida, oppure hai scritto tu l’indirizzo ${host}.`,
    host: (host: string) => `Nell’avviso leggi proprio ${host}, senza niente in più.`,
    code: 'Il codice è proprio uno di questi:',
    fingerprint: 'L’impronta del certificato è quella pubblicata dall’ente.',
    clock: 'Data e ora del PC sono giuste.',
  },
  rulesStop: 'Una cosa è diversa, oppure hai un dubbio? Fermati e chiama l’assistenza.',
  yesNo: { yes: 'Sì', no: 'No', unknown: 'Non lo so' },
  browser: {
    question: 'Con quale browser vedi l’avviso?',
    help: 'È già scelto quello con cui leggi questa pagina. Se l’avviso è in un altro, cambia la risposta.',
    names: {
      chrome: 'Google Chrome',
      edge: 'Microsoft Edge',
      firefox: 'Mozilla Firefox',
      safari: 'Safari',
      other: 'Un altro, oppure non lo so',
    } satisfies Families as Families,
  },
  network: {
    question: 'Il PC è collegato alla rete interna?',
    help: 'Di solito lo sono i PC dell’ente, in sede. A casa o con un PC tuo scegli «No» o «Non lo so».',
  },
  opened: {
    question: 'Come hai aperto il sito?',
    yes: (host: string) => `Dalla guida, oppure ho scritto io ${host}`,
    no: 'Da un’altra parte: una mail, una ricerca, un preferito',
    unknown: 'Non ricordo',
  },
  host: {
    question: 'Quale indirizzo leggi nell’avviso?',
    help: {
      chrome: 'È in grassetto, dopo le parole «informazioni da».',
      edge: 'È in grassetto nel testo dell’avviso.',
      firefox: 'È in grassetto nel testo dell’avviso.',
      safari: 'È nel testo dell’avviso.',
      other: 'È nel testo dell’avviso.',
    } satisfies Families as Families,
    other: 'Un altro indirizzo: lo scrivo io',
    missing: 'Non lo trovo',
  },
  code: {
    question: 'Quale codice leggi nell’avviso?',
    help: {
      chrome:
        'È sotto il testo, in lettere maiuscole. Se non lo vedi premi **Avanzate**: non apre nulla.',
      edge: 'È sotto il testo, in lettere maiuscole. Se non lo vedi premi **Avanzate**: non apre nulla.',
      firefox: 'Premi **Avanzate**: non apre nulla. Il codice è in basso, dopo «Codice di errore».',
      safari: 'Safari non mostra nessun codice.',
      other: 'È in lettere maiuscole.',
    } satisfies Families as Families,
    other: 'Un altro codice: lo scrivo io',
    missing: 'Non c’è nessun codice',
  },
  clock: {
    question: 'Data e ora di questo PC sono giuste?',
    help: (now: string) => `Questo PC dice: ${now}.`,
  },
  fingerprint: {
    question: 'Quale impronta SHA-256 ha il certificato?',
    help: {
      chrome:
        'Premi **Non sicuro**, a sinistra dell’indirizzo. Poi **Dettagli certificato** e **Generali**. È la riga «Certificato», sotto «Impronte SHA-256».',
      edge: 'Premi l’avviso a sinistra dell’indirizzo e apri i dettagli del certificato. In Edge le parole possono cambiare.',
      firefox:
        'Premi **Avanzate**, poi **Visualizza il certificato del sito**. È sotto «Impronte digitali», alla riga SHA-256.',
      safari: 'È nei dettagli del certificato.',
      other: 'È nei dettagli del certificato.',
    } satisfies Families as Families,
    written: 'La scrivo o la incollo io',
    missing: 'Non riesco a leggerla',
  },
  proceed: {
    question: 'Dopo **Avanzate**, c’è modo di andare avanti?',
    help: '**Avanzate** non apre nulla: mostra altre righe. Per ora non premere altro.',
    present: (words: string) => `Sì, c’è scritto ${words}`,
    or: ' oppure ',
    quoted: (words: string) => `«${words}»`,
    greyed: 'C’è, ma è grigio e non si preme',
    'absent-hsts': 'No, e la pagina parla di HSTS',
    'absent-reload': 'No, c’è solo il pulsante «Ricarica»',
    absent: 'No, non c’è',
    unknown: 'Non lo so',
  },
  proceedWords: proceedIt as Pages,
  expected: {
    months:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    title: 'Questo avviso qui è previsto: fai così',
    how: {
      chrome: [
        'Nell’avviso premi **Avanzate**, se non l’hai già fatto.',
        'Leggi ancora una volta: deve dire proprio **Procedi su {host} (non sicuro)**.',
        'Premi quella scritta.',
      ],
      edge: [
        'Nell’avviso premi **Avanzate**, se non l’hai già fatto.',
        'Leggi ancora una volta: deve dire proprio **Continua su {host} (non sicuro)**.',
        'Premi quella scritta.',
      ],
      'firefox-new': [
        'Nell’avviso premi **Avanzate**, se non l’hai già fatto.',
        'Leggi ancora una volta: il pulsante in basso deve dire **Procedi su {host} (rischioso)**.',
        'Premilo. Per circa un secondo è grigio: aspetta.',
      ],
      'firefox-old': [
        'Nell’avviso premi **Avanzate…**, se non l’hai già fatto.',
        'Leggi ancora una volta l’indirizzo: deve essere proprio {host}.',
        'Premi **Accetta il rischio e continua**.',
      ],
      'firefox-either': [
        'Nell’avviso premi **Avanzate**, se non l’hai già fatto.',
        'Leggi ancora una volta l’indirizzo: deve essere proprio {host}.',
        'Premi **Procedi su {host} (rischioso)**. Nelle versioni vecchie premi **Accetta il rischio e continua**. Se il pulsante è grigio aspetta un secondo.',
      ],
    } satisfies Pages as Pages,
    indicative: 'Indicativo: in Edge le parole possono cambiare',
    only: (host: string, lastDay: string) =>
      `Vale solo per ${host} e solo fino al ${lastDay}. Per ogni altro avviso fermati e chiama.`,
    otherwise: 'Leggi parole diverse da queste? Fermati e chiama l’assistenza.',
    returns: 'Perché l’avviso torna',
    returnsText: {
      chrome:
        'Chrome ricorda la scelta per circa una settimana. Poi l’avviso torna: è normale. Rifai ogni volta questo controllo.',
      edge: 'Edge ricorda la scelta per un po’. Poi l’avviso torna: è normale. Rifai ogni volta questo controllo.',
      firefox:
        'Firefox ricorda la scelta senza scadenza. Se l’avviso torna, qualcosa è cambiato: rifai questo controllo.',
      safari: '',
      other: '',
    } satisfies Families as Families,
    undo: 'Come tornare indietro',
    undoText: {
      chrome: [
        'Con il sito aperto premi **Non sicuro**, a sinistra dell’indirizzo.',
        'Leggi «Hai deciso di disattivare gli avvisi di sicurezza per questo sito».',
        'Premi **Attiva gli avvisi**.',
      ],
      edge: [
        'Con il sito aperto premi l’avviso a sinistra dell’indirizzo.',
        'Cerca la voce che attiva di nuovo gli avvisi. In Edge le parole possono cambiare: se non la trovi chiama l’assistenza.',
      ],
      firefox: [
        'Con il sito aperto premi il simbolo a sinistra dell’indirizzo.',
        'Premi la riga sulla connessione non sicura.',
        'Premi il pulsante che elimina l’eccezione. Se non lo trovi chiama l’assistenza.',
      ],
    },
    remedy: 'L’ente può togliere l’avviso a tutti: ecco come',
  },
  stop: {
    title: 'Fermati e chiama l’assistenza',
    held: 'Per questo «Fatto» non c’è più. Torna solo se rifai il controllo e finisce bene.',
    clockSays: (now: string) =>
      `Questo PC dice: ${now}. È sbagliato? Dillo all’assistenza: può dipendere da questo.`,
    say: (step: string, reason: string) => `Buongiorno, sono al passo «${step}». ${reason}`,
    sawHost: (host: string) => ` Nell’avviso leggo l’indirizzo ${host}.`,
    sawCode: (code: string) => ` Il codice è ${code}.`,
    uses: (browser: string) => ` Uso ${browser}.`,
  },
};

const proceedEn: Pages = {
  chrome: ['Proceed to {host} (unsafe)'],
  edge: ['Continue to {host} (unsafe)'],
  'firefox-new': ['Proceed to {host} (Risky)'],
  'firefox-old': ['Accept the Risk and Continue'],
  'firefox-either': ['Proceed to {host} (Risky)', 'Accept the Risk and Continue'],
};

export const certificate: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Check the warning with the guide',
    lead: 'The guide asks a few questions about what you see. Then it says whether to stop.',
    nothingKept: 'The answers are not saved and do not leave this computer.',
    begin: 'Begin the check',
    next: 'Next',
    back: 'Back to the question before',
    again: 'Repeat the check from the start',
    leave: 'Leave the check',
    held: 'The “Done” button comes back when the check ends well.',
    count: (n) => `Check ${n}`,
    chooseOne: 'Choose an answer, then press “Next”.',
    write: 'Write what you read',
    writeIt: 'Write what you read, then press “Next”.',
    rulesTitle: 'What has to be checked',
    rules: {
      network: 'The computer is on the internal network.',
      opened: (host) =>
        `You opened the site from the guide, or typed the address ${host} yourself.`,
      host: (host) => `The warning shows exactly ${host}, with nothing more.`,
      code: 'The code is exactly one of these:',
      fingerprint: 'The certificate’s fingerprint is the one that the organisation publishes.',
      clock: 'The computer’s date and time are right.',
    },
    rulesStop: 'Something differs, or you are in doubt? Stop and call the help desk.',
    yesNo: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
    browser: {
      question: 'In which program do you see the warning?',
      help: 'The one in which you read this page is already chosen. If the warning is in another, change the answer.',
      names: {
        chrome: 'Google Chrome',
        edge: 'Microsoft Edge',
        firefox: 'Mozilla Firefox',
        safari: 'Safari',
        other: 'Another one, or I don’t know',
      },
    },
    network: {
      question: 'Is the computer connected to the internal network?',
      help: 'The organisation’s computers on its premises usually are. At home, or on a computer of your own, choose “No” or “I don’t know”.',
    },
    opened: {
      question: 'How did you open the site?',
      yes: (host) => `From the guide, or I typed ${host} myself`,
      no: 'From somewhere else: a mail, a search, a bookmark',
      unknown: 'I don’t remember',
    },
    host: {
      question: 'Which address do you read in the warning?',
      help: {
        chrome: 'It is in bold, after the words “information from”.',
        edge: 'It is in bold in the warning’s text.',
        firefox: 'It is in bold in the warning’s text.',
        safari: 'It is in the warning’s text.',
        other: 'It is in the warning’s text.',
      },
      other: 'Another address: I write it',
      missing: 'I cannot find it',
    },
    code: {
      question: 'Which code do you read in the warning?',
      help: {
        chrome:
          'It is below the text, in capital letters. If you do not see it press **Advanced**: it opens nothing.',
        edge: 'It is below the text, in capital letters. If you do not see it press **Advanced**: it opens nothing.',
        firefox:
          'Press **Advanced**: it opens nothing. The code is further down, after “Error code”.',
        safari: 'Safari shows no code.',
        other: 'It is in capital letters.',
      },
      other: 'Another code: I write it',
      missing: 'There is no code',
    },
    clock: {
      question: 'Are date and time of this computer right?',
      help: (now) => `This computer says: ${now}.`,
    },
    fingerprint: {
      question: 'Which SHA-256 fingerprint has the certificate?',
      help: {
        chrome:
          'Press **Not secure**, left of the address. Then **Certificate details** and **General**. It is the line “Certificate”, below “SHA-256 fingerprints”.',
        edge: 'Press the warning left of the address and open the certificate’s details. In Edge the words may differ.',
        firefox:
          'Press **Advanced**, then the link that shows the site’s certificate. It is below “Fingerprints”, in the line SHA-256.',
        safari: 'It is in the certificate’s details.',
        other: 'It is in the certificate’s details.',
      },
      written: 'I write or paste it',
      missing: 'I cannot read it',
    },
    proceed: {
      question: 'After **Advanced**, is there a way to go on?',
      help: '**Advanced** opens nothing: it shows more lines. For now, press nothing else.',
      present: (words) => `Yes, it says ${words}`,
      or: ' or ',
      quoted: (words) => `“${words}”`,
      greyed: 'It is there, but grey, and cannot be pressed',
      'absent-hsts': 'No, and the page speaks of HSTS',
      'absent-reload': 'No, there is only the button “Reload”',
      absent: 'No, there is none',
      unknown: 'I don’t know',
    },
    proceedWords: proceedEn,
    expected: {
      months:
        'January February March April May June July August September October November December',
      title: 'This very warning is expected: do this',
      how: {
        chrome: [
          'In the warning press **Advanced**, if you have not done so.',
          'Read once more: it must say exactly **Proceed to {host} (unsafe)**.',
          'Press those words.',
        ],
        edge: [
          'In the warning press **Advanced**, if you have not done so.',
          'Read once more: it must say exactly **Continue to {host} (unsafe)**.',
          'Press those words.',
        ],
        'firefox-new': [
          'In the warning press **Advanced**, if you have not done so.',
          'Read once more: the button below must say **Proceed to {host} (Risky)**.',
          'Press it. For about a second it is grey: wait.',
        ],
        'firefox-old': [
          'In the warning press **Advanced…**, if you have not done so.',
          'Read the address once more: it must be exactly {host}.',
          'Press **Accept the Risk and Continue**.',
        ],
        'firefox-either': [
          'In the warning press **Advanced**, if you have not done so.',
          'Read the address once more: it must be exactly {host}.',
          'Press **Proceed to {host} (Risky)**. In older versions press **Accept the Risk and Continue**. If the button is grey, wait a second.',
        ],
      },
      indicative: 'Indicative: in Edge the words may differ',
      only: (host, lastDay) =>
        `It holds for ${host} only, and only until ${lastDay}. For any other warning stop and call.`,
      otherwise: 'You read other words than these? Stop and call the help desk.',
      returns: 'Why the warning comes back',
      returnsText: {
        chrome:
          'Chrome remembers the choice for about a week. Then the warning comes back: that is normal. Repeat this check every time.',
        edge: 'Edge remembers the choice for a while. Then the warning comes back: that is normal. Repeat this check every time.',
        firefox:
          'Firefox remembers the choice without end. If the warning comes back, something has changed: repeat this check.',
        safari: '',
        other: '',
      },
      undo: 'How to undo it',
      undoText: {
        chrome: [
          'With the site open press **Not secure**, left of the address.',
          'Read that you chose to turn off the security warnings for this site.',
          'Press the button that turns the warnings on.',
        ],
        edge: [
          'With the site open press the warning left of the address.',
          'Look for the entry that turns the warnings on again. In Edge the words may differ: if you do not find it, call the help desk.',
        ],
        firefox: [
          'With the site open press the symbol left of the address.',
          'Press the line about the connection that is not secure.',
          'Press the button that removes the exception. If you do not find it, call the help desk.',
        ],
      },
      remedy: 'The organisation can remove the warning for everybody: this is how',
    },
    stop: {
      title: 'Stop and call the help desk',
      held: 'This is why “Done” is gone. It comes back only if you repeat the check and it ends well.',
      clockSays: (now) =>
        `This computer says: ${now}. Is that wrong? Tell the help desk: it may be the cause.`,
      say: (step, reason) => `Hello, I am at the step “${step}”. ${reason}`,
      sawHost: (host) => ` In the warning I read the address ${host}.`,
      sawCode: (code) => ` The code is ${code}.`,
      uses: (browser) => ` I use ${browser}.`,
    },
  },
};
