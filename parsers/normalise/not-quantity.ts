import { allMatches } from '../vietnamese/all-matches.ts';
import { perText } from '../vietnamese/per-text.ts';
import {
  BEFORE_GIVING,
  FIXED_EXPRESSIONS,
  NAMING_WORDS,
  RATE_BASES,
  VERBS_LIKE_NAMES,
} from '../vocabulary/not-quantities.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import { findDates } from './plan-date.ts';
import { type Token, tokenize } from './tokens.ts';
import { countsGathered, isWholeThing, readUnit, type UnitReading } from './unit-of-measure.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
/** A bare number with so many digits is a telephone or an account. */
const LONG_NUMBER = 8;

const NAMING = phraseTable(NAMING_WORDS.map((row) => [row, row.words] as const));
const VERBS = phrasesOf(VERBS_LIKE_NAMES);
const FIXED = phrasesOf(FIXED_EXPRESSIONS);
const BASES = phrasesOf(RATE_BASES);

const YEAR = /^\d{4}$/u;
const CODE = /^\p{Lu}[\p{Lu}\p{Ll}\d]*$/u;
// https://… | www.… | a@b.vn
const ADDRESS = /^[("]?(?:https?:|www\.)|@/iu;
const PRINTED_WORD = /\S+/gu;

/** Which of the text's tokens are numbers that only name, cite or date something; by index. */
export const findNotQuantities = perText(maskNames);

function maskNames(text: string): readonly boolean[] {
  const tokens = tokenize(text);
  const masked = new Array<boolean>(tokens.length).fill(false);
  if (!tokens.some((token) => token.kind === 'number')) return masked;
  maskSpans(text, tokens, masked);
  tokens.forEach((token, index) => {
    if (token.kind !== 'number' || masked[index]) return;
    if (
      isYear(tokens, index) ||
      isCode(tokens, index) ||
      isLabel(tokens, index) ||
      isClock(tokens, index) ||
      isPair(tokens, index) ||
      isRateBase(tokens, index) ||
      isScale(tokens, index) ||
      isSpanOfTimes(tokens, index) ||
      isLengthOfPlan(tokens, index) ||
      isNamed(tokens, masked, index) ||
      (tokens[index - 1]?.kind === 'number' && masked[index - 1]) ||
      (token.end - token.start >= LONG_NUMBER && !token.key.includes('.') && !token.key.includes(',')) ||
      isInTriple(tokens, index) ||
      FIXED.at(tokens, index + 1) !== undefined
    ) {
      masked[index] = true;
    }
  });
  return masked;
}

/** Texts without these hold no date and no address: most are spared the closer look. */
const MAY_HOLD_DATE = /ngày|tháng|\d\s{0,3}[/.-]\s{0,3}\d/iu;
const MAY_HOLD_ADDRESS = /@|www|http/iu;

const MAY_QUOTE = /["“]/u;
// "60 ngày đêm" | “1 triệu sáng kiến” | "5 không, 3 sạch": the name of a campaign
const QUOTED_NAME = /(?:"[^"%.;:\n]{1,40}"|“[^“”%.;:\n]{1,40}”)/gu;

function maskSpans(text: string, tokens: readonly Token[], masked: boolean[]): void {
  const dates = MAY_HOLD_DATE.test(text) ? findDates(text) : [];
  const words = MAY_HOLD_ADDRESS.test(text) ? allMatches(text, PRINTED_WORD) : [];
  const quoted = MAY_QUOTE.test(text) ? allMatches(text, QUOTED_NAME) : [];
  const addresses = words.filter((word) => ADDRESS.test(word[0]));
  const spans = [
    ...dates.map((date) => ({ start: date.start, end: date.end })),
    ...[...addresses, ...quoted].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ];
  if (spans.length === 0) return;
  tokens.forEach((token, index) => {
    if (token.kind === 'number' && spans.some((span) => token.start < span.end && span.start < token.end))
      masked[index] = true;
  });
}

/** quy hoạch chi tiết tỷ lệ 1/500: how large the map is, and not one of five hundred. */
export function isScale(tokens: readonly Token[], index: number): boolean {
  const isLarge = /^(?:[1-9]00|[1-9]\d{0,2}\.?000)$/u.test(tokens[index + 2]?.key ?? '');
  const isOne = tokens[index]?.key === '1' && tokens[index + 1]?.key === '/' && isLarge;
  return isOne && tokens[index - 1]?.key === 'lệ';
}

const SPANS: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);

/** "ít nhất 1 tháng 1 lần", "3 năm 1 lần": over how long so many times. */
function isSpanOfTimes(tokens: readonly Token[], index: number): boolean {
  const isSpan = SPANS.has(tokens[index + 1]?.key ?? '') && tokens[index + 2]?.kind === 'number';
  return isSpan && tokens[index + 3]?.key === 'lần';
}

/** 2023, unless a unit follows that a year never has. */
function isYear(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !YEAR.test(token.key)) return false;
  const year = Number(token.key);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const before = tokens[index - 1];
  if (before?.key === 'năm' || before?.key === '-' || before?.key === '–' || before?.key === '/') return true;
  const unit = readUnit(tokens, index + 1);
  return unit === undefined || (unit.kind === 'count' && !unit.isKnown) || unit.kind === 'time';
}

/** 76/NQ-CP | 15/2014/CT-UBND | 07-KH/BTC | 9001:2015 | 2.0.1 | 5G */
function isCode(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token) return false;
  if (token.isGlued && before && continuesName(tokens, index)) return true;
  const letter = tokens[index + 1];
  if (letter?.isGlued && SINGLE_CAPITAL.test(letter.text)) return true;
  for (let at = index + 1; at < index + 6; at++) {
    const next = tokens[at];
    if (!next?.isGlued && !(next?.key === '/' && at === index + 1)) break;
    const after = tokens[at + 1];
    if (next.key === ':' && after?.isGlued && after.kind === 'number') return true;
    if (next.key !== '/' && next.key !== '-') break;
    if (after?.kind === 'word' && CODE.test(after.text) && after.text.length >= 2) {
      return readUnit(tokens, at + 1)?.kind !== 'measure';
    }
    if (after?.kind !== 'number') break;
    at++;
  }
  return before?.key === ':' && before.isGlued && tokens[index - 2]?.kind === 'number' && token.isGlued;
}

