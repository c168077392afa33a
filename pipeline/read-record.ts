import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type PlanRecord, planRecordSchema, SCHEMA_VERSION } from '../schemas/record/plan-record.ts';

/** A file that is no record, or one of another version. The message says which. */
export class NotARecord extends Error {
  /** One a fault, each with where it is. */
  readonly faults: readonly string[];
  constructor(message: string, faults: readonly string[], options?: ErrorOptions) {
    super(message, options);
    this.name = 'NotARecord';
    this.faults = faults;
  }
}

const versionSchema = z.object({ schema_version: z.string() });

/** A record from its file. Throws NotARecord, and where the file cannot be read. */
export async function readRecord(path: string): Promise<PlanRecord> {
  return parseRecord(await readFile(path, 'utf8'));
}

/** A record from its text. Throws NotARecord. */
export function parseRecord(text: string): PlanRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new NotARecord('it is not JSON', [String(error)], { cause: error });
  }
  const versioned = versionSchema.safeParse(json);
  if (versioned.success && versioned.data.schema_version !== SCHEMA_VERSION) {
    const found = versioned.data.schema_version;
    throw new NotARecord(
      `it is a record of schema ${found}; this program knows ${SCHEMA_VERSION}: use the program that made it, or extract again`,
      [],
    );
  }
  const parsed = planRecordSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'record'}: ${message}`);
  throw new NotARecord('it does not fit the schema', faults);
}
