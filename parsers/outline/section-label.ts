import type { SectionKind } from '../../schemas/model/outline.ts';

/** The label that a line begins with. */
export interface PrintedLabel {
  readonly kind: Exclude<SectionKind, 'paragraph' | 'footnote'>;
  /** As printed without its closing punctuation. */
  readonly label: string;
  /** Nodes with the same signature are siblings: kind, depth and closing form. */
  readonly signature: string;
  /** Where its place in the order begins to count, from 1; 0 for bullets. */
  readonly ordinal: readonly number[];
  /** Outer kinds have lower ranks. */
  readonly rank: number;
  /** Where the text after the label begins. */
  readonly textAt: number;
}

/** Letters that label points, in the order of the Vietnamese alphabet as Decree 30/2020/NĐ-CP prints it. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

const RANK = {
  part: 0,
  chapter: 1,
  division: 1.3,
  subdivision: 1.6,
  upper_letter: 2,
  roman: 3,
  article: 3.5,
  compound: 3.6,
  arabic: 4,
  letter: 8,
  enclosed: 8.2,
  parenthesised: 8.5,
  small_roman: 8.7,
  bullet: 10,
};

// Phần thứ nhất | PHẦN I. | Phần 1: | PHẦN A.
const PART =
  /^(?:Phần|PHẦN)\s+(?<label>(?:thứ|Thứ|THỨ)\s+\p{L}+|[IVXLC]{1,6}|\d{1,2}|[A-HĐ](?=\s?(?:[.:–-]|$)))(?![\p{L}\p{N}])\s{0,2}[.:–-]?\s{0,3}/u;
// Chương II | CHƯƠNG 1:
const CHAPTER = /^(?:Chương|CHƯƠNG)\s+(?<label>[IVXLC]{1,6}|\d{1,2})(?![\p{L}\p{N}])\s{0,2}[.:–-]?\s{0,3}/u;
// Mục 1 | MỤC II. QUAN ĐIỂM | Tiểu mục 2: — what a chapter is parted into, never "Mục 1 của Kế hoạch này"
const DIVISION =
  /^(?<word>(?:Tiểu mục|TIỂU MỤC|Mục|MỤC))\s+(?<label>[IVXLC]{1,6}|\d{1,2})(?:\s{0,2}[.:–-]\s{0,3}(?=["“]?\p{Lu})|\s{0,2}[.:]?$|\s{1,2}(?=\p{Lu}{2}))/u;
// Điều 1. | Điều 12: | Điều II:
const ARTICLE = /^(?:Điều|ĐIỀU)\s+(?<label>\d{1,3}[a-zđ]?|[IVX]{1,5})(?=\s{0,2}[.:])\s{0,2}[.:]\s{0,3}/u;
// I.1. Mục đích | II.2.1 Chỉ tiêu | A.1 Quan điểm
const COMPOUND =
  /^(?<label>(?<head>[IVXLC]{1,6}|[A-HĐ])\.(?<numbers>\d{1,2}(?:\.\d{1,2}){0,2}))(?:\s?[.):/]|(?=\s))\s{0,3}(?=[^\s\d%])/u;
// I. | IV) | II - | I- MỤC ĐÍCH | III/ | V:
const ROMAN = /^(?<label>[IVXLC]{1,6})(?:\s{0,2}[.)/:]|\s{0,2}[-–](?=\s))\s{0,3}(?=\S)/u;
// JI- HÌNH THỨC | lI. TỔ CHỨC | 1V. KINH PHÍ: what a scan makes of a Roman numeral before a heading in capitals
const SCANNED_ROMAN =
  /^(?<label>[IVXJl1|]{1,5}(?=\s{0,2}[.)/:-])|[IVX]{1,5}(?=\s))\s{0,2}[.)/:-]?\s{1,3}(?=[\p{Lu}\s,]{6})/u;
// I Mục tiêu chung: the point after the numeral is lost
const SCANNED_BARE_ROMAN = /^(?<label>[IVX]{1,4})\s{1,3}(?=\p{Lu}\p{Ll})/u;
// Phần IH | PhằnI. | PHẦN l: a part that stands alone on its line
const SCANNED_PART = /^(?:Ph[ầằà]n|PH[ẦẰÀ]N)\s{0,2}(?<label>[IVXHJl1|!]{1,5})\s?[.:]?$/u;
// _ = Chỉ đạo | = Rà soát | ~ Phối hợp | „ Thực hiện: what a scan makes of a bullet
const SCANNED_BULLET = /^(?:[_=~„‚¬»]\s{0,2}){1,3}[-–]?\s{1,3}(?=\p{Lu})/u;
// s Tối thiểu 75% | ° 100% hồ sơ: what it makes of a round one
const SCANNED_DOT = /^[s°ø®©¢¤]\s{1,3}(?=\p{Lu}|\d{1,3}(?:,\d)?%)/u;
// A. | B)
const UPPER_LETTER = /^(?<label>[A-ZĐ])(?:\s{0,2}[.)/]|\s{1,2}[-–])\s{1,3}(?=\S)/u;
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,3}){0,3}';
/** What a numbered line may begin with besides words: "100% hộ nghèo", "02 - 03 xã đạt chuẩn", "14/14 thôn"; "20. 12. 2023" is a date. */
const AMOUNT = `${NUMBER}(?:\\s?[-–/]\\s?${NUMBER})?\\s?(?:%|\\p{Ll})`;
// 1.1. | 4.2 | 2.1.3) | 1.1: | 2.1- Các | 1.1. 100% hồ sơ — two to five numbers
const DEEP_ARABIC = new RegExp(
  `^(?<label>\\d{1,2}(?:\\.\\d{1,2}){1,4})(?:\\s?[.):/]\\s{1,3}(?=${AMOUNT})|(?:\\s{0,1}[.):/]|\\s?[-–](?=\\s\\p{Lu})|(?=\\s))\\s{0,3}(?=[^\\s\\d%]))`,
  'u',
);
// 1. | 12) | 3/ | 1.- Mục đích | 2.Yêu cầu | 1- Mục đích | 4. 100% hộ nghèo
const ARABIC = new RegExp(
  `^(?<label>\\d{1,2})(?:\\s{0,1}(?<close>[.)/])-?(?:\\s{0,3}(?=[^\\s\\d.,%/])|\\s{1,3}(?=${AMOUNT}))|\\s?[-–]\\s{1,3}(?=\\p{Lu}))`,
  'u',
);
// (1) | (12)
const PARENTHESISED = /^(?<label>\(\d{1,2}\))[.:]?\s{0,3}(?=\S)/u;
// (i) | (iv)
const SMALL_ROMAN = /^(?<label>\((?:ix|iv|v?i{1,3}|v|x)\))\s{0,3}(?=\S)/u;
// (a) | (đ)
const PARENTHESISED_LETTER = /^(?<label>\([a-zđ]\))\s{0,3}(?=\S)/u;
// a) | đ. | b/ | a- Cấp tỉnh
const LETTER =
  /^(?<label>[a-zđ](?:\.?\d{1,2})?)(?:(?<close>[.)/])\s{1,3}(?=\S)|-\s(?=\p{Lu}))|^(?<tight>[a-zđ])\)(?=\S)/u;
