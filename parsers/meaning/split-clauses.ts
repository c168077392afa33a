import { ACTIONS } from '../normalise/action-verb.ts';
import { CHANGES } from '../normalise/change-verb.ts';
import { findPeriods } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { findBrackets, type Span } from '../normalise/sentence.ts';
import { isPlainCount, type Quantity } from '../normalise/stated-quantity.ts';
import { type Token, tokenAt, tokenize } from '../normalise/tokens.ts';
import { AGED_NOUNS, REACH_OPENINGS } from '../vocabulary/amount-words.ts';
import { ACTION_VERBS } from '../vocabulary/goal-words.ts';
import { MEASURE_HEADS } from '../vocabulary/measure-heads.ts';
import { SHARE_NOUNS, STATEMENT_OPENINGS, SUBJECT_OPENINGS, THING_STARTERS } from '../vocabulary/statement-openings.ts';
import { LEAD_INS, PREDICATE_STARTS } from '../vocabulary/statement-words.ts';
import { TAIL_VERBS } from '../vocabulary/task-verbs.ts';
import {
  type Cut,
  findCapitalVerb,
  findJoints,
  hasLaterYear,
  isLabelled,
  jointInWhole,
  STARTERS,
  withItsYears,
} from './clause-joints.ts';
import { closesComparison, goesOnTelling, withoutListedObjects } from './clause-tails.ts';
import { findLink } from './people-gathered.ts';
import { describesThing, opensWithThing, saysWhen } from './thing-behind.ts';
import {
  changeBehindWork,
  deedBehind,
  deniesAt,
  firstShareFrom,
  firstWordFrom,
  rateBehindWork,
  SHARES,
} from './work-beside.ts';

/** A part of a sentence that states one amount, or a list of amounts for things named together. */
export interface Clause extends Span {
  /** One, or several where a list is handed out over things named before. */
  readonly quantities: readonly [Quantity, ...Quantity[]];
  /** Whether ";" or the like stands before it: what came before is complete. */
  readonly isApart: boolean;
}

/** Nothing but a joint stands before its number: "…, 02 buổi ngoại khóa". */
export const opensAtOnce = (sentence: string, { start, quantities }: Pick<Clause, 'start' | 'quantities'>): boolean =>
  !/\p{L}/u.test(sentence.slice(start, quantities[0].numberStart));

const OPENINGS = phrasesOf([...LEAD_INS, ...ACTION_VERBS]);
const PREDICATES = phrasesOf(PREDICATE_STARTS);
const OPENS_STATEMENT = phrasesOf(STATEMENT_OPENINGS);
const SUBJECTS = phrasesOf(SUBJECT_OPENINGS);
const SHARES_OR_FIGURES = phrasesOf([...SHARE_NOUNS, ...MEASURE_HEADS]);
const THINGS = phrasesOf(THING_STARTERS);
const AGED = phrasesOf(AGED_NOUNS);
const REACHES = phrasesOf(REACH_OPENINGS);
const DUTIES = phrasesOf(TAIL_VERBS);
const TO_REACH = /^\s(?:để|nhằm)\s$/u;
/** Between two numbers of a list. */
const LIST_JOINTS: ReadonlySet<string> = new Set([',', ';', '/', 'và', 'hoặc']);
/** Words that may stand between the beginning of a clause and its number when the number still opens it. */
const OPENING_REACH = 12;

