import { mayStateAmount } from '../normalise/fraction-of-number.ts';
import { readHeadingPeriod, type YearSpan } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { findQuantities } from '../normalise/quantity.ts';
import { findScopes, keepOneLevel, readScope, type Scope } from '../normalise/scope.ts';
import { findBrackets, splitSentences } from '../normalise/sentence.ts';
import type { Quantity, QuantityOptions } from '../normalise/stated-quantity.ts';
import { tokenize } from '../normalise/tokens.ts';
import { trimEndSigns, trimStartSigns } from '../normalise/trim-signs.ts';
import { PART_OPENINGS } from '../vocabulary/statement-openings.ts';
import { countedAlike } from './bare-parts.ts';
import { isOfUnit, raisesTotal, statesParts, statesShare, wholeOf, wordPart } from './bracket-parts.ts';
import { handOutAlike, handOutInProportion, handOutNames } from './hand-out-names.ts';
import { listRecurrences } from './list-recurrences.ts';
import { opensMeasure } from './share-heads.ts';
import { closeQuote, openBracket } from './share-in-bracket.ts';
import { dueOfPartOfYear } from './share-times.ts';
import { shareWords, type WordedClause } from './share-words.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import { laterStage, openingOfUnstated } from './stage-of-items.ts';
import { changeOf, changeOfList, differenceOf, isComparedToo, leastOf, shareChange } from './statement-change.ts';
import { comparatorOf } from './statement-comparator.ts';
import {
  readDueOfList,
  readOpeningPeriod,
  readOwnPeriod,
  readStatementTime,
  type StatementTime,
} from './statement-time.ts';
import { findYearsInTurn } from './years-in-turn.ts';

/** One amount that a text states of one thing, before it is known whether anyone is to reach it. */
export interface Statement extends StatementTime {
  readonly quantity: Quantity;
  readonly indicator: string;
  /** The clause as printed. */
  readonly quote: string;
  /** The sentence that it stands in. */
  readonly sentence: string;
  readonly comparator: Quantity['comparator'];
  readonly change: Quantity['change'];
  readonly scope: Scope | null;
  /** Levels of government that its own words name, one or several: the row above need not be asked. */
  readonly namesLevels: boolean;
  /** How it came about, for its confidence. */
  readonly inference: {
    readonly isDistributed: boolean;
    readonly isCompleted: boolean;
    /** Other amounts stand in the same sentence. */
    readonly isOneOfSeveral: boolean;
  };
}

export interface StatementOptions extends QuantityOptions {
  /** The period of the plan. */
  readonly years: YearSpan | null;
  /** A period that a lead-in above the text says: "Phấn đấu đến năm 2025:". */
  readonly openingPeriod?: YearSpan | null;
}

const PARTS = phrasesOf(PART_OPENINGS);

/** Every amount that the text states, with what it is of; in reading order. */
export function readStatements(text: string, options: StatementOptions): readonly Statement[] {
  if (!mayStateAmount(text)) return [];
  let before: readonly Statement[] = [];
  let previous = '';
  // "Nhiệm kỳ 2016 - 2021, … . Hằng năm, mỗi chi hội …": where nothing else says for which years, those named last hold
  let term: YearSpan | null = null;
  let strives = false;
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const whole = PART_SENTENCE.test(sentence) ? before.at(-1) : undefined;
    // "Đến năm 2025, … không quá 96,4 triệu tấn. Trong đó, …": the parts are of the year of the whole
    const opened = SPELLS_OUT.test(sentence) ? periodOfGoals(previous, options.years) : null;
    term = options.years === null ? (readOpeningPeriod(previous, previous.length, null) ?? term) : null;
    strives ||= STRIVES.test(sentence);
    const years = whole?.period ?? opened ?? (strives ? term : null);
    const told = readSentence(sentence, years ? { ...options, openingPeriod: years } : options);
    const read = whole ? countedAlike(told, whole) : told;
    previous = sentence;
    const wholes = before;
    if (DETAIL_SENTENCE.test(sentence) && wholes.length > 0) return read.map((each) => asStageOf(wholes, each));
    before = whole ? read.map((statement) => asPartOf(wholes, statement, read)) : read;
    return before;
  });
}

// Đến năm 2025, hình thành vùng trồng tập trung. | Cụ thể, diện tích sâm đạt 4.500 ha: of the years that open the sentence before
const SPELLS_OUT = /^\s*cụ thể(?:\slà|\snhư sau)?\s?[,:]\s/iu;

