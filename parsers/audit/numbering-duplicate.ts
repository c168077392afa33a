import type { Finding } from '../../schemas/model/diagnostic.ts';
import { type ListEntry, listNumbered, quoteEntry } from './numbered-lists.ts';
import { follows, missingBetween } from './numbering.ts';
import { type AuditedPlan, findingAt } from './plan.ts';

/** "c)" and again "c)"; a list that begins anew with its first number is another list. */
export function findNumberingDuplicates(plan: AuditedPlan): readonly Finding[] {
  return listNumbered(plan.outline).flatMap(({ entries }) =>
    entries.flatMap((entry, at) => {
      const before = entries[at - 1];
      const next = entries[at + 1];
      if (
        !before ||
        before.label !== entry.label ||
        isSameItem(before, entry) ||
        (before.place.rowId === entry.place.rowId && before.place.sectionId === entry.place.sectionId)
      )
        return [];
      // "1." and "1." are lists of one each, unless one goes on with "2.", or with "3." for the second
      const isFirst = entry.parsed.places.includes(1);
      const goesOn = next && (follows(entry.parsed, next.parsed) || missingBetween(entry.parsed, next.parsed) === 1);
      if (isFirst && !goesOn) return [];
      const quotes = [before, entry].map(quoteEntry);
      return [
        findingAt('numbering_duplicate', entry.place, {
          vi: `Số thứ tự “${entry.label}” dùng hai lần: “${quotes[0]}” và “${quotes[1]}”.`,
          en: `The number “${entry.label}” is used twice: “${quotes[0]}” and “${quotes[1]}”.`,
        }),
      ];
    }),
  );
}

/** A cell over two rows that a form without spans prints in both: "4 | Tập huấn kỹ thuật | Lớp", "4 | Tập huấn kỹ thuật | Tài liệu". */
function isSameItem(before: ListEntry, { text, place }: ListEntry): boolean {
  return place.rowId !== null && text !== '' && before.text === text;
}
