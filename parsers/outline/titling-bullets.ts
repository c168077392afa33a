import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { readSectionLabel } from './section-label.ts';

/** A title is no longer. Characters. */
const LONGEST_TITLE = 120;
/** What stands below one is a sentence. Characters. */
const SHORTEST_SENTENCE = 60;
// Rừng và các hệ sinh thái
const TITLE = /^\p{Lu}.*[^.;:,!?…\s]\s*$/su;
// Quản lý, bảo vệ nghiêm ngặt rừng tự nhiên hiện có; tăng cường khả năng phòng hộ của rừng đầu nguồn.
const SENTENCE = /^\s*\p{Lu}.*[.;]\s*$/su;

/**
 * Bullets that title the paragraphs below them, by block id: every one of the list ends without a sign, and a sentence
 * stands on a line of its own below it.
 */
export function findTitlingBullets(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  let lists = new Map<string, { readonly ids: string[]; areTitles: boolean }>();
  const close = (): void => {
    for (const { ids, areTitles } of lists.values())
      if (areTitles && ids.length > 1) for (const id of ids) found.add(id);
    lists = new Map();
  };
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph') return;
    const label = readSectionLabel(block.text, false);
    if (label === null || label.kind !== 'bullet') {
      if (label !== null) close();
      return;
    }
    const list = lists.get(label.signature) ?? { ids: [], areTitles: true };
    list.ids.push(block.blockId);
    list.areTitles &&= isTitle(block, label.textAt) && isSentence(blocks[at + 1]);
    lists.set(label.signature, list);
  });
  close();
  return found;
}

function isTitle(paragraph: ParagraphBlock, from: number): boolean {
  const text = paragraph.text.slice(from).trim();
  return text.length <= LONGEST_TITLE && TITLE.test(text) && !isScanned(paragraph);
}

function isSentence(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.length < SHORTEST_SENTENCE) return false;
  return SENTENCE.test(block.text) && readSectionLabel(block.text, false) === null;
}
