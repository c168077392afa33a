import type { InkPatch } from './components.ts';
import { joinIntoLines } from './ink-lines.ts';

/** Height of what may be a letter, in letter heights. */
const LOW_LETTER = 0.6;
const HIGH_LETTER = 2.6;

/** Letters in a row that make text; on a slice of a stamp at the page's edge fewer stand level. */
const FEWEST_IN_A_ROW = 3;

/** A page number alone: so few letters may be all that stands on a page. */
const LONE_LETTERS = 2;

/** Lines thinner than this many pixels are scratches. */
const THINNEST_STROKE = 2;

/** Is there no text on the page: a blank back, a slice of a stamp, dirt? The patches are those left after cleaning. */
export function isBlankPage(patches: readonly InkPatch[], letterSize: number): boolean {
  if (letterSize <= 0) return true;
  const letters = patches.filter((patch) => {
    const height = patch.bottom - patch.top;
    const width = patch.right - patch.left;
    return height >= letterSize * LOW_LETTER && height <= letterSize * HIGH_LETTER && width > THINNEST_STROKE;
  });
  if (letters.length === 0) return true;
  if (letters.length <= LONE_LETTERS && patches.length <= LONE_LETTERS * 2) return false;
  return joinIntoLines(letters, letterSize).every((line) => line.letters < FEWEST_IN_A_ROW);
}
