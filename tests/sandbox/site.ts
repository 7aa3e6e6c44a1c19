/** The organisation's site, as far as the guide needs it: the payslip with the mailbox's password. */
import type { Express, Response } from 'express';
import type { Accounts } from './accounts.ts';
import { field, formText, html, message, partApp, send } from './page.ts';
import { sessions } from './session.ts';

const SYSTEM = "Sito dell'azienda";
const leave = html`<form method="post" action="/esci"><button>Esci</button></form>`;

export function site(accounts: Accounts): Express {
  const app = partApp();
  const signedIn = sessions('prova-sito', accounts);

  const askToSignIn = (response: Response, problem?: string, status = 200) =>
    send(
      response,
      {
        title: 'Entra nel sito',
        system: SYSTEM,
        body: html`${problem === undefined ? undefined : message(problem)}
<form method="post" action="/entra">
${field('utente', 'Nome utente', { hint: 'Il codice fiscale di un account di prova.' })}
${field('password', 'Password', { secret: true, hint: 'La password del sito, non quella del portale.' })}
<button>Entra</button>
</form>`,
      },
      status,
    );

  app.get('/', (request, response) => {
    const account = accounts.byId(signedIn.of(request) ?? '');
    if (account === undefined) return askToSignIn(response);
    send(response, {
      title: 'Benvenuto nel sito',
      system: SYSTEM,
      subtitle: `${account.person.givenName} ${account.person.familyName}`,
      corner: leave,
      body: html`<ul class="plain"><li><a href="/area-riservata">Area riservata</a></li></ul>`,
    });
  });

  app.post('/entra', (request, response) => {
    const account = accounts.openSite(
      formText(request.body, 'utente'),
      formText(request.body, 'password'),
    );
    if (account === undefined) {
      return askToSignIn(
        response,
        'Il nome utente o la password non va bene. Controlla e riprova.',
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

  app.get('/area-riservata', (request, response) => {
    const account = accounts.byId(signedIn.of(request) ?? '');
    if (account === undefined) return response.redirect(303, '/');
    send(response, {
      title: 'Area riservata: i tuoi cedolini',
      system: SYSTEM,
      corner: leave,
      body: html`<ul class="plain"><li><a href="/area-riservata/cedolino">Ultimo cedolino</a></li></ul>`,
    });
  });

  app.get('/area-riservata/cedolino', (request, response) => {
    const account = accounts.byId(signedIn.of(request) ?? '');
    if (account === undefined) return response.redirect(303, '/');
    const { person } = account;
    send(response, {
      title: 'Cedolino',
      system: SYSTEM,
      corner: leave,
      body: html`<div class="paper">
<p><strong>Mese: l'ultimo</strong><br>${person.givenName} ${person.familyName}, dipendente di prova</p>
<p>Voci, ore e importi: qui non ci sono, perché il cedolino è di prova.</p>
<h2>Credenziali della nuova posta</h2>
<dl><dt>Indirizzo</dt><dd><strong>${person.mail}</strong></dd>
<dt>Password</dt><dd><strong>${person.mailboxPassword}</strong></dd></dl>
</div><p><a href="/area-riservata">Torna ai cedolini</a></p>`,
    });
  });
  return app;
}
