import { type ColumnRole, UNIT_ROLES } from '../../schemas/model/outline.ts';
import { groupBy } from '../group-by.ts';
import { copyCase } from '../ocr/copy-case.ts';
import { foldText, plainText } from '../vietnamese/fold.ts';
import { isLike } from '../vietnamese/likeness.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { COLUMN_HEADERS } from '../vocabulary/column-headers.ts';
import {
  CODE_HEADERS,
  ESTIMATE_HEADERS,
  PASSIVE_WORDS,
  PLAIN_MEASURE_HEADERS,
  PLAIN_UNIT_HEADERS,
} from '../vocabulary/header-kinds.ts';
import type { HeaderRow } from '../vocabulary/header-row.ts';
import { MONEY_TITLES, REVENUE_TITLES } from '../vocabulary/table-titles.ts';
import type { ColumnCells, ColumnEvidence, RoleContext } from './column-evidence.ts';
import {
  GOALS,
  holdsYears,
  MOSTLY_NUMBERS,
  settleByParents,
  settleGoalWords,
  settleParts,
  settleReported,
  settleSums,
  settleTicks,
  settleUnits,
  settleVolumes,
  settleYearRows,
} from './figure-columns.ts';
import { isPlaceHeader, isPlainHeader, isThingHeader } from './header-kind.ts';
import { settleGoals, settlePlaces, settleWholes } from './place-columns.ts';
import {
  FEW_UNITS_OF_GOVERNMENT,
  settleAssignees,
  settleContent,
  settleCriteria,
  settleHelped,
  settleLeaders,
  settleNorms,
  settleOthersGoals,
  settleProducts,
  settleResults,
  settleTimes,
} from './text-columns.ts';
import {
  isYear,
  MOST_NUMBERS,
  settleDays,
  settleGoalYears,
  settleNow,
  settlePast,
  settleStates,
  settleYear,
  settleYearsAlike,
} from './year-columns.ts';

interface FoldedPhrase {
  readonly role: ColumnRole;
  readonly phrase: string;
}

const PASSIVE: readonly string[] = PASSIVE_WORDS.map(foldText);
const WHO_OR_WHEN: readonly ColumnRole[] = [...UNIT_ROLES, 'deadline'];

const fold = (row: HeaderRow): readonly FoldedPhrase[] =>
  row.phrases.map((phrase) => ({ role: row.role, phrase: foldText(phrase) }));

const PHRASES: readonly FoldedPhrase[] = COLUMN_HEADERS.filter((row) => !row.besideContent).flatMap(fold);
const BESIDE_CONTENT: readonly FoldedPhrase[] = COLUMN_HEADERS.filter((row) => row.besideContent).flatMap(fold);

/** A header this like a known one is that one with a slip or a changed word. */
const FUZZY = 0.82;
/** Points for standing at the start of the header, where its key word is; in characters of a phrase. */
const START_BONUS = 6;
/** Points for being the whole header. */
const WHOLE_BONUS = 12;
/** What the header above says counts this much of what the column's own says. */
const PARENT_WEIGHT = 0.35;

/** Points that a header text gives to each role; higher is surer, in characters of the matching phrase. */
function scoreHeader(header: string): Map<ColumnRole, number> {
  const scores = new Map<ColumnRole, number>();
  const folded = foldText(header);
  if (folded === '') return scores;
  const padded = ` ${folded} `;
  const isThing = isThingHeader(header);
  for (const { role, phrase } of PHRASES) {
    let points = 0;
    const at = padded.indexOf(` ${phrase} `);
    // "Mốc kiểm tra, giám sát": of what is checked, and not by whom
    if (at > 0 && isThing && WHO_OR_WHEN.includes(role)) continue;
    // "Địa phương được giám sát": who is watched
    if (role === 'monitor' && PASSIVE.some((word) => padded.slice(0, Math.max(0, at)).endsWith(` ${word}`))) continue;
    if (folded === phrase) points = phrase.length + WHOLE_BONUS;
    else if (at >= 0) points = phrase.length + (at === 0 ? START_BONUS : 0);
    else if (phrase.length > 6 && isLike(folded, phrase, FUZZY)) points = phrase.length * FUZZY + START_BONUS;
    if (points > (scores.get(role) ?? 0)) scores.set(role, points);
  }
  return scores;
}

