import { medianOf } from '../median.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** Lines within so many usual heights speak for each other. */
const NEAR_LINES = 3.5;

/** Lines of the same type differ by no more than this share: a heading or a footnote differs by more. */
const SAME_TYPE = 0.22;

/** A line lower than this share of the page's usual one has only points or dashes: it says nothing of its type. */
const LOWEST_LINE = 0.55;

/** A line this many times as high as those around it was measured with ink that is not its own. */
const HIGHEST_LINE = 1.6;

/**
 * The engine's height of a line depends on its letters: the same type is 11 points on one line and 13 on the next.
 * Each word takes the median height of the lines of the same type around it.
 */
export function settleSizes(words: readonly RecognisedWord[]): RecognisedWord[] {
  const usual = medianOf(words.map((word) => word.lineHeight));
  const lines = [...new Map(words.filter((word) => word.isRaised !== true).map((word) => [word.line, word])).values()];
  const settled = new Map<number, number>();
  for (const line of lines) {
    const close = lines.filter((other) => Math.abs(other.baseline - line.baseline) <= usual * NEAR_LINES);
    const around = medianOf(close.map((other) => other.lineHeight));
    const isBelievable = line.lineHeight > usual * LOWEST_LINE && line.lineHeight < around * HIGHEST_LINE;
    const height = isBelievable ? line.lineHeight : around;
    const same = close.filter((other) => Math.abs(other.lineHeight - height) <= height * SAME_TYPE);
    settled.set(line.line, same.length > 0 ? medianOf(same.map((other) => other.lineHeight)) : height);
  }
  return words.map((word) =>
    word.isRaised === true ? word : { ...word, lineHeight: settled.get(word.line) ?? word.lineHeight },
  );
}
