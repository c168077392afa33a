import { z } from 'zod';
import { textSchema } from './place.ts';

export const governmentLevelSchema = z.enum(['central', 'province', 'district', 'commune']);

/** A body that issues documents, with the government it belongs to. */
export const issuerSchema = z
  .object({
    name: textSchema,
    /** Level of the government that the body belongs to; null for others (Party, companies). */
    level: governmentLevelSchema.nullable(),
    /** The place where the letterhead gives it: "huyện Phú Quý". */
    place: textSchema.nullable(),
  })
  .readonly();

/** A unit in charge: the name with abbreviations spelt out, and the text as printed. */
export const unitInChargeSchema = z.object({ name: textSchema, text: textSchema }).readonly();

export const unitsInChargeSchema = z.array(unitInChargeSchema).readonly();

export type UnitInCharge = z.infer<typeof unitInChargeSchema>;
