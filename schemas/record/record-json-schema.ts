import { z } from 'zod';
import { planRecordSchema, SCHEMA_VERSION } from './plan-record.ts';

/** The record as JSON Schema (draft 2020-12), for readers that are not TypeScript. */
export function buildRecordJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: `kehoach plan record ${SCHEMA_VERSION}`,
    ...z.toJSONSchema(planRecordSchema, { target: 'draft-2020-12' }),
  };
}
