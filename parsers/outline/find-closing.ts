import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { CLOSING_ALONE, CLOSING_REQUESTS, CLOSING_STARTS, CLOSING_VERBS } from '../vocabulary/closing-words.ts';
import { BODY_STARTS } from '../vocabulary/letterhead.ts';
import { readSectionLabel } from './section-label.ts';

const REQUESTS = phraseSet([...CLOSING_STARTS, ...CLOSING_REQUESTS]);
const ALONE = phraseSet(CLOSING_ALONE);
const BODIES = phraseSet(BODY_STARTS);

// … xem xét, quyết định./. | … thực hiện /.
const LAST_MARK = /[./]\s?\/\s?\.?\s*$|\s\/\.\s*$/u;
// Ủy ban nhân dân tỉnh yêu cầu | UBND huyện đề nghị
const ASKS = new RegExp(`^[^,;:.]{3,70}\\s(?:${CLOSING_VERBS.join('|')})\\s`, 'u');

const isClosing = ({ text }: ParagraphBlock): boolean =>
  beginsWith(text, REQUESTS) || (beginsWith(text, BODIES) && ASKS.test(text));

/** The last sentences of a body, which speak for the whole of it and not for the point above them: those that end in "./.", and one that speaks of all of it. */
export function findClosing(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of [...blocks].reverse()) {
    const isAfter = block.kind === 'table' && found.size === 0;
    if (block.kind === 'page_break' || block.kind === 'footnote' || isAfter) continue;
    if (block.kind !== 'paragraph' || readSectionLabel(block.text) !== null || !isClosing(block)) break;
    if (found.size === 0 && !LAST_MARK.test(block.text) && !beginsWith(block.text, ALONE)) break;
    found.add(block.blockId);
  }
  return found;
}
