/** The way into a part of the sandbox: the page that asks for a name and a password, and the way out. */
import type { Express, Request, Response } from 'express';
import type { Account, Accounts } from './accounts.ts';
import { field, formText, html, message, send } from './page.ts';
import { sessions } from './session.ts';

export interface DoorParts {
  readonly accounts: Accounts;
  /** Name of the cookie. */
  readonly cookie: string;
  readonly system: string;
  readonly title: string;
  /** The field for the name: its own name, label and hint. */
  readonly name: readonly [field: string, label: string, hint: string];
  readonly passwordHint: string;
  /** Said when name and password open nothing. */
  readonly wrong: string;
  /** The account that they open. */
  open(name: string, password: string): Account | undefined;
}

export interface Door {
  /** Who is signed in. */
  whoIs(request: Request): Account | undefined;
  /** Shows the form, with what was wrong with the last attempt. */
  ask(response: Response, problem?: string, status?: number): void;
}

/** In the corner of every page of somebody signed in. */
export const LEAVE = html`<form method="post" action="/esci"><button>Esci</button></form>`;

/** Adds `POST /entra` and `POST /esci` to a part; its other pages ask the door who is there. */
export function addDoor(app: Express, parts: DoorParts): Door {
  const { accounts, system, title, name, passwordHint } = parts;
  const signedIn = sessions(parts.cookie, accounts);
  const ask = (response: Response, problem?: string, status = 200) => {
    const body = html`${problem === undefined ? undefined : message(problem)}
<form method="post" action="/entra">
${field(name[0], name[1], { hint: name[2] })}
${field('password', 'Password', { secret: true, hint: passwordHint })}
<button>Entra</button>
</form>`;
    send(response, { title, system, body }, status);
  };

  app.post('/entra', (request, response) => {
    const account = parts.open(formText(request.body, name[0]), formText(request.body, 'password'));
    if (account === undefined) {
      ask(response, parts.wrong, 403);
      return;
    }
    signedIn.begin(response, account.person.id);
    response.redirect(303, '/');
  });

  app.post('/esci', (request, response) => {
    signedIn.end(request, response);
    response.redirect(303, '/');
  });

  return { whoIs: (request) => accounts.byId(signedIn.of(request) ?? ''), ask };
}
