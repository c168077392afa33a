import { findBrackets } from '../normalise/sentence.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { tokenize } from '../normalise/tokens.ts';

/** Words behind a share in a bracket that say of what it is, at most. */
const WHOLE_IN_BRACKET = 4;

/**
 * "Phổ cập giáo dục ở tất cả các xã (đạt 100 %)", "Giải ngân vốn đầu tư công (tối thiểu 95 % kế hoạch)": the only amount,
 * in a bracket, is of what stands before it; the sentence without the signs of the bracket, as long as it was.
 */
export function openBracket(sentence: string, quantities: readonly Quantity[]): string | null {
  return openYears(sentence, quantities) ?? openShare(sentence, quantities);
}

// Tỷ lệ bao phủ BHYT (năm 2023: 90 %; năm 2024: 92 %)
const BY_YEARS = /(?<=\p{L})\s\((?=(?:năm\s)?20\d\d\s?:\s)/u;

/** The amounts of years that a bracket lists are of what stands before it, where no amount does. */
function openYears(sentence: string, [quantity]: readonly Quantity[]): string | null {
  const start = quantity && sentence.includes('(') ? sentence.slice(0, quantity.numberStart).search(BY_YEARS) : -1;
  const end = start < 0 ? -1 : sentence.indexOf(')', start);
  return end < 0 ? null : `${sentence.slice(0, start)}: ${sentence.slice(start + 2, end)} ${sentence.slice(end + 1)}`;
}

function openShare(sentence: string, [quantity, another]: readonly Quantity[]): string | null {
  if (!quantity || another || !mayStandInBracket(quantity)) return null;
  const around = findBrackets(sentence).find(({ start, end }) => start < quantity.numberStart && quantity.end < end);
  if (!around || around.start === 0 || sentence.slice(around.start + 1, quantity.leadStart).trim() !== '') return null;
  const inner = tokenize(sentence.slice(quantity.end, around.end - 1)).length;
  const isLast = !/\p{L}/u.test(sentence.slice(around.end));
  if (quantity.unitKind === 'share' ? inner > WHOLE_IN_BRACKET : inner > 0 || !isLast) return null;
  const [before, after] = [sentence.slice(0, around.start), sentence.slice(around.end)];
  return /[,;:]\s?$/u.test(before) ? null : `${before} ${sentence.slice(around.start + 1, around.end - 1)} ${after}`;
}

/** A share that is to be reached; so many or so much of what stands before: "Lĩnh vực phi nông nghiệp (60 người)". */
function mayStandInBracket({ unitKind, isGoal, isCompared, isKnownNoun }: Quantity): boolean {
  if (unitKind === 'share') return isGoal || isCompared;
  // "Các hồ chứa lớn (trên 5 ha)": which of them
  return !isCompared && (unitKind === 'measure' || (unitKind === 'count' && isKnownNoun));
}

/** What was quoted of the opened sentence, as the sentence prints it. */
export function closeQuote(sentence: string, opened: string, quote: string): string {
  const start = opened.indexOf(quote);
  const end = start + quote.length;
  return sentence.slice(start, sentence[end] === ')' ? end + 1 : end);
}

/** "Bò sinh sản (45 hộ)": so many in a bracket, which only below goals are to be reached. */
export function isInBracket({
  sentence,
  quantity,
}: {
  readonly sentence: string;
  readonly quantity: Quantity;
}): boolean {
  return quantity.unitKind !== 'share' && sentence.charAt(quantity.leadStart - 1) === '(';
}
