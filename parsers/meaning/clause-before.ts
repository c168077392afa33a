import type { Statement } from './read-statements.ts';
import { stripOpenings } from './strip-openings.ts';
import { isTelling, trimSigns } from './telling-words.ts';
import { withoutActor } from './without-actor.ts';

/** What an amount is of is told in no more. Characters. */
const LONGEST_CLAUSE = 160;

/** "Lập quy hoạch quỹ đất dành cho thể thao, | bảo đảm bình quân 3 m2/người": of an amount that says nothing of it, what is done. */
export function withClauseBefore(statement: Statement): Statement {
  const { indicator, inference } = statement;
  const before = isTelling(indicator) ? '' : clauseBefore(statement);
  if (before === '') return statement;
  return {
    ...statement,
    indicator: indicator === '' ? before : `${before} › ${indicator}`,
    inference: { ...inference, isCompleted: true },
  };
}

function clauseBefore({ sentence, quote }: Statement): string {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(quote))).trimEnd();
  if (!before.endsWith(',')) return '';
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  const words = trimSigns(stripOpenings(withoutActor(clause.trim())));
  return words.length <= LONGEST_CLAUSE && !/\d/u.test(words) && isTelling(words) ? words : '';
}
