import { describe, expect, it } from 'vitest';
import { looksSensitive, looksSensitiveBeside } from '../../../src/domain/help/sensitive.ts';

describe('a text for the desk', () => {
  it.each([
    'PRVDMO90A41X999J',
    'sono prvdmo90a41x999j, non entro',
    'cf: PRV DMO 90A41 X999J',
    'PRVDMO9LA4MX99VJ',
  ])('that holds a codice fiscale is noticed: %s', (text) => {
    expect(looksSensitive(text)).toBe('fiscal-code');
  });

  it.each([
    'la password è gattonero',
    'password: gattonero',
    'PWD=abc123',
    'My password is cat',
    'pin: 12345',
    'pw: gatto77',
    'PW=gatto',
    'user mario pass: gattonero',
    'Pass = 1234',
    'ho provato Primavera26! ma niente',
    'uso "Xk7#pQ2w"',
    'Estate2026',
  ])('that holds a password is noticed: %s', (text) => {
    expect(looksSensitive(text)).toBe('password');
  });

  it.each([
    '',
    'Ho dimenticato la password',
    'la mia password è scaduta',
    'The password is wrong',
    'La pagina mi chiede la password e poi resta bianca',
    'ERR_CERT_DATE_INVALID',
    'SEC_ERROR_UNKNOWN_ISSUER su Windows10',
    'Apro https://portale.esempio.it/Area?x=1 e non va',
    'scrivo a Nome.Cognome@esempio.it',
    'il 27/11/2026 alle 12:30',
    'il pass è arrivato',
    'ho il pass per il parcheggio: lo uso ogni giorno',
    'pass: scaduta',
    'pw: non la ricordo',
    'uso un bypass: niente da fare',
    'compass: 90 gradi',
    'I pass the first page',
    'Vedo «Il sito non è raggiungibile»',
  ])('that holds none is let through: %s', (text) => {
    expect(looksSensitive(text)).toBeUndefined();
  });

  it('of a megabyte is looked at quickly', () => {
    // Not by the clock on the wall: other work on this machine is not ours.
    const before = process.cpuUsage();
    for (const unit of ['A', 'a1!', 'password ', ' ']) {
      looksSensitive(unit.repeat(1_000_000 / unit.length));
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});

describe('a text that was made and then changed by hand', () => {
  const made = 'Buongiorno,\nentra con Primavera26! come da circolare\ncodice K7M2QX';

  it('is looked at only where it was changed', () => {
    expect(looksSensitiveBeside(made, made)).toBeUndefined();
    expect(looksSensitiveBeside(`${made}\nla chiamo domani`, made)).toBeUndefined();
    expect(looksSensitiveBeside(`${made}\nla password è gattonero`, made)).toBe('password');
    expect(looksSensitiveBeside(made.replace('codice', 'PRVDMO90A41X999J'), made)).toBe(
      'fiscal-code',
    );
  });
});
