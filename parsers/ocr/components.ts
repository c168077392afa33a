import type { Bitmap, PixelBox } from './raster.ts';

/** A patch of ink that hangs together, with the number of its pixels. */
export interface InkPatch extends PixelBox {
  readonly area: number;
}

/** The patches of a bitmap, and the horizontal runs of pixels they are made of. */
export interface InkPatches {
  readonly patches: readonly InkPatch[];
  /** Four numbers a run: its row, its first pixel, the pixel after its last, the index of its patch. */
  readonly runs: Int32Array;
}

const RUN_FIELDS = 4;

/** Finds the patches of ink that hang together, over corners too. */
export function findPatches(bitmap: Bitmap): InkPatches {
  const runs = collectRuns(bitmap);
  const parents = joinRuns(runs);
  return labelRuns(runs, parents);
}

function collectRuns({ width, ink }: Bitmap): Int32Array {
  let runs = new Int32Array(1 << 16);
  let used = 0;
  for (let at = ink.indexOf(1); at >= 0; at = ink.indexOf(1, at)) {
    const x = at % width;
    const y = (at - x) / width;
    const rowEnd = at - x + width;
    while (at < rowEnd && ink[at] === 1) at++;
    if (used + RUN_FIELDS > runs.length) {
      const grown = new Int32Array(runs.length * 2);
      grown.set(runs);
      runs = grown;
    }
    runs[used] = y;
    runs[used + 1] = x;
    runs[used + 2] = at - y * width;
    used += RUN_FIELDS;
  }
  return runs.subarray(0, used);
}

/** Joins each run with those of the row above that it touches. Answers with each run's parent, as a union-find forest. */
function joinRuns(runs: Int32Array): Int32Array {
  const count = runs.length / RUN_FIELDS;
  const parents = new Int32Array(count);
  for (let i = 0; i < count; i++) parents[i] = i;
  let above = 0;
  for (let i = 0; i < count; i++) {
    const row = runs[i * RUN_FIELDS] ?? 0;
    const start = runs[i * RUN_FIELDS + 1] ?? 0;
    const end = runs[i * RUN_FIELDS + 2] ?? 0;
    while (above < i && (runs[above * RUN_FIELDS] ?? 0) < row - 1) above++;
    // Runs of the row above that end before this one starts can touch no later run of this row either.
    while (above < i && runs[above * RUN_FIELDS] === row - 1 && (runs[above * RUN_FIELDS + 2] ?? 0) < start) above++;
    for (let j = above; j < i && runs[j * RUN_FIELDS] === row - 1 && (runs[j * RUN_FIELDS + 1] ?? 0) <= end; j++) {
      unite(parents, i, j);
    }
  }
  return parents;
}

function rootOf(parents: Int32Array, index: number): number {
  let at = index;
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    parents[at] = parents[parent] ?? parent;
    at = parents[at] ?? at;
  }
  return at;
}

function unite(parents: Int32Array, a: number, b: number): void {
  const rootA = rootOf(parents, a);
  const rootB = rootOf(parents, b);
  if (rootA < rootB) parents[rootB] = rootA;
  else parents[rootA] = rootB;
}

function labelRuns(runs: Int32Array, parents: Int32Array): InkPatches {
  const indexOfRoot = new Map<number, number>();
  const patches: { left: number; top: number; right: number; bottom: number; area: number }[] = [];
  for (let i = 0; i < parents.length; i++) {
    const at = i * RUN_FIELDS;
    const row = runs[at] ?? 0;
    const start = runs[at + 1] ?? 0;
    const end = runs[at + 2] ?? 0;
    const root = rootOf(parents, i);
    let index = indexOfRoot.get(root);
    if (index === undefined) {
      index = patches.length;
      indexOfRoot.set(root, index);
      patches.push({ left: start, top: row, right: end, bottom: row + 1, area: 0 });
    }
    runs[at + 3] = index;
    const patch = patches[index];
    if (!patch) continue;
    patch.left = Math.min(patch.left, start);
    patch.right = Math.max(patch.right, end);
    patch.bottom = row + 1;
    patch.area += end - start;
  }
  return { patches, runs };
}

/** Calls back with every run of the patches that are wanted: row, first pixel, pixel after the last. */
export function eachRunOf(
  { patches, runs }: InkPatches,
  isWanted: (patch: InkPatch) => boolean,
  visit: (row: number, start: number, end: number) => void,
): void {
  const wanted = patches.map(isWanted);
  for (let at = 0; at < runs.length; at += RUN_FIELDS) {
    if (wanted[runs[at + 3] ?? -1] === true) visit(runs[at] ?? 0, runs[at + 1] ?? 0, runs[at + 2] ?? 0);
  }
}

/** The patches without some of them. The runs of those left out point at no patch. */
export function dropPatches({ patches, runs }: InkPatches, dropped: ReadonlySet<InkPatch>): InkPatches {
  const kept: InkPatch[] = [];
  const indexOf = patches.map((patch) => (dropped.has(patch) ? -1 : kept.push(patch) - 1));
  const moved = Int32Array.from(runs);
  for (let at = 3; at < moved.length; at += RUN_FIELDS) moved[at] = indexOf[moved[at] ?? -1] ?? -1;
  return { patches: kept, runs: moved };
}
