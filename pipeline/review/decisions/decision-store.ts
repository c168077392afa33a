import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { foldText } from '../../../parsers/vietnamese/fold.ts';
import { compareDecisions, type Decision, decisionSchema } from './decision.ts';

/** Below an output folder. */
const REVIEWS = 'reviews';

const EXTENSION = '.ndjson';

/** The decisions upon an output folder. Each process adds to files of its own: nothing is ever written over. */
export interface DecisionStore {
  /** Everything that has been decided upon a document, oldest first. */
  of(docId: string): readonly Decision[];
  /** Ids of the documents that were decided upon. */
  documents(): readonly string[];
  /** Lines that are no decisions, with where they stand. */
  faults(): readonly string[];
  /** Reads what other processes have added since; answers with the new ones. */
  refresh(): Promise<readonly Decision[]>;
  /** Written and flushed to the disk when it answers. */
  append(decision: Decision): Promise<void>;
  close(): Promise<void>;
}

/** The decisions upon an output folder as they stand. The folder `reviews` is made with the first decision. */
export async function openDecisionStore(outputFolder: string): Promise<DecisionStore> {
  const folder = join(outputFolder, REVIEWS);
  const reader = createReader(folder);
  const writers = new Map<string, FileHandle>();
  await reader.refresh();
  let last: Promise<unknown> = Promise.resolve();
  const write = async (decision: Decision): Promise<void> => {
    const file = writers.get(decision.by) ?? (await createFile(folder, decision.by));
    writers.set(decision.by, file);
    await file.appendFile(`${JSON.stringify(decision)}\n`);
    await file.datasync();
    reader.add(decision);
  };
  return {
    of: (docId) => reader.of(docId),
    documents: () => reader.documents(),
    faults: () => reader.faults(),
    refresh: () => reader.refresh(),
    append: (decision) => {
      const written = last.then(() => write(decision));
      last = written.catch(() => undefined);
      return written;
    },
    close: async () => {
      await last;
      for (const file of writers.values()) await file.close();
      writers.clear();
    },
  };
}

/** "nguyen-van-a.3f9c2e.ndjson": a file that no other process writes to. */
async function createFile(folder: string, reviewer: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true });
  const name =
    foldText(reviewer)
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, 60) || 'reviewer';
  return open(join(folder, `${name}.${randomBytes(6).toString('hex')}${EXTENSION}`), 'ax');
}

interface DecisionReader extends Pick<DecisionStore, 'of' | 'documents' | 'faults' | 'refresh'> {
  add(decision: Decision): boolean;
}

/** Reads each file from where it stopped before, up to its last whole line. */
function createReader(folder: string): DecisionReader {
  const byDocument = new Map<string, Decision[]>();
  const known = new Set<string>();
  const offsets = new Map<string, number>();
  const faults: string[] = [];
  const add = (decision: Decision): boolean => {
    if (known.has(decision.decision_id)) return false;
    known.add(decision.decision_id);
    const list = byDocument.get(decision.doc_id) ?? [];
    byDocument.set(decision.doc_id, list);
    const newest = list.at(-1);
    list.push(decision);
    if (newest && compareDecisions(newest, decision) > 0) list.sort(compareDecisions);
    return true;
  };
  const readNew = async (name: string): Promise<readonly Decision[]> => {
    const offset = offsets.get(name) ?? 0;
    const { text, end } = await readWholeLines(join(folder, name), offset);
    offsets.set(name, end);
    const found: Decision[] = [];
    for (const line of text.split('\n').filter((each) => each !== '')) {
      const decision = parseLine(line);
      if (decision === null) faults.push(`${name}: "${line.slice(0, 80)}"`);
      else if (add(decision)) found.push(decision);
    }
    return found;
  };
  let running: Promise<readonly Decision[]> = Promise.resolve([]);
  const refresh = async (): Promise<readonly Decision[]> => {
    const names = await readdir(folder).catch(() => []);
    const found: Decision[] = [];
    for (const name of names.filter((each) => each.endsWith(EXTENSION)).sort()) found.push(...(await readNew(name)));
    return found;
  };
  return {
    add,
    of: (docId) => byDocument.get(docId) ?? [],
    documents: () => [...byDocument.keys()],
    faults: () => faults,
    // One at a time: two that read from one offset would count a torn line twice.
    refresh: () => {
      running = running.then(refresh, refresh);
      return running;
    },
  };
}

function parseLine(line: string): Decision | null {
  try {
    const parsed = decisionSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function readWholeLines(path: string, offset: number): Promise<{ readonly text: string; readonly end: number }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size <= offset) return { text: '', end: offset };
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - offset), 0, size - offset, offset);
    const length = buffer.subarray(0, bytesRead).lastIndexOf(0x0a) + 1;
    return { text: buffer.toString('utf8', 0, length), end: offset + length };
  } finally {
    await file.close();
  }
}
