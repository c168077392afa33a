import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import { loadRecords } from '../../../../pipeline/sinks/load-records.ts';
import { createSink } from '../../../../pipeline/sinks/registry.ts';
import { tableColumns } from '../../../../pipeline/sinks/tables/table.ts';
import { WAREHOUSE, warehouseTables } from '../../../../pipeline/sinks/tables/warehouse.ts';
import { writeOutputFolder } from '../output-folder-builder.ts';
import { buildPlanRecord } from '../plan-record-builder.ts';

const FORMULA = '=HYPERLINK("http://example.com";"Bấm vào đây")';
const LONG = 'a'.repeat(40_000);

const base = buildPlanRecord(1);
const [first, second] = base.targets;
if (!first || !second) throw new Error('the plan is too short');
const money = { ...first, indicator: FORMULA, value: 1_005_000_000, unit: 'VND', due_on: '2023-12-31' };
const record = { ...base, targets: [money, { ...second, indicator: LONG, value: 99.9 }, ...base.targets.slice(2)] };

let folder = '';
let path = '';
let notes: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-workbook-'));
  path = join(folder, 'ke-hoach.xlsx');
  await writeOutputFolder(join(folder, 'out'), [{ path: 'a.pdf', record }]);
  const sink = createSink(`xlsx:${path}`, undefined);
  const now = new Date('2026-01-01T08:00:00.000Z');
  ({ notes } = await loadRecords({ outFolder: join(folder, 'out'), sink, programVersion: '0.1.0', now }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a workbook, as another reader opens it', () => {
  const columnOf = (name: string): number =>
    tableColumns(WAREHOUSE.targets, 'latest').findIndex((column) => column.name === name);

  it('has a sheet a table, what people look for first, and one that tells the columns', () => {
    const { SheetNames, Sheets } = XLSX.readFile(path);
    expect(SheetNames.slice(0, 3)).toEqual(['documents', 'targets', 'tasks']);
    expect(SheetNames.toSorted()).toEqual([...warehouseTables('latest').map(({ name }) => name), 'about'].toSorted());
    const told = XLSX.utils.sheet_to_json<{ table: string; column?: string; meaning: string }>(Sheets.about ?? {});
    expect(told.find((row) => row.table === 'targets' && row.column === 'value')?.meaning).toBe(
      WAREHOUSE.targets.columns.value.doc,
    );
  });

  it('has text as text, numbers as numbers and dates as dates', () => {
    const sheet = XLSX.readFile(path, { cellDates: true }).Sheets.targets ?? {};
    const cell = (row: number, name: string): XLSX.CellObject | undefined =>
      sheet[XLSX.utils.encode_cell({ r: row, c: columnOf(name) })];
    expect(cell(1, 'indicator')).toMatchObject({ t: 's', v: FORMULA });
    expect(cell(1, 'indicator')?.f).toBeUndefined();
    expect(cell(1, 'value')).toMatchObject({ t: 'n', v: 1_005_000_000 });
    expect(cell(2, 'value')).toMatchObject({ t: 'n', v: 99.9 });
    expect(cell(1, 'due_on')).toMatchObject({ t: 'd' });
    expect(XLSX.readFile(path).Sheets.targets?.[XLSX.utils.encode_cell({ r: 1, c: columnOf('due_on') })]?.w).toBe(
      '2023-12-31',
    );
  });

  it('cuts what no cell holds, and says so', () => {
    const text = XLSX.utils.sheet_to_json<{ indicator: string }>(XLSX.readFile(path).Sheets.targets ?? {})[1];
    expect(text?.indicator).toBe(`${'a'.repeat(32_766)}…`);
    expect(notes.join()).toMatch(/1 texts are longer than the 32767 characters/);
  });

  it('has a frozen header and filters in each sheet', async () => {
    const zip = await JSZip.loadAsync(await readFile(path));
    const sheets = zip.file(/^xl\/worksheets\/sheet\d+\.xml$/);
    expect(sheets.length).toBe(warehouseTables('latest').length + 1);
    for (const sheet of sheets) {
      const xml = await sheet.async('string');
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
    expect(XLSX.readFile(path).Sheets.targets?.['!autofilter']?.ref).toMatch(/^A1:/);
  });
});
