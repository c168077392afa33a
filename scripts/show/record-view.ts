import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { drawCitations, drawDiagnostics, drawTargets, drawTasks } from './entry-view.ts';
import { drawLetterhead, drawOutline } from './outline-view.ts';
import { drawTables } from './table-view.ts';
import type { Canvas } from './terminal-text.ts';

type PartDrawer = (record: PlanRecord, canvas: Canvas) => readonly string[];

/** The parts of a record that can be shown, in the order in which they are. */
const PARTS = {
  letterhead: { title: 'Letterhead', draw: drawLetterhead },
  outline: { title: 'Outline', draw: drawOutline },
  tables: { title: 'Tables', draw: drawTables },
  targets: { title: 'Targets', draw: drawTargets },
  tasks: { title: 'Tasks', draw: drawTasks },
  citations: { title: 'Citations', draw: drawCitations },
  diagnostics: { title: 'Diagnostics', draw: drawDiagnostics },
} as const satisfies Record<string, { readonly title: string; readonly draw: PartDrawer }>;

export type RecordPart = keyof typeof PARTS;

export const RECORD_PARTS: readonly RecordPart[] = [
  'letterhead',
  'outline',
  'tables',
  'targets',
  'tasks',
  'citations',
  'diagnostics',
];

/** A record as lines for a person to read in a terminal. */
export function drawRecord(record: PlanRecord, parts: readonly RecordPart[], canvas: Canvas): readonly string[] {
  return parts.flatMap((part) => {
    const lines = PARTS[part].draw(record, canvas);
    return lines.length === 0 ? [] : [canvas.paint('cyan', `━━ ${PARTS[part].title}`), ...lines, ''];
  });
}