// What is told from here on is to be: "Nhiệm kỳ 2016 - 2021, Hội thành lập được 5 mô hình" is not
const STRIVES = /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\p{L})/iu;

/** "Đến năm 2025, …", "Đại hội thông qua 16 chỉ tiêu nhiệm kỳ 2020 - 2025." */
function periodOfGoals(sentence: string, years: YearSpan | null): YearSpan | null {
  const opening = readOpeningPeriod(sentence, sentence.length, years);
  return opening ?? (GOALS_OF_YEARS.test(sentence) ? readHeadingPeriod(sentence) : null);
}

const GOALS_OF_YEARS = /(?:mục tiêu|chỉ tiêu)(?:\s[^\s,;:.]{1,12}){0,6}\s20\d\d(?:\s?[-–]\s?20\d\d)?\s?[.:]?\s*$/iu;

// … đạt 8.962 tỷ đồng. | Trong đó, ngành nông nghiệp là 3.621 tỷ đồng
const PART_SENTENCE = /^\s*trong\s(?:số\s)?đó(?!\p{L})/iu;
/** Words of a name that does not say what is measured, at most. */
const PART_NAME = 8;

/** A sentence that "Trong đó" opens tells parts of what the one before ends with: short names in its unit, and what is said of them. */
function asPartOf(wholes: readonly Statement[], part: Statement, parts: readonly Statement[]): Statement {
  const named = parts.find(({ indicator }) => indicator === part.indicator) ?? part;
  const whole = wholes.findLast(({ quantity, change }) => quantity.unit === named.quantity.unit && change === null);
  const words = tokenize(part.indicator).length;
  if (!whole || named.quantity.noun !== null || words === 0 || words > PART_NAME || opensMeasure(part.indicator))
    return part;
  return { ...part, indicator: `${whole.indicator} › ${part.indicator}` };
}

// Cụ thể năm 2021 chuyển đổi 1.121 ha; năm 2022 chuyển đổi 1.035 ha
const DETAIL_SENTENCE = /^\s*(?:cụ thể|trong đó)(?:\slà)?\s?[:,]?\s(?:trong\s)?(?:năm|giai đoạn)\s20\d\d/iu;

/** What the sentence before wants over the years, told by year: the verb alone stands again, or nothing. */
function asStageOf(wholes: readonly Statement[], stage: Statement): Statement {
  const whole = wholes.findLast(({ quantity }) => quantity.unit === stage.quantity.unit);
  const isAgain =
    whole !== undefined && `${whole.indicator} `.toLowerCase().startsWith(`${stage.indicator} `.toLowerCase());
  if (!whole || !(isAgain || stage.indicator === '') || stage.period === null) return stage;
  return { ...stage, indicator: whole.indicator, inference: { ...stage.inference, isCompleted: true } };
}

