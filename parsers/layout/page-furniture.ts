import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';
import { SIGNATURE_WIDGET_OPENINGS } from '../vocabulary/layout-signature.ts';
import type { Line } from './line.ts';
import { centreOf, groupLines, heightOf, prevailingSize, textOfLine } from './line.ts';

/** Running heads, feet and page numbers stand so near to its edges. Shares of its long side: a page on its side has margins as deep. */
const HEAD_MARGIN = 0.13;
const FOOT_MARGIN = 0.12;
/** How many of a page's outer lines can be running heads. */
const MAX_RUNNING_LINES = 3;
/** A running head stands at the same height on every page. Points. */
const SAME_HEIGHT = 6;
/** … and on at least so many pages, */
const MIN_REPEATS = 3;
/** on two of them where it stands in the edge that Decree 30 leaves free: 20 mm. Points. */
const FREE_EDGE = 56.7;
const FREE_REPEATS = 2;
/** A page number stands in the middle of the page or at its outer edge. Shares of its width. */
const MIDDLE = { from: 0.38, to: 0.62 };
const OUTER_EDGE = 0.82;
/** Nothing of a plan's text is set in smaller type. Points. */
const SMALL_TYPE = 9.5;
/** From the page number to the text there is more than the usual distance. In type sizes, box to box. */
const NUMBER_GAP = 0.3;
/** Lines of a signature widget stand this close. In type sizes. */
const WIDGET_GAP = 1;
/** … are set in type of at most this part of the text's, */
const WIDGET_TYPE = 0.85;
/** and stand at least so far from words beside them. In type sizes. */
const APART = 1;

// "2" | "- 2 -" | "2/7" | "Trang 2" | "2." (as OCR reads it) | "[2]"
const PAGE_NUMBER = /^[[({\-–—_.~]*\s*(?:trang\s+|page\s+)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?\s*[\])}\-–—_.~]*$/iu;

/** The words of each page that belong to the text: without running heads, page numbers and signature widgets. */
export function dropFurniture(pages: readonly PageLayout[]): readonly (readonly Word[])[] {
  const margins = pages.map((page) => marginLines(page));
  const running = findRunningLines(margins);
  const counting = [...findCountingWords(pages), ...findNumberWords(margins, pages)];
  return pages.map((page, index) => {
    const dropped = new Set(counting);
    for (const line of margins[index] ?? []) {
      if (isPageNumber(line, page) || running.has(line.line)) for (const word of line.line.words) dropped.add(word);
    }
    for (const word of findWidgetWords(page)) dropped.add(word);
    return page.words.filter((word) => !dropped.has(word));
  });
}

interface MarginLine {
  readonly line: Line;
  /** Box to box distance to the next line towards the text; null where there is none. */
  readonly gap: number | null;
  readonly rank: number;
  /** Does it stand outside of where text is set? */
  readonly isOutside: boolean;
}

/** The outermost lines of the page that stand outside of every ruled table. */
function marginLines(page: PageLayout): MarginLine[] {
  // a line counts whole: the digit of "Phụ lục 1" alone may end above where its letters do
  const lines = groupLines(
    page.words.filter((word) => !isRuledIn(word, page)),
    page.page,
  );
  const tops = page.words.map((word) => word.box[1]).sort((a, b) => a - b);
  const bottoms = page.words.map((word) => word.box[3]).sort((a, b) => a - b);
  const long = Math.max(page.width, page.height);
  const top = lines.filter((line) => line.box[3] < long * HEAD_MARGIN).slice(0, MAX_RUNNING_LINES);
  const bottom = lines
    .filter((line) => line.box[1] > page.height - long * FOOT_MARGIN)
    .reverse()
    .slice(0, MAX_RUNNING_LINES);
  return [
    ...top.map((line, rank) => {
      const next = tops.find((y) => y > line.baseline);
      return { line, rank, gap: next === undefined ? null : next - line.box[3], isOutside: line.box[3] < FREE_EDGE };
    }),
    ...bottom.map((line, rank) => {
      const next = bottoms.filter((y) => y < line.box[1] + 0.4 * heightOf(line.box)).at(-1);
      const isOutside = line.box[1] > page.height - FREE_EDGE;
      return { line, rank, gap: next === undefined ? null : line.box[1] - next, isOutside };
    }),
  ];
}

/** Does a vertical ruling pass beside the word? Then it stands in a table. */
function isRuledIn(word: Word, page: PageLayout): boolean {
  const y = centreOf(word.box)[1];
  return page.rulings.some((ruling) => ruling.kind === 'vertical' && ruling.from < y && y < ruling.to);
}

function isPageNumber({ line, gap, rank }: MarginLine, page: PageLayout): boolean {
  if (rank > 1 || !PAGE_NUMBER.test(textOfLine(line))) return false;
  const x = centreOf(line.box)[0] / page.width;
  const isPlaced = (x > MIDDLE.from && x < MIDDLE.to) || x > OUTER_EDGE;
  return isPlaced && (gap === null || gap > NUMBER_GAP * line.size);
}

/** "2" and "3" in the margins of pages 2 and 3, at one height and place, number them, however close to the text they stand. */
function findNumberWords(margins: readonly (readonly MarginLine[])[], pages: readonly PageLayout[]): readonly Word[] {
  const own = margins.flatMap((lines, at) =>
    lines
      .filter(({ line, rank }) => rank === 0 && textOfLine(line) === String(pages[at]?.page))
      .map(({ line }) => line),
  );
  const isTwin = (line: Line, other: Line): boolean =>
    line !== other &&
    Math.abs(line.baseline - other.baseline) < SAME_HEIGHT &&
    Math.abs(centreOf(line.box)[0] - centreOf(other.box)[0]) < SAME_HEIGHT;
  return own.filter((line) => own.some((other) => isTwin(line, other))).flatMap((line) => line.words);
}

