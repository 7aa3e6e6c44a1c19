import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../src/build/licences.ts';
import { billOfMaterials } from '../../src/build/sbom.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const list = shipped(root);

/** Licences that let a public body pass the app on without opening or changing anything of its own. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', '(MIT AND Zlib)']);

describe('other people’s work in the app', () => {
  it('stands under licences that allow it, with their whole texts', () => {
    expect(list.filter(({ licence }) => !ALLOWED.has(licence))).toEqual([]);
    expect(list.filter(({ text }) => text.length < 500).map(({ name }) => name)).toEqual([]);
  });

  it('holds every dependency that package.json names', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = new Set(list.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  });

  it('needs no script of a dependency at installation', () => {
    const scripts = ['preinstall', 'install', 'postinstall'];
    const withScripts = list
      .filter(({ name }) => !name.startsWith('Liberation'))
      .map(({ name }) => join(root, 'node_modules', name, 'package.json'))

      .filter((file) => {
        const described = JSON.parse(readFileSync(file, 'utf8')) as {
          scripts?: Record<string, string>;
        };
        return scripts.some((script) => described.scripts?.[script] !== undefined);
      });
    expect(withScripts).toEqual([]);
  });
});

describe('bill of materials', () => {
  const bom = JSON.parse(billOfMaterials(root, '1.2.3', list)) as {
    bomFormat: string;
    components: { name: string; purl?: string; hashes?: { content: string }[] }[];
  };

  it('names each part once, with address and hash where it comes from the registry', () => {
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.components).toHaveLength(list.length);
    const bought = bom.components.filter(({ name }) => !name.startsWith('Liberation'));
    for (const { purl, hashes } of bought) {
      expect(purl).toMatch(/^pkg:npm\/(%40[^/]+\/)?[^/@]+@\d/);
      expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  it('is the same each time', () => {
    expect(billOfMaterials(root, '1.2.3', list)).toBe(
      billOfMaterials(root, '1.2.3', shipped(root)),
    );
  });
});
