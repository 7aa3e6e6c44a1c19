/** The check of a certificate warning, as a person goes through it. */
import { cleanup, render } from '@solidjs/testing-library';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { certificate } from '../../../src/copy/certificate.ts';
import { stops } from '../../../src/copy/certificate-stops.ts';
import {
  CertificateCheck,
  type CertificateProps,
} from '../../../src/features/certificate/CertificateCheck.tsx';
import { CertificateRules } from '../../../src/features/certificate/CertificateRules.tsx';
import {
  configWith,
  DAY,
  expecting,
  FINGERPRINT,
  GUIDE,
  HOST,
  NOW,
  TYPED_HOST,
  VARIABLES,
} from '../../domain/certificate/fixture.ts';

afterEach(cleanup);

const CODE = 'NET::ERR_CERT_AUTHORITY_INVALID';
let clock = NOW;

function open(change: Partial<CertificateProps> = {}) {
  clock = NOW;
  const user = userEvent.setup();
  const view = render(() => (
    <CertificateCheck
      language="it"
      guide={GUIDE}
      variables={VARIABLES}
      config={configWith({})}
      now={() => clock}
      recognised={{ family: 'chrome', version: 156 }}
      step="Controlla l'avviso di sicurezza"
      desk={(say) => <blockquote>{say}</blockquote>}
      {...change}
    />
  ));
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  return {
    ...{ user, view, press },
    begin: () => press('Comincia il controllo'),
    /** Chooses each answer and presses "Avanti". */
    async choose(...answers: (string | RegExp)[]) {
      for (const name of answers) {
        await user.click(screen.getByRole('radio', { name }));
        await press('Avanti');
      }
    },
    async type(text: string) {
      const field = screen.getByRole('textbox');
      await user.clear(field);
      await user.type(field, text);
    },
    text: () => view.container.textContent ?? '',
  };
}

const TO_HOST = ['Google Chrome', 'Sì', `Dalla guida, oppure ho scritto io ${TYPED_HOST}`] as const;
const WAY = /Premi quella scritta/;
const STOP = 'Fermati e chiama l’assistenza';

describe('somebody who sees the expected warning', () => {
  it('answers six questions, and reads how to go on, for how long, and how to undo it', async () => {
    const { begin, choose, text } = open({ remedyHref: '/togliere-avviso/' });
    await begin();
    await choose(...TO_HOST, HOST, CODE);
    expect(text()).not.toMatch(WAY);
    await choose(/^Sì, c’è scritto «Procedi su 10\.4\.6\.10 \(non sicuro\)»/);
    expect(screen.getByRole('group', { name: 'Questo avviso qui è previsto: fai così' })).toBe(
      document.activeElement,
    );
    expect(text()).toMatch(WAY);
    expect(text()).toContain('Vale solo per 10.4.6.10 e solo fino al 31 maggio 2027.');
    expect(text()).toContain('Attiva gli avvisi');
    expect(text()).toContain('circa una settimana');
    const remedy = screen.getByRole('link', { name: /togliere l’avviso a tutti/ });
    expect(remedy.getAttribute('href')).toBe('/togliere-avviso/');
  });

  it('may use the keyboard alone', async () => {
    const { begin, user } = open();
    await begin();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: certificate.it.browser.question }),
    );
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Google Chrome' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: certificate.it.network.question }),
    );
    await user.tab();
    await user.keyboard(' {Enter}');
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: certificate.it.opened.question }),
    );
  });

  it('may type host and code instead of picking them', async () => {
    const { begin, choose, user, type, press, text } = open();
    await begin();
    await choose(...TO_HOST);
    await user.click(screen.getByRole('radio', { name: /lo scrivo io/ }));
    await type('https://10.4.6.10/login');
    await press('Avanti');
    await user.click(screen.getByRole('radio', { name: /lo scrivo io/ }));
    await type('net err cert authority invalid');
    await press('Avanti');
    await choose(/^Sì, c’è scritto/);
    expect(text()).toMatch(WAY);
  });

  it.each([
    [
      { family: 'firefox', version: 153 },
      'Mozilla Firefox',
      /^Sì.*Procedi su 10\.4\.6\.10 \(rischioso\)/,
      'Per circa un secondo è grigio',
    ],
    [
      { family: 'firefox', version: 115 },
      'Mozilla Firefox',
      /^Sì.*Accetta il rischio/,
      'Accetta il rischio e continua',
    ],
    [
      { family: 'edge', version: 156 },
      'Microsoft Edge',
      /^Sì.*Continua su 10\.4\.6\.10/,
      'Indicativo',
    ],
  ] as const)('reads the words of their own browser: %o', async (recognised, name, way, told) => {
    const { begin, choose, text } = open({ recognised });
    await begin();
    expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
    const code = recognised.family === 'edge' ? CODE : 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT';
    await choose(name, ...TO_HOST.slice(1), HOST, code, way);
    expect(text()).toContain(told);
  });

  it('gives the fingerprint too, where the organisation publishes one', async () => {
    const { begin, choose, user, type, press, text } = open({
      config: configWith({ fingerprint: FINGERPRINT }),
    });
    await begin();
    await choose(...TO_HOST, HOST, CODE);
    await user.click(screen.getByRole('radio', { name: /incollo/ }));
    await type((FINGERPRINT.toUpperCase().match(/../g) ?? []).join(':'));
    await press('Avanti');
    await choose(/^Sì, c’è scritto/);
    expect(text()).toMatch(WAY);
  });
});

