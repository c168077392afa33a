import type { PageLayout } from '../schemas/model/page-layout.ts';

/** One picture of a page, as it stands in the file. */
export interface PagePicture {
  /** From 1, within the document. */
  readonly page: number;
  /** Encoded (JPEG, PNG, TIFF page …) or raw pixels. */
  readonly image:
    | { readonly kind: 'encoded'; readonly bytes: Uint8Array; readonly frame: number }
    | { readonly kind: 'raw'; readonly data: Uint8Array; readonly width: number; readonly height: number; readonly channels: 1 | 3 | 4 };
  /** Size of the page in points as the file gives it, before it is turned upright; null where the picture has no resolution. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Turns the picture of a page into a laid-out page. Throws on an outage; a strange picture is an answer without words. */
export interface PageReader {
  readonly engine: string;
  readonly model: string;
  readPage(picture: PagePicture, signal?: AbortSignal): Promise<PageReading>;
  close(): Promise<void>;
}

export interface PageReading {
  readonly layout: PageLayout;
  /** Parts of the page with ink but without words, in points, and pages given up, said by a finding later. */
  readonly doubtful: readonly { readonly box: readonly [number, number, number, number]; readonly reason: string }[];
  /** Why the page could not be read; null when it could. */
  readonly failure: string | null;
}
