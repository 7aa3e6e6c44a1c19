import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/domain/config/model.ts';
import { contentSecurityPolicy } from '../../src/domain/csp.ts';

/** The policy as directive name -> sources. */
function directives(kind: 'header' | 'meta'): Map<string, string> {
  const lines = contentSecurityPolicy({}, kind).split('; ');
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
}

describe('the content security policy', () => {
  it('lets a page load its own files and nothing else', () => {
    const header = directives('header');
    expect(header.get('default-src')).toBe("'none'");
    for (const own of ['script-src', 'style-src', 'font-src', 'connect-src', 'worker-src']) {
      expect(header.get(own), own).toBe("'self'");
    }
    expect(header.get('img-src')).toBe("'self' data: blob:");
  });

  it('never allows inline code, eval or a foreign host', () => {
    const header = contentSecurityPolicy({}, 'header');
    expect(header).not.toMatch(/unsafe|https?:|\*/);
  });

  it('keeps the page out of other pages and strings out of script', () => {
    const header = directives('header');
    expect(header.get('frame-ancestors')).toBe("'none'");
    expect(header.get('base-uri')).toBe("'none'");
    expect(header.get('require-trusted-types-for')).toBe("'script'");
    expect(header.get('trusted-types')).toBe('solid-template primo-accesso');
  });

  it('leaves out of a baked page what the administrator may change after baking', () => {
    const header = directives('header');
    const meta = directives('meta');
    const left = [...header.keys()].filter((name) => !meta.has(name));
    expect(left.sort()).toEqual(['connect-src', 'default-src', 'frame-ancestors']);
    for (const [name, sources] of meta) expect(header.get(name)).toBe(sources);
  });

  it('lets a page ask the services that the configuration names, and no path of theirs', () => {
    const facts = {};
    const config: Config = {
      identity: {
        issuer: 'https://id.esempio.it/realms/ente',
        clientId: 'x',
        origins: ['https://login.esempio.it'],
      },
      account: { scim: 'https://id.esempio.it/scim/v2', facts },
      reset: { guides: ['a'], endpoint: 'https://servizi.esempio.it/reset' },
      probes: [{ id: 'p', kind: 'portal', url: 'http://portale.esempio.it/x', steps: {} }],
    };
    const connect = /connect-src ([^;]*);/.exec(contentSecurityPolicy(config, 'header'))?.[1];
    expect(connect?.split(' ').sort()).toEqual([
      "'self'",
      'http://portale.esempio.it',
      'https://id.esempio.it',
      'https://login.esempio.it',
      'https://servizi.esempio.it',
    ]);
    expect(contentSecurityPolicy(config, 'meta')).toBe(contentSecurityPolicy({}, 'meta'));
  });

  it('cannot be widened by an address that is none, or that hides a directive', () => {
    const odd = (endpoint: string) => ({ reset: { guides: ['a'], endpoint } });
    // In a host a semicolon is allowed: the directive after it would shut the app's worker out.
    for (const address of ['reset', 'data:text/plain,x', '', 'https://a.it;worker-src']) {
      expect(contentSecurityPolicy(odd(address), 'header')).toBe(
        contentSecurityPolicy({}, 'header'),
      );
    }
    const header = contentSecurityPolicy(
      odd("https://a.it/; script-src 'unsafe-inline'"),
      'header',
    );
    expect(header).toContain("connect-src 'self' https://a.it;");
    expect(header).not.toContain('unsafe');
  });

  it('fits in one header line', () => {
    expect(contentSecurityPolicy({}, 'header')).toMatch(/^[\x20-\x7e]+$/);
  });
});
