import { isRomanNumeral, POINT_LETTERS, readSectionLabel, romanValue } from './section-label.ts';

/** A row's place in the order, as its ordinal tells. */
export interface RowOrdinal {
  readonly printed: string;
  readonly signature: string;
  readonly numbers: readonly number[];
  readonly rank: number;
}

/** How far out a row stands; the smaller, the farther. */
export const RANKS = { upper: 1, roman: 2, banner: 3, compound: 3.2, arabic: 4, letter: 9, none: 12 };

// 1 | 2.1. | (3) | 01 | 1.1a | 2. 1 in a column too narrow for it
const ARABIC = /^\(?(?<numbers>\d{1,3}(?:\.\s?\d{1,3}){0,4})(?<letter>[a-zđ])?\s?[.):]{0,2}$/u;
// I | IV.
const ROMAN = /^\(?(?<numeral>[IVXLC]{1,6})\s?[.):]{0,2}$/u;
// A | B.
const UPPER = /^(?<letter>[A-ZĐ])\s?[.):]{0,2}$/u;
// I.1 | A.2.1.
const COMPOUND = /^(?<head>[IVXLC]{1,6}|[A-ZĐ])\.(?<numbers>\d{1,3}(?:\.\d{1,3}){0,3})\s?[.):]{0,2}$/u;
// a | b)
const LETTER = /^(?<letter>[a-zđ])\s?[.):]{0,2}$/u;

/** Reads what stands in the number column. */
export function readOrdinal(text: string): RowOrdinal | null {
  const bare = text.trim();
  const found = ARABIC.exec(bare)?.groups;
  if (found?.numbers !== undefined) {
    const arabic = found.numbers.replace(/\s/gu, '');
    const letter = found.letter ?? '';
    const numbers = arabic.split('.').map(Number);
    if (letter !== '') numbers.push(POINT_LETTERS.indexOf(letter) + 1);
    return {
      printed: `${arabic}${letter}`,
      signature: `arabic${numbers.length}`,
      numbers,
      rank: RANKS.arabic + numbers.length - 1,
    };
  }
  const roman = ROMAN.exec(bare)?.groups?.numeral;
  if (roman !== undefined && isRomanNumeral(roman))
    return { printed: roman, signature: 'roman', numbers: [romanValue(roman)], rank: RANKS.roman };
  const compound = readCompound(bare);
  if (compound) return compound;
  const upper = UPPER.exec(bare)?.groups?.letter;
  if (upper !== undefined)
    return { printed: upper, signature: 'upper', numbers: [upper.charCodeAt(0)], rank: RANKS.upper };
  const letter = LETTER.exec(bare)?.groups?.letter;
  if (letter !== undefined)
    return { printed: letter, signature: 'letter', numbers: [POINT_LETTERS.indexOf(letter) + 1], rank: RANKS.letter };
  return null;
}

/** "I.1" stands below "I" and above "1". */
function readCompound(text: string): RowOrdinal | null {
  const { head, numbers } = COMPOUND.exec(text)?.groups ?? {};
  if (head === undefined || numbers === undefined) return null;
  const parts = numbers.split('.').map(Number);
  const isRoman = isRomanNumeral(head);
  return {
    printed: `${head}.${numbers}`,
    signature: `${isRoman ? 'roman' : 'upper'}.arabic${parts.length}`,
    numbers: [isRoman ? romanValue(head) : head.charCodeAt(0), ...parts],
    rank: RANKS.compound + (parts.length - 1) / 10,
  };
}

/** An ordinal printed inside a cell: "I. Cải cách thể chế", "1.2 Rà soát". */
export function readInnerOrdinal(text: string): RowOrdinal | null {
  const label = readSectionLabel(text);
  if (!label || label.kind === 'bullet' || label.textAt >= text.length) return null;
  if (label.kind === 'part' || label.kind === 'chapter' || label.kind === 'article') return null;
  return readOrdinal(label.label);
}
