import { describe, expect, it } from 'vitest';
import { linkProblem, resolveLink } from '../../../src/domain/guide/links.ts';
import { aGuide } from '../../support/guide-builder.ts';

const variables = {
  host: 'portale.intranet',
  mail: 'assistenza@ente.example',
  phone: '06 1234-567',
  url: 'https://posta.example/entra',
};

function withLink(href: string) {
  return aGuide({ with: { links: { x: { href } }, httpHosts: ['{host}', 'Vecchio.intranet'] } });
}

describe('a link that is let out', () => {
  it.each([
    ['https://posta.example/a?b=c#d', 'https://posta.example/a?b=c#d', 'posta.example', 'web'],
    ['{url}', 'https://posta.example/entra', 'posta.example', 'web'],
    ['https://{host}:8443/', 'https://portale.intranet:8443/', 'portale.intranet', 'web'],
    ['http://{host}/', 'http://portale.intranet/', 'portale.intranet', 'web'],
    ['HTTP://VECCHIO.intranet', 'http://vecchio.intranet/', 'vecchio.intranet', 'web'],
    [
      'mailto:{mail}?subject=Aiuto',
      'mailto:assistenza@ente.example?subject=Aiuto',
      'assistenza@ente.example',
      'mail',
    ],
    ['tel:{phone}', 'tel:061234567', '06 1234-567', 'phone'],
    ['tel:+39061234567', 'tel:+39061234567', '+39061234567', 'phone'],
  ])('%s', (href, resolved, host, kind) => {
    expect(resolveLink(withLink(href), variables, 'x')).toEqual({ href: resolved, host, kind });
    expect(linkProblem(withLink(href), variables, 'x')).toBeUndefined();
  });
});

describe('a link that is held back', () => {
  it.each([
    ['javascript:alert(1)', 'bad-scheme'],
    ['JaVaScRiPt:alert(1)', 'bad-scheme'],
    ['data:text/html,x', 'bad-scheme'],
    ['vbscript:x', 'bad-scheme'],
    ['file:///etc/hosts', 'bad-scheme'],
    ['blob:https://x.example/1', 'bad-scheme'],
    ['//posta.example/', 'bad-scheme'],
    ['/locale', 'bad-scheme'],
    ['', 'bad-scheme'],
    ['https:posta.example', 'bad-scheme'],
    ['https:///posta.example', 'bad-scheme'],
    [' https://posta.example', 'bad-scheme'],
    ['java\tscript:alert(1)', 'bad-character'],
    ['https://posta.example/\n', 'bad-character'],
    ['https://posta.example/\u202Egpj.exe', 'bad-character'],
    ['https://posta\u200B.example/', 'bad-character'],
    ['https:\\\\posta.example', 'bad-character'],
    ['https://posta.it@altro.example/', 'user-info'],
    ['https://:segreto@altro.example/', 'user-info'],
    ['https://@altro.example/', 'user-info'],
    ['http://altro.example/', 'http-host'],
    ['http://portale.intranet.altro.example/', 'http-host'],
    ['http://portale.intranet./', 'http-host'],
    ['https://posta example/', 'bad-address'],
    ['https://posta.example:99999/', 'bad-address'],
    ['mailto:nessuno', 'bad-address'],
    ['mailto:a@b.example,c@d.example', 'bad-address'],
    ['mailto:a%0Abcc:c@d.example', 'bad-address'],
    ['tel:centralino', 'bad-address'],
    ['tel:061234567 int. 12', 'bad-address'],
    ['https://{nowhere}/', 'unknown-variable'],
    ['https://{constructor}/', 'unknown-variable'],
  ])('%s: %s', (href, problem) => {
    expect(linkProblem(withLink(href), variables, 'x')).toBe(problem);
    expect(resolveLink(withLink(href), variables, 'x')).toBeUndefined();
  });

  it.each(['y', 'constructor', '__proto__'])(
    'has no address where the guide has no link %s',
    (id) => {
      expect(linkProblem(withLink('https://posta.example'), variables, id)).toBe('unknown-link');
    },
  );

  it('is held back also where the organisation set a bad value', () => {
    const guide = withLink('{url}');
    expect(linkProblem(guide, { url: 'javascript:alert(1)' }, 'x')).toBe('bad-scheme');
    expect(linkProblem(withLink('https://{host}/'), { host: 'a@b.example' }, 'x')).toBe(
      'user-info',
    );
  });
});