// - | – | + | • | * | ● | ○
const BULLET = /^(?<label>[-–—−+•●○▪■□◦∙‣⁃·o*✓✔➢➤►❖◆◇→])\s{1,4}(?=\S)|^(?<tight>[-–−+•●▪])(?=[\p{Lu}])/u;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

export function romanValue(numeral: string): number {
  let total = 0;
  const digits = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  digits.forEach((digit, i) => {
    total += digit < (digits[i + 1] ?? 0) ? -digit : digit;
  });
  return total;
}

/** The label as the Roman numeral that it is. */
export function asRoman(label: PrintedLabel, numeral: string): PrintedLabel {
  return {
    ...label,
    kind: 'roman',
    label: numeral,
    signature: 'roman',
    ordinal: [romanValue(numeral)],
    rank: RANK.roman,
  };
}

/** Is it a numeral that a writer would print: not "IIII" or "VX"? */
export function isRomanNumeral(text: string): boolean {
  return /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) && text !== '';
}

const ROUND = '•';
const BULLET_FORMS: Readonly<Record<string, string>> = { '–': '-', '—': '-', '−': '-' };

function label(
  kind: PrintedLabel['kind'],
  match: RegExpExecArray,
  ordinal: readonly number[],
  rank: number,
  form = '',
): PrintedLabel {
  const printed = match.groups?.label ?? match.groups?.tight ?? '';
  return { kind, label: printed, signature: `${kind}${form}`, ordinal, rank, textAt: match[0].length };
}

function readNumbered(text: string): PrintedLabel | null {
  const deep = DEEP_ARABIC.exec(text);
  if (deep) {
    const numbers = (deep.groups?.label ?? '').split('.').map(Number);
    return label('arabic', deep, numbers, RANK.arabic + numbers.length - 1, String(numbers.length));
  }
  const arabic = ARABIC.exec(text);
  if (arabic)
    return label(
      'arabic',
      arabic,
      [Number(arabic.groups?.label)],
      RANK.arabic,
      arabic.groups?.close === ')' ? ')' : '1',
    );
  const parenthesised = PARENTHESISED.exec(text);
  if (parenthesised) {
    const number = Number((parenthesised.groups?.label ?? '').slice(1, -1));
    return label('arabic', parenthesised, [number], RANK.parenthesised, '()');
  }
  return null;
}

function readDivision(text: string): PrintedLabel | null {
  const match = DIVISION.exec(text);
  const printed = match?.groups?.label;
  if (!match || printed === undefined) return null;
  const isSub = (match.groups?.word?.length ?? 0) > 3;
  const form = isSub ? '-subdivision' : '-division';
  const rank = isSub ? RANK.subdivision : RANK.division;
  if (/^\d/u.test(printed)) return label('arabic', match, [Number(printed)], rank, form);
  return isRomanNumeral(printed) ? label('roman', match, [romanValue(printed)], rank, form) : null;
}

