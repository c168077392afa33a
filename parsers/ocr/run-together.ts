import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { isKnownPair, isKnownWord } from './pair-vocabulary.ts';

/** A word that the document has so often elsewhere is a word of it. */
export const OWN_WORD_COUNT = 2;

/** Shorter tokens than this are no words run together. */
const SHORTEST = 4;
/** More words than this are not run together by narrow spaces. */
const MOST_WORDS = 4;

const VIETNAMESE_ONLY = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u;
const LETTERS_ONLY = /^\p{L}+$/u;

// 1.Kiểmkê | xã,phường | trì:Sở — a sign with no space behind it, letters on both sides
const INNER_SIGN = /(?<=^\d{1,2}\.|\p{L}[,;:])(?=\p{L})/u;
// 03nhà | 24kỳ
const COUNTED = /^(?<number>\d{1,3})(?<word>\p{Ll}{2,})$/u;
// Đợt1 | tháng12: a word that numbers what follows
const NUMBERED = /^(?<word>\p{L}{3,})(?<number>\d{1,2})$/u;
const NUMBERED_WORDS: ReadonlySet<string> = new Set([
  'đợt',
  'tháng',
  'quý',
  'tuần',
  'lớp',
  'mục',
  'biểu',
  'điều',
  'khoản',
]);
// III2021
const QUARTER_OF_YEAR = /^(?<quarter>I{1,3}|IV)(?<year>20\d{2})$/u;

/**
 * The words of a token that was read without the spaces between them: "báocáo", "Khukinhtế", "xã,phường", "03nhà"; null
 * where it is one word, or can be parted in several ways. `counts`: how often the document has each word, lower case.
 */
export function splitRunTogether(core: string, counts: ReadonlyMap<string, number>): string[] | null {
  const { quarter, year } = QUARTER_OF_YEAR.exec(core)?.groups ?? {};
  if (quarter !== undefined && year !== undefined) return [`${quarter}/${year}`];
  const pieces = core.split(INNER_SIGN);
  const parted = pieces.map((piece) => splitPiece(piece, counts));
  if (pieces.length === 1) return parted[0] ?? null;
  // every piece must be a word, or words; "VH,TT&DL" is printed so
  const isAllWords = pieces.every((piece, i) => parted[i] !== null || isPlainWord(piece) || isAbbreviation(piece));
  return isAllWords && !pieces.every(isAbbreviation) ? pieces.flatMap((piece, i) => parted[i] ?? [piece]) : null;
}

const SIGNS_BEHIND = /[,;:]$/u;

function isPlainWord(piece: string): boolean {
  return /^\d{1,2}\.$/u.test(piece) || isVietnameseSyllable(piece.replace(SIGNS_BEHIND, ''));
}

function isAbbreviation(piece: string): boolean {
  return /^\p{Lu}[\p{Lu}&]+[,;:]?$/u.test(piece);
}

function splitPiece(piece: string, counts: ReadonlyMap<string, number>): string[] | null {
  const sign = SIGNS_BEHIND.exec(piece)?.[0] ?? '';
  const word = piece.slice(0, piece.length - sign.length);
  const numbered = NUMBERED.exec(word)?.groups;
  if (numbered?.word !== undefined && numbered.number !== undefined)
    return NUMBERED_WORDS.has(numbered.word.toLowerCase()) ? [numbered.word, numbered.number + sign] : null;
  const counted = COUNTED.exec(word)?.groups;
  if (counted?.number !== undefined && counted.word !== undefined)
    return isCountedNoun(counted.word) ? [counted.number, counted.word + sign] : null;
  if (word.length < SHORTEST || !LETTERS_ONLY.test(word) || !VIETNAMESE_ONLY.test(word.toLowerCase())) return null;
  if (isVietnameseSyllable(word)) return null;
  const ways = waysToPart(word, MOST_WORDS);
  const surest = ways.filter((words) => areLikely(words, counts));
  const likely = surest.length > 0 ? surest : ways.filter(areMarkedShort);
  const [only] = likely;
  if (only === undefined || likely.length > 1) return null;
  return [...only.slice(0, -1), `${only.at(-1) ?? ''}${sign}`];
}

/** Units have no marks and stand at their number in print: "5ha", "3km". */
function isCountedNoun(word: string): boolean {
  return isVietnameseSyllable(word) && VIETNAMESE_ONLY.test(word);
}

/** Every way to part a word into two syllables or more. */
function waysToPart(word: string, most: number): string[][] {
  const ways: string[][] = [];
  for (let cut = 1; cut < word.length; cut++) {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)];
    if (!isVietnameseSyllable(first)) continue;
    if (isVietnameseSyllable(rest)) ways.push([first, rest]);
    if (most > 2) ways.push(...waysToPart(rest, most - 1).map((words) => [first, ...words]));
  }
  return ways;
}

/** Each two neighbours make a known pair, or each word is one of the document's own; a third word needs one of both. */
function areLikely(words: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const isOwn = (word: string): boolean => (counts.get(word) ?? 0) >= OWN_WORD_COUNT;
  const isPaired = (at: number): boolean => isKnownPair(`${lower[at]} ${lower[at + 1]}`);
  if (lower.every(isOwn)) return true;
  if (words.length === 2) return isPaired(0) || (lower.some(isOwn) && lower.every(isSaidWord)) || lower.every(isMarked);
  return lower.every((word, at) => (isOwn(word) && isSaidWord(word)) || isPaired(at) || (at > 0 && isPaired(at - 1)));
}

/** Khối | lượng: a syllable that only Vietnamese has, long enough to be none by chance. */
function isMarked(word: string): boolean {
  return word.length > 2 && VIETNAMESE_ONLY.test(word);
}

// lữ | sở, and not the "ợc" of a syllable that was misread
const CONSONANT_FIRST = /^[bcdđghklmnpqrstvx]/u;

/** Lữ | hành: two such syllables, one of them short. */
function areMarkedShort(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  return (
    lower.length === 2 &&
    lower.some(isMarked) &&
    lower.every((word) => word.length > 1 && VIETNAMESE_ONLY.test(word) && CONSONANT_FIRST.test(word))
  );
}

/** Two letters at least, and a word that usual pairs have: "ỉ" and "ờng" are none. */
function isSaidWord(word: string): boolean {
  return word.length > 1 && isKnownWord(word);
}
