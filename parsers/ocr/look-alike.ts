import { CONFUSABLE_SIGNS } from '../vocabulary/confusable-digits.ts';

const LOOKS: ReadonlyMap<string, string> = new Map(CONFUSABLE_SIGNS.map((row) => [row.read, row.looksLike]));

/** Roman numerals as plans number their parts, in order. */
export const ROMANS: readonly string[] = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

/** What a numbering looks like to the engine: two that look alike may be read for each other. */
export function lookOf(text: string): string {
  return [...text].map((sign) => LOOKS.get(sign) ?? sign).join('');
}
