/**
 * The schema of `config.json`. It mirrors `domain/config/model.ts`; the assertion at the end fails
 * to compile where the two differ. Addresses are https, so that no contact or page named here can
 * be changed on the way to the person.
 */
import * as v from 'valibot';
import type { Config } from '../../domain/config/model.ts';
import type { Problem } from '../../domain/problem.ts';
import { backend } from './backend-schema.ts';
import { folderUrl, httpsUrl, id, isoDate, mail, name, phone, text } from './parts.ts';
import { readWith } from './problems.ts';
import type { Same } from './same.ts';

const optional = v.exactOptional;

const desk = v.strictObject({
  mail: optional(mail),
  phone: optional(phone),
  hours: optional(text),
  room: optional(text),
});

const organisation = v.strictObject({
  name: optional(text),
  site: optional(httpsUrl),
  logo: optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[A-Za-z0-9_-]+\.(?:svg|png|webp|jpe?g)$/,
        'il nome di un’immagine accanto a config.json, come «logo.svg»',
      ),
    ),
  ),
});

const certificateException = v.strictObject({
  enabled: v.boolean(),
  expires: isoDate,
  fingerprint: optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:[0-9A-Fa-f]{2}[:\s-]?){31}[0-9A-Fa-f]{2}$/,
        'un’impronta SHA-256: 64 cifre esadecimali',
      ),
    ),
  ),
  maxConfigAgeDays: optional(
    v.pipe(
      v.number(),
      v.minValue(1, 'un numero di giorni da 1 a 90'),
      v.maxValue(90, 'un numero di giorni da 1 a 90'),
    ),
  ),
});

/** Every field of the configuration file: optional, unknown ones refused at every level. */
export const configFields = v.strictObject({
  organisation: optional(organisation),
  contacts: optional(v.strictObject({ desk: optional(desk) })),
  guides: optional(v.array(id)),
  guideSettings: optional(
    v.record(id, v.strictObject({ variables: optional(v.record(name, v.string())) })),
  ),
  languages: optional(
    v.pipe(v.array(v.picklist(['it', 'en'])), v.minLength(1, 'almeno una lingua')),
  ),
  publicUrl: optional(folderUrl),
  privacyUrl: optional(httpsUrl),
  accessibilityUrl: optional(httpsUrl),
  feedbackMail: optional(mail),
  certificateExceptions: optional(v.record(id, certificateException)),
  sharedPc: optional(
    v.strictObject({
      always: optional(v.boolean()),
      idleMinutes: optional(
        v.pipe(
          v.number(),
          v.minValue(1, 'un numero di minuti da 1 a 120'),
          v.maxValue(120, 'un numero di minuti da 1 a 120'),
        ),
      ),
    }),
  ),
  ...backend,
});

/** The whole configuration file. The account is read with the sign-in's token: it needs the sign-in. */
export const configSchema = v.pipe(
  configFields,
  v.forward(
    v.check(
      ({ account, identity }) => account === undefined || identity !== undefined,
      'anche il campo «identity»: l’account si legge dopo l’accesso',
    ),
    ['account'],
  ),
);

/**
 * Reads the text of a `config.json`.
 *
 * @param content the file as text (JSON; a top-level `$schema` is allowed and ignored)
 * @param file the name to use in the places of problems
 * @returns the configuration where the file can be used, else every problem found; never an
 *   exception
 */
export function readConfig(
  content: string,
  file = 'config.json',
): { config?: Config; problems: Problem[] } {
  const { value, problems } = readWith(configSchema, content, file);
  return value === undefined ? { problems } : { config: value, problems };
}

true satisfies Same<v.InferOutput<typeof configSchema>, Config>;
