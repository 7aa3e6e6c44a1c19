/** A small webmail over the demo mailboxes. It looks like the guide's drawing, in words only. */
import type { Express, Response } from 'express';
import type { Accounts } from './accounts.ts';
import type { Mail, Message } from './mail.ts';
import { field, formText, type Html, html, message, partApp, send } from './page.ts';
import { sessions } from './session.ts';

const SYSTEM = 'Webmail';

export function webmail(accounts: Accounts, mail: Mail): Express {
  const app = partApp();
  const signedIn = sessions('prova-posta', accounts);

  const askToSignIn = (response: Response, problem?: string, status = 200) =>
    send(
      response,
      {
        title: 'Entra nella tua posta',
        system: SYSTEM,
        body: html`${problem === undefined ? undefined : message(problem)}
<form method="post" action="/entra">
${field('indirizzo', 'Indirizzo email', { hint: 'È fatto così: nome.cognome@azienda.example.' })}
${field('password', 'Password', { secret: true, hint: 'La trovi in fondo al cedolino di prova.' })}
<button>Entra</button>
</form>`,
      },
      status,
    );

  app.get('/', (request, response) => {
    const account = accounts.byId(signedIn.of(request) ?? '');
    if (account === undefined) return askToSignIn(response);
    const messages = mail.of(account.person.mail);
    send(response, {
      title: 'Posta in arrivo',
      system: SYSTEM,
      subtitle: account.person.mail,
      corner: leave,
      body: messages.length === 0 ? empty : listOf(messages),
    });
  });

  app.post('/entra', (request, response) => {
    const [address, password] = [
      formText(request.body, 'indirizzo'),
      formText(request.body, 'password'),
    ];
    const account = accounts.openMailbox(address, password);
    if (account === undefined) {
      return askToSignIn(
        response,
        "L'indirizzo o la password non va bene. Controlla e riprova.",
        403,
      );
    }
    signedIn.begin(response, account.person.id);
    response.redirect(303, '/');
  });

  app.post('/esci', (request, response) => {
    signedIn.end(request, response);
    response.redirect(303, '/');
  });

  app.get('/messaggi/:id', (request, response) => {
    const account = accounts.byId(signedIn.of(request) ?? '');
    if (account === undefined) return response.redirect(303, '/');
    const found = mail.of(account.person.mail).find(({ id }) => String(id) === request.params.id);
    if (found === undefined) {
      send(response, { title: "Questo messaggio non c'è", system: SYSTEM, body: back }, 404);
      return;
    }
    send(response, {
      title: found.subject,
      system: SYSTEM,
      subtitle: account.person.mail,
      corner: leave,
      body: html`<dl><dt>Da</dt><dd>${found.from}</dd><dt>A</dt><dd>${found.to}</dd>
<dt>Quando</dt><dd>${when(found.at)}</dd></dl>
<div class="paper"><pre>${found.text}</pre></div>${back}`,
    });
  });
  return app;
}

const leave = html`<form method="post" action="/esci"><button>Esci</button></form>`;
const back = html`<p><a href="/">Torna ai messaggi</a></p>`;
const empty = html`<p>Non c'è nessun messaggio.</p>
<p><a class="button second" href="/">Guarda di nuovo</a></p>`;

function listOf(messages: readonly Message[]): Html {
  return html`<ul class="plain">${messages.map(
    ({ id, from, subject, at }) => html`<li><a href="/messaggi/${id}">${subject}</a><br>
${from}, ${when(at)}</li>`,
  )}</ul>
<p><a class="button second" href="/">Guarda di nuovo</a></p>`;
}

function when(date: Date): string {
  return date.toLocaleString('it-IT', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  });
}
