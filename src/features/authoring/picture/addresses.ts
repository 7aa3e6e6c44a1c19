import { type Accessor, createMemo, onCleanup } from 'solid-js';
import type { Screen } from '../../../domain/screen/model.ts';
import type { Pictures } from '../../../ports/authoring.ts';

/**
 * The drawings with addresses of pictures that are in memory only, for the page's own preview; those of
 * the site keep their names.
 */
export function createShownScreens(
  screens: Accessor<readonly Screen[]>,
  pictures: Accessor<Pictures>,
): Accessor<readonly Screen[]> {
  const addresses = new Map<Uint8Array, string>();
  onCleanup(() => {
    for (const address of addresses.values()) URL.revokeObjectURL(address);
  });
  const addressOf = (bytes: Uint8Array<ArrayBuffer>): string => {
    const address =
      addresses.get(bytes) ?? URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
    addresses.set(bytes, address);
    return address;
  };
  return createMemo(() =>
    screens().map((screen) => ({
      ...screen,
      variants: screen.variants.map((variant) => {
        const bytes = variant.frame.kind === 'image' && pictures()[variant.frame.file];
        return bytes
          ? { ...variant, frame: { ...variant.frame, file: addressOf(bytes) } }
          : variant;
      }),
    })),
  );
}
