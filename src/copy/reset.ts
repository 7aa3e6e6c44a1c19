/** Words of the request for a new password and of probes: they arrive with these, only where configured. */
import type { InEachLanguage } from './it.ts';

const it = {
  reset: {
    title: 'Chiedi qui la nuova password',
    text: 'Scrivi codice fiscale e mail. Così salti i passi fino al modulo del portale.',
    mailHint: 'L’indirizzo che hai dato al portale.',
    fiscalCode: 'Codice fiscale',
    fiscalCodeHint: '16 lettere e cifre. Quello provvisorio ha 11 cifre.',
    mail: 'Indirizzo mail',
    kept: 'Questi dati vanno solo al servizio. Qui non restano.',
    send: 'Chiedi la nuova password',
    sending: 'Mando la richiesta…',
    asked: 'Richiesta inviata',
    askedText:
      'Se codice fiscale e mail sono quelli del portale, la nuova password arriva in automatico a quell’indirizzo.',
    next: (title: string) => `Continua: ${title}`,
    offline: 'Ora il PC non è in rete: da qui non puoi chiedere la password.',
    refused: 'Il servizio non ha accettato la richiesta. Controlla codice fiscale e mail.',
    unsure: 'Non so se la richiesta è arrivata. Se riprovi, conta una volta sola.',
    again: 'Riprova',
    wait: (time: string) => `Puoi riprovare tra ${time}`,
    byHand: 'Oppure chiedila nel portale, con i passi qui sotto.',
    page: 'Vai alla pagina per la nuova password',
    pageText: (host: string) => `Puoi chiederla anche su ${host}.`,
    waiting: (time: string) => `La richiesta è partita alle ${time}`,
    waitingText:
      'Se i dati sono quelli del portale, la mail arriva in automatico. Guarda anche nella posta indesiderata.',
    late: (minutes: number) =>
      `Sono passati più di ${minutes} minuti. Se la mail non c’è, chiama l’assistenza.`,
  },
  probe: {
    network: 'Controlla se sei nella rete dell’ente',
    portal: 'Controlla se il portale risponde',
    looking: 'Controllo…',
    network_likely: 'Probabilmente sei nella rete dell’ente.',
    'network_no-answer':
      'Non ho avuto risposta: forse sei fuori dalla rete dell’ente. Non è sicuro.',
    portal_likely: 'Probabilmente il portale risponde.',
    'portal_no-answer': 'Non ho avuto risposta: forse il portale non si apre. Prova lo stesso.',
    unknown: 'Non verificabile da qui: il browser non lo permette.',
  },
};

export const reset: InEachLanguage<typeof it> = {
  it,
  en: {
    reset: {
      title: 'Ask for the new password here',
      text: 'Type codice fiscale and mail. This way you skip the steps up to the portal’s form.',
      mailHint: 'The address that you gave the portal.',
      fiscalCode: 'Codice fiscale',
      fiscalCodeHint: '16 letters and digits. A provisional one has 11 digits.',
      mail: 'Mail address',
      kept: 'These data go to the service only. Nothing stays here.',
      send: 'Ask for the new password',
      sending: 'Sending the request…',
      asked: 'Request sent',
      askedText:
        'If codice fiscale and mail are those of the portal, the new password is sent to that address automatically.',
      next: (title) => `Continue: ${title}`,
      offline: 'This PC is not connected now: you cannot ask for the password from here.',
      refused: 'The service did not accept the request. Check codice fiscale and mail.',
      unsure: 'I do not know whether the request arrived. If you try again, it counts once.',
      again: 'Try again',
      wait: (time) => `You can try again in ${time}`,
      byHand: 'Or ask for it in the portal, with the steps below.',
      page: 'Go to the page for the new password',
      pageText: (host) => `You can also ask for it on ${host}.`,
      waiting: (time) => `The request was sent at ${time}`,
      waitingText:
        'If the data are those of the portal, the mail comes automatically. Look in the junk mail too.',
      late: (minutes) =>
        `More than ${minutes} minutes have passed. If the mail is not there, call the help desk.`,
    },
    probe: {
      network: 'Check whether you are in the organisation’s network',
      portal: 'Check whether the portal answers',
      looking: 'Checking…',
      network_likely: 'You are probably in the organisation’s network.',
      'network_no-answer':
        'There was no answer: perhaps you are outside the organisation’s network. It is not certain.',
      portal_likely: 'The portal probably answers.',
      'portal_no-answer':
        'There was no answer: perhaps the portal cannot be opened. Try it all the same.',
      unknown: 'Cannot be checked from here: the browser does not allow it.',
    },
  },
};
