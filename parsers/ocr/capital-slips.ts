import { CONFUSABLE_CAPITALS } from '../vocabulary/confusable-capitals.ts';

const PARTNERS = groupPartners();

function groupPartners(): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { letters } of CONFUSABLE_CAPITALS) {
    for (const letter of letters) {
      const others = partners.get(letter) ?? new Set<string>();
      for (const other of letters) if (other !== letter) others.add(other);
      partners.set(letter, others);
    }
  }
  return partners;
}

/** The abbreviations that one slip turns into this one. */
export function capitalSlipsOf(read: string): string[] {
  const letters = [...read];
  return letters.flatMap((letter, at) =>
    [...(PARTNERS.get(letter) ?? [])].map((other) => letters.with(at, other).join('')),
  );
}

/** Signs that stand between the letters of an abbreviation, and that OCR reads as a letter or not at all. */
const JOINTS: ReadonlySet<string> = new Set(['&', '-']);

/** Is an abbreviation read for the other: one letter for one that looks like it, one twice, or a joint lost or taken for a letter? */
export function isCapitalSlip(read: string, meant: string): boolean {
  const [a, b] = [[...read], [...meant]];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [extra, lost] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (extra.length === 1 && lost.length === 1) {
    return JOINTS.has(lost[0] ?? '') || (PARTNERS.get(extra[0] ?? '')?.has(lost[0] ?? '') ?? false);
  }
  if (extra.length === 1 && lost.length === 0) return true;
  return extra.length === 0 && lost.length === 1 && JOINTS.has(lost[0] ?? '');
}
