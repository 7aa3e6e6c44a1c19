import { cleanup, render } from '@solidjs/testing-library';
import { screen } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { resolveLink } from '../../src/domain/guide/links.ts';
import type { Block } from '../../src/domain/guide/model.ts';
import type { Reader } from '../../src/domain/guide/reader.ts';
import { Blocks, Rich } from '../../src/ui/GuideText.tsx';
import { aGuide } from '../support/guide-builder.ts';

afterEach(cleanup);

const guide = aGuide({
  with: {
    links: {
      sito: { href: 'https://esempio.it/entra' },
      posta: { href: 'mailto:aiuto@esempio.it' },
      script: { href: 'javascript:alert(1)' },
      interno: { href: 'http://altrove.it/' },
    },
  },
});
const variables = { sala: '12 <b>bis</b>' };
const reader: Reader = {
  ...{ variables, newTab: 'nuova scheda' },
  link: (id) => resolveLink(guide, variables, id),
};
const html = (text: string) =>
  render(() => <Rich text={text} reader={reader} />).container.innerHTML.replace(/<!--.*?-->/g, '');

describe('a guide’s text', () => {
  it('shows its markup as bold and code', () => {
    expect(html('Premi **Accedi** e scrivi `qui`')).toBe(
      'Premi <strong>Accedi</strong> e scrivi <code>qui</code>',
    );
  });

  it('shows HTML as the letters that were typed', () => {
    const container = render(() => (
      <Rich text={'<img src=x onerror="alert(1)"> **<script>**'} reader={reader} />
    )).container;
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror="alert(1)"> <script>');
  });

  it('shows the value of a variable as text too, and a missing one by its name', () => {
    const { container } = render(() => <Rich text="Stanza {sala}, {altra}" reader={reader} />);
    expect(container.querySelector('b')).toBeNull();
    expect(container.textContent).toBe('Stanza 12 <b>bis</b>, {altra}');
  });

  it('opens a web address in a new tab, with its host in sight', () => {
    html('Vai al [sito](sito)');
    const link = screen.getByRole('link');
    expect(link.textContent).toBe('sito (esempio.it) nuova scheda');
    expect(link.getAttribute('href')).toBe('https://esempio.it/entra');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('lets the mail program have a mail address', () => {
    html('Scrivi [qui](posta)');
    const link = screen.getByRole('link', { name: 'qui' });
    expect(link.getAttribute('href')).toBe('mailto:aiuto@esempio.it');
    expect(link.hasAttribute('target')).toBe(false);
  });

  it.each(['script', 'interno', 'nessuno'])('leaves a refused link as words: %s', (name) => {
    expect(html(`Vai [qui](${name})`)).toBe('Vai qui');
  });
});

describe('the blocks of a body', () => {
  const body: readonly Block[] = [
    'Primo.',
    { list: ['pane', '**vino**'] },
    { ordered: ['uno', 'due'] },
    { text: 'Solo con la posta.', when: { posta: ['si'] }, label: 'Se hai la posta' },
  ];
  const text = (facts: Readonly<Record<string, string>> | undefined) =>
    render(() => <Blocks blocks={body} reader={reader} facts={facts} />).container.textContent;

  it('are paragraphs and lists', () => {
    text({});
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      ...['pane', 'vino', 'uno', 'due'],
    ]);
  });

  it('show what is said under a condition after its label while nothing is known', () => {
    expect(text(undefined)).toContain('Se hai la posta: Solo con la posta.');
  });

  it('show it without label where it holds, and not at all where it does not', () => {
    expect(text({ posta: 'si' })).toMatch(/dueSolo con la posta\.$/);
    expect(text({ posta: 'no' })).toMatch(/due$/);
  });
});
