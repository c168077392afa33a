import { z } from 'zod';
import { textSchema } from './place.ts';

export const governmentLevelSchema = z.enum(['central', 'province', 'district', 'commune']);

/** A body that issues documents, with the government it belongs to. */
export const issuerSchema = z
  .object({
    name: textSchema.describe('With abbreviations spelt out and the place that the letterhead gives'),
    level: governmentLevelSchema
      .nullable()
      .describe('Of the government that the body belongs to; null for others (Party, companies)'),
    place: textSchema.nullable().describe('"huyện Phú Quý", where the letterhead gives it'),
  })
  .readonly();

export const unitInChargeSchema = z
  .object({
    name: textSchema.describe('With abbreviations spelt out; one that is a letter off a known one is mended'),
    text: textSchema.describe('As printed'),
  })
  .readonly();

export const unitsInChargeSchema = z.array(unitInChargeSchema).readonly();

export type UnitInCharge = z.infer<typeof unitInChargeSchema>;
