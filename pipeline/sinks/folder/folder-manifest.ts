import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { exists, MANIFEST_NAME } from './folder-swap.ts';

const fileSchema = z
  .object({
    /** Below the folder, parts joined by "/". */
    path: z.string(),
    rows: z.number().int(),
    bytes: z.number().int(),
    sha256: z.string(),
  })
  .readonly();

const tableSchema = z
  .object({
    name: z.string(),
    rows: z.number().int(),
    bytes: z.number().int(),
    files: z.array(fileSchema).readonly(),
  })
  .readonly();

/** What a folder of tables holds. It is written last: where it stands, the folder is whole. */
export const folderManifestSchema = z
  .object({
    format: z.enum(['parquet', 'ndjson', 'csv']),
    program_version: z.string(),
    /** Of the records that the rows were made from. */
    schema_versions: z.array(z.string()).readonly(),
    extractor_versions: z.array(z.string()).readonly(),
    loaded_at: z.string(),
    loaded_from: z.string(),
    partitioned_by: z.array(z.string()).readonly(),
    tables: z.array(tableSchema).readonly(),
  })
  .readonly();

export type FolderManifest = z.infer<typeof folderManifestSchema>;
export type ManifestFile = z.infer<typeof fileSchema>;

/** null where there is none. */
export async function readFolderManifest(folder: string): Promise<FolderManifest | null> {
  const path = join(folder, MANIFEST_NAME);
  if (!(await exists(path))) return null;
  const text = await readFile(path, 'utf8');
  return folderManifestSchema.safeParse(JSON.parse(text)).data ?? null;
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
