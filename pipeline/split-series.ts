import type { PlanRecord } from '../schemas/record/plan-record.ts';

/** The files from `start` on, `fileCount` of them, and the record that they make. */
export interface SeriesPart {
  readonly fileCount: number;
  readonly record: PlanRecord;
}

/**
 * Reads numbered page pictures as one document, and where a later one proves to begin a document of its own (it opens with
 * a letterhead), as several. One file is one document whatever stands in it.
 */
export async function extractSeries<File>(
  files: readonly [File, ...File[]],
  extract: (files: readonly [File, ...File[]]) => Promise<PlanRecord>,
): Promise<readonly SeriesPart[]> {
  const parts: SeriesPart[] = [];
  let [first, ...rest] = files;
  for (;;) {
    const record = await extract([first, ...rest]);
    const own = (findSecondDocument(record) ?? rest.length + 2) - 2;
    const next = rest[own];
    if (next === undefined) return [...parts, { fileCount: rest.length + 1, record }];
    parts.push({ fileCount: own + 1, record: await extract([first, ...rest.slice(0, own)]) });
    [first, rest] = [next, rest.slice(own + 1)];
  }
}

/** The page, from 2, on which another document begins; null where there is none. */
function findSecondDocument(record: PlanRecord): number | null {
  const pages = record.diagnostics.flatMap(({ code, page }) =>
    code === 'second_document' && page !== null && page > 1 ? [page] : [],
  );
  return pages.length === 0 ? null : Math.min(...pages);
}
