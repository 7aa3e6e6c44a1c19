import type { jsPDF } from 'jspdf';

/** TrueType files. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The two fonts of a document. */
export interface Typeface {
  /**
   * The text in letters that both fonts have: what they lack becomes `□`, is remembered, and signs
   * that show nothing are left out. White space is a blank; one that must not break stays so.
   */
  clean(text: string): string;
  /** Width of a cleaned text, in the unit of `size`. */
  width(text: string, size: number, bold: boolean): number;
  /** Paints a cleaned text from the left end of its baseline. `stretch` is 1 for its own width. */
  paint(text: string, x: number, y: number, look: Look, stretch?: number): void;
  /** Each letter that became `□`, once. */
  readonly replaced: ReadonlySet<string>;
}

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/** What jsPDF knows of a font. */
interface Metrics {
  characterToGlyph(code: number): number;
  widthOfGlyph(glyph: number): number;
}

/** Names in the file; the licence keeps the fonts' own name for unchanged ones. */
const NAMES = { regular: 'PrimoPaper', bold: 'PrimoPaper-Bold' } as const;
const REPLACEMENT = '□';
/** Controls, marks of direction and of joining, selectors of variants: nothing to see. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
const BLANKS = /[\t-\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/g;
/** Same look, other number: else a search of the PDF would not find them. */
const SAME: Readonly<Record<string, string>> = {
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  // A blank in a drawing.
  '▢': '□',
};

/** Embeds the fonts in the document. @throws where a file is no TrueType font. */
export function addTypeface(doc: jsPDF, fonts: Fonts): Typeface {
  const add = (name: string, bytes: Uint8Array): Metrics => {
    doc.addFileToVFS(`${name}.ttf`, binary(bytes));
    doc.addFont(`${name}.ttf`, name, 'normal');
    return (doc.setFont(name, 'normal').getFont() as unknown as { metadata: Metrics }).metadata;
  };
  const regular = add(NAMES.regular, fonts.regular);
  const bold = add(NAMES.bold, fonts.bold);
  const widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const replaced = new Set<string>();
  const known = new Map<string, string>();

  function orReplacement(letter: string): string {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x10000 && regular.characterToGlyph(code) && bold.characterToGlyph(code)) {
      return letter;
    }
    replaced.add(letter);
    return REPLACEMENT;
  }

  function widthOf(letter: string, heavy: boolean): number {
    const cache = heavy ? widths.bold : widths.regular;
    let width = cache.get(letter);
    if (width === undefined) {
      const metrics = heavy ? bold : regular;
      width = metrics.widthOfGlyph(metrics.characterToGlyph(letter.charCodeAt(0)));
      cache.set(letter, width);
    }
    return width;
  }

  return {
    replaced,
    clean(text) {
      let cleaned = '';
      for (const letter of text.normalize('NFC').replace(BLANKS, ' ').replace(UNSEEN, '')) {
        let fitting = known.get(letter);
        if (fitting === undefined) {
          fitting = orReplacement(SAME[letter] ?? letter);
          known.set(letter, fitting);
        }
        cleaned += fitting;
      }
      return cleaned;
    },
    width(text, size, heavy) {
      let thousandths = 0;
      for (const letter of text) thousandths += widthOf(letter, heavy);
      return (thousandths * size) / 1000;
    },
    paint(text, x, y, look, stretch = 1) {
      if (text === '') return;
      doc.setFont(look.bold ? NAMES.bold : NAMES.regular, 'normal');
      doc.setFontSize(look.size).setTextColor(look.colour);
      // Both blanks have one glyph, and a glyph stands for one letter in a PDF.
      const written = text.replaceAll('\u00a0', ' ');
      if (stretch === 1) doc.text(written, x, y);
      else {
        doc.saveGraphicsState();
        doc.text(written, x, y, { horizontalScale: stretch });
        doc.restoreGraphicsState();
      }
    },
  };
}

function binary(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x2000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  }
  return text;
}