/** Known headers as they are written, by what is left of them without marks. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = groupBy(
  new Set(COLUMN_HEADERS.flatMap(({ phrases }) => phrases.filter((phrase) => phrase.includes(' ')))),
  foldText,
);

/** A known header as it is written, where a text differs from it in marks alone; null: in more, or from several. */
export function spellHeader(text: string): string | null {
  const [only, ...others] = SPELLINGS.get(foldText(text)) ?? [];
  return only === undefined || others.length > 0 || plainText(only) === plainText(text) ? null : copyCase(text, only);
}

/** A header of more characters is running text. */
const LONGEST_HEADER = 220;

/** A header phrase fills at least this share of a header cell, or begins it. */
const HEADER_SHARE = 0.4;

/** Is this a text that stands in headers of plans: a known phrase, at its start or filling most of it? */
export function isHeaderPhrase(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const folded = foldText(text);
  return PHRASES.some(({ phrase }) => {
    if (folded === phrase) return true;
    const share = phrase.length / folded.length;
    if (` ${folded} `.includes(` ${phrase} `))
      return (
        share >= HEADER_SHARE ||
        (folded.startsWith(`${phrase} `) && /^\p{Lu}/u.test(text) && share >= 0.12 && phrase.length > 6)
      );
    return phrase.length > 6 && share > 0.7 && isLike(folded, phrase, FUZZY);
  });
}

// Giai đoạn 2021 - 2025 | Bình quân giai đoạn 2021 - 2025, as folded
const STAGE_ONLY =
  /^(?:(?:bq|binh quan|trung binh|thuc hien|uoc thuc hien|ket qua|hien trang) )?(?:giai doan|thoi ky) 20\d\d (?:- )?20\d\d$/u;
const YEAR_DIGITS = 4;

function scoreColumn(column: ColumnEvidence): Map<ColumnRole, number> {
  const own = column.path.at(-1) ?? '';
  const scores = scoreHeader(own);
  for (const above of column.path.slice(0, -1)) {
    for (const [role, points] of scoreHeader(above)) scores.set(role, (scores.get(role) ?? 0) + points * PARENT_WEIGHT);
  }
  const parted = partedPhrase(column.path);
  if (parted) scores.set(parted.role, parted.phrase.length + WHOLE_BONUS);
  return scores;
}

/** "Đơn vị" above "tính": one header whose lines a head without lines, or a copy of it, has in two rows. */
function partedPhrase(path: readonly string[]): FoldedPhrase | undefined {
  if (path.length < 2 || !/^\p{Ll}/u.test(path.at(-1) ?? '')) return undefined;
  const whole = foldText(path.join(' '));
  return PHRASES.find(({ phrase }) => phrase === whole);
}

/** Below this share of its cells a column is not settled by them. */
const NO_DOUBT = 0.8;

/** Roles from cells alone: only where they leave no doubt. */
function roleFromCells(cells: ColumnCells, index: number, hasOrdinal: boolean): ColumnRole {
  if (cells.filled === 0) return 'other';
  if (index === 0 && cells.ordinals >= NO_DOUBT) return 'ordinal';
  if (cells.times >= NO_DOUBT) return 'deadline';
  if (hasOrdinal && index === 1 && cells.length >= 20 && cells.units < NO_DOUBT) return 'content';
  return 'other';
}

