/** SCIM 2.0 (RFC 7644) with the demo employees: each token reads its own person at `/Me`, no more. */
import express, { type Express } from 'express';
import SCIMMYRouters, { SCIMMY } from 'scimmy-routers';
import type { Account, Accounts } from './accounts.ts';
import { cors } from './cors.ts';
import { pageHeaders } from './page.ts';

/** Where the service is mounted. */
export const SCIM_PATH = '/scim/v2';

/** What an organisation adds to the standard's user for the guide. */
export const ACCESS_SCHEMA = 'urn:ietf:params:scim:schemas:extension:primo-accesso:2.0:Access';

const { Attribute, SchemaDefinition } = SCIMMY.Types;

const definition = new SchemaDefinition('Access', ACCESS_SCHEMA, 'How far the access has come', [
  new Attribute('string', 'portalRegistration', {
    canonicalValues: ['none', 'personal', 'work', 'other-work'],
    description: 'The address that the portal knew before; absent where nobody knows.',
  }),
  new Attribute('boolean', 'mailboxInUse', {
    description: 'Whether the company mailbox was in use before; absent where nobody knows.',
  }),
  new Attribute('boolean', 'mailboxOpened', { description: 'The company mailbox was opened.' }),
  new Attribute('boolean', 'passwordRequested', { description: 'A new password was sent.' }),
  new Attribute('boolean', 'passwordChanged', { description: 'The person chose a password.' }),
  new Attribute('dateTime', 'portalAccess', { description: 'The last access to the portal.' }),
]);

SCIMMY.Schemas.User.definition.extend(definition);
SCIMMY.Resources.declare(SCIMMY.Resources.User).egress((resource, accounts: Accounts) => {
  const account = resource.id === undefined ? undefined : accounts.byId(resource.id);
  if (account === undefined) throw new SCIMMY.Types.Error(404, '', 'No such person');
  return toUser(account) as never;
});

/**
 * @param origin of the app, the only one whose pages may read the answers
 * @param ownerOf id of the person that a token was given to
 */
export function scimService(
  accounts: Accounts,
  origin: () => string,
  ownerOf: (token: string) => Promise<string | undefined>,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set(pageHeaders());
    next();
  });
  app.use(cors(origin, ['GET'], ['Authorization', 'Accept', 'Content-Type']));
  app.use(SCIM_PATH, async (request, response, next) => {
    const ask = (error: string) =>
      response
        .set('WWW-Authenticate', `Bearer realm="prova"${error}`)
        .status(401)
        .type('application/scim+json')
        .send(JSON.stringify(new SCIMMY.Messages.Error({ status: 401, message: 'Sign in first' })));
    const [, token] = /^Bearer ([\x21-\x7e]+)$/i.exec(request.get('Authorization') ?? '') ?? [];
    if (token === undefined) return ask('');
    const owner = await ownerOf(token);
    if (owner === undefined) return ask(', error="invalid_token"');
    // Nobody's list of employees: a token is good for its own person.
    if (request.method !== 'GET' || request.path !== '/Me') {
      const none = new SCIMMY.Messages.Error({ status: 403, message: 'Only GET /Me' });
      response.status(403).type('application/scim+json').send(JSON.stringify(none));
      return;
    }
    response.locals.owner = owner;
    next();
  });
  app.use(
    SCIM_PATH,
    new SCIMMYRouters({
      type: 'bearer',
      handler: (request) => String(request.res?.locals.owner),
      context: () => accounts,
    }),
  );
  return app;
}

function toUser(account: Account): Readonly<Record<string, unknown>> {
  const { person } = account;
  const access = {
    ...(person.registration !== undefined && { portalRegistration: person.registration }),
    ...(person.mailboxInUse !== undefined && { mailboxInUse: person.mailboxInUse }),
    mailboxOpened: account.mailboxOpened,
    passwordRequested: account.resetRequested,
    passwordChanged: account.passwordChanged,
    ...(account.portalAccess !== undefined && { portalAccess: account.portalAccess.toISOString() }),
  };
  return {
    id: person.id,
    userName: person.mail,
    displayName: `${person.givenName} ${person.familyName}`,
    name: { givenName: person.givenName, familyName: person.familyName },
    active: true,
    emails: [
      { value: person.mail, type: 'work', primary: true },
      ...(person.personalMail === undefined ? [] : [{ value: person.personalMail, type: 'home' }]),
    ],
    [ACCESS_SCHEMA]: access,
    meta: { resourceType: 'User' },
  };
}
