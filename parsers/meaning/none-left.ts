import { findPeriods, type YearSpan } from '../normalise/period.ts';
import { splitSentences } from '../normalise/sentence.ts';
import { tokenize } from '../normalise/tokens.ts';
import { readUnit } from '../normalise/unit-of-measure.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { NONE_AIMED } from '../vocabulary/goal-words.ts';
import { dropTimes } from './drop-times.ts';
import type { Statement, StatementOptions } from './read-statements.ts';
import { readOpeningPeriod } from './statement-time.ts';
import { isTelling, trimSigns } from './telling-words.ts';

// Không có tàu cá vi phạm vùng biển nước ngoài. | …; duy trì không có hộ nghèo | Đến năm 2030, không còn hộ nghèo
// giảm tỷ lệ hộ nghèo xuống 2,5 %, | không còn hộ nghèo là người có công: behind an amount
const NONE = new RegExp(
  `(?<=^[\\s\\-–+•]{0,6}|;\\s|(?:phấn đấu|duy trì|cơ bản|20\\d\\d),?\\s|\\d\\s?%,\\s)(?:cơ bản\\s)?(?:${NONE_AIMED.join('|')})\\s(?<rest>[^;,.:]{4,160})`,
  'giu',
);

/** Below goals: of what is counted none is to be left, which is a goal of zero without a figure. */
export function readNoneLeft(text: string, options: StatementOptions): readonly Statement[] {
  return splitSentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    return allMatches(sentence, NONE).flatMap((match) => {
      const rest = match.groups?.rest ?? '';
      const tokens = tokenize(rest);
      const unit = readUnit(tokens, 0);
      const indicator = trimSigns(dropTimes(rest));
      if (unit?.kind !== 'count' || !unit.isKnown || !(isTelling(indicator) || unit.length > 1)) return [];
      const said = findPeriods(rest).find(({ role }) => role === 'when' || role === 'stage');
      const period = said ?? readOpeningPeriod(sentence, match.index, options.years) ?? options.openingPeriod ?? null;
      return [toStatement(sentence, match, { code: unit.code, indicator, period })];
    });
  });
}

function toStatement(
  sentence: string,
  match: RegExpMatchArray,
  { code, indicator, period }: { readonly code: string; readonly indicator: string; readonly period: YearSpan | null },
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
      isKnownNoun: true,
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
