import type { RichText, TextSpan } from '../../schemas/model/document.ts';
import { type Box, unionOf } from '../../schemas/model/geometry.ts';

/** Where a quote stands: on its first page, one box a line. */
export interface QuotePlace {
  readonly page: number | null;
  readonly boxes: readonly Box[];
  /** The least of its words' confidences; null for digital text. */
  readonly confidence: number | null;
}

const NOWHERE: QuotePlace = { page: null, boxes: [], confidence: null };
/** Two words share a line when so much of the lower one's height overlaps. */
const LINE_OVERLAP = 0.5;

/** Finds the quote in the text, however it is spaced there, and the boxes of its words, joined line by line. */
export function locateQuote(rich: RichText, quote: string): QuotePlace {
  if (rich.spans.length === 0) return NOWHERE;
  const range = findQuote(rich.text, quote);
  const spans = range ? rich.spans.filter((span) => span.start < range.end && range.start < span.end) : rich.spans;
  const [first] = spans;
  if (!first) return NOWHERE;
  const boxes = joinLines(spans.filter((span) => span.page === first.page));
  const confidences = spans.map((span) => span.confidence).filter((confidence) => confidence !== null);
  return { page: first.page, boxes, confidence: confidences.length === 0 ? null : Math.min(...confidences) };
}

function findQuote(text: string, quote: string): { readonly start: number; readonly end: number } | undefined {
  const exact = text.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length };
  const inText = withoutSpaces(text);
  const inQuote = withoutSpaces(quote);
  const found = inQuote.letters === '' ? -1 : inText.letters.indexOf(inQuote.letters);
  const start = inText.offsets[found];
  const last = inText.offsets[found + inQuote.letters.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

function withoutSpaces(text: string): { readonly letters: string; readonly offsets: readonly number[] } {
  let letters = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign.trim() === '') continue;
    letters += sign;
    offsets.push(i);
  }
  return { letters, offsets };
}

function joinLines(spans: readonly TextSpan[]): readonly Box[] {
  const lines: Box[] = [];
  for (const span of spans) {
    const line = lines.at(-1);
    if (line && areOnOneLine(line, span.box)) lines[lines.length - 1] = unionOf([line, span.box]);
    else lines.push(span.box);
  }
  return lines;
}

function areOnOneLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const height = Math.min(a[3] - a[1], b[3] - b[1]);
  return overlap > height * LINE_OVERLAP && b[2] > a[0];
}
