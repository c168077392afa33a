import type { PixelBox } from './raster.ts';

/** Letters of one line follow each other within this much paper, and stand this near to one line, in letter heights. */
const LARGEST_GAP = 3;
const OFF_LINE = 0.45;

/** A letter may reach this far into the one before it, in letter heights. */
const OVERLAP = 0.5;

/** So many letters at a line's end tell where the next one stands. */
const LOOK_BACK = 5;

/** Chains letters into lines of text that need not be straight, from left to right. */
export function chainLetters(letters: readonly PixelBox[], letterSize: number): PixelBox[][] {
  const lines: PixelBox[][] = [];
  let open: PixelBox[][] = [];
  for (const letter of [...letters].sort((a, b) => a.left - b.left || a.top - b.top)) {
    open = open.filter((line) => letter.left - (line.at(-1)?.right ?? 0) <= letterSize * LARGEST_GAP);
    let best: PixelBox[] | null = null;
    let bestDistance = letterSize * OFF_LINE;
    for (const line of open) {
      if ((line.at(-1)?.right ?? 0) - letter.left > letterSize * OVERLAP) continue;
      const distance = Math.abs(letter.bottom - baselineAtEnd(line));
      if (distance > bestDistance) continue;
      best = line;
      bestDistance = distance;
    }
    if (best) best.push(letter);
    else {
      const line = [letter];
      lines.push(line);
      open.push(line);
    }
  }
  return lines;
}

function baselineAtEnd(line: readonly PixelBox[]): number {
  const bottoms = line.slice(-LOOK_BACK).map((letter) => letter.bottom);
  return bottoms.sort((a, b) => a - b)[Math.floor(bottoms.length / 2)] ?? 0;
}