/** Lines that stand at the same height with the same words on three pages that follow each other, at the very edge on two. */
function findRunningLines(margins: readonly (readonly MarginLine[])[]): ReadonlySet<Line> {
  const running = new Set<Line>();
  margins.forEach((lines, index) => {
    for (const { line, rank, isOutside } of lines) {
      if (line.bold || rank >= MAX_RUNNING_LINES) continue;
      const alike = [line];
      for (let next = index + 1; next < margins.length; next++) {
        const twin = margins[next]?.find((other) => isSameLine(other.line, line));
        if (!twin) break;
        alike.push(twin.line);
      }
      // what a mail server or a scanner adds is small, and on every page of a short document too
      const isEverywhere = margins.length > 1 && alike.length === margins.length && line.size <= SMALL_TYPE;
      const repeats = isOutside ? FREE_REPEATS : MIN_REPEATS;
      if (alike.length >= repeats || isEverywhere) for (const twin of alike) running.add(twin);
    }
  });
  return running;
}

// "- 2 -" | "Trang 2/7" | "2/7": a number alone may be a figure
const SIGNED_NUMBER =
  /^(?:[-–—(]\s{0,2}(?<dashed>\d{1,3})\s{0,2}[-–—)]|trang\s{1,2}(?<named>\d{1,3})(?:\s?[/|]\s?\d{1,3})?|(?<of>\d{1,3})\/\d{1,3})$/iu;

/** The last lines of three pages that follow each other and count them, however far from the edge they stand. */
function findCountingWords(pages: readonly PageLayout[]): readonly Word[] {
  const lasts = pages.map((page) => {
    const lowest = page.words.reduce<Word | null>(
      (low, word) => (word.baseline > (low?.baseline ?? 0) ? word : low),
      null,
    );
    if (lowest === null || isRuledIn(lowest, page)) return null;
    const line = groupLines(
      page.words.filter((word) => Math.abs(word.baseline - lowest.baseline) < lowest.size),
      page.page,
    ).at(-1);
    const { dashed, named, of } = (line && SIGNED_NUMBER.exec(textOfLine(line))?.groups) ?? {};
    return line ? { line, number: Number(dashed ?? named ?? of) } : null;
  });
  const counts = (at: number): boolean =>
    lasts[at]?.number !== undefined && lasts[at].number + 1 === lasts[at + 1]?.number;
  return lasts.flatMap((last, at) =>
    last && [at - 2, at - 1, at].some((from) => counts(from) && counts(from + 1)) ? last.line.words : [],
  );
}

// "3" before or "Trang 3/12", "3/12" after what runs
const NUMBER_BESIDE =
  /^\d{1,3}\s+(?=\D)|(?<!\s)\s+(?:[|–-]\s{0,4})?(?:trang\s{1,4}|page\s{1,4})?\d{1,3}(?:\s{0,4}\/\s{0,4}\d{1,3})?$/iu;

/** The words of a running line, without the number of its page. */
const runningText = (line: Line): string => textOfLine(line).replace(NUMBER_BESIDE, '');

function isSameLine(a: Line, b: Line): boolean {
  return Math.abs(a.baseline - b.baseline) < SAME_HEIGHT && runningText(a) === runningText(b);
}

const WIDGET_OPENINGS = SIGNATURE_WIDGET_OPENINGS.map((opening) => opening.toLowerCase());

/** "Ký bởi: …" and the small lines right below it, which name the office, its address and the time. */
function findWidgetWords(page: PageLayout): readonly Word[] {
  const text = page.words
    .map((word) => word.text)
    .join(' ')
    .toLowerCase();
  if (!WIDGET_OPENINGS.some((opening) => text.includes(opening))) return [];
  const lines = groupLines(page.words, page.page);
  const bodySize = prevailingSize(page.words);
  const found: Word[] = [];
  lines.forEach((line, index) => {
    const start = line.words.findIndex((_, at) => standsApart(line, at) && opensWidget(line, at, bodySize));
    if (start < 0) return;
    const words = line.words.slice(start);
    const [x0, size] = [words[0]?.box[0] ?? 0, words[0]?.size ?? 0];
    found.push(...words);
    let bottom = line.box[3];
    for (const below of lines.slice(index + 1)) {
      const own = below.words.filter((word) => word.box[0] >= x0 - size && Math.abs(word.size - size) < 0.15 * size);
      const top = Math.min(...own.map((word) => word.box[1]));
      if (own.length === 0 || own.length < below.words.length || top - bottom > WIDGET_GAP * size) break;
      found.push(...own);
      bottom = Math.max(...own.map((word) => word.box[3]));
    }
  });
  return found;
}

/** "… được ký số bởi …" in a line of text opens nothing. */
function standsApart({ words, size }: Line, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before === undefined || word === undefined || word.box[0] - before.box[2] > APART * size;
}

/** "Ký bởi: …", or the same without its colon in type that is smaller than the text's. */
function opensWidget(line: Line, at: number, bodySize: number): boolean {
  const text = textOfLine({ ...line, words: line.words.slice(at) }).toLowerCase();
  const isSmall = (line.words[at]?.size ?? 0) < WIDGET_TYPE * bodySize;
  return WIDGET_OPENINGS.some((opening) => {
    const rest = text.startsWith(opening) ? text.slice(opening.length) : null;
    return rest !== null && (isSmall ? /^[:\s]|^$/u.test(rest) : rest.trimStart().startsWith(':'));
  });
}
