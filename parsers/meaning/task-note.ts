import { type OutlineSection, UNIT_ROLES, type UnitRole } from '../../schemas/model/outline.ts';
import type { Deadline } from '../../schemas/record/plan-date.ts';
import { parseDeadline } from '../normalise/deadline.ts';
import type { DeadlineContext } from '../normalise/deadline-in-sentence.ts';
import { findDutyVerb } from '../normalise/duty-verb.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import {
  hasUnits,
  mergeUnits,
  NO_UNITS,
  readRoleLabel,
  readUnitsInCharge,
  type UnitsByRole,
} from '../normalise/units-in-charge.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import {
  ASSIGNING_LABELS,
  DEADLINE_LABELS,
  OTHER_LABELS,
  PERSON_LABELS,
  PRODUCT_LABELS,
  ROLE_LABELS,
} from '../vocabulary/task-labels.ts';
import type { OutlineIndex } from './outline-index.ts';
import { kindOfTaskHeading } from './task-place.ts';

export interface TaskContext {
  readonly abbreviations: Abbreviations;
  readonly time: DeadlineContext;
}

/** What a line tells of the tasks above it: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …", "Sản phẩm: …". */
export interface TaskNote {
  readonly units: UnitsByRole;
  readonly deadline: Deadline | null;
  readonly product: string | null;
}

/** A task that a line below it may tell more of. */
export interface NotedTask {
  readonly section: OutlineSection;
  readonly units: UnitsByRole;
  readonly deadline: Deadline;
  readonly product: string | null;
  /** What lines have told of it already: the next such line is of later tasks. */
  readonly noted: ReadonlySet<NoteKey>;
}

type NoteKey = UnitRole | 'deadline' | 'product';

const NO_NOTE: TaskNote = { units: NO_UNITS, deadline: null, product: null };

const LABELLED = /^[\s\-–+•*]*(?<label>\p{L}[^:;()]{2,43}?)\s?:\s*(?<rest>\S.*)$/su;

const CLOSING = '.;:,()';

/** The note that a section is; undefined where it is none. */
export function readTaskNote(section: OutlineSection, context: TaskContext): TaskNote | undefined {
  const heading = section.heading === null ? undefined : trimEndSigns(section.heading, CLOSING);
  const text = heading === undefined ? (section.text ?? '') : `${heading}: ${section.text ?? ''}`;
  const [next] = placesOfLabels(text);
  if (next === undefined) return readNote(text, context);
  const first = readNote(trimEndSigns(text.slice(0, next), CLOSING), context);
  return first && mergeNotes(first, readNotesInText(text, context));
}

function readNote(text: string, context: TaskContext): TaskNote | undefined {
  const match = LABELLED.exec(text);
  const label = singleSpaced(match?.groups?.label?.toLowerCase() ?? '').trim();
  const rest = match?.groups?.rest ?? '';
  if (PERSON_LABELS.includes(label)) return NO_NOTE;
  if (PRODUCT_LABELS.includes(label)) return { ...NO_NOTE, product: trimEndSigns(rest.trim(), '.;') };
  const told = readWhoDoes(text, context) ?? readWhoAndWhen(text, context);
  if (told) return told;
  if (DEADLINE_LABELS.includes(label) || TIME_OF.test(label)) {
    const told = rest.slice(0, endOfSentence(rest));
    const deadline = parseDeadline(closeBracket(trimEndSigns(told, CLOSING)), context.time);
    if (deadline.kind !== null) return { ...NO_NOTE, deadline };
    return rest.length > LONGEST_TIME ? undefined : NO_NOTE;
  }
  const isAssigned = ASSIGNING_LABELS.includes(label) && tellsUnitsAlone(rest);
  if (!isAssigned && !readRoleLabel(text)) return undefined;
  const units = readUnitsInCharge([{ role: 'lead', text: isAssigned ? rest : text }], context.abbreviations);
  return hasUnits(units) ? { ...NO_NOTE, units } : undefined;
}

// Thanh tra thị xã chủ trì, Phòng Nội vụ, UBKT Thị ủy phối hợp.
const LEADS_AND_HELPS =
  /^[-–+•\s]*(?<lead>\p{Lu}[^:;.()]{3,120}?\schủ trì)[;,]\s(?<support>\p{Lu}[^:.()]{3,200}\sphối hợp)(?:\sthực hiện)?[.;]?$/u;

