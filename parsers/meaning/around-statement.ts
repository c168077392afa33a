import { ACTIONS } from '../normalise/action-verb.ts';
import { findDutyVerb } from '../normalise/duty-verb.ts';
import { findPeriods, type YearSpan } from '../normalise/period.ts';
import { type PhraseTable, phrasesOf } from '../normalise/phrase-table.ts';
import { findBrackets } from '../normalise/sentence.ts';
import { type Token, tokenize, wordKey } from '../normalise/tokens.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { MAKING_VERBS } from '../vocabulary/amount-words.ts';
import { ESTIMATE_MARKERS, HAPPENED_VERBS, PAST_MARKERS, SYLLABLES_BEFORE_NOW } from '../vocabulary/goal-words.ts';
import type { Statement } from './read-statements.ts';

export const MAKING = phrasesOf(MAKING_VERBS);
const HAPPENED = phrasesOf(HAPPENED_VERBS);

export interface Surroundings {
  /** The clause up to the number. */
  readonly before: readonly Token[];
  /** The sentence up to the clause's number. */
  readonly sentence: readonly Token[];
  readonly clause: readonly Token[];
}

export function surroundingsOf(statement: Statement): Surroundings {
  const { sentence, quote, quantity } = statement;
  const quoteStart = Math.max(0, sentence.indexOf(quote));
  const start = Math.max(quoteStart, endOfActor(sentence.slice(0, quantity.numberStart)));
  return {
    before: tokenize(sentence.slice(start, quantity.numberStart)),
    sentence: tokenize(sentence.slice(0, quantity.numberStart)),
    clause: tokenize(quote.slice(start - quoteStart)),
  };
}

/** "Quỹ Hỗ trợ nông dân: nâng vốn điều lệ": where the body that a line begins with is over, whose name is no verb; 0 for none. */
function endOfActor(before: string): number {
  const colon = before.indexOf(':');
  return colon > 0 && readUnitStart(before) !== null && findDutyVerb(before.slice(0, colon), 'sentence') === undefined
    ? colon + 1
    : 0;
}

export function says(tokens: readonly Token[], phrases: PhraseTable<boolean>): boolean {
  return tokens.some((_, index) => phrases.at(tokens, index)?.value === true);
}

const PAST = phrasesOf(PAST_MARKERS);
const BEFORE_NOW: ReadonlySet<string> = new Set(SYLLABLES_BEFORE_NOW.map(wordKey));

/** Does the text tell what is so today, or was? */
export function saysPast(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => isPastAt(tokens, at));
}

const ESTIMATED = phrasesOf(ESTIMATE_MARKERS);

/** "doanh thu ước đạt 62 tỷ đồng": of what is said there nothing but an estimate could tell what was. */
export function onlyEstimates(tokens: readonly Token[]): boolean {
  return tokens.every((_, at) => !isPastAt(tokens, at) || ESTIMATED.at(tokens, at) !== undefined);
}

/** "… ước đạt 1.800 tỷ đồng (năm 2022 đạt 1.400 tỷ đồng)": what a bracket tells of is beside it. */
function withoutBrackets(sentence: string): string {
  return findBrackets(sentence)
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`, sentence);
}

/** A year before the plan's, but for what it is compared with: "Năm 2023, thu ngân sách ước đạt 120 tỷ đồng". */
export function namesPast({ sentence }: Statement, years: YearSpan | null): boolean {
  return (
    years === null ||
    findPeriods(withoutBrackets(sentence)).some(({ role, endYear }) => role !== 'baseline' && endYear < years.startYear)
  );
}

/** "hiện đạt", "đến nay", not "thực | hiện đạt". */
export function isPastAt(tokens: readonly Token[], at: number): boolean {
  return PAST.at(tokens, at) !== undefined && !(tokens[at]?.key === NOW && BEFORE_NOW.has(tokens[at - 1]?.key ?? ''));
}

const NOW = wordKey('hiện');

export function firstWordAt(tokens: readonly Token[]): number {
  return Math.max(
    0,
    tokens.findIndex((token) => token.kind === 'word'),
  );
}

/** "Trung tâm … mở 45 lớp đào tạo nghề": the verb stands right before the number, behind who is to act. */
function followsVerb({ quantity }: Statement, around: Surroundings): boolean {
  const lead = around.sentence.findIndex((token) => token.start >= quantity.leadStart);
  return MAKING.before(around.sentence, lead < 0 ? around.sentence.length : lead) !== undefined;
}

/** A verb asks for the amount: right before the number, or at the start of the clause. */
export function asksFor(statement: Statement, around: Surroundings): boolean {
  return opensWithAction(around) || followsVerb(statement, around);
}

/** "Tổ chức 02 lớp tập huấn", "Về du lịch: Thu hút 9,5 triệu lượt khách": the clause begins with a verb that asks for an object. */
export function opensWithAction(around: Surroundings): boolean {
  const topic = around.before.findLastIndex((token) => token.key === ':');
  const first = around.before.findIndex((token, index) => index > topic && token.kind === 'word');
  return first >= 0 && ACTIONS.at(around.before, first) !== undefined;
}

/** "Trồng 20 ha rừng", "Thành lập mới trên 500 ha"; not "kiểm tra các hồ chứa trên 5 ha": which of them. */
export function isPlainObject({ quantity }: Statement, { before, sentence }: Surroundings): boolean {
  if (!quantity.isCompared || quantity.comparator === 'approx') return true;
  const first = firstWordAt(before);
  const verb = ACTIONS.at(before, first);
  const next = sentence[sentence.length - before.length + first + (verb?.length ?? 0)];
  return verb !== undefined && (next === undefined || next.start >= quantity.leadStart);
}

// Trong năm 2023, | Năm 2023 | Tính đến hết năm 2022
const OPENING_YEAR = /^[\s\-–+•]*(?:(?:trong|(?<reckoned>tính đến)(?:\shết)?)\s)?năm\s(?<year>\d{4})(?!\d)/iu;

/** "Trong năm 2023, trên địa bàn xảy ra 42 vụ": a year before the plan's opens the sentence, and the verb tells what was. */
export function opensWithPast({ sentence }: Statement, years: YearSpan | null): boolean {
  const opening = years === null ? null : OPENING_YEAR.exec(sentence);
  if (!opening || years === null || Number(opening.groups?.year) >= years.startYear) return false;
  return opening.groups?.reckoned !== undefined || says(tokenize(sentence), HAPPENED);
}
