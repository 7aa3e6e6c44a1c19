/** Who is signed in to a part of the sandbox: a random number in a cookie, the rest in memory. */
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Accounts } from './accounts.ts';

export interface Sessions {
  /** Id of the account; undefined where nobody is signed in. */
  of(request: Request): string | undefined;
  begin(response: Response, id: string): void;
  end(request: Request, response: Response): void;
}

/**
 * @param name of the cookie; ports share cookies, so each part has its own
 * @param accounts when they start over, nobody is signed in any more
 */
export function sessions(name: string, accounts: Accounts, secure = false): Sessions {
  const signedIn = new Map<string, string>();
  accounts.whenStartedOver(() => signedIn.clear());
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  const keyOf = (request: Request) =>
    new Map(
      (request.headers.cookie ?? '').split(/; */).map((pair): [string, string] => {
        const [key = '', value = ''] = pair.split('=');
        return [key, value];
      }),
    ).get(name) ?? '';
  return {
    of: (request) => signedIn.get(keyOf(request)),
    begin: (response, id) => {
      const key = randomBytes(24).toString('base64url');
      signedIn.set(key, id);
      response.cookie(name, key, options);
    },
    end: (request, response) => {
      signedIn.delete(keyOf(request));
      response.clearCookie(name, options);
    },
  };
}
