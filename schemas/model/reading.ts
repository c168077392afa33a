import type { Document } from './document.ts';
import type { PageLayout } from './page-layout.ts';

/** The picture of one page, as it stands in the file. */
export interface PagePicture {
  /** From 1, within the document. */
  readonly page: number;
  readonly image: /** A whole image file (JPEG, PNG, one frame of a TIFF …). */
    | { readonly kind: 'encoded'; readonly bytes: Uint8Array; readonly frame: number }
    /** Packed rows of 8-bit samples. */
    | {
        readonly kind: 'raw';
        readonly data: Uint8Array;
        readonly width: number;
        readonly height: number;
        readonly channels: 1 | 3 | 4;
      };
  /** Size of the page in points as the file gives it, before it is turned upright; null where the picture has no resolution. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** A source that has pages: each can be read as it is, or its picture taken for OCR. */
export interface PagedSource {
  readonly pageCount: number;
  /** What the file itself says stands on the page; a page that is only a picture has no words. Pages from 1. */
  readPage(page: number): Promise<PageLayout>;
  takePicture(page: number): Promise<PagePicture>;
  close(): Promise<void>;
}

/** What a format's reader answers with. */
export type Reading =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'pages'; readonly pages: PagedSource };

export type SourceErrorCode = 'empty' | 'encrypted' | 'damaged' | 'too_large' | 'unsupported';

/** A file that no record can be made of. The message is one sentence that says what was found and what to do. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  constructor(code: SourceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SourceError';
    this.code = code;
  }
}
