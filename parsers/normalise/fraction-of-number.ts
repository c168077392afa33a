import { FRACTIONS_IN_WORDS, VOTING_NOUNS, WHOLE_NUMBERS } from '../vocabulary/amount-words.ts';
import { MULTIPLES_IN_WORDS } from '../vocabulary/comparators.ts';
import { joinComparators, readLead } from './comparator.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import { composeQuantity, type QuantityRead, type Scan } from './quantity-scan.ts';
import type { Token } from './tokens.ts';

const IN_WORDS = phraseTable(FRACTIONS_IN_WORDS.map((row) => [row.parts, row.phrases] as const));
const WHOLES = phrasesOf(WHOLE_NUMBERS);
const VOTES = phrasesOf(VOTING_NOUNS);
const PERCENT = { unit: '%', unitKind: 'share', noun: null, isKnownNoun: true } as const;
/** Of a fraction that is told rather than counted: "2/3 số hộ", not "8/14 xã". */
const MOST_PARTS = 10;

const DIGIT = /\d/u;
const NUMBER_IN_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[...FRACTIONS_IN_WORDS.flatMap((row) => row.phrases), ...MULTIPLES_IN_WORDS.map(({ word }) => `gấp ${word}`)].join('|')})(?!\\p{L})`,
  'iu',
);

/** Holds the text a digit, or a number in words? Most texts are spared the closer look. */
export function mayStateAmount(text: string): boolean {
  return DIGIT.test(text) || NUMBER_IN_WORDS.test(text);
}

/** "ít nhất hai phần ba số thôn", "trên một nửa số hộ": a share, where the number is told in words. */
export function readFractionInWords(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const words = IN_WORDS.at(scan.tokens, index);
  return words ? readFraction(scan, words.value, { index, end: index + words.length, floor }) : undefined;
}

/** "2/3 số xã": a share, and not two of three communes. */
export function readFractionOfNumber(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const [part, whole] = [wholeNumber(scan.tokens[index]), wholeNumber(scan.tokens[index + 2])];
  if (scan.tokens[index + 1]?.key !== '/' || part === null || whole === null) return undefined;
  if (part >= whole || whole > MOST_PARTS) return undefined;
  return readFraction(scan, [part, whole], { index, end: index + 3, floor });
}

/** What it is a part of follows: "số xã", "tổng số hộ"; of votes it is a rule, and nobody is to reach it. */
function readFraction(
  { tokens }: Scan,
  [part, whole]: readonly [number, number],
  { index, end, floor }: { readonly index: number; readonly end: number; readonly floor: number },
): QuantityRead | undefined {
  const number = WHOLES.at(tokens, end);
  if (!number || VOTES.at(tokens, end + number.length)) return undefined;
  const lead = readLead(tokens, index, floor);
  return {
    quantity: composeQuantity(tokens, { lead, index, end }, PERCENT, {
      value: Math.round((part / whole) * HUNDREDTHS) / PER_PERCENT,
      valueTo: null,
      comparator: joinComparators(lead, null, false),
      isCompared: lead.comparator !== null,
      per: null,
      maxValue: null,
      from: null,
      // the plan prints no such number
      isDoubtful: true,
    }),
    next: end,
  };
}

/** Of a percent, in the whole and in one. */
const HUNDREDTHS = 10_000;
const PER_PERCENT = 100;

function wholeNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,2}$/u.test(token.key) ? Number(token.key) : null;
}
