import type { Block, Document, RichText, TableCell } from '../../schemas/model/document.ts';
import { plainRichText, sliceRichText, trimRichText } from '../../schemas/model/rich-text.ts';
import { isCapitals } from '../vietnamese/fold.ts';
import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { COLUMN_HEADERS } from '../vocabulary/column-headers.ts';
import { alignRow, type ColumnProfile, padRow, profileColumns } from './align-rows.ts';
import { decodeText } from './decode-text.ts';
import { PARAGRAPH_BREAK, parseInlineMarkup } from './inline-markup.ts';
import { joinBrokenParagraphs } from './join-paragraphs.ts';
import { dropPageNumbers } from './page-numbers.ts';
import { findSpacedColumns } from './spaced-columns.ts';
import { countHeadRows, LOOKS_ORDINAL, spreadHead } from './spread-head.ts';
import { unwrapLines } from './unwrap-lines.ts';

// --- | *** | ___
const HORIZONTAL_RULE = /^(?:[-*_=]\s?){3,}$/u;
// the end of a cell, as some pages of the web are saved
const LONE_BAR = /^\|+$/u;
// ## 2. Cải cách
const MARKDOWN_HEADING = /^(#{1,6})\s+/u;
// | a | b |
const PIPE_ROW = /^\|.*\|$/u;
// a | b | : the first bar is lost
const HALF_PIPE_ROW = /^[^|].*\|$/u;
/** 1 | Ban hành kế hoạch | Phòng Nội vụ: so many cells between bars, and none outside them. */
const FEWEST_BARRED = 3;
// |---|:--:|
const PIPE_RULE = /^\|[\s:|-]+\|$/u;
// (1) Về việc … | (3) Các cơ quan … | <sup>3</sup> Các …
const FOOTNOTE_LINE = /^(?:<sup>\s*[([]?(\d{1,3})[)\]]?\s*<\/sup>|[([](\d{1,3})[)\]])\s*/u;

type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'page_break' }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

// ỦY BAN NHÂN DÂN  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | HUYỆN LONG THÀNH Độc lập - Tự do - Hạnh phúc
const OPENS_MOTTO = /\s[*_]{0,3}(?:C[ỘộỌ]NG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s?[-–]\s?Tự do)/u;
/** What stands before the motto names a body. Characters. */
const LONGEST_BEFORE_MOTTO = 110;

/** The two columns of a letterhead that stand in one line. */
function besideMotto(line: string): readonly [string, string] | null {
  if (!line.includes('HỘI') && !line.includes('lập')) return null;
  const at = line.search(OPENS_MOTTO);
  const isHead = at > 2 && at <= LONGEST_BEFORE_MOTTO && !/[\t|]/u.test(line) && /^[*_]{0,3}\p{Lu}/u.test(line);
  return isHead ? [line.slice(0, at).trim(), line.slice(at).trim()] : null;
}

function classifyLine(raw: string): Line {
  const line = raw.trim();
  const beside = besideMotto(line);
  if (beside) return { kind: 'row', cells: beside };
  if (line === '' || LONE_BAR.test(line)) return { kind: 'blank' };
  if (HORIZONTAL_RULE.test(line)) return { kind: 'rule' };
  if (raw.includes('\t')) return { kind: 'row', cells: raw.split('\t') };
  if (PIPE_ROW.test(line)) return { kind: 'row', cells: line.slice(1, -1).split('|') };
  if (HALF_PIPE_ROW.test(line)) return { kind: 'row', cells: line.slice(0, -1).split('|') };
  const cells = line.split(/\s\|\s/u);
  if (cells.length >= FEWEST_BARRED) return { kind: 'row', cells };
  return { kind: 'text', text: line };
}

function splitLines(text: string): readonly Line[] {
  const printed = dropPageNumbers(text.split('\n')).join('\n');
  const lines = printed.split('\f').flatMap((page, i): readonly Line[] => {
    const raw = page.split('\n');
    const columns = findSpacedColumns(raw);
    const own = raw.flatMap((line, at): readonly Line[] => {
      const set = columns[at] ?? null;
      // "|---|---|" below the head of a table, whose second row may follow
      if (set?.kind === 'taken' || PIPE_RULE.test(line.trim())) return [];
      return [set ? { kind: 'row', cells: set.cells } : classifyLine(line)];
    });
    return i === 0 ? own : [{ kind: 'page_break' }, ...own];
  });
  return unwrapText(setFlush(lines));
}

