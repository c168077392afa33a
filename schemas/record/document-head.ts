import { z } from 'zod';
import { issuerSchema } from './organisation.ts';
import { boxesSchema, dateSchema, pageSchema, periodSchema, textSchema } from './place.ts';

export const fieldOriginSchema = z.object({ page: pageSchema, boxes: boxesSchema, quote: textSchema }).readonly();

export const documentHeadSchema = z
  .object({
    /** The same for every file of one document: issuer, reference and year as a slug; null where the reference is not known. */
    key: textSchema.nullable(),
    origins: z.record(z.string(), fieldOriginSchema).readonly(),
    type_code: textSchema.nullable(),
    type_name: textSchema.nullable(),
    reference: textSchema.nullable(),
    number: textSchema.nullable(),
    symbol: textSchema.nullable(),
    issuer: issuerSchema.nullable(),
    place: textSchema.nullable(),
    issued_on: dateSchema.nullable(),
    title: textSchema.nullable(),
    period: periodSchema.nullable(),
    signer: z
      .object({ delegation: textSchema.nullable(), capacity: textSchema.nullable(), name: textSchema.nullable() })
      .readonly()
      .nullable(),
    addressees: z.array(textSchema).readonly(),
    recipients: z.array(textSchema).readonly(),
  })
  .readonly();

export type DocumentHeadRecord = z.infer<typeof documentHeadSchema>;
