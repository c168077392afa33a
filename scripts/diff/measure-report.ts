import { NotACorrection, readCorrections } from '../../pipeline/review/decisions/export-reviews.ts';
import {
  measureRecord,
  precisionOf,
  rankTallies,
  recallOf,
  type Tallies,
} from '../../pipeline/review/decisions/measure.ts';
import { cleanText } from '../../pipeline/review/diff/describe-value.ts';
import type { RecordSet } from '../../pipeline/review/diff/record-set.ts';
import { WrongCall } from '../exit-codes.ts';
import { drawGrid } from '../show/grid-view.ts';
import type { Canvas } from '../show/terminal-text.ts';
import { drawChanges } from './change-table.ts';

export interface MeasureView {
  readonly canvas: Canvas;
  readonly json: boolean;
  readonly summaryOnly: boolean;
}

/** Measures records against what people decided, and prints it. True where they agree in everything. */
export async function reportMeasure(set: RecordSet, path: string, view: MeasureView): Promise<boolean> {
  const corrections = await readCorrections(path).catch((error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    throw new WrongCall(error instanceof NotACorrection ? said : `"${path}" cannot be read: ${said}`, { cause: error });
  });
  const tallies: Tallies = new Map();
  const seen = new Set<string>();
  for (const head of set.heads) {
    const own = corrections.get(head.docId);
    // The same bytes at two paths have two records that say the same: one is measured.
    if (own === undefined || seen.has(head.docId)) continue;
    seen.add(head.docId);
    const changes = measureRecord(await set.load(head), own, tallies);
    if (changes.length === 0 || view.summaryOnly) continue;
    if (view.json) print(JSON.stringify({ path: head.path, doc_id: head.docId, changes }));
    else print([view.canvas.paint('bold', cleanText(head.name)), ...drawChanges(changes, view.canvas), ''].join('\n'));
  }
  if (seen.size === 0) throw new WrongCall(`"${path}" has no corrections for these records`);
  print(view.json ? JSON.stringify({ measure: listTallies(tallies) }) : drawTallies(tallies, view.canvas).join('\n'));
  return [...tallies.values()].every(({ wrong, missed }) => wrong + missed === 0);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function listTallies(tallies: Tallies): unknown {
  return rankTallies(tallies).map(({ kind, field, tally }) => ({
    kind,
    field: field === '' ? null : field,
    ...tally,
    precision: precisionOf(tally),
    recall: recallOf(tally),
  }));
}

/** Precision and recall by field; the line of a kind itself says how many of its entries were found. */
export function drawTallies(tallies: Tallies, canvas: Canvas): readonly string[] {
  const rows = rankTallies(tallies).map(({ kind, field, tally }) => ({
    cells: [
      field === '' ? kind : `  ${field}`,
      String(tally.right),
      String(tally.wrong),
      String(tally.missed),
      toPercent(precisionOf(tally)),
      toPercent(recallOf(tally)),
    ],
    emphasis: field === '',
  }));
  return drawGrid(['', 'right', 'wrong', 'missed', 'precision', 'recall'], rows, canvas);
}

function toPercent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}