const SINGLE_CAPITAL = /^\p{Lu}$/u;

/** COVID-19 | IC14 | PM2.5 | 0260 3862259: a number that goes on from letters, or from a number that names. */
function continuesName(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1];
  const word = tokens[index - 2];
  if (sign?.kind === 'word') return true;
  if (!sign?.isGlued || word?.kind !== 'word') return false;
  return sign.key === '.' ? /\d$/u.test(word.text) : sign.key === '-' && CODE.test(word.text) && word.text.length > 1;
}

/** "mục tiêu 90 - 90 - 90": three numbers name it. */
function isInTriple(tokens: readonly Token[], index: number): boolean {
  return [index - 4, index - 2, index].some((first) =>
    [0, 1, 2, 3, 4].every((step) => {
      const token = tokens[first + step];
      return step % 2 === 0 ? token?.kind === 'number' : token?.key === '-' || token?.key === '–';
    }),
  );
}

/** "(1)", "1)" and "1." that open a text. */
function isLabel(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!after?.isGlued || after.key !== ')') return index === 0 && after?.key === '.' && after.isGlued;
  return before === undefined || (before.key === '(' && (tokens[index]?.isGlued ?? false)) || before.key === ';';
}

/** 8h30 | 07 giờ 30 | 14 giờ ngày | từ 8 giờ 00 phút */
function isClock(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  const before = tokens[index - 1];
  if (next?.key === 'giờ' || (next?.isGlued && (next.key === 'h' || /^h\d{2}$/u.test(next.key)))) {
    return after?.kind === 'number' || after?.key === 'ngày' || next.key !== 'giờ' || before?.key === 'lúc';
  }
  return next?.key === 'phút' && before?.key === 'giờ';
}

