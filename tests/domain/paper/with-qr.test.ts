import { describe, expect, it } from 'vitest';
import type { Paper, StepBlock } from '../../../src/domain/paper/model.ts';
import { withQr } from '../../../src/domain/paper/with-qr.ts';

const step = (id: string, href?: string): StepBlock => ({
  ...{ kind: 'step', level: 3, id, place: 'Passo 1 di 2', title: id, tick: 'Fatto', ticked: false },
  ...(href !== undefined && { qr: { href, alt: 'Codice QR', modules: [] } }),
});
const paper: Paper = {
  ...{ id: '0123456789abcdef', title: 'Guida', language: 'it', author: 'Ente', subject: 'Guida' },
  ...{ created: 0, fileName: 'guida.pdf' },
  footer: { source: 'Fonte', version: 'Versione 1', page: 'Pagina' },
  blocks: [
    step('primo', 'https://ente.example/primo/'),
    { kind: 'together', blocks: [step('dentro', 'https://ente.example/dentro/')] },
    step('ignoto', 'https://ente.example/ignoto/'),
    step('senza'),
  ],
};
const CODES = new Map([
  ['https://ente.example/primo/', [[true]]],
  ['https://ente.example/dentro/', [[false, true]]],
]);

describe('withQr', () => {
  const filled = withQr(paper, (href) => CODES.get(href));

  it('puts each code into its step, also inside a block that stays together', () => {
    expect(filled.blocks[0]).toHaveProperty('qr', {
      ...{ href: 'https://ente.example/primo/', alt: 'Codice QR', modules: [[true]] },
    });
    expect(filled.blocks[1]).toHaveProperty('blocks.0.qr.modules', [[false, true]]);
  });

  it('leaves no room where an address has no code', () => {
    expect(filled.blocks[2]).not.toHaveProperty('qr');
    expect(filled.blocks[3]).toEqual(step('senza'));
  });

  it('leaves the shown paper as it was', () => {
    expect(paper.blocks[0]).toHaveProperty('qr.modules', []);
  });
});
