import { findDutyVerb } from '../normalise/duty-verb.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { MAKING_VERBS } from '../vocabulary/amount-words.ts';
import { ASKING_VERBS } from '../vocabulary/asking-verbs.ts';
import { CHANGE_VERBS } from '../vocabulary/comparators.ts';
import { ACTION_VERBS } from '../vocabulary/goal-words.ts';
import { GOAL_OPENINGS } from '../vocabulary/statement-openings.ts';

const DEEDS = phrasesOf([...CHANGE_VERBS.flatMap((row) => row.forms), ...ACTION_VERBS]);
const MAKING = phrasesOf(MAKING_VERBS);
const STATEMENTS = phrasesOf(GOAL_OPENINGS);
const BULLET = /^[\s\-–+•;,]+/u;

/** Nothing but the name of who is asked. */
export function isActor(before: string): boolean {
  return readUnitStart(before.replace(BULLET, '').replace(ASKED, '')) === 'named';
}

// Giao | Bộ Nông nghiệp và Môi trường xuất cấp …
const ASKED = new RegExp(`^(?:${ASKING_VERBS.join('|')})\\s(?:cho\\s)?`, 'iu');

/** "Hội Cựu chiến binh xã | phấn đấu 100 % chi hội …": who strives, where the amount follows at once. */
export function isStriver(before: string, after: string): boolean {
  return STRIVES.test(after) && isActor(before);
}

const STRIVES = /^phấn đấu\s/iu;

/** "Công an tỉnh chủ trì, phối hợp với Sở A | xây dựng | 02 chuyên mục": who is to make it is no part of what is made. */
export function withoutActor(before: string): string {
  if (!isActor(before)) return before;
  const label = UNIT_LABEL.exec(before);
  if (label) return before.slice(label[0].length);
  const tokens = tokenize(before);
  const verb = MAKING.before(tokens, tokens.length);
  if (verb) return before.slice(tokens[tokens.length - verb.length]?.start);
  const goal = tokens.findIndex((_, index) => index > 0 && opensGoal(tokens, index));
  if (goal > 0) return before.slice(tokens[goal]?.start);
  const duty = LEADS.exec(before);
  const at = duty ? tokens.findIndex((token, index) => token.start > duty.index && opensDeed(tokens, index)) : -1;
  return at < 0 ? before.slice(startOfDeed(before, duty !== null)) : before.slice(tokens[at]?.start);
}

/** "Hạt Kiểm lâm | gieo ươm": where what the body does begins; 0 where it leads or helps, and what it does was not found. */
function startOfDeed(before: string, isDuty: boolean): number {
  if (isDuty) return 0;
  const mark = BULLET.exec(before)?.[0].length ?? 0;
  const verb = findDutyVerb(before.slice(mark), 'sentence');
  return verb === undefined ? 0 : mark + verb.index;
}

// Bảo hiểm xã hội tỉnh: Bảo đảm 100 % người nhiễm HIV …
const UNIT_LABEL = /^[^:;]{3,120}:\s(?=\p{Lu})/u;
// chủ trì, phối hợp với … | phối hợp với …
const LEADS = /(?<!\p{L})(?:chủ trì|phối hợp)(?!\p{L})/u;

/** "Phòng Tài chính | phấn đấu thu ngân sách". */
function opensGoal(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === tokens[index]?.key && STATEMENTS.at(tokens, index) !== undefined;
}

/** A verb in small letters: names of bodies have theirs in capitals. */
function opensDeed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.text === token?.key && DEEDS.at(tokens, index) !== undefined;
}
