/** Words of sign-in and account, and of calls that fail: they arrive with these, only where configured. */
import type { InEachLanguage } from './it.ts';

const it = {
  call: {
    offline: 'Il PC non è in rete.',
    unreachable: 'Il servizio non risponde.',
    timeout: 'Il servizio è troppo lento: ho smesso di aspettare.',
    refused: 'Il servizio non ha accettato la richiesta.',
    forbidden: 'Il servizio non dà il permesso.',
    busy: 'Troppe richieste in poco tempo.',
    unavailable: 'Il servizio ha un guasto.',
    page: 'Al posto del servizio ha risposto una pagina web. Forse la rete chiede di entrare prima.',
    'not-data': 'Il servizio ha risposto in modo che non capisco.',
    'too-big': 'Il servizio ha mandato una risposta troppo lunga.',
  },
  forDesk: (code: string) => `Per l’assistenza: ${code}`,
  guidedStays: 'Puoi fare comunque i passi qui sotto.',
  signIn: {
    refusals: {
      cancelled: 'L’accesso si è fermato a metà.',
      'provider-error': 'Il servizio di accesso ha detto di no.',
      'no-request':
        'Questa risposta non è di un accesso cominciato adesso, da questa scheda. Può essere una pagina vecchia.',
      stale: 'È passato troppo tempo da quando hai cominciato.',
      'mixed-up': 'La risposta arriva da un altro servizio di accesso. Per sicurezza non vale.',
      discovery:
        'Il servizio di accesso si presenta in modo diverso da quello che l’ente ha indicato. Per sicurezza mi fermo.',
      'not-secure': 'Questo indirizzo comincia con http: da qui l’accesso non è sicuro.',
      clock: 'L’ora di questo PC non torna con quella del servizio. Controlla data e ora.',
      expired: 'La risposta è scaduta. Controlla anche data e ora di questo PC.',
      token: 'La risposta non ha superato i controlli di sicurezza. Per questo non vale.',
    },
    help: {
      title: 'Il sistema può rispondere per te',
      text: (host: string) =>
        `Entra con il tuo account su ${host}. Le risposte che il sistema conosce compaiono da sole. Puoi sempre cambiarle.`,
      button: 'Entra con il tuo account',
      optional: 'Se preferisci, rispondi alle domande da te.',
    },
    proof: {
      title: 'Prova l’accesso',
      text: (host: string) =>
        `Entra con il tuo account su ${host}. Se riesci, il percorso è finito: lo conferma il sistema.`,
      button: 'Prova l’accesso',
    },
    password: 'La password si scrive solo nella pagina del servizio, mai qui.',
    shared:
      'Su questo PC non resta niente: durante l’accesso la scheda tiene i tuoi passi, e li cancella al ritorno. Alla fine chiudi anche l’accesso.',
    leaving: 'Apro la pagina di accesso…',
  },
  back: {
    title: 'Accesso',
    working: 'Controllo la risposta…',
    nothing:
      'Qui torni dopo un accesso, o dopo aver chiuso l’accesso. Adesso non c’è niente da fare.',
    ok: 'Accesso riuscito',
    found: 'Che cosa dice il sistema',
    who: (name: string) => `Account: ${name}`,
    notYou: 'Non è il tuo account? Chiudi l’accesso e prova di nuovo.',
    answers: (n: number) =>
      n === 1 ? 'Il sistema ha risposto a una domanda.' : `Il sistema ha risposto a ${n} domande.`,
    steps: (n: number) =>
      n === 1 ? 'Il sistema ha confermato un passo.' : `Il sistema ha confermato ${n} passi.`,
    nothingNew: 'Il sistema non ha detto niente di nuovo.',
    noProof: 'Finisci prima le domande: poi il sistema può confermare il percorso.',
    accountFailed: 'I dati dell’account non si leggono. La guida va avanti con le tue risposte.',
    goOn: 'Continua la guida',
    close: 'Chiudi l’accesso',
    closeText: 'Se altri usano questo PC, chiudi anche l’accesso.',
    closeFailed: 'Da qui l’accesso non si chiude. Chiudi tutte le finestre del browser per uscire.',
    failed: 'Accesso non riuscito',
    failedText: 'La guida non è cambiata: i tuoi passi ci sono ancora.',
    toGuide: 'Torna alla guida',
    again: 'Prova di nuovo',
    guideGone: 'La guida da cui venivi non si apre. Torna alla prima pagina.',
  },
};

