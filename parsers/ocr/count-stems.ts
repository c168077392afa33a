import { medianOf } from '../median.ts';
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

/** The numerals of strokes alone before headings in capitals, as the picture has them: "I. CHỈ TIÊU" is "II. CHỈ TIÊU". */
export function mendStems(
  words: readonly RecognisedWord[],
  gray: GrayRaster,
  threshold: number,
): readonly RecognisedWord[] {
  return words.map((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const isNumeral = OPENER.test(word.text) && before?.line !== word.line && next?.line === word.line;
    if (!isNumeral || !CAPITALS.test(next.text)) return word;
    const text = readStems(word.text, cropGray(gray, word.box, 0), threshold);
    // one stroke alone may be a digit
    return text?.startsWith('II') ? { ...word, text } : word;
  });
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
