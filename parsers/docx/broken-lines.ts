import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { joinRichTexts } from '../../schemas/model/rich-text.ts';

/** A line shorter than this did not end because it was full. Letters; a line of A4 at 14 points has about 75. */
const FULL_LINE = 50;
/** Lines that begin within this of each other begin at the same edge. Points. */
const SAME_EDGE = 2;

// … đã chỉ ra. | như sau: | theo quy định;
const ENDS_SENTENCE = /[.!?:;…]["”’')\]]*$/u;
// thủ tục hành chính | , và | ) của
const RUNS_ON = /^[\p{Ll},;)]/u;
// a) Mục tiêu | đ. Nhiệm vụ
const LETTER_LABEL = /^\p{Ll}{1,2}[.)](?:\s|$)/u;

const isRunning = (block: ParagraphBlock): boolean =>
  block.column === null && block.headingLevel === null && block.align !== 'center' && block.align !== 'right';

function continues(before: ParagraphBlock, next: ParagraphBlock): boolean {
  if (!isRunning(before) || !isRunning(next) || before.text.length < FULL_LINE) return false;
  if (!RUNS_ON.test(next.text) || LETTER_LABEL.test(next.text) || ENDS_SENTENCE.test(before.text)) return false;
  return (next.indent ?? 0) <= (before.indent ?? 0) + SAME_EDGE;
}

/** Programs that turn a printed page back into Word end the paragraph with each line: sentences cut so are made whole. */
export function joinBrokenLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'paragraph' && before?.kind === 'paragraph' && continues(before, block)) {
      joined[joined.length - 1] = { ...before, ...joinRichTexts([before, block], ' ') };
    } else joined.push(block);
  }
  return joined;
}
