import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';
import type { PixelBox } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';
import type { RulingLine } from './ruling-lines.ts';
import { settleSizes } from './settle-sizes.ts';

/** What became of a page's picture before it was read. */
export interface ReadPage {
  readonly page: number;
  /** Size of the upright page in points. */
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly preparation: readonly string[];
  /** Pixels of the prepared picture to a point. */
  readonly scale: number;
}

/** Turns the words of a prepared picture, in pixels, into a page in points. */
export function wordsToLayout(
  page: ReadPage,
  words: readonly RecognisedWord[],
  rulings: readonly Ruling[],
): PageLayout {
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    rotation: page.rotation,
    textOrigin: words.length > 0 ? 'ocr' : 'none',
    preparation: page.preparation,
    ocrConfidence: meanConfidence(words),
    words: settleSizes(words).map((word) => toWord(word, page)),
    rulings,
    images: [],
  };
}

/** A box in pixels of the prepared picture, in points and clipped to the page. */
export function toPoints(box: PixelBox, { scale, width, height }: Pick<ReadPage, 'scale' | 'width' | 'height'>): Box {
  return [
    Math.max(0, box.left / scale),
    Math.max(0, box.top / scale),
    Math.min(width, box.right / scale),
    Math.min(height, box.bottom / scale),
  ];
}

function toWord(word: RecognisedWord, page: ReadPage): Word {
  return {
    text: word.text,
    box: toPoints(word.box, page),
    size: word.lineHeight / page.scale,
    bold: false,
    italic: false,
    superscript: word.isRaised === true,
    confidence: word.confidence,
    baseline: word.baseline / page.scale,
    glued: word.isRaised === true,
  };
}

/** More digits of a confidence say nothing. */
const CONFIDENCE_STEPS = 10_000;

function meanConfidence(words: readonly RecognisedWord[]): number | null {
  if (words.length === 0) return null;
  let sum = 0;
  for (const word of words) sum += word.confidence;
  return Math.round((sum / words.length) * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
}

/** The ruling lines of a prepared picture, as lines without thickness in points. */
export function linesToRulings(lines: readonly RulingLine[], scale: number): Ruling[] {
  return lines.map((line) =>
    line.kind === 'horizontal'
      ? { kind: line.kind, at: (line.top + line.bottom) / 2 / scale, from: line.left / scale, to: line.right / scale }
      : { kind: line.kind, at: (line.left + line.right) / 2 / scale, from: line.top / scale, to: line.bottom / scale },
  );
}
