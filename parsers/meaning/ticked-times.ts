import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import type { Deadline, Recurrence } from '../../schemas/record/plan-date.ts';
import type { TimeContext } from '../normalise/calendar-span.ts';
import { NO_DEADLINE, parseDeadline } from '../normalise/deadline.ts';
import { EACH_MONTH, EACH_QUARTER, MONTH, QUARTER, YEAR } from '../vocabulary/who-and-when-headers.ts';

/** How the headers of one calendar are written, and what a tick below each of them means. */
interface Calendar {
  readonly header: RegExp;
  /** A header that the one above it makes one of these: "Thời gian trình (quý) › II". */
  readonly below: { readonly above: RegExp; readonly header: RegExp } | null;
  /** Before the numbers of what is ticked. */
  readonly name: string;
  /** A table with fewer such columns ticks nothing off. */
  readonly fewest: number;
  /** How often, where all of so many are ticked. */
  readonly all: { readonly count: number; readonly text: string; readonly recurrence: Recurrence } | null;
}

// Thời gian trình (quý) | Quý
const BY_QUARTER = /(?<!\p{L})quý(?!\p{L})/iu;

/** Quarters first: "1" below "quý" is no month. */
const CALENDARS: readonly Calendar[] = [
  // Quý II | Q3 | Quý IV/2022 | Quý I năm 2023 | quý › I
  {
    header: /^(?:quý\s?|Q\.?\s?)(?<number>IV|I{1,3}|[1-4])(?:(?:\s?\/\s?|\snăm\s)(?<year>20\d\d))?$/iu,
    below: { above: BY_QUARTER, header: /^(?<number>IV|I{1,3}|[1-4])$/u },
    name: QUARTER,
    fewest: 2,
    all: { count: 4, text: EACH_QUARTER, recurrence: 'quarterly' },
  },
  // 3 | T3 | Tháng 3 | Tháng 9/2022 | Tháng 01 năm 2023
  {
    header: /^(?:tháng\s|T)?(?<number>0?[1-9]|1[0-2])(?:(?:\s?\/\s?|\snăm\s)(?<year>20\d\d))?$/iu,
    below: null,
    name: MONTH,
    fewest: 3,
    all: { count: 12, text: EACH_MONTH, recurrence: 'monthly' },
  },
  // 2024 | Năm 2025
  { header: /^(?:năm\s)?(?<number>20\d\d)$/iu, below: null, name: YEAR, fewest: 2, all: null },
];

// x | xX: what a scan makes of one cross
const TICK = /^(?:[xX]{1,2}|[✓✔*+●•])$/u;

/** "Thời gian › 1 | 2 | … | 12", "Giai đoạn thực hiện › 2024 | 2025" with a tick in each month or year of the task. */
export function readTicks(table: OutlineTable, row: OutlineRow, time: TimeContext): Deadline | undefined {
  for (const calendar of CALENDARS) {
    const columns = table.columns.flatMap(({ role, header }, column) => {
      const number = numberIn(header, calendar);
      return role === 'deadline' && number !== undefined ? [{ column, number }] : [];
    });
    if (columns.length < calendar.fewest) continue;
    const ticked = columns.map(({ column }) => TICK.test(row.cells[column]?.trim() ?? ''));
    return deadlineOf(
      columns.map(({ number }) => number),
      ticked,
      calendar,
      time,
    );
  }
  return undefined;
}

function numberIn(header: readonly string[], { header: own, below }: Calendar): string | undefined {
  const last = header.at(-1)?.trim() ?? '';
  const isBelow = below !== null && header.slice(0, -1).some((part) => below.above.test(part));
  const read = (own.exec(last) ?? (isBelow ? below.header.exec(last) : null))?.groups;
  return read?.number !== undefined && read.year !== undefined ? `${read.number}/${read.year}` : read?.number;
}

function deadlineOf(
  numbers: readonly string[],
  ticked: readonly boolean[],
  { name, all }: Calendar,
  time: TimeContext,
): Deadline {
  const said = numbers.filter((_, at) => ticked[at]);
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return NO_DEADLINE;
  if (all !== null && said.length === all.count)
    return { ...NO_DEADLINE, text: all.text, kind: 'recurring', recurrence: all.recurrence };
  const isStretch = said.length > 1 && ticked.lastIndexOf(true) - ticked.indexOf(true) === said.length - 1;
  // a number that bears its year is told in full: "Quý IV/2022 - Quý I/2023"
  const names = said.some((number) => number.includes('/')) ? `${name} ` : '';
  return parseDeadline(`${name} ${isStretch ? `${first} - ${names}${last}` : said.join(`, ${names}`)}`, time);
}
