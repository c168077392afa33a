import type { RichText } from '../../schemas/model/document.ts';
import { EMPTY_TEXT } from '../../schemas/model/rich-text.ts';

type Row = readonly RichText[];

// 1 | 2.3 | I.
export const LOOKS_ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6})[.)]?$/u;

const isEmpty = (cell: RichText): boolean => cell.text.trim() === '';

/**
 * A copied table gives a cell that is merged over columns once, and a cell that goes on from the row above as an empty
 * one: "TT, Nhiệm vụ, Cơ quan, Kết quả" above ", , Chủ trì, Phối hợp, ". The row below then says over how many columns
 * each cell of the head reaches, and each is put where its first column is. As it was where the two do not fit.
 */
export function spreadHead(rows: readonly Row[]): readonly Row[] {
  const [upper, lower, ...body] = rows;
  if (!upper || !lower) return rows;
  const width = Math.max(...rows.map((row) => row.length));
  const isNamed = upper.every((cell) => !isEmpty(cell)) && !LOOKS_ORDINAL.test(upper[0]?.text.trim() ?? '');
  const isHead = isNamed && lower.length === width && upper.length < width;
  if (!isHead || !lower.some((cell) => !isEmpty(cell)) || !isEmpty(lower[0] ?? EMPTY_TEXT)) return rows;
  const widths = widthsAbove(lower, upper.length);
  if (widths === null) return rows;
  const spread = widths.flatMap((columns, at) => [
    upper[at] ?? EMPTY_TEXT,
    ...Array.from({ length: columns - 1 }, () => EMPTY_TEXT),
  ]);
  return [spread, lower, ...body];
}

/** The first row, and those right below it that go on from it: ", , Chủ trì, Phối hợp". They stand where they were written. */
export function countHeadRows(rows: readonly Row[]): number {
  const end = rows.findIndex((row, at) => at > 0 && !goesOn(row, rows[at - 1] ?? []));
  const first = rows[0]?.[0] ?? EMPTY_TEXT;
  return LOOKS_ORDINAL.test(first.text.trim()) ? 0 : end < 0 ? 1 : end;
}

/** Nothing in its first cell, and something where a cell of the row above reaches over. */
function goesOn(row: Row, above: Row): boolean {
  const fillsGap = row.some((cell, column) => !isEmpty(cell) && isEmpty(above[column] ?? EMPTY_TEXT));
  return isEmpty(row[0] ?? EMPTY_TEXT) && fillsGap;
}

/** Columns that each of so many cells above reaches over: an empty cell is the end of its own, a run of names has one above it. */
function widthsAbove(lower: Row, cells: number): readonly number[] | null {
  const runs: { readonly isNamed: boolean; length: number }[] = [];
  for (const cell of lower) {
    const last = runs.at(-1);
    if (last?.isNamed && !isEmpty(cell)) last.length += 1;
    else runs.push({ isNamed: !isEmpty(cell), length: 1 });
  }
  const named = runs.filter((run) => run.isNamed);
  const above = cells - (runs.length - named.length);
  // two groups beside each other, "2024" and "2025", make one run: of like width, or nothing tells where they part
  const groups = above / named.length;
  if (!Number.isInteger(groups) || groups < 1 || named.some(({ length }) => length % groups > 0)) return null;
  if (named.every(({ length }) => length === groups)) return null;
  return runs.flatMap(({ isNamed, length }) =>
    isNamed ? Array.from({ length: groups }, () => length / groups) : [length],
  );
}
