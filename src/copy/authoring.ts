/** Words of the authors' page, which arrive with it. What the checker says is in Italian only. */
import { authoringOpen } from './authoring-open.ts';
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Per chi scrive le guide',
  lead: 'Apri una guida, controllala, correggila e provala come la vede il personale. Tutto resta su questo PC: niente parte finché non pubblichi il file.',
  notStarted: 'Se tra poco qui non compaiono i pulsanti, ricarica la pagina.',
  failed: 'Manca una parte del programma. Controlla la rete. Poi ricarica la pagina.',
  open: authoringOpen.it,
  bar: {
    label: 'Lavoro sulla guida',
    undo: 'Annulla',
    redo: 'Rifai',
    save: (name: string) => `Salva ${name}`,
    close: 'Chiudi',
    saved: (name: string) => `Salvato: ${name}. Copialo nella cartella della guida sul server.`,
    savedWrong: (name: string, n: number) =>
      `Salvato: ${name}. La guida ha ancora ${n === 1 ? 'un problema' : `${n} problemi`}: non copiare ancora i file sul server. “Controllo” dice che cosa correggere.`,
    kept: 'Bozza tenuta su questo PC.',
    notKept: 'La bozza non si tiene su questo PC: salva il file prima di chiudere.',
    fromSite: (files: string) => `Presi dal sito: ${files}.`,
  },
  views: {
    label: 'Che cosa vuoi vedere',
    check: 'Controllo',
    diff: 'Differenze',
    edit: 'Modifica',
    english: 'Inglese',
    drawings: 'Disegni',
    map: 'Mappa',
    paths: 'Percorsi',
    settings: 'Impostazioni dell’ente',
  },
  check: {
    title: 'Controllo',
    good: 'Nessun problema: la guida si può pubblicare.',
    unwritten: (n: number) =>
      n === 1
        ? 'Nessun problema, ma un testo è ancora quello del modello: scrivi il tuo prima di pubblicare.'
        : `Nessun problema, ma ${n} testi sono ancora quelli del modello: scrivi i tuoi prima di pubblicare.`,
    wrong: (n: number) =>
      n === 1 ? 'Un problema da correggere.' : `Problemi da correggere: ${n}.`,
    notices: (n: number) => (n === 1 ? 'Un avviso.' : `Avvisi: ${n}.`),
    problem: 'Da correggere',
    notice: 'Avviso',
    where: 'Dove',
    inFile: 'nel file',
    more: (next: number, all: number) => `Mostrane altri ${next} (ne restano ${all})`,
    go: 'Vai al campo',
    broken: 'Il file non si legge ancora: correggi questi punti, poi aprilo di nuovo.',
    readability: 'Leggibilità (Gulpease)',
    readabilityText: (average: string) =>
      `Media ${average} su 100. Da 60 in su il testo è facile per chi ha la licenza media.`,
    hardest: (step: string, value: string) => `Passo più difficile: ${step} (${value})`,
    coverage: 'Fonte',
    coverageText: (cited: number, excluded: number, missing: number) =>
      `Brani citati: ${cited}. Esclusi con un motivo: ${excluded}. Mancanti: ${missing}.`,
    noCoverage: 'Apri anche passages.json per controllare se la guida usa tutta la fonte.',
    paths: 'Percorsi',
    pathsText: (count: string, shortest: number, longest: number) =>
      `Modi di rispondere: ${count}. Da ${shortest} a ${longest} passi.`,
  },
  paths: {
    title: 'Percorsi da approvare',
    lead: (version: string) =>
      `Versione ${version}. Ogni titolo qui sotto è un percorso, con le risposte che ci portano.`,
    print: 'Stampa i percorsi',
    answers: 'Risposte',
    always: 'Nessuna domanda: vale per tutti.',
    steps: 'Passi',
    noSteps: 'Nessun passo: non c’è niente da fare.',
    approved: 'Approvato da',
    protocol: 'Protocollo',
    date: 'Data e firma',
    broken: 'I percorsi si vedono quando la guida non ha collegamenti rotti.',
  },
  preview: {
    title: 'Anteprima',
    lead: 'Prova con i pulsanti: non cambia e non manda niente.',
    restart: 'Ricomincia dalle domande',
    noCategory: 'Con queste risposte nessuna categoria vale.',
    broken: 'L’anteprima si vede quando la guida si legge senza errori gravi.',
  },
};
const en: InEachLanguage<typeof it>['en'] = {
  title: 'For those who write the guides',
  lead: 'Open a guide, check it, change it and try it as staff see it. Everything stays on this PC: nothing is sent until you publish the file.',
  notStarted: 'If no buttons appear here shortly, reload the page.',
  failed: 'A part of the program is missing. Check the network. Then reload the page.',
  open: authoringOpen.en,
  bar: {
    label: 'Work on the guide',
    undo: 'Undo',
    redo: 'Redo',
    save: (name) => `Save ${name}`,
    close: 'Close',
    saved: (name) => `Saved: ${name}. Copy it into the guide’s folder on the server.`,
    savedWrong: (name, n) =>
      `Saved: ${name}. The guide still has ${n === 1 ? 'one problem' : `${n} problems`}: do not copy the files to the server yet. “Check” says what to mend.`,
    kept: 'The draft is kept on this PC.',
    notKept: 'The draft is not kept on this PC: save the file before you close.',
    fromSite: (files) => `Taken from the site: ${files}.`,
  },
  views: {
    label: 'What do you want to see',
    check: 'Check',
    diff: 'Differences',
    edit: 'Change',
    english: 'English',
    drawings: 'Drawings',
    map: 'Map',
    paths: 'Paths',
    settings: 'Settings of the organisation',
  },
  check: {
    title: 'Check',
    good: 'No problems: the guide may be published.',
    unwritten: (n) =>
      n === 1
        ? 'No problems, but one text is still that of the model: write your own before you publish.'
        : `No problems, but ${n} texts are still those of the model: write your own before you publish.`,
    wrong: (n) => (n === 1 ? 'One problem to be mended.' : `Problems to be mended: ${n}.`),
    notices: (n) => (n === 1 ? 'One notice.' : `Notices: ${n}.`),
    problem: 'To be mended',
    notice: 'Notice',
    where: 'Where',
    inFile: 'in the file',
    more: (next, all) => `Show ${next} more (${all} are left)`,
    go: 'Go to the field',
    broken: 'The file cannot be read yet: mend these points, then open it again.',
    readability: 'Readability (Gulpease)',
    readabilityText: (average) =>
      `Average ${average} of 100. From 60 on a text is easy for who finished middle school.`,
    hardest: (step, value) => `Hardest step: ${step} (${value})`,
    coverage: 'Source',
    coverageText: (cited, excluded, missing) =>
      `Passages cited: ${cited}. Excluded with a reason: ${excluded}. Missing: ${missing}.`,
    noCoverage: 'Open passages.json as well to check whether the guide uses the whole source.',
    paths: 'Paths',
    pathsText: (count, shortest, longest) =>
      `Ways of answering: ${count}. From ${shortest} to ${longest} steps.`,
  },
  paths: {
    title: 'Paths to be approved',
    lead: (version) =>
      `Version ${version}. Each heading below is a path, with the answers that lead there.`,
    print: 'Print the paths',
    answers: 'Answers',
    always: 'No question: it holds for everybody.',
    steps: 'Steps',
    noSteps: 'No step: there is nothing to do.',
    approved: 'Approved by',
    protocol: 'Protocol',
    date: 'Date and signature',
    broken: 'The paths can be seen once the guide has no broken links.',
  },
  preview: {
    title: 'Preview',
    lead: 'Try the buttons: nothing is changed and nothing is sent.',
    restart: 'Begin again from the questions',
    noCategory: 'With these answers no category holds.',
    broken: 'The preview can be seen once the guide can be read without grave errors.',
  },
};

export const authoring: InEachLanguage<typeof it> = { it, en };
