import type { Block, ParagraphBlock } from '../../schemas/model/document.ts';
import { sliceRichText, trimRichText } from '../../schemas/model/rich-text.ts';
import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { WIDE_GAP } from './compose-text.ts';

/** A line pushed in this far begins in the right column. Points; half of the text of an A4 page is 225. */
const RIGHT_INDENT = 140;
/** A head set with tabs has no more lines than this, a foot with its recipients no more than that. */
const LONGEST_HEAD = 9;
const LONGEST_FOOT = 45;
/** A line of the left column: a name, a number. Letters. */
const LONGEST_LEFT_LINE = 50;

/** What one line has in the two columns. */
interface SplitLine {
  readonly left: ParagraphBlock | null;
  readonly right: ParagraphBlock | null;
}

const BEGINS_COLUMN = /^["“(]?\p{Lu}/u;
// - Như trên; | + Lưu
const BULLET = /^[-–+•*]/u;

function findGaps(text: string): readonly number[] {
  const gaps: number[] = [];
  for (let at = text.indexOf(WIDE_GAP); at >= 0; at = text.indexOf(WIDE_GAP, at + 1)) gaps.push(at);
  return gaps;
}

/** The gap before the right column; a gap left for a number or a day ("Số:    /KH") is none. */
function findColumnGap(text: string): number | undefined {
  const gaps = findGaps(text);
  const atMotto = gaps.find((gap) => isMotto(text.slice(gap + 1)));
  return atMotto ?? gaps.find((gap) => BEGINS_COLUMN.test(text.slice(gap + 1)));
}

function splitAt(block: ParagraphBlock, gap: number): SplitLine {
  return {
    left: { ...block, ...trimRichText(sliceRichText(block, 0, gap)), column: 'left' },
    right: { ...block, ...trimRichText(sliceRichText(block, gap + 1)), column: 'right', indent: null },
  };
}

const toLeft = (block: ParagraphBlock): SplitLine => ({ left: { ...block, column: 'left' }, right: null });
const toRight = (block: ParagraphBlock): SplitLine => ({ left: null, right: { ...block, column: 'right' } });

const asFullWidth = (block: Block | undefined): ParagraphBlock | null =>
  block?.kind === 'paragraph' && block.column === null ? block : null;

const standsRight = (block: ParagraphBlock): boolean => (block.indent ?? 0) >= RIGHT_INDENT || block.align === 'right';

const isTwoColumns = (block: Block | undefined): boolean => {
  const paragraph = asFullWidth(block);
  return paragraph !== null && (findColumnGap(paragraph.text) !== undefined || standsRight(paragraph));
};

function splitHeadLine(blocks: readonly Block[], at: number): SplitLine | null {
  const block = asFullWidth(blocks[at]);
  if (!block) return null;
  const gap = findColumnGap(block.text);
  if (gap !== undefined) return splitAt(block, gap);
  if (block.align === 'center') return null;
  if (isMotto(block.text) || standsRight(block)) return toRight(block);
  const next = asFullWidth(blocks[at + 1]);
  const goesOn = isTwoColumns(blocks[at + 1]) || isTwoColumns(blocks[at + 2]) || next?.align === 'center';
  return goesOn && block.text.length <= LONGEST_LEFT_LINE ? toLeft(block) : null;
}

function splitFootLine(blocks: readonly Block[], at: number): SplitLine | null {
  const block = asFullWidth(blocks[at]);
  if (!block) return null;
  const gap = findColumnGap(block.text);
  if (gap !== undefined) return splitAt(block, gap);
  if (BULLET.test(block.text) || isRecipientsHeading(block.text)) return toLeft(block);
  return standsRight(block) || block.align === 'center' ? toRight(block) : null;
}

type SplitLineAt = (blocks: readonly Block[], at: number) => SplitLine | null;

function splitRun(
  blocks: readonly Block[],
  start: number,
  limits: { longest: number; split: SplitLineAt },
): readonly SplitLine[] {
  const lines: SplitLine[] = [];
  while (lines.length < limits.longest) {
    const line = limits.split(blocks, start + lines.length);
    if (!line) break;
    lines.push(line);
  }
  return lines;
}

const opensHead = (text: string): boolean => findGaps(text).some((gap) => isMotto(text.slice(gap + 1)));

const opensFoot = (text: string): boolean => isRecipientsHeading(text.split(WIDE_GAP)[0] ?? '');

/** Heads and feet set in two columns with tabs or spaces: left column first, as a reader reads them. */
export function splitTabbedColumns(blocks: readonly Block[]): readonly Block[] {
  const settled: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (!block) break;
    const text = asFullWidth(block)?.text ?? '';
    const lines = opensHead(text)
      ? splitRun(blocks, at, { longest: LONGEST_HEAD, split: splitHeadLine })
      : opensFoot(text)
        ? splitRun(blocks, at, { longest: LONGEST_FOOT, split: splitFootLine })
        : [];
    if (lines.length > 0) {
      settled.push(...lines.flatMap(({ left }) => left ?? []), ...lines.flatMap(({ right }) => right ?? []));
      at += lines.length;
    } else {
      settled.push(block);
      at++;
    }
  }
  return settled;
}