/** Cuts a sentence where one stated amount ends and the next begins; amounts that only describe are left out. */
export function splitClauses(sentence: string, quantities: readonly Quantity[]): readonly Clause[] {
  const tokens = tokenize(sentence);
  const brackets = findBrackets(sentence);
  const outside = quantities.filter((quantity) => !isInside(quantity, brackets, sentence));
  const [first, ...rest] = withoutListedObjects(sentence, outside);
  if (!first) return [];
  const clauses: Clause[] = [];
  let current: { start: number; isApart: boolean; quantities: [Quantity, ...Quantity[]] } = {
    start: 0,
    isApart: true,
    quantities: [first],
  };
  for (const next of rest) {
    const last = current.quantities.at(-1) ?? first;
    const gap = { start: last.end, end: next.leadStart };
    if (isList(sentence, last, next, tokens)) {
      current.quantities.push(next);
      continue;
    }
    const cut = awaitsShare(tokens, current.start, gap, next, last)
      ? null
      : withItsYears(
          sentence,
          gap.start,
          findLink(tokens, last, next) ?? findCut(sentence, tokens, brackets, gap, next, last),
        );
    if (cut) {
      clauses.push({ start: current.start, end: cut.start, quantities: current.quantities, isApart: current.isApart });
      current = { start: cut.end, isApart: cut.isApart, quantities: [next] };
    } else if (
      isRateOf(tokens, current.start, last, next) ||
      // "dưới 5 tuổi dưới 20‰": an age opens the clause and tells who
      (last.unitKind === 'age' && next.unitKind === 'share') ||
      // "riêng 06 huyện nghèo giảm bình quân 5%": how many of them change
      (isPlainCount(last) && next.change !== null && next.unitKind === 'share') ||
      (!opensClause(tokens, current.start, first === last ? last : current.quantities[0]) &&
        !REACHES.before(tokens, tokenAt(tokens, next.leadStart)) &&
        weightOf(next) > weightOf(last))
    ) {
      current.quantities = [next];
    }
  }
  clauses.push({
    start: current.start,
    end: sentence.length,
    quantities: current.quantities,
    isApart: current.isApart,
  });
  return clauses.map((clause) => trimClause(sentence, tokens, brackets, clause));
}

/** What ";" parts from the amount, and what a comma parts from an amount that nothing measured follows, is not said of it. */
function trimClause(sentence: string, tokens: readonly Token[], brackets: readonly Span[], clause: Clause): Clause {
  const [first] = clause.quantities;
  const last = clause.quantities.at(-1) ?? first;
  const before = findJoints(sentence, tokens, brackets, { start: clause.start, end: first.leadStart });
  const after = findJoints(sentence, tokens, brackets, { start: last.end, end: clause.end });
  const hasThing = last.noun === null ? opensWithThing(tokens, last.end) : describesThing(tokens, last.end);
  const touching = before.at(-1);
  const opening = before.findLast((joint) => joint.isApart);
  const isStatedApart =
    hasThing &&
    touching &&
    (first.isGoal || closesComparison(sentence.slice(clause.start, touching.start), first)) &&
    sentence.slice(touching.end, first.leadStart).trim() === '';
  const stated =
    before.findLast((joint) => OPENS_STATEMENT.at(tokens, tokenAt(tokens, joint.end)) !== undefined) ??
    // "Thủ đô là thành phố kết nối toàn cầu, | với | GRDP bình quân đầu người đạt …"
    (first.isGoal ? before.findLast((joint) => sentence.slice(joint.start, joint.end) === 'với') : undefined) ??
    rateBehindWork(tokens, clause.start, before) ??
    changeBehindWork(tokens, clause, before);
  // "không còn xã nợ tiêu chí, | số tiêu chí bình quân đạt …"
  const unsaid = deniesAt(tokens, clause.start)
    ? before.find((joint) => STARTERS.at(tokens, tokenAt(tokens, joint.end)) && !deniesAt(tokens, joint.end))
    : undefined;
  const start = isStatedApart
    ? touching.end
    : Math.max(...[opening, stated, unsaid].map((joint) => joint?.end ?? clause.start));
  const denied = after.find((joint) => sentence.charAt(joint.start) === ',' && deniesAt(tokens, joint.end));
  const deed = last.isGoal && last.unitKind === 'share' ? deedBehind(sentence, tokens, after, last.end) : undefined;
  const isOfPlace = last.unitKind === 'share' && PLACE_AND_VERB.test(sentence.slice(last.end, after[0]?.start));
  const closing =
    hasThing || isOfPlace
      ? after.find(
          (joint) =>
            joint === denied ||
            joint === deed ||
            (joint.isApart && (last.unitKind !== 'share' || endsStatement(tokens, last.end, joint))),
        )
      : after.find((joint) => !(saysWhen(tokens, joint.end) || goesOnTelling(sentence, last.end, joint, clause.end)));
  return { ...clause, start, end: closing?.start ?? clause.end };
}

