import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface BenchDocument {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where the plans stand that the bench reads; another folder can be given in KEHOACH_BENCH. */
const FOLDER = process.env.KEHOACH_BENCH ?? 'fixtures/plans';

/** The plans whose names end so. */
export async function loadDocuments(ending: string): Promise<readonly BenchDocument[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(ending)).sort();
  if (names.length === 0) throw new Error(`${FOLDER} has no ${ending} file to measure`);
  const documents: BenchDocument[] = [];
  for (const name of names) {
    const path = join(FOLDER, name);
    documents.push({ name, path, bytes: new Uint8Array(await readFile(path)) });
  }
  return documents;
}

/** Bytes that read the same and hash otherwise, so that each copy is a document of its own. */
export function varyBytes({ name, bytes }: BenchDocument, copy: number): Uint8Array {
  const mark = new TextEncoder().encode(`copy ${copy}`);
  if (name.endsWith('.pdf')) return joinBytes(bytes, new TextEncoder().encode('\n%'), mark);
  if (name.endsWith('.docx')) return joinBytes(bytes.subarray(0, -2), new Uint8Array([mark.length, 0]), mark);
  return joinBytes(bytes, new TextEncoder().encode('\n'), mark);
}

function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
