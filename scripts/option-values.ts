import { InvalidArgumentError } from 'commander';

/** A whole number of at least 1, for an option. */
export function parseCount(text: string): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (value < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

/** Adds one more value to an option that may be given several times. */
export function collectValues(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}
