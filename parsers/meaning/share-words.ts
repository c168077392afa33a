import { phraseTable } from '../normalise/phrase-table.ts';
import { findScopes } from '../normalise/scope.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { NOT_TAILS, OWN_FIGURES, QUALIFIER_OPENINGS } from '../vocabulary/statement-openings.ts';
import { PREDICATE_STARTS } from '../vocabulary/statement-words.ts';
import type { Clause } from './split-clauses.ts';
import { type ClauseWords, countsNoun, isTelling, measureHeadOf, trimSigns, wordClause } from './word-clause.ts';

/** A clause whose words are whole: what it left out because the neighbouring clause says it has been filled in. */
export interface WordedClause {
  readonly clause: Clause;
  readonly indicator: string;
  /** Its own words alone, before anything was filled in: a level of government named here is its own. */
  readonly own: string;
  readonly comparator: Quantity['comparator'];
  /** The thing measured after the number; empty where it stands before. */
  readonly thing: string;
  /** Something was filled in from another clause. */
  readonly isCompleted: boolean;
}

interface Part {
  readonly clause: Clause;
  readonly words: ClauseWords;
  before: string;
  thing: string;
  comparator: Quantity['comparator'];
  isCompleted: boolean;
}

const SUBJECTLESS = phraseTable([[true, [...PREDICATE_STARTS, ...NOT_TAILS]]]);
const OWN = phraseTable([[true, OWN_FIGURES]]);
const QUALIFIERS = phraseTable([[true, QUALIFIER_OPENINGS]]);
/** Syllables of a name in a list that leans on the figure before it: "ngô 4.850 ha". */
const SHORT_NAME = 5;
/** The same for a name that a word like "khu vực" opens. Words. */
const QUALIFIED_NAME = 7;

/** The clauses of one sentence, each with the words that it shares with its neighbours. */
export function shareWords(sentence: string, clauses: readonly Clause[]): readonly WordedClause[] {
  const parts: Part[] = clauses.map((clause) => {
    const words = wordClause(sentence, clause);
    return {
      clause,
      words,
      before: words.before,
      thing: words.thing,
      comparator: clause.quantities[0].comparator,
      isCompleted: false,
    };
  });
  shareThings(parts);
  shareTails(sentence, parts);
  shareNouns(parts);
  shareFronts(parts);
  shareSubjects(sentence, parts);
  shareHeads(parts);
  let subject = '';
  return parts.map((part) => {
    const own = joinWords(part.words.before, part.words.thing);
    let indicator = joinWords(part.before, part.thing);
    const { noun, change } = part.clause.quantities[0];
    // "Số hộ kinh doanh: 845 hộ, tăng 80 hộ"
    const isSameNoun = change !== null && noun === indicator && countsNoun(subject, noun);
    if ((indicator === '' || isSameNoun) && subject !== '') {
      indicator = subject;
      part.isCompleted = true;
    }
    subject = indicator;
    return {
      clause: part.clause,
      indicator,
      own,
      thing: part.thing,
      comparator: part.comparator,
      isCompleted: part.isCompleted,
    };
  });
}

export function joinWords(...words: readonly string[]): string {
  return trimSigns(words.filter((word) => word !== '').join(' '));
}

