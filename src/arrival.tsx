import { takeConfirmation } from './app/confirmation.ts';
import { stepById } from './domain/guide/lookup.ts';
import { type Address, parseAddress, stripIndex } from './domain/link/address.ts';
import { decodeProgress, markOfProgress, PROGRESS } from './domain/link/progress-link.ts';
import { ANSWERS, answersAsJournal, readAnswers } from './domain/link/step-link.ts';
import { journalAfter } from './domain/walk/journal-to.ts';
import { ArrivalBanner, BrokenBanner } from './features/help/ArrivalBanner.tsx';
import type { Clock } from './ports/clock.ts';
import type { PlaceLoader } from './state/load.ts';
import { addresses } from './state/place.ts';
import { withPreview } from './state/preview.ts';
import type { Session } from './state/session.ts';
import type { Visit } from './state/visit.ts';

/** What a link changes of the visit. */
type Arrived = Partial<Pick<Visit, 'session' | 'banner'>>;

/**
 * Reads what the address brings, before the router exists: a confirmation from before the app, the
 * answers of a step link, or the progress in the fragment, which is taken off at once. Nothing is
 * stored but the confirmation.
 *
 * @param base the app's folder as a path
 */
export async function arrive(
  base: string,
  loader: PlaceLoader,
  session: Session,
  clock: Clock,
): Promise<Arrived> {
  const { hash, search } = location;
  const address = parseAddress(`/${stripIndex(location.pathname).slice(base.length)}`, search);
  if (hash.startsWith(PROGRESS)) {
    history.replaceState(history.state, '', location.pathname + search);
    return readProgress(hash, address, base, loader, session, clock);
  }
  const query = new URLSearchParams(search);
  if (query.has('fatto')) {
    await takeConfirmation(base, loader, session, clock);
    return {};
  }
  return readStepLink(query.get(ANSWERS) ?? '', address, loader, session, clock);
}

async function readStepLink(
  text: string,
  address: Address,
  loader: PlaceLoader,
  session: Session,
  clock: Clock,
): Promise<Arrived> {
  if (address.kind !== 'step') return {};
  const data = await loader.load(address.lang, [address.guide]);
  const guide = data.guides[address.guide]?.guide;
  const step = guide && stepById(guide, address.step);
  if (!guide || !step) return {};
  const { answers, dropped } = readAnswers(guide, text);
  const given = answersAsJournal(answers, clock.now());
  const common = { of: 'step', guide: guide.id, dropped: dropped > 0 } as const;
  if (given.length === 0) return { banner: () => <ArrivalBanner arrival={common} /> };
  const journal = journalAfter(guide, given, step.id, clock.now()) ?? given;
  const preview = withPreview(session, { guide: guide.id, journal }, clock);
  return {
    session: preview.session,
    banner: () => <ArrivalBanner arrival={{ ...common, preview }} />,
  };
}

async function readProgress(
  hash: string,
  address: Address,
  base: string,
  loader: PlaceLoader,
  session: Session,
  clock: Clock,
): Promise<Arrived> {
  const mark = markOfProgress(hash);
  if (mark === undefined) return { banner: () => <BrokenBanner mark={undefined} /> };
  const here = 'guide' in address ? [address.guide] : [];
  const { catalog } = await loader.load(address.lang, []);
  const named = catalog.guides.find((entry) => entry.mark === mark);
  const data = await loader.load(address.lang, named ? [named.id] : here);
  const guides = Object.values(data.guides).map(({ guide }) => guide);
  const read = decodeProgress(hash, guides, clock.now());
  if (read.kind !== 'found') return { banner: () => <BrokenBanner mark={mark} /> };
  const { guide, journal } = read;
  const preview = withPreview(session, { guide: guide.id, journal }, clock);
  const { guideHref } = addresses(base, () => data);
  history.replaceState(history.state, '', guideHref(guide.id));
  const dropped = read.dropped > 0;
  const arrival = { of: 'progress', guide: guide.id, dropped, preview } as const;
  return { session: preview.session, banner: () => <ArrivalBanner arrival={arrival} /> };
}
