import type { Box, Pt, Ruling } from './geometry.ts';

/** One printed word with the place where it stands. */
export interface Word {
  /** NFC, no white space inside. */
  readonly text: string;
  readonly box: Box;
  /** Height of the type in points. */
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set above the line, as the mark of a footnote is. */
  readonly superscript: boolean;
  /** 0..1 as the OCR engine says; null for digital text, which is what it is. */
  readonly confidence: number | null;
  /** y of the line the word stands on. */
  readonly baseline: Pt;
  /** True when no space stands between this word and the one before it on the line (a change of font inside a word). */
  readonly glued: boolean;
}

export interface ImageRegion {
  readonly box: Box;
}

/** What stands on one page, before anything is made of it. */
export interface PageLayout {
  /** From 1. */
  readonly page: number;
  readonly width: Pt;
  readonly height: Pt;
  /** Clockwise turn in degrees that made the page upright. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly textOrigin: 'digital' | 'ocr' | 'none';
  /** What was done to a scanned page before it was read: "deskewed 1.2". */
  readonly preparation: readonly string[];
  /** Mean over words, 0..1; null for a page that OCR did not read. */
  readonly ocrConfidence: number | null;
  /** In no promised order; the layout stage sorts. */
  readonly words: readonly Word[];
  readonly rulings: readonly Ruling[];
  readonly images: readonly ImageRegion[];
}
