import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../schemas/record/check-record.ts';
import { type PlanRecord, planRecordSchema } from '../../../schemas/record/plan-record.ts';
import { makeRecord } from './make-record.ts';

/** A record as JSON, which a test may break wherever it likes. */
type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** The sample with the value at a path ("tables.0.rows.1.level") replaced. */
function breakRecord(path: string, value: Json): PlanRecord {
  const record: Json = JSON.parse(JSON.stringify(makeRecord()));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: Json | undefined = record;
  for (const key of keys) place = child(place, key);
  if (Array.isArray(place)) place[Number(last)] = value;
  else if (typeof place === 'object' && place !== null) place[last] = value;
  else throw new Error(`the sample has no "${path}"`);
  return planRecordSchema.parse(record);
}

function child(place: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(place)) return place[Number(key)];
  return typeof place === 'object' && place !== null ? place[key] : undefined;
}

describe('checkRecord', () => {
  it('finds nothing in a sound record', () => {
    expect(checkRecord(planRecordSchema.parse(makeRecord()))).toEqual([]);
  });

  it.each<[string, Json, string]>([
    ['sections.1.section_id', 's1', 'the id "s1" comes twice'],
    ['sections.1.parent_id', 's9', 'the parent "s9" does not exist'],
    ['sections.0.parent_id', 's2', 'the parent "s2" comes after its child'],
    ['sections.0.appendix_id', 'a9', '"a9" does not exist'],
    ['sections.0.appendix_id', 'a1', 'stands in another appendix'],
    ['appendices.0.table_ids', ['t9'], '"t9" does not exist'],
    ['appendices.0.table_ids', [], 'does not list the table "t1"'],
    ['tables.0.section_id', 's9', '"s9" does not exist'],
    ['tables.0.rows.0.parent_row_id', 'r2', 'comes after its child'],
    ['tables.0.rows.1.level', 1, "level 1 is not below its parent's level 1"],
    ['tables.0.rows.1.cells', ['1'], '1 cells for 3 columns'],
    ['tables.0.pages', [2], "page 1 is none of the table's pages"],
    ['targets.0.origin.section_id', 's9', '"s9" does not exist'],
    ['targets.0.origin.section_id', null, 'names no section'],
    ['targets.0.origin.quote', 'Tối thiểu 95%', 'does not stand there'],
    ['targets.0.comparator', 'between', '"between" with the upper value null'],
    ['targets.0.kind', 'qualitative', '"qualitative" with the value 90'],
    ['targets.0.period', { start_year: 2025, end_year: 2023 }, 'from 2025 to 2023'],
    ['tasks.0.origin.column', 2, 'does not stand there'],
    ['tasks.0.origin.table_id', 't9', '"t9" does not exist'],
    ['tasks.0.target_ids', ['g9'], '"g9" does not exist'],
    ['citations.0.section_id', 's9', '"s9" does not exist'],
    ['diagnostics.0.row_id', 'r9', '"r9" does not exist'],
    ['diagnostics.0.severity', 'error', 'but row_without_lead is "info"'],
    ['document.title', 'Kế hoạch'.normalize('NFD'), 'is not composed'],
    ['document.title', 'Kế  hoạch', 'has white space to spare'],
    ['sections.0.page', 2, 'page 2 of 1'],
    ['sections.0.boxes', [[85, 100, 900, 114]], 'does not lie on page 1'],
    ['source.pages.0.page', 3, 'page 3 is out of order'],
  ])('%s = %j', (path, value, message) => {
    expect(checkRecord(breakRecord(path, value)).map((problem) => problem.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });

  it('takes a quote that runs over the label, the heading and the text of its section', () => {
    const record = breakRecord('sections.1.heading', 'Về hồ sơ');
    const quoted = {
      ...record,
      targets: record.targets.map((target) => ({
        ...target,
        origin: { ...target.origin, quote: '- Về hồ sơ: Tối thiểu 90% hồ sơ' },
      })),
    };
    expect(checkRecord(quoted)).toEqual([]);
  });
});
