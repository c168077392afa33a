import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { findSourceFiles, sourcePathOf } from '../../pipeline/find-source-files.ts';
import { openPageImages } from '../../pipeline/page-images.ts';
import type { SourceFile } from '../../schemas/model/source.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { WrongCall } from '../exit-codes.ts';
import { drawPage } from './page-drawing.ts';

/** An A4 page at 150 dots an inch: small type can be read. Pixels. */
const LONG_SIDE = 1754;

export interface DrawingCall {
  /** The plan, or its record in an output folder. */
  readonly file: string;
  readonly record: PlanRecord;
  readonly page: number;
  readonly image: string;
  readonly password: string | undefined;
}

/** Draws a page with what was found on it into a PNG file. */
export async function drawPageFile({ file, record, page, image, password }: DrawingCall): Promise<void> {
  const place = record.source.pages[page - 1];
  if (!place) {
    const count = record.source.pages.length;
    throw new WrongCall(
      count === 0 ? `"${file}" is of a format without pages` : `"${file}" has ${count} pages, no page ${page}`,
    );
  }
  const pages = await openPageImages(await readSource(file, record), { password });
  try {
    await writeFile(image, await drawPage(record, page, await pages.draw(place, LONG_SIDE, 'png')));
  } finally {
    await pages.close();
  }
}

/** The plan itself, or the files that its record was made of. */
async function readSource(file: string, record: PlanRecord): Promise<readonly [SourceFile, ...SourceFile[]]> {
  const hashes = record.source.files?.map(({ sha256 }) => sha256) ?? [record.source.sha256];
  const own = await readSourceFile(file);
  if (hashOf(own.bytes) === hashes[0]) return [own];
  const paths = (await findSourceFiles(file)).map(sourcePathOf);
  const [first, ...rest] = await Promise.all(paths.map(readSourceFile));
  if (!first) throw new WrongCall(`no manifest beside "${file}" tells of which file it was made: name the plan itself`);
  const isSame = [first, ...rest].every(({ bytes }, index) => hashOf(bytes) === hashes[index]);
  if (!isSame) throw new WrongCall(`"${paths[0]}" has changed since its record was made: run ingest again`);
  return [first, ...rest];
}

async function readSourceFile(path: string): Promise<SourceFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new WrongCall(`"${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  return { fileName: basename(path), bytes };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
