/** Copies text for the person. Resolves to false where the browser does not allow it. */
export interface Clipboard {
  copy(text: string): Promise<boolean>;
}
