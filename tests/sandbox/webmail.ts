/** A small webmail over the demo mailboxes. It looks like the guide's drawing, in words only. */
import type { Express } from 'express';
import type { Accounts } from './accounts.ts';
import { addDoor, LEAVE } from './door.ts';
import type { Mail, Message } from './mail.ts';
import { type Html, html, partApp, send } from './page.ts';

const SYSTEM = 'Webmail';

export function webmail(accounts: Accounts, mail: Mail): Express {
  const app = partApp();
  const door = addDoor(app, {
    ...{ accounts, cookie: 'prova-posta', system: SYSTEM, title: 'Entra nella tua posta' },
    name: ['indirizzo', 'Indirizzo email', 'È fatto così: nome.cognome@azienda.example.'],
    passwordHint: 'La trovi in fondo al cedolino di prova.',
    wrong: "L'indirizzo o la password non va bene. Controlla e riprova.",
    open: accounts.openMailbox,
  });

  app.get('/', (request, response) => {
    const account = door.whoIs(request);
    if (account === undefined) return door.ask(response);
    const messages = mail.of(account.person.mail);
    send(response, {
      title: 'Posta in arrivo',
      system: SYSTEM,
      subtitle: account.person.mail,
      corner: LEAVE,
      body: messages.length === 0 ? empty : listOf(messages),
    });
  });

  app.get('/messaggi/:id', (request, response) => {
    const account = door.whoIs(request);
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
      corner: LEAVE,
      body: html`<dl><dt>Da</dt><dd>${found.from}</dd><dt>A</dt><dd>${found.to}</dd>
<dt>Quando</dt><dd>${when(found.at)}</dd></dl>
<div class="paper"><pre>${found.text}</pre></div>${back}`,
    });
  });
  return app;
}

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
