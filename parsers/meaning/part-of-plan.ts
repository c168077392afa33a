import { phrasesOf } from '../normalise/phrase-table.ts';
import { tokenize } from '../normalise/tokens.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import { APPENDIX_MENTIONS, GIVEN_BODIES, GIVEN_PARTS, PLAN_PARTS, RECIPIENT_WORDS } from '../vocabulary/plan-parts.ts';
import { type Surroundings, says } from './around-statement.ts';
import type { Statement } from './read-statements.ts';

const PARTS = phrasesOf(PLAN_PARTS);
const APPENDICES = phrasesOf(APPENDIX_MENTIONS);
const GIVEN = phrasesOf(GIVEN_PARTS);
const BEFORE_RECIPIENTS = phrasesOf(RECIPIENT_WORDS);
const RECIPIENTS = phrasesOf([...PLACE_WORDS.map(({ word }) => word), ...GIVEN_BODIES]);

/** Is a part of the plan counted, or who is given one: "Thực hiện 18 chỉ tiêu", "Giao chỉ tiêu cho 26 xã"? */
export function countsPlan({ quantity, sentence }: Statement, around: Surroundings): boolean {
  if (quantity.isCompared) return false;
  const after = tokenize(`${quantity.noun ?? ''}${sentence.slice(quantity.end)}`);
  if (PARTS.at(after, 0) === undefined) {
    const isGiven = BEFORE_RECIPIENTS.before(around.before, around.before.length) !== undefined;
    return isGiven && RECIPIENTS.at(after, 0) !== undefined && says(around.before, GIVEN);
  }
  // "Hoàn thành 24 chỉ tiêu tại Phụ lục", not "hoàn thành 5/5 chỉ tiêu", "hoàn thành 03 nhiệm vụ khoa học"
  const isListed = quantity.maxValue === null && says(after, APPENDICES);
  return !quantity.isGoal || isListed || isTopic(around, quantity.noun ?? '');
}

/** "Nhiệm vụ: 08 nhiệm vụ": the words before the number are the noun and a colon. */
function isTopic({ sentence }: Surroundings, noun: string): boolean {
  return sentence.map(({ key }) => key).join(' ') === `${noun.toLowerCase()} :`;
}

// Các chỉ tiêu kinh tế: 13 chỉ tiêu | Nhóm chỉ tiêu xã hội (07 chỉ tiêu): how many stand below
const COUNTS_GOALS = /chỉ tiêu[^\d%]{0,60}[:(]\s?\d{1,3}\schỉ tiêu\)?[.:]?$/iu;

/** Does a heading only say how many goals stand below it? */
export function titlesGoals(heading: string): boolean {
  return COUNTS_GOALS.test(heading);
}
