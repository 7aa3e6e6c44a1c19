/**
 * The sandbox's own page (what there is, who can be tried, start over) and its control for tests:
 * `GET /calls`, and `POST /faults` with `{"call": "reset", "fault": "503"}`, `{"part": "scim",
 * "refuse": true}` or `{"clear": true}`.
 */
import express, { type Express, type RequestHandler } from 'express';
import type { Accounts } from './accounts.ts';
import type { Origins } from './config.ts';
import { CALLS, type Faults, readFault } from './faults.ts';
import type { Listening } from './listen.ts';
import { type Html, html, partApp, send } from './page.ts';

export interface ControlOptions {
  readonly accounts: Accounts;
  readonly at: Origins;
  readonly faults: Faults;
  readonly parts: Readonly<Record<string, Listening>>;
  readonly startOver: () => Promise<void>;
}

const SYSTEM = 'Ambiente di prova';

export function controlPart({ accounts, at, faults, parts, startOver }: ControlOptions): Express {
  const app = partApp();
  app.use(ownHost);

  app.get('/', (_request, response) =>
    send(response, {
      title: 'Prova la guida senza rischi',
      system: SYSTEM,
      body: html`<p>Qui puoi seguire tutta la guida con account finti. Nessun dato esce da questo PC.</p>
<p><a class="button" href="${at.app}/">Apri la guida</a></p>
<h2>I siti di prova</h2>
<ul class="plain">
${link(at.site, "Sito dell'azienda", 'Qui leggi il cedolino.')}
${link(at.webmail, 'Webmail', 'Qui leggi la posta aziendale.')}
${link(at.portal, 'Portale SEC-SISR', 'Premi Accedi: compare un vero avviso di sicurezza.')}
</ul>
<h2>Gli account di prova</h2>
<ul class="plain">${accounts.all().map(accountCard)}</ul>
<h2>Ricomincia da capo</h2>
<p>Le password e i messaggi tornano come all'inizio.</p>
<form method="post" action="/ricomincia"><button class="second">Ricomincia da capo</button></form>`,
    }),
  );

  app.post('/ricomincia', async (_request, response) => {
    await startOver();
    response.redirect(303, '/');
  });

  app.get('/calls', (_request, response) => void response.json(faults.counts()));

  // Pages cannot send this type without asking first, and nobody answers that question.
  app.post('/faults', express.json({ type: 'application/json' }), async (request, response) => {
    const problem = await change(request.body, faults, parts);
    response.status(problem === undefined ? 200 : 422).json({ problem: problem ?? null });
  });
  return app;
}

/** A name that points to this machine (DNS rebinding) is no reason to answer. */
const ownHost: RequestHandler = (request, response, next) => {
  if (/^(?:127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return next();
  response.status(403).type('text').send('Account di prova: solo da questo PC.');
};

/** @returns what is wrong with the wish; undefined when it is done. */
async function change(
  body: unknown,
  faults: Faults,
  parts: ControlOptions['parts'],
): Promise<string | undefined> {
  const wish = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  if (wish.clear === true) {
    faults.clear();
    for (const part of Object.values(parts)) await part.accept();
    return undefined;
  }
  if (wish.part !== undefined) {
    const { control, ...stoppable } = parts;
    const part = Object.entries(stoppable).find(([name]) => name === wish.part)?.[1];
    if (part === undefined) return `part: one of ${Object.keys(stoppable).join(', ')}`;
    await (wish.refuse === true ? part.refuse() : part.accept());
    return undefined;
  }
  const call = CALLS.find((name) => name === wish.call);
  if (call === undefined) return `call: one of ${CALLS.join(', ')}`;
  const fault = readFault(wish.fault);
  if (fault === undefined && wish.fault !== null) {
    return 'fault: cut, stalled, stalled-body, html, no-cors, or a status from 400 to 599; null ends it';
  }
  faults.set(call, fault);
  return undefined;
}

function link(origin: string, name: string, what: string): Html {
  return html`<li><a href="${origin}/">${name}</a><br>${what}</li>`;
}

function accountCard({
  person,
  portalPassword,
  mustChange,
}: ReturnType<Accounts['all']>[number]): Html {
  const portal =
    portalPassword === undefined
      ? 'da chiedere'
      : mustChange
        ? 'nella posta, da cambiare'
        : person.portalPassword === portalPassword
          ? portalPassword
          : 'quella scelta nel portale';
  return html`<li><strong>${person.givenName} ${person.familyName}</strong><br>${person.story}
<dl><dt>Codice fiscale</dt><dd><code>${person.fiscalCode}</code></dd>
<dt>Posta</dt><dd><code>${person.mail}</code></dd>
<dt>Password del sito</dt><dd><code>${person.sitePassword}</code></dd>
<dt>Password della posta</dt><dd><code>${person.mailboxPassword}</code></dd>
<dt>Password del portale</dt><dd>${portal}</dd></dl></li>`;
}
