import type { Block, ParagraphBlock, RichText, TableCell } from '../../schemas/model/document.ts';
import { joinRichTexts } from '../../schemas/model/rich-text.ts';
import { readLines } from './cell-text.ts';
import { WIDE_GAP } from './compose-text.ts';
import { contentOf, printedTextOf } from './content.ts';
import type { BreakRule } from './line-breaks.ts';
import type { CitedNote } from './notes.ts';
import { joinOpenCells } from './open-cells.ts';
import { type ParagraphPart, type ReadParagraph, readParagraph, type Story } from './paragraph.ts';
import type { Section } from './sections.ts';
import { type Grid, readGrid } from './table-grid.ts';
import { type TableUse, tellTableUse } from './text-columns.ts';
import { childElements, findChild, type XmlElement } from './xml-tree.ts';

/** Reads the blocks of a story one after the other. */
export interface BodyReader {
  readonly story: Story;
  readonly blocks: Block[];
  readonly sections: readonly Section[];
  /** Index of the section that is being read. */
  section: number;
  /** In a section of two columns: has the right one begun? */
  isPastColumnBreak: boolean;
}

/** Where in a head or foot of two columns the text stands. */
interface Place {
  readonly column: ParagraphBlock['column'];
  readonly rule: BreakRule | null;
}

const FULL_WIDTH: Place = { column: null, rule: null };
/** Fewer paragraphs than this stand above a letterhead: a stamp, the mark of a draft. */
const HEAD_PARAGRAPHS = 4;
/** Fewer paragraphs than this stand below a signature: a note of its author, a number of copies. */
const FOOT_PARAGRAPHS = 3;

/** Ids are given when all blocks are known. */
const NO_ID = '';

function pushPageBreak(reader: BodyReader, landscape: boolean): void {
  const last = reader.blocks.at(-1);
  if (!last) return;
  if (last.kind === 'page_break') reader.blocks.pop();
  reader.blocks.push({ kind: 'page_break', blockId: NO_ID, page: null, landscape });
}

const currentLandscape = (reader: BodyReader): boolean => reader.sections[reader.section]?.landscape ?? false;

function startNextSection(reader: BodyReader): void {
  const before = currentLandscape(reader);
  reader.section++;
  reader.isPastColumnBreak = false;
  const next = reader.sections[reader.section];
  if (next && (!next.isContinuous || next.landscape !== before)) pushPageBreak(reader, next.landscape);
}

function readNote(note: CitedNote, story: Story): RichText {
  if (!note.element) return joinRichTexts([], '');
  const own: Story = { ...story, fields: { open: [] }, carried: [], citedNotes: [] };
  const text = joinRichTexts(readLines(note.element, own), ' ');
  return text;
}

function pushNotes(reader: BodyReader): void {
  for (const note of reader.story.citedNotes.splice(0)) {
    const rich = readNote(note, reader.story);
    if (rich.text === '') continue;
    reader.blocks.push({ ...rich, kind: 'footnote', blockId: NO_ID, label: note.label, page: null });
  }
}

/** Word's outline levels 0 to 5 are headings 1 to 6; deeper ones and body text are none. */
const toHeadingLevel = (outlineLevel: number | undefined): number | null =>
  outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel <= 5 ? outlineLevel + 1 : null;

function toParagraphBlock(
  paragraph: ReadParagraph,
  part: ParagraphPart & { kind: 'line' },
  column: Place['column'],
): ParagraphBlock {
  const { align, left = 0, firstLine = 0, outlineLevel } = paragraph.properties;
  const isFirst = paragraph.parts[0] === part;
  return {
    ...part.rich,
    kind: 'paragraph',
    blockId: NO_ID,
    align: align ?? 'left',
    size: part.size,
    page: null,
    column,
    headingLevel: toHeadingLevel(outlineLevel),
    indent: left + (isFirst ? firstLine : 0) + part.leadingGap,
  };
}

/** Where text stands that is in no table: across the page, or in a column of its section. */
function placeInSection(reader: BodyReader, place: Place): Place {
  if (place.column !== null || !reader.sections[reader.section]?.isTwoColumns) return place;
  return { column: reader.isPastColumnBreak ? 'right' : 'left', rule: 'every_line' };
}

function pushPart(reader: BodyReader, paragraph: ReadParagraph, part: ParagraphPart, place: Place): void {
  switch (part.kind) {
    case 'page_break':
      pushPageBreak(reader, currentLandscape(reader));
      break;
    case 'column_break':
      reader.isPastColumnBreak = true;
      break;
    case 'line':
      if (paragraph.isLabelOnly) return;
      reader.blocks.push(toParagraphBlock(paragraph, part, placeInSection(reader, place).column));
      pushNotes(reader);
      break;
  }
}

