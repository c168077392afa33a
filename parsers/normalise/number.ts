import type { Decimal } from './decimal.ts';

export type DecimalMark = '.' | ',';

/** Which sign stands before the decimals, as far as the surroundings tell: the column first, then the document. */
export interface SeparatorHabit {
  readonly column: DecimalMark | null;
  readonly document: DecimalMark | null;
}

export const NO_HABIT: SeparatorHabit = { column: null, document: null };

/**
 * What kind of thing is counted: three digits after a sign are decimals of a share or a score
 * (14.928 điểm), and thousands of things that do not come in parts (14.928 hộ).
 */
export type Divisibility = 'fraction' | 'whole' | 'unknown';

export interface NumberReading {
  readonly decimal: Decimal;
  /** True where the sign could be read both ways and nothing around it told which. */
  readonly isDoubtful: boolean;
}

/** How Vietnamese law writes numbers: a point between thousands, a comma before decimals (Decree 30/2020/NĐ-CP, Appendix II). */
const DEFAULT_DECIMAL_MARK: DecimalMark = ',';
const GROUP_LENGTH = 3;
/** "5.600" among "12.5" and "3.75": a third decimal of nought is hardly ever printed, thousands end so often. */
const ROUND_END = '00';
const PARTS = /[.,]/u;
const SIGNS = /[^.,]+/u;

/** Reads "1.005", "99,9", "1.234.567,8", "14.928"; undefined for what is no number ("1.2.2021"). */
export function readNumber(
  printed: string,
  habit: SeparatorHabit = NO_HABIT,
  divisibility: Divisibility = 'unknown',
): NumberReading | undefined {
  const parts = printed.split(PARTS);
  const signs = printed.split(SIGNS).filter((sign) => sign !== '');
  if (parts.some((part) => part === '' || !isDigits(part)) || signs.some((sign) => sign.length > 1)) return undefined;
  if (signs.length === 0) return certain(parts, 0);
  if (signs.length > 1) return readSeveralSigns(parts, signs);
  const decimals = parts[1] ?? '';
  const whole = parts[0] ?? '';
  const sign: DecimalMark = signs[0] === '.' ? '.' : ',';
  if (decimals.length !== GROUP_LENGTH || whole.length > GROUP_LENGTH || Number(whole) === 0) return certain(parts, 1);
  if (divisibility === 'fraction') return certain(parts, 1);
  const mark = divisibility === 'whole' ? otherThan(sign) : (habit.column ?? habit.document);
  if (mark !== null && sign === mark && decimals.endsWith(ROUND_END)) return { ...certain(parts, 1), isDoubtful: true };
  if (mark !== null) return certain(parts, sign === mark ? 1 : 0);
  // "10,300 ha", "2.650 ha": nobody prints a nought behind two decimals, and the point of the second is the law's
  const isRound = decimals.endsWith('0');
  const isDecimal = sign === DEFAULT_DECIMAL_MARK && !isRound;
  return { decimal: join(parts, isDecimal ? 1 : 0), isDoubtful: sign === DEFAULT_DECIMAL_MARK || !isRound };
}

/** The sign that must be the decimal one in "99,9" or "1.234,5"; null where the number does not tell. */
export function decimalMarkOf(printed: string): DecimalMark | null {
  const parts = printed.split(PARTS);
  const signs = printed.split(SIGNS).filter((sign) => sign !== '');
  const last = signs.at(-1);
  if (last !== '.' && last !== ',') return null;
  if (signs.length > 1) return signs[0] === last ? otherThan(last) : last;
  const decimals = parts[1] ?? '';
  return decimals.length !== GROUP_LENGTH || Number(parts[0]) === 0 ? last : null;
}

/** "1.000", "14.928": one such sign, and three digits behind it. */
export function isGroupLike(printed: string, sign: DecimalMark): boolean {
  const parts = printed.split(sign);
  return parts.length === 2 && parts[1]?.length === GROUP_LENGTH && parts.every(isDigits) && Number(parts[0]) !== 0;
}

function readSeveralSigns(parts: readonly string[], signs: readonly string[]): NumberReading | undefined {
  const first = signs[0];
  const last = signs.at(-1);
  const groupSigns = first === last ? signs : signs.slice(0, -1);
  const groups = first === last ? parts.slice(1) : parts.slice(1, -1);
  const areGroups =
    groupSigns.every((sign) => sign === first) &&
    groups.every((group) => group.length === GROUP_LENGTH) &&
    (parts[0]?.length ?? 0) <= GROUP_LENGTH;
  return areGroups ? certain(parts, first === last ? 0 : 1) : undefined;
}

function certain(parts: readonly string[], decimalParts: 0 | 1): NumberReading {
  return { decimal: join(parts, decimalParts), isDoubtful: false };
}

function join(parts: readonly string[], decimalParts: 0 | 1): Decimal {
  return { digits: parts.join(''), decimals: decimalParts === 1 ? (parts.at(-1)?.length ?? 0) : 0 };
}

function otherThan(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

function isDigits(part: string): boolean {
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
