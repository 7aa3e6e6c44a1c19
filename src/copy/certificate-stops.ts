/**
 * Why to stop at a certificate warning, what to do now, and what to say to the desk.
 *
 * Long because each of the thirty reasons has its own right answer, in two languages.
 */
import type { StopReason } from '../domain/certificate/model.ts';

/** What the person reads, and the sentence for the desk. */
interface Stop {
  readonly why: string;
  readonly say: string;
}
type Stops = Readonly<Record<StopReason, Stop>>;

const CLOSE_IT = 'Chiudi la pagina dell’avviso e non scrivere la password.';
const NOTHING_IT = 'Non c’è nulla da premere: non cercare altre strade.';

const stopsIt: Stops = {
  'host-disguised': {
    why: `L’indirizzo contiene segni insoliti: può imitare quello vero. ${CLOSE_IT}`,
    say: 'L’indirizzo nell’avviso ha caratteri insoliti.',
  },
  'host-different': {
    why: `L’indirizzo non è quello previsto. Basta un numero o una lettera diversa: è un altro sito. ${CLOSE_IT}`,
    say: 'L’indirizzo nell’avviso è diverso da quello della guida.',
  },
  'host-odd': {
    why: 'L’indirizzo ha qualcosa in più: uno spazio, un punto o due punti con un numero. Se è un errore di battitura, riscrivilo. Se nell’avviso è proprio così, fermati.',
    say: 'L’indirizzo nell’avviso non è scritto come nella guida.',
  },
  'host-missing': {
    why: 'Senza l’indirizzo l’avviso non si può controllare.',
    say: 'Nell’avviso non trovo l’indirizzo del sito.',
  },
  'code-revoked': {
    why: `Il certificato del sito è stato annullato. Nessuno deve andare avanti. ${CLOSE_IT}`,
    say: 'Il certificato del sito risulta revocato.',
  },
  'code-wrong-name': {
    why: `Il certificato è di un altro sito. Forse l’indirizzo è scritto male. ${CLOSE_IT} Riapri il sito con il pulsante della guida. L’avviso torna? Chiama.`,
    say: 'L’avviso dice che il certificato è di un altro sito.',
  },
  'code-date': {
    why: 'Il certificato è scaduto, o non vale ancora. Guarda anche data e ora del PC: se sono sbagliate, è colpa loro.',
    say: 'L’avviso dice che il certificato è scaduto o non vale ancora.',
  },
  'clock-wrong': {
    why: 'Data o ora del PC sono sbagliate: l’avviso può dipendere da questo. Falle correggere, poi riapri il sito.',
    say: 'Data o ora del mio PC sono sbagliate. Potete correggerle?',
  },
  'code-other-fault': {
    why: `Questo codice segnala un difetto grave del certificato. ${CLOSE_IT}`,
    say: 'L’avviso mostra un codice che segnala un difetto grave del certificato.',
  },
  'code-not-expected': {
    why: `La guida non prevede questo codice. ${CLOSE_IT}`,
    say: 'Il codice nell’avviso non è quello della guida.',
  },
  'code-foreign': {
    why: `Questo codice è di un altro browser. Hai scelto il browser giusto? Se sì, la pagina può essere falsa. ${CLOSE_IT}`,
    say: 'L’avviso mostra un codice che il mio browser non usa.',
  },
  'code-not-known': {
    why: 'La guida non conosce questo codice. Se è un errore di battitura, riscrivilo: ogni lettera conta.',
    say: 'L’avviso mostra un codice che la guida non conosce.',
  },
  'code-missing': {
    why: 'Senza il codice l’avviso non si può controllare. In Firefox compare dopo **Avanzate**.',
    say: 'Nell’avviso non trovo il codice.',
  },
  'fingerprint-different': {
    why: `L’impronta del certificato non è quella dell’ente: la pagina può essere falsa. ${CLOSE_IT}`,
    say: 'L’impronta del certificato non è quella pubblicata.',
  },
  'fingerprint-odd': {
    why: 'L’impronta ha 64 segni: cifre e lettere da A a F. Quella scritta non è completa. Riscrivila, oppure copiala.',
    say: 'Non riesco a leggere tutta l’impronta del certificato.',
  },
  'fingerprint-missing': {
    why: 'Senza l’impronta l’avviso non si può controllare.',
    say: 'Non trovo l’impronta del certificato.',
  },
  'safari-no-code': {
    why: 'Safari non mostra nessun codice: l’avviso non si può controllare. Se puoi, apri il sito con Chrome, Edge o Firefox.',
    say: 'Uso Safari, che non mostra il codice dell’avviso.',
  },
  'browser-not-known': {
    why: 'La guida non conosce gli avvisi di questo browser. Se puoi, apri il sito con Chrome, Edge o Firefox.',
    say: 'Uso un browser che la guida non conosce.',
  },
  'outside-network': {
    why: 'L’avviso è previsto solo nella rete interna. Altrove la pagina può essere falsa. Chiudila e non scrivere la password.',
    say: 'Vedo un avviso di sicurezza e non uso la rete interna.',
  },
  'network-unknown': {
    why: 'L’avviso è previsto solo nella rete interna. L’assistenza ti dice se il tuo PC è collegato.',
    say: 'Non so se il mio PC è nella rete interna.',
  },
  'not-from-guide': {
    why: `L’avviso è previsto solo per l’indirizzo della guida. ${CLOSE_IT} Riapri il sito con il pulsante della guida, poi rifai il controllo.`,
    say: 'Ho aperto il sito da un collegamento che non è nella guida.',
  },
  'from-guide-unknown': {
    why: `Nel dubbio meglio ricominciare. ${CLOSE_IT} Riapri il sito con il pulsante della guida, poi rifai il controllo.`,
    say: 'Non ricordo come ho aperto il sito.',
  },
  'no-proceed-hsts': {
    why: `Questo sito accetta solo collegamenti sicuri (HSTS). ${NOTHING_IT}`,
    say: 'L’avviso parla di HSTS e non si può andare avanti.',
  },
  'no-proceed-policy': {
    why: `Di solito lo decidono le regole di questo PC. ${NOTHING_IT} **Ricarica** mostra lo stesso avviso.`,
    say: 'Nell’avviso c’è solo «Ricarica» e non si può andare avanti.',
  },
  'no-proceed': {
    why: `Manca il collegamento per andare avanti. ${NOTHING_IT}`,
    say: 'Nell’avviso manca il collegamento per andare avanti.',
  },
  'proceed-greyed': {
    why: 'Il pulsante resta grigio per circa un secondo. Aspetta un momento, poi torna alla domanda. Resta grigio? Fermati.',
    say: 'Il pulsante per andare avanti è grigio e non si preme.',
  },
  'proceed-unknown': {
    why: 'Senza vedere quel collegamento non si può andare avanti.',
    say: 'Non trovo il collegamento per andare avanti.',
  },
  'gate-off': {
    why: 'L’ente non prevede di andare oltre questo avviso.',
    say: 'Vedo un avviso di sicurezza. La guida dice di chiamare voi.',
  },
  'gate-expired': {
    why: 'L’ente aveva previsto questo avviso solo fino a una certa data, ormai passata.',
    say: 'La guida dice che l’eccezione per questo avviso è scaduta.',
  },
  'gate-stale': {
    why: 'La guida non ha letto da poco le istruzioni dell’ente. Collega il PC alla rete, ricarica questa pagina e rifai il controllo.',
    say: 'La guida non riesce a leggere le istruzioni aggiornate su questo avviso.',
  },
  'gate-broken': {
    why: 'Le istruzioni dell’ente su questo avviso contengono un errore: la guida non le può usare.',
    say: 'La guida dice che l’eccezione per il certificato è scritta male in config.json.',
  },
};

