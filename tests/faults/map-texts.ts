/** Fields of a guide that hold words for people, whatever node they stand in. */
const WORDS = new Set([
  'title',
  'summary',
  'label',
  'hint',
  'text',
  'done',
  'say',
  'callWhen',
  'own',
]);

/** The same JSON value with every text for people changed; ids, links and conditions stay. */
export function mapTexts(value: unknown, change: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return WORDS.has(key) ? change(value) : value;
  if (Array.isArray(value)) {
    const inner = key === 'body' || key === 'list' || key === 'ordered' ? 'text' : key;
    return value.map((one) => mapTexts(one, change, inner));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapTexts(one, change, name)]),
  );
}
