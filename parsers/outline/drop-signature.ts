import type { Block } from '../../schemas/model/document.ts';
import { isSignatureLine } from './find-zones.ts';
import { isPersonName } from './person-name.ts';

// (Ký, ghi rõ họ tên) | (Đã ký)
const IN_BRACKETS = /^\([^()]{1,60}\)$/u;

/** An appendix without who signs below its last table: "NGƯỜI LẬP BIỂU", "CỤC TRƯỞNG", names. As it is where anything else stands there. */
export function dropSignature(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findLastIndex((block) => block.kind === 'table') + 1;
  const below = blocks.slice(end).filter((block) => block.kind !== 'page_break');
  const isSigned = below.some((block) => block.kind === 'paragraph' && isSignatureLine(block.text));
  const isAll = below.every(
    (block) =>
      block.kind === 'paragraph' &&
      (isSignatureLine(block.text) || isPersonName(block.text) || IN_BRACKETS.test(block.text)),
  );
  return end > 0 && isSigned && isAll ? blocks.slice(0, end) : blocks;
}
