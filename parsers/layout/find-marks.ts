import type { Word } from '../../schemas/model/page-layout.ts';
import { UNITS_OF_LENGTH } from '../vocabulary/layout-labels.ts';
import type { FindMark } from './build-table.ts';
import type { PageDraft } from './draft.ts';
import { isMarkFor } from './find-footnotes.ts';
import type { NoteMark } from './rich-text.ts';

const LENGTH_UNITS: ReadonlySet<string> = new Set(UNITS_OF_LENGTH);
const LAST_LETTERS = /(?<!\p{L})\p{L}+$/u;

/** What OCR reads where a small raised digit stands. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['1', "1¹'’‘!"],
  ['2', '2²?”"'],
  ['3', '3³'],
]);
// "cấp.'" | "tỉnh1" | "nước,²" | "học',": two small letters at least, and one sign more before or behind closing punctuation
const GLUED_MARK = /^(?!["'‘“])(.*\p{Ll}{2}[.,;:)]?)([^\p{L}\s.,;:)])([.,;:)]?)$/u;
// "2023”.": a year, and what is no digit
const GLUED_TO_YEAR = /^((?:19|20)\d{2}[.,;:)]?)([^\p{L}\d\s.,;:)%\-–/])([.,;:)]?)$/u;
const OPENS_QUOTE = /[“‘]|^[("']*["']/u;
const CLOSES_QUOTE = /[”’"'][.,;:)]*$/u;

/** Tells the marks of footnotes among the raised words: those that a note answers, on their own page or at the end. */
export function findMarks(pages: readonly PageDraft[]): FindMark {
  const marks = new Map<Word, NoteMark>();
  const answered = new Set<string>();
  for (const page of pages) {
    const labels = new Set(page.notes.notes.map((note) => note.label));
    const found = raisedWords(page, labels);
    if (page.scanned) found.push(...gluedMarks(page, labels, found));
    for (const [word, mark] of found) {
      marks.set(word, mark);
      answered.add(mark.label);
    }
  }
  // endnotes stand pages away from their marks
  const labels = pages.flatMap((page) => page.notes.notes.map((note) => note.label));
  const endnotes = new Set(labels.filter((label) => !answered.has(label)));
  if (endnotes.size > 0) {
    for (const page of pages) for (const [word, mark] of raisedWords(page, endnotes)) marks.set(word, mark);
  }
  return (word) => marks.get(word) ?? null;
}

function raisedWords(page: PageDraft, labels: ReadonlySet<string>): [Word, NoteMark][] {
  const found: [Word, NoteMark][] = [];
  if (labels.size === 0) return found;
  page.words.forEach((word, index) => {
    const label = isMarkFor(word, labels);
    if (label === null) return;
    const before = page.words[index - 1];
    const letters = before ? (LAST_LETTERS.exec(before.text)?.[0] ?? '') : '';
    if (word.glued && LENGTH_UNITS.has(letters)) return;
    found.push([word, { label, rest: '' }]);
  });
  return found;
}

/** On a scan nothing is raised: a note's mark is the one word of its page that ends in its label, or what looks like it. */
function gluedMarks(
  page: PageDraft,
  labels: ReadonlySet<string>,
  found: readonly (readonly [Word, NoteMark])[],
): [Word, NoteMark][] {
  const raised = new Set(found.map(([, mark]) => mark.label));
  const unquoted = withoutQuotes(page.words);
  return [...labels].flatMap((label): [Word, NoteMark][] => {
    if (raised.has(label)) return [];
    const signs = LOOK_ALIKES.get(label) ?? label;
    const candidates = unquoted.flatMap((word): [Word, NoteMark][] => {
      const [, before, sign, after = ''] = GLUED_MARK.exec(word.text) ?? GLUED_TO_YEAR.exec(word.text) ?? [];
      if (before === undefined || sign === undefined || !signs.includes(sign)) return [];
      return [[word, { label, rest: before + after }]];
    });
    return candidates.length === 1 ? candidates : [];
  });
}

/** Of more words is no quotation: its end was lost. */
const LONGEST_QUOTE = 25;

/** The words that close no quotation which one before them opens. */
function withoutQuotes(words: readonly Word[]): Word[] {
  let openedAt: number | null = null;
  return words.filter(({ text }, at) => {
    if (OPENS_QUOTE.test(text)) openedAt = at;
    const closes = openedAt !== null && at - openedAt <= LONGEST_QUOTE && CLOSES_QUOTE.test(text);
    if (closes) openedAt = null;
    return !closes;
  });
}