function readSentence(sentence: string, options: StatementOptions): readonly Statement[] {
  if (!mayStateAmount(sentence)) return [];
  const quantities = findQuantities(sentence, options);
  if (quantities.length === 0) return [];
  const opened = openBracket(sentence, quantities);
  if (opened !== null)
    return readSentence(opened, options).map((each) => ({
      ...each,
      sentence,
      quote: closeQuote(sentence, opened, each.quote),
    }));
  const clauses = splitClauses(sentence, quantities);
  const worded = shareWords(sentence, clauses);
  const recurrences = listRecurrences(sentence, clauses);
  const opening =
    readOpeningPeriod(sentence, quantities[0]?.numberStart ?? 0, options.years) ?? options.openingPeriod ?? null;
  const statements: Statement[] = [];
  let previous = opening;
  let led: YearSpan | null = null;
  let stage: YearSpan | null = null;
  let ofWhole: YearSpan | null = null;
  // what "trong đó" tells parts of
  let whole: Statement | null | undefined;
  let listStart = 0;
  worded.forEach((part, index) => {
    const { start, end, quantities: amounts, isApart } = part.clause;
    // "…; đến năm 2030 có 50 % công sở và 50 % nhà dân …": years that open a clause hold for the list that it begins
    const between = sentence.slice(worded[index - 1]?.clause.end ?? start, start);
    const said =
      readOpeningPeriod(sentence.slice(start, end), amounts[0].numberStart - start, options.years) ??
      openingOfUnstated(between, options.years);
    stage = laterStage(part, said, opening) ?? stage;
    ofWhole = part.isOfWhole ? (ofWhole ?? previous) : null;
    led = said ?? ofWhole ?? (isApart ? stage : led);
    const following = worded
      .slice(index + 1)
      .map((next) => readOwnPeriod(sentence, next.clause, options.years))
      .find((period) => period !== null);
    const time = readStatementTime(sentence, part.clause, {
      years: options.years,
      opening: led ?? opening,
      previous,
      following: following ?? null,
    });
    previous = time.period;
    if (!part.isOfWhole) whole = undefined;
    else whole ??= statements.at(-1) ?? null;
    const dueOn =
      time.dueOn ??
      readDueOfList(sentence, clauses.slice(index), options.years) ??
      dueOfPartOfYear(part, options.years) ??
      whole?.dueOn ??
      null;
    const read = toStatements(sentence, part, {
      ...time,
      dueOn,
      per: time.per ?? recurrences[index] ?? perOfWhole(whole, amounts[0]),
    });
    const stated = shareChange(worded[index - 1], part, statements.at(-1), read);
    if (isApart) listStart = statements.length;
    compareList(statements, listStart, stated[0]);
    addStated(statements, stated, part);
  });
  const parts = readParts(sentence, statements, options);
  if (parts.length === 0) return statements.length > 1 ? statements.map(asOneOfSeveral) : statements;
  const placed = [...statements.map((statement) => ({ statement, at: statement.quantity.numberStart })), ...parts];
  return placed.toSorted((a, b) => a.at - b.at).map(({ statement }) => asOneOfSeveral(statement));
}

/** "giảm 10 % số vụ, 15 % số người chết, 5 % thiệt hại so với năm 2024": all of the list. */
function compareList(statements: Statement[], start: number, last: Statement | undefined): void {
  for (let at = statements.length - 1; at >= start; at--) {
    const before = statements[at];
    if (!before || !isComparedToo(before, last)) break;
    statements[at] = { ...before, baseline: last?.baseline ?? null };
  }
}

// đạt 70 % | và được lập hồ sơ theo dõi sức khỏe đạt 95 % năm 2025
const SAID_TOO = /^[\s,]*(?:và\s)?được\s/iu;

/** Two shares of the same people, with the year behind the second: it is that of the first as well. */
function addStated(statements: Statement[], stated: readonly Statement[], part: WordedClause): void {
  const [before, second] = [statements.at(-1), stated[0]];
  if (before && second && part.isCompleted && !part.clause.isApart && before.period === null) {
    const areShares = [before, second].every(({ quantity }) => quantity.unitKind === 'share' && quantity.isGoal);
    const isBare = before.change === null && before.dueOn === null && second.change === null;
    if (areShares && isBare && SAID_TOO.test(second.quote))
      statements[statements.length - 1] = { ...before, period: second.period };
  }
  statements.push(...stated);
}

/** "Mỗi năm giải quyết việc làm cho 2.200 lao động, trong đó xuất khẩu lao động 250 người": so many of them each year. */
function perOfWhole(whole: Statement | null | undefined, { unitKind }: Quantity): Statement['per'] {
  return whole && unitKind === 'count' && whole.quantity.unitKind === 'count' && whole.change === null
    ? whole.per
    : null;
}

function toStatements(sentence: string, part: WordedClause, time: StatementTime): readonly Statement[] {
  const quote = quoteOf(sentence, part.clause);
  const { quantities } = part.clause;
  const levels = findScopes(part.indicator);
  const isHandedOut = quantities.length > 1 && levels.length === quantities.length;
  const names = quantities.length > 1 && !isHandedOut ? namesInTurn(sentence, part.indicator, quantities) : null;
  const inTurn = findYearsInTurn(sentence)?.byNumber;
  return quantities.map((quantity, index) => {
    const year = inTurn?.get(quantity.numberStart);
    const indicator = isHandedOut ? keepOneLevel(part.indicator, levels, index) : (names?.[index] ?? part.indicator);
    const thing = assignsDuty(sentence, part.clause) ? part.thing : null;
    const difference = differenceOf(sentence, quantity);
    return {
      period: year === undefined ? time.period : { startYear: year, endYear: year },
      dueOn: time.dueOn,
      cumulativeFrom: time.cumulativeFrom,
      baseline: time.baseline,
      per: quantity.per ?? time.per,
      quantity,
      indicator,
      quote,
      sentence,
      comparator: difference === null ? comparatorOf(sentence, part, quantity) : leastOf(quantity),
      change: difference ?? changeOf(sentence, part, quantity) ?? changeOfList(quantity, quantities),
      scope: scopeOf(isHandedOut ? indicator : part.own, indicator, thing) ?? scopeOfTopic(sentence, indicator),
      namesLevels: findScopes(indicator).length > 0,
      inference: { isDistributed: quantities.length > 1, isCompleted: part.isCompleted, isOneOfSeveral: false },
    };
  });
}

