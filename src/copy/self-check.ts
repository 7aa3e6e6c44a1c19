/** Words of the check of an installation, which arrive with it. For administrators: technical terms are theirs. */
import type { CheckId } from '../domain/self-check/model.ts';
import type { InEachLanguage } from './it.ts';

interface CheckWords {
  readonly title: string;
  /** What to do where it is not as it should be. */
  readonly mend: string;
}

const it = {
  title: 'Controllo dell’installazione',
  intro:
    'Per chi gestisce il server. Il controllo legge da questo PC le stesse pagine che legge il personale. Non cambia niente e non manda niente a nessuno.',
  run: 'Controlla adesso',
  running: 'Controllo in corso…',
  notStarted:
    'Se tra poco qui non compare un pulsante, il programma non è partito. Guarda che il server mandi i file .js della cartella assets come text/javascript.',
  failed:
    'Il controllo non è partito: manca una parte del programma. Ricarica la pagina. Poi riprova.',
  allGood: 'Tutto a posto: niente da correggere.',
  toMend: (n: number) =>
    n === 1 ? 'Un punto è da correggere.' : `I punti da correggere sono ${n}.`,
  states: {
    good: 'A posto',
    note: 'Da sapere',
    wrong: 'Da correggere',
    unknown: 'Non verificabile da qui',
  },
  found: 'Trovato',
  expected: 'Atteso',
  nothing: 'manca',
  where: 'Dove',
  home: 'la prima pagina',
  checks: {
    secure: {
      title: 'Connessione sicura',
      mend: 'Le pagine arrivano con http. Così la guida si legge, ma non funziona senza rete. Configura https sul server.',
    },
    worker: {
      title: 'Copia per lavorare senza rete',
      mend: 'Il browser non ha la copia completa. Ricarica la pagina, aspetta un minuto e ripeti il controllo. Se resta così, guarda se il server dà sw.js e la cartella assets.',
    },
    'page-type': {
      title: 'Tipo delle pagine',
      mend: 'Fai mandare le pagine .html come text/html con charset utf-8.',
    },
    policy: {
      title: 'Content-Security-Policy',
      mend: 'Copia l’intestazione dal file pronto per il tuo server. Se config.json è cambiato, rifai il file con npm run build.',
    },
    'page-headers': {
      title: 'Altre intestazioni delle pagine',
      mend: 'Aggiungi queste intestazioni alle pagine. Il file pronto per il tuo server le contiene.',
    },
    'file-types': {
      title: 'Tipi dei file',
      mend: 'Aggiungi questi tipi (MIME) al server. Con un tipo sbagliato il browser rifiuta il file.',
    },
    'fresh-files': {
      title: 'File da richiedere ogni volta',
      mend: 'Manda questi file con Cache-Control: no-cache. Altrimenti un testo corretto o una versione nuova arriva tardi.',
    },
    'lasting-files': {
      title: 'File che non cambiano',
      mend: 'La guida funziona. È più veloce se mandi la cartella assets con Cache-Control: public, max-age=31536000, immutable.',
    },
    compression: {
      title: 'Compressione',
      mend: 'La guida funziona. È più veloce se il server comprime pagine e programmi con gzip.',
    },
    'missing-page': {
      title: 'Pagine che non esistono',
      mend: 'Il server deve rispondere 404. Togli la regola che manda ogni indirizzo alla prima pagina: qui non serve.',
    },
    'folder-address': {
      title: 'Indirizzi senza la barra finale',
      mend: 'Fai mandare chi apre una cartella senza “/” all’indirizzo con “/”.',
    },
    configuration: {
      title: 'config.json',
      mend: 'Il file non si legge o contiene errori. Correggi i punti elencati. Intanto vale l’ultima configurazione buona; un PC che non ne ha una usa i valori di partenza.',
    },
    guides: {
      title: 'Guide',
      mend: 'Questi file mancano o contengono errori. Chi ha già aperto la guida legge l’ultima copia buona; gli altri non la vedono. Apri il file nella pagina per chi scrive le guide: dice che cosa correggere.',
    },
    backend: {
      title: 'Servizi collegati',
      mend: 'Da questo PC il servizio non risponde. Guarda che sia acceso, che permetta questo indirizzo (CORS) e che config.json lo nomini bene.',
    },
    certificate: {
      title: 'Eccezione per l’avviso di certificato',
      mend: 'La guida insegna a passare un avviso di sicurezza fino a questo giorno. Togli l’eccezione appena il portale ha un certificato valido.',
    },
  } satisfies Record<CheckId, CheckWords> as Record<CheckId, CheckWords>,
};

