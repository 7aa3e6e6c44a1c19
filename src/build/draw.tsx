import { renderToString } from 'solid-js/web';
import type { LaidScreen } from '../domain/screen/layout.ts';
import { Drawing } from '../ui/screen/Drawing.tsx';

/** One laid-out drawing as SVG markup. Built by Vite for the scripts that need it outside a page. */
export function drawingMarkup(laid: LaidScreen): string {
  return renderToString(() => <Drawing laid={laid} imageBase="" />);
}
