import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { BULLETS, NUMBERED_HEADING_WORDS } from '../vocabulary/layout-labels.ts';
import {
  APPENDIX_WORDS,
  ATTACHMENT_STARTS,
  GROUND_STARTS,
  MOTTOES,
  SPLIT_NAMES,
  SUBJECT_STARTS,
} from '../vocabulary/letterhead.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import { NUMBERED_WORDS, RUN_ON_FIGURES, RUN_ON_WORDS } from '../vocabulary/run-on-words.ts';

/** A text is wrapped where so many of its lines are cut inside a sentence: in all, and of those that another follows if they are uneven. */
const WRAPPED = { least: 2, share: 0.08 };
/** … and none of its lines is longer. Characters. */
const LONGEST_LINE = 140;
/** Where lines are cut at uneven lengths, one of this share of the usual length may have been filled. */
const FULL_LINE = 0.75;
/** Share of the lines that are no longer than the usual length. */
const USUAL = 0.9;
/** So many of the lines cut inside a sentence leave no room for the next word where all are filled to one width. */
const EVEN_SHARE = 0.85;
/** … and no line is longer than the longest of those by more. Characters. */
const LENGTH_SLACK = 6;

/** So many points and headings, of those there are, stand first below an empty line where such lines part paragraphs. */
const SPACED = { least: 8, share: 0.8 };

// … đã chỉ ra. | kèm theo) | như sau:
const CLOSED = /[.!?:;…/]["”’')\]]*$/u;
const SMALL_START = /^[\p{Ll},;)%]/u;
const NUMBER_START = /^[\d(]/u;
// 1.594.379 triệu đồng, below a line that ends in a colon
const AMOUNT = /^\d{1,3}(?:[.,]\d{3})*\s\p{Ll}/u;
// 2021 | - 2025: a range, and no item of a list
const RANGE = /^[-–]\s\d/u;
// - Đầu tư xây dựng …: a point of its own, whatever the line above ends in ("… các KCN hiện có", "- Ủy ban nhân dân tỉnh,")
const POINT = /^[-–+•]\s\p{Lu}/u;
// - khen thưởng, where the line above is not closed
const SMALL_ITEM = /^[-–]\s\p{Ll}/u;
// … ngày 29/4/2026 của Bộ | Nông nghiệp và Môi trường
const HALF_NAME = /\s(?:của|với|và|do)\s(?:Bộ|Sở|Ban|Cục|Phòng|Hội|Hội đồng|Ủy|Ủy ban|Văn|Văn phòng)$/u;
// I. | 1. | 1.2 | a) | (1) | 2/ | [3]
const NUMBERED =
  /^(?:[IVXLC]{1,6}[.)]|[A-ZĐ]\.|\d{1,2}(?:\.\d{1,2})*[.)](?=\s|\p{L})|\d{1,2}(?:\.\d{1,2})+\s|[a-zđ][.)]\s|\(\d{1,2}\)|\d{1,2}\/\s|\[\d+\])/u;
// ngày 07 tháng 9 năm 2022 at the end of the line of place and date
const DATE_LINE = /^(?<place>[^,\d]{0,30}),\s?ngày\s.{0,12}tháng\s.{0,12}năm\s(?:20|19)?\d{0,2}/iu;
// Số: | Số
const OPEN_REFERENCE = /^Số\s?:?$/u;
// Số: 09/KH-UBND
const REFERENCE = /^Số\s?:/u;
const REFERENCE_REST = /^\d{0,6}\s?(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d&./-]+$/u;

const HEADINGS = phraseSet(NUMBERED_HEADING_WORDS);
const APPENDICES = phraseSet(APPENDIX_WORDS);
const ATTACHMENTS = phraseSet(ATTACHMENT_STARTS);
const OPENINGS = phraseSet([...GROUND_STARTS, ...SUBJECT_STARTS, 'Thực hiện']);
const TYPES = phraseSet(DOCUMENT_TYPES.map((type) => type.name));
const PLACES = phraseSet(PLACE_WORDS.map((row) => row.word));
const OPEN_WORDS: ReadonlySet<string> = new Set(RUN_ON_WORDS);
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(NUMBERED_WORDS);
const FIGURES: ReadonlySet<string> = new Set(RUN_ON_FIGURES);
const BULLET_SIGNS: ReadonlySet<string> = new Set(BULLETS);
const NAMES = [...SPLIT_NAMES, ...MOTTOES].map((name) => foldText(name).split(' '));

