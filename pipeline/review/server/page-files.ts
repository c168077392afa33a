import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A file of the built page, as it is sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Its name holds the hash of its content: it never changes. */
  readonly isLasting: boolean;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page was not built. */
export class PageMissing extends Error {}

/** The built page, whole, by address. No address is ever made into a path. */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const mediaType = MEDIA_TYPES[extname(entry.name)];
    if (mediaType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, { bytes: await readFile(path), mediaType, isLasting: address.startsWith('/assets/') });
  }
  if (!files.has('/index.html')) {
    throw new PageMissing(`the review page is not built: there is no index.html in ${folder}; run npm run build`);
  }
  return files;
}
