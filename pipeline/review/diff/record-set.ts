import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { compareNames } from '../../ingest/find-sources.ts';
import { openOutputFolder } from '../../ingest/output-folder.ts';
import { readRecord } from '../../read-record.ts';

/** What is known of a record before it is compared: enough to find its counterpart. */
export interface RecordHead {
  /** Where it is: the file, or the name of the plan it was made of. */
  readonly path: string;
  /** Below the folder it was found in. */
  readonly name: string;
  readonly docId: string;
  readonly sha256: string;
  readonly documentKey: string | null;
  readonly issuer: string | null;
  readonly typeCode: string | null;
  readonly title: string | null;
}

/** The records of one side of a comparison; each is loaded when its turn comes. */
export interface RecordSet {
  readonly heads: readonly RecordHead[];
  /** Files that are no records, with what is wrong with them. */
  readonly faults: readonly { readonly path: string; readonly reason: string }[];
  load(head: RecordHead): Promise<PlanRecord>;
}

/** What of a record's file is read to find its counterpart. */
const headSchema = z.object({
  doc_id: z.string(),
  source: z.object({ sha256: z.string() }),
  document: z.object({
    key: z.string().nullable(),
    type_code: z.string().nullable(),
    title: z.string().nullable(),
    issuer: z.object({ name: z.string() }).nullable(),
  }),
});

/** The records of an output folder, or of any folder with records in it. */
export async function openRecordFolder(folder: string): Promise<RecordSet> {
  const { records } = openOutputFolder(folder);
  const isOutput = (await stat(records).catch(() => null))?.isDirectory() ?? false;
  const root = isOutput ? records : folder;
  const heads: RecordHead[] = [];
  const faults: { path: string; reason: string }[] = [];
  for (const name of await listJson(root)) {
    const path = join(root, name);
    try {
      heads.push(toHead(headSchema.parse(JSON.parse(await readFile(path, 'utf8'))), path, name));
    } catch (error) {
      faults.push({ path, reason: error instanceof SyntaxError ? 'it is not JSON' : 'it is no record' });
    }
  }
  return { heads, faults, load: ({ path }) => readRecord(path) };
}

async function listJson(root: string): Promise<readonly string[]> {
  const names = await readdir(root, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => relative('.', name).split(sep).join('/'))
    .sort(compareNames);
}

/** One record, at hand already. */
export function singleRecord(record: PlanRecord, path: string): RecordSet {
  return { heads: [toHead(record, path, record.source.file_name)], faults: [], load: async () => record };
}

function toHead(record: z.infer<typeof headSchema>, path: string, name: string): RecordHead {
  const { key, issuer, type_code, title } = record.document;
  return {
    path,
    name,
    docId: record.doc_id,
    sha256: record.source.sha256,
    documentKey: key,
    issuer: issuer?.name ?? null,
    typeCode: type_code,
    title,
  };
}