function namesInTurn(sentence: string, indicator: string, quantities: Clause['quantities']): readonly string[] | null {
  const count = quantities.length;
  const isInTurn = quantities.some(({ isDistributed }) => isDistributed);
  const isProportion = sentence.slice(quantities[0].end).trimStart().startsWith(':');
  return (
    (isProportion ? handOutInProportion(indicator, count) : null) ??
    handOutNames(indicator, count) ??
    (isInTurn ? handOutAlike(indicator, count) : null)
  );
}

function asOneOfSeveral(statement: Statement): Statement {
  return { ...statement, inference: { ...statement.inference, isOneOfSeveral: true } };
}

// Giao Phòng A chủ trì, phối hợp với UBND các xã rà soát 100 % hộ nghèo
const DUTY = /(?<!\p{L})(?:chủ trì|phối hợp|có trách nhiệm|giao|yêu cầu|đề nghị|chỉ đạo)(?!\p{L})/iu;

/** Who is in charge stands before the number: the level of a unit in charge is not the level of the amount. */
function assignsDuty(sentence: string, clause: Clause): boolean {
  return DUTY.test(sentence.slice(clause.start, clause.quantities[0].leadStart));
}

function scopeOf(own: string, indicator: string, thing: string | null): Scope | null {
  if (thing !== null) return readScope(thing);
  return findScopes(own).length > 0 ? readScope(own) : readScope(indicator);
}

// Cấp xã: 100 % hồ sơ … | Đối với cấp huyện: …
const LEVEL_TOPIC = /^\P{L}*(?:(?:đối với|tại|ở)\s)?cấp\s[\p{L}\s,]{2,24}:/iu;

/** The level that heads the sentence, where what is measured names none. */
function scopeOfTopic(sentence: string, indicator: string): Scope | null {
  const topic = LEVEL_TOPIC.exec(sentence)?.[0];
  return topic === undefined || findScopes(indicator).length > 0 ? null : readScope(topic);
}

const OPENING_JOINTS = ',;:-–+•';
const CLOSING_JOINTS = ',;';

/** The clause without the joints at its edges. */
function quoteOf(sentence: string, clause: Clause): string {
  return trimEndSigns(trimStartSigns(sentence.slice(clause.start, clause.end), OPENING_JOINTS), CLOSING_JOINTS);
}

/** "… 2.000 ha (trong đó trồng mới 800 ha)": a bracket that states a part. */
function readParts(
  sentence: string,
  whole: readonly Statement[],
  options: StatementOptions,
): readonly { readonly statement: Statement; readonly at: number }[] {
  return findBrackets(sentence).flatMap((bracket) => {
    const inner = sentence.slice(bracket.start + 1, bracket.end - 1);
    const before = whole.filter((statement) => sentence.indexOf(statement.quote) <= bracket.start);
    const outer = before.at(-1);
    const opening = outer ? outer.period : readOpeningPeriod(sentence, bracket.start + 1, options.years);
    const told = readSentence(inner, { ...options, openingPeriod: opening ?? null });
    const read = outer ? countedAlike(told, outer) : told;
    const isAll = outer === undefined && (read.length > 1 || statesShare(read[0]));
    const isRaised = outer !== undefined && raisesTotal(inner, read, outer);
    if (!PARTS.at(tokenize(inner), 0) && !isAll && !isRaised && !(outer && statesParts(read, outer))) return [];
    return read.map((statement) => ({
      statement: {
        ...statement,
        indicator: outer && !isRaised ? wordPart(wholeOf(statement, before) ?? outer, statement) : statement.indicator,
        scope: statement.scope ?? outer?.scope ?? null,
        dueOn: statement.dueOn ?? outer?.dueOn ?? null,
        per: statement.per ?? (outer && isOfUnit(statement.quantity, outer.quantity) ? outer.per : null),
      },
      at: bracket.start + 1 + statement.quantity.numberStart,
    }));
  });
}
