import type { OutlineSection } from '../../schemas/model/outline.ts';
import { groupBy } from '../group-by.ts';
import { doubt } from './confidence.ts';
import { nameOf } from './doubt-entries.ts';
import type { Statement } from './read-statements.ts';
import { subjectOf, type TableView } from './row-words.ts';
import { opensMeasure } from './share-heads.ts';
import { stripOpenings } from './strip-openings.ts';
import type { TargetDraft } from './target-draft.ts';
import { measureHeadOf } from './telling-words.ts';

// - Đường ngõ, xóm: 580 km. | Nâng tỷ lệ cứng hóa lên 55,7 %
const LABEL = /^[\s\-–+•]*(?<label>\p{Lu}[^:;.\d]{2,80}):\s/u;

/** What stands before the colon that a text opens with, where it names a thing and no measure. */
function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.groups?.label?.trim() ?? '';
  const isThing = label !== '' && measureHeadOf(label) === '' && !opensMeasure(label) && stripOpenings(label) !== '';
  return isThing ? label : null;
}

/** "Cây chè: 1.200 ha. Năng suất đạt 80 tạ/ha": a figure that names no thing is of the one that the first sentence counts. */
export function figuresOfLabel(statements: readonly Statement[]): readonly Statement[] {
  const [first] = statements;
  const label = first ? labelOf(first.sentence) : null;
  if (!first || label === null || !/:\s*$/u.test(first.sentence.slice(0, first.quantity.numberStart)))
    return statements;
  return statements.map((statement) => {
    const isFigure = statement.indicator !== '' && measureHeadOf(statement.indicator) === statement.indicator;
    if (statement.sentence === first.sentence || !isFigure) return statement;
    const inference = { ...statement.inference, isCompleted: true };
    return { ...statement, indicator: `${label} › ${statement.indicator}`, inference };
  });
}

/** "Phát hiện ≥ 60 % số người mắc" in the rows "Tăng huyết áp" and "Đái tháo đường": what the row is about tells which is which. */
export function tellRowsApart(drafts: readonly TargetDraft[], view: TableView): readonly TargetDraft[] {
  const subjects = new Map<TargetDraft, string>();
  for (const group of groupBy(drafts, nameOf).values()) {
    if (group.length < 2) continue;
    const found = group.map(({ origin }) => subjectOfRow(origin.row_id, view));
    if (new Set(found).size < group.length || found.includes('')) continue;
    for (const [index, draft] of group.entries()) subjects.set(draft, found[index] ?? '');
  }
  return drafts.map((draft) => {
    const own = subjects.get(draft);
    return own === undefined || draft.indicator.includes(own) ? draft : completeWith(own, draft);
  });
}

function completeWith(label: string, draft: TargetDraft): TargetDraft {
  const indicator = `${label} › ${draft.indicator}`;
  return { ...draft, indicator, confidence: doubt(draft.confidence, ['completed']) };
}

function subjectOfRow(rowId: string | null, view: TableView): string {
  const row = view.rowsById.get(rowId ?? '');
  return row === undefined ? '' : subjectOf(view, row);
}

/** Entries of items of one list with the same name: what each item opens with tells which is which. */
export function tellNamesakesApart(
  drafts: readonly TargetDraft[],
  sections: readonly OutlineSection[],
): readonly TargetDraft[] {
  const byId = new Map(sections.map((section) => [section.sectionId, section]));
  const groups = groupBy(
    drafts,
    (draft) => `${byId.get(draft.origin.section_id ?? '')?.parentId ?? ''}|${nameOf(draft)}`,
  );
  const labels = new Map<TargetDraft, string>();
  for (const group of groups.values()) {
    const found = group.map((draft) => labelOf(byId.get(draft.origin.section_id ?? '')?.text ?? ''));
    const areApart = new Set(found.map((label) => label?.toLowerCase())).size === group.length;
    if (group.length < 2 || !areApart || found.includes(null)) continue;
    for (const [index, draft] of group.entries()) labels.set(draft, found[index] ?? '');
  }
  return drafts.map((draft) => {
    const label = labels.get(draft);
    if (label === undefined || draft.indicator.toLowerCase().includes(label.toLowerCase())) return draft;
    return completeWith(label, draft);
  });
}
