import { ACTIONS } from '../normalise/action-verb.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { NO_VERB_OPENINGS, NOT_OBJECT_LINKS, SIZED_NOUNS } from '../vocabulary/counted-objects.ts';
import { DUTY_VERBS, TAIL_VERBS } from '../vocabulary/task-verbs.ts';

/** A verb and what goes with it are no more: "khoan bổ sung", "phục tráng lại". Words. */
const LONGEST_VERB = 3;
/** In a later clause: "phát dọn thực bì". Words. */
const LONGEST_LATER = 5;
/** With an object of its own: "vá lỗ hổng bảo mật trên", "chăm lo Tết cho". Words. */
const LONGEST_PREDICATE = 8;

const NO_VERBS = phrasesOf([...NO_VERB_OPENINGS, ...SIZED_NOUNS]);
const NO_LINKS = phrasesOf(NOT_OBJECT_LINKS);
const VERBS = phrasesOf([...TAIL_VERBS, ...DUTY_VERBS]);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([':', ';', '-', '+', '•', '–']);

/**
 * "Khoan bổ sung 12 giếng", "…; nạo vét 45 km kênh mương": one to three words between the start of a clause of a task and a
 * number are its verb, also where no list has it; more are where the clause opens the task. A verb that a list has may
 * stand right before the number wherever it is.
 */
export function opensWithVerb(text: string, before: readonly Token[]): boolean {
  const mark = before.findLastIndex((token) => token.key === ',' || CLAUSE_MARKS.has(token.key));
  const words = before.slice(mark + 1);
  const [first] = words;
  const isListed = before[mark]?.key === ',';
  if (!first) return isListed && opensWithVerb(text, before.slice(0, mark));
  if (VERBS.before(words, words.length) !== undefined) return true;
  if (isListed) return words.length <= LONGEST_VERB && (isVerb(words) || opensWithVerb(text, before.slice(0, mark)));
  if (words.length > (before[mark]?.key === ';' ? LONGEST_LATER : LONGEST_PREDICATE)) return false;
  if (isVerb(words)) return true;
  const isNamed = words.length <= LONGEST_VERB && words.slice(1).some((word) => /^\p{Lu}/u.test(word.text));
  return !isNamed && readUnitStart(text.slice(first.start)) === null && NO_VERBS.at(words, 0) === undefined;
}

/** Do the words before a number say that it is no object of theirs: "phối hợp với 05 xã"? */
export function isLinked(before: readonly Token[]): boolean {
  return NO_LINKS.before(before, before.length) !== undefined;
}

/** Does the text begin with a verb of the vocabulary? */
export function opensWithKnownVerb(text: string): boolean {
  return isVerb(tokenize(text));
}

/** "Xây dựng, nhân bản": verbs of work alone, and nothing that they act on. Words. */
const VERBS_ALONE = 4;

/** Is the text so short and begins with a verb of work, so that what it acts on is yet to come? */
export function isWorkAlone(text: string): boolean {
  return text.split(' ').length <= VERBS_ALONE && ACTIONS.at(tokenize(text), 0) !== undefined;
}

function isVerb(words: readonly Token[]): boolean {
  return VERBS.at(words, 0) !== undefined || ACTIONS.at(words, 0) !== undefined;
}
