import type { InkPatch } from './components.ts';

/** A patch whose sides are both below this share of a letter's height may be a speck; dots, commas and marks are too. */
const SPECK_SIZE = 0.62;

/** Marks and points stand at most this many letter heights from a letter. */
const NEAR_LETTER = 1.6;

/** A row of dots: this many, on one line, each within so many letter heights of the next. */
const FEWEST_DOTS = 3;
const DOT_STEP = 1.6;

/** Dots of a row stand on one line within this share of a letter's height. */
const DOT_WOBBLE = 0.15;

/** A dash is at least so many times as wide as high and as wide as this share of a letter's height. */
const DASH_RATIO = 2;
const DASH_WIDTH = 0.35;

/** Specks of ink far from any letter: dirt, the remains of a stamp. Dot leaders and lone dashes are none. */
export function findSpecks(patches: readonly InkPatch[], letterSize: number): InkPatch[] {
  if (letterSize <= 0) return [];
  const small: InkPatch[] = [];
  const letters: InkPatch[] = [];
  for (const patch of patches) {
    const isSmall = widthOf(patch) < letterSize * SPECK_SIZE && heightOf(patch) < letterSize * SPECK_SIZE;
    (isSmall ? small : letters).push(patch);
  }
  const reach = letterSize * NEAR_LETTER;
  const nearLetter = indexByPlace(letters, reach);
  const lone = small.filter((patch) => !isDash(patch, letterSize) && !hasNeighbour(patch, nearLetter, reach));
  const dots = indexByPlace(lone, letterSize * DOT_STEP);
  return lone.filter((patch) => !isDotOfRow(patch, dots, letterSize));
}

function widthOf(patch: InkPatch): number {
  return patch.right - patch.left;
}

function heightOf(patch: InkPatch): number {
  return patch.bottom - patch.top;
}

function isDash(patch: InkPatch, letterSize: number): boolean {
  return widthOf(patch) >= letterSize * DASH_WIDTH && widthOf(patch) >= heightOf(patch) * DASH_RATIO;
}

/** Patches by the square of the page that they lie in, large ones in every square they touch. */
interface Places {
  readonly side: number;
  readonly squares: ReadonlyMap<string, readonly InkPatch[]>;
}

function indexByPlace(patches: readonly InkPatch[], side: number): Places {
  const squares = new Map<string, InkPatch[]>();
  for (const patch of patches) {
    for (let row = Math.floor(patch.top / side); row <= Math.floor(patch.bottom / side); row++) {
      for (let column = Math.floor(patch.left / side); column <= Math.floor(patch.right / side); column++) {
        const key = `${row}:${column}`;
        const square = squares.get(key);
        if (square) square.push(patch);
        else squares.set(key, [patch]);
      }
    }
  }
  return { side, squares };
}

function* around(patch: InkPatch, { side, squares }: Places): Generator<InkPatch> {
  for (let row = Math.floor(patch.top / side) - 1; row <= Math.floor(patch.bottom / side) + 1; row++) {
    for (let column = Math.floor(patch.left / side) - 1; column <= Math.floor(patch.right / side) + 1; column++) {
      yield* squares.get(`${row}:${column}`) ?? [];
    }
  }
}

function hasNeighbour(patch: InkPatch, places: Places, reach: number): boolean {
  for (const other of around(patch, places)) {
    const dx = Math.max(0, other.left - patch.right, patch.left - other.right);
    const dy = Math.max(0, other.top - patch.bottom, patch.top - other.bottom);
    if (dx <= reach && dy <= reach) return true;
  }
  return false;
}

function isDotOfRow(patch: InkPatch, dots: Places, letterSize: number): boolean {
  const onLine = new Set<InkPatch>();
  for (const other of around(patch, dots)) {
    if (Math.abs(other.bottom - patch.bottom) > Math.max(1, letterSize * DOT_WOBBLE)) continue;
    const dx = Math.max(0, other.left - patch.right, patch.left - other.right);
    if (dx <= letterSize * DOT_STEP * 2) onLine.add(other);
  }
  return onLine.size >= FEWEST_DOTS;
}
