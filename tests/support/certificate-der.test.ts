import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, it } from 'vitest';
import { makeSelfSigned } from './certificate-der.ts';

it('makes a certificate that signs itself, for the addresses and names given', () => {
  const { key, cert } = makeSelfSigned(['127.0.0.1'], ['localhost'], 30);
  const read = new X509Certificate(cert);
  expect(read.subject).toBe('CN=127.0.0.1');
  expect(read.issuer).toBe(read.subject);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkIP('127.0.0.2')).toBeUndefined();
  expect(read.ca).toBe(true);
  const days = (Date.parse(read.validTo) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(29);
  expect(days).toBeLessThan(30.1);
  expect(Date.parse(read.validFrom)).toBeLessThan(Date.now());
});

it('makes one that a server takes, whatever the length of its signature', () => {
  for (let time = 0; time < 60; time++) {
    expect(() => createSecureContext(makeSelfSigned(['127.0.0.1'], ['localhost']))).not.toThrow();
  }
});
