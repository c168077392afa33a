import { phrasesOf } from '../normalise/phrase-table.ts';
import { HAVING_VERBS } from '../vocabulary/amount-words.ts';
import { asksFor, type Surroundings } from './around-statement.ts';
import type { StatementPlace } from './is-target.ts';
import { isLinked, opensWithVerb } from './opens-with-verb.ts';
import type { Statement } from './read-statements.ts';

const HAVING = phrasesOf(HAVING_VERBS);

/** "05", "12", "1.250": how plans print what they count; "3 sạch", "4 tại chỗ" are names. */
export function isPrintedAsCount({ sentence, quantity }: Statement): boolean {
  return /^\d{2}|^\d\./u.test(sentence.slice(quantity.numberStart));
}

// Đập phụ | 2 Nước Lương
const NAMED_BY_NUMBER = /^\d{1,2}\s\p{Lu}\p{Ll}/u;

/** A verb asks for what is counted: one that is known, or in a task what can only be one. */
export function isObjectOfVerb(statement: Statement, place: StatementPlace, around: Surroundings): boolean {
  if (asksFor(statement, around)) return true;
  const before = around.sentence.filter((token) => token.start < statement.quantity.leadStart);
  const isName = NAMED_BY_NUMBER.test(statement.sentence.slice(statement.quantity.numberStart));
  return place === 'task' && !isName && !isLinked(around.sentence) && opensWithVerb(statement.sentence, before);
}

/** "Xây dựng 12 hố rác": a thing that no list has, printed as plans print what they count, behind the verb that the clause opens with. */
export function isMade(statement: Statement, around: Surroundings): boolean {
  if (!isPrintedAsCount(statement) || isLinked(around.before)) return false;
  return asksFor(statement, around) || opensWithVerb(statement.sentence, around.before);
}

/** "Có 45 homestay đạt chuẩn" */
export function isHad({ before }: Surroundings): boolean {
  return HAVING.before(before, before.length) !== undefined;
}
