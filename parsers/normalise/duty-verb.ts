import { DUTY_VERBS, TAIL_VERBS } from '../vocabulary/task-verbs.ts';
import { TASK_NAMED_BODIES } from '../vocabulary/unit-words.ts';
import { readUnitStart } from './unit-name.ts';

/** Where what a body does begins. */
export interface DutyVerb {
  readonly index: number;
  readonly verb: string;
}

// "có liên quan" tells which unit, and is no duty
const WORD = /[\p{L}\p{N}]+/gu;
const DUTY = byFirstWord(DUTY_VERBS);
const TAIL = byFirstWord(TAIL_VERBS);
/** A name is no longer than this before its verb. Characters. */
const NAME_REACH = 220;

/**
 * The first verb after the units that a text begins with. After "các cơ quan" and the like only a duty counts, for
 * other verbs may tell which of them is meant: "các cơ quan thực hiện thủ tục hành chính".
 */
export function findDutyVerb(text: string): DutyVerb | undefined {
  const body = TASK_NAMED_BODIES.find((name) => text.toLowerCase().startsWith(name));
  let depth = 0;
  let lastIndex = 0;
  for (const match of text.slice(0, NAME_REACH).matchAll(WORD)) {
    depth += countDepth(text.slice(lastIndex, match.index));
    lastIndex = match.index;
    if (depth > 0 || match.index <= (body?.length ?? 0) || /^\p{Lu}/u.test(match[0])) continue;
    const duty = verbAt(text, match.index, match[0], DUTY);
    if (duty) return duty;
    const tail = verbAt(text, match.index, match[0], TAIL);
    if (tail && !body && endsNamed(text.slice(0, match.index)) && !isRelative(text.slice(0, match.index))) return tail;
  }
  return undefined;
}

/** Where a list of units in running text is over: at the first verb, or with the text. */
export function endOfUnits(text: string): number {
  return findDutyVerb(text)?.index ?? text.length;
}

/** "được giao", "đã", "sẽ", "do" before a verb make it part of what tells the unit. */
const RELATIVE = /(?:^|\s)(?:được|đã|do|để|về|việc|công tác|kết quả|tham gia|phụ trách|có)\s$/u;

function isRelative(before: string): boolean {
  return RELATIVE.test(before);
}

/** Is the last unit of the list one with a name, so that a verb after it begins what it does? */
function endsNamed(before: string): boolean {
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(', '), before.lastIndexOf(' và ') + 2);
  const last = before.slice(start + 1).trimStart();
  return (readUnitStart(last) ?? readUnitStart(before)) === 'named';
}

function verbAt(
  text: string,
  index: number,
  word: string,
  verbs: ReadonlyMap<string, readonly string[]>,
): DutyVerb | undefined {
  const verb = verbs.get(word)?.find((candidate) => {
    const end = index + candidate.length;
    return text.startsWith(candidate, index) && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
  });
  return verb === undefined ? undefined : { index, verb };
}

function countDepth(text: string): number {
  return (text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0);
}

function byFirstWord(verbs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const verb of verbs) {
    const first = verb.split(' ')[0] ?? verb;
    table.set(first, [...(table.get(first) ?? []), verb]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}
