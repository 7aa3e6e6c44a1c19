import { describe, expect, it } from 'vitest';
import { placeShell } from '../../../src/sw/place-shell.ts';

const SHELL = '<link href="__ROOT__assets/a.css"><script src=\'__ROOT__assets/a.js\'></script>';

describe('the shell page', () => {
  it('finds its assets from the root of a server', () => {
    expect(placeShell(SHELL, 'https://intranet.example/')).toBe(
      '<link href="/assets/a.css"><script src=\'/assets/a.js\'></script>',
    );
  });

  it('finds its assets from a sub-folder', () => {
    const placed = placeShell(SHELL, 'https://intranet.example/uffici/accesso/');
    expect(placed).toContain('href="/uffici/accesso/assets/a.css"');
    expect(placed).not.toContain('__ROOT__');
  });

  it('lets no folder name end an attribute', () => {
    const placed = placeShell(SHELL, 'https://intranet.example/r&d/l\'ufficio/"x"/');
    expect(placed).toContain('href="/r&amp;d/l&#39;ufficio/%22x%22/assets/a.css"');
  });

  it('takes a dollar in a folder name as it is', () => {
    expect(placeShell('__ROOT__a', 'https://intranet.example/$&$1/')).toBe('/$&amp;$1/a');
  });
});
