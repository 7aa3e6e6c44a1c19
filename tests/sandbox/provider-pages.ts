/** The provider's sign-in page: the portal's own accounts, so that a sign-in proves the access. */
import type { Express, Response } from 'express';
import type Provider from 'oidc-provider';
import type { Accounts } from './accounts.ts';
import { field, formText, type Html, html, message, pageHeaders, partApp, send } from './page.ts';

const SYSTEM = 'Accesso unico';

/** @param origin of the app, where the sign-in leads in the end */
export function signInPages(provider: Provider, accounts: Accounts, origin: string): Express {
  const app = partApp();
  app.use((_request, response, next) => {
    response.set(pageHeaders([origin]));
    next();
  });

  const ask = (response: Response, uid: string, note?: Html, status = 200) =>
    send(
      response,
      {
        title: 'Entra con le credenziali del portale',
        system: SYSTEM,
        body: html`${note}
<form method="post" action="/entra/${uid}">
${field('utente', 'Codice fiscale')}
${field('password', 'Password del portale', { secret: true })}
<button>Entra</button>
</form>
<details><summary>Account di prova</summary>
<ul class="plain">${accounts.all().map(
          ({ person, portalPassword, mustChange }) =>
            html`<li><strong>${person.givenName} ${person.familyName}</strong><br>
<code>${person.fiscalCode}</code><br>${
              portalPassword === undefined
                ? 'Non ha una password: va chiesta nella guida o nel portale.'
                : mustChange
                  ? 'La password della mail va cambiata prima nel portale.'
                  : 'La password è quella scelta nel portale.'
            }</li>`,
        )}</ul></details>`,
      },
      status,
    );

  app.get('/', (_request, response) =>
    send(response, {
      title: 'Qui si entra dalla guida',
      system: SYSTEM,
      body: html`<p>Apri la guida e premi il pulsante per entrare.</p>`,
    }),
  );

  app.get('/entra/:uid', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    ask(response, uid);
  });

  app.post('/entra/:uid', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    const code = formText(request.body, 'utente');
    const entry = accounts.enterPortal(code, formText(request.body, 'password'));
    const account = accounts.byFiscalCode(code);
    if (entry === 'change-password') {
      const note = message('Prima cambia la password nel portale. Poi torna qui.');
      return ask(response, uid, note, 403);
    }
    if (entry === 'refused' || account === undefined) {
      return ask(response, uid, message('Codice fiscale o password non validi.'), 403);
    }
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: account.person.id, remember: false } },
      { mergeWithLastSubmission: false },
    );
  });

  app.use(((_error, _request, response, _next) => {
    send(
      response,
      {
        title: 'Il tempo per entrare è finito',
        system: SYSTEM,
        body: html`<p>Chiudi questa scheda e ricomincia dalla guida.</p>`,
      },
      400,
    );
  }) satisfies import('express').ErrorRequestHandler);
  return app;
}
