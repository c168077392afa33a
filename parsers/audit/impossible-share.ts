import type { Finding } from '../../schemas/model/diagnostic.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { isImpossibleShare } from '../meaning/confidence.ts';
import { type AuditedPlan, findingAt, shorten } from './plan.ts';

/** A share that no plan asks for, on a page read by OCR: a point or comma was lost, and a person must look. */
export function findImpossibleShares({ outline, targets }: AuditedPlan): readonly Finding[] {
  return targets
    .filter((target) => isImpossibleShare(target) && wasScanned(target, outline))
    .map((target) =>
      findingAt(
        'ocr_low_confidence',
        {
          page: target.origin.page,
          boxes: target.origin.boxes,
          sectionId: target.origin.section_id,
          rowId: target.origin.row_id,
          targetId: target.target_id,
        },
        {
          vi: `Con số ${target.value}% đọc bằng OCR không thể đúng: “${shorten(target.origin.quote)}”.`,
          en: `The figure ${target.value}% that OCR read can't be right: “${shorten(target.origin.quote)}”.`,
        },
      ),
    );
}

function wasScanned({ origin }: TargetRecord, outline: AuditedPlan['outline']): boolean {
  if (origin.section_id !== null) {
    const section = outline.sections.find((candidate) => candidate.sectionId === origin.section_id);
    return section !== undefined && isScanned(section.rich);
  }
  const row = outline.tables.flatMap((table) => table.rows).find((candidate) => candidate.rowId === origin.row_id);
  return row?.anchors.some((cell) => cell !== null && isScanned(cell)) ?? false;
}
