import { ACTIONS } from '../normalise/action-verb.ts';
import { findPeriods, type YearSpan } from '../normalise/period.ts';
import { type PhraseTable, phraseTable } from '../normalise/phrase-table.ts';
import { splitSentences } from '../normalise/sentence.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { AHEAD_WORDS, DOER_OPENINGS, DONE, RESULT_OPENINGS } from '../vocabulary/result-words.ts';
import { DUTY_VERBS, TAIL_VERBS } from '../vocabulary/task-verbs.ts';
import { stripOpenings } from './strip-openings.ts';

const table = (phrases: readonly string[]): PhraseTable<true> => phraseTable([[true, phrases]]);
const RESULTS = table(RESULT_OPENINGS);
const AHEAD = table(AHEAD_WORDS);
const DOERS = table(DOER_OPENINGS);
const VERBS = table([...DUTY_VERBS, ...TAIL_VERBS]);

/**
 * Where a paragraph that opens with how things were turns to what is to be: "Nhiệm kỳ 2020 - 2025, Đảng ủy đã lãnh đạo …. Kết
 * nạp 14 đảng viên. | Thời gian tới, …". 0 where it does not open so.
 */
export function endOfResults(text: string, years: YearSpan | null): number {
  const sentences = splitSentences(text).map((span) => ({ ...span, words: text.slice(span.start, span.end) }));
  const [first] = sentences;
  if (!first || !opensWithResults(first.words, years)) return 0;
  return sentences.find(({ words }) => looksAhead(tokenize(words)))?.start ?? text.length;
}

function opensWithResults(sentence: string, years: YearSpan | null): boolean {
  const tokens = tokenize(stripOpenings(sentence));
  if (looksAhead(tokens)) return false;
  if (RESULTS.at(tokens, 0) !== undefined) return true;
  const [mention] = findPeriods(sentence);
  if (!mention || years === null || mention.role === 'baseline' || mention.role === 'cumulative') return false;
  const isOver =
    mention.endYear < years.startYear || (mention.endYear === years.startYear && mention.startYear < mention.endYear);
  return (
    isOver && stripOpenings(sentence.slice(0, mention.start)).trim() === '' && tokens.some(({ key }) => key === DONE)
  );
}

function looksAhead(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => AHEAD.at(tokens, at) !== undefined);
}

/** "Sở đã hỗ trợ xây dựng trên 20 mô hình": who acts opens the sentence, and what is done stands before the number. */
export function tellsWhatIsDone(sentence: string, before: readonly Token[]): boolean {
  const done = before.findIndex(({ key }, at) => key === DONE && isVerb(before, at + 1));
  if (done < 1 || looksAhead(before.slice(done))) return false;
  return readUnitStart(sentence) !== null || DOERS.at(before, 0) !== undefined;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  return ACTIONS.at(tokens, at) !== undefined || VERBS.at(tokens, at) !== undefined;
}
