import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { lookOf, ROMANS } from './look-alike.ts';
import { findOrdinalCells, type OrdinalCell } from './ordinal-cells.ts';
import type { Mend, WordToken } from './word-tokens.ts';

// 1 | 2.1 | 3.2.4
const NUMBER = /^\d{1,3}(?:\.\d{1,2}){0,4}$/u;
/** A numbering read amiss is no longer than this. */
const LONGEST = 8;

/**
 * Numberings in the first column of a table that can't be what is printed ("H" between I and III, "12" between 1.1 and
 * 1.3), where exactly one numbering that may follow there looks like what was read.
 */
export function mendOrdinals(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  const cells = findOrdinalCells(pages, tokens);
  const mends: Mend[] = [];
  let roman = 0;
  let number: readonly number[] = [];
  let startsAnew = true;
  cells.forEach((cell, i) => {
    const read = ordinalOf(cell);
    const nextRoman = ROMANS[roman] ?? '';
    const expected = [...followersOf(number), ...(startsAnew ? ['1', '1.1'] : []), nextRoman];
    const meant = expected.includes(read)
      ? read
      : (findLookAlike(read, expected, cells[i + 1]) ?? findLostStroke(read, roman, cells.slice(i + 1)));
    if (meant !== null && meant !== read)
      mends.push({ at: cell.token, to: [meant + trailingPoint(cell)], isWhole: true });
    const settled = meant ?? read;
    if (ROMANS.includes(settled)) {
      roman = ROMANS.indexOf(settled) + 1;
      startsAnew = true;
    } else if (NUMBER.test(settled)) {
      number = settled.split('.').map(Number);
      startsAnew = false;
    }
  });
  return mends;
}

/** "VI" again where VII is due and VIII follows: a stroke was lost. */
function findLostStroke(read: string, roman: number, rest: readonly OrdinalCell[]): string | null {
  const [due, afterDue] = [ROMANS[roman], ROMANS[roman + 1]];
  if (due === undefined || afterDue === undefined || read !== ROMANS[roman - 1] || due !== `${read}I`) return null;
  const following = rest.map(ordinalOf).find((ordinal) => !NUMBER.test(ordinal));
  return following !== undefined && lookOf(following) === lookOf(afterDue) ? due : null;
}

function ordinalOf({ text }: OrdinalCell): string {
  return text.replace(/[.,]$/u, '');
}

function trailingPoint({ text }: OrdinalCell): string {
  return /[.,]$/u.test(text) ? '.' : '';
}

/** The numberings that may come after one: 1.2 → 1.3, 1.2.1, 2, 2.1. */
function followersOf(number: readonly number[]): string[] {
  if (number.length === 0) return [];
  const followers = [[...number, 1]];
  for (let depth = 1; depth <= number.length; depth++) {
    const next = [...number.slice(0, depth - 1), (number[depth - 1] ?? 0) + 1];
    followers.push(next, [...next, 1]);
  }
  return followers.map((parts) => parts.join('.'));
}

function findLookAlike(read: string, expected: readonly string[], next: OrdinalCell | undefined): string | null {
  if (read.length > LONGEST) return null;
  const look = lookOf(read);
  if (look === '') return null;
  const alike = [...new Set(expected)].filter((ordinal) => {
    // Points between digits are lost, but digits with points between do not turn to letters alone.
    if (ordinal === '' || (ordinal.includes('.') && !/\d/u.test(read))) return false;
    if (NUMBER.test(read) && ROMANS.includes(ordinal)) return false;
    return lookOf(ordinal) === look;
  });
  if (alike.length === 1) return alike[0] ?? null;
  // "L" may be I or 1: what comes next tells.
  const after = next ? ordinalOf(next) : '';
  const fitting = alike.filter((ordinal) =>
    ROMANS.includes(ordinal)
      ? after === '1' || after === '1.1'
      : followersOf(ordinal.split('.').map(Number)).includes(after),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
