import type { Word } from '../../schemas/model/page-layout.ts';
import type { FindMark } from './build-table.ts';
import type { PageDraft } from './draft.ts';
import { isMarkFor } from './find-footnotes.ts';

/** Raised digits behind these are powers, of a length: m², km². */
const LENGTH_UNITS: ReadonlySet<string> = new Set(['m', 'km', 'cm', 'dm', 'mm', 'hm']);
const LAST_LETTERS = /\p{L}+$/u;

/** Tells the marks of footnotes among the raised words: those that a note answers, on their own page or at the end. */
export function findMarks(pages: readonly PageDraft[]): FindMark {
  const marks = new Map<Word, string>();
  const answered = new Set<string>();
  for (const page of pages) {
    const labels = new Set(page.notes.notes.map((note) => note.label));
    for (const [word, label] of raisedWords(page, labels)) {
      marks.set(word, label);
      answered.add(label);
    }
  }
  // endnotes stand pages away from their marks
  const endnotes = new Set(
    pages.flatMap((page) => page.notes.notes.map((note) => note.label)).filter((label) => !answered.has(label)),
  );
  if (endnotes.size > 0) {
    for (const page of pages) for (const [word, label] of raisedWords(page, endnotes)) marks.set(word, label);
  }
  return (word) => marks.get(word) ?? null;
}

function raisedWords(page: PageDraft, labels: ReadonlySet<string>): [Word, string][] {
  const found: [Word, string][] = [];
  if (labels.size === 0) return found;
  page.words.forEach((word, index) => {
    const label = isMarkFor(word, labels);
    if (label === null) return;
    const before = page.words[index - 1];
    const letters = before ? (LAST_LETTERS.exec(before.text)?.[0] ?? '') : '';
    if (word.glued && LENGTH_UNITS.has(letters)) return;
    found.push([word, label]);
  });
  return found;
}
