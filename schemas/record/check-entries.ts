import { checkNamed } from './check-structure.ts';
import { DIAGNOSTIC_SEVERITIES } from './diagnostic-codes.ts';
import type { PlanRecord } from './plan-record.ts';
import type { RecordIndex } from './record-index.ts';
import type { RecordProblem } from './record-problem.ts';
import type { Origin, TargetRecord } from './target.ts';
import type { TaskRecord } from './task.ts';

/** Targets, tasks, citations and diagnostics against what they point to. */
export function checkEntries(record: PlanRecord, index: RecordIndex): readonly RecordProblem[] {
  return [
    ...record.targets.flatMap((target, position) => checkTarget(`targets[${position}]`, target, index)),
    ...record.tasks.flatMap((task, position) => checkTask(`tasks[${position}]`, task, index)),
    ...record.citations.flatMap((citation, position) => [
      ...checkNamed(`citations[${position}].section_id`, citation.section_id, index.sections),
      ...checkNamed(`citations[${position}].row_id`, citation.row_id, index.rows),
    ]),
    ...record.diagnostics.flatMap((diagnostic, position) =>
      checkDiagnostic(`diagnostics[${position}]`, diagnostic, index),
    ),
  ];
}

function checkTarget(path: string, target: TargetRecord, index: RecordIndex): readonly RecordProblem[] {
  const problems = [...checkOrigin(`${path}.origin`, target.origin, index)];
  if ((target.comparator === 'between') !== (target.value_to !== null)) {
    problems.push({
      path: `${path}.value_to`,
      message: `"${target.comparator}" with the upper value ${target.value_to}`,
    });
  }
  if (target.value_to !== null && target.value !== null && target.value_to < target.value) {
    problems.push({ path: `${path}.value_to`, message: `from ${target.value} to ${target.value_to}` });
  }
  if (target.kind === 'qualitative' && target.value !== null) {
    problems.push({ path: `${path}.kind`, message: `"qualitative" with the value ${target.value}` });
  }
  if (target.period && target.period.start_year > target.period.end_year) {
    problems.push({ path: `${path}.period`, message: `from ${target.period.start_year} to ${target.period.end_year}` });
  }
  return problems;
}

function checkTask(path: string, task: TaskRecord, index: RecordIndex): readonly RecordProblem[] {
  const problems = [
    ...checkOrigin(`${path}.origin`, task.origin, index),
    ...task.target_ids.flatMap((id) => checkNamed(`${path}.target_ids`, id, index.targets)),
  ];
  const { start_on, due_on } = task.deadline;
  if (start_on !== null && due_on !== null && start_on > due_on) {
    problems.push({ path: `${path}.deadline`, message: `from ${start_on} to ${due_on}` });
  }
  return problems;
}

function checkDiagnostic(
  path: string,
  diagnostic: PlanRecord['diagnostics'][number],
  index: RecordIndex,
): readonly RecordProblem[] {
  const severity = DIAGNOSTIC_SEVERITIES[diagnostic.code];
  const problems = [
    ...checkNamed(`${path}.section_id`, diagnostic.section_id, index.sections),
    ...checkNamed(`${path}.row_id`, diagnostic.row_id, index.rows),
    ...checkNamed(`${path}.target_id`, diagnostic.target_id, index.targets),
  ];
  if (diagnostic.severity === severity) return problems;
  return [
    ...problems,
    { path: `${path}.severity`, message: `"${diagnostic.severity}", but ${diagnostic.code} is "${severity}"` },
  ];
}

/** An entry points to a section or to a cell, which holds what it quotes. */
function checkOrigin(path: string, origin: Origin, index: RecordIndex): readonly RecordProblem[] {
  const named = [
    ...checkNamed(`${path}.section_id`, origin.section_id, index.sections),
    ...checkNamed(`${path}.table_id`, origin.table_id, index.tables),
    ...checkNamed(`${path}.row_id`, origin.row_id, index.rows),
  ];
  if (named.length > 0) return named;
  const texts = origin.kind === 'section' ? sectionTexts(origin, index) : rowTexts(origin, index);
  if (texts === null)
    return [
      { path, message: `a ${origin.kind} that names no ${origin.kind === 'section' ? 'section' : 'row of its table'}` },
    ];
  const quote = squeeze(origin.quote);
  if (texts.some((text) => squeeze(text).includes(quote))) return [];
  return [{ path: `${path}.quote`, message: `"${origin.quote}" does not stand there` }];
}

function sectionTexts(origin: Origin, index: RecordIndex): readonly string[] | null {
  const section = origin.section_id === null ? undefined : index.sections.get(origin.section_id);
  if (!section) return null;
  return [[section.label, section.heading, section.text].filter((part) => part !== null).join(' ')];
}

function rowTexts(origin: Origin, index: RecordIndex): readonly string[] | null {
  const indexed = origin.row_id === null ? undefined : index.rows.get(origin.row_id);
  if (!indexed || indexed.table.table_id !== origin.table_id) return null;
  const { cells } = indexed.row;
  if (origin.column === null) return [cells.filter((cell) => cell !== null).join(' ')];
  return [cells[origin.column] ?? ''];
}

/** Quotes are compared by their letters, digits and signs: how a line was broken or a heading set off is no difference. */
function squeeze(text: string): string {
  return text.replace(/[\s.:;,]+/gu, '');
}
