/** The host that a person reads in the warning, as they type it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHost, visibleText } from '../../../src/domain/certificate/host.ts';
import { verdict } from '../../../src/domain/certificate/verdict.ts';
import { anyText, CHROME, expecting, HOST, TYPED_HOST } from './fixture.ts';

const expected = expecting();
const answerFor = (host: string) => verdict({ ...CHROME, host }, expected);

describe('the host of the warning', () => {
  it.each([
    ['as it stands', '10.4.6.10'],
    ['with blanks around it, from copying', ' 10.4.6.10 \r\n'],
    ['with https:// in front', 'https://10.4.6.10'],
    ['with HTTPS:// in front', 'HTTPS://10.4.6.10'],
    ['with a slash behind', 'https://10.4.6.10/'],
    ['with the path of the page behind', 'https://10.4.6.10/portale/login?da=1#alto'],
  ])('is recognised %s', (_, host) => {
    expect(answerFor(host).kind).toBe('expected');
  });

  it.each([
    ['one digit more', '10.4.6.100', 'host-different'],
    ['one digit less', '10.4.6.1', 'host-different'],
    ['one digit other', '10.4.6.11', 'host-different'],
    ['parts exchanged', '10.6.4.10', 'host-different'],
    ['another host that begins like it', '10.4.6.10.example.com', 'host-different'],
    ['another host that ends like it', 'x10.4.6.10.it', 'host-different'],
    ['hyphens for dots', '10-4-6-10.it', 'host-different'],
    ['the name that was typed', TYPED_HOST, 'host-different'],
    ['a name that looks like it', 'portale-sisr.regione-calabria.it', 'host-different'],
    ['letters for digits', 'lo.4.6.lo', 'host-different'],
    ['a trailing dot', '10.4.6.10.', 'host-odd'],
    ['a port', '10.4.6.10:443', 'host-odd'],
    ['another port', 'https://10.4.6.10:8443/', 'host-odd'],
    ['an empty port', '10.4.6.10:', 'host-odd'],
    ['http:// in front', 'http://10.4.6.10/', 'host-odd'],
    ['another scheme', 'ftp://10.4.6.10', 'host-odd'],
    ['https: without slashes', 'https:10.4.6.10', 'host-odd'],
    ['three slashes', 'https:///10.4.6.10', 'host-odd'],
    ['https:// twice', 'https://https://10.4.6.10', 'host-odd'],
    ['a slash alone', '/10.4.6.10', 'host-odd'],
    ['a blank inside', '10.4. 6.10', 'host-odd'],
    ['a line break inside', '10.4.6\n.10', 'host-odd'],
    ['something else behind a blank', '10.4.6.10 (ad esempio password)', 'host-odd'],
    ['an IPv6 spelling', '[::ffff:10.4.6.10]', 'host-odd'],
    ['a comma', '10,4,6,10', 'host-odd'],
    ['an underscore', '10_4_6_10', 'host-odd'],
    ['user information in front', 'admin@10.4.6.10', 'host-disguised'],
    ['itself as user information', '10.4.6.10@example.com', 'host-disguised'],
    ['itself as user information with https', 'https://10.4.6.10@example.com/', 'host-disguised'],
    ['a backslash before other user information', '10.4.6.10\\@example.com', 'host-disguised'],
    ['an at sign in the path', 'https://10.4.6.10/@example.com', 'host-disguised'],
    ['a percent sign', '10.4.6.1%30', 'host-disguised'],
    ['an octal spelling', '012.4.6.10', 'host-disguised'],
    ['leading zeros', '010.004.006.010', 'host-disguised'],
    ['a hexadecimal spelling', '0x0a.4.6.0xa', 'host-disguised'],
    ['one hexadecimal number', '0x0a04060a', 'host-disguised'],
    ['one decimal number', '168035850', 'host-disguised'],
    ['three parts', '10.4.1546', 'host-disguised'],
    ['five parts', '10.4.6.10.0', 'host-disguised'],
    ['a part that overflows', '10.4.6.266', 'host-disguised'],
    ['fullwidth digits', '１０.4.6.10', 'host-disguised'],
    ['a fullwidth dot', '10。4.6.10', 'host-disguised'],
    ['a one-dot leader', '10\u20244.6.10', 'host-disguised'],
    ['mathematical digits', '𝟏𝟎.4.6.10', 'host-disguised'],
    ['Arabic-Indic digits', '١٠.4.6.10', 'host-disguised'],
    ['superscript digits', '10.4.6.1⁰', 'host-disguised'],
    ['a zero-width space', '10.4.6.\u200b10', 'host-disguised'],
    ['a zero-width joiner at the end', '10.4.6.10\u200d', 'host-disguised'],
    ['a byte order mark in front', '\ufeff10.4.6.10', 'host-disguised'],
    ['a no-break space at the end', '10.4.6.10\u00a0', 'host-disguised'],
    ['a soft hyphen', '10.4.\u00ad6.10', 'host-disguised'],
    ['text turned around', '\u202e01.6.4.01', 'host-disguised'],
    ['a null character', '10.4.6.10\u0000', 'host-disguised'],
    ['nothing', '', 'host-missing'],
    ['blanks only', '  \t', 'host-missing'],
  ])('is refused with %s', (_, host, reason) => {
    expect(answerFor(host)).toEqual({ kind: 'stop', reason, also: [] });
  });

  it.each([
    ['a Cyrillic letter', 'port\u0430le.sisr.regione.calabria.it'],
    ['punycode', 'xn--portle-4ve.sisr.regione.calabria.it'],
    ['a Kelvin sign, which becomes a k', 'portale-\u212a.it'],
    ['a dotted capital I', 'portale.sisr.reg\u0130one.calabria.it'],
  ])('is refused with %s where the organisation expects a name', (_, host) => {
    const named = { ...expected, host: 'portale-k.it' };
    expect(verdict({ ...CHROME, host }, named)).toMatchObject({ reason: 'host-disguised' });
  });

  it('may be a name too, in any case', () => {
    const named = { ...expected, host: TYPED_HOST };
    expect(verdict({ ...CHROME, host: TYPED_HOST.toUpperCase() }, named).kind).toBe('expected');
    expect(verdict({ ...CHROME, host: `www.${TYPED_HOST}` }, named).kind).toBe('stop');
  });

  it('is read as what a browser would open, whatever is typed', () => {
    const pieces = fc.constantFrom(
      ...['10.4.6.10', '10', '.', '4', '6', '/', ':', '@', '#', '?', '\\', '%', ' ', '\t', '-'],
      ...['https://', 'http://', '0x', 'a', 'xn--', '１', '。', '\u200b', '\u00ad', '[', ']', '..'],
    );
    const some = fc.array(pieces, { maxLength: 3 }).map((all) => all.join(''));
    const around = fc.tuple(some, some).map(([front, behind]) => `${front}10.4.6.10${behind}`);
    const typed = fc.oneof(
      anyText,
      around,
      fc.array(pieces).map((all) => all.join('')),
    );
    let accepted = 0;
    fc.assert(
      fc.property(typed, (text) => {
        const read = readHost(text);
        if (read.kind !== 'host') return;
        accepted += 1;
        const trimmed = text.trim();
        const address = /^https:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
        expect(new URL(address).host).toBe(read.host);
      }),
      { numRuns: 10_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('a text that goes to the desk', () => {
  it('shows characters that the eye would miss, and stays short', () => {
    expect(visibleText(' 10.4.6.10 ')).toBe(HOST);
    expect(visibleText('10.4.6.\u200b10')).toBe('10.4.6.[U+200B]10');
    expect(visibleText('port\u0430le')).toBe('port[U+0430]le');
    expect(visibleText('𝟏0')).toBe('[U+1D7CF]0');
    expect(visibleText('a'.repeat(200))).toBe(`${'a'.repeat(80)}…`);
  });
});
