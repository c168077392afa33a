import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { TableCell } from '../../schemas/model/document.ts';

/** Tells that a cell does not say what the scan gave. */
export function repairedCell(cell: TableCell, message: Finding['message']): Finding {
  return {
    code: 'text_repaired',
    message,
    page: cell.spans[0]?.page ?? null,
    boxes: cell.spans.map((span) => span.box),
    sectionId: null,
    rowId: null,
    targetId: null,
  };
}
