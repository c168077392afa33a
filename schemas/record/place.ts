import { z } from 'zod';

export const boxSchema = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .readonly()
  .describe('[x0, y0, x1, y1] in points, origin top left of the page turned upright');

export const boxesSchema = z
  .array(boxSchema)
  .readonly()
  .describe('Where it stands on its page; empty in a format without pages');

export const pageSchema = z
  .number()
  .int()
  .min(1)
  .nullable()
  .describe('Page number from 1; null for a format without pages');

/** Calendar date, `2023-01-17`. */
export const dateSchema = z.iso.date();

export const yearSchema = z.number().int().min(1900).max(2200);

export const periodSchema = z
  .object({ start_year: yearSchema, end_year: yearSchema })
  .readonly()
  .describe('Whole years, both ends included');

/** Text of a record: never empty, NFC. */
export const textSchema = z.string().min(1);
