import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { boldShare } from '../../schemas/model/rich-text.ts';
import { isCapitals } from '../vietnamese/fold.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { HEADING_WORDS } from '../vocabulary/heading-words.ts';
import { TASK_HEADINGS } from '../vocabulary/task-headings.ts';
import { readSectionLabel } from './section-label.ts';

/** A title has no more. Characters. */
const LONGEST_TITLE = 90;
/** One known line may be a line of a list; a plan that has no numbers has several. */
const FEWEST_TITLES = 2;

const KNOWN = phraseSet([...HEADING_WORDS, ...TASK_HEADINGS].flatMap((row) => row.phrases));

// Mục đích, yêu cầu | Tổ chức thực hiện: | Chỉ tiêu năm 2026; not "Kinh phí: 20 triệu đồng", "Kết quả cho thấy …."
const ALONE = /^\p{Lu}[^:;.!?]*:?$/u;

// Căn cứ Nghị quyết số 05-NQ/TU ngày 12/4/2021 của Ban Chấp hành Đảng bộ tỉnh: a ground, no heading
const CITES = /\s(?:số|ngày)\s\d/u;

/**
 * The titles of a plan that numbers nothing: lines of their own in the words of headings, and those set as such between
 * them. None where something numbered stands above the first: the numbers tell the order there.
 */
export function findTitleLines(blocks: readonly Block[]): ReadonlySet<string> {
  const paragraphs = blocks.filter((block): block is ParagraphBlock => block.kind === 'paragraph');
  const first = paragraphs.findIndex((paragraph) => isKnown(paragraph));
  if (first < 0 || paragraphs.slice(0, first).some(isNumbered)) return new Set();
  const titles = paragraphs.slice(0, -1).filter(isKnown);
  if (titles.length < FEWEST_TITLES) return new Set();
  const set = paragraphs.slice(first).filter((paragraph) => isAlone(paragraph) && isSetAsTitle(paragraph));
  return new Set([...titles, ...set].map(({ blockId }) => blockId));
}

function isNumbered({ text }: ParagraphBlock): boolean {
  const label = readSectionLabel(text);
  return label !== null && label.kind !== 'bullet';
}

function isAlone({ text }: ParagraphBlock): boolean {
  if (CITES.test(text) || /,\s*$/u.test(text)) return false;
  return text.length <= LONGEST_TITLE && ALONE.test(text.trim()) && readSectionLabel(text) === null;
}

function isKnown(paragraph: ParagraphBlock): boolean {
  return isAlone(paragraph) && beginsWith(paragraph.text, KNOWN);
}

function isSetAsTitle(paragraph: ParagraphBlock): boolean {
  return isCapitals(paragraph.text) || boldShare(paragraph) > 0.8;
}