describe('somebody who sees something else', () => {
  it('is stopped at the first wrong thing, and told what to say', async () => {
    const { begin, choose, user, type, press, text } = open();
    await begin();
    await choose(...TO_HOST);
    await user.click(screen.getByRole('radio', { name: /lo scrivo io/ }));
    await type('10.4.6.100');
    await press('Avanti');
    expect(screen.getByRole('group', { name: STOP })).toBe(document.activeElement);
    expect(screen.getByRole('blockquote').textContent).toBe(
      "Buongiorno, sono al passo «Controlla l'avviso di sicurezza». L’indirizzo nell’avviso è diverso da quello della guida. Nell’avviso leggo l’indirizzo 10.4.6.100. Uso Google Chrome.",
    );
    expect(text()).not.toMatch(WAY);
    expect(screen.queryByRole('button', { name: /domanda di prima/ })).toBeNull();
  });

  it('and a host with hidden letters is told to the desk letter by letter', async () => {
    const { begin, choose, user, press } = open();
    await begin();
    await choose(...TO_HOST);
    await user.click(screen.getByRole('radio', { name: /lo scrivo io/ }));
    await user.click(screen.getByRole('textbox'));
    await user.paste('10.4.6.\u200b10');
    await press('Avanti');
    expect(screen.getByRole('blockquote').textContent).toContain('10.4.6.[U+200B]10');
  });

  it('is asked whether the clock is right, where the code is about dates', async () => {
    const { begin, choose, text } = open();
    await begin();
    await choose(...TO_HOST, HOST, 'NET::ERR_CERT_DATE_INVALID');
    expect(text()).toContain('22 novembre 2026');
    await choose('No');
    expect(screen.getByRole('blockquote').textContent).toContain('Potete correggerle?');
  });

  it('may write again what was a slip, and cannot go on with nothing', async () => {
    const { begin, choose, user, type, press, text } = open();
    await begin();
    await choose(...TO_HOST, HOST);
    await press('Avanti');
    expect(screen.getByRole('alert').textContent).toContain('Scegli una risposta');
    await user.click(screen.getByRole('radio', { name: /lo scrivo io/ }));
    await press('Avanti');
    expect(screen.getByRole('alert').textContent).toContain('Scrivi quello che leggi');
    expect(screen.getByRole('textbox')).toBe(document.activeElement);
    await type('NET ERR CERT AUTORITY INVALID');
    await press('Avanti');
    expect(text()).toContain(stops.it['code-not-known'].why);
    await press('Torna alla domanda di prima');
    expect(screen.getByRole('heading', { name: 'Quale codice leggi nell’avviso?' })).toBeTruthy();
  });

  it('changes the browser, and Safari stops at once', async () => {
    const { begin, choose, text } = open();
    await begin();
    await choose('Safari');
    expect(text()).toContain(stops.it['safari-no-code'].why);
  });
});

