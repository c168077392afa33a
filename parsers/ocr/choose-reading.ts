import type { RecognisedWord } from './read-hocr.ts';

/** Of readings of one short text those that agree win; without agreement the surest one. */
export function chooseReading(readings: readonly (readonly RecognisedWord[])[]): readonly RecognisedWord[] {
  const votes = new Map<string, number>();
  for (const words of readings) {
    const text = textOf(words);
    votes.set(text, (votes.get(text) ?? 0) + confidenceOf(words) * weightOf(text));
  }
  let best: readonly RecognisedWord[] = [];
  let bestVotes = 0;
  for (const words of readings) {
    const count = votes.get(textOf(words)) ?? 0;
    if (count > bestVotes) {
      best = words;
      bestVotes = count;
    }
  }
  return best;
}

// 1.2 | 3.2.1 | 1.
const NUMBERING = /^\d{1,2}(?:\.\d{1,2}){0,4}\.?$/u;
// II | IV.
const ROMAN = /^[IVX]{1,5}\.?$/u;

/** Points are lost more often than they are invented: a numbering counts for more than the same without. */
const NUMBERING_WEIGHT = 1.2;

function weightOf(text: string): number {
  return NUMBERING.test(text) || ROMAN.test(text) ? NUMBERING_WEIGHT : 1;
}

function textOf(words: readonly RecognisedWord[]): string {
  return words.map((word) => word.text).join(' ');
}

function confidenceOf(words: readonly RecognisedWord[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map((word) => word.confidence));
}
