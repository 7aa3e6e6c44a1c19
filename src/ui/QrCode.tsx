import type { JSX } from 'solid-js';

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A QR code as a picture, black on white in every mode: readers need the contrast.
 *
 * @param props.matrix rows of the square, true for a dark module
 * @param props.alt what the picture is and where it leads, in words
 */
export function QrCode(props: {
  matrix: readonly (readonly boolean[])[];
  alt: string;
}): JSX.Element {
  const size = () => props.matrix.length + 2 * QUIET;
  return (
    <svg
      class="pa-qr"
      role="img"
      aria-label={props.alt}
      viewBox={`0 0 ${size()} ${size()}`}
      shape-rendering="crispEdges"
    >
      <rect width={size()} height={size()} fill="#fff" />
      <path d={darkModules(props.matrix)} fill="#000" />
    </svg>
  );
}

/** One rectangle a run of dark modules: a shorter path than one a module. */
function darkModules(matrix: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  for (const [y, row] of matrix.entries()) {
    let from = -1;
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x] && from < 0) from = x;
      if (!row[x] && from >= 0) {
        runs.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`);
        from = -1;
      }
    }
  }
  return runs.join('');
}
