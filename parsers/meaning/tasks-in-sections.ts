import type { OutlineSection } from '../../schemas/model/outline.ts';
import type { Deadline } from '../../schemas/record/plan-date.ts';
import { findDeadlineInSentence } from '../normalise/deadline-in-sentence.ts';
import { findDutyVerb } from '../normalise/duty-verb.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { splitSentences } from '../normalise/sentence.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { hasUnits, mergeUnits, NO_UNITS, type UnitsByRole } from '../normalise/units-in-charge.ts';
import { readUnitsInSentence } from '../normalise/units-in-sentence.ts';
import { foldText } from '../vietnamese/fold.ts';
import { NO_TASK_STARTS } from '../vocabulary/task-headings.ts';
import type { OutlineIndex } from './outline-index.ts';
import { giveNote, type NotedTask, readNotesInText, readTaskNote, type TaskContext } from './task-note.ts';
import { kindOfTaskHeading, leadInOf, readTaskPlace, type TaskPlace, TITLE_CLOSING, titleOf } from './task-place.ts';

/** A task of running text before it has its id. */
export interface SectionTask extends NotedTask {
  readonly content: string;
}

/** Words that a task has at least. */
const FEWEST_WORDS = 4;

/** Tasks of the sections in reading order; a line "Đơn vị chủ trì: …" is given to those above it. */
export function readSectionTasks(index: OutlineIndex, context: TaskContext): readonly SectionTask[] {
  const tasks: SectionTask[] = [];
  for (const section of index.outline.sections) {
    if (section.isForm || section.kind === 'footnote') continue;
    const note = readTaskNote(section, context);
    if (note) giveNote(index, tasks, section, note);
    else {
      const task = readTask(index, section, context);
      if (task) tasks.push(task);
    }
  }
  return tasks;
}

function readTask(index: OutlineIndex, section: OutlineSection, context: TaskContext): SectionTask | undefined {
  const content = contentOf(index, section);
  if (content === null || isNoTask(content) || leadInOf(section) !== null) return undefined;
  const place = readTaskPlace(index, section, context.abbreviations);
  const said = readBySentence(content, context.abbreviations);
  if (!isTask(section, place, said, content)) return undefined;
  const labelled = readNotesInText(content, context);
  const lead = said.units.lead.length > 0 ? said.units.lead : place.lead;
  const support = said.units.support.filter((unit) => !lead.some((other) => other.name === unit.name));
  const units = hasUnits(labelled.units)
    ? mergeUnits([labelled.units, { ...NO_UNITS, monitor: said.units.monitor }])
    : { ...said.units, lead, support };
  return {
    section,
    content,
    product: labelled.product,
    deadline: labelled.deadline ?? deadlineOf(index, section, content, context),
    units,
    noted: new Set(),
  };
}

// Đợt 1: Từ ngày 10/01/2025 đến ngày 25/01/2025 | Trước ngày 30/6 | Quý I/2025
const DAY_MONTH_OR_QUARTER = /(?<!\d)\d{1,2}\s?\/\s?\d{1,2}(?!\d)|(?:ngày|tháng)\s\d|quý\s[IV1-4]/iu;

/** Its own; else the day, month or quarter that the heading right above names, which holds for all below it. */
function deadlineOf(index: OutlineIndex, section: OutlineSection, content: string, context: TaskContext): Deadline {
  const own = findDeadlineInSentence(content, context.time);
  if (own.kind !== null) return own;
  const heading = index.ancestorsOf(section).at(-1)?.heading ?? null;
  if (heading === null || !DAY_MONTH_OR_QUARTER.test(heading)) return own;
  const above = findDeadlineInSentence(heading, context.time);
  return above.kind === 'period' || above.kind === 'date' ? above : own;
}

/** Its own text; of a heading with nothing below it, the heading, where it says what is to be done. */
function contentOf(index: OutlineIndex, section: OutlineSection): string | null {
  if (section.text !== null && section.text !== undefined)
    return titleOf(index, section) === trimEndSigns(section.text, TITLE_CLOSING) ? null : section.text;
  const heading = section.heading;
  if (heading === null || index.childrenOf(section.sectionId).some((child) => child.kind !== 'footnote')) return null;
  const isSaid =
    kindOfTaskHeading(heading) === null &&
    heading.split(/\s+/u).length > FEWEST_WORDS &&
    readUnitStart(heading) === null;
  const holdsTable = index.outline.tables.some((table) => table.sectionId === section.sectionId);
  return isSaid && !holdsTable ? heading : null;
}

const NO_TASK = NO_TASK_STARTS.map((start) => `${foldText(start)} `);

function isNoTask(content: string): boolean {
  const folded = `${foldText(content.slice(0, 40))} `;
  if (NO_TASK.some((start) => folded.startsWith(start))) return true;
  // (Có Biểu phân công nhiệm vụ cụ thể tại Phụ lục kèm theo)
  return /^\([^()]*\)[.;]?$/u.test(content.trim()) || content.split(/\s+/u).length < FEWEST_WORDS;
}

interface Said {
  readonly units: UnitsByRole;
  readonly by: 'asked' | 'subject' | null;
}

/** The first sentence tells who; a later one may still ask somebody: "…. Đề nghị các đơn vị …". */
function readBySentence(content: string, abbreviations: Abbreviations): Said {
  const whole = readUnitsInSentence(content, abbreviations);
  if (whole.by !== null) return whole;
  for (const { start, end } of splitSentences(content).slice(1)) {
    const later = readUnitsInSentence(content.slice(start, end), abbreviations);
    if (later.by === 'asked') return { units: mergeUnits([whole.units, later.units]), by: 'asked' };
  }
  return whole;
}

/** Duties of a body whose paragraph stands on its own: "2. Sở Nội vụ chịu trách nhiệm hướng dẫn …". */
const OWN_DUTY =
  /^(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|đồng chủ trì|phối hợp|là đầu mối|làm đầu mối)/u;

function isTask(section: OutlineSection, place: TaskPlace, said: Said, content: string): boolean {
  if (said.by === 'asked') return true;
  switch (place.kind) {
    case 'task':
    case 'duty':
      return true;
    case 'mixed':
      return said.by !== null || section.kind !== 'paragraph';
    case 'report':
      return said.by === 'subject';
    case 'none':
      return place.isAsked;
    case null: {
      if (place.isAsked) return true;
      if (section.kind === 'paragraph') return place.lead.length > 0 && section.parentId !== null;
      const duty = said.by === 'subject' ? findDutyVerb(content, 'sentence') : undefined;
      return place.lead.length > 0 || (duty !== undefined && OWN_DUTY.test(content.slice(duty.index)));
    }
  }
}
