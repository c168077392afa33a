import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { TableCell } from '../../schemas/model/document.ts';
import type { ColumnRole } from '../../schemas/model/outline.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { type Grid, replaceCells } from './grid.ts';
import type { MendedGrid } from './mend-number-column.ts';
import { repairedCell } from './repaired-cell.ts';

const FIGURE = /^[≥≤<>]?\s?\d[\d.,]*\s?%?$/u;
// II | Il | I1: strokes and nothing else
const STROKES = /^(?=.*[Il|])[1Il|]{1,3}$/u;
/** So many of a column's cells are figures, and this share of them. */
const FEWEST_FIGURES = 3;
const FIGURE_SHARE = 0.6;
/** How sure the engine can have been of a figure that it took for a numeral. */
const DOUBTFUL = 0.5;

const OF_FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'baseline']);

/** "II" among the figures of a scanned column is 11; its confidence says that the picture was read so. A digital table stays as it is. */
export function mendFigureCells(grid: Grid, headerRowCount: number, roles: readonly ColumnRole[]): MendedGrid {
  const amiss = new Set(
    roles.flatMap((role, column) => {
      if (!OF_FIGURES.has(role)) return [];
      const cells = [...new Set(grid.slice(headerRowCount).flatMap((row) => row[column] ?? []))];
      const filled = cells.filter((cell) => cell.text.trim() !== '');
      const figures = filled.filter((cell) => FIGURE.test(cell.text.trim())).length;
      if (figures < Math.max(FEWEST_FIGURES, filled.length * FIGURE_SHARE)) return [];
      return filled.filter((cell) => isScanned(cell) && STROKES.test(cell.text.trim()));
    }),
  );
  if (amiss.size === 0) return { grid, findings: [] };
  const mended = new Map([...amiss].map((cell) => [cell, asFigure(cell)]));
  return {
    grid: replaceCells(grid, mended),
    findings: [...mended].map(([cell, { text }]) => repaired(cell, text)),
  };
}

function asFigure(cell: TableCell): TableCell {
  return {
    ...cell,
    text: cell.text.trim().replace(/[Il|]/gu, '1'),
    runs: [],
    marks: [],
    spans: cell.spans.map((span) => ({ ...span, confidence: Math.min(span.confidence ?? DOUBTFUL, DOUBTFUL) })),
  };
}

function repaired(cell: TableCell, printed: string): Finding {
  return repairedCell(cell, {
    vi: `Số liệu đọc là “${cell.text}” được sửa thành “${printed}”.`,
    en: `A figure was read as “${cell.text}” and mended to “${printed}”.`,
  });
}
