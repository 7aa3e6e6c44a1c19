import { thisBrowser } from './adapters/browser/recognise.ts';
import type { MountLate } from './app/late.ts';
import { BROWSER_NAMES } from './copy/help.ts';
import { mountHelp } from './features/help/mount.tsx';
import { mountWho } from './features/player/Who.tsx';

/** The part of the composition root that the way to the desk needs, loaded with it. */
export function startHelp(): MountLate {
  const { family, version } = thisBrowser();
  const world = {
    browser:
      family === 'other' ? navigator.userAgent : `${BROWSER_NAMES[family]} ${version ?? ''}`.trim(),
    screen: () =>
      `${screen.width} × ${screen.height}, ${innerWidth} × ${innerHeight} (${devicePixelRatio})`,
    online: () => navigator.onLine,
    appVersion: __APP_VERSION__,
  };
  return (box, props) => mountHelp(world, box, props);
}

/** Who does the step, and where: too small for a file of its own. */
export function startWho(): MountLate {
  return mountWho;
}
