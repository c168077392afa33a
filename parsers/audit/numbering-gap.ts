import type { Finding } from '../../schemas/model/diagnostic.ts';
import { type ListEntry, listNumbered, type NumberedList, quoteEntry } from './numbered-lists.ts';
import { missingBetween } from './numbering.ts';
import { type AuditedPlan, findingAt } from './plan.ts';

/** More than this missing at once is a list that was cut or read wrongly, not a slip of the writer. */
const MOST_MISSING = 3;

/** "6.2.1" then "6.2.3"; "3.2.2" first below "3.2". */
export function findNumberingGaps(plan: AuditedPlan): readonly Finding[] {
  return listNumbered(plan.outline).flatMap((list) => [...findLateStart(list), ...findGaps(list)]);
}

function findGaps({ entries }: NumberedList): readonly Finding[] {
  return entries.flatMap((entry, at) => {
    const before = entries[at - 1];
    if (!before) return [];
    const missing = missingBetween(before.parsed, entry.parsed);
    // "4, 4, 6": the second 4 stands for the 5, "2, 4, 4": the first for the 3, and is told as used twice
    const isRepeated =
      missing === 1 && (entries[at - 2]?.label === before.label || entries[at + 1]?.label === entry.label);
    if (missing < 1 || missing > MOST_MISSING || isRepeated) return [];
    return [
      toFinding(entry, {
        vi: `Sau “${quoteEntry(before)}” là “${quoteEntry(entry)}”: thiếu số thứ tự ở giữa.`,
        en: `“${quoteEntry(before)}” is followed by “${quoteEntry(entry)}”: a number is missing between them.`,
      }),
    ];
  });
}

/** A list that repeats the number above it begins with 1: "3.2.2" cannot be the first below "3.2". */
function findLateStart({ above, cellsAbove, entries }: NumberedList): readonly Finding[] {
  const first = entries[0];
  const place = first?.parsed.places[0] ?? 1;
  if (!first || first.parsed.prefix === '' || first.parsed.prefix !== above || place < 2 || place > MOST_MISSING + 1)
    return [];
  if (cellsAbove.some((cell) => cell !== null && beginsWithLabel(cell, `${first.parsed.prefix}.${place - 1}`)))
    return [];
  return [
    toFinding(first, {
      vi: `Mục ${above} bắt đầu bằng “${quoteEntry(first)}”: không có ${first.parsed.prefix}.1.`,
      en: `Item ${above} begins with “${quoteEntry(first)}”: there is no ${first.parsed.prefix}.1.`,
    }),
  ];
}

/** The number of a criterion may stand beside the first of its parts: "1 | 1.1. …", and "1.2. …" below. */
function beginsWithLabel(cell: string, label: string): boolean {
  const [first] = cell.trim().split(/\s/u);
  return first === label || first === `${label}.`;
}

function toFinding(entry: ListEntry, message: Finding['message']): Finding {
  return findingAt('numbering_gap', entry.place, message);
}
