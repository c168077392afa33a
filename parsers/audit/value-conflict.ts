import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { type Abbreviations, spellOutName } from '../normalise/organisation.ts';
import { foldText } from '../vietnamese/fold.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import { DISTINGUISHING_WORDS, INDICATOR_FILLERS, TOTAL_NAMES } from '../vocabulary/audit-words.ts';
import { type AuditedPlan, findingAt, shorten } from './plan.ts';

/** Share of words that two indicators have in common when they are the same one. */
const SAME_INDICATOR = 0.85;
/** Another indicator of the body so nearly as like may be the one that is meant. */
const NEARLY_AS_LIKE = 0.06;
/** Fewer words than this do not tell an indicator … */
const FEWEST_WORDS = 4;
/** … nor fewer of those that tell. */
const FEWEST_TELLING = 2;

/** The same indicator with one value in the body and another in an appendix: "87%" and "86%". */
export function findValueConflicts({ outline, targets, abbreviations }: AuditedPlan): readonly Finding[] {
  const placeOf = appendixFinder(outline);
  const numeric = targets.filter((target) => target.value !== null);
  const inAppendices = numeric.filter((target) => placeOf(target) !== null);
  if (inAppendices.length === 0 || inAppendices.length === numeric.length) return [];
  const body = numeric.filter((target) => placeOf(target) === null);
  const told = new Set<string>();
  // what each year adds, or what was asked for, beside what is to be reached in all: "250 km" stands in the row too
  const isToldToo = (inBody: TargetRecord, { origin }: TargetRecord): boolean =>
    origin.row_id !== null &&
    inAppendices.some(
      (other) => other.origin.row_id === origin.row_id && other.unit === inBody.unit && sameValue(other, inBody),
    );
  return inAppendices.flatMap((inAppendix) => {
    const inBody = findCounterpart(body, inAppendix, abbreviations);
    if (!inBody || sameValue(inBody, inAppendix) || isToldToo(inBody, inAppendix)) return [];
    // "I. Chỉ tiêu chung", "II. Chỉ tiêu xã": one of two rows that say the same has what the body has
    if (inAppendices.some((other) => sameValue(other, inBody) && isSame(other, inBody, abbreviations))) return [];
    const pair = `${inBody.target_id}|${inAppendix.value}|${inAppendix.value_to}`;
    if (told.has(pair)) return [];
    told.add(pair);
    return [toFinding(outline, inBody, inAppendix, placeOf(inAppendix))];
  });
}

/** Tells the appendix that a target stands in; null for the body. */
function appendixFinder(outline: Outline): (target: TargetRecord) => string | null {
  const ofTable = new Map(outline.tables.map((table) => [table.tableId, table.appendixId]));
  const ofSection = new Map(outline.sections.map((section) => [section.sectionId, section.appendixId]));
  return ({ origin }) =>
    (origin.table_id === null ? ofSection.get(origin.section_id ?? '') : ofTable.get(origin.table_id)) ?? null;
}

const TOTALS: ReadonlySet<string> = new Set(TOTAL_NAMES.map(foldText));
const FILLERS = new RegExp(` (?:${INDICATOR_FILLERS.map(foldText).join('|')})(?= )`, 'gu');
const DISTINGUISHING = DISTINGUISHING_WORDS.map((word) => ` ${foldText(word)} `);

interface IndicatorWords {
  /** In the order of the alphabet. */
  readonly telling: readonly string[];
  /** Those that make another indicator of it. */
  readonly distinguishing: string;
}

/**
 * "Trồng rừng tập trung › Tổng › Toàn tỉnh" → trong, rung, tap, trung: a total is what the body speaks of anyway. Split
 * only where another target is comparable.
 */
const wordsOf = perTextWithin((indicator, abbreviations: Abbreviations): IndicatorWords => {
  const parts = spellOutName(indicator, abbreviations).split(' › ').map(foldText);
  const said = ` ${parts.filter((part, index) => index === 0 || !TOTALS.has(part)).join(' ')} `;
  const telling = said.replace(FILLERS, '');
  return {
    telling: (telling.trim() === '' ? said : telling).trim().split(' ').sort(),
    distinguishing: DISTINGUISHING.filter((word) => telling.includes(word)).join(),
  };
});