/** A line that says who leads and who helps, and not in what. */
function readWhoDoes(text: string, context: TaskContext): TaskNote | undefined {
  if (!text.includes('chủ trì')) return undefined;
  const { lead, support } = LEADS_AND_HELPS.exec(text.trim())?.groups ?? {};
  if (lead === undefined || support === undefined || readUnitStart(lead) === null) return undefined;
  const cells = [
    { role: 'lead', text: lead },
    { role: 'support', text: support },
  ] as const;
  return { ...NO_NOTE, units: readUnitsInCharge(cells, context.abbreviations) };
}

// Sở Nội vụ hướng dẫn | UBND các xã thực hiện | Sở Tài chính phối hợp thực hiện
const WHO =
  /^(?<names>(?:\p{Lu}|các\s)[^:;.()]{3,200}?)\s(?<deed>chủ trì|phối hợp(?:\sthực hiện)?|hướng dẫn|(?:tổ chức\s|triển khai\s)?thực hiện)$/u;
/** Such a line is no longer. Characters. */
const LONGEST_WHO = 400;
// hoàn thành chậm nhất là ngày 15 tháng 11 năm 2024
const WHEN = /^(?:hoàn thành|xong|thời gian|thời hạn|trước|trong|chậm nhất)\s/iu;

/** "Sở Nội vụ hướng dẫn; UBND các xã thực hiện; hoàn thành trước ngày 15/11": who and by when, and not what. */
function readWhoAndWhen(text: string, context: TaskContext): TaskNote | undefined {
  if (!text.includes('; ') || text.length > LONGEST_WHO) return undefined;
  const clauses = trimEndSigns(text.trim().replace(/^[-–+•]\s/u, ''), '.').split('; ');
  if (clauses.length < 2) return undefined;
  let note = NO_NOTE;
  for (const clause of clauses) {
    const { names = '', deed = '' } = WHO.exec(clause)?.groups ?? {};
    const isWho = names !== '' && readUnitStart(names) !== null && findDutyVerb(names, 'sentence') === undefined;
    const deadline = WHEN.test(clause) && clause.length <= LONGEST_TIME ? parseDeadline(clause, context.time) : null;
    if (!isWho && (deadline === null || deadline.kind === null)) return undefined;
    const role = deed.startsWith('phối hợp') ? 'support' : 'lead';
    const units = isWho ? readUnitsInCharge([{ role, text: names }], context.abbreviations) : NO_UNITS;
    note = mergeNotes(note, { ...NO_NOTE, units, deadline: isWho ? null : deadline });
  }
  return hasUnits(note.units) ? note : undefined;
}

// Sở Y tế chủ trì; Sở Nội vụ, Sở Tài chính phối hợp thực hiện: no clause tells what is to be done
const ROLE_AT_END = /\s(?:chủ trì|phối hợp|thực hiện|theo dõi)[.,]?\s*$/u;

function tellsUnitsAlone(text: string): boolean {
  return text.split(';').every((clause) => {
    return ROLE_AT_END.test(clause) || findDutyVerb(clause.trim(), 'sentence') === undefined;
  });
}

// thời gian tiêm | thời gian mở lớp | thời hạn nộp hồ sơ
const TIME_OF = /^(?:thời gian|thời hạn)(?:\s\p{L}+){1,4}$/u;

/** A line that tells when in words of no calendar is no longer: "Thời gian: theo lịch của tỉnh". Characters. */
const LONGEST_TIME = 60;

/** "Giai đoạn 2024 - 2025. Giao Sở Y tế tổ chức thực hiện.": what stands behind the full stop tells no time. */
function endOfSentence(text: string): number {
  const at = text.search(/\.\s(?=(?:Giao|Đơn|Cơ|Sở|Các|Phòng|Ủy|UBND)(?!\p{L}))/u);
  return at < 0 ? text.length : at;
}

