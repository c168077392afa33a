import type { Word } from '../../schemas/model/page-layout.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { BODY_ABBREVIATIONS, FIELD_ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { ORDINAL_HEADERS } from '../vocabulary/layout-labels.ts';
import type { Line } from './line.ts';
import { widthOf } from './line.ts';
import type { Margins } from './margins.ts';

/** Borders are drawn so much off the edges that the text is set to. In type sizes. */
const SLACK = 0.15;

/** Was a word, a number or a code cut in two between the lines, since its column is too narrow for it? */
export function isCutInside(before: Line, line: Line, margins: Margins): boolean {
  const first = line.words[0];
  if (!first) return false;
  if (isCutNumeral(before, line, margins)) return true;
  if (before.words.length > 1) return false;
  return isCutWord(before, first, margins) || isCutCode(before, first, margins);
}

/** Has the column no room for one more letter beside the piece above, which stands alone? */
function fillsColumn(above: Word, below: Word, margins: Margins, slack: number): boolean {
  const letter = widthOf(below.box) / below.text.length;
  return margins.right - margins.left - widthOf(above.box) < letter + slack;
}

// "VI" above "I" | "1." above "1" | "202" above "3" | "/202" above "4" | "99,3" above "9%"
const NUMERAL = /^(?:[IVXL]+|\/?\d[\d.,/]*%?|%)$/u;
// 1.234 | 1.234.5 | 1234,56% | 12,5 | 3.2.1 | 31/12/2025 | 0,32/0,17 | VII
const ONE_NUMBER =
  /^(?:[IVXL]+|\d{1,3}(?:\.\d{3}){1,4}(?:\.\d{0,3}|,\d{0,3})?%?|\d{1,9}(?:[.,]\d{0,4})?%?|(?:\d{1,2}\.){2,4}\d{0,2}|\d{1,4}(?:[.,]\d{1,3})?\/\d{0,4}(?:[.,]\d{0,3})?|[\d/]{1,10})$/u;
// "2.03" of 2.037 | "12." of 12.500 | "1.250.4"
const OPEN_GROUP = /^\d{1,3}(?:\.\d{3}){0,3}\.\d{0,2}$/u;
// 2.037 | 12.500 | 1.250.400,5
const WHOLE_GROUPS = /^\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,3})?%?$/u;

// "≤122.71" above "4" | "< 22," above "6"
const SIGN = /^[≥≤<>]=?$/u;
const LEADING_SIGN = /^[≥≤<>]=?/u;

/**
 * A number that was cut: each piece stands alone but for the sign that bounds it, and fills the column. What the pieces are
 * together is one number. Of cut thousands, "10.00" above "0 dân", more may stand behind the rest.
 */
function isCutNumeral(before: Line, line: Line, margins: Margins): boolean {
  const [above, below] = [before.words.at(-1), line.words[0]];
  if (!above || !below) return false;
  const isAlone = before.words.slice(0, -1).every(({ text }) => SIGN.test(text));
  const opening = isAlone ? above.text.replace(LEADING_SIGN, '') : above.text;
  const isOpen = OPEN_GROUP.test(opening) && WHOLE_GROUPS.test(opening + below.text);
  // "trên 10.00" above "0 dân": behind a full stop a number of its own may stand
  if (!isAlone) return isOpen && !opening.endsWith('.') && /^\d{1,2}$/u.test(below.text);
  if (line.words.length > 1) return isOpen;
  if (!NUMERAL.test(opening) || !NUMERAL.test(below.text) || !ONE_NUMBER.test(opening + below.text)) return false;
  return fillsColumn({ ...above, box: before.box }, below, margins, isOpen ? above.size / 2 : SLACK * above.size);
}

// "Thườn" | the end of "(tấn/ngà"
const LAST_LETTERS = /(?:^|[^\p{L}\d])(\p{L}+)$/u;
// "t" | "net,"
const SMALL_PIECE = /^\p{Ll}{1,6}[^\p{L}\d]*$/u;

const HEADS_OF_THREE: ReadonlySet<string> = new Set(
  ORDINAL_HEADERS.filter((head) => head.length === 3).map((head) => head.slice(0, 2)),
);

/** "nghiêng": what is longer is part of a foreign word, as "Deltamethr" above "in" is, though "in" is a syllable. */
const LONGEST_SYLLABLE = 7;
/** Letters of a rest that may be a syllable. */
const SHORT_REST = 3;

// "TT" of a head | "UBND"
const WHOLE_WORDS: ReadonlySet<string> = new Set([
  ...ORDINAL_HEADERS,
  ...[...BODY_ABBREVIATIONS, ...FIELD_ABBREVIATIONS].flatMap(({ short }) => short),
]);

/** A word that was cut: the piece stands alone and fills the column. */
function isCutWord(before: Line, first: Word, margins: Margins): boolean {
  const [above] = before.words;
  const letters = above && LAST_LETTERS.exec(above.text)?.[1];
  if (!above || letters === undefined || !/^\p{L}/u.test(first.text)) return false;
  const below = first.text.replace(/(?<=\p{L})[^\p{L}]+$/u, '');
  const whole = letters + below;
  // "interne" above "t": neither is a word
  // "methr" above "in", below "Delta": what is a piece itself goes on in what could be a word
  const isInside = letters.length > LONGEST_SYLLABLE || /^\p{Ll}/u.test(letters);
  const isBelowPiece = !isVietnameseSyllable(below) || (isInside && below.length <= SHORT_REST);
  const arePieces = SMALL_PIECE.test(first.text) && !isVietnameseSyllable(letters) && isBelowPiece;
  // "S" above "T" above "T"
  const isShortName = WHOLE_WORDS.has(whole) || (/^\p{Lu}{2}$/u.test(whole) && HEADS_OF_THREE.has(whole));
  if (!arePieces && !isVietnameseSyllable(whole) && !isShortName) return false;
  // "S" above "TT": set in two pieces, it was broken between them
  if (isShortName && widthOf(above.box) + widthOf(first.box) > margins.right - margins.left) return true;
  return fillsColumn(above, first, margins, SLACK * above.size);
}

// "35/2023/UBTVQ" above "H15" | "Km12+30" above "0"
const CODE = /^(?=.*\d)[\p{L}\d]+(?:[/+-][\p{L}\d]+)+$/u;
const END_OF_CODE = /^(?:\p{Lu}{0,4}\d{1,3}|\p{Lu}{1,3})$/u;

/** A reference or a place on a road that was cut: the piece fills the column. */
function isCutCode(before: Line, first: Word, margins: Margins): boolean {
  const [above] = before.words;
  if (!above || above.confidence !== null) return false;
  return CODE.test(above.text) && END_OF_CODE.test(first.text) && fillsColumn(above, first, margins, 0);
}
