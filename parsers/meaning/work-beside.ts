import { ACTIONS } from '../normalise/action-verb.ts';
import { CHANGES } from '../normalise/change-verb.ts';
import { phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { type Token, tokenAt } from '../normalise/tokens.ts';
import { DEED_OPENINGS, NEGATIONS, RAISING_VERBS, SHARE_NOUNS, WORK_VERBS } from '../vocabulary/statement-openings.ts';
import { PREDICATE_STARTS, STATE_WORDS } from '../vocabulary/statement-words.ts';
import { TAIL_VERBS } from '../vocabulary/task-verbs.ts';
import type { Cut } from './clause-joints.ts';
import type { Clause } from './split-clauses.ts';

/** Words for a share, with which a clause of its own begins: "tỷ lệ", "tỷ trọng". */
export const SHARES = phrasesOf(SHARE_NOUNS);
const WORK = phrasesOf(WORK_VERBS);
const DUTIES = phrasesOf(TAIL_VERBS);
const DEEDS = phrasesOf(DEED_OPENINGS);
const RAISES = phrasesOf(RAISING_VERBS);
const DENIES = phrasesOf(NEGATIONS);
const PREDICATES = phraseTable<boolean>([
  [true, PREDICATE_STARTS],
  [false, STATE_WORDS],
]);

/** Index of the first word for a share from a place of the sentence on; -1 where there is none. */
export function firstShareFrom(tokens: readonly Token[], start: number): number {
  return tokens.findIndex((token, index) => token.start >= start && SHARES.at(tokens, index) !== undefined);
}

/** "Tăng cường khả năng tái chế, | tỷ lệ chôn lấp trực tiếp đạt dưới 30 %": what is done, and the first share that is named. */
export function rateBehindWork(tokens: readonly Token[], start: number, joints: readonly Cut[]): Cut | undefined {
  const rate = firstShareFrom(tokens, start);
  const first = firstWordFrom(tokens, start);
  if (rate <= first || !(WORK.at(tokens, first) ?? ACTIONS.at(tokens, first) ?? DUTIES.at(tokens, first)))
    return undefined;
  const behind = joints.find((joint) => tokenAt(tokens, joint.end) === rate);
  // "Phấn đấu hằng năm, | tỷ lệ …": when, and no work
  const said = behind ? tokenAt(tokens, behind.start) - first : 0;
  return said >= FEWEST_OF_WORK ? behind : undefined;
}

/** Words of a work, its object among them. */
const FEWEST_OF_WORK = 5;

/** "Bố trí nguồn lực, nâng cấp các nhà máy, | nâng công suất cấp nước lên 241.500 m3": the last verb of change is the one that ends there. */
export function changeBehindWork(
  tokens: readonly Token[],
  { start, quantities }: Clause,
  joints: readonly Cut[],
): Cut | undefined {
  const first = firstWordFrom(tokens, start);
  if (!quantities[0].isLevel || CHANGES.at(tokens, first) || SHARES.at(tokens, first)) return undefined;
  return joints.findLast((joint) => RAISES.at(tokens, tokenAt(tokens, joint.end)) !== undefined);
}

/** "không để xảy ra …", "không còn …". */
export function deniesAt(tokens: readonly Token[], offset: number): boolean {
  const at = tokens.findIndex((token) => token.start >= offset && token.kind === 'word');
  return at >= 0 && DENIES.at(tokens, at) !== undefined;
}

/** "đạt 16,5 % diện tích tự nhiên, | nâng cao chất lượng rừng": what is done besides, behind a share of a thing without a verb. */
export function deedBehind(
  sentence: string,
  tokens: readonly Token[],
  joints: readonly Cut[],
  from: number,
): Cut | undefined {
  const deed = joints.find(
    (joint) => sentence.charAt(joint.start) === ',' && DEEDS.at(tokens, tokenAt(tokens, joint.end)) !== undefined,
  );
  if (!deed) return undefined;
  const [first, end] = [tokenAt(tokens, from), tokenAt(tokens, deed.start)];
  return tokens.slice(first, end).some((_, at) => PREDICATES.at(tokens, first + at)?.value) ? undefined : deed;
}

export function firstWordFrom(tokens: readonly Token[], start: number): number {
  return tokens.findIndex((token) => token.start >= start && token.kind === 'word');
}
