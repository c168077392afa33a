import { singleSpaced } from '../vietnamese/single-spaced.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { COUNTED_NOUNS } from '../vocabulary/counted-nouns.ts';
import { GATHERING_NOUNS, PEOPLE_NOUNS } from '../vocabulary/counted-people.ts';
import { RATE_BASES, STROKE_BASES } from '../vocabulary/not-quantities.ts';
import { NOUN_ENDS } from '../vocabulary/noun-ends.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import {
  MULTIPLIERS,
  RATE_DENOMINATORS,
  RECURRENCES,
  UNITS_OF_MEASURE,
  type UnitKind,
  type UnitOfMeasureRow,
} from '../vocabulary/units-of-measure.ts';
import type { Divisibility } from './number.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import { type Token, tokenize, wordKey } from './tokens.ts';

export type Recurrence = 'year' | 'quarter' | 'month';

/** What stands after a number and says what it counts. */
export interface UnitReading {
  /** UCUM, ISO 4217, `{point}`, `{rank}`, or `{TEXT}`. */
  readonly code: string;
  readonly kind: UnitKind;
  /** The number is multiplied by ten to this power. */
  readonly exponent: number;
  readonly per: Recurrence | null;
  /** How many tokens the unit takes, multiplier and denominator included. */
  readonly length: number;
  /** Tokens of the thing counted, which stay in the indicator; null for measures. */
  readonly noun: { readonly start: number; readonly end: number } | null;
  /** False for a thing that no vocabulary row names. */
  readonly isKnown: boolean;
}

/** Words that an unknown counted thing takes at most: "02 bộ nhận diện". */
const MAX_UNKNOWN_NOUN = 3;
/** Words of "/…" at most: "/100.000 trẻ đẻ sống". */
const MAX_DENOMINATOR = 5;
/** A bare "5 tỷ", "300 triệu" is money; "3 nghìn" may be anything. */
const MONEY_EXPONENT = 6;

const UNITS = phraseTable<UnitOfMeasureRow>(UNITS_OF_MEASURE.map((row) => [row, row.forms] as const));
const POWERS = phraseTable(MULTIPLIERS.map((row) => [row.exponent, row.forms] as const));
const PLACES = phrasesOf(PLACE_WORDS.map(({ word }) => word));
const NOUNS = phraseTable(COUNTED_NOUNS.map((row) => [true, row.nouns] as const));
const PERIODS = phraseTable(RECURRENCES.map((row) => [row.per, row.forms] as const));
const DENOMINATORS = phraseTable(RATE_DENOMINATORS.map((row) => [row.code, row.forms] as const));
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“']);
const BASES = phrasesOf(RATE_BASES);
const STROKES = phrasesOf(STROKE_BASES);
const GATHERINGS = phrasesOf(GATHERING_NOUNS);
const PEOPLE = phrasesOf(PEOPLE_NOUNS);
const ENDS = new Set(NOUN_ENDS.map(wordKey));
/** "tỷ lệ", "tỷ trọng", "tỷ suất": no multiplier. */
const NOT_BILLION = new Set(['lệ', 'trọng', 'suất', 'số'].map(wordKey));

/** Reads the unit that begins at the token; undefined where none does. */
export function readUnit(tokens: readonly Token[], index: number): UnitReading | undefined {
  const power = POWERS.at(tokens, index);
  const isPower = power !== undefined && !NOT_BILLION.has(tokens[index + power.length]?.key ?? '');
  const exponent = isPower ? power.value : 0;
  const at = isPower ? index + power.length : index;
  const base = readMeasure(tokens, at) ?? readNoun(tokens, at) ?? readBareMoney(exponent, at);
  if (!base) return undefined;
  const rate = readDenominators(tokens, base.end);
  return {
    code: codeOf(base, rate),
    kind: base.kind,
    exponent: exponent + base.exponent,
    per: rate.per,
    length: rate.end - index,
    noun: base.noun,
    isKnown: base.isKnown,
  };
}

// Số bé trai/100 bé gái: so many of them
const COUNT_OF = /^\s*số (?:lượng )?(?=\p{L})/iu;

/** Signs beside the name of a unit in its cell: brackets, and the traces of rulings in a scan, "ha.:". */
const AROUND_NAME: ReadonlySet<string> = new Set(['(', ')', '.', ':']);

