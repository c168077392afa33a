import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type ManifestLine, manifestLineSchema } from '../../schemas/record/manifest-line.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { compareNames } from './find-sources.ts';
import type { OutputFolder } from './output-folder.ts';

/** What is known of every source of an output folder, by root and path. */
export type Manifest = Map<string, ManifestLine>;

export function manifestKey(source: { readonly root: string; readonly path: string }): string {
  return `${source.root}\0${source.path}`;
}

/** The manifest of an output folder as it stands, with what a run that was killed or is still at work has added. */
export async function readManifest(folder: OutputFolder): Promise<Manifest> {
  const manifest: Manifest = new Map();
  for (const path of [folder.manifest, folder.journal]) {
    for await (const line of readLines(path)) {
      manifest.set(manifestKey({ root: line.source_root, path: line.source_path }), line);
    }
  }
  return manifest;
}

/** Lines that are whole; the last line of a journal may have been cut by a kill, a line of an older version may differ. */
async function* readLines(path: string): AsyncGenerator<ManifestLine> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return;
  await file.close();
  for await (const text of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const line = manifestLineSchema.safeParse(parseJson(text));
    if (line.success) yield line.data;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Adds lines while a run is at work. */
export interface ManifestJournal {
  append(line: ManifestLine): Promise<void>;
  /** Writes the whole manifest anew, sorted, and drops the journal. */
  close(): Promise<void>;
}

export async function openJournal(folder: OutputFolder, manifest: Manifest): Promise<ManifestJournal> {
  await writeManifest(folder, manifest);
  const file: FileHandle = await open(folder.journal, 'a');
  let last: Promise<unknown> = Promise.resolve();
  return {
    append: (line) => {
      manifest.set(manifestKey({ root: line.source_root, path: line.source_path }), line);
      const appended = last.then(() => file.appendFile(`${JSON.stringify(line)}\n`));
      last = appended.catch(() => undefined);
      return appended;
    },
    close: async () => {
      await last;
      await file.close();
      await writeManifest(folder, manifest);
    },
  };
}

async function writeManifest(folder: OutputFolder, manifest: Manifest): Promise<void> {
  const lines = [...manifest.values()].sort(
    (a, b) => compareNames(a.source_root, b.source_root) || compareNames(a.source_path, b.source_path),
  );
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFileAtomically(folder.manifest, text, folder.scratch);
  await rm(folder.journal, { force: true });
}
