import type { Comparator } from '../../schemas/record/quantity.ts';
import { LINK_WORDS, RANGE_JOINTS, TODAY_WORDS } from '../vocabulary/comparators.ts';
import { type NumberLead, readLead } from './comparator.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import type { Scan } from './quantity-scan.ts';
import type { Token } from './tokens.ts';
import { readUnit, type UnitReading } from './unit-of-measure.ts';

const JOINTS = phrasesOf(RANGE_JOINTS);

const LEVELS = phraseTable(LINK_WORDS.filter((row) => row.link === 'level').map((row) => [true, row.forms] as const));

/** The second number of two that belong together. */
export interface RangeRead {
  /** `change` is "từ 5,2 % xuống còn 3,1 %". */
  readonly kind: 'range' | 'change';
  readonly second: number;
  /** "từ 28% lên 30 - 32%": the further end of what the change leads to. */
  readonly third: number | null;
  /** Where the unit after the last number begins. */
  readonly unitAt: number;
  readonly firstUnit: UnitReading | undefined;
  readonly end: number;
  /** "xuống còn dưới 5 %". */
  readonly comparator: Comparator | null;
}

/** 60-70% | 60% - 70% | từ 6,5% đến 7% | từ 5,2% năm 2022 xuống còn dưới 3,1% */
export function readRange(scan: Scan, index: number, lead: NumberLead): RangeRead | undefined {
  const { tokens, masked } = scan;
  const firstUnit = isYearAt(scan, index + 1) ? undefined : readUnit(tokens, index + 1);
  const at = index + 1 + (firstUnit?.length ?? 0);
  const joint = JOINTS.at(tokens, at);
  const change = lead.isFrom && !joint ? readChangeEnd(scan, skipPastYear(scan, at)) : undefined;
  const second = joint ? at + joint.length : (change?.second ?? -1);
  if (tokens[second]?.kind !== 'number' || masked[second]) return undefined;
  const third = change ? farEnd(scan, second) : null;
  const unitAt = joint && opensBracketedRange(tokens, index) ? second + 2 : (third ?? second) + 1;
  const secondUnit = readUnit(tokens, unitAt);
  const isSame = !firstUnit || !secondUnit || firstUnit.code === secondUnit.code || isRateOf(secondUnit, firstUnit);
  if (!isSame || (firstUnit?.noun && secondUnit === undefined)) return undefined;
  const kind = change ? 'change' : 'range';
  return { kind, second, third, unitAt, firstUnit, end: unitAt, comparator: change?.comparator ?? null };
}

/** "từ 3,5 m2 đến 4 m2/người": what the last number is for each of, the first is too. */
function isRateOf(rate: UnitReading, unit: UnitReading): boolean {
  return unit.kind === 'measure' && rate.code.startsWith(`${unit.code}/`);
}

/** "lên 30 | - 32%", "xuống còn 5% | - 6%": the number that a joint leads to. */
function farEnd({ tokens, masked }: Scan, second: number): number | null {
  const at = second + 1 + (readUnit(tokens, second + 1)?.length ?? 0);
  const joint = JOINTS.at(tokens, at);
  const third = joint ? at + joint.length : -1;
  return tokens[third]?.kind === 'number' && masked[third] !== true ? third : null;
}

/** "từ 1.350 | năm 2024 lên 1.600 câu lạc bộ": of which year the first number is. */
function isYearAt({ tokens, masked }: Scan, at: number): boolean {
  return tokens[at]?.key === 'năm' && tokens[at + 1]?.kind === 'number' && masked[at + 1] === true;
}

/** "giảm (35-50)%": the number after a bracket that closes before the unit. */
export function opensBracketedRange(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.key !== '(') return false;
  const joint = JOINTS.at(tokens, index + 1);
  const second = joint ? index + 1 + joint.length : -1;
  return (
    tokens[second]?.kind === 'number' &&
    tokens[second + 1]?.key === ')' &&
    readUnit(tokens, second + 2)?.isKnown === true
  );
}

/** Words from the old to the new value at most: "(năm 2022) xuống còn dưới". */
const CHANGE_REACH = 8;

/** Where the new value of a change stands: "… xuống còn dưới 3,1 %". */
export function readChangeEnd(
  scan: Scan,
  at: number,
): { readonly second: number; readonly comparator: Comparator | null } | undefined {
  for (let second = at + 1; second < at + CHANGE_REACH; second++) {
    if (scan.tokens[second]?.kind !== 'number') continue;
    const lead = readLead(scan.tokens, second, at);
    return lead.isLevel && lead.start <= at ? { second, comparator: lead.comparator } : undefined;
  }
  return undefined;
}

/** "từ 65 % hiện nay lên 85 %": as it is today. */
const NOW = phrasesOf(TODAY_WORDS);

/** "(năm 2022)" or "năm 2022" between the old and the new value. */
export function skipPastYear(scan: Scan, at: number): number {
  const now = NOW.at(scan.tokens, at);
  if (now) return at + now.length;
  let index = at;
  if (scan.tokens[index]?.key === '(') index++;
  while (scan.tokens[index]?.kind === 'word' && index < at + 3 && !LEVELS.at(scan.tokens, index)) index++;
  if (scan.tokens[index]?.kind !== 'number' || !scan.masked[index]) return at;
  return scan.tokens[index + 1]?.key === ')' ? index + 2 : index + 1;
}
