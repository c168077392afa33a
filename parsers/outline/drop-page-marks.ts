import type { Block } from '../../schemas/model/document.ts';
import { PAGE_WORDS } from '../vocabulary/layout-labels.ts';

const WORD = PAGE_WORDS.join('|');
// "- 2 -" | "– 12 –" | "Trang 2/7": a number alone may be a figure
const PAGE_MARK = new RegExp(
  `^(?:[-–—]\\s{0,2}\\d{1,3}\\s{0,2}[-–—]|(?:${WORD})\\s{1,2}\\d{1,3}(?:\\s?/\\s?\\d{1,3})?)$`,
  'iu',
);

/** Numbers of pages that a clerk typed between the paragraphs, wherever they came to stand, are no text. */
export function dropPageMarks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || !PAGE_MARK.test(block.text));
}
