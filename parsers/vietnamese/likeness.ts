import { DiceCoefficient, LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** Texts longer than this are compared by their letter pairs: edit distance costs the square of the length. */
const EDIT_DISTANCE_LIMIT = 80;

/** How alike two texts are, 0..1: 1 − edit distance over the longer length, by letter pairs for long ones. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const longer = Math.max(a.length, b.length);
  if (longer > EDIT_DISTANCE_LIMIT) return DiceCoefficient(a, b);
  if (Math.abs(a.length - b.length) / longer > 0.6) return 0;
  return 1 - LevenshteinDistance(a, b) / longer;
}

/** Are two texts alike to this degree? Most pairs are told apart by their letters alone, without an edit distance. */
export function isLike(a: string, b: string, degree: number): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  const allowed = (1 - degree) * longer;
  if (Math.abs(a.length - b.length) > allowed) return false;
  if (longer <= EDIT_DISTANCE_LIMIT && fewestEdits(a, b) > allowed) return false;
  return likeness(a, b) >= degree;
}

/** A lower bound of the edit distance: letters of either text that the other lacks, each of which costs an edit. */
function fewestEdits(a: string, b: string): number {
  const balance = new Map<number, number>();
  for (let i = 0; i < a.length; i++) balance.set(a.charCodeAt(i), (balance.get(a.charCodeAt(i)) ?? 0) + 1);
  for (let i = 0; i < b.length; i++) balance.set(b.charCodeAt(i), (balance.get(b.charCodeAt(i)) ?? 0) - 1);
  let surplus = 0;
  let lack = 0;
  for (const count of balance.values()) {
    if (count > 0) surplus += count;
    else lack -= count;
  }
  return Math.max(surplus, lack);
}
