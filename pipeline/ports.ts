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
