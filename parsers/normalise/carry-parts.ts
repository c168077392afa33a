import { IN_TURN_WORDS, PART_LEAD_WORDS } from '../vocabulary/part-words.ts';
import type { Quantity } from './stated-quantity.ts';
import type { Token } from './tokens.ts';

/** Where the parts of an amount begin, at most so many tokens behind it: "165 thanh niên, | trong đó: …", "95 phương án (…". */
const REACH = 12;
/** End the parts of an amount. */
const ENDS: ReadonlySet<string> = new Set(['.', ')']);
const PART_LEADS: ReadonlySet<string> = new Set(PART_LEAD_WORDS);

/** "165 thanh niên, trong đó: Bộ đội 140, Công an 25": bare numbers that are parts of what was counted, which they do not exceed together. */
export function carryParts(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  if (!found.some(({ unit }) => unit === null)) return found;
  const carried = [...found];
  carried.forEach((whole, index) => {
    if (whole.unit === null || whole.unitKind !== 'count' || whole.valueTo !== null) return;
    const start = startOfParts(tokens, whole);
    if (start === null) return;
    const end = tokens.find(({ key, start: at }) => at >= start && ENDS.has(key))?.start ?? Number.POSITIVE_INFINITY;
    const behind = carried.slice(index + 1).filter(({ numberStart }) => numberStart >= start && numberStart < end);
    const known = behind.findIndex(({ unit }) => unit !== null);
    const parts = known < 0 ? behind : behind.slice(0, known);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const areBare = parts.length > 1 && parts.every((part) => isNamed(tokens, part));
    if (!areBare || sum > whole.value) return;
    for (const part of parts) carried[carried.indexOf(part)] = countLike(part, whole);
  });
  return carried;
}

/** The part counts what its whole does. */
export function countLike(part: Quantity, { unit, unitKind, isKnownNoun }: Quantity): Quantity {
  return { ...part, unit, unitKind, isKnownNoun };
}

/** Behind "trong đó", or behind the bracket that opens next. */
function startOfParts(tokens: readonly Token[], whole: Quantity): number | null {
  const from = tokens.findIndex(({ start }) => start >= whole.end);
  if (from < 0) return null;
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || ENDS.has(token.key)) return null;
    if (token.key === ';') return null;
    if (token.key === '(' || PART_LEADS.has(token.key)) return token.end;
    if (PART_LEADS.has(`${token.key} ${tokens[at + 1]?.key ?? ''}`)) return tokens[at + 1]?.end ?? null;
  }
  return null;
}

/** A name stands before the number, and nothing that is counted behind it. */
function isNamed(tokens: readonly Token[], { leadStart, end }: Quantity): boolean {
  const before = tokens.findLast((token) => token.end <= leadStart);
  const after = tokens.find((token) => token.start >= end);
  return before?.kind === 'word' && (after === undefined || after.kind === 'mark');
}

const IN_TURN: ReadonlySet<string> = new Set(IN_TURN_WORDS);
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'và']);

/** The amounts of a list behind which stands that they are of what was named, in turn. */
export function readTrailingTurns(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  const read = [...found];
  read.forEach((last, index) => {
    const at = tokens.findIndex(({ start }) => start >= last.end);
    const words = at < 0 ? '' : `${tokens[at]?.key} ${tokens[at + 1]?.key ?? ''}`;
    const after = tokens[at + 2];
    if (!IN_TURN.has(words) || (after !== undefined && after.kind !== 'mark')) return;
    let first = index;
    while (first > 0 && isNextOf(tokens, read[first - 1], read[first])) first--;
    if (first === index) return;
    for (let part = first; part <= index; part++) {
      const quantity = read[part];
      const end = part === index ? (tokens[at + 1]?.end ?? last.end) : quantity?.end;
      if (quantity && end !== undefined) read[part] = { ...quantity, isDistributed: true, end };
    }
  });
  return read;
}

function isNextOf(tokens: readonly Token[], before: Quantity | undefined, next: Quantity | undefined): boolean {
  if (!before || !next || before.unit !== next.unit) return false;
  const between = tokens.filter(({ start, end }) => start >= before.end && end <= next.leadStart);
  return between.length > 0 && between.every(({ key }) => LIST_JOINTS.has(key));
}
