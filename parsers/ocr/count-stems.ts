import { medianOf } from '../median.ts';
import { wordKey } from '../normalise/tokens.ts';
import { cropGray, type GrayRaster } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** Upright strokes are counted between these shares of the text's height: serifs and crossbars of T and L lie outside. */
const FROM = 0.25;
const TO = 0.75;

/** H has its bar about half way down. */
const BAR_FROM = 0.35;
const BAR_TO = 0.65;

// H | IH | HI | ll | Il | u | n | m | III | 11I
const STROKES = /^[HIlLJj|![\]1iunmUÍÌỊÏ]{1,5}$/u;

// I. | IH. | HI.
const OPENER = /^[HIl|1]{1,4}\.$/u;
// II | HI | III, behind "Quý"
const QUARTER = /^[HIl|1]{1,3}[.,;]?$/u;
const QUARTER_WORD = 'quý';
// MỤC | TỔ
const CAPITALS = /^\p{Lu}{2}/u;

const TRAILING_SIGN = /[.,]$/u;
const MOST_STEMS = 3;

/**
 * "H", "HI", "u" read where a Roman numeral of one to three strokes stands: the strokes are counted in the picture. Null
 * where the text may be what it says, or has other strokes.
 */
export function readStems(text: string, picture: GrayRaster, threshold: number): string | null {
  const core = text.replace(TRAILING_SIGN, '');
  if (!STROKES.test(core) || /^1+$/u.test(core)) return null;
  const rows = countRuns(picture, threshold);
  const height = rows.length;
  const upright = rows.slice(Math.floor(height * FROM), Math.ceil(height * TO));
  const stems = medianOf(upright);
  if (stems < 1 || stems > MOST_STEMS || upright.filter((count) => count === stems).length < upright.length * FROM * 2)
    return null;
  const hasBar = rows.slice(Math.floor(height * BAR_FROM), Math.ceil(height * BAR_TO)).some((count) => count < stems);
  if (hasBar) return null;
  const roman = 'I'.repeat(stems) + (TRAILING_SIGN.test(text) ? '.' : '');
  return roman === text ? null : roman;
}

/**
 * The numerals of strokes alone as the picture has them, before headings in capitals and behind "Quý": "I. CHỈ TIÊU" is
 * "II. CHỈ TIÊU", "Quý II" is "Quý III".
 */
export function mendStems(
  words: readonly RecognisedWord[],
  gray: GrayRaster,
  threshold: number,
): readonly RecognisedWord[] {
  return words.map((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const isBehind = before?.line === word.line;
    const isHeading = OPENER.test(word.text) && !isBehind && next?.line === word.line && CAPITALS.test(next.text);
    const isQuarter =
      QUARTER.test(word.text) && (isBehind ? isQuarterWord(before) : words.some((above) => isRightAbove(above, word)));
    if (!isHeading && !isQuarter) return word;
    const text = readStems(word.text, cropGray(gray, word.box, 0), threshold);
    // one stroke alone may be a digit
    return text?.startsWith('II') || (isQuarter && text !== null) ? { ...word, text } : word;
  });
}

const isQuarterWord = ({ text }: RecognisedWord): boolean => wordKey(text) === QUARTER_WORD;

/** A line of a narrow cell is so far below the one before it. In line heights. */
const NEXT_LINE = 1.2;

/** "Quý" and, on the next line of a narrow cell, "III". */
function isRightAbove(above: RecognisedWord, { box }: RecognisedWord): boolean {
  const gap = box.top - above.box.bottom;
  const isNear = gap > -above.lineHeight / 2 && gap < NEXT_LINE * above.lineHeight;
  return isNear && box.left < above.box.right && above.box.left < box.right && isQuarterWord(above);
}

/** How many runs of ink each row has, from the first row with ink to the last; the sign behind the text is left out. */
function countRuns({ width, height, data }: GrayRaster, threshold: number): number[] {
  const rows: number[] = [];
  for (let y = 0; y < height; y++) {
    let runs = 0;
    let wasInk = false;
    for (let x = 0; x < width; x++) {
      const isInk = (data[y * width + x] ?? 255) < threshold;
      if (isInk && !wasInk) runs++;
      wasInk = isInk;
    }
    rows.push(runs);
  }
  const first = rows.findIndex((runs) => runs > 0);
  const last = rows.findLastIndex((runs) => runs > 0);
  return first < 0 ? [] : rows.slice(first, last + 1);
}
