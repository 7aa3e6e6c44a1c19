import type { Config } from '../config/model.ts';
import { own } from '../record.ts';
import type { Guide, Id, Variable } from './model.ts';

export type Variables = Readonly<Record<Id, string>>;

/** What config.json says of a variable. A blank value counts as not set. */
function configured(guide: Guide, config: Config, id: Id, variable: Variable): string | undefined {
  const contact = variable.contact && config.contacts?.desk?.[variable.contact];
  return [own(own(config.guideSettings, guide.id)?.variables, id), contact].find(
    (value) => value !== undefined && value.trim() !== '',
  );
}

/**
 * The values of the guide's variables: the organisation's setting for this guide, else the desk's
 * contact that the variable stands for, else the guide's default. Settings for variables that the
 * guide does not have are left out.
 */
export function resolveVariables(guide: Guide, config: Config): Variables {
  return Object.fromEntries(
    Object.entries(guide.variables).map(([id, variable]) => [
      id,
      configured(guide, config, id, variable) ?? variable.value,
    ]),
  );
}

/** Ids of the variables that the source leaves open and config.json does not set either. */
export function variablesToComplete(guide: Guide, config: Config): readonly Id[] {
  return Object.entries(guide.variables)
    .filter(([id, v]) => v.toComplete && configured(guide, config, id, v) === undefined)
    .map(([id]) => id);
}
