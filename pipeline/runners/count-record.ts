import type { DiagnosticCode } from '../../schemas/model/diagnostic.ts';
import type { RecordCounts } from '../../schemas/record/manifest-line.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';

export function countRecord(record: PlanRecord): RecordCounts {
  const diagnostics: Partial<Record<DiagnosticCode, number>> = {};
  for (const { code } of record.diagnostics) diagnostics[code] = (diagnostics[code] ?? 0) + 1;
  return {
    pages: record.source.pages.length,
    sections: record.sections.length,
    appendices: record.appendices.length,
    tables: record.tables.length,
    targets: record.targets.length,
    tasks: record.tasks.length,
    citations: record.citations.length,
    diagnostics,
  };
}
