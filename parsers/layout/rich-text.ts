import type { FootnoteMark, RichText, StyleRun, TextSpan } from '../../schemas/model/document.ts';
import type { Word } from '../../schemas/model/page-layout.ts';

/** A word on its way into a text: where it stands, and what joins it to the word before. */
export interface PlacedWord {
  readonly word: Word;
  readonly page: number;
  /** What stands between it and the word before. */
  readonly join: '' | ' ' | '\n';
  /** The footnote that it marks; null: a word like others. */
  readonly mark: NoteMark | null;
}

/** The mark of a footnote: a word of its own, or the end of one that a scan glued it to. */
export interface NoteMark {
  readonly label: string;
  /** What is left of the word without the mark; empty for a word of its own. */
  readonly rest: string;
}

/** Joins words into one text that knows where each of them stands. */
export function buildRichText(words: readonly PlacedWord[]): RichText {
  let text = '';
  const spans: TextSpan[] = [];
  const runs: StyleRun[] = [];
  const marks: FootnoteMark[] = [];
  let pending: PlacedWord['join'] = '';
  for (const { word, page, join, mark } of words) {
    const joiner: PlacedWord['join'] = text === '' ? '' : stronger(pending, join);
    if (mark?.rest === '') {
      marks.push({ offset: text.length, label: mark.label });
      pending = joiner;
      continue;
    }
    pending = '';
    const start = text.length + joiner.length;
    text += joiner + (mark?.rest ?? word.text);
    if (mark) marks.push({ offset: text.length, label: mark.label });
    spans.push({ start, end: text.length, page, box: word.box, confidence: word.confidence });
    addRun(runs, { start, end: text.length, bold: word.bold, italic: word.italic });
  }
  return { text, runs, spans, marks };
}

/** A mark that is taken out leaves behind the stronger of the two gaps beside it. */
function stronger(a: PlacedWord['join'], b: PlacedWord['join']): PlacedWord['join'] {
  if (a === '\n' || b === '\n') return '\n';
  return a === ' ' || b === ' ' ? ' ' : '';
}

function addRun(runs: StyleRun[], run: StyleRun): void {
  const last = runs.at(-1);
  if (last && last.bold === run.bold && last.italic === run.italic) runs[runs.length - 1] = { ...last, end: run.end };
  else runs.push(run);
}

// "226-" before "KL/TW", "2021-" before "2025": a hyphen that touches a number or capitals
const OPEN_HYPHEN = /[\p{Lu}\p{N}]-$/u;
const AFTER_HYPHEN = /^[\p{Lu}\p{N}]/u;
// "115/" before "KH-UBND", "256/2004/" before "QĐ-UB"
const OPEN_REFERENCE = /^[("“]?\d{1,5}\/(?:\d{4}\/)?$/u;
const AFTER_REFERENCE = /^\p{Lu}{2}/u;
// "24-CTr/" before "ĐU" | "118/TTr-" before "TNMT"
const OPEN_SYMBOL = /^[("“]?\d{1,5}(?:-\p{Lu}\p{L}{1,3}\/|\/(?:\d{4}\/)?\p{Lu}\p{L}{1,3}-)$/u;
// "21/07/" before "2026"
const OPEN_DATE = /^[("“]?\d{1,2}\/\d{1,2}\/$/u;
const AFTER_DATE = /^\d{4}(?!\d)/u;
// "30/6" before "/2026"
const HALF_DATE = /^[("“]?\d{1,2}\/\d{1,2}$/u;
const REST_OF_DATE = /^\/\d{1,4}(?!\d)/u;

/** What stands between the last word of one line and the first of the next: nothing where a number was broken in two. */
export function joinAcrossLines(before: Word, after: Word): '' | ' ' {
  if (OPEN_HYPHEN.test(before.text) && AFTER_HYPHEN.test(after.text)) return '';
  const isOpen = OPEN_REFERENCE.test(before.text) || OPEN_SYMBOL.test(before.text);
  if (isOpen && AFTER_REFERENCE.test(after.text)) return '';
  if (OPEN_DATE.test(before.text) && AFTER_DATE.test(after.text)) return '';
  if (HALF_DATE.test(before.text) && REST_OF_DATE.test(after.text)) return '';
  return ' ';
}
