import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline } from '../../schemas/model/outline.ts';
import type { CitationRecord } from '../../schemas/record/citation.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import type { TaskRecord } from '../../schemas/record/task.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';

/** What an audit looks at: the structure of a plan and what was read from it. */
export interface AuditedPlan {
  readonly outline: Outline;
  readonly targets: readonly TargetRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly citations: readonly CitationRecord[];
  readonly abbreviations: Abbreviations;
}

type Place = Pick<Finding, 'page' | 'boxes'> & Partial<Pick<Finding, 'sectionId' | 'rowId' | 'targetId'>>;

export const NOWHERE: Place = { page: null, boxes: [] };

/** A finding at a place, with its sentence in both languages. */
export function findingAt(code: Finding['code'], place: Place, message: Finding['message']): Finding {
  return {
    code,
    message,
    page: place.page,
    boxes: place.boxes,
    sectionId: place.sectionId ?? null,
    rowId: place.rowId ?? null,
    targetId: place.targetId ?? null,
  };
}

/** A quote short enough for a message. */
export function shorten(text: string, length = 90): string {
  const plain = singleSpaced(text).trim();
  return plain.length <= length ? plain : `${plain.slice(0, length).trimEnd()}…`;
}

/** "I.2.a": the labels above a section and its own; null where there are none. */
function nameSection(outline: Outline, sectionId: string | null): string | null {
  const labels: string[] = [];
  let section = outline.sections.find((one) => one.sectionId === sectionId);
  for (let depth = 0; section !== undefined && depth < outline.sections.length; depth += 1) {
    if (section.label !== null && section.kind !== 'bullet') labels.unshift(section.label);
    const parentId = section.parentId;
    section = outline.sections.find((one) => one.sectionId === parentId);
  }
  return labels.length === 0 ? null : labels.join('.');
}

/** A section of the body as messages name it: "mục I.2", "section I.2"; without a label the body. */
export function nameBody(outline: Outline, sectionId: string | null): { readonly vi: string; readonly en: string } {
  const name = nameSection(outline, sectionId);
  return name === null ? { vi: 'phần lời văn', en: 'the body' } : { vi: `mục ${name}`, en: `section ${name}` };
}

/** The label of an appendix as messages name it: "Phụ lục I". */
export function nameAppendix(outline: Outline, appendixId: string | null): string {
  return outline.appendices.find((one) => one.appendixId === appendixId)?.label ?? 'phụ lục';
}
