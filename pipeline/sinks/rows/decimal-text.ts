/** Digits before and after the point of every decimal column: `DECIMAL(38, 9)`. */
export const DECIMAL_PRECISION = 38;
export const DECIMAL_SCALE = 9;

const WHOLE_DIGITS = DECIMAL_PRECISION - DECIMAL_SCALE;

// 86 | -0.5 | 14.928 | 1.5e+21 | 1e-7
const NUMBER_TEXT = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:e(?<exponent>[+-]\d+))?$/;

/** A value that no decimal column can hold exactly. */
export class DecimalOutOfRange extends Error {}

/**
 * The shortest decimal text of a number, without exponent: 1.5e21 → "1500000000000000000000". No digit is computed.
 * Throws DecimalOutOfRange where a decimal column could not hold it exactly.
 */
export function decimalText(value: number): string {
  const groups = NUMBER_TEXT.exec(String(value))?.groups;
  const { sign = '', whole = '', fraction = '', exponent = '0' } = groups ?? {};
  const text = movePoint(whole, fraction, Number(exponent));
  const [digits = '', decimals = ''] = text.split('.');
  if (groups === undefined || digits.length > WHOLE_DIGITS || decimals.length > DECIMAL_SCALE) {
    throw new DecimalOutOfRange(
      `${value} does not fit a decimal of ${WHOLE_DIGITS} digits before and ${DECIMAL_SCALE} after the point`,
    );
  }
  return `${sign}${text}`;
}

/** A measured share or length: what stands beyond the ninth decimal is rounded off. */
export function measureText(value: number): string {
  return decimalText(Number(value.toFixed(DECIMAL_SCALE)));
}

function movePoint(whole: string, fraction: string, places: number): string {
  if (places === 0) return fraction === '' ? whole : `${whole}.${fraction}`;
  const digits = whole + fraction;
  const at = whole.length + places;
  if (at <= 0) return `0.${'0'.repeat(-at)}${digits}`;
  if (at >= digits.length) return digits.padEnd(at, '0');
  return `${digits.slice(0, at)}.${digits.slice(at)}`;
}
