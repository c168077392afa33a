import { z } from 'zod';

export const comparatorSchema = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'between', 'approx']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** UCUM where it has one (`%`, `d`, `km`, `har` …), an ISO 4217 code for money, `{point}`, `{rank}` or `{TEXT}` for counted things. */
export const unitOfMeasureSchema = z.string().min(1);

export const baselineSchema = z
  .object({
    year: z.number().int().nullable(),
    value: z.number().nullable(),
    unit: unitOfMeasureSchema.nullable(),
  })
  .readonly();
