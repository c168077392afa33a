import type { OutlineSection } from '../../schemas/model/outline.ts';
import type { Deadline } from '../../schemas/record/plan-date.ts';
import { parseDeadline } from '../normalise/deadline.ts';
import { findDeadlineInSentence } from '../normalise/deadline-in-sentence.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { isTimeHeading } from '../outline/time-heading.ts';
import type { OutlineIndex } from './outline-index.ts';
import type { TaskContext } from './task-note.ts';
import { leadInOf, TITLE_CLOSING } from './task-place.ts';

// Đợt 1: Từ ngày 10/01/2025 đến ngày 25/01/2025 | Trước ngày 30/6 | Quý I/2025
const DAY_MONTH_OR_QUARTER = /(?<!\d)\d{1,2}\s?\/\s?\d{1,2}(?!\d)|(?:ngày|tháng)\s\d|quý\s[IV1-4]/iu;

// Giai đoạn 1 (2026 - 2027) | Giai đoạn II: từ năm 2028 đến năm 2030; not "Giai đoạn 2021 - 2025", which may be the plan's own
const STAGE =
  /^giai đoạn\s(?:thứ\s)?(?:\d|[IVX]{1,3}|nhất|một|hai|ba)\s?[:(,.-]{0,2}\s?\(?(?:(?:từ|trong|các)\s)?(?:năm\s)?20\d\d\s?(?:[-–]|đến)\s?(?:hết\s)?(?:năm\s)?20\d\d\)?\s?[.:]?$/iu;

/** Its own; else the day, month or quarter that the heading or the line right above names, which holds for all below it. */
export function deadlineOf(
  index: OutlineIndex,
  section: OutlineSection,
  content: string,
  context: TaskContext,
): Deadline {
  const own = findDeadlineInSentence(content, context.time);
  const mayTell = own.kind === null || isWithoutYear(own);
  const line = mayTell ? timedLineAbove(index, section) : null;
  if (line === null) return own;
  const above =
    isTimeHeading(line) || STAGE.test(line)
      ? parseDeadline(trimEndSigns(line, TITLE_CLOSING), context.time)
      : findDeadlineInSentence(line, context.time);
  if (own.kind !== null) return inYearOf(own, above);
  return above.kind === 'period' || above.kind === 'date' ? above : own;
}

function isWithoutYear({ kind, text, start_on: start }: Deadline): boolean {
  return kind === 'date' && start === null && !/20\d{2}/u.test(text ?? '');
}

/** "xong trong tháng 4" below "(từ tháng 3 đến tháng 9/2024)" is of 2024, whatever year the plan is for. */
function inYearOf(own: Deadline, above: Deadline): Deadline {
  const [from, to] = [above.start_on, above.due_on];
  if (own.due_on === null || from === null || to === null) return own;
  const day = own.due_on.slice(YEAR_DIGITS);
  const within = [from, to].map((end) => `${end.slice(0, YEAR_DIGITS)}${day}`).find((one) => from <= one && one <= to);
  return within === undefined || (from <= own.due_on && own.due_on <= to) ? own : { ...own, due_on: within };
}

const YEAR_DIGITS = 4;

function timedLineAbove(index: OutlineIndex, section: OutlineSection): string | null {
  const above = index.ancestorsOf(section).at(-1);
  const lines = [stepBeside(index, section), above ? leadInOf(above) : null, above?.heading ?? null];
  return (
    lines.find((line): line is string => line !== null && (DAY_MONTH_OR_QUARTER.test(line) || STAGE.test(line))) ?? null
  );
}

/** "Bước 1: Từ ngày 10/10 đến ngày 30/11", "Đợt 2 (tháng 6):": the paragraph that opens the list which the section stands in. */
function stepBeside(index: OutlineIndex, section: OutlineSection): string | null {
  if (section.kind === 'paragraph') return null;
  const before = index.siblingsBefore(section).findLast((sibling) => sibling.kind !== section.kind);
  const text = before?.kind === 'paragraph' ? (before.text?.trim() ?? '') : '';
  return text.length <= LONGEST_STEP && !/[.;]$/u.test(text) ? text : null;
}

/** Characters. */
const LONGEST_STEP = 140;
