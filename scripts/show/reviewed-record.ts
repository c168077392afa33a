import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { applyDecisions, type ReviewedRecord } from '../../pipeline/review/decisions/apply-decisions.ts';
import { openDecisionStore } from '../../pipeline/review/decisions/decision-store.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';

/** A record with what people decided in the output folder that its file lies in; null where nobody has. */
export async function reviewRecord(file: string, record: PlanRecord): Promise<ReviewedRecord | null> {
  const folder = await findOutputFolder(file);
  if (folder === null) return null;
  const store = await openDecisionStore(folder);
  try {
    const decisions = store.of(record.doc_id);
    return decisions.length === 0 ? null : applyDecisions(record, decisions);
  } finally {
    await store.close();
  }
}

/** "out/records/2023/plan.pdf.json" → "out", where that has reviews. */
async function findOutputFolder(file: string): Promise<string | null> {
  for (let folder = dirname(resolve(file)); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) !== 'records') continue;
    const reviews = await stat(join(dirname(folder), 'reviews')).catch(() => null);
    if (reviews?.isDirectory()) return dirname(folder);
  }
  return null;
}
