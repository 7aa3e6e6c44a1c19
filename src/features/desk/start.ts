import type { Target } from './finding.ts';

/** Where an address of the desk's page leads. */
export interface DeskStart {
  readonly target?: Target | undefined;
  readonly map?: string | undefined;
}

/** What an address of the desk's page asks for. Total: ids that are none lead nowhere, later. */
export function startOf(query: URLSearchParams): DeskStart {
  const [guide, step, map] = ['guida', 'passo', 'mappa'].map(
    (name) => query.get(name) || undefined,
  );
  if (guide !== undefined && step !== undefined) return { target: { guide, step } };
  return { map: map ?? guide };
}
