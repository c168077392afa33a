/** What the program answers to the shell. */
export const EXIT = {
  /** All well, skipped files included; of a comparison: equal. */
  ok: 0,
  /** Some documents failed; of a check or comparison: not in order, different. */
  failed: 1,
  /** The call makes no sense, or another run holds the folder. */
  wrongCall: 2,
} as const;

/** A call that makes no sense. The message says what to do about it. */
export class WrongCall extends Error {}