// 65 % | ở nông thôn được thu gom |, xử lý
const PLACE_AND_VERB = /^\s(?:tại|ở|trên địa bàn)\s[^,;]{3,60}\sđược\s/iu;

/** A list of subjects goes on over ";" until its verb comes: "100 % các phòng, ban; UBND các xã tổ chức …". */
function endsStatement(tokens: readonly Token[], from: number, joint: Cut): boolean {
  if (!SUBJECTS.at(tokens, tokenAt(tokens, joint.end))) return true;
  for (let index = tokenAt(tokens, from); index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start >= joint.start) return false;
    if (PREDICATES.at(tokens, index)) return true;
  }
  return false;
}

function isInside(quantity: Quantity, brackets: readonly Span[], sentence: string): boolean {
  return brackets.some(
    (bracket) =>
      quantity.numberStart > bracket.start &&
      quantity.end <= bracket.end &&
      (bracket.start > 0 || bracket.end < sentence.trimEnd().length),
  );
}

/** "Tỷ lệ trẻ 6 - 23 tháng có chế độ ăn đúng, đủ đạt 65 %": an age tells whose share is yet to come. */
function awaitsShare(tokens: readonly Token[], start: number, gap: Span, next: Quantity, last: Quantity): boolean {
  if (last.unitKind !== 'age' || next.unitKind !== 'share' || !next.isGoal) return false;
  const first = firstWordFrom(tokens, start);
  const isOfWhom = AGED.before(tokens, tokenAt(tokens, last.leadStart)) !== undefined;
  if (!(SHARES.at(tokens, first) || isOfWhom) || (tokens[first]?.start ?? 0) >= last.leadStart) return false;
  const [from, to] = [tokenAt(tokens, gap.start), tokenAt(tokens, gap.end)];
  return !tokens.slice(from, to).some(({ key }, offset) => key === ';' || isOwnOpening(tokens, from + offset));
}

/** After a comma, words of an own measure. */
function isOwnOpening(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.key === ',' && STARTERS.at(tokens, index) !== undefined;
}

/** "30 %, 20 %, 15 %": nothing but a joint between two numbers, and no thing measured after the second. */
function isList(sentence: string, last: Quantity, next: Quantity, tokens: readonly Token[]): boolean {
  // "đạt 75 % : 60 % : 80 %": shares of what a list with the same sign names
  const between = sentence.slice(last.end, next.numberStart);
  if (last.unitKind === 'share' && next.unit === last.unit && between.trim() === ':') return true;
  const hasOwnVerb = next.isGoal || next.isLevel || next.change !== null;
  if (hasOwnVerb || (last.unit !== next.unit && last.unit !== null)) return false;
  const joints = tokenize(sentence.slice(last.end, next.leadStart));
  if (joints.length === 0 || !joints.every((token) => LIST_JOINTS.has(token.key))) return false;
  if (hasLaterYear(sentence, last, next)) return false;
  // "lần lượt đạt ít nhất 15 % và 10 % | số lượng xe buýt đầu tư mới"
  if (last.isDistributed && next.unit === last.unit && next.noun === null) return true;
  return next.noun === null && !opensWithThing(tokens, next.end);
}

