import { phrasesOf } from '../normalise/phrase-table.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { type Token, tokenAt, tokenize } from '../normalise/tokens.ts';
import { GATHERING_NOUNS, PEOPLE_NOUNS } from '../vocabulary/counted-people.ts';
import type { Cut } from './clause-joints.ts';

const GATHERINGS = phrasesOf(GATHERING_NOUNS);
const PEOPLE = phrasesOf(PEOPLE_NOUNS);
const LINKS: ReadonlySet<string> = new Set(['cho', 'với', '/']);

/** "14 lớp", "431 người": so many classes, and so many people in all of them. */
export function areGathered(gathering: Quantity, people: Quantity): boolean {
  if (gathering.unitKind !== 'count' || people.unitKind !== 'count' || people.unit?.includes('/') !== false)
    return false;
  const who = tokenize(people.noun ?? '');
  const isOfPeople = [0, 1].some((at) => PEOPLE.at(who, at) !== undefined);
  return isOfPeople && GATHERINGS.at(tokenize(gathering.noun ?? ''), 0) !== undefined;
}

/** "Mở 14 lớp | cho | 431 người": the word that leads to who is gathered. */
export function findLink(tokens: readonly Token[], gathering: Quantity, people: Quantity): Cut | null {
  if (!areGathered(gathering, people)) return null;
  const lead = tokenAt(tokens, people.leadStart);
  const link = [tokens[lead], tokens[lead - 1]].find((token) => LINKS.has(token?.key ?? ''));
  return link && link.start >= gathering.end ? { start: link.start, end: link.end, isApart: false } : null;
}
