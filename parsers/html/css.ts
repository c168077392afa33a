/** The declarations of a `style` attribute, names and values in lower case. */
export type Css = ReadonlyMap<string, string>;

const POINTS_A_UNIT: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 28.35,
  mm: 2.835,
  em: 12,
  rem: 12,
};

// 13.0pt | .5in | 18px
const LENGTH = /^(-?\d{0,6}(?:\.\d{1,6})?)(pt|px|in|cm|mm|em|rem)$/u;

export function parseCss(style: string): Css {
  const declarations = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      declarations.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return declarations;
}

/** A length in points; undefined for what is none. */
export function toPoints(length: string | undefined): number | undefined {
  const found = LENGTH.exec(length ?? '');
  if (!found || found[1] === '' || found[1] === '-') return undefined;
  return Number(found[1]) * (POINTS_A_UNIT[found[2] ?? ''] ?? 1);
}

export const isHidden = (css: Css): boolean =>
  css.get('display') === 'none' || css.get('visibility') === 'hidden' || css.get('mso-hide') === 'all';

// solid windowtext 1.0pt | 1px solid #000
const DRAWN = /(?:solid|double|dashed|dotted|inset|outset|groove|ridge)/u;
/** A border without a width that is drawn. */
const NO_WIDTH = /(?:^|\s)0(?:pt|px)?(?:\s|$)/u;

/** True where a declaration draws a line round the element. */
export function drawsBorder(css: Css): boolean {
  for (const [name, value] of css) {
    if (name.startsWith('border') && DRAWN.test(value) && !NO_WIDTH.test(value)) return true;
  }
  return false;
}
