import type { Ruling } from '../../schemas/model/geometry.ts';

/** Rulings nearer than this are one line: the two strokes of a double line, a scan's wobble. Points. */
export const SNAP_TOLERANCE = 3;
/** Pieces of one line that stop short of each other by less are joined. Points. */
const PIECE_GAP = 4;

/** Pulls rulings that are meant as one line onto one position and joins their pieces. */
export function snapRulings(rulings: readonly Ruling[], kind: Ruling['kind']): readonly Ruling[] {
  const sorted = rulings.filter((ruling) => ruling.kind === kind).sort((a, b) => a.at - b.at || a.from - b.from);
  const clusters: Ruling[][] = [];
  for (const ruling of sorted) {
    const cluster = clusters.at(-1);
    const first = cluster?.[0];
    if (cluster && first && ruling.at - first.at <= SNAP_TOLERANCE) cluster.push(ruling);
    else clusters.push([ruling]);
  }
  return clusters.flatMap(joinCluster);
}

function joinCluster(cluster: readonly Ruling[]): Ruling[] {
  const at = weightedPosition(cluster);
  const joined: Ruling[] = [];
  for (const piece of [...cluster].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && piece.from - last.to <= PIECE_GAP) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else {
      joined.push({ ...piece, at });
    }
  }
  return joined;
}

function weightedPosition(cluster: readonly Ruling[]): number {
  let sum = 0;
  let weight = 0;
  for (const ruling of cluster) {
    const length = Math.max(ruling.to - ruling.from, 0.01);
    sum += ruling.at * length;
    weight += length;
  }
  return sum / weight;
}
