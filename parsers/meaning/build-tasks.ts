import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { DocumentHead, Outline } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import type { TaskRecord } from '../../schemas/record/task.ts';
import { locateQuote } from '../normalise/locate-quote.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { firstPlanYear } from '../normalise/plan-year.ts';
import { areaChooser, type ChooseArea } from './area.ts';
import { headingPathOfRow, headingPathOfSection, indexOutline, type OutlineIndex } from './outline-index.ts';
import { idGiver } from './stable-id.ts';
import { readSectionTasks, type SectionTask } from './tasks-in-sections.ts';
import { type RowTask, readRowTasks } from './tasks-in-tables.ts';

/** What all tasks of a plan are read with. */
interface Given {
  readonly targets: readonly TargetRecord[];
  readonly areaOf: ChooseArea;
}

type Unnamed = Omit<TaskRecord, 'task_id'>;

/** Kinds of section whose label is an ordinal; bullets and paragraphs have none. */
const WITHOUT_ORDINAL: ReadonlySet<string> = new Set(['bullet', 'paragraph', 'footnote']);

/** What the plan gives to be done, in reading order: from its prose, then from its tables. */
export function buildTasks(
  outline: Outline,
  targets: readonly TargetRecord[],
  context: { readonly abbreviations: Abbreviations },
): { readonly tasks: readonly TaskRecord[]; readonly findings: readonly Finding[] } {
  const index = indexOutline(outline);
  const reading = {
    abbreviations: context.abbreviations,
    time: {
      planYear: planYearOf(outline.head),
      issuedOn: outline.head.issuedOn,
      turnsAfter: isOverTurn(outline.head) ? outline.head.issuedOn : null,
      isOfYears: isOfYears(outline.head),
    },
  };
  const given: Given = { targets, areaOf: areaChooser(outline) };
  const tasks = [
    ...readSectionTasks(index, reading).map((task) => fromSection(index, task, given)),
    ...readRowTasks(index, reading).map((task) => fromRow(index, task, given)),
  ];
  const giveId = idGiver('task');
  return {
    tasks: tasks.map((task) => ({ task_id: giveId([task.origin.kind, task.content, task.product]), ...task })),
    findings: [],
  };
}

/** The year that a bare "Quý II" is of: the plan's, or the year of issue where the title says none. */
function planYearOf(head: DocumentHead): number | null {
  const { period } = head;
  return period && period.startYear !== period.endYear ? null : firstPlanYear(head);
}

/** A plan for a school year, or for a winter. */
function isOverTurn({ period }: DocumentHead): boolean {
  return period !== null && period.endYear === period.startYear + 1;
}

/** A plan for three years and more, or until a year so far ahead. */
function isOfYears(head: DocumentHead): boolean {
  const first = firstPlanYear(head);
  return head.period !== null && first !== null && head.period.endYear - first >= 2;
}

function fromSection(index: OutlineIndex, task: SectionTask, given: Given): Unnamed {
  const { section } = task;
  const path = headingPathOfSection(index, section);
  const place = locateQuote(section.rich, task.content);
  return {
    origin: {
      kind: 'section',
      section_id: section.sectionId,
      table_id: null,
      row_id: null,
      column: null,
      page: place.page ?? section.page,
      boxes: place.page === null ? section.boxes : place.boxes,
      quote: task.content,
    },
    heading_path: path,
    area: given.areaOf(path, task.content),
    ordinal: WITHOUT_ORDINAL.has(section.kind) ? null : section.label,
    content: task.content,
    product: task.product,
    deadline: task.deadline,
    ...task.units,
    target_ids: given.targets
      .filter((target) => target.origin.section_id === section.sectionId)
      .map((target) => target.target_id),
  };
}

function fromRow(index: OutlineIndex, task: RowTask, given: Given): Unnamed {
  const { table, row } = task;
  const path = headingPathOfRow(index, table, row);
  return {
    origin: {
      kind: 'table_row',
      section_id: null,
      table_id: table.tableId,
      row_id: row.rowId,
      column: task.column,
      page: row.page,
      boxes: row.boxes,
      quote: task.content,
    },
    heading_path: path,
    area: given.areaOf(path, task.content),
    ordinal: row.ordinal,
    content: task.content,
    product: task.product,
    deadline: task.deadline,
    ...task.units,
    target_ids: given.targets.filter((target) => target.origin.row_id === row.rowId).map((target) => target.target_id),
  };
}
