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

/** A TCP port; 0 asks for any that is free. */
export function parsePort(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 65_535)) throw new InvalidArgumentError('It must be a port, from 0 to 65535.');
  return value;
}
