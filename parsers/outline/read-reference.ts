import { foldText, isCapitals } from '../vietnamese/fold.ts';

/** Number and symbol of a document as its letterhead prints them. */
export interface PrintedReference {
  /** "09/KH-UBND" without spaces; null where the number is blank. */
  readonly reference: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  /** Something stands where the number should, but can't be read: handwriting on a scan. */
  readonly isBlurred: boolean;
}

// Số: 09/KH-UBND | Số:    /VP-HCTC | Số 07-KH/BTC | Số: 115      /KH-SNNMT | Số: …/KH-UBND | S6: 12/BC-UBND
const REFERENCE_LINE =
  /^\s*S[ốôồổỗốọóòo6]\s{0,3}[:.;]?\s{0,40}(?<number>\d[\d ]{0,6}[A-Za-z]?)?[\s.…_]{0,60}(?<separator>[/\-–])\s{0,10}(?<rest>[\p{L}\d].*)$/u;
// 2004/QĐ-UB → the year stands between number and symbol
const YEAR_PART = /^(?<year>(?:19|20)\d{2})\s{0,3}[/-]\s{0,3}(?<rest>[\p{L}].*)$/u;
// KH-UBND | QĐ-TTg | SNV-CCHC&VTLT | KH/BTC | CT - UBND
const SYMBOL = /^[\p{Lu}Đ][\p{L}\d&.]*(?:\s?[-/–_]\s?[\p{L}\d&.]+){0,4}/u;

const squeeze = (text: string): string => text.replace(/\s+/gu, '').replace(/–/gu, '-');

// Số::¿27KH-VP | Số: 4§5/QĐ-UBND: the symbol stands at the end, whatever was made of the number
const BLURRED =
  /^\s*S[ốôồổỗộọóòo6]\s{0,3}[:.;].{0,16}?(?<symbol>(?:KH|QĐ|TB|BC|CT|NQ|TTr|CTr|HD|CV|UBND|S[A-ZĐ]{1,6})(?:[-/–][\p{L}\d&.]{2,15}){1,3})$/u;

// Số: #@H-UBND | Số: Z&FUBND: nothing is left but the end of the symbol
const SMEARED = /^\s*S[ốôồổỗộọóòo6]\s{0,3}[:;]\s{0,3}[^\p{Ll}\s]{1,14}\p{Lu}{3,9}$/u;

function readBlurredReference(line: string): PrintedReference | null {
  if (line.length > 60) return null;
  const symbol = BLURRED.exec(line)?.groups?.symbol;
  if (symbol === undefined && !SMEARED.test(line)) return null;
  return { reference: null, number: null, symbol: symbol === undefined ? null : squeeze(symbol), isBlurred: true };
}

/** Number, symbol and reference from a "Số: …" line; null where the line is none. */
export function readReference(line: string): PrintedReference | null {
  const match = REFERENCE_LINE.exec(line);
  if (!match?.groups) return readBlurredReference(line);
  const number = match.groups.number ? squeeze(match.groups.number) : null;
  const separator = match.groups.separator === '/' ? '/' : '-';
  const rest = match.groups.rest ?? '';
  const yearPart = YEAR_PART.exec(rest)?.groups;
  const symbolText = SYMBOL.exec(yearPart?.rest ?? rest)?.[0];
  if (symbolText === undefined) return null;
  const symbol = squeeze(symbolText).replace(/(?<!\.)\.+$/u, '');
  if (!/\p{Lu}/u.test(symbol)) return null;
  const year = yearPart?.year;
  const tail = year === undefined ? symbol : `${year}/${symbol}`;
  return { number, symbol, reference: number === null ? null : `${number}${separator}${tail}`, isBlurred: false };
}

/** "Số: …" as a line of a letterhead, also with everything after it left blank. */
export function isReferenceLine(line: string): boolean {
  if (line.length > 120) return false;
  if (readReference(line) !== null) return true;
  // "SỐ" alone ends a name in capitals: "BAN CHỈ ĐẠO CHUYỂN ĐỔI / SỐ"
  return /^so(?: \d{1,5})?$/u.test(foldText(line)) && !(isCapitals(line) && !line.includes(':'));
}
