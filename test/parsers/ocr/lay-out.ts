import type { Box, Ruling } from '../../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../../schemas/model/page-layout.ts';

const LINE_HEIGHT = 16;
const TYPE_SIZE = 12;
const LETTER_WIDTH = 5;

export function placeWord(text: string, x: number, y: number): Word {
  const box: Box = [x, y, x + text.length * LETTER_WIDTH, y + TYPE_SIZE];
  return {
    text,
    box,
    size: TYPE_SIZE,
    bold: false,
    italic: false,
    superscript: false,
    confidence: 0.9,
    baseline: y + TYPE_SIZE,
    glued: false,
  };
}

/** A page that OCR read, its lines below each other from (50, 50). */
export function layOutLines(lines: readonly string[]): PageLayout {
  const words = lines.flatMap((line, i) => {
    let x = 50;
    return line
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => {
        const word = placeWord(text, x, 50 + i * LINE_HEIGHT);
        x = word.box[2] + LETTER_WIDTH;
        return word;
      });
  });
  return layOut(words, []);
}

export function layOut(words: readonly Word[], rulings: readonly Ruling[]): PageLayout {
  return {
    page: 1,
    width: 595,
    height: 842,
    rotation: 0,
    textOrigin: 'ocr',
    preparation: [],
    ocrConfidence: 0.9,
    words,
    rulings,
    images: [],
  };
}

export function textOf(pages: readonly PageLayout[]): string {
  return pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
}
