import type { Finding } from './diagnostic.ts';
import type { Box } from './geometry.ts';
import type { Format } from './source.ts';

/** Where a stretch of text stands on a page. */
export interface TextSpan {
  /** Offsets into the text it belongs to, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly box: Box;
  /** 0..1 from OCR; null for digital text. */
  readonly confidence: number | null;
}

export interface StyleRun {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The mark of a footnote in running text; the mark itself is taken out of the text. */
export interface FootnoteMark {
  /** Where in the text it stood. */
  readonly offset: number;
  /** "1", as printed without brackets. */
  readonly label: string;
  /** What the author typed and raised, where the format has no note for it: text again, unless a typed note answers it. */
  readonly typed?: string;
}

/** Running text with its style and its places. NFC, one space between words, "\n" only for a paragraph or bullet inside a cell. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly StyleRun[];
  /** In reading order, one a word where pages are known; empty for formats without pages. */
  readonly spans: readonly TextSpan[];
  readonly marks: readonly FootnoteMark[];
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface ParagraphBlock extends RichText {
  readonly kind: 'paragraph';
  readonly blockId: string;
  /** null: not known (plain text). */
  readonly align: Alignment | null;
  /** Type size in points; null: not known. */
  readonly size: number | null;
  /** Page on which it starts; null for formats without pages. */
  readonly page: number | null;
  /** Which column of a two-column head or foot it stood in; null: the full width. */
  readonly column: 'left' | 'right' | null;
  /** A Markdown or Word heading level, 1 to 6; null: not marked as one. */
  readonly headingLevel: number | null;
  /** Indent of the first line from the left edge of the text, points; null: not known. */
  readonly indent: number | null;
}

export interface TableCell extends RichText {
  /** Position in the grid, from 0. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns of the grid it covers, 1 or more. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** No line closes it below, while one closes its neighbours: a page break went through this merged cell, not through the row. */
  readonly openBelow?: true;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly blockId: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Every anchor cell once, in reading order; a grid position that no cell covers is empty. */
  readonly cells: readonly TableCell[];
  /** Rows that the format itself marks as header; null: it does not say. */
  readonly headerRowCount: number | null;
  /** Page and boxes of each grid row; page null for formats without pages. */
  readonly rowPlaces: readonly { readonly page: number | null; readonly boxes: readonly Box[] }[];
  /** Rows that do not begin at a ruling but were cut by a page break: indices of rows that continue the one before. */
  readonly continuedRows: readonly number[];
}

export interface FootnoteBlock extends RichText {
  readonly kind: 'footnote';
  readonly blockId: string;
  readonly label: string;
  readonly page: number | null;
}

/** A page ends here. Formats without pages have none (plain text may have form feeds). */
export interface PageBreakBlock {
  readonly kind: 'page_break';
  readonly blockId: string;
  /** The page that starts. */
  readonly page: number | null;
  readonly landscape: boolean;
}

export type Block = ParagraphBlock | TableBlock | FootnoteBlock | PageBreakBlock;

/** A page's entry in the record. */
export interface DocumentPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly textOrigin: 'digital' | 'ocr' | 'none';
  readonly preparation: readonly string[];
  readonly ocrConfidence: number | null;
}

/** What every format is turned into; from here on nobody knows the format, except to say so in the record. */
export interface Document {
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly pages: readonly DocumentPage[];
  readonly findings: readonly Finding[];
}
