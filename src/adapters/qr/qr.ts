import type { QrMatrix } from '../../ports/qr.ts';

/** QR codes by uqr, which is loaded with the first one. Level M: paper gets folded and stained. */
export const qrMatrix: QrMatrix = async (text) => {
  const { encode } = await import('uqr');
  return encode(text, { ecc: 'M', border: 0 }).data;
};
