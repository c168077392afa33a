import { NAMED_BY_YEARS } from '../vocabulary/deadline-words.ts';
import { beginsWithAction } from './action-verb.ts';

// Di dời 45 hộ dân ra khỏi vùng sạt lở | đến năm 2028.
const UNTIL = /(?<!\p{L})(?:đến|đến hết|tới)\s$/iu;
const OF_YEARS = new RegExp(`(?<!\\p{L})(?:${NAMED_BY_YEARS.join('|')})(?!\\p{L})`, 'iu');

/** Does a work that names no plan stand before a year, until which it goes on? `before` ends at the year. */
export function isUntilYear(before: string): boolean {
  return UNTIL.test(before) && beginsWithAction(before) && !OF_YEARS.test(before);
}