/** "70 % hồ sơ cấp huyện; 60 % hồ sơ cấp xã được luân chuyển": what follows the last one's subject holds for all. */
function shareTails(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (!next || part.thing === '' || next.thing === '') return;
    const [scope] = findScopes(next.thing);
    if (lacksSubject(next.thing)) {
      next.thing = joinWords(part.words.thing.slice(0, part.words.predicateAt), next.thing);
      next.isCompleted = true;
      return;
    }
    const isElliptic =
      scope !== undefined && isFiller(next.thing.slice(0, scope.start)) && findScopes(part.thing).length > 0;
    if (isElliptic && scope) {
      const [mine] = findScopes(part.thing);
      next.thing = joinWords(part.thing.slice(0, mine?.start), next.thing.slice(scope.start));
      next.isCompleted = true;
    }
  });
  for (let index = parts.length - 2; index >= 0; index--) {
    const part = parts[index];
    const next = parts[index + 1];
    if (!part || !next || !(areParallel(parts, index) || areJoined(sentence, part, next))) continue;
    if (next.words.isPart) continue;
    const nextTail = tailOf(next);
    if (nextTail === '' || part.words.thing === '' || part.words.predicateAt < part.words.thing.length) continue;
    part.thing = joinWords(part.thing, nextTail);
    part.isCompleted = true;
  }
  carryTail(parts);
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    const quantity = part.clause.quantities[0];
    if (!previous || !part.thing || quantity.isCompared || quantity.isGoal || quantity.change !== null) return;
    const isSameThing =
      firstWord(previous.thing) === firstWord(part.thing) && quantity.unit === previous.clause.quantities[0].unit;
    const isParallel = isSameThing && (previous.isCompleted || (!part.clause.isApart && part.before === ''));
    if (isParallel && previous.clause.quantities[0].isCompared && previous.comparator !== 'between') {
      part.comparator = previous.comparator;
    }
  });
}

/** "95 % hộ dân được dùng nước hợp vệ sinh, trong đó 60 % | sử dụng nước sạch": the verb comes at once. */
function lacksSubject(thing: string): boolean {
  return SUBJECTLESS.at(tokenize(thing), 0) !== undefined;
}

/** Two shares of things of one kind: "70 % hồ sơ …; 60 % hồ sơ …". */
function areParallel(parts: readonly Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  if (!part || !next) return false;
  const isWhole = next.clause.isApart && hasFront(parts, index);
  return areShares(part, next) && !isWhole && firstWord(part.thing) === firstWord(next.thing);
}

/** "Tỷ lệ huy động trẻ đạt 38 % trẻ nhà trẻ và 97 % …": a measure stands before the number, or before that of the list it goes on. */
function hasFront(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  if (!part) return false;
  return part.words.before !== '' || (!part.clause.isApart && hasFront(parts, index - 1));
}

/** "100 % quận, huyện và 99,7 % đơn vị cấp xã đạt chuẩn", "95 % rác thải, 90 % nước thải được xử lý": subjects of one verb. */
function areJoined(sentence: string, part: Part, next: Part): boolean {
  const joint = sentence.slice(part.clause.end, next.clause.start).trim().toLowerCase();
  const isPlain = part.clause.quantities[0].change === null && !next.words.isPart;
  const isShort = isPlain && tokenize(part.thing).length <= SHORT_NAME;
  const opensAtOnce = !/\p{L}/u.test(sentence.slice(next.clause.start, next.clause.quantities[0].numberStart));
  return (
    (joint === 'và' || (joint === ',' && isShort && opensAtOnce)) &&
    areShares(part, next) &&
    part.words.before === '' &&
    next.words.before === ''
  );
}

function areShares(part: Part, next: Part): boolean {
  return [part, next].every((each) => each.clause.quantities[0].unitKind === 'share' && each.thing !== '');
}

/** Of the last subject the verb may be left out, where a comma joins it to the one that has it. */
const SHORT_SUBJECT = 4;

/** "98 % cơ quan đạt danh hiệu văn hóa, 92 % hộ gia đình": the verb of the first holds for a short last one. */
function carryTail(parts: readonly Part[]): void {
  const part = parts.at(-1);
  const before = parts.at(-2);
  if (!part || !before || part.clause.isApart || !areShares(before, part)) return;
  const tail = before.words.thing.slice(before.words.predicateAt);
  const isBare =
    part.words.before === '' && before.words.before === '' && part.words.predicateAt >= part.words.thing.length;
  if (tail === '' || !isBare || part.isCompleted || tokenize(part.thing).length > SHORT_SUBJECT) return;
  part.thing = joinWords(part.thing, tail);
  part.isCompleted = true;
}

/** "đến năm 2025 đạt 60 % và đến năm 2030 đạt 75 % các cơ quan": the last one alone names the thing. */
function shareThings(parts: readonly Part[]): void {
  for (let index = parts.length - 2; index >= 0; index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part || !next || next.clause.isApart || next.thing === '' || next.before !== '') continue;
    if (part.before !== '' || part.thing !== '' || part.words.head !== '' || !areOfOneUnit(part, next)) continue;
    part.thing = next.thing;
    part.isCompleted = true;
  }
}

