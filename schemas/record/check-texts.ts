import type { PlanRecord } from './plan-record.ts';
import type { RecordProblem } from './record-problem.ts';

/** A box may stand out of its page by a hair of rounding. Points. */
const PAGE_MARGIN_PT = 1;

/** Every text and every place of a record, wherever they stand. */
export function checkTexts(record: PlanRecord): readonly RecordProblem[] {
  const problems: RecordProblem[] = [...checkPages(record)];
  walk('', record, (path, value) => {
    if (typeof value === 'string') problems.push(...checkText(path, value));
    else if (isPlaced(value)) problems.push(...checkPlace(path, value, record));
  });
  return problems;
}

function walk(path: string, value: unknown, visit: (path: string, value: unknown) => void): void {
  visit(path, value);
  if (Array.isArray(value)) for (const [position, item] of value.entries()) walk(`${path}[${position}]`, item, visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) walk(path === '' ? key : `${path}.${key}`, child, visit);
  }
}

function checkText(path: string, text: string): readonly RecordProblem[] {
  if (text !== text.normalize('NFC')) return [{ path, message: `"${text}" is not composed (NFC)` }];
  if (/ {2}|[\t\u00a0]|^\s|\s$/u.test(text)) return [{ path, message: `"${text}" has white space to spare` }];
  return [];
}

interface Placed {
  readonly page: number | null;
  readonly boxes: readonly unknown[];
}

function isPlaced(value: unknown): value is Placed {
  return (
    typeof value === 'object' && value !== null && 'page' in value && 'boxes' in value && Array.isArray(value.boxes)
  );
}

function checkPlace(path: string, placed: Placed, record: PlanRecord): readonly RecordProblem[] {
  if (placed.page === null) {
    return placed.boxes.length === 0 ? [] : [{ path: `${path}.boxes`, message: 'boxes without a page' }];
  }
  const page = record.source.pages[placed.page - 1];
  if (!page) return [{ path: `${path}.page`, message: `page ${placed.page} of ${record.source.pages.length}` }];
  return placed.boxes
    .filter((box) => !isOnPage(box, page))
    .map((box) => ({
      path: `${path}.boxes`,
      message: `${JSON.stringify(box)} does not lie on page ${placed.page} (${page.width_pt} × ${page.height_pt} pt)`,
    }));
}

function isOnPage(box: unknown, page: PlanRecord['source']['pages'][number]): boolean {
  if (!Array.isArray(box)) return false;
  const [x0, y0, x1, y1] = box.map(Number);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return false;
  const isInside =
    x0 >= -PAGE_MARGIN_PT &&
    y0 >= -PAGE_MARGIN_PT &&
    x1 <= page.width_pt + PAGE_MARGIN_PT &&
    y1 <= page.height_pt + PAGE_MARGIN_PT;
  return x0 <= x1 && y0 <= y1 && isInside;
}

function checkPages(record: PlanRecord): readonly RecordProblem[] {
  return record.source.pages
    .filter(({ page }, position) => page !== position + 1)
    .map(({ page }, position) => ({ path: `source.pages[${position}]`, message: `page ${page} is out of order` }));
}