/** "05 ngày (từ 17/02 đến 21/02/2025": the bracket that was cut with the full stop behind it. */
function closeBracket(text: string): string {
  return text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text})` : text;
}

/** Notes that go on in the line of the task: "…. Đơn vị chủ trì: Sở Nội vụ; thời gian: Quý II/2023". */
export function readNotesInText(text: string, context: TaskContext): TaskNote {
  const places = placesOfLabels(text);
  let note = unitAndTime(text, context) ?? unitsInBrackets(text, context);
  places.forEach((from, at) => {
    const part = trimEndSigns(text.slice(from, places[at + 1] ?? text.length), CLOSING);
    const read = readNote(part, context);
    if (read) note = mergeNotes(note, read);
  });
  return note;
}

function unitsInBrackets(text: string, context: TaskContext): TaskNote {
  const bracketed = leadsInBrackets(text, context);
  return { ...NO_NOTE, units: hasUnits(bracketed) ? bracketed : namesInLastBracket(text, context) };
}

function mergeNotes(one: TaskNote, other: TaskNote): TaskNote {
  return {
    units: mergeUnits([one.units, other.units]),
    deadline: one.deadline ?? other.deadline,
    product: one.product ?? other.product,
  };
}

/** Where labels behind a full stop, a semicolon or a bracket begin. */
function placesOfLabels(text: string): readonly number[] {
  return allMatches(text, INLINE_LABEL).map((match) => match.index + (match.groups?.before?.length ?? 0));
}

// Mở 10 lớp bồi dưỡng (Sở Nội vụ chủ trì; hoàn thành trong quý III/2024) | (Phòng Nội vụ phối hợp với Trường Chính trị thực hiện)
const LEAD_IN_BRACKET =
  /\((?:Giao\s)?(?<clause>\p{Lu}[^();:]{3,120}?\s(?:chủ trì(?:,?\s(?:phối hợp|cùng)\s[^();:]{0,160})?|tham mưu|phụ trách|thực hiện|chịu trách nhiệm|phối hợp\s(?:với|cùng)\s[^();:]{3,160}))(?=[;,)])/gu;

// (Văn phòng UBND chủ trì; Phòng Nội vụ, Phòng Tư pháp phối hợp)
const SUPPORT_IN_BRACKET =
  /\([^():;]{3,120}\schủ trì[;,]\s(?<names>(?:\p{Lu}|các\s)[^();:]{3,160}?)\sphối hợp(?:\sthực hiện)?(?=[;,)])/gu;

// Khởi công 02 khu công nghiệp. (Ban Quản lý các khu công nghiệp, Sở Công Thương)
const NAMES_AT_END = /[.;,]\s?\((?<names>\p{Lu}[^():;]{5,160})\)[.;]?$/u;

/** A bracket behind the full stop that names bodies, and says nothing else of them: who is to do it. */
function namesInLastBracket(text: string, context: TaskContext): UnitsByRole {
  const names = NAMES_AT_END.exec(text.trimEnd())?.groups?.names ?? '';
  if (names === '' || readUnitStart(names) !== 'named' || findDutyVerb(names, 'sentence')) return NO_UNITS;
  const units = readUnitsInCharge([{ role: 'lead', text: names }], context.abbreviations);
  return units.lead.every((unit) => readUnitStart(unit.text) !== null) ? units : NO_UNITS;
}

// Xây dựng đề án phát triển du lịch (Sở Văn hóa, Thể thao và Du lịch; 2023 - 2024) | (Sở Nội vụ, Quý III) | (Sở Y tế; hoàn thành trước ngày 30/6)
const BRACKETED = /\((?<inside>\p{Lu}[^():]{6,200})\)/gu;
const TIME_OF_BRACKET =
  /^(?:(?:hoàn thành|thực hiện|xong|dự kiến|trước|trong|đến|từ|vào|cuối|đầu|hết)\s){0,3}(?:(?:năm|giai đoạn|quý|tháng|ngày)\s?)?[\dIVX]|^(?:hằng|hàng|định kỳ|mỗi|thường xuyên|cả năm)(?!\p{L})/iu;
/** What says when in a bracket is no longer. Characters. */
const LONGEST_BRACKETED_TIME = 48;

/** A bracket that says who and by when, and nothing else. */
function unitAndTime(text: string, context: TaskContext): TaskNote | null {
  for (const { groups } of allMatches(text, BRACKETED)) {
    const inside = groups?.inside ?? '';
    const at = Math.max(inside.lastIndexOf('; '), inside.lastIndexOf(', '));
    const [units, time] = [inside.slice(0, Math.max(0, at)), inside.slice(at + 2)];
    if (time.length > LONGEST_BRACKETED_TIME || !TIME_OF_BRACKET.test(time)) continue;
    if (readUnitStart(units) === null || findDutyVerb(units, 'sentence') !== undefined) continue;
    const deadline = parseDeadline(time, context.time);
    if (deadline.kind === null) continue;
    return { ...NO_NOTE, units: readUnitsInCharge([{ role: 'lead', text: units }], context.abbreviations), deadline };
  }
  return null;
}

// (Sở Nội vụ | – chủ trì; Sở Tài chính – phối hợp)
const DASHED_ROLE = /\s[-–]\s(?=(?:chủ trì|phối hợp)[;,)])/gu;

function leadsInBrackets(text: string, context: TaskContext): UnitsByRole {
  const plain = text.replace(DASHED_ROLE, ' ');
  const clauses = allMatches(plain, LEAD_IN_BRACKET)
    .map((match) => match.groups?.clause ?? '')
    .filter((clause) => clause.endsWith('chủ trì') || readUnitStart(clause) !== null);
  const others = allMatches(plain, SUPPORT_IN_BRACKET).map((match) => match.groups?.names ?? '');
  return readUnitsInCharge(
    [
      ...clauses.map((clause) => ({ role: 'lead' as const, text: clause })),
      ...others.map((names) => ({ role: 'support' as const, text: names })),
    ],
    context.abbreviations,
  );
}

const INLINE_WORDS = [
  ...ROLE_LABELS.flatMap((row) => row.words).filter((word) => word.includes(' ')),
  ...DEADLINE_LABELS.filter((word) => word.includes(' ')),
  ...PRODUCT_LABELS,
  ...ASSIGNING_LABELS,
  ...OTHER_LABELS,
]
  .sort((a, b) => b.length - a.length)
  .join('|');
const INLINE_LABEL = new RegExp(`(?<before>[.;(]\\s?)(?:${INLINE_WORDS})\\s?:\\s`, 'giu');

/** What a line of notes stands below: a heading that holds such lines alone ("b. Phân công thực hiện") stands beside the tasks. */
export function levelOfNote(index: OutlineIndex, line: OutlineSection, context: TaskContext): string | null {
  const parent = index.ancestorsOf(line).at(-1);
  if (parent?.heading == null || parent.text) return line.parentId;
  const isOfNotes = index.childrenOf(parent.sectionId).every((child) => readTaskNote(child, context) !== undefined);
  return isOfNotes && kindOfTaskHeading(parent.heading) === 'duty' ? parent.parentId : line.parentId;
}

/** Gives a line's note to the task that it stands in, or to the tasks beside it, back to those that have such a note. */
export function giveNote<T extends NotedTask>(
  index: OutlineIndex,
  tasks: T[],
  level: string | null,
  note: TaskNote,
): void {
  const keys = keysOf(note);
  const isInside = tasks.some((task) => task.section.sectionId === level);
  for (let at = tasks.length - 1; at >= 0; at -= 1) {
    const task = tasks[at];
    if (!task || !isAbove(index, task.section, level) || keys.some((key) => task.noted.has(key))) return;
    if (isInside && task.section.sectionId !== level) continue;
    tasks[at] = {
      ...task,
      units: addUnits(task.units, note.units),
      deadline: note.deadline ?? task.deadline,
      product: note.product ?? task.product,
      noted: new Set([...task.noted, ...keys]),
    };
    if (isInside) return;
  }
}

function keysOf(note: TaskNote): readonly NoteKey[] {
  const keys: NoteKey[] = UNIT_ROLES.filter((role) => note.units[role].length > 0);
  if (note.deadline) keys.push('deadline');
  if (note.product !== null) keys.push('product');
  return keys;
}

/** Is the task the one that the line stands in, or below the same heading? */
export function isAbove(index: OutlineIndex, task: OutlineSection, level: string | null): boolean {
  return (
    task.sectionId === level ||
    task.parentId === level ||
    index.ancestorsOf(task).some((above) => above.parentId === level && level !== null)
  );
}

/** A line that names who leads wins over the sentence; who supports by either does. */
function addUnits(said: UnitsByRole, noted: UnitsByRole): UnitsByRole {
  if (!hasUnits(noted)) return said;
  const merged = mergeUnits([noted, said]);
  const lead = noted.lead.length > 0 ? noted.lead : said.lead;
  return { ...merged, lead, support: merged.support.filter((unit) => !lead.some((other) => other.name === unit.name)) };
}