/** The target of the body that says the same of the same; undefined where none is like enough, or one agrees. */
function findCounterpart(
  body: readonly TargetRecord[],
  other: TargetRecord,
  abbreviations: Abbreviations,
): TargetRecord | undefined {
  const comparable = body.filter((one) => isComparable(one, other));
  if (comparable.length === 0 || foldText(other.indicator).split(' ').length < FEWEST_WORDS) return undefined;
  const words = wordsOf(other.indicator, abbreviations);
  const alike = comparable
    .map((one) => ({ one, share: likeness(wordsOf(one.indicator, abbreviations), words) }))
    .filter(({ share }) => share >= SAME_INDICATOR)
    .sort((a, b) => b.share - a.share);
  const best = alike[0];
  const agreeing = alike.find(
    ({ one, share }) => best && share >= best.share - NEARLY_AS_LIKE && sameValue(one, other),
  );
  return agreeing ? undefined : best?.one;
}

function isSame(a: TargetRecord, b: TargetRecord, abbreviations: Abbreviations): boolean {
  if (!isComparable(a, b)) return false;
  return likeness(wordsOf(a.indicator, abbreviations), wordsOf(b.indicator, abbreviations)) >= SAME_INDICATOR;
}

function likeness(a: IndicatorWords, b: IndicatorWords): number {
  if (a.distinguishing !== b.distinguishing || Math.min(a.telling.length, b.telling.length) < FEWEST_TELLING) return 0;
  return shareOfWords(a.telling, b.telling);
}

function isComparable(a: TargetRecord, b: TargetRecord): boolean {
  const samePeriod =
    !a.period || !b.period || (a.period.start_year === b.period.start_year && a.period.end_year === b.period.end_year);
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.change === b.change &&
    a.scope === b.scope &&
    a.per === b.per &&
    samePeriod
  );
}

function sameValue(a: TargetRecord, b: TargetRecord): boolean {
  return a.value === b.value && a.value_to === b.value_to;
}

/** Word overlap, both ways: 1 where both have the same words. Where it can't be enough, what it is at most. */
function shareOfWords(a: readonly string[], b: readonly string[]): number {
  const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length);
  if (most < SAME_INDICATOR) return most;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? '', b[j] ?? ''];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return (2 * common) / (a.length + b.length);
}

function toFinding(
  outline: Outline,
  inBody: TargetRecord,
  inAppendix: TargetRecord,
  appendixId: string | null,
): Finding {
  const quotes = [inBody, inAppendix].map((one) => shorten(one.origin.quote, 120));
  const section = nameSection(outline, inBody.origin.section_id);
  const appendix = outline.appendices.find((one) => one.appendixId === appendixId)?.label ?? 'phụ lục';
  const { origin } = inAppendix;
  const place = {
    page: origin.page,
    boxes: origin.boxes,
    sectionId: origin.section_id,
    rowId: origin.row_id,
    targetId: inAppendix.target_id,
  };
  return findingAt('value_conflict', place, {
    vi: `Cùng một chỉ tiêu nhưng khác số: ${section === null ? 'phần lời văn' : `mục ${section}`} ghi “${quotes[0]}”, ${appendix} ghi “${quotes[1]}”.`,
    en: `The same indicator has two values: ${section === null ? 'the body' : `section ${section}`} says “${quotes[0]}”, ${appendix} says “${quotes[1]}”.`,
  });
}

/** "I.2.a": the labels above a section and its own; null where there are none. */
function nameSection(outline: Outline, sectionId: string | null): string | null {
  const labels: string[] = [];
  let section = outline.sections.find((one) => one.sectionId === sectionId);
  for (let depth = 0; section !== undefined && depth < outline.sections.length; depth += 1) {
    if (section.label !== null && section.kind !== 'bullet') labels.unshift(section.label);
    const parentId = section.parentId;
    section = outline.sections.find((one) => one.sectionId === parentId);
  }
  return labels.length === 0 ? null : labels.join('.');
}
