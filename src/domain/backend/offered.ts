/** Which of the organisation's services belong to a page. */
import type { Config, Probe } from '../config/model.ts';
import type { Id } from '../guide/model.ts';
import { own } from '../record.ts';

/** Whether a sign-in can say something about the guide's questions or steps. */
export function signInTells({ identity, account }: Config, guide: Id): boolean {
  const maps = identity ? [identity.claims, account?.facts] : [];
  return maps.some((map) => (own(map, guide)?.length ?? 0) > 0);
}

/** Whether a sign-in proves the guide's path. */
export function signInProves({ identity }: Config, guide: Id): boolean {
  return identity?.provesPortal?.includes(guide) ?? false;
}

/** The probes offered at a step. */
export function probesAt({ probes = [] }: Config, guide: Id, step: Id): readonly Probe[] {
  return probes.filter(({ steps }) => own(steps, guide)?.includes(step));
}