/** The unit that a header, a unit column or a bracket names by itself: "(%)", "Tỷ đồng", "1.000 tấn". */
export function readUnitName(printed: string): UnitReading | undefined {
  const text = printed.replace(COUNT_OF, '');
  const tokens = tokenize(text).filter(({ key }) => !AROUND_NAME.has(key));
  const scale = tokens[0]?.kind === 'number' ? tokens[0].key.replace(/[.,]/gu, '') : '';
  const exponent = /^10+$/u.test(scale) ? scale.length - 1 : 0;
  const start = exponent > 0 ? 1 : 0;
  const rate = tokens[0]?.key === '/' || ONE_OF.test(text) ? readBareRate(tokens) : undefined;
  if (rate) return rate;
  const unit = readUnit(tokens, start);
  if (!unit || start + unit.length < tokens.length) return shareOfWhole(unit, tokens) ?? readWholeName(text, tokens);
  // "triệu cây": the multiplier goes to the value
  return unit.kind === 'count' && unit.per === null
    ? {
        ...unit,
        code: unit.exponent + exponent > 0 ? unit.code : `{${nameOf(text)}}`,
        noun: null,
        exponent: unit.exponent + exponent,
      }
    : { ...unit, exponent: unit.exponent + exponent };
}

// 1/100.000 dân | 1/1.000 trẻ đẻ sống
const ONE_OF = /^\s*1\s?\/\s?\d/u;

/** "/100.000 dân": so many to so many, of what the row says. */
function readBareRate(tokens: readonly Token[]): UnitReading | undefined {
  const start = tokens[0]?.key === '/' ? 0 : 1;
  const { text, per, end } = readDenominators(tokens, start);
  if (text === '' || end < tokens.length) return undefined;
  return { code: `{${text}}`, kind: 'measure', exponent: 0, per, length: end, noun: null, isKnown: true };
}

/** The kind of a text that is the name of a known unit and nothing else: "%", "triệu đồng", "hộ"; undefined for any other. */
export function kindOfKnownUnit(text: string): UnitKind | undefined {
  const tokens = tokenize(text);
  const unit = readUnit(tokens, 0);
  return unit?.isKnown && unit.length === tokens.length ? unit.kind : undefined;
}

/** "% GDP", "% tổng chi ngân sách": a share, and what it is of. */
function shareOfWhole(unit: UnitReading | undefined, tokens: readonly Token[]): UnitReading | undefined {
  const isShare = unit?.kind === 'share' && tokens.slice(unit.length).every(({ kind }) => kind === 'word');
  return isShare ? { ...unit, length: tokens.length } : undefined;
}

/** Three digits after a sign: decimals of a share, thousands of things, unknown of the rest. */
export function divisibilityOf(unit: UnitReading | undefined): Divisibility {
  if (!unit) return 'unknown';
  if (unit.kind === 'share' || unit.kind === 'point') return 'fraction';
  return isWholeThing(unit) && unit.exponent === 0 && !unit.code.includes('/') ? 'whole' : 'unknown';
}

export function isWholeThing(unit: UnitReading): boolean {
  return unit.kind === 'count' && unit.isKnown;
}

interface BaseUnit {
  readonly code: string;
  readonly kind: UnitKind;
  readonly exponent: number;
  readonly end: number;
  readonly noun: { readonly start: number; readonly end: number } | null;
  readonly isKnown: boolean;
}

// Số điểm chấp nhận thanh toán tăng lên 5.000 | điểm: places, since no score is told to three zeros
const ROUND_THOUSANDS = /^\d{1,3}(?:\.000)+$/u;

/** Is "điểm …" a place that is counted, as in "điểm phát sóng", and no score? */
export function isPlacePoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'điểm' && (NOUNS.at(tokens, at)?.length ?? 0) > 1;
}

function readMeasure(tokens: readonly Token[], at: number): BaseUnit | undefined {
  const longest = UNITS.at(tokens, at);
  // "25% điểm | dân cư": a share of places, no percentage points
  const isShareOf = longest?.value.code === '{điểm %}' && !isPhraseEnd(tokens, at + longest.length);
  const found = isShareOf ? UNITS.at(tokens.slice(at, at + 1), 0) : longest;
  if (!found) return undefined;
  const noun = NOUNS.at(tokens, at);
  if (noun && noun.length > found.length) return undefined;
  const end = at + found.length;
  // "02 điểm cầu": a place, no score
  if (found.value.kind === 'point' && (!isPhraseEnd(tokens, end) || ROUND_THOUSANDS.test(tokens[at - 1]?.key ?? '')))
    return undefined;
  return {
    code: found.value.code,
    kind: found.value.kind,
    exponent: found.value.exponent ?? 0,
    end,
    noun: null,
    isKnown: true,
  };
}