describe('where the organisation’s exception does not hold', () => {
  it.each([
    ['disabled', configWith({ enabled: false }), 'gate-off'],
    ['expired', configWith({ expires: '2026-11-21' }), 'gate-expired'],
    [
      'not fetched lately',
      configWith({}, { from: 'last-good', fetchedAt: NOW - 8 * DAY }),
      'gate-stale',
    ],
    ['the defaults', { value: {}, from: 'default' }, 'gate-off'],
  ] as const)('%s: nothing is asked, the person calls', async (_, config, reason) => {
    const { begin, text } = open({ config });
    await begin();
    expect(screen.getByRole('group', { name: STOP })).toBeTruthy();
    expect(text()).toContain(stops.it[reason].why);
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('the way through disappears from the screen when its last day is over', async () => {
    const { begin, choose, text } = open();
    await begin();
    await choose(...TO_HOST, HOST, CODE, /^Sì, c’è scritto/);
    expect(text()).toMatch(WAY);
    clock = Date.parse('2027-05-31T22:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(text()).not.toMatch(WAY);
    expect(screen.getByRole('group', { name: STOP })).toBeTruthy();
  });

  it('and when the configuration that arrives anew disables it', async () => {
    const [config, setConfig] = createSignal(configWith({}));
    const { begin, choose, text } = open({
      get config() {
        return config();
      },
    });
    await begin();
    await choose(...TO_HOST, HOST, CODE, /^Sì, c’è scritto/);
    expect(text()).toMatch(WAY);
    setConfig(configWith({ enabled: false }));
    expect(text()).not.toMatch(WAY);
  });
});

describe('nothing remains', () => {
  it('in storage, in the address or in the page', async () => {
    const before = [location.href, document.cookie, localStorage.length, sessionStorage.length];
    const databases = (await indexedDB.databases()).length;
    const { begin, choose, user, type, press, view, text } = open();
    await begin();
    await choose(...TO_HOST);
    await user.click(screen.getByRole('radio', { name: /lo scrivo io/ }));
    await type('10.4.6.99');
    await press('Avanti');
    expect(text()).toContain('10.4.6.99');
    await press('Rifai il controllo dall’inizio');
    expect(text()).not.toContain('10.4.6.99');
    view.unmount();
    expect([location.href, document.cookie, localStorage.length, sessionStorage.length]).toEqual(
      before,
    );
    expect((await indexedDB.databases()).length).toBe(databases);
  });
});

describe('what a baked page may show', () => {
  it.each(['it', 'en'] as const)(
    'is what to check and when to stop, never the way (%s)',
    (language) => {
      const { container } = render(() => (
        <CertificateRules language={language} expected={expecting({ fingerprint: FINGERPRINT })} />
      ));
      const text = container.textContent ?? '';
      expect(within(container).getAllByRole('listitem')).toHaveLength(9);
      expect(text).toContain(HOST);
      expect(text).toContain(CODE);
      expect(text).toContain(certificate[language].rulesStop);
      expect(text).not.toMatch(
        /Procedi su|Proceed to|Accetta il rischio|Accept the Risk|Continua su/i,
      );
    },
  );
});

describe('in English', () => {
  it('the same check speaks English', async () => {
    const { user, press, text } = open({ language: 'en' });
    await press('Begin the check');
    expect(text()).toContain('In which program do you see the warning?');
    await press('Next');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await press('Next');
    expect(text()).toContain(stops.en['outside-network'].why);
  });
});
