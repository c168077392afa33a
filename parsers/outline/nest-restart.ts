import type { ParagraphBlock } from '../../schemas/model/document.ts';
import { boldShare } from '../../schemas/model/rich-text.ts';
import type { PrintedLabel } from './section-label.ts';

/** A heading is bold in this share of its letters at least, a point below it in less. */
const BOLD = 0.8;

interface Labelled {
  readonly paragraph: ParagraphBlock;
  readonly label: PrintedLabel | null;
}

const INNER = ' inside';

/**
 * "2. Nội dung" in bold, and below it "1. Mở 04 lớp", "2. Cử 15 công chức" that are not: the points begin anew inside the
 * heading, and go on until the next bold one. Their label as one of a list further in.
 */
export function nestRestart(
  stack: readonly Labelled[],
  paragraph: ParagraphBlock,
  label: PrintedLabel | null,
): PrintedLabel | null {
  if (label?.kind !== 'arabic' || label.ordinal.length !== 1 || boldShare(paragraph) >= BOLD) return label;
  const inner = { ...label, signature: `${label.signature}${INNER}`, rank: label.rank + 0.5 };
  const open = stack.findLast((node) => node.label?.signature === inner.signature);
  if (open) return (open.label?.ordinal[0] ?? 0) < (label.ordinal[0] ?? 0) ? inner : label;
  const top = stack.at(-1);
  const beginsAnew = label.ordinal[0] === 1 && top?.label?.signature === label.signature;
  return beginsAnew && boldShare(top.paragraph) >= BOLD ? inner : label;
}
