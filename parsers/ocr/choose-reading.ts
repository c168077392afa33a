import { groupBy } from '../group-by.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import type { RecognisedWord } from './read-hocr.ts';

/**
 * Of readings of one short text those that agree win; without agreement the surest one. Of numbers that differ those with as
 * many digits as the picture shows count for more.
 */
export function chooseReading(
  readings: readonly (readonly RecognisedWord[])[],
  lettersInPicture: () => number | null = () => null,
): readonly RecognisedWord[] {
  const letters = readings.some((words) => COUNTABLE.test(textOf(words))) ? lettersInPicture() : null;
  const votes = new Map<string, number>();
  for (const words of readings) {
    const text = textOf(words);
    const weight = weightOf(text) * (letters !== null && countLetters(text) === letters ? COUNTED_WEIGHT : 1);
    votes.set(text, (votes.get(text) ?? 0) + confidenceOf(words) * weight);
  }
  let best: readonly RecognisedWord[] = [];
  let bestVotes = 0;
  for (const words of readings) {
    const count = votes.get(textOf(words)) ?? 0;
    if (count > bestVotes) {
      best = words;
      bestVotes = count;
    }
  }
  const isDoubtful =
    isContested(best, readings) || isMiscounted(textOf(best), letters) || isOutspoken(textOf(best), readings);
  return isDoubtful ? best.map((word) => ({ ...word, isContested: true })) : best;
}

/** A reading this sure is not outvoted: "81" once and "61" twice may be either. */
const SURE_OTHER = 0.85;

/** Does a sure reading say other digits, as many of them? */
function isOutspoken(text: string, readings: readonly (readonly RecognisedWord[])[]): boolean {
  const digits = digitsOf(text);
  return readings.some((words) => {
    const others = digitsOf(textOf(words));
    return others !== digits && others.length === digits.length && confidenceOf(words) >= SURE_OTHER;
  });
}

/** The digits of a number; "" for what is none. */
function digitsOf(text: string): string {
  return COUNTABLE.test(text) ? text.replace(/\D/gu, '') : '';
}

/** Has the number other digits than the picture shows? */
function isMiscounted(text: string, letters: number | null): boolean {
  const counted = countLetters(text);
  return letters !== null && counted !== null && counted !== letters;
}

/** Is there a number in the reading that was taken, and no other reading that says the same? */
function isContested(chosen: readonly RecognisedWord[], readings: readonly (readonly RecognisedWord[])[]): boolean {
  const said = (words: readonly RecognisedWord[]): string => textOf(words).replaceAll(' ', '');
  return /\d/u.test(said(chosen)) && readings.filter((words) => said(words) === said(chosen)).length < 2;
}

const LONE_ONE = '1';

/**
 * "1", "lại" and "J" read where the picture has two ones side by side, which the engine reads badly: the number they make; null
 * where the readings agree, or none of them has a one.
 */
export function readOnes(
  readings: readonly (readonly RecognisedWord[])[],
  onesInPicture: () => number,
): readonly RecognisedWord[] | null {
  const texts = readings.map(textOf);
  const one = readings.find((words) => textOf(words) === LONE_ONE)?.[0];
  if (!one || texts.some((text) => COUNTABLE.test(text) && text !== LONE_ONE)) return null;
  const ones = onesInPicture();
  return ones > 1 ? [{ ...one, text: LONE_ONE.repeat(ones), isContested: true }] : null;
}

// "405: | .465 | 608.. — signs beside a number that no cell has; "1." and "12." may be ordinals
const SIGNS_AROUND = /^["'“”:;._~]*(?<number>\d[\d.,]*\d%?|\d%?)["'“”:;_~]*$/u;
const SIGNS_BEHIND = '"\'“”:;_~';
const POINTS_BEHIND = /(?<=\d{3})[.,]+$/u;
const DASH_BEFORE = /^[-–—](?=\d)/u;

/** The words, numbers that stand alone on their line without the dirt beside them; on a noisy page a dash is dirt too. */
export function withoutEdgeSigns(words: readonly RecognisedWord[], isNoisy: boolean): RecognisedWord[] {
  const lines = groupBy(words, ({ line }) => String(line));
  return words.map((word) =>
    lines.get(String(word.line))?.length === 1 ? { ...word, text: withoutSigns(word.text, isNoisy) } : word,
  );
}

function withoutSigns(text: string, isNoisy: boolean): string {
  const bare = isNoisy ? text.replace(DASH_BEFORE, '') : text;
  const unpointed = trimEndSigns(bare, SIGNS_BEHIND).replace(POINTS_BEHIND, '');
  const number = SIGNS_AROUND.exec(unpointed)?.groups?.number;
  return number ?? text;
}

/** Such a number is no surer than this, whatever the engine says of it. */
const CONTESTED = 0.7;

/** Last of all: until then the engine's own confidence tells dirt from words. */
export function doubtContested(words: readonly RecognisedWord[]): RecognisedWord[] {
  return words.map((word) => (word.isContested ? { ...word, confidence: Math.min(word.confidence, CONTESTED) } : word));
}

// 1.250 | >11 | 0,5
const COUNTABLE = /^[<>≤≥]? ?\d[\d.,]*$/u;

/** A number with as many digits as the picture has letters counts for more than two that agree and have not. */
const COUNTED_WEIGHT = 2.5;

/** How many letters a number has, without its points and commas; null for what is no number. */
function countLetters(text: string): number | null {
  return COUNTABLE.test(text) ? text.replace(/[., ]/gu, '').length : null;
}

// 1.2 | 3.2.1 | 1.
const NUMBERING = /^\d{1,2}(?:\.\d{1,2}){0,4}\.?$/u;
// II | IV.
const ROMAN = /^[IVX]{1,5}\.?$/u;

/** Points are lost more often than they are invented: a numbering counts for more than the same without. */
const NUMBERING_WEIGHT = 1.2;

function weightOf(text: string): number {
  return NUMBERING.test(text) || ROMAN.test(text) ? NUMBERING_WEIGHT : 1;
}

function textOf(words: readonly RecognisedWord[]): string {
  return words.map((word) => word.text).join(' ');
}

function confidenceOf(words: readonly RecognisedWord[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map((word) => word.confidence));
}
