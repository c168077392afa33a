import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PaintedWord } from './build-words.ts';

// "115" | "04" | "31/7": what an office stamps into the gap of "Số:     /KH-UBND" and of the date line
const STAMPED_NUMBER = /^\d{1,5}[a-zA-Z]?$|^\d{1,2}[/.]\d{1,2}$/;
/** A number stamped into a gap stands this close to the line whose gap it fills. In type sizes of the line. */
const GAP_OFFSET = 0.7;
/** Widgets that people fill in with text; what they show is part of the page. pdfjs calls it fieldType. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(['Tx', 'Ch']);

/**
 * Leaves out what a reader of the page takes for no part of it: the names and times that a digital signature shows,
 * comments and stamps. A lone number that a signature puts into the gap of a line stays, so do filled-in form fields.
 */
export async function keepPageWords(
  words: readonly PaintedWord[],
  page: PDFPageProxy,
): Promise<readonly PaintedWord[]> {
  if (words.every((word) => word.annotation === null)) return words;
  const kinds = await readAnnotationKinds(page);
  const own = words.filter((word) => word.annotation === null);
  const byAnnotation = new Map<string, PaintedWord[]>();
  for (const word of words) {
    if (word.annotation === null) continue;
    byAnnotation.set(word.annotation, [...(byAnnotation.get(word.annotation) ?? []), word]);
  }
  const kept = [...byAnnotation].flatMap(([id, group]) =>
    kinds.get(id) === 'content' || isStampedNumber(group, own) ? group : [],
  );
  return [...own, ...kept.map((word) => alignWithLine(word, own))];
}

async function readAnnotationKinds(page: PDFPageProxy): Promise<ReadonlyMap<string, 'content' | 'other'>> {
  const kinds = new Map<string, 'content' | 'other'>();
  for (const annotation of await page.getAnnotations()) {
    const isContent = annotation.subtype === 'FreeText' || TEXT_FIELDS.has(annotation.fieldType);
    kinds.set(annotation.id, isContent ? 'content' : 'other');
  }
  return kinds;
}

function isStampedNumber(group: readonly PaintedWord[], own: readonly PaintedWord[]): boolean {
  const [word] = group;
  return (
    word !== undefined && group.length === 1 && STAMPED_NUMBER.test(word.text) && findLine(word, own) !== undefined
  );
}

/** The nearest word of the page that stands on the same line and leaves the number's place free. */
function findLine(word: PaintedWord, own: readonly PaintedWord[]): PaintedWord | undefined {
  const centre = (word.box[0] + word.box[2]) / 2;
  if (own.some((other) => isOnLine(word, other) && other.box[0] < centre && centre < other.box[2])) return undefined;
  return own.filter((other) => isOnLine(word, other)).sort((a, b) => gapBetween(a, word) - gapBetween(b, word))[0];
}

function isOnLine(word: PaintedWord, other: PaintedWord): boolean {
  return Math.abs(word.baseline - other.baseline) < GAP_OFFSET * other.size;
}

function gapBetween(a: PaintedWord, b: PaintedWord): number {
  return Math.max(a.box[0] - b.box[2], b.box[0] - a.box[2], 0);
}

function alignWithLine(word: PaintedWord, own: readonly PaintedWord[]): PaintedWord {
  const line = STAMPED_NUMBER.test(word.text) ? findLine(word, own) : undefined;
  return line ? { ...word, baseline: line.baseline, glued: false, superscript: false } : word;
}
