import type { Word } from '../../schemas/model/page-layout.ts';
import type { PageNotes } from './find-footnotes.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Line } from './line.ts';
import type { Margins } from './margins.ts';

/** A paragraph before it is known whether it runs on over the page's end. */
export interface ParagraphDraft {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
  readonly column: 'left' | 'right' | null;
  /** Can run on over the page's end: text over the full width, not in a box or a column. */
  readonly isFlow: boolean;
  readonly margins: Margins;
}

export interface TableDraft {
  readonly kind: 'table';
  readonly grid: Grid;
  readonly cells: ReadonlyMap<GridCell, readonly Word[]>;
  readonly page: number;
}

export type Draft = ParagraphDraft | TableDraft;

export interface PageDraft {
  readonly page: number;
  readonly landscape: boolean;
  readonly margins: Margins;
  readonly drafts: readonly Draft[];
  readonly notes: PageNotes;
  readonly scanned: boolean;
  /** All words but those of the footnotes: marks are looked for among them. */
  readonly words: readonly Word[];
}