function areOfOneUnit(part: Part, next: Part): boolean {
  return part.clause.quantities[0].unit === next.clause.quantities[0].unit;
}

/** "08 xã đạt chuẩn nông thôn mới, lũy kế 33 xã": what is counted again has been described before. */
function shareNouns(parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const { noun } = part.clause.quantities[0];
    if (noun === null || part.words.before !== '' || part.thing !== noun) return;
    const earlier = parts.slice(0, index).find((other) => other.thing.startsWith(`${noun} `));
    if (!earlier) return;
    part.thing = earlier.thing;
    part.isCompleted = true;
  });
}

/** "Tỷ lệ huy động trẻ đạt 38 % trẻ nhà trẻ và 97 % trẻ mẫu giáo": what stands before the first number holds for the next. */
function shareFronts(parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    if (
      !previous ||
      part.clause.isApart ||
      part.before !== '' ||
      part.thing === '' ||
      previous.before === '' ||
      previous.thing === ''
    )
      return;
    const isAlike = firstWord(part.thing) === firstWord(previous.thing) || !isTelling(part.thing);
    if (!isAlike || part.words.predicateAt < part.words.thing.length) return;
    part.before = previous.before;
    part.isCompleted = true;
  });
}

/** "Tỷ lệ thanh niên được tư vấn đạt 80 %, được giới thiệu việc làm đạt 60 %": the verb comes at once, the subject was said. */
function shareSubjects(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    if (!previous || part.thing !== '' || previous.thing !== '' || part.clause.isApart) return;
    const printed = sentence.slice(part.clause.start, part.clause.quantities[0].leadStart).trim();
    if (HAVING.test(printed) && SHARE_OF.test(previous.before)) {
      part.before = joinWords(previous.before, printed.replace(/^trong đó\s/iu, ''));
      part.isCompleted = true;
    }
    if (!BARE_PASSIVE.test(part.before)) return;
    const verb = previous.before.search(PASSIVE);
    if (verb <= 0) return;
    part.before = joinWords(previous.before.slice(0, verb), part.before);
    part.isCompleted = true;
  });
}

// Tỷ lệ lao động qua đào tạo đạt 55 %, | có bằng cấp, chứng chỉ đạt 24,5 %
const HAVING = /^(?:trong đó\s)?có\s\p{L}+\s\p{L}+/iu;
const SHARE_OF = /^(?:tỷ|tỉ) lệ\s/iu;
const BARE_PASSIVE = /^được\s/iu;
const PASSIVE = /\s(?:được|đạt|có)\s/iu;

/** The verb and what follows it. */
function tailOf(part: Part): string {
  const own = part.words.thing.slice(part.words.predicateAt);
  return own !== '' ? own : part.isCompleted ? part.thing.slice(part.words.thing.length) : '';
}

function isFiller(text: string): boolean {
  return /^\s*(?:(?:ở|tại|của|đối với|thuộc)\s*)?$/iu.test(text);
}

function firstWord(text: string): string {
  return tokenize(text)[0]?.key ?? '';
}

/** "Diện tích lúa 22.540 ha; ngô 4.850 ha", "Tỷ lệ …: cấp tỉnh 80 %; cấp huyện 70 %": the figure named first holds for all. */
function shareHeads(parts: readonly Part[]): void {
  let head = '';
  let figure = '';
  let isPart = false;
  let isPartList = false;
  let lead: Part | undefined;
  let previous: Part | undefined;
  for (const part of parts) {
    if (part.words.head !== '') head = part.words.head;
    if (part.words.isPart) isPartList = part.words.isPartList;
    isPart = part.words.isPart || (isPart && (isPartList || !part.clause.isApart));
    if (head !== '') {
      const isFragment =
        !isTelling(part.before === '' ? part.thing : part.before) || measureHeadOf(head) !== '' || isFigureAlone(part);
      if (part.before === '' && part.thing === '') part.before = (!part.clause.isApart && previous?.before) || head;
      else if (part.before === '' && isFragment) part.thing = `${head} › ${part.thing}`;
      else if (isFragment && (measureHeadOf(part.before) === '' || (isFigureAlone(part) && measureHeadOf(head) === '')))
        part.before = `${head} › ${part.before}`;
      part.isCompleted ||= part.words.head === '';
    } else if (lead && (figure !== '' || isPart) && leansOn(part, lead)) {
      part.before = isPart ? `${lead.before} › ${part.before}` : joinWords(figure, part.before);
      part.isCompleted = true;
    } else if (part.before !== '' && leanOnFigure(part, lead)) part.isCompleted = true;
    else if (lead && part.thing === '') leanOnLead(part, lead);
    const own = measureHeadOf(part.before);
    if (own !== '' && !part.isCompleted) figure = own;
    if (!part.isCompleted) lead = part;
    previous = part;
  }
}