function readNoun(tokens: readonly Token[], from: number): BaseUnit | undefined {
  // 50 "Tổ liên gia an toàn PCCC"
  const isQuoted = OPENING_QUOTES.has(tokens[from]?.key ?? '') && NOUNS.at(tokens, from + 1) !== undefined;
  const at = isQuoted ? from + 1 : from;
  const known = nounAt(tokens, at);
  const end = known ? extendList(tokens, extendToRate(tokens, at + known.length)) : endOfUnknownNoun(tokens, at);
  if (end === at) return undefined;
  return {
    code: asCommonNoun(printed(tokens, at, end)),
    kind: 'count',
    exponent: 0,
    end,
    noun: { start: from, end },
    isKnown: known !== undefined,
  };
}

/** A turn is one of somebody's: "8.000 lượt | thanh niên". */
const TURN = wordKey('lượt');

function nounAt(tokens: readonly Token[], at: number): { readonly length: number } | undefined {
  const known = NOUNS.at(tokens, at);
  const whose = known?.length === 1 && tokens[at]?.key === TURN ? PEOPLE.at(tokens, at + 1) : undefined;
  return whose ? { length: 1 + (NOUNS.at(tokens, at + 1)?.length ?? whose.length) } : known;
}

/** Words between what is counted and the stroke of its rate: "18 ca | sinh/1.000 phụ nữ". */
const RATE_REACH = 2;

/** Up to the stroke where a round number of a known base stands behind it. */
function extendToRate(tokens: readonly Token[], end: number): number {
  for (let at = end; at <= end + RATE_REACH; at++) {
    const token = tokens[at];
    if (token?.key === '/') return ROUND.test(baseAt(tokens, at + 1)) && STROKES.at(tokens, at + 2) ? at : end;
    if (token?.kind !== 'word' || ENDS.has(token.key)) return end;
  }
  return end;
}

function baseAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.kind === 'number' ? (tokens[at]?.key.replaceAll('.', '') ?? '') : '';
}

/** "1 sáng kiến, giải pháp được công nhận": both are what is counted. */
export function extendList(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.key !== ',') return end;
  const next = NOUNS.at(tokens, end + 1);
  // "31 hộ, nhà ở cho 391 hộ": what another number is of
  const after = next ? tokens[end + 1 + next.length] : undefined;
  // "600 người, người khuyết tật 300 người": who are counted next
  if (after?.key === 'cho' || (after?.kind === 'number' && tokens[end + 1]?.key === tokens[end - 1]?.key)) return end;
  const last = end + 1 + (next?.length ?? 0);
  // "xã, phường, đặc khu": kinds of places to the end
  if (next && tokens[last]?.key === ',' && PLACES.at(tokens, last + 1)) {
    const whole = extendList(tokens, last);
    return whole > last ? whole : end;
  }
  return next && isPhraseEnd(tokens, last) && tokens[last]?.key !== ',' ? last : end;
}

function endOfUnknownNoun(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + MAX_UNKNOWN_NOUN) {
    const token = tokens[end];
    if (token?.kind !== 'word' || ENDS.has(token.key)) break;
    end++;
  }
  return end;
}

function isPhraseEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind !== 'word' || ENDS.has(token.key);
}

function readBareMoney(exponent: number, at: number): BaseUnit | undefined {
  if (exponent < MONEY_EXPONENT) return undefined;
  return { code: 'VND', kind: 'money', exponent: 0, end: at, noun: null, isKnown: true };
}

interface Denominators {
  readonly per: Recurrence | null;
  /** UCUM codes of what the unit is divided by; a thing counted in braces. */
  readonly codes: readonly string[];
  /** As printed, without the period: "/vạn dân". */
  readonly text: string;
  readonly end: number;
}

/** "/người/năm", "/vạn dân", "/ha": a period says how often, the rest belongs to the unit. */
function readDenominators(tokens: readonly Token[], from: number): Denominators {
  let per: Recurrence | null = null;
  const codes: string[] = [];
  let text = '';
  let end = from;
  while (tokens[end]?.key === '/' || (end === from && isOutOf(tokens, end))) {
    const period = PERIODS.at(tokens, end + 1);
    const code = DENOMINATORS.at(tokens, end + 1);
    if (period && (!code || period.length > code.length)) {
      per = period.value;
      end += 1 + period.length;
      continue;
    }
    const noun = code ? undefined : NOUNS.at(tokens, end + 1);
    const length = code ? code.length : Math.max(noun?.length ?? 0, lengthOfDenominator(tokens, end + 1));
    if (length === 0 || countsGathered(tokens, end)) break;
    if (code) codes.push(code.value);
    // UCUM lets a thing counted stand in a unit between braces: m2/{người}, kg/{người}/d
    else if (noun) codes.push(`{${printed(tokens, end + 1, end + 1 + noun.length).toLowerCase()}}`);
    text += `/${printed(tokens, end + 1, end + 1 + length)}`;
    end += 1 + length;
  }
  return { per, codes, text, end };
}

