/** A number as its digits and the place of its point: 2,5 is 25 with one decimal. Exact, unlike a float. */
export interface Decimal {
  /** Digits only, at least one. */
  readonly digits: string;
  /** How many of the digits stand after the point; negative for zeros to be added. */
  readonly decimals: number;
}

/** 2,5 with 9 → 2 500 000 000. */
export function timesPowerOfTen(number: Decimal, exponent: number): Decimal {
  return { digits: number.digits, decimals: number.decimals - exponent };
}

/** The float that is nearest to the written number. */
export function toNumber(number: Decimal): number {
  if (number.decimals <= 0) return Number(number.digits + '0'.repeat(-number.decimals));
  const padded = number.digits.padStart(number.decimals + 1, '0');
  const point = padded.length - number.decimals;
  return Number(`${padded.slice(0, point)}.${padded.slice(point)}`);
}
