import { selfCheck } from '../../domain/self-check/check.ts';
import type { Check, SiteAnswer } from '../../domain/self-check/model.ts';
import { addressesOf, backendOf, planOf } from '../../domain/self-check/plan.ts';
import type { SiteReader } from '../../ports/site-reader.ts';
import type { Place } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';

/** Asks for everything that the check looks at, and says what it found. Never rejects. */
export async function checkInstallation(
  place: Place,
  visit: Visit,
  site: SiteReader,
): Promise<readonly Check[]> {
  const plan = planOf(site.loaded(), `controllo-${visit.clock.now()}`);
  const read = async (addresses: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(
        addresses.map(async (one): Promise<[string, SiteAnswer]> => [one, await site.read(one)]),
      ),
    );
  const { config, catalog } = place.data();
  const offered = config.value.guides ?? catalog.guides.map(({ id }) => id);
  const languages = config.value.languages ?? ['it', 'en'];
  const seen = async (id: string) => [id, await site.guide(id, languages)] as const;
  const offline = visit.offline.state.kind;
  return selfCheck({
    plan,
    answers: await read(addressesOf(plan)),
    config: config.value,
    configFrom: config.from,
    configProblems: config.problems.map(({ place: where, message }) => `${where}: ${message}`),
    secure: site.secure,
    worker:
      offline === 'update-waiting' || offline === 'updated' || offline === 'ready'
        ? 'ready'
        : offline,
    guides: Object.fromEntries(await Promise.all(offered.map(seen))),
    backend: await read(backendOf(config.value)),
  });
}
