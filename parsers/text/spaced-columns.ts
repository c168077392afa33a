import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { ORDINAL_HEADERS } from '../vocabulary/layout-labels.ts';
import { APPENDIX_WORDS, SUBJECT_STARTS } from '../vocabulary/letterhead.ts';

/** Words of one line that no wide gap parts, with the places in the line where they begin and end. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The cells that a line is set in; null: it stands for itself, or its words went into the row above. */
export type SpacedLine =
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'taken' }
  | null;

const TYPES = phraseSet(DOCUMENT_TYPES.map((type) => type.name));
const APPENDICES = phraseSet(APPENDIX_WORDS);
const SUBJECTS = phraseSet(SUBJECT_STARTS);
const NUMBER_HEADS: ReadonlySet<string> = new Set(ORDINAL_HEADERS);
// 1 | 1.2 | IV. | a)
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[a-zđ])[.)]?$/u;
/** Three spaces part two columns; text that is filled to an edge has two at most. */
const WIDE_GAP = /\S+(?:\s{1,2}\S+)*/gu;
/** Room for seal and signature. Lines. */
const MOST_BLANKS = 6;
/** A table has at least so many rows below its head. */
const LEAST_ROWS = 2;

const partsOf = (line: string): readonly Part[] =>
  line.includes('\t') || line.includes('|')
    ? []
    : Array.from(line.matchAll(WIDE_GAP), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** Finds the heads, feet and tables of a page of text whose columns are set apart by spaces. */
export function findSpacedColumns(lines: readonly string[]): readonly SpacedLine[] {
  const found: SpacedLine[] = lines.map(() => null);
  const printed = lines.map(partsOf);
  for (let at = 0; at < lines.length; at++) {
    if (found[at] !== null) continue;
    const gutter = findGutter(printed, at);
    const [first] = printed[at] ?? [];
    if (gutter !== null) takeColumns(printed, at, gutter, found);
    else if (first && NUMBER_HEADS.has(first.text) && (printed[at]?.length ?? 0) > 2) takeTable(printed, at, found);
  }
  return found;
}

/** The middle between two columns where a letterhead or a foot begins; the signature may begin a few lines below "Nơi nhận". */
function findGutter(printed: readonly (readonly Part[])[], at: number): number | null {
  const [first, second] = printed[at] ?? [];
  if (!first) return null;
  const isFoot = isRecipientsHeading(first.text);
  if (second) {
    const begins = printed[at]?.length === 2 && (isMotto(second.text) || isFoot);
    return begins ? (first.end + second.start) / 2 : null;
  }
  if (!isFoot) return null;
  const beside = printed.slice(at + 1, at + 1 + SIGNATURE_REACH).filter((parts) => parts.length === 2);
  const left = Math.max(...beside.map((parts) => parts[0]?.end ?? 0));
  const right = Math.min(...beside.map((parts) => parts[1]?.start ?? 0));
  return beside.length > 0 && right - left >= LEAST_GUTTER ? (left + right) / 2 : null;
}

/** Where the signature's column begins: recipients may fill the line up to it. */
function rightEdge(printed: readonly (readonly Part[])[], at: number): number {
  const beside = printed.slice(at, at + FOOT_REACH).filter((parts) => parts.length === 2);
  return Math.min(...beside.map((parts) => parts[1]?.start ?? 0));
}

/** Lines of a foot from its heading to the name. */
const FOOT_REACH = 20;
/** Lines below "Nơi nhận" within which the signature begins. */
const SIGNATURE_REACH = 3;
/** Characters that part a recipient from the signature beside it. */
const LEAST_GUTTER = 6;

/** Between two columns that are known, two spaces part what stands close. Characters from the gutter. */
const NEAR_GUTTER = 14;

/** A line as the columns part it: a recipient that nearly touches the signature's line is none of it. */
function partAtGutter(parts: readonly Part[], gutter: number): readonly Part[] {
  const [only] = parts;
  if (parts.length !== 1 || !only || only.end <= gutter || only.start >= gutter) return parts;
  const gaps = Array.from(only.text.matchAll(/\s{2}/gu), ({ index }) => only.start + index);
  const gap = gaps.filter((at) => Math.abs(at - gutter) < NEAR_GUTTER).at(-1);
  if (gap === undefined) return parts;
  const at = gap - only.start;
  return [
    { text: only.text.slice(0, at), start: only.start, end: gap },
    { text: only.text.slice(at + 2), start: gap + 2, end: only.end },
  ];
}

// Số:
const OPENS_NUMBER = /^số\s?:/iu;

/** "Số:      /KH-UBND          Triệu Thành, ngày      tháng    năm 2024": blanks to be filled in by hand part no columns. */
function closeBlanks(parts: readonly Part[], gutter: number): readonly Part[] {
  if (parts.length <= 2 || !OPENS_NUMBER.test(parts[0]?.text ?? '')) return parts;
  const sides = [parts.filter(({ end }) => end <= gutter), parts.filter(({ start }) => start >= gutter)];
  if (sides.flat().length < parts.length) return parts;
  return sides.flatMap((side) => {
    const [first, last] = [side[0], side.at(-1)];
    return first && last ? [{ text: side.map(({ text }) => text).join(' '), start: first.start, end: last.end }] : [];
  });
}

const fits = (parts: readonly Part[], gutter: number): boolean =>
  parts.length > 0 &&
  parts.length <= 2 &&
  (parts.length === 2 || parts.every(({ start, end }) => end <= gutter || start >= gutter));

/** "KẾ HOẠCH" and "PHỤ LỤC" stand in the middle of the page, below the columns. */
const isTitle = (parts: readonly Part[]): boolean =>
  parts.length === 1 && parts.some(({ text }) => isPhrase(text, TYPES) || beginsWith(text, APPENDICES));

function takeColumns(printed: readonly (readonly Part[])[], at: number, gutter: number, found: SpacedLine[]): void {
  const isFoot = isRecipientsHeading(printed[at]?.[0]?.text ?? '');
  let from = at;
  while (from > 0 && fits(printed[from - 1] ?? [], gutter) && (printed[from - 1]?.length === 2 || !isFoot)) from--;
  const edge = isFoot ? rightEdge(printed, at) : gutter;
  let blanks = 0;
  for (let i = from; i < printed.length && blanks <= MOST_BLANKS; i++) {
    if (!isFoot && i > at && takeSubject(printed, i, found)) break;
    const parts = closeBlanks(partAtGutter(printed[i] ?? [], gutter), gutter);
    if (parts.length === 0) {
      blanks++;
      continue;
    }
    const goesOn = blanks === 0 || parts.length === 2 || (isFoot && (parts[0]?.start ?? 0) > gutter);
    const isBroad = parts.length === 1 && parts.every(({ start, end }) => start < gutter && end < edge);
    if (!(isBroad || fits(parts, gutter)) || isTitle(parts) || !goesOn) break;
    blanks = 0;
    const [first, second] = parts;
    const isRight = second === undefined && (first?.start ?? 0) >= gutter;
    found[i] = { kind: 'row', cells: isRight ? ['', first?.text ?? ''] : [first?.text ?? '', second?.text ?? ''] };
  }
}

/** "V/v …" below a letter's number is broader than the column: its lines, down to an empty one, are put together. */
function takeSubject(printed: readonly (readonly Part[])[], at: number, found: SpacedLine[]): boolean {
  if (!beginsWith(printed[at]?.[0]?.text ?? '', SUBJECTS)) return false;
  let end = at;
  while (printed[end]?.length === 1) end++;
  if (end === at || (printed[end]?.length ?? 0) > 0) return false;
  const text = printed.slice(at, end).flatMap((parts) => parts.map((part) => part.text));
  for (let i = at; i < end; i++) found[i] = i === at ? { kind: 'row', cells: [text.join(' '), ''] } : { kind: 'taken' };
  return true;
}

/** The column whose head stands above the part, or next to it. */
function columnOf(part: Part, heads: readonly Part[]): number {
  const distances = heads.map((head) => Math.max(head.start - part.end, part.start - head.end, 0));
  return distances.indexOf(Math.min(...distances));
}

function takeTable(printed: readonly (readonly Part[])[], at: number, found: SpacedLine[]): void {
  const heads = printed[at] ?? [];
  const rows: { readonly line: number; readonly cells: string[] }[] = [
    { line: at, cells: heads.map(({ text }) => text) },
  ];
  const taken: number[] = [];
  for (let i = at + 1; i < printed.length; i++) {
    const parts = printed[i] ?? [];
    if (parts.length === 0) continue;
    const [first] = parts;
    const isBelow = (printed[i - 1]?.length ?? 0) > 0;
    const isNumbered = first !== undefined && ORDINAL.test(first.text) && columnOf(first, heads) === 0;
    // "Tổng cộng" has no number: a row that an empty line parts from the one above
    const opens = isNumbered || (!isBelow && parts.length > 2);
    if (!opens && (!isBelow || (first?.start ?? 0) <= (heads[0]?.end ?? 0))) break;
    const row = opens ? { line: i, cells: heads.map(() => '') } : rows.at(-1);
    if (!row) break;
    if (opens) rows.push(row);
    else taken.push(i);
    for (const part of parts) {
      const column = columnOf(part, heads);
      row.cells[column] = `${row.cells[column] ?? ''} ${part.text}`.trim();
    }
  }
  if (rows.length <= LEAST_ROWS) return;
  for (const { line, cells } of rows) found[line] = { kind: 'row', cells };
  for (const line of taken) found[line] = { kind: 'taken' };
}
