import type { Comparator } from '../../schemas/record/quantity.ts';
import {
  CHANGE_VERBS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  DISTRIBUTION_WORDS,
  FROM_WORDS,
  LINK_WORDS,
  type LinkRow,
  NAMED_ABOVE,
  NAMES_LIKE_LEADS,
  RATE_NOUNS,
} from '../vocabulary/comparators.ts';
import { ANNUAL_THINGS, RECURRENCES } from '../vocabulary/units-of-measure.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import type { Token } from './tokens.ts';
import type { Recurrence } from './unit-of-measure.ts';

/** What the words just before a number make of it. */
export interface NumberLead {
  /** The token at which these words begin; the number's own index where there are none. */
  readonly start: number;
  /** The token at which comparators and fillers begin, verbs of reaching left out. */
  readonly coreStart: number;
  readonly comparator: Comparator | null;
  /** "từ" stands before the number: a range or a lower bound. */
  readonly isFrom: boolean;
  readonly change: 'increase' | 'decrease' | null;
  /** "xuống còn", "lên": the number is where a change ends. */
  readonly isLevel: boolean;
  /** "đạt", "phấn đấu", a colon: the number is said to be reached. */
  readonly isGoal: boolean;
  /** "tương ứng là": one of several numbers, each for a thing named before. */
  readonly isDistributed: boolean;
  readonly per: Recurrence | null;
}

type LeadWord =
  | { readonly kind: 'comparator'; readonly comparator: Comparator }
  | { readonly kind: 'from' }
  | { readonly kind: 'change'; readonly change: 'increase' | 'decrease' }
  | { readonly kind: 'link'; readonly link: LinkRow['link'] }
  | { readonly kind: 'distribution' }
  | { readonly kind: 'per'; readonly per: Recurrence };

/** Words before a number that are looked at; the longest lead in plans has about ten. */
const MAX_LEAD = 16;

const LEAD = phraseTable<LeadWord>([
  ...DISTRIBUTION_WORDS.map((form) => [{ kind: 'distribution' }, [form]] as const),
  ...COMPARATORS_BEFORE.map((row) => [{ kind: 'comparator', comparator: row.comparator }, row.forms] as const),
  [{ kind: 'from' }, FROM_WORDS] as const,
  ...CHANGE_VERBS.map((row) => [{ kind: 'change', change: row.change }, row.forms] as const),
  ...RECURRENCES.map((row) => [{ kind: 'per', per: row.per }, eachOf(row.forms)] as const),
  ...LINK_WORDS.map((row) => [{ kind: 'link', link: row.link }, row.forms] as const),
]);
const AFTER = phraseTable(COMPARATORS_AFTER.map((row) => [row.comparator, row.forms] as const));
const ANNUAL = phrasesOf(ANNUAL_THINGS);
const NAMES = phrasesOf(NAMES_LIKE_LEADS);
const RATES = phrasesOf(RATE_NOUNS);
const ABOVE = phrasesOf(NAMED_ABOVE);

function eachOf(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => [`mỗi ${form}`, `hằng ${form}`, `hàng ${form}`, `bình quân/${form}`]);
}

/** Walks back from the number at `index` over comparators, verbs of reaching and fillers, not beyond `floor`. */
export function readLead(tokens: readonly Token[], index: number, floor = 0): NumberLead {
  let at = index;
  let coreStart = index;
  let comparator: Comparator | null = null;
  let change: NumberLead['change'] = null;
  let per: Recurrence | null = null;
  let [isFrom, isLevel, isGoal, isDistributed] = [false, false, false, false];
  while (at > floor && index - at < MAX_LEAD) {
    const found = LEAD.before(tokens, at);
    if (!found || at - found.length < floor) break;
    const word = found.value;
    const start = at - found.length;
    // "thu nhập bình quân đạt 60 triệu": the average is what is measured
    if (word.kind === 'link' && word.link === 'average' && namesAverage(tokens, start, isGoal, per)) break;
    if (word.kind === 'per' && ANNUAL.before(tokens, start)) break;
    if (NAMES.before(tokens, at)) break;
    // "các tỷ lệ trên lần lượt là 95 %": those named above
    if (word.kind === 'comparator' && at < index && ABOVE.before(tokens, at)) break;
    if (word.kind === 'change') {
      // "tốc độ tăng trưởng 8 %" names a figure
      if (change !== null || RATES.before(tokens, start)) break;
      if (!isLevel) change = word.change;
    } else if (word.kind === 'comparator') comparator ??= word.comparator;
    else if (word.kind === 'from') isFrom = true;
    else if (word.kind === 'distribution') isDistributed = true;
    else if (word.kind === 'per') per = word.per;
    else if (word.link === 'level') isLevel ||= change === null;
    else if (word.link === 'goal' || word.link === 'kept') isGoal = true;
    if (word.kind === 'link' && word.link === 'kept') break;
    at = start;
    if (!isGoal) coreStart = at;
  }
  return { start: at, coreStart, comparator, isFrom, change, isLevel, isGoal, isDistributed, per };
}

/** "thu nhập bình quân đạt 60 triệu", "dân số trung bình 7.129 người": behind words of its own, and of no stretch of time. */
function namesAverage(tokens: readonly Token[], index: number, isGoal: boolean, per: Recurrence | null): boolean {
  if (isGoal) return !follows(tokens, index, 'change');
  return per === null && tokens[index - 1]?.kind === 'word' && LEAD.before(tokens, index) === undefined;
}

/** "giảm | bình quân/năm: trên 10 %": the average of a change. */
function follows(tokens: readonly Token[], index: number, kind: LeadWord['kind']): boolean {
  return LEAD.before(tokens, index)?.value.kind === kind;
}

/** "trở lên", "trở xuống" after the number and its unit. */
export function readTail(
  tokens: readonly Token[],
  index: number,
): { readonly comparator: Comparator | null; readonly length: number } {
  const found = AFTER.at(tokens, index);
  return found ? { comparator: found.value, length: found.length } : { comparator: null, length: 0 };
}

/** Several words together: "tối thiểu từ 70 % trở lên", "khoảng từ 5 đến 6 %". */
export function joinComparators(lead: NumberLead, tail: Comparator | null, isRange: boolean): Comparator {
  if (isRange) return 'between';
  if (tail === 'gte' && lead.comparator === 'gt') return 'gt';
  if (tail !== null) return tail;
  if (lead.comparator !== null) return lead.comparator;
  return lead.isFrom ? 'gte' : 'eq';
}