/** "I.1" stands below "I" and above "1"; the last of its numbers counts. */
function readCompound(text: string): PrintedLabel | null {
  const match = COMPOUND.exec(text);
  const { head, numbers } = match?.groups ?? {};
  if (!match || head === undefined || numbers === undefined) return null;
  if (head.length > 1 && !isRomanNumeral(head)) return null;
  const parts = numbers.split('.').map(Number);
  const form = `-compound${parts.length}`;
  return label('arabic', match, parts.slice(-1), RANK.compound + (parts.length - 1) / 10, form);
}

function readLettered(text: string): PrintedLabel | null {
  const small = SMALL_ROMAN.exec(text);
  if (small) {
    const numeral = (small.groups?.label ?? '').slice(1, -1).toUpperCase();
    return label('roman', small, [romanValue(numeral)], RANK.small_roman, '-small');
  }
  const compound = readCompound(text);
  if (compound) return compound;
  const roman = ROMAN.exec(text);
  if (roman && isRomanNumeral(roman.groups?.label ?? '')) {
    return label('roman', roman, [romanValue(roman.groups?.label ?? '')], RANK.roman);
  }
  const upper = UPPER_LETTER.exec(text);
  if (upper) {
    const letter = upper.groups?.label ?? '';
    return label('upper_letter', upper, ['ABCDĐEGHIKLMNOPQRSTUVXY'.indexOf(letter) + 1], RANK.upper_letter);
  }
  const enclosed = PARENTHESISED_LETTER.exec(text);
  if (enclosed) {
    const letter = (enclosed.groups?.label ?? '').charAt(1);
    return label('letter', enclosed, [POINT_LETTERS.indexOf(letter) + 1], RANK.enclosed, '()');
  }
  const point = LETTER.exec(text);
  if (point) {
    const letter = point.groups?.label ?? point.groups?.tight ?? '';
    return label('letter', point, [POINT_LETTERS.indexOf(letter.charAt(0)) + 1], RANK.letter);
  }
  return null;
}

/** Reads "Phần I", "Điều 1.", "A.", "I.", "1.1.", "a)", "-" at the start of a line; null where it begins with none. */
export function readSectionLabel(text: string, scanned = false): PrintedLabel | null {
  return readPrintedLabel(text) ?? (scanned ? readScannedLabel(text) : null);
}

// 2, Phát triển hạ tầng: a comma for the point; a decimal has no space
const SCANNED_ARABIC = /^(?<label>\d{1,2}),\s{1,3}(?=\p{Lu})/u;

/** The same for labels that a scan left only nearly as they were printed. */
function readScannedLabel(text: string): PrintedLabel | null {
  const part = SCANNED_PART.exec(text);
  const ofPart = part?.groups?.label?.replace(/[Jl1|!]/gu, 'I').replace(/H/gu, 'II');
  if (part && ofPart !== undefined && isRomanNumeral(ofPart))
    return { ...label('part', part, [romanValue(ofPart)], RANK.part), label: ofPart };
  const roman = SCANNED_ROMAN.exec(text) ?? SCANNED_BARE_ROMAN.exec(text);
  const numeral = roman?.groups?.label?.replace(/[Jl1|]/gu, 'I');
  if (roman && numeral !== undefined && isRomanNumeral(numeral)) {
    return { ...label('roman', roman, [romanValue(numeral)], RANK.roman), label: numeral };
  }
  const arabic = SCANNED_ARABIC.exec(text);
  if (arabic) return label('arabic', arabic, [Number(arabic.groups?.label)], RANK.arabic, '1');
  const dot = SCANNED_DOT.exec(text);
  if (dot) return { ...label('bullet', dot, [], RANK.bullet + 1, ROUND), label: ROUND };
  const bullet = SCANNED_BULLET.exec(text);
  return bullet ? { ...label('bullet', bullet, [], RANK.bullet, '-'), label: '-' } : null;
}

function readPrintedLabel(text: string): PrintedLabel | null {
  const part = PART.exec(text);
  if (part) return label('part', part, [romanValue(part.groups?.label?.toUpperCase() ?? '')], RANK.part);
  const chapter = CHAPTER.exec(text);
  if (chapter) return label('chapter', chapter, [romanValue(chapter.groups?.label ?? '')], RANK.chapter);
  const division = readDivision(text);
  if (division) return division;
  const article = ARTICLE.exec(text);
  const ofArticle = article?.groups?.label ?? '';
  if (article)
    return label('article', article, [Number.parseInt(ofArticle, 10) || romanValue(ofArticle)], RANK.article);
  const bullet = BULLET.exec(text);
  if (bullet) {
    const read = label('bullet', bullet, [], RANK.bullet);
    const printed = BULLET_FORMS[read.label] ?? read.label;
    return { ...read, label: printed, signature: `bullet${printed}`, rank: RANK.bullet + (printed === '-' ? 0 : 1) };
  }
  return readNumbered(text) ?? readLettered(text);
}
