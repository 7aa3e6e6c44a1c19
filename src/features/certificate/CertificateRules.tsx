import { For } from 'solid-js';
import type { Expectation } from '../../domain/certificate/model.ts';
import type { Language } from '../../domain/config/model.ts';
import { Literal } from './Literal.tsx';
import { wordsOf } from './words.ts';

/**
 * What has to be checked, and when to stop: all that a baked page may say of a warning. The way
 * through is not in it, whatever the configuration (DESIGN §8).
 */
export function CertificateRules(props: { language: Language; expected: Expectation }) {
  const words = () => wordsOf(props.language);
  const rules = () => {
    const { rules: copy } = words();
    const { gate, host, typedHost } = props.expected;
    return [
      copy.network,
      copy.opened(typedHost),
      copy.host(host),
      ...(gate.kind === 'open' && gate.fingerprint !== undefined ? [copy.fingerprint] : []),
      copy.clock,
    ];
  };
  return (
    <div class="pa-certificate-rules">
      <h3>{words().rulesTitle}</h3>
      <ul>
        <For each={rules()}>{(rule) => <li>{rule}</li>}</For>
        <li>
          {words().rules.code}
          <ul>
            <For each={props.expected.codes}>
              {(code) => (
                <li>
                  <Literal text={code} />
                </li>
              )}
            </For>
          </ul>
        </li>
      </ul>
      <p>
        <strong>{words().rulesStop}</strong>
      </p>
    </div>
  );
}
