/** The portal's mails, in the words of the circular's picture. */
import type { DemoPerson } from './people.ts';

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The mail that an employee who never used the portal has in the mailbox. */
export function welcomeLetter(person: DemoPerson, password: string, portalUrl: string): Letter {
  return {
    subject: 'Credenziali per il portale SEC-SISR',
    text: letter('Le sue credenziali per il portale SEC-SISR sono le seguenti:', [
      ...[`utente: ${person.fiscalCode}`, `password: ${password}`],
      `La password dovra' essere cambiata al primo accesso.`,
      `Il link per l'accesso al sistema e' ${portalUrl}`,
    ]),
  };
}

/** The mail after a reset: the circular does not show it. */
export function resetLetter(person: DemoPerson, password: string, portalUrl: string): Letter {
  return {
    subject: 'Nuova password per il portale SEC-SISR',
    text: letter("La sua password per il portale SEC-SISR e' stata cambiata.", [
      ...[`utente: ${person.fiscalCode}`, `nuova password: ${password}`],
      `La password dovra' essere cambiata al primo accesso.`,
      `Il link per l'accesso al sistema e' ${portalUrl}`,
    ]),
  };
}

function letter(opening: string, lines: readonly string[]): string {
  const demo = '(Mail di prova: account e password sono finti.)';
  return [opening, ...lines, 'Il team di gestione del sistema SEC-SISR', demo].join('\n\n');
}
