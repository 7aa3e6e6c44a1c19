/** Words that stand on paper, beside those that screen and paper share. */
import type { Language } from '../domain/config/model.ts';
import type { CertificateWords, PaperWords } from '../domain/paper/words.ts';
import { certificate } from './certificate.ts';
import { formatDate } from './dates.ts';
import { figure } from './figure.ts';
import { forms } from './forms.ts';
import { guide } from './guide.ts';
import type { Copy, InEachLanguage } from './it.ts';
import { matrix } from './matrix.ts';
import { people } from './people.ts';
import { standings, statuses, undated } from './source.ts';

const it = {
  organisation: 'Ente',
  source: 'Documento di partenza',
  contentStatus: 'Data e stato',
  madeOn: 'Creato il',
  version: (version: string) => `Guida versione ${version}`,
  page: 'pagina {n} di {m}',
  contents: 'Indice',
  wholeGuide: 'Tutta la guida',
  remaining: 'I passi che restano',
  questions: 'Le domande della guida',
  categories: 'I casi previsti',
  procedures: 'Procedure, in ordine',
  howToUse: 'Dalla carta allo schermo',
  howToUseText:
    'Quando un passo è fatto, segna la sua casella. Vuoi continuare sullo schermo? Inquadra il codice QR dell’ultimo passo segnato. Oppure scrivi il suo codice passo nella pagina della guida.',
  typeCode: (address: string) => `La pagina della guida è ${address}`,
  detourFor: (title: string) => `Prima questi passi, perché: ${title}`,
  codeLabel: 'Codice passo',
  qrAlt: 'Codice QR: apre questo passo sullo schermo',
  stepsInOrder: 'Fai questi passi, in ordine:',
  form: 'Modulo',
  formText: 'Lo riempi e lo stampi nella pagina di questo passo. Prepara questi dati:',
  toDesk: 'I contatti dell’assistenza sono in fondo.',
  noneOfThese: 'Vedi un’altra cosa',
  clocks: {
    lastDay: 'Ultimo giorno utile',
    blank: '____ / ____ / ________',
    howToCount: (days: number) => `Per trovarlo conta ${days} giorni dopo quello che hai scritto.`,
    running: 'Mentre c’è tempo',
    last: 'Negli ultimi giorni',
    expired: 'Quando il tempo è finito',
    crossOut: (stopAfter: number) =>
      `Barra un numero a ogni errore. Dopo il ${stopAfter} fermati e chiama.`,
  },
  certificate: {
    caption: 'Che cosa deve dire l’avviso',
    columns: { check: 'Controlla', must: 'Deve essere così' },
    labels: {
      network: 'La rete',
      opened: 'Come hai aperto il sito',
      host: 'L’indirizzo nell’avviso',
      code: 'Il codice nell’avviso',
      fingerprint: 'L’impronta SHA-256',
      clock: 'Data e ora',
    },
    closed:
      'Su questa carta non c’è come superare l’avviso. Anche se è tutto uguale, fermati e chiama l’assistenza.',
    through: {
      caption: 'È tutto proprio così? Allora fai come nella riga del tuo browser',
      columns: { browser: 'Browser', code: 'Codice nell’avviso', how: 'Che cosa fare' },
    },
  },
};

const words: InEachLanguage<typeof it> = {
  it,
  en: {
    organisation: 'Organisation',
    source: 'Source document',
    contentStatus: 'Date and status',
    madeOn: 'Made on',
    version: (version) => `Guide version ${version}`,
    page: 'page {n} of {m}',
    contents: 'Contents',
    wholeGuide: 'The whole guide',
    remaining: 'The remaining steps',
    questions: 'The guide’s questions',
    categories: 'The cases foreseen',
    procedures: 'Procedures, in order',
    howToUse: 'From paper to screen',
    howToUseText:
      'When a step is done, tick its box. Do you want to go on, on the screen? Scan the QR code of the last step ticked. Or type its step code on the guide’s page.',
    typeCode: (address) => `The guide’s page is ${address}`,
    detourFor: (title) => `First these steps, because: ${title}`,
    codeLabel: 'Step code',
    qrAlt: 'QR code: opens this step on the screen',
    stepsInOrder: 'Do these steps, in order:',
    form: 'Form',
    formText: 'You fill it in and print it on this step’s page. Have these data ready:',
    toDesk: 'The help desk’s contacts are at the end.',
    noneOfThese: 'You see something else',
    clocks: {
      lastDay: 'Last good day',
      blank: '____ / ____ / ________',
      howToCount: (days) => `To find it count ${days} days after the one you wrote.`,
      running: 'While there is time',
      last: 'In the last days',
      expired: 'When time is over',
      crossOut: (stopAfter) =>
        `Cross out a number at each mistake. After ${stopAfter} stop and call.`,
    },
    certificate: {
      caption: 'What the warning must say',
      columns: { check: 'Check', must: 'It must be so' },
      labels: {
        network: 'The network',
        opened: 'How you opened the site',
        host: 'The address in the warning',
        code: 'The code in the warning',
        fingerprint: 'The SHA-256 fingerprint',
        clock: 'Date and time',
      },
      closed:
        'This paper does not say how to pass the warning. Even where everything is the same, stop and call the help desk.',
      through: {
        caption: 'Is everything exactly so? Then do what the row of your browser says',
        columns: { browser: 'Browser', code: 'Code in the warning', how: 'What to do' },
      },
    },
  },
};

/** All words of a paper. @param copy the words of frame and step, in the same language */
export function paperWords(language: Language, copy: Copy): PaperWords {
  const { step, desk, app, months } = copy;
  const own = words[language];
  return {
    ...own,
    ...{ who: people[language].who, where: people[language].where },
    ...{
      byActor: people[language].title,
      byActorText: people[language].lead,
      stepNumber: people[language].number,
    },
    draftForm: forms[language].paper.draft,
    date: (at) => formatDate(at, months),
    undated: undated[language],
    statuses: statuses[language],
    standings: standings[language],
    answers: guide[language].guide.answers,
    answeredBySystem: guide[language].guide.answeredBySystem,
    place: step.position,
    tick: step.done,
    figureRemarks: figure[language],
    callout: {
      ...{ warning: step.warning, info: step.info, fill: step.toFill, wait: step.waitTitle },
      ...{ done: step.howYouKnow, say: step.sayThis },
    },
    waitLeave: step.waitLeave,
    callWhen: step.callWhen,
    guideAdvice: step.guideAdvice,
    ownText: step.ownText,
    troubles: step.troubles,
    noneOfTheseText: step.noneOfTheseText,
    desk: desk.title,
    contact: desk,
    toFill: step.toFill,
    noPassword: app.noPassword,
    certificate: certificateWords(language),
    matrix: matrix[language],
  };
}

/** The check's words beside those of the table. */
function certificateWords(language: Language): CertificateWords {
  const own = words[language].certificate;
  const { rules, rulesStop, expected, browser } = certificate[language];
  const { chrome, edge, firefox } = browser.names;
  return {
    ...own,
    rules,
    stop: rulesStop,
    through: {
      ...own.through,
      browsers: {
        ...{ chrome, edge },
        ...{ 'firefox-new': firefox, 'firefox-old': firefox, 'firefox-either': firefox },
      },
      how: expected.how,
      indicative: expected.indicative,
      only: expected.only,
      otherwise: expected.otherwise,
    },
  };
}