const CLOSE_EN = 'Close the warning page and do not type the password.';
const NOTHING_EN = 'There is nothing to press: do not look for other ways.';

const stopsEn: Stops = {
  'host-disguised': {
    why: `The address has unusual characters: it may imitate the real one. ${CLOSE_EN}`,
    say: 'The address in the warning has unusual characters.',
  },
  'host-different': {
    why: `The address is not the expected one. One number or letter is enough: it is another site. ${CLOSE_EN}`,
    say: 'The address in the warning differs from the one in the guide.',
  },
  'host-odd': {
    why: 'The address has something more: a space, a dot, or a colon with a number. If it is a typing error, write it again. If the warning really says so, stop.',
    say: 'The address in the warning is not written as in the guide.',
  },
  'host-missing': {
    why: 'Without the address the warning cannot be checked.',
    say: 'I cannot find the site’s address in the warning.',
  },
  'code-revoked': {
    why: `The site’s certificate has been cancelled. Nobody must go on. ${CLOSE_EN}`,
    say: 'The site’s certificate is revoked.',
  },
  'code-wrong-name': {
    why: `The certificate is another site’s. The address may be mistyped. ${CLOSE_EN} Open the site again with the guide’s button. The warning comes back? Call.`,
    say: 'The warning says that the certificate is another site’s.',
  },
  'code-date': {
    why: 'The certificate has expired, or is not valid yet. Look at the computer’s date and time too: if they are wrong, they are the cause.',
    say: 'The warning says that the certificate has expired or is not valid yet.',
  },
  'clock-wrong': {
    why: 'The computer’s date or time is wrong: the warning may come from that. Have it corrected, then open the site again.',
    say: 'My computer’s date or time is wrong. Can you correct it?',
  },
  'code-other-fault': {
    why: `This code tells of a grave fault of the certificate. ${CLOSE_EN}`,
    say: 'The warning shows a code that tells of a grave fault of the certificate.',
  },
  'code-not-expected': {
    why: `The guide does not expect this code. ${CLOSE_EN}`,
    say: 'The code in the warning is not the one in the guide.',
  },
  'code-foreign': {
    why: `This code belongs to another program. Did you choose the right one? If so, the page may be false. ${CLOSE_EN}`,
    say: 'The warning shows a code that my program does not use.',
  },
  'code-not-known': {
    why: 'The guide does not know this code. If it is a typing error, write it again: every letter counts.',
    say: 'The warning shows a code that the guide does not know.',
  },
  'code-missing': {
    why: 'Without the code the warning cannot be checked. In Firefox it appears after **Advanced**.',
    say: 'I cannot find the code in the warning.',
  },
  'fingerprint-different': {
    why: `The certificate’s fingerprint is not the organisation’s: the page may be false. ${CLOSE_EN}`,
    say: 'The certificate’s fingerprint is not the published one.',
  },
  'fingerprint-odd': {
    why: 'The fingerprint has 64 signs: digits and letters from A to F. What you wrote is not complete. Write it again, or copy it.',
    say: 'I cannot read the whole fingerprint of the certificate.',
  },
  'fingerprint-missing': {
    why: 'Without the fingerprint the warning cannot be checked.',
    say: 'I cannot find the certificate’s fingerprint.',
  },
  'safari-no-code': {
    why: 'Safari shows no code: the warning cannot be checked. If you can, open the site with Chrome, Edge or Firefox.',
    say: 'I use Safari, which does not show the warning’s code.',
  },
  'browser-not-known': {
    why: 'The guide does not know this program’s warnings. If you can, open the site with Chrome, Edge or Firefox.',
    say: 'I use a program that the guide does not know.',
  },
  'outside-network': {
    why: 'The warning is expected on the internal network only. Elsewhere the page may be false. Close it and do not type the password.',
    say: 'I see a security warning, and I am not on the internal network.',
  },
  'network-unknown': {
    why: 'The warning is expected on the internal network only. The help desk can tell whether your computer is on it.',
    say: 'I do not know whether my computer is on the internal network.',
  },
  'not-from-guide': {
    why: `The warning is expected only for the guide’s address. ${CLOSE_EN} Open the site again with the guide’s button, then repeat the check.`,
    say: 'I opened the site from a link that is not in the guide.',
  },
  'from-guide-unknown': {
    why: `When in doubt, start again. ${CLOSE_EN} Open the site again with the guide’s button, then repeat the check.`,
    say: 'I do not remember how I opened the site.',
  },
  'no-proceed-hsts': {
    why: `This site accepts secure connections only (HSTS). ${NOTHING_EN}`,
    say: 'The warning speaks of HSTS, and there is no way to go on.',
  },
  'no-proceed-policy': {
    why: `Usually the rules of this computer decide so. ${NOTHING_EN} **Reload** shows the same warning.`,
    say: 'The warning has only “Reload”, and there is no way to go on.',
  },
  'no-proceed': {
    why: `The link to go on is missing. ${NOTHING_EN}`,
    say: 'The link to go on is missing in the warning.',
  },
  'proceed-greyed': {
    why: 'The button stays grey for about a second. Wait a moment, then go back to the question. Still grey? Stop.',
    say: 'The button to go on is grey and cannot be pressed.',
  },
  'proceed-unknown': {
    why: 'Without seeing that link there is no going on.',
    say: 'I cannot find the link to go on.',
  },
  'gate-off': {
    why: 'The organisation does not foresee going past this warning.',
    say: 'I see a security warning. The guide tells me to call you.',
  },
  'gate-expired': {
    why: 'The organisation foresaw this warning only until a certain day, which has passed.',
    say: 'The guide says that the exception for this warning has expired.',
  },
  'gate-stale': {
    why: 'The guide has not read the organisation’s instructions lately. Connect the computer to the network, reload this page and repeat the check.',
    say: 'The guide cannot read the present instructions on this warning.',
  },
  'gate-broken': {
    why: 'The organisation’s instructions on this warning hold an error: the guide cannot use them.',
    say: 'The guide says that the certificate exception is written wrongly in config.json.',
  },
};

export const stops: Readonly<Record<'it' | 'en', Stops>> = { it: stopsIt, en: stopsEn };
