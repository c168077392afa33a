import type { TargetRecord } from '../../schemas/record/target.ts';
import { BASE_ABBREVIATIONS } from '../normalise/abbreviation.ts';
import { type Abbreviations, spellOutName } from '../normalise/organisation.ts';
import { foldText, plainText } from '../vietnamese/fold.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import {
  ANY_PEOPLE,
  AREA_OPENING,
  COUNT_OPENING,
  COUNTING_VERBS,
  DISTINGUISHING_WORDS,
  FIGURES_OF_WHOLES,
  GENERIC_WORDS,
  INDICATOR_FILLERS,
  LEVEL_NAMES,
  NEW_WORD,
  SAME_THINGS,
  TOTAL_NAMES,
  WHOLE_OPENINGS,
} from '../vocabulary/audit-words.ts';
import { PEOPLE_NOUNS } from '../vocabulary/counted-people.ts';

/** What an indicator says is measured, in words that can be compared. */
export interface IndicatorWords {
  /** Numbers that it holds: "4 sao", "dưới 5 tuổi". */
  readonly numbers: string;
  /** In the order of the alphabet. */
  readonly telling: readonly string[];
  /** Those that make another indicator of it. */
  readonly distinguishing: string;
  /** The last of its parts that is no total: "khach quoc te" of "Tổng lượt khách › Khách quốc tế › Cộng". */
  readonly last: string;
  /** How many parts it has beside totals. */
  readonly parts: number;
  /** Words of the last part without what tables are headed by anyway. */
  readonly ownOfLast: readonly string[];
  /** Its words without those: none in "Chỉ tiêu giảm trong năm › Số hộ › Tổng cộng". */
  readonly own: readonly string[];
}

const TOTALS: ReadonlySet<string> = new Set(TOTAL_NAMES.map(foldText));
const LEVELS: ReadonlySet<string> = new Set(LEVEL_NAMES.map(foldText));
const LONG_NAMES = SAME_THINGS.map(({ long, short }) => [` ${foldText(long)} `, ` ${foldText(short)} `] as const);
// thu hút | dự án đầu tư mới
const COUNTING = new RegExp(`^ (?:${COUNTING_VERBS.map(foldText).join('|')}) (?=[a-z]+ [a-z]+ [a-z]+)`, 'u');
const WHOLES = WHOLE_OPENINGS.map((words) => ` ${foldText(words)} `);
const FIGURES = FIGURES_OF_WHOLES.map(foldText).join('|');
// giá trị sản xuất | công nghiệp hỗ trợ trong giá trị sản xuất toàn ngành
const FIGURE_TWICE = new RegExp(`^ (?:${FIGURES}) (?=.{3,80} trong (?:tong )?(?:${FIGURES}) )`, 'u');
const FILLERS = new RegExp(` (?:${[...INDICATOR_FILLERS, ...LEVEL_NAMES].map(foldText).join('|')})(?= )`, 'gu');
const PRINTED_FILLERS = new RegExp(` (?:${INDICATOR_FILLERS.join('|')})(?= )`, 'gu');
// Số vụ vi phạm | so với năm 2023: what it is compared with, which the baseline says
const COMPARED_WITH = /\sso với\s(?:cùng kỳ\s)?năm\s(?:20\d\d|trước)/giu;
/** With their diacritics: "nam" is no "năm", "cận" no "căn hộ". */
const DISTINGUISHING = DISTINGUISHING_WORDS.map((word) => ` ${word} `);
const GENERIC: ReadonlySet<string> = new Set(GENERIC_WORDS.flatMap((words) => foldText(words).split(' ')));
const COUNTED = `${foldText(COUNT_OPENING)} `;
const AREA = `${foldText(AREA_OPENING)} `;
const NEW = ` ${foldText(NEW_WORD)} `;

/** "hồ sơ nộp trực tuyến | trên tổng số hồ sơ tiếp nhận": of what whole, behind what is measured. */
function withoutWhole(said: string): string {
  const at = Math.max(...WHOLES.map((words) => said.indexOf(words)));
  return said.slice(0, Math.max(0, at)).trim().includes(' ') ? `${said.slice(0, at)} ` : said;
}

