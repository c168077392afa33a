import { z } from 'zod';
import { REVIEW_STATES, statementOfWillSchema } from '../decisions/decision.ts';

/** Most items of the work list in one answer. */
const MOST_ITEMS = 1000;

const choiceSchema = z
  .string()
  .max(300)
  .optional()
  .transform((value) => (value === undefined || value === '' ? null : value));

/** What may be asked of the work list. */
export const workQuerySchema = z.object({
  document: choiceSchema,
  kind: choiceSchema,
  state: z
    .enum([...REVIEW_STATES, 'open', ''])
    .optional()
    .transform((value) => (value === undefined || value === '' ? null : value)),
  area: choiceSchema,
  code: choiceSchema,
  field: choiceSchema,
  unit: choiceSchema,
  words: z.string().max(300).default(''),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MOST_ITEMS).default(200),
});

export const pictureQuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000),
  longSide: z.coerce.number().int().min(1).max(10_000).default(1800),
});

export const reviewerSchema = z.object({
  reviewer: z
    .string()
    .transform((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1).max(100)),
});

export const decisionRequestSchema = statementOfWillSchema;
