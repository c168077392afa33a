import { phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { type Token, tokenAt } from '../normalise/tokens.ts';
import { readUnit } from '../normalise/unit-of-measure.ts';
import { COUNT_TAIL_OPENINGS, NOT_TAILS } from '../vocabulary/statement-openings.ts';
import { PREDICATE_STARTS, TAIL_OPENINGS } from '../vocabulary/statement-words.ts';
import { STARTERS } from './clause-joints.ts';
import { pastEachTime } from './each-time.ts';

const TAILS = phraseTable<boolean>([
  [true, TAIL_OPENINGS],
  [false, NOT_TAILS],
]);
const COUNT_TAILS = phrasesOf(COUNT_TAIL_OPENINGS);
const PREDICATES = phrasesOf(PREDICATE_STARTS);

/** ", so với năm 2021", ", trong giai đoạn …" after an amount. */
export function saysWhen(tokens: readonly Token[], offset: number): boolean {
  return TAILS.at(tokens, tokenAt(tokens, offset))?.value === true;
}

/** Does a thing measured stand right after the number ("70 % hồ sơ …"), rather than a tail ("… so với năm 2021")? */
export function opensWithThing(tokens: readonly Token[], offset: number): boolean {
  const at = afterBracket(tokens, tokenAt(tokens, offset));
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && TAILS.at(tokens, at)?.value !== true;
}

/** Does the text go on with what the counted thing is like: "01 khu công nghiệp | đạt tiêu chuẩn sinh thái"? */
export function describesThing(tokens: readonly Token[], offset: number): boolean {
  const after = pastEachTime(tokens, afterBracket(tokens, tokenAt(tokens, offset)));
  // 10 mô hình | "Chợ số"
  const at = OPENING_QUOTES.has(tokens[after]?.key ?? '') ? after + 1 : after;
  const isGrade = tokens[at]?.kind === 'number' && tokens[at + 1]?.key === 'sao';
  // "45 cơ sở, công trình xây dựng được công nhận": a second name of what is counted
  const isJoined = tokens[at]?.key === ',' || tokens[at]?.key === 'và';
  const second = isJoined ? readUnit(tokens, at + 1) : undefined;
  // "lao động nữ 600 người, người dân tộc thiểu số 300 người": who are counted next
  const isAgain = tokens[at + 1]?.key === tokens[after - 1]?.key;
  if (second?.kind === 'count' && second.isKnown && !isAgain && !STARTERS.at(tokens, at + 1)) return true;
  return isGrade || (tokens[at]?.kind === 'word' && !COUNT_TAILS.at(tokens, at));
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“']);

/** Tokens of a bracket between a number and its thing: "100 % (157/157) trạm y tế", "02 xã (Thái Sơn, Đức Ninh) đạt". */
const BRACKET_REACH = 24;

const SHORT_FORM = /^\p{Lu}{2,}/u;

/** Past a short bracket right after the number that tells how it is reckoned, or which of them. */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at;
  const end = tokens.slice(at, at + BRACKET_REACH).findIndex((token) => token.key === ')');
  const isReckoned = tokens.slice(at, at + end).some((token) => token.kind === 'number');
  // "02 xã (Thái Sơn, Đức Ninh) đạt chuẩn": which they are
  const isFollowed = PREDICATES.at(tokens, at + end + 1) !== undefined;
  // "1.510 câu lạc bộ (CLB) thể dục": how the noun is written for short
  const isShort = end === 2 && SHORT_FORM.test(tokens[at + 1]?.text ?? '');
  return end > 0 && (isReckoned || isFollowed || isShort) ? at + end + 1 : at;
}