function pushParagraph(reader: BodyReader, element: XmlElement, place: Place): void {
  const paragraph = readParagraph(element, reader.story, placeInSection(reader, place).rule);
  if (paragraph.properties.pageBreakBefore) pushPageBreak(reader, currentLandscape(reader));
  for (const part of paragraph.parts) pushPart(reader, paragraph, part, place);
  for (const box of paragraph.textBoxes) pushBlocks(reader, box, place);
  pushNotes(reader);
  if (paragraph.section) startNextSection(reader);
}

function toPlainGaps(rich: RichText): RichText {
  return rich.text.includes(WIDE_GAP) ? { ...rich, text: rich.text.replaceAll(WIDE_GAP, ' ') } : rich;
}

function pushDataTable(reader: BodyReader, grid: Grid): void {
  const cells = grid.cells.map(
    (cell): TableCell => ({
      ...toPlainGaps(joinRichTexts(readLines(cell.element, reader.story), '\n')),
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
    }),
  );
  reader.blocks.push({
    kind: 'table',
    blockId: NO_ID,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    cells,
    headerRowCount: grid.headerRowCount,
    rowPlaces: Array.from({ length: grid.rowCount }, () => ({ page: null, boxes: [] })),
    continuedRows: [],
  });
  pushNotes(reader);
}

/** Cells are read in file order, so that lists count on; then the left column is set before the right one. */
function pushColumns(reader: BodyReader, grid: Grid, rightFrom: number): void {
  let left: Block[] = [];
  let right: Block[] = [];
  const flush = (): void => {
    reader.blocks.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const cell of grid.cells) {
    const isWide = cell.column < rightFrom && cell.column + cell.columnSpan > rightFrom;
    const column = isWide ? null : cell.column < rightFrom ? 'left' : 'right';
    const own: BodyReader = { ...reader, blocks: [] };
    pushBlocks(own, cell.element, { column, rule: 'every_line' });
    if (own.blocks.length === 0) continue;
    if (isWide) {
      flush();
      reader.blocks.push(...own.blocks);
    } else (column === 'left' ? left : right).push(...own.blocks);
  }
  flush();
}

function isAtHead(reader: BodyReader): boolean {
  const start = reader.blocks.findLastIndex((block) => block.kind === 'page_break') + 1;
  if (reader.blocks.length - start >= HEAD_PARAGRAPHS) return false;
  return reader.blocks.slice(start).every((block) => block.kind === 'paragraph');
}

/** A page break or the end of a section within a paragraph. */
const endsPage = (element: XmlElement): boolean =>
  findChild(findChild(element, 'w:pPr'), 'w:sectPr') !== undefined ||
  childElements(element, 'w:r').some((run) =>
    childElements(run, 'w:br').some((mark) => mark.attributes['w:type'] === 'page'),
  );

function isAtFoot(siblings: readonly XmlElement[], at: number): boolean {
  let paragraphs = 0;
  for (const next of siblings.slice(at + 1)) {
    if (next.name === 'w:tbl') return false;
    if (printedTextOf(next).trim() !== '' && ++paragraphs >= FOOT_PARAGRAPHS) return false;
    if (endsPage(next)) return true;
  }
  return true;
}

function pushTable(reader: BodyReader, siblings: readonly XmlElement[], at: number, place: Place): void {
  const element = siblings[at];
  const grid = element && readGrid(element);
  if (!grid || grid.cells.length === 0) return;
  const use: TableUse = tellTableUse(element, grid, {
    styles: reader.story.styles,
    isAtHead: isAtHead(reader),
    isAtFoot: isAtFoot(siblings, at),
  });
  switch (use.kind) {
    case 'data':
      pushDataTable(reader, joinOpenCells(grid));
      break;
    case 'columns':
      pushColumns(reader, grid, use.rightFrom);
      break;
    case 'box':
    case 'lines':
      for (const cell of grid.cells) pushBlocks(reader, cell.element, place);
      break;
  }
}

/** Reads what stands in a body, a cell or a text box into blocks. */
export function pushBlocks(reader: BodyReader, parent: XmlElement, place: Place = FULL_WIDTH): void {
  const children = [...contentOf(parent, 'block')];
  children.forEach((child, at) => {
    if (child.name === 'w:p') pushParagraph(reader, child, place);
    else if (child.name === 'w:tbl') pushTable(reader, children, at, place);
  });
}
