import type { Block, FootnoteBlock, FootnoteMark, ParagraphBlock, RichText } from '../../schemas/model/document.ts';
import { sliceRichText, trimRichText } from '../../schemas/model/rich-text.ts';

// [1] Theo Quyết định số … | [12]Số liệu …
const BRACKETED_NOTE = /^\[(?<label>\d{1,3})\]\s*(?=\S)/u;
// 1 Theo Quyết định … | (1) Theo … | [1] Theo …: where a raised mark asks for it
const ASKED_NOTE = /^[([]?(?<label>\d{1,3})[)\]]?[.:]?\s+(?=\S)/u;
// tỉnh[1], | tỉnh [1]
const BRACKETED_MARK = /\s?\[(?<label>\d{1,3})\]/gu;

/**
 * Notes that were typed as lines of text, as pages of the web and converted files have them: "[1] Theo Quyết định …" where the
 * text says "[1]", or a list "1 …", "2 …" at the end where it has raised numbers. They become footnotes, and what cites them marks.
 */
export function settleTypedNotes(blocks: readonly Block[]): readonly Block[] {
  const raised = new Set(marksIn(blocks).flatMap((mark) => (mark.typed === undefined ? [] : [mark.label])));
  const notes = findNotes(blocks, raised);
  if (raised.size === 0 && notes.size === 0) return blocks;
  const answered = new Set([...notes.values()].map((note) => note.label));
  return blocks.map((block) => {
    const note = notes.get(block);
    if (note) return note;
    if (block.kind === 'paragraph') return { ...block, ...settleMarks(block, answered) };
    if (block.kind !== 'table') return block;
    return { ...block, cells: block.cells.map((cell) => ({ ...cell, ...settleMarks(cell, answered) })) };
  });
}

const textsIn = (block: Block): readonly RichText[] =>
  block.kind === 'table' ? block.cells : block.kind === 'paragraph' ? [block] : [];

const marksIn = (blocks: readonly Block[]): readonly FootnoteMark[] =>
  blocks.flatMap((block) => textsIn(block).flatMap((text) => text.marks));

function findNotes(blocks: readonly Block[], raised: ReadonlySet<string>): ReadonlyMap<Block, FootnoteBlock> {
  const cited = citedLabels(blocks);
  const notes = new Map<Block, FootnoteBlock>();
  const labels = new Set<string>();
  const add = (block: ParagraphBlock, match: RegExpExecArray): void => {
    const label = match.groups?.label ?? '';
    if (labels.has(label)) return;
    labels.add(label);
    const rich = trimRichText(sliceRichText(block, match[0].length));
    notes.set(block, { ...rich, kind: 'footnote', blockId: block.blockId, label, page: block.page });
  };
  for (const block of blocks) {
    const match = block.kind === 'paragraph' ? BRACKETED_NOTE.exec(block.text) : null;
    if (match && block.kind === 'paragraph' && cited.has(match.groups?.label ?? '')) add(block, match);
  }
  for (const { block, match } of lastLines(blocks)) if (raised.has(match.groups?.label ?? '')) add(block, match);
  return notes;
}

/** The labels in brackets that stand behind words of the text. */
function citedLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const block of blocks) {
    for (const { text } of textsIn(block)) {
      for (const mark of text.matchAll(BRACKETED_MARK)) if (mark.index > 0) labels.add(mark.groups?.label ?? '');
    }
  }
  for (const mark of marksIn(blocks)) if (mark.typed?.startsWith('[')) labels.add(mark.label);
  return labels;
}

interface LastLine {
  readonly block: ParagraphBlock;
  readonly match: RegExpExecArray;
}

/** The numbered lines that a document ends with, numbered 1, 2, 3 …. */
function lastLines(blocks: readonly Block[]): readonly LastLine[] {
  const lines: LastLine[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'page_break') continue;
    const match = block?.kind === 'paragraph' ? ASKED_NOTE.exec(block.text) : null;
    if (!match || block?.kind !== 'paragraph') break;
    lines.unshift({ block, match });
    if (match.groups?.label === '1') break;
  }
  const inOrder = lines.every(({ match }, i) => match.groups?.label === String(i + 1));
  return inOrder ? lines : [];
}

/** Takes the cited "[1]" out of a text and leaves a mark there; a raised number that no note answers is text again. */
function settleMarks(rich: RichText, answered: ReadonlySet<string>): RichText {
  let settled: RichText = rich;
  for (const mark of [...rich.marks].reverse()) {
    if (mark.typed !== undefined && !answered.has(mark.label)) settled = putBack(settled, mark, mark.typed);
  }
  for (const match of [...settled.text.matchAll(BRACKETED_MARK)].reverse()) {
    const label = match.groups?.label ?? '';
    if (match.index > 0 && answered.has(label)) settled = takeOut(settled, match.index, match[0].length, label);
  }
  return settled;
}

function putBack(rich: RichText, mark: FootnoteMark, typed: string): RichText {
  const { offset } = mark;
  const shift = (at: number): number => (at > offset ? at + typed.length : at);
  const move = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
    ...part,
    start: part.start >= offset ? part.start + typed.length : part.start,
    end: shift(part.end),
  });
  return {
    text: rich.text.slice(0, offset) + typed + rich.text.slice(offset),
    runs: rich.runs.map(move),
    spans: rich.spans.map(move),
    marks: rich.marks.filter((other) => other !== mark).map((other) => ({ ...other, offset: shift(other.offset) })),
  };
}

function takeOut(rich: RichText, from: number, length: number, label: string): RichText {
  const shift = (at: number): number => (at <= from ? at : Math.max(from, at - length));
  const move = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
    ...part,
    start: shift(part.start),
    end: shift(part.end),
  });
  const isLeft = (part: { readonly start: number; readonly end: number }): boolean => part.end > part.start;
  return {
    text: rich.text.slice(0, from) + rich.text.slice(from + length),
    runs: rich.runs.map(move).filter(isLeft),
    spans: rich.spans.map(move).filter(isLeft),
    marks: [...rich.marks.map((mark) => ({ ...mark, offset: shift(mark.offset) })), { offset: from, label }].sort(
      (a, b) => a.offset - b.offset,
    ),
  };
}
