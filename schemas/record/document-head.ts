import { z } from 'zod';
import { issuerSchema } from './organisation.ts';
import { boxesSchema, dateSchema, pageSchema, periodSchema, textSchema } from './place.ts';

export const fieldOriginSchema = z.object({ page: pageSchema, boxes: boxesSchema, quote: textSchema }).readonly();

export const documentHeadSchema = z
  .object({
    key: textSchema
      .nullable()
      .describe(
        'The same for every file of one document: issuer, reference and year; null where the reference is not known',
      ),
    origins: z.record(z.string(), fieldOriginSchema).readonly().describe('Where each field was read, by its name'),
    type_code: textSchema
      .nullable()
      .describe('Kind of document as Decree 30/2020/NĐ-CP abbreviates it: KH; a letter is CV'),
    type_name: textSchema.nullable().describe('The same spelt out: Kế hoạch'),
    reference: textSchema
      .nullable()
      .describe('Number and symbol as printed, without spaces; null where the number is left blank'),
    number: textSchema.nullable().describe('"09"'),
    symbol: textSchema.nullable().describe('"KH-UBND"; stands also where the number is blank'),
    issuer: issuerSchema.nullable().describe('The body that issues it'),
    place: textSchema.nullable().describe('From the date line, as printed'),
    issued_on: dateSchema.nullable().describe('null where a part of the date is left blank'),
    title: textSchema.nullable().describe('The subject (trích yếu) in one line, without the name of the kind'),
    period: periodSchema.nullable().describe('What the plan is for, from its title'),
    signer: z
      .object({ delegation: textSchema.nullable(), capacity: textSchema.nullable(), name: textSchema.nullable() })
      .readonly()
      .nullable()
      .describe('TM., KT., TL., TUQ. or Q. nearest to the name; the role of the person who signs; the name'),
    addressees: z.array(textSchema).readonly().describe('The lines of Kính gửi'),
    recipients: z.array(textSchema).readonly().describe('The lines of Nơi nhận'),
  })
  .readonly();

export type DocumentHeadRecord = z.infer<typeof documentHeadSchema>;