/** 30/4 | 24/7 | 22/22 xã: two bare numbers with a stroke; a score like 80/100 điểm is read elsewhere. */
function isPair(tokens: readonly Token[], index: number): boolean {
  const isStroke = (at: number): boolean => tokens[at]?.key === '/';
  const isHead = isStroke(index + 1) && tokens[index + 2]?.kind === 'number' && (tokens[index + 2]?.isGlued ?? false);
  const isTail = isStroke(index - 1) && tokens[index - 2]?.kind === 'number' && (tokens[index]?.isGlued ?? false);
  if (!isHead && !isTail) return false;
  const unit = readUnit(tokens, isHead ? index + 3 : index + 1);
  return unit?.kind !== 'point';
}

const ONE: ReadonlySet<string> = new Set(['1', '01']);

/** Of so many people each: "bình quân 1 vạn dân có 12 bác sĩ". */
const EACH_OF: ReadonlySet<string> = new Set(['quân', 'mỗi']);

/** The 100.000 of "46 ca/100.000 trẻ đẻ sống", the 1 of "trên 1 vạn dân" and of "bình quân 1 vạn dân". */
function isRateBase(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.key;
  if (EACH_OF.has(before ?? '') && BASES.at(tokens, index + 1)) return true;
  if (opensPerHectare(tokens, index)) return true;
  if ((before !== '/' && before !== 'trên' && before !== 'cho') || countsGathered(tokens, index - 1)) return false;
  // "trên 1 ha đất trồng trọt"
  const isEach = before === 'trên' && ONE.has(tokens[index]?.key ?? '') && readUnit(tokens, index + 1)?.code === 'har';
  return before === '/' || isEach || BASES.at(tokens, index + 1) !== undefined;
}

/** Words from "1 ha" to what it brings at most. */
const HECTARE_REACH = 12;

/** "…; 1 ha mặt nước nuôi trồng thủy sản | đạt 190 triệu đồng": what each hectare is to bring. */
function opensPerHectare(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const opens = before === undefined || before.key === ';' || before.key === ',' || before.key === 'và';
  if (!opens || !ONE.has(tokens[index]?.key ?? '')) return false;
  const unit = readUnit(tokens, index + 1);
  const next = unit?.code === 'har' ? tokens.findIndex(({ kind }, at) => at > index && kind !== 'word') : -1;
  return (
    next > 0 && next <= index + HECTARE_REACH && tokens[next]?.kind === 'number' && tokens[next - 1]?.key === 'đạt'
  );
}

/** "kế hoạch 5 năm 2021 - 2025": how many years the plan is for. */
function isLengthOfPlan(tokens: readonly Token[], index: number): boolean {
  const [years, first, joint, last] = tokens.slice(index + 1, index + 5);
  const isSpan =
    YEAR.test(first?.key ?? '') && (joint?.key === '-' || joint?.key === '–') && YEAR.test(last?.key ?? '');
  return years?.key === 'năm' && isSpan;
}

/** "dân số 104 triệu người", "điểm số 80": a figure, no number of something. */
const COMPOUNDS_OF_NUMBER = new Set([
  'dân',
  'tổng',
  'chỉ',
  'hệ',
  'điểm',
  'doanh',
  'tỉ',
  'tỷ',
  'sĩ',
  'đa',
  'thiểu',
  'quân',
  'nghệ',
  'tế',
  'đổi',
  'năng',
]);

