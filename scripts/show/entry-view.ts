import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import type { TaskRecord } from '../../schemas/record/task.ts';
import { drawGrid } from './grid-view.ts';
import { type Canvas, hangText, type Style } from './terminal-text.ts';

/** How a comparator is written before a value. */
const COMPARATOR_SIGNS = { eq: '', gte: '≥ ', gt: '> ', lte: '≤ ', lt: '< ', between: '', approx: '≈ ' } as const;

export function drawTargets({ targets }: PlanRecord, canvas: Canvas): readonly string[] {
  if (targets.length === 0) return [];
  const header = ['indicator', 'target', 'for', 'units in charge', 'page'];
  const rows = targets.map((target) => ({
    cells: [
      target.indicator,
      describeValue(target),
      describeTime(target),
      describeUnits(target),
      String(target.origin.page ?? ''),
    ],
    emphasis: false,
  }));
  return drawGrid(header, rows, canvas);
}

/** "≥ 90 %" | "20 to 30 {người}, each year" | "down 10 % against 2021" | "(in words)" */
function describeValue(target: TargetRecord): string {
  if (target.value === null) return target.max_value === null ? '(in words)' : `of ${target.max_value}`;
  const sign = target.comparator === null ? '' : COMPARATOR_SIGNS[target.comparator];
  const range = target.value_to === null ? `${target.value}` : `${target.value} to ${target.value_to}`;
  const change = target.change === null ? '' : `${target.change} by `;
  const most = target.max_value === null ? '' : ` of ${target.max_value}`;
  const unit = target.unit === null ? '' : ` ${target.unit}`;
  const since = target.baseline?.year ? ` against ${target.baseline.year}` : '';
  const per = target.per === null ? '' : `, each ${target.per}`;
  return `${change}${sign}${range}${most}${unit}${since}${per}`;
}

function describeTime(target: TargetRecord): string {
  if (target.due_on !== null) return target.due_on;
  if (target.period === null) return '';
  const { start_year, end_year } = target.period;
  return start_year === end_year ? `${start_year}` : `${start_year}–${end_year}`;
}

function describeUnits(entry: Pick<TaskRecord, 'lead' | 'support' | 'monitor' | 'implement'>): string {
  const roles = [
    ['', entry.lead],
    ['with ', entry.support],
    ['watched by ', entry.monitor],
    ['done by ', entry.implement],
  ] as const;
  return roles
    .filter(([, units]) => units.length > 0)
    .map(([role, units]) => role + joinUnits(units))
    .join('\n');
}

function joinUnits(units: readonly UnitInCharge[]): string {
  return units.map(({ name }) => name).join('; ');
}

export function drawTasks({ tasks }: PlanRecord, canvas: Canvas): readonly string[] {
  if (tasks.length === 0) return [];
  const header = ['', 'task', 'product', 'by when', 'units in charge'];
  const rows = tasks.map((task) => ({
    cells: [task.ordinal ?? '', task.content, task.product ?? '', describeDeadline(task), describeUnits(task)],
    emphasis: false,
  }));
  return drawGrid(header, rows, canvas);
}

function describeDeadline({ deadline }: TaskRecord): string {
  const parts = [deadline.text, deadline.due_on ?? deadline.recurrence ?? deadline.after?.duration ?? null];
  return parts.filter((part) => part !== null).join('\n→ ');
}

export function drawCitations({ citations }: PlanRecord, canvas: Canvas): readonly string[] {
  return citations.flatMap((citation) => {
    const about = [citation.issued_on, citation.issuer, citation.subject].filter((part) => part !== null).join(', ');
    return hangText(`${citation.reference} `, about, canvas.width);
  });
}

const SEVERITY_STYLES = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Record<string, Style>;

export function drawDiagnostics({ diagnostics }: PlanRecord, canvas: Canvas): readonly string[] {
  return diagnostics.flatMap(({ code, severity, message, page }) => {
    const place = page === null ? '' : ` (page ${page})`;
    const lines = hangText(`${severity} `, `${code}: ${message.en}${place}`, canvas.width);
    return lines.map((line) => canvas.paint(SEVERITY_STYLES[severity], line));
  });
}