export const selfCheck: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Check of this installation',
    intro:
      'For whoever runs the server. The check reads, from this PC, the same pages that staff read. It changes nothing and sends nothing to anybody.',
    run: 'Check now',
    running: 'Checking…',
    notStarted:
      'If no button appears here shortly, the program has not started. See that the server sends the .js files of the folder assets as text/javascript.',
    failed:
      'The check did not start: a part of the program is missing. Reload the page. Then try again.',
    allGood: 'All well: nothing to put right.',
    toMend: (n) =>
      n === 1 ? 'One point has to be put right.' : `${n} points have to be put right.`,
    states: {
      good: 'Fine',
      note: 'Good to know',
      wrong: 'To be put right',
      unknown: 'Cannot be verified from here',
    },
    found: 'Found',
    expected: 'Expected',
    nothing: 'missing',
    where: 'Where',
    home: 'the first page',
    checks: {
      secure: {
        title: 'Secure connection',
        mend: 'The pages arrive over http. The guide can be read, but does not work without network. Set up https on the server.',
      },
      worker: {
        title: 'Copy for working without network',
        mend: 'The browser does not have the whole copy. Reload the page, wait a minute and check again. If it stays so, see whether the server gives sw.js and the folder assets.',
      },
      'page-type': {
        title: 'Type of the pages',
        mend: 'Have .html pages sent as text/html with charset utf-8.',
      },
      policy: {
        title: 'Content-Security-Policy',
        mend: 'Copy the header from the ready file for your server. If config.json has changed, make the file again with npm run build.',
      },
      'page-headers': {
        title: 'Other headers of the pages',
        mend: 'Add these headers to the pages. The ready file for your server has them.',
      },
      'file-types': {
        title: 'Types of the files',
        mend: 'Add these types (MIME) to the server. With a wrong type the browser refuses the file.',
      },
      'fresh-files': {
        title: 'Files to be asked for each time',
        mend: 'Send these files with Cache-Control: no-cache. Otherwise a corrected text or a new version arrives late.',
      },
      'lasting-files': {
        title: 'Files that do not change',
        mend: 'The guide works. It is faster if you send the folder assets with Cache-Control: public, max-age=31536000, immutable.',
      },
      compression: {
        title: 'Compression',
        mend: 'The guide works. It is faster if the server compresses pages and programs with gzip.',
      },
      'missing-page': {
        title: 'Pages that do not exist',
        mend: 'The server must answer 404. Remove the rule that sends every address to the first page: it is not needed here.',
      },
      'folder-address': {
        title: 'Addresses without the final slash',
        mend: 'Have whoever opens a folder without “/” sent to the address with “/”.',
      },
      configuration: {
        title: 'config.json',
        mend: 'The file cannot be read or has errors. Put the points listed right. Meanwhile the last good configuration holds; a PC without one uses the defaults.',
      },
      guides: {
        title: 'Guides',
        mend: 'These files are missing or have errors. Whoever has opened the guide before reads the last good copy; others do not see it. Open the file on the authors’ page: it says what to put right.',
      },
      backend: {
        title: 'Connected services',
        mend: 'The service does not answer from this PC. See that it runs, that it allows this address (CORS), and that config.json names it rightly.',
      },
      certificate: {
        title: 'Exception for the certificate warning',
        mend: 'The guide teaches how to pass a security warning until this day. Remove the exception as soon as the portal has a valid certificate.',
      },
    },
  },
};
