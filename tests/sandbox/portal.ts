/**
 * The practice portal, with the pages of the circular: a first page over http under one name, and
 * behind "Accedi" the access over https under another, with a certificate that signs itself.
 */
import type { Express, Response } from 'express';
import type { Accounts } from './accounts.ts';
import { field, formText, type Html, html, message, partApp, send } from './page.ts';
import { sessions } from './session.ts';

const PORTAL = {
  system: 'CALABRIA',
  subtitle: 'SISTEMA Informativo Sanitario Regionale (di prova)',
};

/** The portal's first page. @param secureOrigin where "Accedi" leads */
export function portalHome(secureOrigin: string): Express {
  const app = partApp();
  app.get('/', (_request, response) =>
    send(response, {
      ...PORTAL,
      title: 'Portale SEC-SISR',
      corner: html`<a class="button" href="${secureOrigin}/accesso">Accedi</a>`,
      body: html`<h2>Notizie in evidenza</h2>
<p>Questo è il portale di prova. Per entrare premi <strong>Accedi</strong>, in alto a destra.</p>
<p>Il browser mostra un avviso di sicurezza vero: il certificato di questo server è firmato da sé.
Controllalo con la guida prima di andare avanti.</p>`,
    }),
  );
  return app;
}

/**
 * The portal behind the warning.
 *
 * @param resetPassword sends the new password where code and address match; says nothing of it
 */
export function portalAccess(
  accounts: Accounts,
  resetPassword: (fiscalCode: string, mail: string) => Promise<void>,
): Express {
  const app = partApp();
  const inside = sessions('prova-portale', accounts, true);
  const changing = sessions('prova-portale-cambio', accounts, true);

  const askToSignIn = (response: Response, note?: Html, status = 200) =>
    send(
      response,
      {
        ...PORTAL,
        title: 'Accesso al portale',
        body: html`${note}
<form method="post" action="/accesso">
<p><strong>Inserisci il tuo codice fiscale e la tua password:</strong></p>
${field('username', 'Username:')}
${field('password', 'Password:', { secret: true })}
<button>Accedi</button><a class="button second" href="/accesso">Annulla</a>
</form>
<p><a href="/reset-password">Password dimenticata?</a></p>
<p class="box">Nel portale vero c'è anche <strong>Entra con SPID</strong>. Qui non si prova.</p>`,
      },
      status,
    );

  app.get('/', (_request, response) => response.redirect(303, '/accesso'));
  app.get('/accesso', (_request, response) => askToSignIn(response));
  app.post('/accesso', (request, response) => {
    const code = formText(request.body, 'username');
    const entry = accounts.enterPortal(code, formText(request.body, 'password'));
    const id = accounts.byFiscalCode(code)?.person.id ?? '';
    if (entry === 'refused') {
      const problem = message('Codice fiscale o password non validi.');
      return askToSignIn(response, problem, 403);
    }
    (entry === 'welcome' ? inside : changing).begin(response, id);
    response.redirect(303, entry === 'welcome' ? '/servizi' : '/cambia-password');
  });

  const askToChange = (response: Response, problem?: string, status = 200) =>
    send(
      response,
      {
        ...PORTAL,
        title: 'Cambia la password',
        body: html`${problem === undefined ? undefined : message(problem)}
<p>La password va cambiata al primo accesso. Scegline una nuova: almeno 10 caratteri, con una
lettera e un numero.</p>
<form method="post" action="/cambia-password">
${field('nuova', 'Nuova password:', { secret: true, autocomplete: 'new-password' })}
${field('conferma', 'Di nuovo la nuova password:', { secret: true, autocomplete: 'new-password' })}
<button>Cambia la password</button>
</form>`,
      },
      status,
    );

  app.get('/cambia-password', (request, response) => {
    if (changing.of(request) === undefined) return response.redirect(303, '/accesso');
    askToChange(response);
  });
  app.post('/cambia-password', (request, response) => {
    const id = changing.of(request);
    if (id === undefined) return response.redirect(303, '/accesso');
    const wish = formText(request.body, 'nuova');
    if (wish !== formText(request.body, 'conferma')) {
      return askToChange(response, 'Le due password non sono uguali.', 422);
    }
    const problem = accounts.changePassword(id, wish);
    if (problem !== undefined) return askToChange(response, problem, 422);
    changing.end(request, response);
    inside.begin(response, id);
    response.redirect(303, '/servizi');
  });

  app.get('/servizi', (request, response) => {
    const account = accounts.byId(inside.of(request) ?? '');
    if (account === undefined) return response.redirect(303, '/accesso');
    const { givenName, familyName } = account.person;
    send(response, {
      ...PORTAL,
      title: 'I tuoi servizi',
      corner: html`<form method="post" action="/esci"><button>Esci</button></form>`,
      body: html`<p>Ciao, ${givenName} ${familyName}. Hai finito: da qui in poi nel portale vero trovi:</p>
<ul><li>Timbrature</li><li>Ferie</li><li>Cedolino</li><li>CU</li><li>Comunicazioni istituzionali</li></ul>
<p class="box">Ora torna alla guida, nella scheda accanto.</p>`,
    });
  });
  app.post('/esci', (request, response) => {
    inside.end(request, response);
    response.redirect(303, '/accesso');
  });

  app.get('/reset-password', (_request, response) => askToReset(response));
  app.post('/reset-password', async (request, response) => {
    await resetPassword(formText(request.body, 'codice'), formText(request.body, 'email'));
    const done =
      'Richiesta ricevuta. Se i dati corrispondono, la nuova password arriva al tuo indirizzo email.';
    askToReset(response, message(done, false));
  });
  return app;
}

function askToReset(response: Response, note?: Html): void {
  send(response, {
    ...PORTAL,
    title: 'Reset Password',
    body: html`${note}
<p>Per impostare la nuova password e' necessario introdurre il proprio codice fiscale e l'indirizzo
email fornito in fase di registrazione. La nuova password verrà inviata in automatico a tale
indirizzo email.</p>
<p>Un messaggio di conferma o di errore verrà visualizzato al termine dell'operazione.</p>
<form method="post" action="/reset-password">
${field('codice', 'Codice Fiscale (Obbligatorio)')}
${field('email', 'Indirizzo Email (Obbligatorio)')}
<button>Reset Password</button>
</form>
<p><a href="/accesso">Torna alla pagina di accesso</a></p>`,
  });
}
