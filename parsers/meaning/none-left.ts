import { findPeriods, type YearSpan } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { splitSentences } from '../normalise/sentence.ts';
import { tokenize } from '../normalise/tokens.ts';
import { readUnit } from '../normalise/unit-of-measure.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { NONE_AIMED, NOT_LEFT_LINKS, NOT_LEFT_THINGS } from '../vocabulary/none-left-words.ts';
import { dropTimes } from './drop-times.ts';
import { opensWithKnownVerb } from './opens-with-verb.ts';
import type { Statement, StatementOptions } from './read-statements.ts';
import { readOpeningPeriod } from './statement-time.ts';
import { isTelling, trimSigns } from './telling-words.ts';

// Không có tàu cá vi phạm vùng biển nước ngoài. | …; duy trì không có hộ nghèo | Đến năm 2030, không còn hộ nghèo
// giảm tỷ lệ hộ nghèo xuống 2,5 %, | không còn hộ nghèo là người có công: behind an amount
const NONE = new RegExp(
  `(?<=^[\\s\\-–+•]{0,6}|;\\s|(?:phấn đấu|duy trì|cơ bản|20\\d\\d),?\\s|\\d\\s?%,\\s)(?:cơ bản\\s)?(?:${NONE_AIMED.join('|')})\\s(?<rest>[^;,.:]{4,160})`,
  'giu',
);

const NOT_THINGS = phrasesOf(NOT_LEFT_THINGS);
const LINKS = phrasesOf(NOT_LEFT_LINKS);

/** Below goals: of what is counted none is to be left, which is a goal of zero without a figure. */
export function readNoneLeft(text: string, options: StatementOptions): readonly Statement[] {
  return splitSentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    return allMatches(sentence, NONE).flatMap((match) => {
      const rest = match.groups?.rest ?? '';
      const tokens = tokenize(rest);
      const unit = readUnit(tokens, 0);
      const indicator = trimSigns(dropTimes(rest));
      const isKnown = unit?.kind === 'count' && unit.isKnown && (isTelling(indicator) || unit.length > 1);
      const code = isKnown ? unit.code : LEFT.test(match[0]) ? thingNamed(rest, tokens) : null;
      if (code === null) return [];
      const said = findPeriods(rest).find(({ role }) => role === 'when' || role === 'stage');
      const period = said ?? readOpeningPeriod(sentence, match.index, options.years) ?? options.openingPeriod ?? null;
      const first = toStatement(sentence, match, { code, indicator, isKnown, period });
      const more = othersOfKind(sentence.slice(match.index + match[0].length), code);
      return [first, ...more.map((other) => ({ ...first, indicator: other }))];
    });
  });
}

// không còn | lò gạch thủ công: what is there today is to go, so that it can be counted
const LEFT = /^(?:cơ bản\s)?không còn\s/iu;

/** "lò gạch": the thing that no list has, by its first two words; what cannot be counted and what is done are none. */
function thingNamed(rest: string, tokens: ReturnType<typeof tokenize>): string | null {
  const [first, second] = tokens;
  const areWords = first?.kind === 'word' && second?.kind === 'word' && /^\p{Ll}/u.test(rest);
  if (!areWords || NOT_THINGS.at(tokens, 0) !== undefined || opensWithKnownVerb(rest)) return null;
  return LINKS.at(tokens, 1) === undefined ? `${first.text} ${second.text}` : null;
}

/** "phòng học tạm, | phòng học mượn": further kinds of the thing that is to go. */
function othersOfKind(after: string, code: string): readonly string[] {
  const noun = code.replace(/[{}]/gu, '').toLowerCase();
  const names: string[] = [];
  for (const piece of after.split(/,\s|\svà\s/u).slice(1)) {
    const name = trimSigns(piece);
    if (!name.toLowerCase().startsWith(`${noun} `) || /[;:\d]/u.test(name)) break;
    names.push(name);
  }
  return names;
}

function toStatement(
  sentence: string,
  match: RegExpMatchArray,
  {
    code,
    indicator,
    isKnown,
    period,
  }: {
    readonly code: string;
    readonly indicator: string;
    readonly isKnown: boolean;
    readonly period: YearSpan | null;
  },
): Statement {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return {
    period: period && { startYear: period.startYear, endYear: period.endYear },
    dueOn: null,
    cumulativeFrom: null,
    per: null,
    baseline: null,
    quantity: {
      leadStart: start,
      coreStart: start,
      numberStart: start,
      end,
      value: 0,
      valueTo: null,
      unit: `{${code.replace(/[{}]/gu, '')}}`,
      unitKind: 'count',
      noun: null,
      isKnownNoun: isKnown,
      comparator: 'eq',
      isCompared: false,
      change: null,
      isLevel: true,
      isGoal: true,
      isDistributed: false,
      per: null,
      maxValue: null,
      from: null,
      isDoubtful: false,
    },
    indicator,
    quote: trimSigns(match[0]),
    sentence,
    comparator: 'eq',
    change: null,
    scope: null,
    namesLevels: false,
    inference: { isDistributed: false, isCompleted: false, isOneOfSeveral: false },
  };
}
