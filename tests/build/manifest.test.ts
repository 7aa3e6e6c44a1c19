import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/build/manifest.ts';

const WORDS = {
  lang: 'it',
  name: 'Primo Accesso',
  description: 'Una guida, passo per passo.',
} as const;
const RESUME = { name: 'Riprendi', url: './' };

describe('the installed app', () => {
  it("carries the organisation's name, and its own under the icon", () => {
    const made = manifest({ organisation: { name: 'Comune di prova' } }, WORDS, []);
    expect(made.name).toBe('Primo Accesso - Comune di prova');
    expect(made.short_name).toBe('Primo Accesso');
  });

  it('carries its own name where no organisation is set', () => {
    expect(manifest({}, WORDS, []).name).toBe('Primo Accesso');
  });

  it('stays in the folder from which it was installed', () => {
    const made = manifest({}, WORDS, [RESUME]);
    const addresses = [made.start_url, made.scope, ...made.icons.map((icon) => icon.src)];
    const root = 'https://intranet.example/uffici/accesso/';
    for (const address of addresses) {
      expect(new URL(address, `${root}manifest.webmanifest`).href.startsWith(root)).toBe(true);
    }
    expect(made).not.toHaveProperty('id');
    expect(made.shortcuts).toEqual([RESUME]);
  });

  it('has icons that are there, one of them made to be cut to any shape', () => {
    const { icons } = manifest({}, WORDS, []);
    for (const { src } of icons) {
      const file = fileURLToPath(new URL(`../../public/${src}`, import.meta.url));
      expect(existsSync(file), src).toBe(true);
    }
    expect(icons.filter((icon) => icon.purpose === 'maskable')).toHaveLength(1);
  });
});
