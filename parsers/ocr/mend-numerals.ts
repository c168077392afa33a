import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { readingCost } from '../outline/ordinal-cost.ts';
import { isCapitals } from '../vietnamese/fold.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { lookOf, ROMANS } from './look-alike.ts';
import { isOnLine, opensLine } from './token-place.ts';
import type { Mend, WordToken } from './word-tokens.ts';

/** A word that opens a heading and may be a numeral, read well or badly. */
interface Opener {
  /** Index of the token. */
  readonly at: number;
  readonly core: string;
  readonly tail: string;
}

/** One way to number the headings so far. */
interface Numbering {
  readonly cost: number;
  /** Value of the last numeral, 0 before the first. */
  readonly last: number;
  /** The numeral of each opener; null where it is none. */
  readonly numerals: readonly (string | null)[];
}

/** What it costs to begin again at I, to leave a gap or repeat a numeral, and to take an opener for no numeral. */
const COST = { again: 0.8, first: 0.3, asRead: 1.2, lostSign: 0.1, notNumeral: 0.9, digits: 0.25 };

/** A numeral read worse than this is another word. */
const TOO_DIFFERENT = 1.35;

/** A numbering read amiss is no longer than this. */
const LONGEST = 6;

/** A heading's words follow its numeral within this many type sizes; the next column is further. */
const NEAR = 1.6;

// MỤC | ĐÍCH, — not I | II.
const CAPITAL_WORD = /\p{Lu}{2}/u;
// what strokes and crosses of a numeral are read as: I | L | H | JI | 1V | II
const NUMERAL_LOOK = /^[1VX]+$/u;

/**
 * The Roman numerals before headings, which count from I: "L MỤC ĐÍCH" and "I. CHỈ TIÊU" before "III." are I
 * and II. Of all ways to number them the likeliest is the one that explains what was read with the fewest slips.
 */
export function mendNumerals(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  return [...mendOpenNumerals(pages, tokens), ...partNumerals(tokens)];
}

// LMỤC | ILNHIỆM: the last stroke and the point taken for one letter, and no space behind it
const GLUED = /^(?<strokes>I{0,2}L)(?<word>\p{Lu}{2,})$/u;

/** A numeral run together with the heading that it opens, where the next one stands before a heading of its own. */
function partNumerals(tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    const { strokes = '', word = '' } = GLUED.exec(token.core)?.groups ?? {};
    if (word === '' || !isVietnameseSyllable(word) || isVietnameseSyllable(token.core) || !opensLine(tokens, at))
      return [];
    const next = ROMANS[strokes.length];
    const goesOn = tokens.some((other, i) => i > at && other.source.text === `${next}.` && opensLine(tokens, i));
    return goesOn ? [{ at, to: [`${'I'.repeat(strokes.length)}.`, word] }] : [];
  });
}

function mendOpenNumerals(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  const openers = findOpeners(pages, tokens, isHeadingWord);
  const mends = mendOpeners(openers, chooseNumbering(openers));
  if (openers.some(({ core }) => ROMANS.includes(core))) return mends;
  // Capitals are numbered otherwise, or there are none: Roman numerals stand before small letters, "II. Chỉ tiêu cụ thể".
  const sure = findOpeners(pages, tokens, isTitleWord).filter(
    ({ core, tail }) =>
      CAPITALS_ONLY.test(core) && (tail === '.' || (tail === '' && (!ROMANS.includes(core) || core === FIRST))),
  );
  const numerals = chooseNumbering(sure);
  return numerals.includes('II') ? [...mends, ...mendOpeners(sure, numerals)] : mends;
}

function mendOpeners(openers: readonly Opener[], numerals: readonly (string | null)[]): Mend[] {
  const sign = usualSign(openers);
  return numerals.flatMap((numeral, i): Mend[] => {
    const opener = openers[i];
    if (!opener || numeral === null) return [];
    const tail = opener.tail === '' ? sign : opener.tail;
    if (numeral === opener.core && tail === opener.tail) return [];
    return [{ at: opener.at, to: [numeral + tail], isWhole: true }];
  });
}