/** Lines that a tab only sets in, with no row of several cells among them, are paragraphs. */
function setFlush(lines: readonly Line[]): readonly Line[] {
  const isSetIn = (line: Line | undefined): boolean =>
    line?.kind === 'row' && line.cells.length > 1 && line.cells.slice(0, -1).every((cell) => cell.trim() === '');
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.kind === 'row' && last?.at(-1)?.kind === 'row') last.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (run.every(isSetIn) ? run.map(flushOf) : run));
}

function flushOf(line: Line): Line {
  const text = line.kind === 'row' ? (line.cells.at(-1) ?? '').trim() : '';
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** Puts cut paragraphs together; whatever is no line of text parts them. */
function unwrapText(lines: readonly Line[]): readonly Line[] {
  const runs: (Line | string[])[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.kind !== 'text' || MARKDOWN_HEADING.test(line.text)) runs.push(line);
    else if (Array.isArray(last)) last.push(line.text);
    else runs.push([line.text]);
  }
  const unwrapped = unwrapLines(runs.filter((run) => Array.isArray(run)));
  let at = 0;
  return runs.flatMap((run): readonly Line[] =>
    Array.isArray(run) ? (unwrapped[at++] ?? []).map((text): Line => ({ kind: 'text', text })) : [run],
  );
}

interface Reader {
  readonly blocks: Block[];
  readonly citedNotes: ReadonlySet<string>;
  afterRule: boolean;
  /** Rows of a head or foot in two columns: more may follow after an empty line. */
  columns: readonly (readonly RichText[])[];
  /** Row groups that no paragraph parts: pages of one table, with the place of each in `blocks`. */
  run: { readonly at: number; readonly rows: readonly (readonly RichText[])[] }[];
}

const nextId = (reader: Reader): string => `b${reader.blocks.length + 1}`;

function addParagraph(
  reader: Reader,
  rich: RichText,
  headingLevel: number | null,
  column: 'left' | 'right' | null = null,
): void {
  let start = 0;
  while (start <= rich.text.length) {
    const found = rich.text.indexOf(PARAGRAPH_BREAK, start);
    const end = found < 0 ? rich.text.length : found;
    const part = trimRichText(sliceRichText(rich, start, end));
    if (part.text !== '') {
      const blockId = nextId(reader);
      reader.blocks.push({
        ...part,
        kind: 'paragraph',
        blockId,
        align: null,
        size: null,
        page: null,
        column,
        headingLevel,
        indent: null,
      });
    }
    start = end + 1;
  }
}

function addTextLine(reader: Reader, line: string): void {
  const note = FOOTNOTE_LINE.exec(line);
  const label = note?.[1] ?? note?.[2];
  if (note && label !== undefined && (note[1] !== undefined || reader.afterRule || reader.citedNotes.has(label))) {
    const rich = trimRichText(parseInlineMarkup(line.slice(note[0].length)));
    reader.blocks.push({ ...rich, kind: 'footnote', blockId: nextId(reader), label, page: null });
    return;
  }
  reader.afterRule = false;
  const heading = MARKDOWN_HEADING.exec(line);
  const body = heading ? line.slice(heading[0].length) : line;
  addParagraph(reader, parseInlineMarkup(body), heading?.[1]?.length ?? null);
}

/** A head or foot set in two columns with tabs: left column first, as a reader reads it. */
function closeColumns(reader: Reader): void {
  const rows = reader.columns;
  reader.columns = [];
  for (const column of [0, 1] as const) {
    for (const row of rows) {
      const cells = column === 0 ? row.slice(0, 1) : row.slice(1);
      for (const cell of cells) addParagraph(reader, cell, null, column === 0 ? 'left' : 'right');
    }
  }
}

const areTwoColumns = (rows: readonly (readonly RichText[])[]): boolean =>
  rows.every((row) => row.filter((cell) => cell.text !== '').length <= 2);

