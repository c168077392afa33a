import { createHash } from 'node:crypto';

/** SHA-256 of what the rows of a document are made from: the bytes of its record, and what reviewers said of it. */
export function digestRecord(bytes: Uint8Array, reviewFingerprint: string): string {
  const hash = createHash('sha256').update(bytes);
  return (reviewFingerprint === '' ? hash : hash.update(reviewFingerprint)).digest('hex');
}
