/** Words of “Informazioni”, which arrive with it. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Informazioni',
  sources: 'Da dove vengono le guide',
  issuer: 'Ente',
  document: 'Documento',
  date: 'Data del documento',
  checked: 'Controllata il',
  review: 'Prossimo controllo',
  version: 'Versione della guida',
  status: 'Stato',
  changes: 'Che cosa è cambiato',
  toComplete: 'Da completare dall’ente',
  toCompleteText:
    'Il documento non dice queste cose. Finché l’ente non le completa, la guida mostra questi testi:',
  privacy: 'Privacy',
  privacyText: [
    'Questa pagina non ti chiede password e non le salva.',
    'Le risposte e i passi fatti restano solo su questo PC, nel browser che usi (Chrome, Edge, Firefox).',
    'Nessuno li riceve: né l’ente né altri.',
    'Gli indirizzi delle pagine aperte restano nella cronologia del browser.',
  ],
  accessibility: 'Accessibilità',
  accessibilityText:
    'La guida si usa con la sola tastiera, con il lettore di schermo e con il testo ingrandito. Se qualcosa non va, scrivi all’assistenza.',
  offline: 'Senza rete',
  appVersion: 'Versione',
  appVersionText: (v: string) => `Primo Accesso ${v}`,
  licences: 'Programmi di altri usati qui',
  licencesText: 'Questa pagina è fatta anche con il lavoro di altri:',
  licencesFile: 'Leggi i testi delle licenze',
  authors: 'Per chi scrive le guide',
  authorsText: 'Controlla, correggi e prova una guida su questo PC',
};

export const about: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'About',
    sources: 'Where the guides come from',
    issuer: 'Organisation',
    document: 'Document',
    date: 'Date of the document',
    checked: 'Checked on',
    review: 'Next check',
    version: 'Version of the guide',
    status: 'Status',
    changes: 'What has changed',
    toComplete: 'To be filled in by the organisation',
    toCompleteText:
      'The document does not say these things. Until the organisation fills them in, the guide shows these texts:',
    privacy: 'Privacy',
    privacyText: [
      'This page does not ask for passwords and does not save them.',
      'Answers and steps done stay on this PC only, in the browser you use (Chrome, Edge, Firefox).',
      'Nobody receives them: neither the organisation nor others.',
      'The addresses of the pages opened stay in the browser’s history.',
    ],
    accessibility: 'Accessibility',
    accessibilityText:
      'The guide can be used with the keyboard alone, with a screen reader and with enlarged text. If something is wrong, write to the help desk.',
    offline: 'Without network',
    appVersion: 'Version',
    appVersionText: (v) => `Primo Accesso ${v}`,
    licences: 'Other people’s programs used here',
    licencesText: 'This page is also made with the work of others:',
    licencesFile: 'Read the texts of the licences',
    authors: 'For those who write the guides',
    authorsText: 'Check, change and try a guide on this PC',
  },
};