function findCut(
  sentence: string,
  tokens: readonly Token[],
  brackets: readonly Span[],
  gap: Span,
  next: Quantity,
  before: Quantity,
): Cut | null {
  // "đất ở cho 31 hộ, | nhà ở cho 391 hộ": the same word before both
  const both = [before, next].every(({ leadStart }) => tokens[tokenAt(tokens, leadStart) - 1]?.key === 'cho');
  const comma = both ? sentence.indexOf(',', gap.start) : -1;
  if (comma >= 0 && comma < gap.end && before.noun !== null) return { start: comma, end: comma + 1, isApart: false };
  // "95 % | tăng 5 % so với năm 2015": a comma got lost
  if (next.change !== null && before.unitKind === 'share' && sentence.slice(gap.start, gap.end).trim() === '')
    return { start: gap.start, end: gap.end, isApart: false };
  // "mỗi năm giảm 1,5 % để | giảm còn 15 %"
  if (next.isLevel && TO_REACH.test(sentence.slice(gap.start, gap.end)))
    return { start: gap.start, end: gap.end, isApart: false };
  const joints = findJoints(sentence, tokens, brackets, gap);
  const inWhole = jointInWhole(sentence, tokens, joints, [before, next]);
  if (inWhole) return inWhole;
  // "thuộc nhóm 3 quốc gia hàng đầu của ASEAN | và nhóm 30 quốc gia hàng đầu thế giới"
  if (before.unitKind === 'rank' && next.unitKind === 'rank' && joints.length > 0) return joints.at(-1) ?? null;
  const semicolons = joints.filter((joint) => joint.isApart && endsStatement(tokens, before.end, joint));
  const lastSemicolon = semicolons.at(-1);
  if (lastSemicolon)
    return { start: semicolons[0]?.start ?? lastSemicolon.start, end: lastSemicolon.end, isApart: true };
  // "trẻ 5 tuổi đến lớp và hoàn thành chương trình đạt 100 %": an age tells who, and states nothing of its own
  if (before.unitKind === 'age' && next.isGoal && joints.every((joint) => sentence.charAt(joint.start) !== ','))
    return null;
  const first = joints[0];
  const last = joints.at(-1);
  const isTouching = last !== undefined && sentence.slice(last.end, gap.end).trim() === '';
  const opensNext = next.noun !== null || opensWithThing(tokens, next.end);
  // "10 dự án, kế hoạch liên kết, 15 mô hình": what is counted first has a second name
  const goesOnNaming =
    before.noun !== null && isTouching && opensNext && joints.every((joint) => !opensAnew(tokens, joint.end, gap.end));
  // "03 - 05 khu, cụm công nghiệp sinh thái, mỗi huyện 02 mô hình"
  const hasSecondName = before.noun !== null && !isTouching && joints.length > 1 && describesThing(tokens, before.end);
  const toFirst = first ? withoutBracket(sentence.slice(gap.start, first.start)) : '';
  if (first && !goesOnNaming && !hasSecondName && saysWhenOnly(toFirst)) return first;
  if (last && isTouching && opensNext) return last;
  const starting = findStart(tokens, joints, gap);
  if (starting) return starting;
  if (isTouching) return last;
  const isComma = last !== undefined && sentence.charAt(last.start) === ',';
  const isVerb =
    last !== undefined &&
    !SUBJECTS.at(tokens, tokenAt(tokens, last.end)) &&
    !awaitsPredicate(tokens, { start: gap.start, end: last.start }, before);
  const words = last === undefined ? 0 : wordsBetween(tokens, last.end, gap.end);
  // "Xây 10 nhà văn hóa thôn, mua 20 bộ bàn ghế", "…, vận động quyên góp 4.000 cuốn sách": a verb before what is counted
  const isWork = words === 1 || (words <= LONG_VERB && last && ACTIONS.at(tokens, tokenAt(tokens, last.end)));
  const isCounted = isWork && before.noun !== null && next.noun !== null && next.isKnownNoun;
  if (isVerb && isComma && before.unitKind !== 'age' && ((next.isCompared && words <= SHORT_OPENING) || isCounted))
    return last;
  if (isLabelled(sentence, tokens, gap, next)) return { start: gap.start, end: gap.start, isApart: true };
  const capital = findCapitalVerb(tokens, gap);
  if (capital !== null) return { start: capital, end: capital, isApart: true };
  if (last && next.isGoal)
    return joints.findLast((joint) => sentence.slice(joint.start, joint.end).includes(',')) ?? null;
  return null;
}

/** Where words of an own measure set in; "với giá trị mua hàng hóa và dịch vụ đạt …" names two things that one measure is of. */
function findStart(tokens: readonly Token[], joints: readonly Cut[], gap: Span): Cut | undefined {
  const starts = joints.filter((joint) => opensAnew(tokens, joint.end, gap.end));
  const last = starts.at(-1);
  const before = starts.at(-2);
  if (!last || !before || tokens[tokenAt(tokens, last.start)]?.key !== 'và') return last;
  const isThing = THINGS.at(tokens, tokenAt(tokens, last.end)) !== undefined;
  return isThing && SHARES_OR_FIGURES.at(tokens, tokenAt(tokens, before.end)) !== undefined ? before : last;
}

