import { describe, expect, it } from 'vitest';
import { readScreens } from '../../../src/adapters/schema/screen-schema.ts';

function file(part: unknown): string {
  const frame = { kind: 'browser', look: 'chrome', tab: 'Scheda', address: 'esempio.it' };
  const variants = [{ id: 'chrome', frame, parts: [part] }];
  return JSON.stringify({ format: 1, screens: [{ id: 'pagina', title: 'Una pagina', variants }] });
}

describe('An author who writes screens.json', () => {
  it('may put parts into parts', () => {
    const inner = { kind: 'row', parts: [{ kind: 'button', text: 'Accedi' }] };
    const { file: read, problems } = readScreens(
      file({ kind: 'group', look: 'box', parts: [inner] }),
    );
    expect(problems).toEqual([]);
    expect(read?.screens[0]?.variants[0]?.parts[0]?.kind).toBe('group');
  });

  it.each([
    ['a field that does not exist', { kind: 'button', text: 'Accedi', colour: 'red' }],
    ['a part of a kind that does not exist', { kind: 'bottone', text: 'Accedi' }],
    ['an icon that nobody has drawn', { kind: 'icon', icon: 'gatto' }],
    ['a mistake deep inside', { kind: 'row', parts: [{ kind: 'row', parts: [{ kind: 'link' }] }] }],
  ])('is told of %s, and where', (_, part) => {
    const { file: read, problems } = readScreens(file(part));
    expect(read).toBeUndefined();
    expect(problems[0]?.place).toMatch(/^screens\.json: screen\/pagina, variants\.0\.parts\.0/);
  });
});
