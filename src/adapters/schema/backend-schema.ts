/** The fields of `config.json` that name an organisation's services (DESIGN §8). */
import * as v from 'valibot';
import { id, serviceUrl, text, webUrl } from './parts.ts';

const optional = v.exactOptional;

const texts = v.pipe(v.array(text), v.minLength(1, 'almeno un valore'));
const ids = v.pipe(v.array(id), v.minLength(1, 'almeno un nome'));

const factRule = v.pipe(
  v.strictObject({
    path: v.pipe(v.array(text), v.minLength(1, 'almeno un nome, come ["userType"]')),
    is: optional(texts),
    endsWith: optional(texts),
    answers: optional(v.record(id, id)),
    confirms: optional(ids),
  }),
  v.check(
    ({ answers, confirms }) => answers !== undefined || confirms !== undefined,
    'una regola con «answers» oppure «confirms»: da sola non dice nulla',
  ),
);

const factMap = v.record(id, v.array(factRule));

const scope = v.pipe(
  v.string(),
  v.regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, 'un ambito senza spazi né virgolette, come «profile»'),
);

const origin = v.pipe(
  serviceUrl,
  v.regex(
    /^https?:\/\/[^\s/?]+$/,
    'solo protocollo e host, senza barra in fondo: «https://login.esempio.it»',
  ),
);

const MINUTES = 'un numero di minuti da 1 a 2880';

/** `identity`, `account`, `reset`, `probes`. */
export const backend = {
  identity: optional(
    v.strictObject({
      issuer: serviceUrl,
      clientId: text,
      origins: optional(v.array(origin)),
      scopes: optional(v.array(scope)),
      nameClaim: optional(text),
      claims: optional(factMap),
      provesPortal: optional(v.array(id)),
    }),
  ),
  account: optional(v.strictObject({ scim: serviceUrl, facts: factMap })),
  reset: optional(
    v.pipe(
      v.strictObject({
        guides: ids,
        endpoint: optional(serviceUrl),
        page: optional(serviceUrl),
        mailWaitMinutes: optional(
          v.pipe(v.number(), v.minValue(1, MINUTES), v.maxValue(2880, MINUTES)),
        ),
      }),
      v.check(
        ({ endpoint, page }) => endpoint !== undefined || page !== undefined,
        '«endpoint» oppure «page»: dove si chiede la nuova password',
      ),
    ),
  ),
  probes: optional(
    v.array(
      v.strictObject({
        id,
        kind: v.picklist(['network', 'portal']),
        url: webUrl,
        steps: v.record(id, ids),
      }),
    ),
  ),
};