/**
 * "Trồng rừng tập trung › Tổng › Toàn tỉnh" → trong, rung, tap, trung: a total is what the body speaks of anyway. Split
 * only where another target is comparable.
 */
export const indicatorWords = perTextWithin((indicator, abbreviations: Abbreviations): IndicatorWords => {
  const spelt = spellOutName(indicator, abbreviations);
  const printed = ` ${plainText(spelt)} `.replace(PRINTED_FILLERS, '');
  const all = spelt.replace(COMPARED_WITH, '').split(' › ').map(foldText);
  const parts = all.filter((part, index) => index === 0 || !(TOTALS.has(part) || LEVELS.has(part)));
  const worded = LONG_NAMES.reduce(
    (text, [long, short]) => text.replace(long, short),
    ` ${parts.map(withoutCount).join(' ')} `,
  );
  const said = withoutWhole(worded).replace(FIGURE_TWICE, ' ').replace(COUNTING, ' ');
  const telling = said.replace(FILLERS, '');
  const last = withoutCount(parts.at(-1) ?? '');
  return {
    telling: (telling.trim() === '' ? said : telling).trim().split(' ').sort(),
    numbers: (printed.match(/\d+/gu) ?? []).toSorted().join(),
    distinguishing: DISTINGUISHING.filter((word) => printed.includes(word)).join(),
    last,
    parts: parts.length,
    ownOfLast: ownWords(last),
    own: ownWords(said),
  };
});

/** Is the last part the name of a total: "Số lớp › Tổng cộng"? */
export const endsInTotal = (indicator: string): boolean => {
  const parts = indicator.split(' › ');
  return parts.length > 1 && TOTALS.has(foldText(parts.at(-1) ?? ''));
};

/** "Diện tích rừng trồng mới" is what "Trồng mới rừng" brings; "Số giường bệnh" counts what "24 giường bệnh" does; the word has other meanings further on ("chính quyền số"). */
function withoutCount(part: string): string {
  if (part.startsWith(COUNTED)) return part.slice(COUNTED.length);
  return part.startsWith(AREA) && `${part} `.includes(NEW) ? part.slice(AREA.length) : part;
}

/** Without what the heads of tables say of any indicator, and without numbers. */
export function ownWords(folded: string): readonly string[] {
  return folded
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !GENERIC.has(word) && !/^\d/u.test(word));
}

/** "9 bác sĩ/10.000 dân" has in its unit what "Số bác sĩ/10.000 dân" has in its name. */
export function nameWithRate({ indicator, unit }: TargetRecord): string {
  const at = unit?.startsWith('{') ? unit.indexOf('/') : -1;
  const rate = unit?.slice(at + 1, -1) ?? '';
  return at < 0 || indicator.includes(rate) ? indicator : `${indicator} ${rate}`;
}

/** {bác sĩ/10.000 dân} counts {bác sĩ}, and {cây phân tán} is counted as {cây}. */
export function isSameUnit(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (!a?.startsWith('{') || !b?.startsWith('{')) return false;
  const [first, second] = [countedIn(a), countedIn(b)];
  if (areSamePeople(first, second) || areSamePeople(second, first)) return true;
  return `${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `);
}

const ANYBODY = new Set(ANY_PEOPLE.map(foldText));
const PEOPLE = PEOPLE_NOUNS.map((noun) => `${foldText(noun)} `);

/** "Số cán bộ được bồi dưỡng | Người" counts what "bồi dưỡng 420 cán bộ" does: who they are, the indicators say. */
const areSamePeople = (anybody: string, people: string): boolean =>
  ANYBODY.has(anybody) && PEOPLE.some((noun) => `${people} `.startsWith(noun));

/** {HTX} counts {hợp tác xã}. */
function countedIn(unit: string): string {
  const printed = /^\{(?<noun>[^{}/]+)/u.exec(unit)?.groups?.noun ?? unit;
  return foldText(BASE_ABBREVIATIONS.get(printed) ?? printed);
}