const isTwoColumnSetting = (rows: readonly (readonly RichText[])[]): boolean =>
  areTwoColumns(rows) &&
  rows.some(
    (row) => row.some((cell) => opensMotto(cell.text) || isRecipientsHeading(cell.text)) || joinsLetterhead(row),
  );

/** Name and motto may stand in one cell. */
const opensMotto = (text: string): boolean => isMotto(text) || OPENS_MOTTO.test(` ${text}`.slice(0, MOTTO_REACH));
/** Characters of a cell in which it opens. */
const MOTTO_REACH = 24;

// - Lưu: VT, NC.
const ARCHIVED = /^[-–+•]?\s?Lưu\s?:/u;

/** Cells of several lines, set with tabs: number and date in one row, the last recipient and the signature in one. */
function joinsLetterhead(row: readonly RichText[]): boolean {
  const [left = '', right = ''] = row.map((cell) => cell.text.trim()).filter((text) => text !== '');
  return (NUMBER_CELL.test(left) && DATE_CELL.test(right)) || (ARCHIVED.test(left) && isCapitals(right));
}

// Số: 120/KH-UBND | Số:      /KH-UBND | Số 52-CTr/TU | Ba Vì, ngày 12 tháng 3 năm 2024
const NUMBER_CELL = /^số\s{0,3}[:.]?[\s\d.…]{0,20}(?:\/|-\p{L}{1,6}\/)/iu;
const DATE_CELL = /ngày[\s\d.…]{1,12}tháng[\s\d.…]{1,12}năm/iu;

/** Below an empty line the number and the date go on with a letterhead, and the signature with a foot. */
function goesOn(columns: Reader['columns'], rows: Reader['columns']): boolean {
  if (columns.length === 0 || !areTwoColumns(rows)) return false;
  const isFoot = columns.some((row) => row.some((cell) => isRecipientsHeading(cell.text)));
  return isFoot || rows.some((row) => row.some(({ text }) => NUMBER_CELL.test(text) || DATE_CELL.test(text)));
}

// - Đảng ủy, HĐND xã (B/c);
const RECIPIENT = /^[-–+•]\s?\p{Lu}.{1,90}$/u;

/** A recipient that no tab follows goes on with the foot's left column. */
function isRecipient({ columns }: Reader, text: string): boolean {
  return RECIPIENT.test(text) && columns.some((row) => row.some((cell) => isRecipientsHeading(cell.text)));
}

const ORDINAL_HEADERS: ReadonlySet<string> = new Set(
  COLUMN_HEADERS.filter((row) => row.role === 'ordinal').flatMap((row) =>
    row.phrases.map((phrase) => phrase.toUpperCase()),
  ),
);

/** A header whose empty first cell was lost: its rows have one cell more, and begin with an ordinal. */
function restoreHeaderCell(rows: readonly (readonly RichText[])[]): readonly (readonly RichText[])[] {
  const [header, ...body] = rows;
  const widest = Math.max(...body.map((row) => row.length), 0);
  if (!header || header.length !== widest - 1) return rows;
  const numbered = body.filter((row) => row.length === widest && LOOKS_ORDINAL.test(row[0]?.text.trim() ?? ''));
  const first = header[0]?.text.trim() ?? '';
  if (numbered.length < 2 || LOOKS_ORDINAL.test(first) || ORDINAL_HEADERS.has(first.toUpperCase())) return rows;
  return [[plainRichText(''), ...header], ...body];
}

function addRows(reader: Reader, rawRows: readonly (readonly string[])[]): void {
  const parsed = rawRows.map((row) => row.map((cell) => trimRichText(parseInlineMarkup(cell))));
  if (isTwoColumnSetting(parsed) || goesOn(reader.columns, parsed)) {
    reader.columns = [...reader.columns, ...parsed];
    return;
  }
  closeColumns(reader);
  reader.run.push({ at: reader.blocks.length, rows: restoreHeaderCell(spreadHead(parsed)) });
  // Its place is kept by a page break until the whole run is known.
  reader.blocks.push({ kind: 'page_break', blockId: nextId(reader), page: null, landscape: false });
}

const textOfRow = (row: readonly RichText[]): string => row.map((cell) => cell.text).join('\t');
const firstRowText = (rows: readonly (readonly RichText[])[]): string => textOfRow(rows[0] ?? []);

