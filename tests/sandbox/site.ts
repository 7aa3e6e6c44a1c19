/** The organisation's site, as far as the guide needs it: the payslip with the mailbox's password. */
import type { Express } from 'express';
import type { Accounts } from './accounts.ts';
import { addDoor, LEAVE } from './door.ts';
import { html, partApp, send } from './page.ts';

const SYSTEM = "Sito dell'azienda";

export function site(accounts: Accounts): Express {
  const app = partApp();
  const door = addDoor(app, {
    ...{ accounts, cookie: 'prova-sito', system: SYSTEM, title: 'Entra nel sito' },
    name: ['utente', 'Nome utente', 'Il codice fiscale di un account di prova.'],
    passwordHint: 'La password del sito, non quella del portale.',
    wrong: 'Il nome utente o la password non va bene. Controlla e riprova.',
    open: accounts.openSite,
  });

  app.get('/', (request, response) => {
    const account = door.whoIs(request);
    if (account === undefined) return door.ask(response);
    send(response, {
      title: 'Benvenuto nel sito',
      system: SYSTEM,
      subtitle: `${account.person.givenName} ${account.person.familyName}`,
      corner: LEAVE,
      body: html`<ul class="plain"><li><a href="/area-riservata">Area riservata</a></li></ul>`,
    });
  });

  app.get('/area-riservata', (request, response) => {
    const account = door.whoIs(request);
    if (account === undefined) return response.redirect(303, '/');
    send(response, {
      title: 'Area riservata: i tuoi cedolini',
      system: SYSTEM,
      corner: LEAVE,
      body: html`<ul class="plain"><li><a href="/area-riservata/cedolino">Ultimo cedolino</a></li></ul>`,
    });
  });

  app.get('/area-riservata/cedolino', (request, response) => {
    const account = door.whoIs(request);
    if (account === undefined) return response.redirect(303, '/');
    const { person } = account;
    send(response, {
      title: 'Cedolino',
      system: SYSTEM,
      corner: LEAVE,
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
