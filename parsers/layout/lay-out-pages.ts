import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Alignment, Block, ParagraphBlock, RichText } from '../../schemas/model/document.ts';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import type { FindMark } from './build-table.ts';
import { buildTable } from './build-table.ts';
import type { Draft, PageDraft, ParagraphDraft } from './draft.ts';
import { draftPages } from './draft-page.ts';
import { findMarks } from './find-marks.ts';
import type { Line } from './line.ts';
import { withoutPageBorder } from './page-border.ts';
import { dropFurniture } from './page-furniture.ts';
import { isBrokenEarly, isCentred, startsAfresh } from './paragraph-breaks.ts';
import type { PlacedWord } from './rich-text.ts';
import { buildRichText, joinAcrossLines } from './rich-text.ts';

/** A line set to the right begins beyond this share of the text's width, and ends at its edge. */
const RIGHT_HALF = 0.45;

/** Turns laid-out pages into the blocks of a document, in reading order. */
export function layOutPages(printed: readonly PageLayout[]): {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
} {
  const pages = printed.map(withoutPageBorder);
  const drafts = draftPages(pages, dropFurniture(pages));
  return { blocks: assemble(drafts, findMarks(drafts)), findings: [] };
}

/** A paragraph that is still open: the next page may go on with it. */
interface OpenParagraph {
  readonly draft: ParagraphDraft;
  readonly position: number;
}

function assemble(pages: readonly PageDraft[], findMark: FindMark): Block[] {
  const blocks: Block[] = [];
  let open: OpenParagraph | undefined;
  const nextId = (): string => `b${blocks.length + 1}`;
  const notes = new NoteCollector();
  pages.forEach((page, index) => {
    let drafts = page.drafts;
    const [first] = drafts;
    if (open && first?.kind === 'paragraph' && first.isFlow && runsOn(open.draft, first, page)) {
      const joined: ParagraphDraft = { ...open.draft, lines: [...open.draft.lines, ...first.lines] };
      blocks[open.position] = buildParagraph(joined, blocks[open.position]?.blockId ?? '', findMark);
      drafts = drafts.slice(1);
      open = drafts.length === 0 ? { ...open, draft: { ...joined, margins: page.margins } } : undefined;
    }
    if (index > 0) blocks.push({ kind: 'page_break', blockId: nextId(), page: page.page, landscape: page.landscape });
    for (const draft of drafts) {
      blocks.push(buildBlock(draft, nextId(), findMark));
      open = draft.kind === 'paragraph' && draft.isFlow ? { draft, position: blocks.length - 1 } : undefined;
    }
    notes.addPage(page, blocks, nextId);
  });
  return blocks;
}

function runsOn(open: ParagraphDraft, next: ParagraphDraft, page: PageDraft): boolean {
  const [before, line] = [open.lines.at(-1), next.lines[0]];
  if (!before || !line || before.page !== page.page - 1) return false;
  return !startsAfresh(before, line, { margins: open.margins }, { margins: page.margins });
}

/** Puts each page's footnotes behind its text, and the end of a note that runs over onto the note. */
class NoteCollector {
  #last: { readonly label: string; lines: readonly Line[]; readonly position: number } | undefined;

  addPage(page: PageDraft, blocks: Block[], nextId: () => string): void {
    if (this.#last && page.notes.continued.length > 0) {
      this.#last.lines = [...this.#last.lines, ...page.notes.continued];
      const block = blocks[this.#last.position];
      if (block?.kind === 'footnote')
        blocks[this.#last.position] = { ...block, ...buildText(this.#last.lines, noMark) };
    } else if (page.notes.continued.length > 0) {
      // Small type below a rule whose label can't be read: a note all the same.
      blocks.push({
        kind: 'footnote',
        blockId: nextId(),
        label: '',
        page: page.page,
        ...buildText(page.notes.continued, noMark),
      });
    }
    for (const { label, lines } of page.notes.notes) {
      this.#last = { label, lines, position: blocks.length };
      blocks.push({ kind: 'footnote', blockId: nextId(), label, page: page.page, ...buildText(lines, noMark) });
    }
  }
}

function noMark(): null {
  return null;
}

function buildBlock(draft: Draft, blockId: string, findMark: FindMark): Block {
  if (draft.kind === 'paragraph') return buildParagraph(draft, blockId, findMark);
  return buildTable(draft.grid, draft.cells, { page: draft.page, blockId, findMark });
}

function buildParagraph(draft: ParagraphDraft, blockId: string, findMark: FindMark): ParagraphBlock {
  const first = draft.lines[0];
  return {
    kind: 'paragraph',
    blockId,
    ...buildText(draft.lines, findMark),
    align: alignmentOf(draft),
    size: first?.size ?? null,
    page: first?.page ?? null,
    column: draft.column,
    headingLevel: null,
    indent: first ? Math.max(0, Math.round((first.box[0] - draft.margins.left) * 100) / 100) : null,
  };
}

function buildText(lines: readonly Line[], findMark: FindMark): RichText {
  const placed: PlacedWord[] = [];
  for (const line of lines) {
    line.words.forEach((word, index) => {
      const before = placed.at(-1)?.word;
      const join = index > 0 ? (word.glued ? '' : ' ') : before ? joinAcrossLines(before, word) : '';
      placed.push({ word, page: line.page, join, mark: findMark(word) });
    });
  }
  return buildRichText(placed);
}

function alignmentOf({ lines, margins }: ParagraphDraft): Alignment {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !last) return 'left';
  if (isCentred(first, margins) || (lines.length > 1 && isCentred(last, margins))) return 'center';
  const width = margins.right - margins.left;
  const begins = (first.box[0] - margins.left) / Math.max(1, width);
  if (begins > RIGHT_HALF && margins.right - first.box[2] < first.size) return 'right';
  return second && !isBrokenEarly(first, second, margins) && margins.right - first.box[2] < 0.5 * first.size
    ? 'justify'
    : 'left';
}