function best(scores: ReadonlyMap<ColumnRole, number>, except: ReadonlySet<ColumnRole>): ColumnRole | null {
  let winner: ColumnRole | null = null;
  let most = 0;
  for (const [role, points] of scores) {
    if (except.has(role) || points <= most) continue;
    winner = role;
    most = points;
  }
  return winner;
}

// KH 2024 - 2025 | Kế hoạch năm học 2024-2025, as folded
const PLANNED_YEAR = /^(?:kh|ke hoach)(?: nam)?(?: hoc)? 20\d\d(?: (?:- )?20\d\d)?$/u;

/** A column headed by a year alone takes the role that the header above gives it, else a target's. */
function roleOfYear(column: ColumnEvidence, planYear: number | null): ColumnRole | null {
  const own = foldText(column.path.at(-1) ?? '');
  if (PLANNED_YEAR.test(own) && column.cells.figures >= MOST_NUMBERS && planYear !== null)
    return settleYear('target', column, planYear);
  if (STAGE_ONLY.test(own) && column.cells.figures >= MOST_NUMBERS && planYear !== null)
    return Number(own.slice(-YEAR_DIGITS)) < planYear ? 'baseline' : 'target';
  // "Chỉ tiêu › Năm 2026" above "95% trở lên": goals of that year, in words too
  if (isYear(column.path.at(-1)) && planYear !== null && column.cells.filled > 0 && column.cells.ticks === 0) {
    const above = foldText(column.path.at(-2) ?? '');
    if (GOALS.includes(above)) return settleYear('target', column, planYear);
  }
  if (!isYear(column.path.at(-1)) || column.cells.figures < 0.3) return roleBelowYear(column, planYear);
  const above = best(scoreColumn({ ...column, path: column.path.slice(0, -1) }), new Set());
  if (above === 'baseline' || above === 'target') return settleYear(above, column, planYear);
  return own === '' || planYear === null ? null : settleYear('target', column, planYear);
}

/** "Năm 2024 › Diện tích | Sản lượng", "Giai đoạn 2026 - 2027 › Trong khu công nghiệp": a measure below a year or a stage alone. */
function roleBelowYear(column: ColumnEvidence, planYear: number | null): ColumnRole | null {
  if (planYear === null || column.cells.numbers < MOSTLY_NUMBERS) return null;
  const above = foldText(column.path.at(-2) ?? '');
  if (STAGE_ONLY.test(above)) return Number(above.slice(-YEAR_DIGITS)) < planYear ? null : 'target';
  return isYear(column.path.at(-2)) && column.year !== null ? settleYear('target', column, planYear) : null;
}

const MONEY = phraseSet(MONEY_TITLES);
const REVENUE = phraseSet(REVENUE_TITLES);
const ESTIMATES = phraseSet(ESTIMATE_HEADERS);

const isPlain = ({ path }: ColumnEvidence): boolean => path.some(isPlainHeader);

/** "Dự toán năm 2026 › Tỉnh giao" below "Dự toán thu ngân sách": what is to come in is to be reached. */
function revenueRole({ path, cells, year }: ColumnEvidence, { title, planYear }: RoleContext): ColumnRole | null {
  if (title === null || !beginsWith(title, REVENUE) || cells.numbers < MOSTLY_NUMBERS) return null;
  if (!beginsWith(path[0] ?? '', ESTIMATES)) return null;
  return year !== null && planYear !== null && year < planYear ? 'baseline' : 'target';
}

/** A column of figures is neither the content of a table nor who is in charge, whatever its header says. */
const WORD_ROLES: readonly ColumnRole[] = ['content', 'task', 'lead', 'support', 'monitor', 'implement'];

