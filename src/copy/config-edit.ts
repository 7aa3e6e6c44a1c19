/** Words of the forms for `config.json`, and of its differences. */
import type { InEachLanguage } from './it.ts';

const it = {
  title: 'Impostazioni dell’ente',
  lead: 'Queste sono le impostazioni di config.json. Quello che scrivi vale quando esci dal campo. Un campo vuoto non c’è nel file.',
  unreadable: 'Il file non si legge ancora: correggi questi punti, poi aprilo di nuovo.',
  good: 'Nessun problema: il sito può usare questo file.',
  notUsed: 'Con un problema il sito non usa questo file e tiene quello di prima.',
  notANumber: 'Scrivi un numero.',
  notSet: 'nessuna scelta',
  yes: 'sì',
  no: 'no',
  add: 'Aggiungi',
  addTo: (name: string) => `Aggiungi a: ${name}`,
  addNew: (name: string) => `Aggiungi: ${name}`,
  takeAll: (name: string) => `Togli: ${name}`,
  number: (name: string, n: number) => `${name}, numero ${n}`,
  inGuide: (value: string) => `Nella guida: ${value}`,
  nothing: 'niente',
  unknown: 'Questo valore non ha la forma giusta. Toglilo e scrivilo di nuovo.',
  open: 'Apri config.json del sito',
  openTitle: 'Impostazioni dell’ente (config.json)',
  noSite: 'Il sito non dà nessun config.json. Puoi aprire un file da questo PC.',
  cannotSave: 'Prima correggi i problemi di config.json: così com’è il sito non lo userebbe.',
  saved:
    'Salvato: config.json. Copialo al posto di quello sul server. Il sito lo usa dalla visita dopo.',
  diff: {
    title: 'Differenze dal config.json pubblicato',
    titleOpened: 'Differenze dal config.json aperto',
    none: 'Nessuna differenza.',
    how: {
      added: 'aggiunto',
      removed: 'tolto',
      changed: 'cambiato',
      reordered: 'in un altro ordine',
    },
  },
};

export const configEdit: InEachLanguage<typeof it> = {
  it,
  en: {
    title: 'Settings of the organisation',
    lead: 'These are the settings of config.json. What you write counts when you leave the field. An empty field is not in the file.',
    unreadable: 'The file cannot be read yet: mend these points, then open it again.',
    good: 'No problems: the site can use this file.',
    notUsed: 'With a problem the site does not use this file, and keeps the one before.',
    notANumber: 'Write a number.',
    notSet: 'no choice',
    yes: 'yes',
    no: 'no',
    add: 'Add',
    addTo: (name) => `Add to: ${name}`,
    addNew: (name) => `Add: ${name}`,
    takeAll: (name) => `Remove: ${name}`,
    number: (name, n) => `${name}, number ${n}`,
    inGuide: (value) => `In the guide: ${value}`,
    nothing: 'nothing',
    unknown: 'This value does not have the right form. Remove it and write it again.',
    open: 'Open the site’s config.json',
    openTitle: 'Settings of the organisation (config.json)',
    noSite: 'The site gives no config.json. You can open a file of this PC.',
    cannotSave: 'First mend the problems of config.json: as it is, the site would not use it.',
    saved:
      'Saved: config.json. Copy it in place of the one on the server. The site uses it from the next visit on.',
    diff: {
      title: 'Differences from the published config.json',
      titleOpened: 'Differences from the config.json as opened',
      none: 'No difference.',
      how: {
        added: 'added',
        removed: 'removed',
        changed: 'changed',
        reordered: 'in another order',
      },
    },
  },
};
