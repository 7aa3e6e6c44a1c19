import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from './licences.ts';

interface Locked {
  readonly integrity?: string;
}

/**
 * CycloneDX 1.5 bill of materials of the built app, as JSON. Without date and serial number, which
 * the format leaves free: two builds of one commit stay equal.
 *
 * @param root of the project, whose lockfile gives the hashes
 * @param version of the app
 */
export function billOfMaterials(root: string, version: string, list: readonly Shipped[]): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const components = list.map(({ name, version, licence }) => {
    const locked = lock.packages[`node_modules/${name}`];
    const [group, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
    return {
      type: 'library',
      ...(group && { group }),
      name: plain,
      version,
      licenses: [
        licence.startsWith('(')
          ? { expression: licence.slice(1, -1) }
          : { license: { id: licence } },
      ],
      // A font's file is part of this repository: it has no address in the registry.
      ...(locked && {
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        hashes: hashes(locked),
      }),
    };
  });
  const app = { type: 'application', name: 'primo-accesso', version };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: app },
  };
  return `${JSON.stringify({ ...bom, components }, null, 1)}\n`;
}

function hashes({ integrity = '' }: Locked) {
  return integrity
    .split(' ')
    .filter((one) => one.startsWith('sha512-'))
    .map((one) => ({
      alg: 'SHA-512',
      content: Buffer.from(one.slice('sha512-'.length), 'base64').toString('hex'),
    }));
}
