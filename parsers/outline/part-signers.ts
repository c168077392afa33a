import type { ParagraphBlock, TextSpan } from '../../schemas/model/document.ts';
import { sliceRichText } from '../../schemas/model/rich-text.ts';

/** White between two who sign beside each other. In heights of a word. */
const APART = 1.8;
/** The role and the name at least are parted. */
const FEWEST_PARTED = 2;

/** Where the words right of the widest white begin, in a paragraph whose words stand on one line; null: none does. */
function rightPartOf({ spans }: ParagraphBlock): number | null {
  let start: number | null = null;
  let before: TextSpan | undefined;
  for (const span of spans) {
    if (before && isApart(before, span)) start = span.start;
    else if (before && span.box[1] > before.box[3]) return null;
    before = span;
  }
  return start;
}

function isApart({ box: before }: TextSpan, { box }: TextSpan): boolean {
  const height = before[3] - before[1];
  return box[1] < before[3] && box[0] - before[2] > APART * height;
}

/** Of two who sign side by side in one column of a page, the lines of the right one; a line of one stays whole. */
export function partSigners(lines: readonly ParagraphBlock[]): readonly ParagraphBlock[] {
  const starts = lines.map(rightPartOf);
  if (starts.filter((start) => start !== null).length < FEWEST_PARTED) return lines;
  return lines.map((line, i) => {
    const start = starts[i] ?? null;
    return start === null ? line : { ...line, ...sliceRichText(line, start) };
  });
}
