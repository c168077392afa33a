import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readRecord } from '../../read-record.ts';
import { openRecordFolder } from '../diff/record-set.ts';
import { applyDecisions } from './apply-decisions.ts';
import { type Correction, collectCorrections, correctionSchema } from './corrections.ts';
import { openDecisionStore } from './decision-store.ts';
import { BYTE_ORDER_MARK, CSV_HEADER, decisionToCsv } from './decisions-csv.ts';
import { measureRecord, type Tallies } from './measure.ts';

export interface ReviewExport {
  readonly csv: string;
  readonly corrections: string;
  readonly decisions: number;
  readonly settled: number;
  readonly conflicts: number;
  /** How the extraction does against what was settled. */
  readonly tallies: Tallies;
}

/** Writes all decisions of an output folder as `decisions.csv`, and what they settle as `corrections.ndjson`. */
export async function exportReviews(outputFolder: string, into: string): Promise<ReviewExport> {
  const store = await openDecisionStore(outputFolder);
  const { heads } = await openRecordFolder(outputFolder);
  await mkdir(into, { recursive: true });
  const [csv, corrections] = [join(into, 'decisions.csv'), join(into, 'corrections.ndjson')];
  const [table, lines] = [await open(csv, 'w'), await open(corrections, 'w')];
  const counts = { decisions: 0, settled: 0, conflicts: 0 };
  const tallies: Tallies = new Map();
  try {
    await table.write(BYTE_ORDER_MARK + CSV_HEADER);
    for (const docId of [...store.documents()].sort()) {
      const head = heads.find((each) => each.docId === docId);
      const decisions = store.of(docId);
      counts.decisions += decisions.length;
      for (const decision of decisions) await table.write(decisionToCsv(decision, head?.name ?? ''));
      if (head === undefined) continue;
      const record = await readRecord(head.path);
      const reviewed = applyDecisions(record, decisions);
      const settled = collectCorrections(record, reviewed);
      for (const correction of settled) await lines.write(`${JSON.stringify(correction)}\n`);
      counts.settled += settled.length;
      counts.conflicts += reviewed.conflicts.length;
      measureRecord(record, settled, tallies);
    }
  } finally {
    await Promise.all([table.close(), lines.close(), store.close()]);
  }
  return { csv, corrections, ...counts, tallies };
}

/** A line of a corrections file that is none. */
export class NotACorrection extends Error {}

/** What a corrections file holds, by document. Throws NotACorrection. */
export async function readCorrections(path: string): Promise<ReadonlyMap<string, readonly Correction[]>> {
  const byDocument = new Map<string, Correction[]>();
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = correctionSchema.safeParse(parseJson(line));
    if (!parsed.success) throw new NotACorrection(`line ${number} of ${path} is no correction`);
    const list = byDocument.get(parsed.data.doc_id);
    if (list) list.push(parsed.data);
    else byDocument.set(parsed.data.doc_id, [parsed.data]);
  }
  return byDocument;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
