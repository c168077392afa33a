import { ACTION_VERBS } from '../vocabulary/goal-words.ts';
import { phrasesOf } from './phrase-table.ts';
import { tokenize } from './tokens.ts';

/** Verbs of work that ask for an object: "tổ chức", "trồng mới", "bồi dưỡng". */
export const ACTIONS = phrasesOf(ACTION_VERBS);

/** Does one of them open the text? */
export function beginsWithAction(text: string): boolean {
  return ACTIONS.at(tokenize(text), 0) !== undefined;
}
