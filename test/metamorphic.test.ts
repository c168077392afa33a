import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembleRecord, extractPlan } from '../pipeline/extract.ts';
import { identifySource } from '../pipeline/identify-source.ts';
import { composeDocument } from '../pipeline/read-pages.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';
import { type PlanPart, parsePlan } from '../scripts/fixtures/plan-notation.ts';
import { planToWord } from '../scripts/fixtures/plan-to-word.ts';
import { packWordFile } from '../scripts/fixtures/word-file.ts';
import { type PageSetting, setPages } from './metamorphic/set-pages.ts';

const PLANS = ['phu-quy-09.plan', 'tay-son-291.plan', 'dak-rlap-2024.plan', 'quang-tri-vp.plan'] as const;

const sourceOf = (name: string): string =>
  readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url), 'utf8').replace(/\[\^[^\]]*\]/gu, '');

async function recordOf(parts: readonly PlanPart[]): Promise<PlanRecord> {
  const bytes = await packWordFile(planToWord(parts));
  return extractPlan({ files: [{ fileName: 'plan.docx', bytes }] }, { ocrMode: 'never', ocr: null });
}

/** What a record says of a plan's structure, without where on the pages it stands. */
function structureOf(record: PlanRecord) {
  const { origins: _, ...document } = record.document;
  return {
    document,
    sections: record.sections.map(({ page: _page, boxes: _boxes, ...section }) => section),
    appendices: record.appendices.map(({ page: _page, ...appendix }) => appendix),
    tables: record.tables.map(({ pages: _pages, ...table }) => ({
      ...table,
      rows: table.rows.map(({ page: _page, boxes: _boxes, ...row }) => row),
    })),
    citations: record.citations,
  };
}
type Structure = ReturnType<typeof structureOf>;

const mapTables = (parts: readonly PlanPart[], change: (table: Table) => Table): readonly PlanPart[] =>
  parts.map((part) => (part.kind === 'table' ? change(part) : part));

type Table = Extract<PlanPart, { kind: 'table' }>;

/** Merged over both columns, a cell stays where it is; merged over one of them and another, the two can't be swapped. */
const isOverBoth = (cells: readonly string[], column: number): boolean =>
  cells[column] !== '<' && cells[column + 1] === '<' && cells[column + 2] !== '<';
const isApart = (cells: readonly string[], column: number): boolean =>
  ![column, column + 1, column + 2].some((at) => cells[at] === '<');

/** The order of columns with the last two that can be swapped in each other's place. */
function swapOf(table: Table): readonly number[] | null {
  for (let column = table.widths.length - 2; column > 1; column--) {
    if (!table.rows.every(({ cells }) => isOverBoth(cells, column) || isApart(cells, column))) continue;
    return table.widths.map((_, i) => (i === column ? i + 1 : i === column + 1 ? i - 1 : i));
  }
  return null;
}

const permute = <T>(list: readonly T[], order: readonly number[]): T[] =>
  order.flatMap((from) => (from in list ? [list[from] as T] : []));

/** A row that numbers the columns numbers them in their new order. */
const isNumbering = (cells: readonly string[]): boolean => cells.every((cell) => /^\(\d\)$/u.test(cell));

function swapColumns(table: Table, order: readonly number[] | null): Table {
  if (!order) return table;
  const column = order.findIndex((from, to) => from > to);
  const rows = table.rows.map((row) => {
    if (isNumbering(row.cells) || isOverBoth(row.cells, column)) return row;
    const cells = [...row.cells, ...Array<string>(order.length).fill('')].slice(0, order.length);
    return { ...row, cells: permute(cells, order) };
  });
  return { ...table, widths: permute(table.widths, order), rows };
}

