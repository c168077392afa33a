import { z } from 'zod';

export const comparatorSchema = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'between', 'approx']);
export type Comparator = z.infer<typeof comparatorSchema>;

export const unitOfMeasureSchema = z
  .string()
  .min(1)
  .describe(
    'UCUM where it has one (%, [ppth], d, mo, km, har …), VND, USD … for money, {point} for score points, {rank} for a position, {TEXT} for counted things in the words of the plan',
  );

export const baselineSchema = z
  .object({
    year: z.number().int().nullable().describe('The year that is compared with'),
    value: z.number().nullable().describe('What was reached then, where the plan says it'),
    unit: unitOfMeasureSchema.nullable(),
  })
  .readonly();
