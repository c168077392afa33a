import { composeMarks } from '../vietnamese/compose-marks.ts';
import type { PixelBox } from './raster.ts';

/** A word as the engine found it, in pixels of the picture that it was given. */
export interface RecognisedWord {
  readonly text: string;
  readonly box: PixelBox;
  /** 0..1. */
  readonly confidence: number;
  /** y of the line the word stands on, at the middle of the word. */
  readonly baseline: number;
  /** Height of the line's type, from its descenders to its ascenders. */
  readonly lineHeight: number;
  /** Lines are numbered through the page in the engine's order. */
  readonly line: number;
  /** True for a digit set above the line, as the mark of a footnote is. */
  readonly isRaised?: true;
  /** True for a word that stands alone in a cell. */
  readonly isLone?: true;
  /** True for a number of which no two readings agreed, or that has not as many digits as the picture. */
  readonly isContested?: true;
}

// <span class='ocr_line' id='line_1_1' title="bbox 348 204 1491 247; baseline 0.004 -11; x_size 38; …">
// <span class='ocrx_word' id='word_1_1' title='bbox 348 204 399 236; x_wconf 96'>ỦY</span>
const ELEMENT =
  /<span class=['"](ocr_[a-z]+|ocrx_word)['"][^>]*? title=(?:"([^"]*)"|'([^']*)')[^>]*>([^<]*(?:<(?:strong|em)>[^<]*)?)/gu;
const BBOX = /bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)/u;
const BASELINE = /baseline (-?[\d.]+) (-?[\d.]+)/u;
const X_SIZE = /x_size ([\d.]+)/u;
const CONFIDENCE = /x_wconf (\d+)/u;
const TAG = /<[^>]*>/gu;

/** One Đ that was read as both of its look-alikes: two of them would be read alike. */
const DOUBLED = /[Ðð](?=[Đđ])|(?<=[Đđ])[Ðð]/gu;

/** The engine's slashes between figures, of which it has two: "31⁄10". */
const FRACTION_SLASH = /⁄/gu;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

interface OpenLine {
  readonly box: PixelBox;
  readonly slope: number;
  readonly offset: number;
  readonly height: number;
  readonly index: number;
}

const PAGE_START = /<div class=['"]ocr_page['"]/u;

/** Reads the words of each picture out of an hOCR file of several pictures. */
export function readHocrPages(hocr: string): RecognisedWord[][] {
  return hocr.split(PAGE_START).slice(1).map(readHocr);
}

/** Reads the words out of Tesseract's hOCR page. Words without a letter, digit or sign are left out. */
export function readHocr(hocr: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  let line: OpenLine | null = null;
  let index = 0;
  for (const match of hocr.matchAll(ELEMENT)) {
    const title = match[2] ?? match[3] ?? '';
    const box = readBox(title);
    if (!box) continue;
    if (match[1] !== 'ocrx_word') {
      line = openLine(title, box, index++);
      continue;
    }
    const text = composeMarks(
      unescapeXml((match[4] ?? '').replace(TAG, ''))
        .replace(DOUBLED, '')
        .replace(FRACTION_SLASH, '/'),
    ).trim();
    if (text === '' || !line) continue;
    words.push({
      text,
      box,
      confidence: Number(CONFIDENCE.exec(title)?.[1] ?? 0) / 100,
      baseline: baselineAt(line, (box.left + box.right) / 2),
      lineHeight: line.height,
      line: line.index,
    });
  }
  return words;
}

function readBox(title: string): PixelBox | null {
  const match = BBOX.exec(title);
  if (!match) return null;
  const [left, top, right, bottom] = [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4])];
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

function openLine(title: string, box: PixelBox, index: number): OpenLine {
  const baseline = BASELINE.exec(title);
  return {
    box,
    slope: Number(baseline?.[1] ?? 0),
    offset: Number(baseline?.[2] ?? 0),
    height: Number(X_SIZE.exec(title)?.[1] ?? box.bottom - box.top),
    index,
  };
}

/** hOCR gives the baseline as a slope and an offset from the lower left corner of the line's box. */
function baselineAt(line: OpenLine, x: number): number {
  return line.box.bottom + line.offset + line.slope * (x - line.box.left);
}

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