/** The row groups of one table share their columns: short rows are put right by what stands in all of them. */
function closeRun(reader: Reader): void {
  const rows = reader.run.flatMap((group) => group.rows);
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const headers = new Set(reader.run.map((group) => firstRowText(group.rows)));
  const body = rows.filter(
    (row) => !headers.has(textOfRow(row)) || row.some((cell) => LOOKS_ORDINAL.test(cell.text.trim())),
  );
  const profile = profileColumns(body, columnCount);
  for (const group of reader.run) reader.blocks[group.at] = toTable(group.rows, profile, `b${group.at + 1}`);
  reader.run = [];
}

function toTable(rows: readonly (readonly RichText[])[], profile: ColumnProfile, blockId: string): Block {
  const headRows = countHeadRows(rows);
  const cells = rows.flatMap((row, r): readonly TableCell[] =>
    (r > 0 && r < headRows ? padRow(row, profile.length) : alignRow(row, profile)).flatMap(
      (cell, c): readonly TableCell[] =>
        cell.text === '' ? [] : [{ ...cell, row: r, column: c, rowSpan: 1, columnSpan: 1 }],
    ),
  );
  return {
    kind: 'table',
    blockId,
    rowCount: rows.length,
    columnCount: profile.length,
    cells,
    headerRowCount: null,
    rowPlaces: rows.map(() => ({ page: null, boxes: [] })),
    continuedRows: [],
  };
}

/** Characters. */
const LONGEST_BANNER = 120;
/** Fewer columns may be a letterhead's or a foot's. */
const FEWEST_COLUMNS = 3;

/** "THÁNG 01" between two rows of a table, with no empty line: a cell merged over the row, whose empty ones are lost. */
function isBanner(text: string, rows: readonly (readonly string[])[], next: Line | undefined): boolean {
  const [above, below] = [rows.at(-1)?.length ?? 0, next?.kind === 'row' ? next.cells : []];
  if (above < FEWEST_COLUMNS || below.length < FEWEST_COLUMNS || text.length > LONGEST_BANNER) return false;
  const first = below[0]?.trim() ?? '';
  return /\p{L}/u.test(text) && !/[.;:]$/u.test(text) && (first === '' || LOOKS_ORDINAL.test(first));
}

// <sup>(3)</sup>
const CITED_NOTE = /<sup>\s*[([]?(\d{1,3})[)\]]?\s*<\/sup>/gu;

/** A plan as text: paragraphs, Markdown marks, inline tags, tab-separated tables, form feeds. */
export function readText(bytes: Uint8Array): Document {
  const text = decodeText(bytes);
  const citedNotes = new Set(Array.from(text.matchAll(CITED_NOTE), (match) => match[1] ?? ''));
  const reader: Reader = { blocks: [], citedNotes, afterRule: false, columns: [], run: [] };
  let rows: (readonly string[])[] = [];
  const flush = (): void => {
    if (rows.length > 0) addRows(reader, rows);
    rows = [];
  };
  const lines = splitLines(text);
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'row') {
      rows.push(line.cells);
      continue;
    }
    if (line.kind === 'text' && isBanner(line.text, rows, lines[at + 1])) {
      rows.push([line.text]);
      continue;
    }
    flush();
    if (line.kind === 'text' && isRecipient(reader, line.text)) {
      reader.columns = [...reader.columns, [trimRichText(parseInlineMarkup(line.text))]];
    } else if (line.kind === 'text') {
      closeColumns(reader);
      const before = reader.blocks.length;
      addTextLine(reader, line.text);
      if (reader.blocks.slice(before).some((block) => block.kind === 'paragraph')) closeRun(reader);
    } else if (line.kind === 'rule') reader.afterRule = true;
    else if (line.kind === 'page_break') {
      closeColumns(reader);
      reader.blocks.push({ kind: 'page_break', blockId: nextId(reader), page: null, landscape: false });
    }
  }
  flush();
  closeColumns(reader);
  closeRun(reader);
  return { format: 'text', blocks: joinBrokenParagraphs(reader.blocks), pages: [], findings: [] };
}