/** "diện tích", "năng suất bình quân": a figure that does not say of what. */
function isFigureAlone({ before, thing }: Part): boolean {
  const figure = measureHeadOf(before);
  return thing === '' && figure !== '' && !isTelling(before.slice(figure.length));
}

/** "Diện tích ngô 1.450 ha, sản lượng 7.975 tấn": of what, the figure before has said. */
function leanOnFigure(part: Part, lead: Part | undefined): boolean {
  const figure = lead ? measureHeadOf(lead.before) : '';
  if (!lead || figure === '' || part.clause.isApart || measureHeadOf(part.before) !== part.before || part.thing !== '')
    return false;
  part.before = joinWords(part.before, lead.before.slice(figure.length));
  return part.before !== '';
}

/** A short name with an amount of the same unit, right after a figure with its name. */
function leansOn(part: Part, lead: Part): boolean {
  const isName = part.thing === '' && isShortName(tokenize(part.before));
  const quantity = part.clause.quantities[0];
  return (
    isName &&
    measureHeadOf(part.before) === '' &&
    quantity.unit === lead.clause.quantities[0].unit &&
    (!quantity.isGoal || part.words.isPart)
  );
}

function isShortName(tokens: readonly Token[]): boolean {
  if (tokens.length > 0 && tokens.length <= SHORT_NAME) return true;
  const words = tokens.filter((token) => token.kind === 'word').length;
  return QUALIFIERS.at(tokens, 0) !== undefined && words <= QUALIFIED_NAME;
}

// tỷ lệ chuyển cấp | từ tiểu học lên trung học cơ sở
const FROM = /(?:^|\s)từ\s/iu;
const UP = /\slên\s/iu;

/** Where the words begin that name a way up; -1 where there are none. */
function findWay(text: string): number {
  const start = text.search(FROM);
  return start >= 0 && UP.test(text.slice(start)) ? start : -1;
}

/** "Tỷ lệ số hóa hồ sơ cấp tỉnh đạt 100 %, cấp huyện 80 %", "… đô thị đạt 96 %; khu vực nông thôn đạt 80 %". */
function leanOnLead(part: Part, lead: Part): void {
  const tokens = tokenize(part.before);
  const way = findWay(lead.before);
  if (way >= 0 && findWay(part.before) >= 0 && !part.clause.isApart) {
    part.before = joinWords(lead.before.slice(0, way), part.before);
    part.isCompleted = true;
    return;
  }
  const quantities = [part.clause.quantities[0], lead.clause.quantities[0]];
  const isOwnFigure = OWN.at(tokens, 0) !== undefined;
  const isSameKind = quantities[0]?.unit === quantities[1]?.unit || isOwnFigure;
  if (tokens.length === 0 || tokens.length > SHORT_NAME || lead.before === '' || !isSameKind) return;
  const [scope] = findScopes(part.before);
  const [mine] = findScopes(lead.before);
  if (scope && isFiller(part.before.slice(0, scope.start))) {
    const stem = mine ? lead.before.slice(0, mine.start) : lead.before;
    part.before = joinWords(stem, part.before.slice(scope.start), mine ? lead.before.slice(mine.end) : '');
  } else if (isOwnFigure || QUALIFIERS.at(tokens, 0)) part.before = `${lead.before} › ${part.before}`;
  else return;
  part.isCompleted = true;
}