const lastWord = (line: string): string => (line.split(/\s+/u).at(-1) ?? '').toLowerCase();
/** "… Kế hoạch số" wants its number, "Phát triển kinh tế số" above the next point does not. */
const runsOn = (line: string, next: string): boolean => {
  const last = lastWord(line);
  if (BEFORE_NUMBERS.has(last))
    return SMALL_START.test(next) || NUMBER_START.test(next) || /^[IVX]+(?!\p{L})/u.test(next);
  if (HALF_NAME.test(line)) return /^\p{L}/u.test(next);
  return (/[,–-]$/u.test(line) && !POINT.test(next)) || OPEN_WORDS.has(last);
};

/** Does the line begin something that stands on its own: a point, a heading, an appendix, a ground? */
function opensItself(line: string): boolean {
  if (NUMBERED.test(line) || REFERENCE.test(line) || BULLET_SIGNS.has(line.charAt(0))) return true;
  if (beginsWith(line, OPENINGS) || isRecipientsHeading(line) || isMotto(line)) return true;
  if (/^\(\p{Lu}/u.test(line) && beginsWith(line.slice(1), ATTACHMENTS)) return true;
  const isLabel =
    beginsWith(line, HEADINGS) && /^\p{Lu}\p{L}*(?:\s\p{L}+)?\s(?:\d+|[IVX]+|thứ\s\p{L}+)(?:[.:]|\s*$)/u.test(line);
  return isLabel || isPhrase(line, APPENDICES) || isPhrase(line, TYPES);
}

/** "ỦY BAN NHÂN" above "DÂN", "HỘI" above "ĐỒNG NHÂN DÂN": a name of the letterhead that goes over the line's end. */
function splitsName(before: string, line: string): boolean {
  const above = foldText(before).split(' ');
  const below = foldText(line).split(' ');
  if (above.length > 12 || below.length > 12) return false;
  if (isCapitals(before) && isPhrase(before, PLACES)) return true;
  return NAMES.some((name) =>
    name.some((_, cut) => {
      if (cut === 0) return false;
      const [head, tail] = [name.slice(0, cut), name.slice(cut)];
      return head.join(' ') === above.slice(-cut).join(' ') && tail.join(' ') === below.slice(0, tail.length).join(' ');
    }),
  );
}

function isHeadOf(before: string): boolean {
  return isMotto(before) || isRecipientsHeading(before) || DATE_LINE.test(before) || isPhrase(before, TYPES);
}

/** How the lines of a text are cut. */
interface Wrapping {
  readonly usualLength: number;
  /** Where every line is filled as far as words allow: the most that one holds; null: their lengths say nothing. */
  readonly width: number | null;
  /** Empty lines part the paragraphs. */
  readonly isSpaced: boolean;
}

const firstWord = (line: string): string => line.split(/\s+/u)[0] ?? '';

/** Could the line not take the next one's first word? */
function isFilled(
  before: string,
  line: string,
  { usualLength, width }: Pick<Wrapping, 'usualLength' | 'width'>,
): boolean {
  if (width === null) return before.length >= FULL_LINE * usualLength;
  return before.length + 1 + firstWord(line).length >= width;
}

function continues(before: string, line: string, wrapping: Wrapping): boolean {
  if (OPEN_REFERENCE.test(before) && REFERENCE_REST.test(line)) return true;
  if (splitsName(before, line)) return true;
  if (isHeadOf(before) || isMotto(line)) return false;
  const { place } = DATE_LINE.exec(line)?.groups ?? {};
  if (place !== undefined) return /^\p{Lu}/u.test(before) && !isCapitals(before) && before.split(' ').length <= 3;
  if (runsOn(before, line) && !isCapitals(before) && !NUMBERED.test(line) && !POINT.test(line)) return true;
  if (goesOnWithDash(before, line, wrapping)) return true;
  if (opensItself(line)) return false;
  if (isCapitals(before) || isCapitals(line))
    return isCapitals(before) && isCapitals(line) && NUMBERED.test(before) && !CLOSED.test(before);
  if (before.endsWith(':') && AMOUNT.test(line)) return true;
  const filled = isFilled(before, line, wrapping);
  if (filled && (wrapping.width !== null || wrapping.isSpaced)) return true;
  if (CLOSED.test(before))
    return before.endsWith(';') && (SMALL_START.test(line) || (filled && NUMBER_START.test(line)));
  return SMALL_START.test(line) || NUMBER_START.test(line) || filled || beginsWithFigure(before, line);
}

/** "Phấn đấu tốc độ tăng trưởng" above "GRDP từ 11% trở lên". */
function beginsWithFigure(before: string, line: string): boolean {
  return FIGURES.has(firstWord(line)) && !NUMBERED.test(before);
}

/** "2021" above "- 2025", "Index" above "- chỉ số": a dash inside a sentence that begins a line. */
function goesOnWithDash(before: string, line: string, wrapping: Wrapping): boolean {
  if (RANGE.test(line) && /\d$/u.test(before)) return true;
  return SMALL_ITEM.test(line) && !CLOSED.test(before) && wrapping.width !== null && isFilled(before, line, wrapping);
}

function isCutInside(before: string, line: string): boolean {
  return SMALL_START.test(line) && !opensItself(line) && !CLOSED.test(before) && !isCapitals(before);
}

/** Do points and headings begin below an empty line? */
function isSpaced(runs: readonly LineRun[]): boolean {
  const first = runs.filter(([line = '']) => opensItself(line)).length;
  const within = runs.flatMap((run) => run.slice(1)).filter(opensItself).length;
  return first >= SPACED.least && first >= SPACED.share * (first + within);
}

function measureWrapping(runs: readonly LineRun[], cut: readonly (readonly [string, string])[]): Wrapping {
  const lines = runs.flat();
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const usualLength = lengths[Math.floor(lengths.length * USUAL)] ?? 0;
  const width = Math.max(...cut.map(([before]) => before.length));
  const filled = cut.filter(([before, line]) => isFilled(before, line, { usualLength, width })).length;
  const isEven = filled >= EVEN_SHARE * cut.length && (lengths.at(-1) ?? 0) <= width + LENGTH_SLACK;
  return { usualLength, width: isEven ? width : null, isSpaced: isSpaced(runs) };
}

/** Lines of a text, in runs that no empty line parts. */
export type LineRun = readonly string[];

/**
 * Texts saved from pages of the web or printed to a file have their paragraphs cut at the end of each line. Where a text is
 * such a one, its lines are put together again; one that has a paragraph a line stays as it is.
 */
export function unwrapLines(runs: readonly LineRun[]): readonly LineRun[] {
  const pairs = runs.flatMap((run) => run.slice(1).map((line, i) => [run[i] ?? '', line] as const));
  const cut = pairs.filter(([before, line]) => isCutInside(before, line));
  const isNarrow = runs.every((run) => run.every((line) => line.length <= LONGEST_LINE));
  if (!isNarrow || cut.length < WRAPPED.least) return joinLetterhead(runs);
  const wrapping = measureWrapping(runs, cut);
  if (wrapping.width === null && cut.length < WRAPPED.share * pairs.length) return joinLetterhead(runs);
  return runs.map((run) => {
    const joined: string[] = [];
    let before = '';
    for (const line of run) {
      if (joined.length > 0 && continues(before, line, wrapping)) {
        joined[joined.length - 1] = `${joined.at(-1)} ${line}`;
        before = splitsName(before, line) ? `${before} ${line}` : line;
      } else {
        joined.push(line);
        before = line;
      }
    }
    return joined;
  });
}

// Tuyên Quang, ngày | 16 tháng 12 năm 2021
const OPEN_DATE = /^[^,\d]{1,30},\s?ngày$/iu;
const DATE_REST = /^\d{1,2}\stháng\s/iu;
/** A letterhead has so many lines at most. */
const LETTERHEAD_LINES = 24;

/** The narrow columns of a letterhead are cut where the paragraphs below them are not: "UỶ BAN NHÂN" above "DÂN". */
function joinLetterhead(runs: readonly LineRun[]): readonly LineRun[] {
  let left = LETTERHEAD_LINES;
  return runs.map((run) => {
    const joined: string[] = [];
    for (const line of run) {
      const before = joined.at(-1);
      const isCut =
        before !== undefined &&
        ((OPEN_REFERENCE.test(before) && REFERENCE_REST.test(line)) ||
          (OPEN_DATE.test(before) && DATE_REST.test(line)) ||
          splitsName(before, line));
      if (isPhrase(line, TYPES)) left = 0;
      if (left > 0 && isCut) joined[joined.length - 1] = `${before} ${line}`;
      else joined.push(line);
      left -= 1;
    }
    return joined;
  });
}
