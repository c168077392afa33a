import { describe, expect, it } from 'vitest';
import { findBrokenReferences } from '../../../../pipeline/sinks/rows/record-references.ts';
import { recordToRows } from '../../../../pipeline/sinks/rows/record-rows.ts';
import { asExtracted } from '../../../../pipeline/sinks/rows/reviewed-record.ts';
import { type PlanRecord, planRecordSchema } from '../../../../schemas/record/plan-record.ts';
import { buildPlanRecord } from '../plan-record-builder.ts';

const standing = { documentId: 'd', versionNo: 1, fileCount: 1, loadedAt: '2026-01-01T00:00:00.000Z' };
const rowsOf = (record: PlanRecord) => recordToRows(asExtracted(record), standing);
const record = buildPlanRecord(7);

describe('the builder of plan records', () => {
  it.each([1, 2, 3, 4, 5])('makes valid records: seed %i', (seed) => {
    const built = buildPlanRecord(seed, { size: 'plan' });
    expect(planRecordSchema.parse(built)).toEqual(built);
    expect(findBrokenReferences(built)).toEqual([]);
  });

  it('makes the same record of the same seed', () => {
    expect(buildPlanRecord(3)).toEqual(buildPlanRecord(3));
  });
});

describe('recordToRows', () => {
  it('makes one row of each thing in the record', () => {
    const rows = rowsOf(record);
    const tableRows = record.tables.flatMap((table) => table.rows);
    expect({
      documents: rows.documents.length,
      pages: rows.pages.length,
      sections: rows.sections.length,
      table_rows: rows.table_rows.length,
      table_cells: rows.table_cells.length,
      targets: rows.targets.length,
      tasks: rows.tasks.length,
    }).toEqual({
      documents: 1,
      pages: record.source.pages.length,
      sections: record.sections.length,
      table_rows: tableRows.length,
      table_cells: tableRows.flatMap((row) => row.cells).length,
      targets: record.targets.length,
      tasks: record.tasks.length,
    });
  });

  it('writes values as exact decimals', () => {
    const [target] = record.targets;
    if (target === undefined) throw new Error('the record has no target');
    const rows = rowsOf({ ...record, targets: [{ ...target, value: 1_005_000_000, max_value: 14.928 }] });
    expect(rows.targets[0]).toMatchObject({ value: '1005000000', max_value: '14.928' });
  });

  it('counts the depth of sections', () => {
    const sections = record.sections.slice(0, 3).map((section, index) => ({
      ...section,
      parent_id: record.sections[index - 1]?.section_id ?? null,
    }));
    expect(rowsOf({ ...record, sections }).sections.map((row) => row.depth)).toEqual([1, 2, 3]);
  });

  it('names a unit once in each role of an entry', () => {
    const [task] = record.tasks;
    if (task === undefined) throw new Error('the record has no task');
    const unit = { name: 'Phòng Nội vụ', text: 'PNV' };
    const rows = rowsOf({ ...record, targets: [], tasks: [{ ...task, lead: [unit, unit], support: [unit] }] });
    expect(rows.responsibilities.map((row) => [row.role, row.position])).toEqual([
      ['lead', 1],
      ['support', 1],
    ]);
  });

  it('describes each unit of measure that a target or its baseline has', () => {
    const [target] = record.targets;
    if (target === undefined) throw new Error('the record has no target');
    const targets = [
      { ...target, unit: 'VND', baseline: { year: 2021, value: 5, unit: '{hộ nghèo}' } },
      { ...target, unit: '{point}', baseline: null },
    ];
    expect(rowsOf({ ...record, targets }).units_of_measure).toEqual([
      { unit: 'VND', kind: 'money', name_vi: 'đồng' },
      { unit: '{hộ nghèo}', kind: 'count', name_vi: 'hộ nghèo' },
      { unit: '{point}', kind: 'point', name_vi: 'điểm' },
    ]);
  });

  it('tells what a reviewer changed, with both values', () => {
    const id = record.targets[0]?.target_id ?? '';
    const review = { state: 'corrected' as const, by: 'Lan', at: '2026-01-02T00:00:00Z', extracted: { value: 86 } };
    const rows = recordToRows({ record, reviews: new Map([[`target ${id}`, review]]) }, standing);
    expect(rows.targets[0]).toMatchObject({ review_state: 'corrected', reviewed_by: 'Lan', extracted: '{"value":86}' });
    expect(rows.targets[1]).toMatchObject({ review_state: 'unseen', extracted: null });
  });
});

describe('findBrokenReferences', () => {
  const [section, second] = record.sections;
  const [target] = record.targets;
  if (section === undefined || second === undefined || target === undefined) throw new Error('the record is too short');
  it.each<[string, PlanRecord, string]>([
    [
      'a parent that is not there',
      { ...record, sections: [{ ...section, parent_id: 's99' }, ...record.sections.slice(1)] },
      's99',
    ],
    ['a section that stands twice', { ...record, sections: [...record.sections, section] }, 'stands twice'],
    [
      'a row that is not there',
      { ...record, targets: [{ ...target, origin: { ...target.origin, row_id: 'r99' } }, ...record.targets.slice(1)] },
      'r99',
    ],
    ['targets that tasks name', { ...record, targets: record.targets.slice(1) }, target.target_id],
  ])('finds %s', (_, broken, told) => {
    expect(findBrokenReferences(broken).join()).toContain(told);
  });
});