/** "100 % hộ gia đình, hộ gia đình sản xuất, | kinh doanh có ít nhất 01 bình": the verb of the share is yet to come. */
function awaitsPredicate(tokens: readonly Token[], said: Span, { unitKind, noun, isGoal }: Quantity): boolean {
  // "chiếm 29 % tổng chi ngân sách": the verb has been said
  if (unitKind !== 'share' || noun !== null || isGoal || !opensWithThing(tokens, said.start)) return false;
  const [from, to] = [tokenAt(tokens, said.start), tokenAt(tokens, said.end)];
  return !tokens.slice(from, to).some((_, at) => PREDICATES.at(tokens, from + at) ?? ACTIONS.at(tokens, from + at));
}

/** "9.650 ha (rừng gỗ lớn 4.500 ha), | rừng phòng hộ, đặc dụng 350 ha" */
function withoutBracket(text: string): string {
  return text.replace(/^\s*\([^()]*\)/u, '');
}

/** Nothing, or for which years: "1.500 ha | giai đoạn 2026 - 2030, độ che phủ rừng …". */
function saysWhenOnly(text: string): boolean {
  const said = text.trim();
  return said === '' || findPeriods(said).some(({ start, end }) => start === 0 && end === said.length);
}

/** ", trưng bày | tối thiểu 05 sản phẩm": a verb of so few syllables after a comma opens a statement of its own. */
const SHORT_OPENING = 3;
/** "vận động quyên góp": two verbs. Syllables. */
const LONG_VERB = 4;

function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  return tokenAt(tokens, to) - tokenAt(tokens, from);
}

/** Words of an own measure, or a verb right before the number: "… và phát hành 5.000 tờ rơi". */
function opensAnew(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokenAt(tokens, from);
  if (STARTERS.at(tokens, at)) return true;
  const verb = ACTIONS.at(tokens, at) ?? (CHANGES.at(tokens, at) ? undefined : DUTIES.at(tokens, at));
  return verb !== undefined && (tokens[at + verb.length]?.start ?? 0) >= to;
}

/** Nothing but openings and verbs stands between the beginning of the clause and its number. */
function opensClause(tokens: readonly Token[], start: number, quantity: Quantity): boolean {
  let at = tokenAt(tokens, start);
  const end = tokenAt(tokens, quantity.leadStart);
  for (let steps = 0; at < end && steps < OPENING_REACH; steps++) {
    const token = tokens[at];
    const opening = OPENINGS.at(tokens, at);
    if (opening) at += opening.length;
    else if (token?.kind === 'mark' || token?.kind === 'number' || token?.key === 'năm' || token?.key === 'đến') at++;
    else return false;
  }
  return at >= end;
}

/** "tỷ lệ số xã đạt dưới 10 tiêu chí | còn 25 %", "giảm số xã đạt dưới 5 tiêu chí | xuống 250 xã": the share, or where the change ends, is what is to be reached. */
function isRateOf(tokens: readonly Token[], start: number, last: Quantity, next: Quantity): boolean {
  if (next.isLevel && !last.isLevel && next.unitKind === 'count' && CHANGES.at(tokens, firstWordFrom(tokens, start)))
    return true;
  if (next.unitKind !== 'share' || last.unitKind === 'share' || !(next.isLevel || next.isGoal)) return false;
  const rate = firstShareFrom(tokens, start);
  return rate >= 0 && (tokens[rate]?.start ?? 0) < last.leadStart;
}

/** Of two amounts in one clause the weightier is what is to be reached. */
function weightOf(quantity: Quantity): number {
  if (quantity.unitKind === 'age' || quantity.unitKind === 'time') return 0;
  if (quantity.isGoal || quantity.isLevel || quantity.change !== null) return 4;
  if (quantity.unitKind === 'share') return 3;
  return quantity.isCompared ? 2 : 1;
}
