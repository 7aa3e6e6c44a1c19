import { describe, expect, it } from 'vitest';
import { resolveVariables, variablesToComplete } from '../../../src/domain/guide/variables.ts';
import { aGuide } from '../../support/guide-builder.ts';

const guide = aGuide({
  with: {
    variables: {
      host: { kind: 'host', value: 'posta.example', description: 'Posta' },
      phone: {
        kind: 'phone',
        value: '000',
        description: 'Telefono',
        contact: 'phone',
        toComplete: true,
      },
      room: { kind: 'text', value: 'stanza', description: 'Stanza', toComplete: true },
    },
  },
});

describe('the values an organisation sees', () => {
  it('are the defaults of the guide where nothing is set', () => {
    expect(resolveVariables(guide, {})).toEqual({
      host: 'posta.example',
      phone: '000',
      room: 'stanza',
    });
  });

  it('are those of its desk where the variable stands for a contact', () => {
    const config = { contacts: { desk: { phone: '111', room: 'non chiesta' } } };
    expect(resolveVariables(guide, config)).toEqual({
      host: 'posta.example',
      phone: '111',
      room: 'stanza',
    });
  });

  it('are above all those set for this guide', () => {
    const config = {
      contacts: { desk: { phone: '111' } },
      guideSettings: {
        prova: { variables: { phone: '222', host: 'x.example' } },
        altra: { variables: { room: '9' } },
      },
    };
    expect(resolveVariables(guide, config)).toEqual({
      host: 'x.example',
      phone: '222',
      room: 'stanza',
    });
  });

  it('are not blanked by an empty field', () => {
    const config = {
      contacts: { desk: { phone: '111' } },
      guideSettings: { prova: { variables: { phone: ' ', host: '' } } },
    };
    expect(resolveVariables(guide, config)).toMatchObject({ host: 'posta.example', phone: '111' });
  });

  it('have no place for a variable that the guide does not have', () => {
    const config = { guideSettings: { prova: { variables: { sparita: 'x' } } } };
    expect(Object.keys(resolveVariables(guide, config))).toEqual(['host', 'phone', 'room']);
  });
});

describe('what the administrator still has to fill in', () => {
  it('is what the source leaves open', () => {
    expect(variablesToComplete(guide, {})).toEqual(['phone', 'room']);
  });

  it('is less once it is set, in either place', () => {
    const config = {
      contacts: { desk: { phone: '111' } },
      guideSettings: { prova: { variables: { room: '12' } } },
    };
    expect(variablesToComplete(guide, config)).toEqual([]);
  });
});