/** "Chỉ tiêu giảm (hộ)" above figures is what is to be reached, and "Số hóa kết quả (%)" no product. */
function settleFigures(role: ColumnRole, column: ColumnEvidence): ColumnRole {
  const { path, cells } = column;
  if (role === 'product' && cells.numbers >= MOSTLY_NUMBERS) return 'other';
  // "Giá trị mục tiêu › Năm | Giá trị": when, and not how much
  if ((role === 'target' || role === 'baseline') && holdsYears(column)) return 'other';
  if (!WORD_ROLES.includes(role) || cells.filled === 0 || cells.numbers < MOSTLY_NUMBERS) return role;
  const own = foldText(path.at(-1) ?? '');
  return GOALS.some((goal) => own.startsWith(goal)) ? 'target' : 'other';
}

/** Only one column of a table can have these. */
const SINGLE: readonly ColumnRole[] = ['ordinal', 'content', 'unit', 'note'];

/** The roles of a table's columns from their headers and, where these are silent, from their cells. */
export function assignRoles(given: readonly ColumnEvidence[], context: RoleContext): readonly ColumnRole[] {
  const { planYear } = context;
  const columns = given.map((column) =>
    isCode(column) ? { ...column, cells: { ...column.cells, numbers: 0, figures: 0 } } : column,
  );
  const taken = new Set<ColumnRole>();
  let hasWords = false;
  const scored = columns.map(scoreColumn);
  const named = columns.map((column, i): ColumnRole => {
    const headless = column.path.length === 0;
    if (
      i === 0 &&
      (headless || column.cells.ordinals >= NO_DOUBT) &&
      (column.cells.ordinals >= 0.5 || (headless && column.cells.length < 8))
    ) {
      taken.add('ordinal');
      return 'ordinal';
    }
    if (isPlain(column)) return revenueRole(column, context) ?? 'other';
    if (goesOnWithCode(columns, i)) return 'ordinal';
    const year = roleOfYear(column, planYear);
    if (year) return year;
    const word = headless
      ? roleFromCells(column.cells, i, taken.has('ordinal'))
      : (roleBesideContent(column, hasWords, i > 1 && i === columns.length - 1) ??
        best(scored[i] ?? new Map(), taken) ??
        (i > 1 || taken.has('content') ? roleOfMeasure(column, taken) : null) ??
        'other');
    const role = settleFigures(word, column);
    if (SINGLE.includes(role)) taken.add(role);
    hasWords ||= role === 'content' || role === 'task';
    return settleYear(role, column, planYear);
  });
  const dated = settleGoalYears(settleYearsAlike(settleUnits(named, columns), columns), columns, planYear);
  const roles = settleTimes(settleHelped(settleTicks(dated, columns), columns), columns);
  const told = settleLeaders(settleByParents(settleProducts(roles, columns), columns, planYear), columns);
  const byYears = settleYearRows(settleReported(told, columns, planYear), columns, context);
  const now = settleNow(settleDays(settleGoalWords(byYears, columns), columns), columns);
  const past = settlePast(now, columns, planYear);
  const worded = settleCriteria(settleContent(settleSums(past, columns), columns, context.title), columns);
  const own = settleOthersGoals(settleStates(settleAssignees(worded, columns), columns), columns);
  const settled = settleNorms(settleResults(own, columns), columns);
  if (isOfMoney(settled, columns, context.title)) return withoutFigures(settled);
  const goals = settlePlaces(settleLevels(settled, columns), columns, context);
  const shared = settleVolumes(settleGoals(goals, columns, context.title), columns, context.title);
  return settleWholes(settleParts(shared, columns), columns);
}

const CODES = CODE_HEADERS.map(plainText);

/** "Mã số" above "0101", "Số điện thoại": digits that count nothing. */
const isCode = ({ path }: ColumnEvidence): boolean =>
  CODES.some((code) => ` ${plainText(path.at(-1) ?? '')} `.startsWith(` ${code} `));

/** A code in two columns below one header: "1" in the first, "1.1" in the second. */
function goesOnWithCode(columns: readonly ColumnEvidence[], at: number): boolean {
  const [before, column] = [columns[at - 1], columns[at]];
  if (at !== 1 || !before || !column || before.path.length === 0) return false;
  const isSame = column.path.length === 0 || before.path.join(' ') === column.path.join(' ');
  return isSame && before.cells.ordinals >= NO_DOUBT && column.cells.ordinals >= NO_DOUBT;
}

