/** The organisation's settings for a guide, and the guide's own defaults: of the kind declared. */
import type { Config } from '../config/model.ts';
import type { Guide, Id, VariableKind } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { notice, place, problem } from './model.ts';

const CONFIG_FILE = 'config.json';

const KINDS: Readonly<Record<VariableKind, readonly [pattern: RegExp, wanted: string]>> = {
  text: [/\S/, 'un testo'],
  url: [/^https?:\/\/[^\s@/]+(?:\/\S*)?$/, 'un indirizzo completo, come «https://esempio.it/»'],
  host: [
    /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i,
    'il nome di un sito, senza https:// e senza barre, come «esempio.it»',
  ],
  mail: [/^[^\s@]+@[^\s@]+\.[^\s@.]+$/, 'un indirizzo e-mail'],
  phone: [/^(?=.*\d)[\d+*#()./\s-]+$/, 'un numero di telefono'],
};

function wrongValue(kind: VariableKind, value: string, where: string): Problem[] {
  const [pattern, wanted] = KINDS[kind];
  if (pattern.test(value)) return [];
  const message = `Il valore «${value}» non va bene: serve ${wanted}.`;
  return [problem('wrong-variable-value', where, message)];
}

function ofConfig(guide: Guide, config: Config, today: string | undefined): Problem[] {
  const variables = own(config.guideSettings, guide.id)?.variables ?? {};
  const where = (id: Id) => place(`guideSettings.${guide.id}.variables.${id}`, '', CONFIG_FILE);
  const problems = Object.entries(variables).flatMap(([id, value]) => {
    const variable = own(guide.variables, id);
    // A blank value counts as not set, so that an administrator may leave the line in place.
    if (variable !== undefined) {
      return value.trim() === '' ? [] : wrongValue(variable.kind, value, where(id));
    }
    const message = `La guida «${guide.id}» non ha la variabile «${id}». Scegli tra: ${Object.keys(guide.variables).join(', ')}.`;
    return [problem('unknown-config-variable', where(id), message)];
  });
  const exception = own(config.certificateExceptions, guide.id);
  const exceptionPlace = place(`certificateExceptions.${guide.id}`, '', CONFIG_FILE);
  if (exception !== undefined && guide.certificateWarning === undefined) {
    const message = `La guida «${guide.id}» non insegna nessun avviso di sicurezza: l’eccezione non serve. Toglila.`;
    problems.push(problem('needless-exception', exceptionPlace, message));
  }
  if (exception?.enabled && today !== undefined && exception.expires < today) {
    const message = `L’eccezione è scaduta il ${exception.expires}: la guida dice di fermarsi e chiamare. Cambia la data solo se l’avviso c’è ancora.`;
    problems.push(notice('exception-expired', exceptionPlace, message));
  }
  return problems;
}

/**
 * Codes: `wrong-variable-value`, `unknown-config-variable`, `needless-exception` and, with `today`,
 * the notice `exception-expired`. A default that the organisation has to complete may be prose.
 */
export function checkSettings(guide: Guide, config: Config = {}, today?: string): Problem[] {
  return [
    ...Object.entries(guide.variables).flatMap(([id, { kind, value, toComplete }]) =>
      toComplete ? [] : wrongValue(kind, value, place(`variable/${id}`, 'value')),
    ),
    ...ofConfig(guide, config, today),
  ];
}

/** Guides that config.json names and that are not there. Code: `unknown-guide`. */
export function checkConfigGuides(config: Config, guides: readonly Id[]): Problem[] {
  const named = [
    ...(config.guides ?? []).map((id, index) => [id, `guides.${index}`] as const),
    ...Object.keys(config.guideSettings ?? {}).map((id) => [id, `guideSettings.${id}`] as const),
    ...Object.keys(config.certificateExceptions ?? {}).map(
      (id) => [id, `certificateExceptions.${id}`] as const,
    ),
  ];
  return named
    .filter(([id]) => !guides.includes(id))
    .map(([id, field]) =>
      problem(
        'unknown-guide',
        place(field, '', CONFIG_FILE),
        `La guida «${id}» non c’è. Scegli tra: ${guides.join(', ')}.`,
      ),
    );
}
