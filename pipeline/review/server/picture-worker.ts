import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { SourceFile } from '../../../schemas/model/source.ts';
import { openPageImages, type PageImages } from '../../page-images.ts';
import type { PictureAnswer, PictureFile, PictureTask } from './picture-task.ts';

/** Documents that stay open in this thread: the one in view and the one before. */
const MOST_OPEN = 2;

const open = new Map<string, Promise<PageImages>>();

/** The pool's entry into a worker thread: draws one page. */
export async function drawPicture(task: PictureTask): Promise<PictureAnswer> {
  try {
    const images = await openDocument(task);
    const { bytes } = await images.draw(task.page, task.longSide, 'jpeg');
    return { kind: 'picture', bytes };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'none', reason: error instanceof OtherBytes ? error.reason : 'failed', detail };
  }
}

/** The file is not there any more, or not what it was. */
class OtherBytes extends Error {
  readonly reason: 'changed' | 'missing';
  constructor(reason: 'changed' | 'missing', message: string) {
    super(message);
    this.reason = reason;
  }
}

async function openDocument(task: PictureTask): Promise<PageImages> {
  const known = open.get(task.documentId);
  if (known) {
    // Moved to the end: the one that was not asked for the longest stands first.
    open.delete(task.documentId);
    open.set(task.documentId, known);
    return known;
  }
  const opening = openFiles(task);
  open.set(task.documentId, opening);
  opening.catch(() => open.delete(task.documentId));
  for (const [id, images] of [...open].slice(0, Math.max(0, open.size - MOST_OPEN))) {
    open.delete(id);
    images.then(
      (each) => each.close(),
      () => undefined,
    );
  }
  return opening;
}

async function openFiles({ files, password }: PictureTask): Promise<PageImages> {
  const [first, ...rest] = await Promise.all(files.map(readSource));
  if (first === undefined) throw new OtherBytes('missing', 'the manifest does not know the file');
  return openPageImages([first, ...rest], { password: password ?? undefined });
}

async function readSource({ path, fileName, sha256 }: PictureFile): Promise<SourceFile> {
  const bytes = await readFile(path).catch(() => {
    throw new OtherBytes('missing', `${fileName} is not where it was`);
  });
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new OtherBytes('changed', `${fileName} has changed since it was read`);
  return { fileName, bytes };
}
