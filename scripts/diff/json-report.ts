import { rankFields } from '../../pipeline/review/diff/diff-summary.ts';
import { diffJson } from '../../pipeline/review/diff/json-patch.ts';
import { toJson } from '../../pipeline/review/json.ts';
import type { ComparedPair, DiffReport, TextSink } from './report.ts';

/** One JSON object a line: one for two records; of folders one a pair or lone record, and the summary last. */
export function createJsonReport(write: TextSink, isSingle: boolean): DiffReport {
  const print = (value: unknown): Promise<void> => write(`${JSON.stringify(value)}\n`);
  return {
    pair: async (pair) => {
      if (isSingle || pair.diff.changes.length > 0) await print(describePair(pair));
    },
    alone: ({ path, docId }, side) => print({ only: side, path, doc_id: docId }),
    fault: (path, reason) => print({ unreadable: path, reason }),
    end: async (summary) => {
      if (isSingle) return;
      const { fields: _fields, entries, onlyBefore, onlyAfter, ...counts } = summary;
      const rest = { only_before: onlyBefore, only_after: onlyAfter, entries: Object.fromEntries(entries) };
      await print({ summary: { ...counts, ...rest, fields: rankFields(summary) } });
    },
  };
}

function describePair({ heads, records, diff }: ComparedPair): unknown {
  return {
    relation: diff.relation,
    before: { path: heads.before.path, ...diff.before },
    after: { path: heads.after.path, ...diff.after },
    changes: diff.changes,
    patch: diffJson(toJson(records.before), toJson(records.after)),
  };
}
