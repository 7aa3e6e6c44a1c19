import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Copy } from '../../copy/it.ts';
import { loadCopy } from '../../copy/load.ts';
import { stepCode } from '../../domain/code/step-code.ts';
import type { Language } from '../../domain/config/model.ts';
import { stepById } from '../../domain/guide/lookup.ts';
import type { Guide, Id, Step } from '../../domain/guide/model.ts';
import { resolveVariables } from '../../domain/guide/variables.ts';
import { stepLink } from '../../domain/link/step-link.ts';
import type { Entry, Journal } from '../../domain/progress/journal.ts';
import { holds } from '../../domain/walk/conditions.ts';
import { journalTo } from '../../domain/walk/journal-to.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { walk } from '../../domain/walk/walk.ts';
import type { Place, ReadyGuide } from '../../state/place.ts';
import { siteFolder } from '../../state/site-folder.ts';
import type { Visit } from '../../state/visit.ts';
import { isBaked } from './addresses.ts';
import { createFetched } from './fetched.ts';
import type { Target } from './finding.ts';

/** The step that the desk looks at, in the person's language, with the way that leads there. */
export interface Seen {
  readonly ready: ReadyGuide;
  readonly copy: Copy;
  readonly language: Language;
  readonly step: Step;
}

/** What the desk's page knows. Nothing of it is stored or stands in the address. */
export interface Desk {
  readonly target: Accessor<Target | undefined>;
  /** The target as the person sees it; in the former language until another has been loaded. */
  readonly seen: Accessor<Seen | undefined>;
  readonly language: Accessor<Language>;
  setLanguage(language: Language): void;
  /** The language asked for cannot be had now: the page's own is shown. */
  readonly languageFailed: Accessor<boolean>;
  /** Family of the person's browser; empty for this one. */
  readonly browser: Accessor<string>;
  setBrowser(family: string): void;
  /** The person's journal, as far as the desk knows it. */
  readonly journal: Accessor<Journal>;
  readonly walk: Accessor<Walk | undefined>;
  /** The same once the person has met a trouble at the step: its detour comes first. */
  after(trouble: string): Walk | undefined;
  /** False where the category chosen does not lead to the step. */
  readonly inCategory: Accessor<boolean>;
  /** Six symbols. */
  readonly code: Accessor<string>;
  /**
   * Whole address of the step, with answers where the category is known. Empty where nobody else
   * could open it: in the one-file edition without a public address.
   */
  readonly link: Accessor<string>;
  choose(target: Target | undefined): void;
  /** Another trouble of the same step. */
  meet(trouble: string): void;
  /** What is pressed on the step that is shown: the desk tries it out. */
  tryOut(entry: Entry): void;
}

export function createDesk(place: Place, visit: Visit): Desk {
  const [target, setTarget] = createSignal<Target>();
  const [language, setLanguage] = createSignal<Language>(place.language());
  const [browser, setBrowser] = createSignal('');
  const [tried, setTried] = createSignal<Journal>([]);
  // The caller most likely reads what the agent has just switched to.
  createEffect(on(place.language, (now) => void setLanguage(now), { defer: true }));
  const wanted = createMemo(
    () => {
      const id = target()?.guide;
      return id === undefined ? undefined : { id, language: language() };
    },
    undefined,
    { equals: (a, b) => a?.id === b?.id && a?.language === b?.language },
  );
  const other = createFetched(wanted, async (now) => {
    if (now.language === place.language()) return undefined;
    try {
      const [copy, lent] = await Promise.all([loadCopy(now.language), visit.lent]);
      const guide = await lent?.guide(now.id, now.language);
      if (!guide) return { ...now, ready: undefined };
      const variables = resolveVariables(guide, place.data().config.value);
      const loaded = { value: guide, from: 'network' as const, problems: [] };
      return { ...now, copy, ready: { guide, variables, loaded } };
    } catch (error) {
      console.warn(error);
      return { ...now, ready: undefined };
    }
  });
  /** While another language arrives, what was asked for before it is still there. */
  const arrived = () => {
    const now = other();
    return now?.id === wanted()?.id && now?.language === language() ? now : undefined;
  };
  const languageFailed = () => {
    const now = arrived();
    return now !== undefined && now.ready === undefined;
  };
  const seen = createMemo((before: Seen | undefined): Seen | undefined => {
    const now = target();
    const own = now && place.guide(now.guide);
    if (!now || !own) return undefined;
    const far = arrived();
    const showsOwn = language() === place.language() || languageFailed();
    const stays = before?.ready.guide.id === now.guide && before.language !== language();
    const here = far?.ready
      ? { ready: far.ready, copy: far.copy, language: far.language }
      : !showsOwn && stays
        ? before
        : { ready: own, copy: place.copy(), language: place.language() };
    const step = stepById(here.ready.guide, now.step);
    return step && { ...here, step };
  });
  const way = createMemo(() => {
    const now = target();
    const guide = now && place.guide(now.guide)?.guide;
    if (!now || !guide) return undefined;
    if (now.journal) return { guide, journal: now.journal, exact: true };
    const exact =
      now.category === undefined
        ? journalMeeting(guide, now.step, now.trouble)
        : journalTo(guide, now.step, now.category);
    return { guide, journal: exact ?? journalTo(guide, now.step), exact: exact !== undefined };
  });
  const journal = createMemo((): Journal => [...(way()?.journal ?? []), ...tried()]);
  const walked = createMemo(() => {
    const now = seen();
    return now && walk(now.ready.guide, journal(), visit.clock.now());
  });
  const after = (trouble: string) => {
    const now = seen();
    if (!now) return undefined;
    const at = visit.clock.now();
    const met: Entry = {
      ...{ kind: 'trouble', id: now.step.id, value: trouble, by: 'person', at, stepHash: '' },
    };
    return walk(now.ready.guide, [...journal(), met], at);
  };
  const code = () => {
    const now = target();
    const guide = way()?.guide;
    return now && guide ? stepCode(guide, now.step, now.category) : '';
  };
  const link = () => {
    const now = target();
    const guide = way()?.guide;
    const folder = siteFolder(place);
    if (!now || !guide || folder === undefined) return '';
    const known = (now.category ?? now.journal) !== undefined && way()?.exact;
    const answers = known ? walk(guide, way()?.journal ?? [], 0).facts : {};
    const address = stepLink(
      guide,
      now.step,
      answers,
      seen()?.language ?? language(),
      isBaked(place),
    );
    return folder + address.slice(1);
  };
  return {
    ...{
      target,
      seen,
      language,
      setLanguage,
      languageFailed,
      browser,
      setBrowser,
      journal,
      walk: walked,
      code,
      link,
    },
    after,
    inCategory: () => way()?.exact ?? true,
    choose(next) {
      setTried([]);
      setTarget(next);
    },
    meet: (trouble) => void setTarget((now) => now && { ...now, trouble: trouble || undefined }),
    tryOut: (entry) => void setTried((before) => [...before, entry]),
  };
}

/** What leads to the step, on the path of somebody who can meet the trouble there if only some can. */
function journalMeeting(guide: Guide, step: Id, trouble: Id | undefined): Journal | undefined {
  const when = guide.troubles.find(({ id }) => id === trouble)?.when;
  for (const { id } of when ? guide.categories : []) {
    const journal = journalTo(guide, step, id);
    if (journal && holds(when, walk(guide, journal, 0).facts)) return journal;
  }
  return journalTo(guide, step);
}
