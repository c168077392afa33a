import { ACTIONS } from '../normalise/action-verb.ts';
import { COUNTED_THINGS } from '../normalise/counted-things.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { tokenize } from '../normalise/tokens.ts';
import { PREDICATE_STARTS } from '../vocabulary/statement-words.ts';

const PREDICATES = phrasesOf(PREDICATE_STARTS);
/** The name of a thing with what sort it is has no more words: "học sinh trung học cơ sở". */
const LONGEST_NAME = 6;

/** "trường tiểu học", "cán bộ, công chức" behind a share: of whom it is, and not what they are to do or to be. */
export function isOfWhomAlone(words: string): boolean {
  const tokens = tokenize(words);
  if (tokens.filter(({ kind }) => kind === 'word').length > LONGEST_NAME || !COUNTED_THINGS.at(tokens, 0)) return false;
  return !tokens.some((_, at) => PREDICATES.at(tokens, at) ?? ACTIONS.at(tokens, at));
}