/** "Điều 5", "mức độ 3, 4", "Điện thoại: 0260": the word before the number, or before the list that it stands in. */
function isNamed(tokens: readonly Token[], masked: readonly boolean[], index: number): boolean {
  let at = index;
  const joint = tokens[at - 1]?.key;
  if (joint === ',' || joint === 'và' || joint === '-' || joint === '–' || joint === '/' || joint === ';') {
    if (
      tokens[at - 2]?.kind === 'number' &&
      masked[at - 2] &&
      isNameOfNumber(tokens, at - 2) &&
      (!hasUnit(tokens, index) || isNextNumber(tokens, at - 2, index))
    )
      return true;
    return false;
  }
  if (joint === ':' || joint === '.') at--;
  if (tokens[at - 1]?.key === 'số')
    return !COMPOUNDS_OF_NUMBER.has(tokens[at - 2]?.key ?? '') && !isAmount(tokens, index);
  const named = VERBS.before(tokens, at) ? undefined : NAMING.before(tokens, at);
  if (!named || (joint === ':' && !named.value.words.includes('điện thoại'))) return false;
  const unit = readUnit(tokens, index + 1) ?? readUnitOfRange(tokens, index);
  if (!unit) return true;
  // "Cấp 15 mã số vùng trồng": what opens a clause before a thing that is counted is a verb
  const isVerb = tokens[at - 1]?.key === GIVES && mayActAt(tokens, at - 1) && isWholeThing(unit);
  // "Mật độ điện thoại 110 thuê bao/100 dân": no number that is dialled has a rate
  if (unit.kind === 'count' && unit.code.includes('/')) return false;
  if (unit.kind === 'count')
    return !isVerb && !((named.value.yieldsToCount || isThousands(tokens[index])) && isWholeThing(unit));
  return unit.kind === 'time' || unit.kind === 'rank' || unit.kind === 'age';
}

const GIVES = 'cấp';
const BEFORE_VERB = phrasesOf(BEFORE_GIVING);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', '.', ':', '+']);

/** Does a clause open there, or a word stand before it that a verb follows? */
function mayActAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return CLAUSE_MARKS.has(before.key) || BEFORE_VERB.before(tokens, at) !== undefined;
}

/** "khu vực nông thôn 99 - 100%": the unit of both stands behind the second. */
function readUnitOfRange(tokens: readonly Token[], index: number): UnitReading | undefined {
  const joint = tokens[index + 1]?.key;
  const isRange = (joint === '-' || joint === '–') && tokens[index + 2]?.kind === 'number';
  const unit = isRange ? readUnit(tokens, index + 3) : undefined;
  return unit?.kind === 'share' ? unit : undefined;
}

/** "cấp 5.000 tờ rơi": no level, class or road is so high. */
function isThousands(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}(?:\.\d{3})+$/u.test(token.key);
}

function isNameOfNumber(tokens: readonly Token[], index: number): boolean {
  return (
    NAMING.before(tokens, index) !== undefined || tokens[index - 1]?.key === ',' || tokens[index - 1]?.key === 'và'
  );
}

/** "bến số 3, 4, 5 và | 6 khu bến Lạch Huyện": the next of a run of numbers names one more, whatever stands behind it. */
function isNextNumber(tokens: readonly Token[], before: number, index: number): boolean {
  const [last, next] = [tokens[before], tokens[index]];
  if (Number(next?.key) !== Number(last?.key) + 1 || readUnit(tokens, index + 1)?.kind !== 'count') return false;
  let at = before;
  while (tokens[at - 2]?.kind === 'number' && RUN_JOINTS.has(tokens[at - 1]?.key ?? '')) at -= 2;
  return tokens[at - 1]?.key === 'số' && !COMPOUNDS_OF_NUMBER.has(tokens[at - 2]?.key ?? '');
}

const RUN_JOINTS: ReadonlySet<string> = new Set([',', 'và']);

function hasUnit(tokens: readonly Token[], index: number): boolean {
  const unit = readUnit(tokens, index + 1);
  return unit !== undefined && (unit.kind !== 'count' || unit.isKnown) && unit.kind !== 'time';
}

/** "tăng số 15 %": hardly ever, but a share is never the number of a house. */
function isAmount(tokens: readonly Token[], index: number): boolean {
  const unit = readUnit(tokens, index + 1);
  return unit !== undefined && unit.kind !== 'count' && unit.kind !== 'time';
}