describe.each(PLANS)('%s', (name) => {
  const source = sourceOf(name);
  const parts = parsePlan(source);

  it('with two columns swapped gives the same record with them swapped', async () => {
    const orders: (readonly number[] | null)[] = [];
    const changed = mapTables(parts, (table) => {
      orders.push(swapOf(table));
      return swapColumns(table, orders.at(-1) ?? null);
    });
    expect(orders.some((order) => order !== null)).toBe(true);
    const before = structureOf(await recordOf(parts));
    const wanted: Structure = {
      ...before,
      tables: before.tables.map((table, i) => {
        const order = orders[i];
        if (!order) return table;
        return {
          ...table,
          columns: permute(table.columns, order),
          rows: table.rows.map((row) => ({ ...row, cells: permute(row.cells, order) })),
        };
      }),
    };
    const { tables, ...rest } = structureOf(await recordOf(changed));
    expect(tables).toEqual(wanted.tables);
    expect(rest).toEqual({
      document: wanted.document,
      sections: wanted.sections,
      appendices: wanted.appendices,
      citations: wanted.citations,
    });
  });

  it('with headers in other words gives the same record with other headers', async () => {
    const changed = mapTables(parts, (table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.isHeader ? { ...row, cells: row.cells.map((cell) => SYNONYMS.get(cell) ?? cell) } : row,
      ),
    }));
    const before = structureOf(await recordOf(parts));
    const after = structureOf(await recordOf(changed));
    const reworded = before.tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ header, role }) => ({
        role,
        header: header.map((text) => SYNONYMS.get(text) ?? text),
      })),
    }));
    expect(reworded).not.toEqual(before.tables);
    expect(after).toEqual({ ...before, tables: reworded });
  });

  it('with other values gives the same record with other values', async () => {
    const raise = (text: string): string =>
      text.replace(/(?<![\d.,/])(\d)(?=\d?%)/gu, (digit) => (digit === '9' ? '8' : '9'));
    const before = structureOf(await recordOf(parts));
    const after = structureOf(await recordOf(parsePlan(raise(source))));
    expect(after).toEqual(JSON.parse(raise(JSON.stringify(before))));
  });
});

/** Headers as other plans word them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['STT', 'TT'],
  ['Nội dung', 'Nhiệm vụ cụ thể, nội dung công việc'],
  ['Sản phẩm', 'Kết quả, sản phẩm dự kiến'],
  ['Thời gian thực hiện', 'Thời hạn hoàn thành'],
  ['Đơn vị chủ trì', 'Cơ quan tham mưu'],
  ['Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp thực hiện'],
  ['Đơn vị thực hiện', 'Cơ quan, đơn vị thực hiện'],
  ['Chỉ tiêu phấn đấu năm 2023', 'Mục tiêu phấn đấu năm 2023'],
  ['Mục tiêu năm 2024', 'Chỉ tiêu kế hoạch năm 2024'],
  ['Chỉ tiêu đạt năm 2023', 'Kế hoạch năm 2023'],
  ['Điểm chuẩn', 'Điểm tối đa'],
]);

const PRINTED: PageSetting = { size: 13, left: 85, right: 538, bottom: 780 };
const SETTINGS: readonly (readonly [string, PageSetting])[] = [
  ['smaller type', { ...PRINTED, size: 11.5 }],
  ['larger type', { ...PRINTED, size: 14 }],
  ['narrow margins', { ...PRINTED, left: 57, right: 560 }],
  ['wide margins', { ...PRINTED, left: 100, right: 510 }],
  ['short pages', { ...PRINTED, bottom: 600 }],
  ['pages a line shorter', { ...PRINTED, bottom: 762 }],
];

function printedRecord(parts: readonly PlanPart[], setting: PageSetting): Structure {
  const bytes = new TextEncoder().encode('%PDF-1.4');
  const document = composeDocument(
    'pdf',
    setPages(parts, setting).map((layout) => ({ layout, findings: [] })),
  );
  return structureOf(assembleRecord(identifySource([{ fileName: 'plan.pdf', bytes }]), document, null));
}

/** A paragraph of a cell that no punctuation closes, and that fills its line, looks like a line that was too long. */
const inLines = (tables: Structure['tables']): unknown => JSON.parse(JSON.stringify(tables).replaceAll('\\n', ' '));

describe.each(PLANS)('%s, printed', (name) => {
  const parts = parsePlan(sourceOf(name));
  const wanted = printedRecord(parts, PRINTED);

  it('is read as it is in Word', async () => {
    const word = structureOf(await recordOf(parts));
    expect(wanted.sections).toEqual(word.sections);
    expect(inLines(wanted.tables)).toEqual(inLines(word.tables));
    expect(wanted.document).toEqual(word.document);
  });

  it.each(SETTINGS)('in %s gives the same record', (_, setting) => {
    const printed = printedRecord(parts, setting);
    expect({ ...printed, tables: inLines(printed.tables) }).toEqual({ ...wanted, tables: inLines(wanted.tables) });
  });
});
