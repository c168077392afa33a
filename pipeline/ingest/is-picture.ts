import { open } from 'node:fs/promises';
import { detectFormat } from '../../parsers/source-format.ts';
import type { FoundSource } from './find-sources.ts';

/** Every picture format shows itself in its first bytes. */
const HEAD_BYTES = 64;

/** Whether a file is a picture, by its first bytes; false for one that cannot be read. */
export async function isPicture(source: FoundSource): Promise<boolean> {
  const file = await open(source.absolutePath, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return detectFormat(buffer.subarray(0, bytesRead)).format === 'image';
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
