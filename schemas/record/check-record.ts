import { checkEntries } from './check-entries.ts';
import { checkStructure } from './check-structure.ts';
import { checkTexts } from './check-texts.ts';
import type { PlanRecord } from './plan-record.ts';
import { indexRecord } from './record-index.ts';
import type { RecordProblem } from './record-problem.ts';

/**
 * What a record says against itself: ids that are named and do not exist or come twice, parents after their children,
 * quotes that do not stand where they point, places off the page. Empty for a sound record.
 */
export function checkRecord(record: PlanRecord): readonly RecordProblem[] {
  const index = indexRecord(record);
  return [...checkStructure(record, index), ...checkEntries(record, index), ...checkTexts(record)];
}