export const backend: InEachLanguage<typeof it> = {
  it,
  en: {
    call: {
      offline: 'This PC is not connected.',
      unreachable: 'The service does not answer.',
      timeout: 'The service is too slow: I stopped waiting.',
      refused: 'The service did not accept the request.',
      forbidden: 'The service gives no permission.',
      busy: 'Too many requests in a short time.',
      unavailable: 'The service is out of order.',
      page: 'A web page answered in place of the service. Perhaps the network wants you to sign in first.',
      'not-data': 'The service answered in a way that I do not understand.',
      'too-big': 'The service sent too long an answer.',
    },
    forDesk: (code) => `For the help desk: ${code}`,
    guidedStays: 'You can still do the steps below.',
    signIn: {
      refusals: {
        cancelled: 'The sign-in stopped halfway.',
        'provider-error': 'The sign-in service said no.',
        'no-request':
          'This answer is not of a sign-in that began just now, in this tab. It may be an old page.',
        stale: 'Too much time has passed since you began.',
        'mixed-up': 'The answer comes from another sign-in service. To be safe, it does not count.',
        discovery:
          'The sign-in service presents itself differently from what your organisation named. To be safe, I stop here.',
        'not-secure': 'This address begins with http: signing in from here is not safe.',
        clock: 'The time of this PC does not match the service’s. Check date and time.',
        expired: 'The answer has expired. Also check date and time of this PC.',
        token: 'The answer did not pass the security checks. Therefore it does not count.',
      },
      help: {
        title: 'The system can answer for you',
        text: (host) =>
          `Sign in with your account on ${host}. The answers that the system knows appear by themselves. You can always change them.`,
        button: 'Sign in with your account',
        optional: 'If you prefer, answer the questions yourself.',
      },
      proof: {
        title: 'Try to sign in',
        text: (host) =>
          `Sign in with your account on ${host}. If it works, the path is finished: the system confirms it.`,
        button: 'Try to sign in',
      },
      password: 'The password is typed only on the service’s page, never here.',
      shared:
        'Nothing stays on this PC: during the sign-in this tab holds your steps, and deletes them when you come back. At the end, end the sign-in too.',
      leaving: 'Opening the sign-in page…',
    },
    back: {
      title: 'Sign-in',
      working: 'Checking the answer…',
      nothing:
        'You come back here after a sign-in, or after ending one. There is nothing to do now.',
      ok: 'You have signed in',
      found: 'What the system says',
      who: (name) => `Account: ${name}`,
      notYou: 'Not your account? End the sign-in and try again.',
      answers: (n) =>
        n === 1 ? 'The system answered one question.' : `The system answered ${n} questions.`,
      steps: (n) =>
        n === 1 ? 'The system confirmed one step.' : `The system confirmed ${n} steps.`,
      nothingNew: 'The system had nothing new to say.',
      noProof: 'Finish the questions first: then the system can confirm the path.',
      accountFailed: 'The account cannot be read. The guide goes on with your answers.',
      goOn: 'Go on with the guide',
      close: 'End the sign-in',
      closeText: 'If others use this PC, end the sign-in too.',
      closeFailed: 'The sign-in cannot be ended from here. Close all browser windows to end it.',
      failed: 'The sign-in did not work',
      failedText: 'The guide has not changed: your steps are still there.',
      toGuide: 'Back to the guide',
      again: 'Try again',
      guideGone: 'The guide you came from cannot be opened. Go back to the first page.',
    },
  },
};
