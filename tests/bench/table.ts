/** The table that `npm run bench` prints. */

/** A row of the table: what was measured in every visit, and what is wanted. */
export interface Row {
  readonly what: string;
  readonly plain?: readonly number[];
  readonly app: readonly number[];
  /** Upper limit of the medians: of app / plain where there is a plain value, else of the app's. */
  readonly limit?: number;
  /** Bytes; milliseconds otherwise. */
  readonly bytes?: true;
}

/** @throws Error where nothing was measured */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured');
  return (low + high) / 2;
}

/** The cells of a row: medians, their ratio, the app's fastest visit, the target and its verdict. */
function cellsOf({ what, plain, app, limit, bytes }: Row): readonly string[] {
  const number = (value: number) =>
    bytes ? `${(value / 1000).toFixed(1)} kB` : `${Math.round(value)} ms`;
  const ratio = plain && median(app) / median(plain);
  return [
    what,
    plain ? number(median(plain)) : '',
    number(median(app)),
    ratio?.toFixed(2) ?? '',
    number(Math.min(...app)),
    ...(limit === undefined
      ? []
      : [
          ratio === undefined ? `<= ${number(limit)}` : `<= ${limit.toFixed(2)}x`,
          (ratio ?? median(app)) <= limit ? 'met' : 'MISSED',
        ]),
  ];
}

/** Prints a row a line. On a loaded machine the fastest visit tells more than the median. */
export function printTable(rows: readonly Row[]): void {
  const table = [['', 'plain', 'app', 'ratio', 'fastest', 'target', ''], ...rows.map(cellsOf)];
  printCells(table);
}

/** Prints rows of cells as columns: the first at the left, the others at the right. */
export function printCells(table: readonly (readonly string[])[]): void {
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  for (const row of table) {
    const padded = row.map((cell, column) =>
      column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)),
    );
    console.log(padded.join('  ').trimEnd());
  }
}
