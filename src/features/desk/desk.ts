import { type Accessor, createMemo, createResource, createSignal } from 'solid-js';
import type { Copy } from '../../copy/it.ts';
import { loadCopy } from '../../copy/load.ts';
import { stepCode } from '../../domain/code/step-code.ts';
import type { Language } from '../../domain/config/model.ts';
import { stepById } from '../../domain/guide/lookup.ts';
import type { Step } from '../../domain/guide/model.ts';
import { resolveVariables } from '../../domain/guide/variables.ts';
import { stepLink } from '../../domain/link/step-link.ts';
import type { Entry, Journal } from '../../domain/progress/journal.ts';
import { journalTo } from '../../domain/walk/journal-to.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { walk } from '../../domain/walk/walk.ts';
import type { Place, ReadyGuide } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { isBaked, siteFolder } from './addresses.ts';
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
  /** The target as the person sees it; undefined until the language has been loaded. */
  readonly seen: Accessor<Seen | undefined>;
  readonly language: Accessor<Language>;
  setLanguage(language: Language): void;
  /** Family of the person's browser; empty for this one. */
  readonly browser: Accessor<string>;
  setBrowser(family: string): void;
  /** The person's journal, as far as the desk knows it. */
  readonly journal: Accessor<Journal>;
  readonly walk: Accessor<Walk | undefined>;
  /** False where the category chosen does not lead to the step. */
  readonly inCategory: Accessor<boolean>;
  /** Six symbols. */
  readonly code: Accessor<string>;
  /** Whole address of the step, with answers where the category is known. */
  readonly link: Accessor<string>;
  choose(target: Target | undefined): void;
  /** What is pressed on the step that is shown: the desk tries it out. */
  tryOut(entry: Entry): void;
}

export function createDesk(place: Place, visit: Visit): Desk {
  const [target, setTarget] = createSignal<Target>();
  const [language, setLanguage] = createSignal<Language>(place.language());
  const [browser, setBrowser] = createSignal('');
  const [tried, setTried] = createSignal<Journal>([]);
  const wanted = createMemo(
    () => {
      const id = target()?.guide;
      return id === undefined ? undefined : { id, language: language() };
    },
    undefined,
    { equals: (a, b) => a?.id === b?.id && a?.language === b?.language },
  );
  const [other] = createResource(wanted, async (now) => {
    if (now.language === place.language()) return undefined;
    const [copy, lent] = await Promise.all([loadCopy(now.language), visit.lent]);
    const guide = await lent?.guide(now.id, now.language).catch(() => undefined);
    if (!guide) return undefined;
    const variables = resolveVariables(guide, place.data().config.value);
    const loaded = { value: guide, from: 'network' as const, problems: [] };
    return { ready: { guide, variables, loaded }, copy, language: now.language };
  });
  const seen = createMemo((): Seen | undefined => {
    const now = target();
    if (!now) return undefined;
    const own = place.guide(now.guide);
    const here =
      language() === place.language()
        ? own && { ready: own, copy: place.copy(), language: language() }
        : other();
    // While another language arrives, the former guide is still there.
    if (!here || here.ready.guide.id !== now.guide || here.language !== language())
      return undefined;
    const step = stepById(here.ready.guide, now.step);
    return step && { ...here, step };
  });
  const way = createMemo(() => {
    const now = target();
    const guide = now && place.guide(now.guide)?.guide;
    if (!now || !guide) return undefined;
    const exact = journalTo(guide, now.step, now.category);
    return { guide, journal: exact ?? journalTo(guide, now.step), exact: exact !== undefined };
  });
  const journal = createMemo((): Journal => [...(way()?.journal ?? []), ...tried()]);
  const walked = createMemo(() => {
    const now = seen();
    return now && walk(now.ready.guide, journal(), visit.clock.now());
  });
  const code = () => {
    const now = target();
    const guide = way()?.guide;
    return now && guide ? stepCode(guide, now.step, now.category) : '';
  };
  const link = () => {
    const now = target();
    const guide = way()?.guide;
    if (!now || !guide) return '';
    const known = now.category !== undefined && way()?.exact;
    const answers = known ? walk(guide, way()?.journal ?? [], 0).facts : {};
    const address = stepLink(guide, now.step, answers, language(), isBaked(place));
    return siteFolder(place) + address.slice(1);
  };
  return {
    ...{
      target,
      seen,
      language,
      setLanguage,
      browser,
      setBrowser,
      journal,
      walk: walked,
      code,
      link,
    },
    inCategory: () => way()?.exact ?? true,
    choose(next) {
      setTried([]);
      setTarget(next);
    },
    tryOut: (entry) => void setTried((before) => [...before, entry]),
  };
}
