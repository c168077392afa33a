import type { OutlineRow } from '../../schemas/model/outline.ts';
import { readLead } from '../normalise/comparator.ts';
import { findQuantities } from '../normalise/quantity.ts';
import { tokenize } from '../normalise/tokens.ts';
import { boundOfHeader } from '../outline/header-kind.ts';
import { opensWithChange } from './opens-with-work.ts';
import type { Statement } from './read-statements.ts';
import { columnsOf, subjectOf } from './row-words.ts';
import { NAMES_SHARE } from './statement-change.ts';
import { contentStatements, habitOf, type TableReading } from './table-reading.ts';

// Chỉ tiêu giảm (hộ) | Số hộ giảm | Giảm so với năm 2023 (%) | Số tiêu chí đạt thêm
const CHANGE_HEADER = /(?:^|\s)(?<verb>giảm|tăng|thêm)(?:\s?\(|\s(?:so với|thêm)|\strong (?:năm|kỳ)|$)/iu;

// Điểm số 2022 | Chỉ tiêu giảm đến hết năm 2025
export const YEAR_OF_HEADER = /\s(?:đến\s)?(?:hết\s)?(?:năm\s)?20\d\d/giu;

// Tỷ lệ hộ nghèo giảm | Năng suất lao động tăng bình quân hằng năm | Số vụ giảm so với năm trước | Số tiêu chí đạt thêm năm 2025
const CHANGE_AT_END =
  /(?<!giá trị gia)\s(?<verb>giảm|tăng|thêm)(?:\s(?:thêm|bình quân|trung bình|(?:hằng|hàng|mỗi|trong) năm)){0,3}(?:\sso với[^,;]{1,40}|\s(?:trong\s)?năm\s20\d\d)?$/iu;

// Mức giảm tỷ suất sinh: an amount of change, whatever it was before
const NOUN_OF_CHANGE = /^mức\s(?<verb>giảm|tăng)\s(?!trừ(?!\p{L}))/iu;

// Giảm tần suất tai nạn lao động | so với năm trước
const COMPARED_AT_END = /\sso với\s[^,;]{1,40}$/iu;

/** What a bare amount leaves to the words around it: how it is to be compared, and what changes by it. */
export function saidInRow(
  row: OutlineRow,
  column: number,
  statement: Statement,
  unit: string | null,
  reading: TableReading,
): Pick<Statement, 'comparator' | 'change'> {
  const { view } = reading;
  // "Giảm tối thiểu 20 % thời gian giải quyết | 20 %"
  const again = contentStatements(row, reading).find(
    ({ quantity }) => quantity.value === statement.quantity.value && quantity.unit === statement.quantity.unit,
  );
  return {
    comparator: statement.quantity.isCompared
      ? statement.comparator
      : (again?.comparator ??
        boundAtEnd(subjectOf(view, row)) ??
        boundOfHeader(view.table.columns[column]?.header.at(-1) ?? '') ??
        boundInBracket(view.table.columns[column]?.header ?? []) ??
        statement.comparator),
    change:
      statement.change ??
      again?.change ??
      changeInHeader(view.table.columns[column]?.header ?? []) ??
      changeInSubject(subjectOf(view, row), statement) ??
      changeOfGoal(row, statement, unit, reading),
  };
}

// Chỉ tiêu năm 2019 (không vượt quá) › Số vụ
const LAST_BRACKET = /\((?<inner>[^()]{3,30})\)\s*$/u;

function boundInBracket(path: readonly string[]): Statement['comparator'] | null {
  for (const header of path) {
    const inner = LAST_BRACKET.exec(header)?.groups?.inner;
    const bound = inner === undefined ? null : boundOfHeader(inner);
    if (bound !== null) return bound;
  }
  return null;
}

/** "Tỷ trọng năng lượng tái tạo đạt tối thiểu | 26,1 %": the row ends in what its bare amount is. */
function boundAtEnd(subject: string): Statement['comparator'] | null {
  const tokens = tokenize(subject);
  return readLead(tokens, tokens.length).comparator;
}

/** A row that ends in the verb of a change says that its bare amounts are of it. */
function changeInSubject(subject: string, { quantity, comparator }: Statement): Statement['change'] {
  if (quantity.isLevel || comparator === 'lt' || comparator === 'lte') return null;
  const verb = (NOUN_OF_CHANGE.exec(subject) ?? CHANGE_AT_END.exec(subject))?.groups?.verb;
  if (verb !== undefined) return opensWithChange(verb);
  return COMPARED_AT_END.test(subject) ? opensWithChange(subject) : null;
}

/** "Giảm tỷ lệ hộ nghèo | % | > 4,5": by so much, where no column tells from what, or no level goes down as told. */
function changeOfGoal(
  row: OutlineRow,
  statement: Statement,
  unit: string | null,
  reading: TableReading,
): Statement['change'] {
  const { quantity, comparator } = statement;
  if (quantity.isLevel || comparator === 'lt' || comparator === 'lte') return null;
  const subject = subjectOf(reading.view, row);
  const verb = opensWithChange(subject);
  if (verb === null) return null;
  const isShare = RATE_UNITS.has(unit ?? '');
  // "Giảm số vụ tai nạn | %": no share is a level of a count
  if (isShare && CHANGED_COUNT.test(subject)) return verb;
  if (columnsOf(reading.view.table, 'baseline').length > 0)
    return verb === 'decrease' && goesUp(row, reading) ? verb : null;
  return verb === 'decrease' || (isShare && isGrowth(subject, quantity.value)) ? verb : null;
}

/** "Giảm tỷ lệ hộ nghèo | 1,2 | 0,8 | 1,0": no level that is to go down is as high as the one before, or does not go down at all. */
function goesUp(row: OutlineRow, reading: TableReading): boolean {
  const figures = (['baseline', 'target'] as const).flatMap((role) =>
    columnsOf(reading.view.table, role).map((column) => {
      const text = row.cells[column] ?? '';
      const [figure, other] = findQuantities(text, { habit: habitOf(reading, column) });
      return other === undefined && figure ? { role, value: figure.value } : null;
    }),
  );
  const told = figures.filter((figure) => figure !== null);
  return told.some(({ role, value }, at) => {
    const before = told[at - 1];
    if (!before || role === 'baseline') return false;
    return before.role === 'baseline' ? value >= before.value : value > before.value;
  });
}

// Giảm số vụ, số người chết | Tăng số lượng khách
const CHANGED_COUNT = /^(?:giảm|kéo giảm|tăng)\s(?:tổng\s)?số(?!\p{L})/iu;

/** What a share is told in. */
export const RATE_UNITS: ReadonlySet<string> = new Set(['%', '[ppth]']);

/** "Tăng năng suất lao động | %": a share of what is none, or one that no level is as small as. */
function isGrowth(subject: string, value: number): boolean {
  return !NAMES_RATE.test(subject) && (!NAMES_SHARE.test(subject) || value < SMALLEST_LEVEL);
}

const NAMES_RATE = /^tăng trưởng(?!\p{L})/iu;

const SMALLEST_LEVEL = 1;

// Chỉ tiêu giảm hộ nghèo năm 2024 › Số hộ
const GOAL_OF_CHANGE = /^(?:chỉ tiêu|mục tiêu|kế hoạch)\s(?<verb>giảm|tăng)\s/iu;

// Số cặp tảo hôn giảm hằng năm › 2022
const YEARLY_CHANGE = /\s(?<verb>giảm|tăng)(?:\s(?:hằng|hàng|mỗi|từng|trong)\snăm)?$/iu;

// Giảm hộ nghèo › Số hộ | Tỷ lệ (%): below the change stands in what it is reckoned
const CHANGE_ABOVE = /^(?<verb>giảm|tăng)\s/iu;
const RECKONED_IN = /^(?:số (?:hộ|khẩu|người|lượng|vụ)|t[ỷỉ] lệ)(?:\s\([^()]*\))?$/iu;

/** A column of amounts of change says so in its header. */
function changeInHeader(path: readonly string[]): Statement['change'] {
  const own = (path.at(-1) ?? '').replace(YEAR_OF_HEADER, '');
  const above = path.slice(0, -1).find((header) => GOAL_OF_CHANGE.test(header)) ?? '';
  const counted = path.slice(0, -1).find((header) => YEARLY_CHANGE.test(header)) ?? '';
  const reckoned = RECKONED_IN.test(own.trim()) ? (path.at(-2) ?? '') : '';
  const found =
    NOUN_OF_CHANGE.exec(own) ??
    GOAL_OF_CHANGE.exec(own) ??
    CHANGE_ABOVE.exec(reckoned) ??
    CHANGE_HEADER.exec(own) ??
    GOAL_OF_CHANGE.exec(above) ??
    YEARLY_CHANGE.exec(counted);
  return opensWithChange(found?.groups?.verb ?? '');
}
