import type { ReviewedRecord } from '../../pipeline/review/decisions/apply-decisions.ts';
import type { ReviewState } from '../../pipeline/review/decisions/decision.ts';
import type { EntryState } from '../../pipeline/review/decisions/entry-state.ts';
import { cleanText, describeValue } from '../../pipeline/review/diff/describe-value.ts';
import { drawGrid } from './grid-view.ts';
import type { Canvas } from './terminal-text.ts';

/** What people decided upon a record: each entry's state, by whom and when, and both values of what they corrected. */
export function drawReviews(reviewed: ReviewedRecord, canvas: Canvas): readonly string[] {
  const states = listStates(reviewed);
  if (states.length === 0) return [];
  const rows = states.map((state) => ({ cells: cellsOf(state), emphasis: state.conflict !== null }));
  return [
    canvas.paint('cyan', `━━ Reviewed: ${countStates(reviewed)}`),
    ...drawGrid(['review_state', 'entry', 'extracted → reviewed', 'by'], rows, canvas),
    '',
  ];
}

/** "2 confirmed, 1 corrected, 1 in conflict" */
export function countStates(reviewed: ReviewedRecord): string {
  const counts = new Map<string, number>();
  for (const { state } of listStates(reviewed)) counts.set(state, (counts.get(state) ?? 0) + 1);
  const conflicts = reviewed.conflicts.length;
  return [...counts, ...(conflicts === 0 ? [] : [['in conflict', conflicts] as const])]
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

const SEEN: readonly ReviewState[] = ['confirmed', 'corrected', 'rejected', 'unsure'];

/** Without those of which every decision was taken back. */
function listStates({ states, lost }: ReviewedRecord): readonly EntryState[] {
  return [...lost, ...states.values()].filter(({ state }) => SEEN.includes(state));
}

function cellsOf({ state, conflict, kind, decisions, corrected, by, at, extracted }: EntryState): readonly string[] {
  const fields = corrected.map(({ field, from, to }) => `${field}: ${textOf(from)} → ${textOf(to)}`);
  const isAdded = extracted === null && decisions.some(({ verdict }) => verdict === 'add');
  return [
    [state, ...(conflict === null ? [] : [`conflict: ${conflict.reason}`])].join('\n'),
    cleanText(`${kind}: ${decisions[0]?.statement ?? ''}`),
    isAdded ? 'added' : fields.join('\n'),
    cleanText([by, at?.slice(0, 16).replace('T', ' ')].filter((part) => part != null).join('\n')),
  ];
}

function textOf(value: Parameters<typeof describeValue>[0]): string {
  return cleanText(describeValue(value) ?? '(empty)');
}
