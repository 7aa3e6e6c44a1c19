/** Where a problem or a difference leads: the view, the node in its form, and the field. */
import { createSignal } from 'solid-js';
import { CONFIG, GUIDE } from './site-files.ts';
import type { Workspace } from './workspace.ts';

export const VIEWS = [
  ...(['check', 'diff', 'edit', 'english', 'drawings', 'map', 'paths', 'settings'] as const),
] as const;
export type View = (typeof VIEWS)[number];

/** Files with forms of their own. */
const FORMS: Readonly<Record<string, View>> = {
  [CONFIG]: 'settings',
  'en.json': 'english',
  'screens.json': 'drawings',
  'screens.en.json': 'drawings',
};

/** A field's place, as the checker gives it: `guide.json: step/apri-posta, body.2`. */
export interface Target {
  /** A node's key; of another file than the guide, the file, and after a space its node. */
  readonly node: string;
  /** Absent where the place names the node only. */
  readonly field?: string;
}

const OF_GUIDE = /^(?:source|approval|version|title|summary)\b/;
const NODE = /^(?:question|category|procedure|step|trouble|variable|change)\/[^,]+/;

/** What a place of the checker leads to; undefined where there is no form for it. */
export function targetOf(place: string): Target | undefined {
  const [file, rest = ''] = place.split(': ');
  if (file === CONFIG) return { node: file, field: rest };
  const [named = '', ...after] = rest.split(', ');
  const field = after.length > 0 && { field: after.join(', ') };
  if (file === 'screens.json' || file === 'screens.en.json' || file === 'en.json') {
    return { node: `${file} ${named}`, ...field };
  }
  if (file !== GUIDE) return undefined;
  const link = /^links\.([^,.]+)/.exec(rest);
  if (link) return { node: `link/${link[1]}`, field: 'href' };
  if (OF_GUIDE.test(rest)) return { node: 'guide', field: rest };
  const node = NODE.exec(rest)?.[0];
  return node === undefined ? undefined : { node, ...field };
}

/**
 * Puts the focus on the form's field, or on the nearest around it that the form has, or on its first
 * part; else on the heading of what is shown now: what was pressed is gone with its view.
 */
export function focusField(panel: ParentNode, field: string | undefined): void {
  const named = (element: HTMLElement) => element.dataset.field ?? '';
  const all = field
    ? [...panel.querySelectorAll<HTMLElement>('[data-field]')].filter((one) => named(one) !== '')
    : [];
  const around = all
    .filter((one) => field === named(one) || field?.startsWith(`${named(one)}.`))
    .sort((a, b) => named(b).length - named(a).length);
  // A difference names a field as a whole: then the first of its parts.
  const nearest = around[0] ?? all.find((one) => named(one).startsWith(`${field}.`));
  const closed = nearest?.closest('details');
  if (closed) closed.open = true;
  const place = nearest?.querySelector<HTMLElement>('legend, summary, input, textarea, select');
  (place ?? panel.querySelector<HTMLElement>('h2'))?.focus();
}

/** Which view is shown, and what in it. */
export function createViews(work: Workspace) {
  const [view, setView] = createSignal<View>();
  const [node, setNode] = createSignal('guide');
  const [drawing, setDrawing] = createSignal<string>();
  const guide = () => work.checked().guide;
  const hasSettings = () => work.texts()[CONFIG] !== undefined;
  /** The views of what is open. Without a guide that can be read there is little to see of one. */
  const views = (): readonly View[] =>
    VIEWS.filter((one) =>
      one === 'settings'
        ? hasSettings()
        : one === 'check' || guide() !== undefined || (one === 'diff' && hasSettings()),
    );
  return {
    ...{ setView, node, setNode, drawing, hasSettings, views },
    /** What was chosen last, where it is there; of settings alone their forms. */
    seen(): View {
      const chosen = views().find((one) => one === view());
      const alone = hasSettings() && work.texts()[GUIDE] === undefined;
      return chosen ?? (alone ? 'settings' : 'check');
    },
    /** Shows a node in its form. */
    go(key: string) {
      const [file = '', named] = key.split(' ');
      const own = FORMS[file];
      if (own === undefined) setNode(key);
      else if (own === 'drawings') setDrawing(named?.replace('screen/', ''));
      else if (named) setNode(named);
      setView(own ?? 'edit');
    },
  };
}
