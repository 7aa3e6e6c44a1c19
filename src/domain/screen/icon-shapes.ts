/** Small builders of paths with absolute M, L, C and Z commands, which every painter understands. */

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Circles and ellipses by four curves. */
export function oval(cx: number, cy: number, rx: number, ry = rx): string {
  const [kx, ky] = [rx * 0.5523, ry * 0.5523];
  const at = (...points: readonly number[]) => points.map(round).join(' ');
  return [
    `M${at(cx - rx, cy)}`,
    `C${at(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)}`,
    `C${at(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)}`,
    `C${at(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)}`,
    `C${at(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)}Z`,
  ].join('');
}

/** A closed polygon; numbers in pairs. */
export function polygon(...points: readonly number[]): string {
  return `${line(...points)}Z`;
}

/** An open line through the points; numbers in pairs. */
export function line(...points: readonly number[]): string {
  let path = '';
  for (let i = 0; i + 1 < points.length; i += 2) {
    path += `${i === 0 ? 'M' : 'L'}${points[i]} ${points[i + 1]}`;
  }
  return path;
}

/** A rectangle, with rounded corners where a radius is given. */
export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  const [right, bottom] = [x + width, y + height];
  if (radius === 0) return polygon(x, y, right, y, right, bottom, x, bottom);
  const k = round(radius * 0.4477);
  return [
    `M${x + radius} ${y}L${right - radius} ${y}C${right - k} ${y} ${right} ${y + k} ${right} ${y + radius}`,
    `L${right} ${bottom - radius}C${right} ${bottom - k} ${right - k} ${bottom} ${right - radius} ${bottom}`,
    `L${x + radius} ${bottom}C${x + k} ${bottom} ${x} ${bottom - k} ${x} ${bottom - radius}`,
    `L${x} ${y + radius}C${x} ${y + k} ${x + k} ${y} ${x + radius} ${y}Z`,
  ].join('');
}
