import type { FootnoteMark, RichText, StyleRun, TextSpan } from './document.ts';

export const EMPTY_TEXT: RichText = { text: '', runs: [], spans: [], marks: [] };

/** Text without style or place. */
export function plainRichText(text: string): RichText {
  return { text, runs: [], spans: [], marks: [] };
}

/** The part from `start` to `end`, with what stands in it. */
export function sliceRichText(rich: RichText, start: number, end: number = rich.text.length): RichText {
  const clip = <T extends { readonly start: number; readonly end: number }>(parts: readonly T[]): T[] =>
    parts
      .filter((part) => part.start < end && part.end > start)
      .map((part) => ({ ...part, start: Math.max(part.start, start) - start, end: Math.min(part.end, end) - start }));
  return {
    text: rich.text.slice(start, end),
    runs: clip<StyleRun>(rich.runs),
    spans: clip<TextSpan>(rich.spans),
    marks: rich.marks
      .filter((mark) => mark.offset >= start && mark.offset <= end)
      .map((mark) => ({ ...mark, offset: mark.offset - start })),
  };
}

export function trimRichText(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length;
  const end = rich.text.trimEnd().length;
  if (start === 0 && end === rich.text.length) return rich;
  return sliceRichText(rich, Math.min(start, end), end);
}

/** One text after the other with `separator` between; empty parts leave no separator. */
export function joinRichTexts(parts: readonly RichText[], separator: string): RichText {
  let text = '';
  const runs: StyleRun[] = [];
  const spans: TextSpan[] = [];
  const marks: FootnoteMark[] = [];
  for (const part of parts) {
    if (part.text === '' && part.marks.length === 0) continue;
    if (text !== '' && part.text !== '') text += separator;
    const offset = text.length;
    text += part.text;
    for (const run of part.runs) runs.push({ ...run, start: run.start + offset, end: run.end + offset });
    for (const span of part.spans) spans.push({ ...span, start: span.start + offset, end: span.end + offset });
    for (const mark of part.marks) marks.push({ ...mark, offset: mark.offset + offset });
  }
  return { text, runs, spans, marks };
}

/** Was this text read by OCR, so that slips of a letter must be expected? */
export function isScanned(rich: RichText): boolean {
  return rich.spans.some((span) => span.confidence !== null);
}

const LETTER = /\p{L}/u;

/** Share of the letters from `start` to `end` that are bold, 0..1; 0 where nothing is known. */
export function boldShare(rich: RichText, start = 0, end = rich.text.length): number {
  let letters = 0;
  let bold = 0;
  for (let i = start; i < end; i++) {
    if (!LETTER.test(rich.text.charAt(i))) continue;
    letters++;
    if (rich.runs.some((run) => run.bold && run.start <= i && i < run.end)) bold++;
  }
  return letters === 0 ? 0 : bold / letters;
}
