/** What the layout needs to know of a font. */
export interface FontFace {
  /** As the file names it, without the subset's tag: "TimesNewRomanPS-BoldMT". */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Above and below the line, in type sizes. */
  readonly ascent: number;
  readonly descent: number;
  /** From the font's units to type sizes; 0.001 but for fonts that are drawn by the page itself. */
  readonly widthScale: number;
}

/** Times New Roman's, which nearly every plan is set in. */
const USUAL_ASCENT = 0.89;
const USUAL_DESCENT = 0.22;
const SUBSET_TAG = /^[A-Z]{6}\+/;
// TimesNewRomanPS-BoldMT | Times New Roman,Bold | Arial-Black | SFUTimes-SemiBold
const BOLD_NAME = /bold|black|heavy|demi/i;
// TimesNewRomanPS-ItalicMT | Times-Oblique | .VnTime,Italic
const ITALIC_NAME = /italic|oblique/i;

export const UNKNOWN_FACE: FontFace = {
  name: '',
  bold: false,
  italic: false,
  ascent: USUAL_ASCENT,
  descent: USUAL_DESCENT,
  widthScale: 0.001,
};

/** Reads the font that pdfjs keeps under a name among the page's common objects. */
export function toFontFace(font: unknown): FontFace {
  if (typeof font !== 'object' || font === null) return UNKNOWN_FACE;
  const name = 'name' in font && typeof font.name === 'string' ? font.name.replace(SUBSET_TAG, '') : '';
  const matrix = 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? font.fontMatrix : [];
  const scale: unknown = matrix[0];
  const ascent = 'ascent' in font && typeof font.ascent === 'number' ? font.ascent : 0;
  const descent = 'descent' in font && typeof font.descent === 'number' ? -font.descent : 0;
  return {
    name,
    bold: BOLD_NAME.test(name),
    italic: ITALIC_NAME.test(name),
    ascent: ascent > 0.5 && ascent < 1.2 ? ascent : USUAL_ASCENT,
    descent: descent > 0.05 && descent < 0.5 ? descent : USUAL_DESCENT,
    widthScale: typeof scale === 'number' && scale > 0 ? scale : 0.001,
  };
}