const HOUSEHOLD = wordKey('hộ');
const MEMBERS: ReadonlySet<string> = new Set(['khẩu', 'nhân', 'người'].map(wordKey));

/** Words of what people are gathered in, at most: "lớp tập huấn". */
const LONGEST_GATHERING = 3;

/** "02 lớp | /80 học viên": so many classes, and so many people in all of them. */
export function countsGathered(tokens: readonly Token[], stroke: number): boolean {
  // "sơ tán 215 hộ | /840 khẩu"
  if (HOUSEHOLD === tokens[stroke - 1]?.key && tokens[stroke + 1]?.kind === 'number')
    return MEMBERS.has(tokens[stroke + 2]?.key ?? '');
  if (tokens[stroke + 1]?.kind !== 'number' || PEOPLE.at(tokens, stroke + 2) === undefined) return false;
  const number = tokens.findLastIndex(({ kind }, at) => at < stroke && kind === 'number');
  return number >= stroke - 1 - LONGEST_GATHERING && GATHERINGS.at(tokens, number + 1) !== undefined;
}

const ROUND = /^0?10*$/u;

/** "131 người | trên 100.000 người dân": so many out of so many. */
function isOutOf(tokens: readonly Token[], at: number): boolean {
  const base = tokens[at]?.key === 'trên' ? tokens[at + 1] : undefined;
  if (!base || BASES.at(tokens, at + 2) === undefined) return false;
  return base.kind === 'number' ? ROUND.test(base.key.replaceAll('.', '')) : base.key === 'một';
}

function lengthOfDenominator(tokens: readonly Token[], at: number): number {
  // "/100 bé gái sinh ra sống"
  const base = tokens[at]?.kind === 'number' || tokens[at]?.key === 'một' ? STROKES.at(tokens, at + 1) : undefined;
  if (base) return base.length + 1;
  let length = 0;
  while (length < MAX_DENOMINATOR) {
    const token = tokens[at + length];
    if (!token || token.kind === 'mark' || (token.kind === 'word' && ENDS.has(token.key))) break;
    // "từ 13,2 tiêu chí/xã | lên 14,5 tiêu chí/xã"
    if ((token.kind === 'number' || LEADS_ON.has(token.key)) && length > 0) break;
    length++;
  }
  return length;
}

/** Lead from what was to what is to be. */
const LEADS_ON: ReadonlySet<string> = new Set(['lên', 'xuống', 'đến', 'tới'].map(wordKey));

function codeOf(base: BaseUnit, rate: Denominators): string {
  if (base.kind === 'count') return `{${base.code}${rate.text}}`;
  if (base.kind === 'measure' && base.code.startsWith('{')) return `${base.code.slice(0, -1)}${rate.text}}`;
  if (base.kind === 'measure' && rate.codes.length > 0) return `${base.code}/${rate.codes.join('/')}`;
  return base.code;
}

function printed(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (const token of tokens.slice(from, to)) text += text === '' || token.isGlued ? token.text : ` ${token.text}`;
  return text;
}

/** "05 Khu công nghiệp" counts {khu công nghiệp}; "12 KCN" counts {KCN}; a head in capitals, "SỐ BÒ (CON)", counts {con}. */
function asCommonNoun(name: string): string {
  if (isInCapitals(name)) return name.toLowerCase();
  const isAbbreviation = name.charAt(1) !== name.charAt(1).toLowerCase();
  return isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Are all the words Vietnamese, and in capitals? "HTX" is no word. */
function isInCapitals(name: string): boolean {
  const words = name.split(/[\s/]+/u).filter((word) => /\p{L}/u.test(word));
  return name === name.toUpperCase() && words.length > 0 && words.every(isVietnameseSyllable);
}

/** A unit column that names a thing in words of its own: "Xã đạt chuẩn", "HTX". */
function readWholeName(text: string, tokens: readonly Token[]): UnitReading | undefined {
  const name = nameOf(text);
  if (name === '' || tokens[0]?.kind !== 'word') return undefined;
  return { code: `{${name}}`, kind: 'count', exponent: 0, per: null, length: tokens.length, noun: null, isKnown: true };
}

function nameOf(text: string): string {
  const name = singleSpaced(text.replace(/[();:]|\.(?!\d)/gu, ' ')).trim();
  return asCommonNoun(name);
}
