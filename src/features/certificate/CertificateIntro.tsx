import type { Expectation } from '../../domain/certificate/model.ts';
import type { Language } from '../../domain/config/model.ts';
import { CertificateRules } from './CertificateRules.tsx';
import { wordsOf } from './words.ts';

/** The check before its first question: what a baked page shows, and what the app begins with. */
export function CertificateIntro(props: { language: Language; expected: Expectation }) {
  return (
    <section class="pa-certificate" aria-labelledby="controllo-avviso">
      <CertificateTitle language={props.language} />
      <CertificateLead {...props} />
    </section>
  );
}

export function CertificateTitle(props: { language: Language }) {
  return <h2 id="controllo-avviso">{wordsOf(props.language).title}</h2>;
}

export function CertificateLead(props: { language: Language; expected: Expectation }) {
  return (
    <>
      <p>{wordsOf(props.language).lead}</p>
      <CertificateRules language={props.language} expected={props.expected} />
    </>
  );
}