/** A table of sources of money, or below a title that says that it tells costs. */
function isOfMoney(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[], title: string | null): boolean {
  const [first, second] = columns;
  if (title !== null && beginsWith(title, REVENUE)) return false;
  const heads = roles[0] === 'content' ? [first] : [first, second];
  return (
    (title !== null && beginsWith(title, MONEY)) ||
    // "Địa bàn | Số lớp": places beside figures of any kind
    heads.some((column) => column !== undefined && isPlain(column) && !isPlaceHeader(column.path.at(-1) ?? ''))
  );
}

function withoutFigures(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.map((role) => (role === 'target' || role === 'baseline' ? 'other' : role));
}

/** "Chỉ tiêu" heads the content where no other column does, else what each row is to reach; "Diễn giải" at the end explains. */
function roleBesideContent(column: ColumnEvidence, hasWords: boolean, isLast: boolean): ColumnRole | null {
  const own = foldText(column.path.at(-1) ?? '');
  const role = BESIDE_CONTENT.find(({ phrase }) => phrase === own)?.role ?? null;
  // "Chỉ tiêu | Yêu cầu của TAND tối cao | Chỉ tiêu của TAND tỉnh" above "≥ 95%"
  const isOwnGoal = GOALS.some((goal) => own.startsWith(`${goal} `)) && column.cells.figures >= MOSTLY_NUMBERS;
  if (hasWords && role === null && isOwnGoal) return 'target';
  return hasWords || (isLast && role === 'note') ? role : null;
}

const PLAIN_UNITS: ReadonlySet<string> = new Set(PLAIN_UNIT_HEADERS.map(foldText));
/** A unit of measure is short. Mean length in characters. */
const SHORT_UNIT = 12;

/** Share of the cells of a column of units that are a sign or one word, where some of them begin like the names of bodies. */
const MOSTLY_SIGNS = 0.6;

/** Behind what is counted, "Đơn vị" above "Cái", "Chiếc" is a unit of measure; above names of bodies it says nothing sure. */
function roleOfMeasure({ path, cells }: ColumnEvidence, taken: ReadonlySet<ColumnRole>): ColumnRole | null {
  if (taken.has('unit') || !PLAIN_UNITS.has(foldText(path.at(-1) ?? '')) || cells.filled === 0) return null;
  // "Trường", "Trạm": of a body more is told
  const isBody = cells.units >= FEW_UNITS_OF_GOVERNMENT && cells.signs < MOSTLY_SIGNS;
  return cells.length <= SHORT_UNIT && !isBody && cells.numbers === 0 ? 'unit' : null;
}

const PLAIN_MEASURES = phraseSet(PLAIN_MEASURE_HEADERS);

/** In a table of goals without a target column, the columns of figures ("Cấp huyện", "Tiểu học") say what each level is to reach. */
function settleLevels(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  if (['target', 'baseline', 'max_score'].some((role) => roles.includes(role as ColumnRole))) return roles;
  const content = foldText(columns[roles.indexOf('content')]?.path.at(-1) ?? '');
  if (!GOALS.some((goal) => content.startsWith(goal))) return roles;
  return roles.map((role, i) => {
    const column = columns[i];
    const isFigure = column !== undefined && column.path.length > 0 && column.cells.numbers >= MOSTLY_NUMBERS;
    // "Chỉ tiêu | Tỷ lệ/Số lượng" above "Phấn đấu 99% trở lên", "Đủ 24 đại biểu"
    const isMeasured = isPhrase(column?.path.at(-1) ?? '', PLAIN_MEASURES) && (column?.cells.filled ?? 0) > 0;
    return role === 'other' && (isFigure || isMeasured) ? 'target' : role;
  });
}
