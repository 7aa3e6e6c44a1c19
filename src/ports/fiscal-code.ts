/**
 * Whether a compact text of 16 signs has the form and the check letter of a codice fiscale,
 * omocodia included. Says nothing of the calendar, and never throws.
 */
export type FiscalCodeCheck = (code: string) => boolean;