function findOpeners(
  pages: readonly PageLayout[],
  tokens: readonly WordToken[],
  isHeading: (word: WordToken) => boolean,
): Opener[] {
  let letter = '';
  return tokens.flatMap((token, at): Opener[] => {
    const next = tokens[at + 1];
    if (!next || !opensLine(tokens, at) || !isOnLine(token, next) || !isHeading(next)) return [];
    // "H." after "G." is a letter of its own.
    const isLetter = letter !== '' && token.core.length === 1 && token.core > letter && token.tail !== '';
    if (/^\p{Lu}$/u.test(token.core) && token.tail !== '' && (isLetter || !isNumeralLike(token.core)))
      letter = token.core;
    if (isLetter || !isNumeralLike(token.core)) return [];
    return isApart(pages[token.page], token, next) ? [] : [{ at, core: token.core, tail: token.tail }];
  });
}

function isHeadingWord({ core }: WordToken): boolean {
  return CAPITAL_WORD.test(core) && isCapitals(core);
}

// Mục | Tổ
const TITLE_WORD = /^\p{Lu}\p{Ll}+$/u;

// L | H | HI — "l." and "m." are letters of a list, "1." is a number
const CAPITALS_ONLY = /^[\p{Lu}|[\]!]+$/u;

/** "I Mục tiêu": the point is lost. */
const FIRST = 'I';

const isTitleWord = ({ core, lead }: WordToken): boolean => lead === '' && TITLE_WORD.test(core);

function isNumeralLike(core: string): boolean {
  return core !== '' && core.length <= LONGEST && NUMERAL_LOOK.test(lookOf(core));
}

/** Do the two words stand in two columns? */
function isApart(layout: PageLayout | undefined, { source }: WordToken, next: WordToken): boolean {
  const [from, to] = [source.box[2], next.source.box[0]];
  if (to - from > Math.max(source.size, next.source.size) * NEAR) return true;
  const y = (source.box[1] + source.box[3]) / 2;
  return (layout?.rulings ?? []).some(
    (ruling) =>
      ruling.kind === 'vertical' && ruling.at > from - 1 && ruling.at < to + 1 && ruling.from < y && ruling.to > y,
  );
}

/** The sign that the document sets behind its numerals. */
function usualSign(openers: readonly Opener[]): string {
  const counts = new Map<string, number>();
  for (const { core, tail } of openers) {
    if (ROMANS.includes(core)) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? '.';
}

function chooseNumbering(openers: readonly Opener[]): readonly (string | null)[] {
  let open: readonly Numbering[] = [{ cost: 0, last: 0, numerals: [] }];
  for (const opener of openers) {
    const grown = open.flatMap((numbering) => extend(numbering, opener)).sort((a, b) => a.cost - b.cost);
    const seen = new Set<number>();
    open = grown.filter(({ last }) => !seen.has(last) && seen.add(last));
  }
  return open[0]?.numerals ?? [];
}

function extend({ cost, last, numerals }: Numbering, { core, tail }: Opener): Numbering[] {
  const grow = (numeral: string | null, added: number, value: number): Numbering => ({
    cost: cost + added,
    last: value,
    numerals: [...numerals, numeral],
  });
  const isDigits = /^\d+$/u.test(core);
  const found = [grow(null, isDigits ? COST.digits : COST.notNumeral, last)];
  const own = ROMANS.indexOf(core) + 1;
  if (own > 0) found.push(grow(core, last === 0 ? COST.first : COST.asRead, own));
  const sign = tail === '' ? COST.lostSign : 0;
  const next = ROMANS[last];
  for (const [numeral, extra] of [
    [next, 0],
    ['I', COST.again],
  ] as const) {
    const slip = numeral === undefined ? Number.POSITIVE_INFINITY : slipCost(core, numeral);
    if (numeral !== undefined && slip <= TOO_DIFFERENT)
      found.push(grow(numeral, slip + extra + sign, ROMANS.indexOf(numeral) + 1));
  }
  return found;
}

/** Signs that look alike cost less than the sum of their strokes: "HI" for "III". */
function slipCost(read: string, numeral: string): number {
  if (read === numeral) return 0;
  return lookOf(read) === lookOf(numeral)
    ? Math.min(COST_ALIKE, readingCost(read, numeral))
    : readingCost(read, numeral);
}

const COST_ALIKE = 0.35;
