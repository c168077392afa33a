import { countOf } from '../../pipeline/count-of.ts';
import { cleanText } from '../../pipeline/review/diff/describe-value.ts';
import { type DiffSummary, isEqual, rankFields } from '../../pipeline/review/diff/diff-summary.ts';
import type { RecordDiff, RecordSide } from '../../pipeline/review/diff/entry-change.ts';
import { drawGrid } from '../show/grid-view.ts';
import type { Canvas } from '../show/terminal-text.ts';
import { drawChanges } from './change-table.ts';
import type { DiffReport, TextSink } from './report.ts';

export interface TerminalReportOptions {
  readonly canvas: Canvas;
  /** Only how much changed, not what. */
  readonly summaryOnly: boolean;
  /** One record on each side: the summary would say it again. */
  readonly isSingle: boolean;
}

export function createTerminalReport(write: TextSink, options: TerminalReportOptions): DiffReport {
  const { canvas, summaryOnly, isSingle } = options;
  const print = async (lines: readonly string[]): Promise<void> => {
    if (lines.length > 0) await write(`${lines.join('\n')}\n`);
  };
  return {
    pair: async ({ diff, heads }) => {
      if (summaryOnly || (diff.changes.length === 0 && !isSingle)) return;
      const title = isSingle ? [] : [canvas.paint('bold', cleanText(heads.after.name))];
      await print([...title, ...describeSides(diff, canvas), ...drawDiff(diff, canvas), '']);
    },
    alone: async ({ name }, side) => {
      if (summaryOnly) return;
      const mark = side === 'before' ? canvas.paint('red', '-') : canvas.paint('green', '+');
      await print([`${mark} ${cleanText(name)}: only ${side === 'before' ? 'before' : 'after'}`]);
    },
    fault: async (path, reason) => {
      process.stderr.write(`${cleanText(path)}: ${reason}\n`);
    },
    end: async (summary) => {
      if (!isSingle || summaryOnly) await print(drawSummary(summary, canvas));
    },
  };
}

function drawDiff(diff: RecordDiff, canvas: Canvas): readonly string[] {
  return diff.changes.length === 0 ? ['The records say the same.'] : drawChanges(diff.changes, canvas);
}

function describeSides({ relation, before, after }: RecordDiff, canvas: Canvas): readonly string[] {
  const years =
    relation.kind === 'two_plans' && relation.years !== 0 ? `, ${Math.abs(relation.years)} years apart` : '';
  const what = relation.kind === 'same_source' ? 'The same file, read twice' : `Two documents${years}`;
  return [
    canvas.paint('dim', what),
    canvas.paint('red', `- ${describeSide(before)}`),
    canvas.paint('green', `+ ${describeSide(after)}`),
  ];
}

function describeSide({ name, file_name, extractor }: RecordSide): string {
  return cleanText(`${name} (${file_name}; extractor ${extractor})`).replaceAll('\n', ' ');
}

/** Most fields that are listed. */
const FIELDS_SHOWN = 30;

export function drawSummary(summary: DiffSummary, canvas: Canvas): readonly string[] {
  const { compared, differ, onlyBefore, onlyAfter, unreadable } = summary;
  const counts = [
    `${countOf(compared, 'record')} compared, ${differ} differ`,
    ...(onlyBefore > 0 ? [`${onlyBefore} only before`] : []),
    ...(onlyAfter > 0 ? [`${onlyAfter} only after`] : []),
    ...(unreadable > 0 ? [`${unreadable} could not be compared`] : []),
  ].join(', ');
  if (isEqual(summary)) return [canvas.paint('green', counts)];
  return [canvas.paint('bold', counts), ...drawEntryCounts(summary, canvas), ...drawFieldCounts(summary, canvas)];
}

function drawEntryCounts({ entries }: DiffSummary, canvas: Canvas): readonly string[] {
  const kinds = new Set([...entries.keys()].map((name) => name.split(' ')[0] ?? ''));
  if (kinds.size === 0) return [];
  const rows = [...kinds].map((kind) => ({
    cells: [
      kind,
      ...(['added', 'removed', 'changed', 'moved'] as const).map((change) =>
        String(entries.get(`${kind} ${change}`) ?? ''),
      ),
    ],
    emphasis: false,
  }));
  return drawGrid(['entries', 'added', 'removed', 'changed', 'moved'], rows, canvas);
}

function drawFieldCounts(summary: DiffSummary, canvas: Canvas): readonly string[] {
  const fields = rankFields(summary).slice(0, FIELDS_SHOWN);
  if (fields.length === 0) return [];
  const rows = fields.map(({ field, entries, records }) => ({
    cells: [cleanText(field), String(entries), String(records)],
    emphasis: false,
  }));
  return drawGrid(['field', 'entries', 'records'], rows, canvas);
}
