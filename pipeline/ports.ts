import type { Box } from '../schemas/model/geometry.ts';
import type { PageLayout } from '../schemas/model/page-layout.ts';
import type { PagePicture } from '../schemas/model/reading.ts';

/** What OCR made of one page. */
export interface PageReading {
  readonly layout: PageLayout;
  /** Parts of the page with ink but without words that can be trusted. */
  readonly doubtful: readonly { readonly box: Box; readonly reason: string }[];
  /** Why the page could not be read; null when it could. The layout is then empty. */
  readonly failure: string | null;
}

/** Turns the picture of a page into a laid-out page. Throws on an outage only; a strange picture is an answer with its reason. */
export interface OcrEngine {
  readonly name: string;
  readonly model: string;
  readPage(picture: PagePicture): Promise<PageReading>;
  close(): Promise<void>;
}

/** What a blob is: the bytes of a source, the record of a document, or something that is needed only until a document is done. */
export type BlobKind = 'sources' | 'records' | 'work';

/**
 * Bytes that machines share, named by what they are: `sources/SHA256`. Notes are small texts under names of the caller's
 * choice, which can be set again. Whoever reads finds whole blobs and whole notes or none. Throws on an outage.
 */
export interface BlobStore {
  /** Keeps bytes and answers with their key; the same bytes twice are one blob. */
  put(kind: BlobKind, bytes: Uint8Array): Promise<string>;
  /** null where there is no such blob. */
  get(key: string): Promise<Uint8Array | null>;
  has(key: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  setNote(name: string, text: string): Promise<void>;
  getNote(name: string): Promise<string | null>;
  removeNote(name: string): Promise<void>;
}
