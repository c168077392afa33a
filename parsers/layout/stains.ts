import type { Word } from '../../schemas/model/page-layout.ts';

/** A letter alone in a cell that was read less surely is a stain, or a stroke of a seal. */
const SURE = 0.7;
// M | ,Ñ | Ễ
const LONE_LETTER = /^[^\p{L}\p{N}]*\p{L}[^\p{L}\p{N}]*$/u;
// x | X | v
const TICK = /^[^\p{L}\p{N}]*[xXvV][^\p{L}\p{N}]*$/u;

/**
 * The words of a scanned cell without stains that were read as letters. Ordinals are letters too: those of the first column
 * stay, and so does what a page says itself.
 */
export function withoutStains(words: readonly Word[], column: number): readonly Word[] {
  if (column === 0 || words.length === 0 || !words.every(({ text }) => LONE_LETTER.test(text))) return words;
  return words.filter(({ text, confidence }) => confidence === null || confidence >= SURE || TICK.test(text));
}
