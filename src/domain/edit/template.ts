/** Texts that stand where an author has not written yet: the checker knows them again. */

/** Of the guide to begin with (`new-guide.ts`). */
export const MODEL = {
  own: 'Modello: scrivi perché serve, oppure cita la fonte.',
  summary: 'Scrivi qui in una frase a che cosa serve la guida.',
  sourceTitle: 'Scrivi qui il titolo del documento',
  issuer: 'Scrivi qui il nome dell’ente',
  where: 'Scrivi qui dove si trova la pagina.',
  data: 'Scrivi qui quali dati servono.',
  button: 'Scrivi qui quale pulsante si preme.',
  answer: 'Scrivi qui dove arriva la risposta.',
  address: 'https://www.example.it/',
} as const;

/** Of what is added to a guide in the authors' page. */
export const ADDED = {
  body: 'Scrivi qui che cosa fare.',
  done: 'Scrivi qui che cosa si vede quando è andata bene.',
  stepOwn: 'Scrivi qui perché serve questo passo.',
  say: 'Scrivi qui che cosa dire all’assistenza.',
  troubleOwn: 'Scrivi qui perché serve questo problema.',
} as const;

/** All of them. */
export const TEMPLATE_TEXTS: ReadonlySet<string> = new Set([
  ...Object.values(MODEL),
  ...Object.values(ADDED),
]);
