import { findDates } from '../normalise/plan-date.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { LISTED_DATES } from '../vocabulary/letterhead.ts';
import { isAttachmentLine } from './find-zones.ts';

const LISTED = phraseSet(LISTED_DATES);

// , ngày 17 tháng 01 năm 2023
const DATE_WORD = /(?:ngày|ngay|Ngày)\s/u;

// ngày 30 tháng 02 năm 2025: a day that no month has is wrong, and left open is nothing
const WHOLE_DATE = /ngày\s{1,3}\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3}\d{4}/iu;

export interface DateLine {
  readonly place: string | null;
  readonly iso: string | null;
  /** A part of the date is left open, rather than hard to read. */
  readonly isBlank: boolean;
}

// Hưng Yên, ngày ¿7 tháng 12 năm 2017 | Sơn La, ngày %6 tháng # năm 2023
const BLURRED_DATE =
  /^(?<place>\p{Lu}[\p{L}\s.'’-]{1,40}?(?:\s\d{1,2})?)\s{0,3}[,.;]\s{0,3}ng[àa]y\s.{0,8}?th[áa]ng\s.{0,8}?n[ăa]m\s.{0,8}$/iu;

/** "Phú Quý, ngày 17 tháng 01 năm 2023": a place, then a date with nothing behind it. */
export function readDateLine(text: string): DateLine | null {
  if (text.length > 90 || isAttachmentLine(text) || beginsWith(text, LISTED)) return null;
  const dates = findDates(text);
  const date = dates[0];
  if (!date) return readBlurredDateLine(text);
  if (dates.length > 1 || text.slice(date.end).replace(/[\s.]/gu, '').length > 3) return null;
  const before = text.slice(0, date.start).trim();
  // Phú Quý | Hố Nai 3 | Phường 12
  const place =
    /^(?<place>\p{Lu}[\p{L}\s.'’-]{1,40}?(?:\s\d{1,2})?)\s{0,3}[,.;]?$/u.exec(before)?.groups?.place ?? null;
  if (place === null && (before !== '' || !DATE_WORD.test(text))) return readBlurredDateLine(text);
  return { place, iso: date.iso, isBlank: date.iso === null && !WHOLE_DATE.test(text) };
}

/** A date written by hand that a scan could not read: the place stands, the date does not. */
function readBlurredDateLine(text: string): DateLine | null {
  const place = BLURRED_DATE.exec(text)?.groups?.place;
  return place === undefined ? null : { place, iso: null, isBlank: false };
}
