import type { PixelBox } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** What the engine, which has no letter for them, reads where "≥" and "≤" stand. */
const SIGNS: readonly { readonly sign: string; readonly read: RegExp }[] = [
  { sign: '≥', read: /^[>›»zZ2]$/u },
  { sign: '≤', read: /^[<‹«sS£]$/u },
];

// 98 | 1.250 | 12,5%
const NUMBER = /^\d[\d.,]*%?$/u;

// >98 | z98,5%
const GLUED = /^(?<sign>[>›»zZ<‹«])(?<number>\d[\d.,]*%?)$/u;

/** The bar below a sign is so flat, as wide as the sign, and near below it. Ratios; the last in letter heights. */
const FLAT = 3;
const AS_WIDE = 0.7;
const NEAR = 0.4;
/** Words are as far apart as this on one line. In letter heights. */
const NEXT_WORD = 2.5;

/**
 * Gives "≥" and "≤" back their bar: a sign before a number below which the picture has a flat stroke as wide as it.
 * `letterSize` in the pixels of the patches and words.
 */
export function mendComparisonSigns(
  words: readonly RecognisedWord[],
  patches: readonly PixelBox[],
  letterSize: number,
): readonly RecognisedWord[] {
  if (letterSize <= 0) return words;
  return words.map((word, at) => {
    const glued = GLUED.exec(word.text)?.groups;
    if (glued?.sign !== undefined) {
      const sign = SIGNS.find(({ read }) => read.test(glued.sign ?? ''))?.sign ?? glued.sign;
      return hasBar(firstLetterOf(word), patches, letterSize) ? { ...word, text: sign + glued.number } : word;
    }
    const row = SIGNS.find(({ read }) => read.test(word.text));
    const next = words[at + 1];
    if (!row || !next || !isBeside(word, next, letterSize) || !NUMBER.test(next.text)) return word;
    return hasBar(word.box, patches, letterSize) ? { ...word, text: row.sign } : word;
  });
}

function isBeside(word: RecognisedWord, next: RecognisedWord, letterSize: number): boolean {
  const gap = next.box.left - word.box.right;
  return next.line === word.line && gap > -letterSize / 2 && gap < NEXT_WORD * letterSize;
}

function firstLetterOf({ text, box }: RecognisedWord): PixelBox {
  return { ...box, right: box.left + (1.3 * (box.right - box.left)) / [...text].length };
}

/** Two patches, one above the other: the sign, and its bar. */
function hasBar(box: PixelBox, patches: readonly PixelBox[], letterSize: number): boolean {
  const own = patches.filter((patch) => {
    const x = (patch.left + patch.right) / 2;
    return (
      x > box.left &&
      x < box.right &&
      patch.top >= box.top - letterSize / 2 &&
      patch.bottom <= box.bottom + NEAR * letterSize
    );
  });
  return own.some((bar) => {
    const width = bar.right - bar.left;
    const isFlat = width >= FLAT * Math.max(1, bar.bottom - bar.top);
    return (
      isFlat &&
      own.some((sign) => {
        const gap = bar.top - sign.bottom;
        const isSign = sign !== bar && sign.bottom - sign.top > 2 * (bar.bottom - bar.top);
        return isSign && gap >= 0 && gap <= NEAR * letterSize && width >= AS_WIDE * (sign.right - sign.left);
      })
    );
  });
}
