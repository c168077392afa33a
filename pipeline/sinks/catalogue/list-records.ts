import { createReadStream, type Dirent } from 'node:fs';
import { access, opendir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { type ManifestLine, manifestLineSchema } from '../../../schemas/record/manifest-line.ts';
import { type OutputFolder, openOutputFolder } from '../../ingest/output-folder.ts';

/** A record of an output folder, as the manifest has it. */
export interface ListedRecord {
  /** Absolute path of the record's file. */
  readonly recordPath: string;
  /** Path of the source below its root. */
  readonly sourcePath: string;
  /** Of the file as it is now; null where nobody says. */
  readonly sourceSha256: string | null;
  readonly status: ManifestLine['status'];
}

/** The folder holds no records: it is no output of an ingest. */
export class NoRecords extends Error {}

/** What the manifest lists, line by line and in the end with what a run at work has added; without a manifest all records that are there. */
export async function* listRecords(outFolder: string): AsyncGenerator<ListedRecord> {
  const folder = openOutputFolder(outFolder);
  if (await exists(folder.manifest)) {
    yield* listManifest(folder);
    return;
  }
  if (!(await exists(folder.records))) {
    throw new NoRecords(
      `${outFolder} has neither manifest.ndjson nor records/: give the folder that "kehoach ingest … --out" wrote`,
    );
  }
  for await (const path of walk(folder.records)) {
    const name = relative(folder.records, path).split(sep).join('/');
    yield { recordPath: path, sourcePath: name.slice(0, -EXTENSION.length), sourceSha256: null, status: 'extracted' };
  }
}

async function* listManifest(folder: OutputFolder): AsyncGenerator<ListedRecord> {
  for (const path of [folder.manifest, folder.journal]) {
    if (!(await exists(path))) continue;
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(path, 'utf8') })) {
      number += 1;
      const line = parseLine(text);
      // The last line of a journal may have been cut by a kill.
      if (line === null && path === folder.journal) continue;
      if (line === null)
        throw new Error(`${path}, line ${number} is no line of a manifest: run "kehoach ingest" again`);
      if (line.record !== null) yield listed(folder, line, line.record);
    }
  }
}

function listed(folder: OutputFolder, line: ManifestLine, record: string): ListedRecord {
  return {
    recordPath: join(folder.root, record),
    sourcePath: line.source_path.normalize('NFC'),
    sourceSha256: line.sha256,
    status: line.status,
  };
}

function parseLine(text: string): ManifestLine | null {
  try {
    return manifestLineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const EXTENSION = '.json';

/** Files of records in the order of their names. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && entry.name.endsWith(EXTENSION)) yield path;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
