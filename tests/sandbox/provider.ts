/** The OpenID provider: `oidc-provider`, with the portal's accounts and a sign-in page of its own. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import type { Accounts } from './accounts.ts';
import { type Html, html, pageHeaders, pageOf } from './page.ts';
import { signInPages } from './provider-pages.ts';

export const CLIENT_ID = 'primo-accesso';

export interface ProviderOptions {
  readonly issuer: string;
  readonly accounts: Accounts;
  /** Origin of the app. */
  readonly origin: string;
}

export interface Identity {
  readonly handler: RequestListener;
  /** Id of the account that an access token was given to; undefined for what is none, or is old. */
  ownerOf(token: string): Promise<string | undefined>;
}

const SYSTEM = 'Accesso unico';

export function identityProvider(options: ProviderOptions): Identity {
  const { issuer, accounts, origin } = options;
  const provider = new Provider(issuer, configuration(options));
  provider.use(async (context, next) => {
    await next();
    // Where nobody is signed in the library sends a form that a script would submit.
    const [, xsrf] = /name="xsrf" value="([\w-]+)"/.exec(String(context.body)) ?? [];
    if (context.path === '/session/end' && xsrf !== undefined) {
      context.body =
        leavePage(html`<form id="op.logoutForm" method="post" action="${issuer}/session/end/confirm">
<input type="hidden" name="xsrf" value="${xsrf}"></form>`);
    }
    const page = context.response.is('html') !== false;
    // The sign-in ends in a redirect to the app, which counts as a target of the form.
    if (page) context.set(pageHeaders([origin]));
    else context.set('X-Content-Type-Options', 'nosniff');
  });
  const oidc = provider.callback();
  const pages = signInPages(provider, accounts, origin);
  return {
    handler: (request, response) => {
      const own = /^\/(?:entra\/|stile\.css$|$)/.test(request.url ?? '/');
      if (own) pages(request, response);
      else void oidc(request, response);
    },
    ownerOf: async (token) => {
      const found = await provider.AccessToken.find(token);
      return found?.isValid ? found.accountId : undefined;
    },
  };
}

function leavePage(form: Html): string {
  return pageOf({
    title: 'Vuoi uscire?',
    system: SYSTEM,
    body: html`${form}
<button form="op.logoutForm" name="logout" value="yes">Sì, esci</button>
<button class="second" form="op.logoutForm">No, resta</button>`,
  });
}

function configuration(options: ProviderOptions): Configuration {
  const { accounts, origin } = options;
  // One for each language of the app.
  const returns = [`${origin}/accesso/`, `${origin}/en/accesso/`];
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_name: 'Primo Accesso',
        redirect_uris: returns,
        post_logout_redirect_uris: returns,
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'none',
      },
    ],
    // New at each start, like everything here.
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('base64')] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'given_name', 'family_name'], email: ['email'] },
    conformIdTokenClaims: false,
    scopes: ['openid'],
    responseTypes: ['code'],
    clientBasedCORS: (_context, from) => from === origin,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = leavePage({ html: form });
        },
        postLogoutSuccessSource: (context) => {
          context.body = pageOf({
            title: 'Ora sei fuori',
            system: SYSTEM,
            body: html`<p>Puoi chiudere questa scheda.</p>`,
          });
        },
      },
    },
    interactions: { url: (_context, { uid }) => `/entra/${uid}` },
    findAccount: (_context, id) => {
      const account = accounts.byId(id);
      if (account === undefined) return undefined;
      const { givenName, familyName, mail } = account.person;
      return {
        accountId: id,
        claims: () => ({
          sub: id,
          name: `${givenName} ${familyName}`,
          given_name: givenName,
          family_name: familyName,
          email: mail,
        }),
      };
    },
    // The organisation's own app: who signs in has agreed.
    loadExistingGrant: async (context) => {
      const { client, session, provider, params } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const known = session.grantIdFor(client.clientId);
      const found = known === undefined ? undefined : await provider.Grant.find(known);
      if (found !== undefined) return found;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(String(params?.scope ?? 'openid'));
      await grant.save();
      return grant;
    },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = pageOf({
        title: "L'accesso non è riuscito",
        system: SYSTEM,
        body: html`<p>Chiudi questa scheda e ricomincia dalla guida.</p>
<p class="box">Per l'assistenza: <code>${out.error}</code> ${out.error_description}</p>`,
      });
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 900,
      Session: 900,
      Grant: 900,
    },
  };
}
