import type { FoundSource } from './find-sources.ts';

/** The files of one document: a single file, or the pictures of its pages in order. */
export type SourceUnit = readonly [FoundSource, ...FoundSource[]];

// ảnh/scan-1.jpg | trang 12 (ký).png | IMG_0034: what stands before the last number, the number, what stands after it
const NUMBERED_NAME = /^(.*?)(\d{1,15})(\D*)$/su;

interface NumberedSource {
  readonly source: FoundSource;
  readonly number: number;
}

/**
 * Joins page pictures of one folder whose names differ only by their last number, where the numbers run on without a gap.
 * Everything else stays a document of its own. The order is that of each document's first file.
 */
export async function groupSeries(
  sources: readonly FoundSource[],
  isPicture: (source: FoundSource) => Promise<boolean>,
): Promise<readonly SourceUnit[]> {
  const series = new Map<FoundSource, SourceUnit>();
  const laterPages = new Set<FoundSource>();
  for (const family of collectFamilies(sources)) {
    for (const run of await splitRuns(family, isPicture)) {
      const [first, ...rest] = run;
      if (first === undefined || rest.length === 0) continue;
      series.set(first, [first, ...rest]);
      for (const page of rest) laterPages.add(page);
    }
  }
  return sources.filter((source) => !laterPages.has(source)).map((source) => series.get(source) ?? [source]);
}

/** Files whose names differ only by the last number, in the order of the numbers; none where a number comes twice (1, 01). */
function collectFamilies(sources: readonly FoundSource[]): readonly (readonly NumberedSource[])[] {
  const families = new Map<string, NumberedSource[]>();
  for (const source of sources) {
    const numbered = parseName(source);
    if (numbered === null) continue;
    const family = families.get(numbered.family);
    if (family) family.push({ source, number: numbered.number });
    else families.set(numbered.family, [{ source, number: numbered.number }]);
  }
  return [...families.values()]
    .filter((family) => new Set(family.map(({ number }) => number)).size === family.length)
    .map((family) => family.sort((a, b) => a.number - b.number));
}

function parseName(source: FoundSource): { readonly family: string; readonly number: number } | null {
  if (source.problem !== null) return null;
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const parts = NUMBERED_NAME.exec(stem);
  if (parts === null) return null;
  const [, before = '', digits = '', after = ''] = parts;
  const folder = source.absolutePath.slice(0, source.absolutePath.lastIndexOf('/'));
  return { family: [folder, before, after, name.slice(stem.length)].join('\0'), number: Number(digits) };
}

async function splitRuns(
  family: readonly NumberedSource[],
  isPicture: (source: FoundSource) => Promise<boolean>,
): Promise<readonly (readonly FoundSource[])[]> {
  if (family.length < 2) return [];
  const runs: FoundSource[][] = [];
  let next: number | null = null;
  for (const { source, number } of family) {
    const picture = await isPicture(source);
    const run = runs.at(-1);
    if (picture && run && number === next) run.push(source);
    else if (picture) runs.push([source]);
    next = picture ? number + 1 : null;
  }
  return runs;
}
