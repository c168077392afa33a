import { open } from 'node:fs/promises';
import { z } from 'zod';
import { planRecordSchema, SCHEMA_VERSION } from '../../../schemas/record/plan-record.ts';

/** What a record says of its file and document before it tells what is in it. */
const recordHeadSchema = planRecordSchema
  .unwrap()
  .pick({ schema_version: true, extractor: true, doc_id: true, source: true, document: true });
export type RecordHead = z.infer<typeof recordHeadSchema>;

/** A record that a newer program wrote. The message says which, and what to do. */
export class NewerRecord extends Error {}

/** The head of a plan of a hundred pages takes 20 kB. Bytes. */
const FIRST_READ = 65_536;

/** How a record's file goes on after its head: keys of the record itself have one space of indent. */
const HEAD_END = '\n "sections":';

export interface FoundHead {
  readonly head: RecordHead;
  /** Bytes of the record's file. */
  readonly size: number;
}

/** Reads the beginning of a record's file. Throws NewerRecord, or where it is no record. */
export async function readRecordHead(path: string): Promise<FoundHead> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const first = Buffer.allocUnsafe(FIRST_READ);
    const { bytesRead } = await file.read(first, 0, FIRST_READ, 0);
    const end = first.subarray(0, bytesRead).indexOf(HEAD_END);
    const text =
      end >= 0 ? `${first.toString('utf8', 0, end).trimEnd().replace(/,$/, '')}}` : await file.readFile('utf8');
    return { head: parseHead(text, path), size };
  } finally {
    await file.close();
  }
}

const versionSchema = z.object({ schema_version: z.string() });

function parseHead(text: string, path: string): RecordHead {
  const value: unknown = JSON.parse(text);
  const version = versionSchema.safeParse(value).data?.schema_version;
  if (version !== undefined && isNewer(version)) {
    throw new NewerRecord(
      `${path} is a record of version ${version}, this program knows versions up to ${SCHEMA_VERSION}: load it with a newer kehoach`,
    );
  }
  return recordHeadSchema.parse(value);
}

/** "1.10" is newer than "1.9". */
function isNewer(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [knownMajor = 0, knownMinor = 0] = SCHEMA_VERSION.split('.').map(Number);
  return major > knownMajor || (major === knownMajor && minor > knownMinor);
}
