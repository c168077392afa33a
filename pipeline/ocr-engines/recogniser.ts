import type { GrayRaster } from '../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../parsers/ocr/read-hocr.ts';

/** How the engine is to look at a picture: a whole page of any layout, one block of text, one line, or digits alone. */
export type PictureKind = 'page' | 'block' | 'line' | 'digits';

/** The part of OCR that differs between engines: prepared pictures in, their words out. */
export interface Recogniser {
  readonly name: string;
  readonly model: string;
  /**
   * Forgets what was read before, so that a page's words never depend on the pages before it, and makes sure that the
   * engine is there. Throws on an outage.
   */
  startPage(): Promise<void>;
  /**
   * The words of each picture, in its own pixels; all pictures are of one kind. Throws where the engine hangs, dies or
   * refuses a picture.
   */
  recognise(
    pictures: readonly GrayRaster[],
    kind: PictureKind,
    dpi: number,
  ): Promise<readonly (readonly RecognisedWord[])[]>;
  close(): Promise<void>;
}
