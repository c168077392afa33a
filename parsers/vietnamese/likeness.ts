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
