import type { PrintedLabel } from './section-label.ts';
import { POINT_LETTERS } from './section-label.ts';

/** What a scan makes of the letter that is printed: by the printed letter. */
const CONFUSED: Readonly<Record<string, string>> = {
  c: 'eéoô',
  d: 'đ',
  đ: 'dđ',
  e: 'cé',
  g: 'q9',
  i: '1ìí',
  l: '1iI',
  o: '0c',
  q: 'g9',
  u: 'ư',
  y: 'v',
};

/** "l)" reads as "1)" and "c)" as "e)": after its predecessor a letter is what the alphabet says where a slip explains it. */
export function settleScannedLetter(label: PrintedLabel, previous: PrintedLabel | null): PrintedLabel {
  if (previous?.kind !== 'letter') return label;
  const expected = POINT_LETTERS.charAt(previous.ordinal[0] ?? 0);
  if (expected === '' || label.label === expected) return label;
  const read = label.kind === 'letter' || (label.kind === 'arabic' && label.ordinal.length === 1) ? label.label : '';
  const slip = read !== '' && (CONFUSED[expected]?.includes(read.charAt(0)) ?? false);
  // "e9)" is a letter with a speck behind it.
  const speck = read.length > 1 && read.charAt(0) === expected;
  if (!slip && !speck) return label;
  return {
    ...label,
    kind: 'letter',
    label: expected,
    signature: 'letter',
    ordinal: [POINT_LETTERS.indexOf(expected) + 1],
    rank: previous.rank,
  };
}
