import type { Block } from '../../schemas/model/document.ts';
import { isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { CONTENTS_TITLES } from '../vocabulary/letterhead.ts';

const TITLES = phraseSet(CONTENTS_TITLES);

// I. MỤC TIÊU ........ 2 | Phần thứ nhất 12: where the heading stands
const ENTRY = /[.…_\s](?<page>\d{1,3})$/u;
// Phần thứ hai. MỤC TIÊU … | XÃ HỘI ........ 2
const LEADERS = /[.…_]{4}\s?\d{1,3}$/u;
/** An entry is a heading. Characters, with its dots. */
const LONGEST_ENTRY = 320;

/** Without the table of contents, whose lines say again what the headings say: a title, and entries that each end in a page. */
export function dropContents(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && isPhrase(block.text, TITLES));
  const end = at < 0 ? at : endOfEntries(blocks, at + 1);
  return end <= at + 1 ? blocks : blocks.toSpliced(at, end - at);
}

function endOfEntries(blocks: readonly Block[], from: number): number {
  let end = from;
  let page = 0;
  for (let at = from; at < blocks.length; at++) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block?.kind === 'page_break') continue;
    if (block?.kind !== 'paragraph' || block.text.length > LONGEST_ENTRY) break;
    const own = Number(ENTRY.exec(block.text)?.groups?.page ?? Number.NaN);
    // an entry that wraps has its page on the next line
    if (Number.isNaN(own) && next?.kind === 'paragraph' && LEADERS.test(next.text)) continue;
    if (!(own >= page)) break;
    [page, end] = [own, at + 1];
  }
  return end;
}
