import { RUN_ON_WORDS } from '../vocabulary/run-on-words.ts';

const RUN_ON: ReadonlySet<string> = new Set(RUN_ON_WORDS);

/**
 * How the paragraph is set says what a break inside it means: in a title or a column of the letterhead every line
 * stands for itself; in running text most breaks only wrap the line.
 */
export type BreakRule = 'every_line' | 'cell' | 'new_items';

// "- Tham mưu" | "+ Rà soát" | "• x"; a dash before a digit is a range or a minus
const BULLET = /^[-–—+•*·▪●○◦■□✓➢❖](?:\s|(?=\p{L}))/u;
// "a) x" | "đ) x" | "(1) x" | "1. x" | "1.2. x" | "2) x" | "IV. x"
const LABEL = /^\(?(?:\p{L}|\d{1,2}(?:\.\d{1,2}){0,3}|[IVXLC]{1,6})(?:[.)]\s|\.\))/u;
const ENDS_SENTENCE = /[.;:!?…]["”’')\]]*$/u;
const RUNS_ON = /[,(/–-]$/u;
const BEGINS_SENTENCE = /^["“‘'([]*[\p{Lu}\d]/u;

/** True where what follows a line break begins a paragraph of its own. */
export function startsParagraph(before: string, after: string, rule: BreakRule): boolean {
  if (rule === 'every_line') return true;
  if (before === '' || after === '') return true;
  if (BULLET.test(after) || LABEL.test(after)) return true;
  if (!BEGINS_SENTENCE.test(after)) return false;
  return ENDS_SENTENCE.test(before) || (rule === 'cell' && !runsOn(before));
}

/** "Sở Khoa học và" above "Công nghệ", "Các sở, ban," above "Ngành". */
function runsOn(line: string): boolean {
  const last = line.slice(line.lastIndexOf(' ') + 1).toLowerCase();
  return RUNS_ON.test(line) || RUN_ON.has(last);
}
