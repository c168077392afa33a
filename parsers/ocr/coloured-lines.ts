import { binarise, inkThreshold } from './binarise.ts';
import { findPatches, type InkPatch, type InkPatches } from './components.ts';
import { findUnreadLetters, joinIntoLines } from './ink-lines.ts';
import type { GrayRaster, PixelBox } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** Height of coloured letters in letter heights of the page. */
const LOW_LETTER = 0.8;
const HIGH_LETTER = 2.6;

/** A patch larger than this both ways is a seal or a signature: nothing in it is read. Letter heights. */
const SEAL_SIDE = 6;

/** A printed number or word has at least so many letters. */
const FEWEST_LETTERS = 2;

/** A page with more coloured lines than this is no page with a few stamps. */
const MOST_LINES = 12;

/** Lines of print in coloured ink that the page without its colours did not show. */
export function findColouredLines(
  coloured: GrayRaster,
  words: readonly RecognisedWord[],
  page: { readonly ink: InkPatches; readonly letterSize: number },
): PixelBox[] {
  const { letterSize } = page;
  if (letterSize <= 0) return [];
  const { patches } = findPatches(binarise(coloured, inkThreshold(coloured)));
  const seals = patches.filter((patch) => sideOf(patch) > letterSize * SEAL_SIDE);
  const letters = patches.filter((patch) => {
    const height = patch.bottom - patch.top;
    return (
      height >= letterSize * LOW_LETTER &&
      height <= letterSize * HIGH_LETTER &&
      !seals.some((seal) => touches(seal, patch))
    );
  });
  const read = [...words.map((word) => word.box), ...page.ink.patches.filter((patch) => isLarge(patch, letterSize))];
  return joinIntoLines(findUnreadLetters(letters, read, letterSize), letterSize)
    .filter((line) => line.letters >= FEWEST_LETTERS && line.bottom - line.top <= letterSize * HIGH_LETTER)
    .slice(0, MOST_LINES)
    .map(({ left, top, right, bottom }) => ({ left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 }));
}

function sideOf(patch: InkPatch): number {
  return Math.min(patch.right - patch.left, patch.bottom - patch.top);
}

function isLarge(patch: InkPatch, letterSize: number): boolean {
  return patch.bottom - patch.top >= letterSize * LOW_LETTER;
}

function touches(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
