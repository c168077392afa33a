import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { joinRichTexts } from '../../schemas/model/rich-text.ts';
import { isCapitals } from '../vietnamese/fold.ts';

// … đã chỉ ra. | kèm theo) | như sau:
const ENDS_SENTENCE = /[.!?:;…]["”’')\]]*$/u;
// thoại định kỳ … | , và
const RUNS_ON = /^[\p{Ll},;)]/u;
// a) Mục tiêu | đ. … | b/ Nhiệm vụ
const LETTER_LABEL = /^[\p{Ll}][.)/](?:\s|$)/u;
// V/v tham gia
const BEGINS_ITSELF = /^(?:V\/v|http|www\.)/iu;
// Số 2449-CV/ĐU, in a letterhead
const NUMBER_LINE = /^Số\s{0,3}[:\d].{0,40}$/iu;

function continues(before: ParagraphBlock, next: ParagraphBlock): boolean {
  if (next.headingLevel !== null || before.column !== next.column) return false;
  if (LETTER_LABEL.test(next.text) || BEGINS_ITSELF.test(next.text)) return false;
  if (before.column !== null && NUMBER_LINE.test(before.text)) return false;
  // A line of capitals is a name or a title: what follows in small letters is another line.
  if (isCapitals(before.text) && !isCapitals(next.text)) return false;
  return RUNS_ON.test(next.text) && !ENDS_SENTENCE.test(before.text);
}

/** Sentences that a page break cut in two, with the footnotes of the page between them, are made whole again. */
export function joinBrokenParagraphs(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let open = -1;
  for (const block of blocks) {
    const before = joined[open];
    if (block.kind === 'paragraph') {
      if (before?.kind === 'paragraph' && continues(before, block)) {
        joined[open] = { ...before, ...joinRichTexts([before, block], ' ') };
        continue;
      }
      open = joined.length;
    } else if (block.kind === 'table') open = -1;
    joined.push(block);
  }
  return joined;
}
