import type { Finding } from './diagnostic.ts';
import type { RichText, TableCell } from './document.ts';
import type { Box } from './geometry.ts';

export type SectionKind =
  | 'part'
  | 'chapter'
  | 'article'
  | 'upper_letter'
  | 'roman'
  | 'arabic'
  | 'letter'
  | 'bullet'
  | 'paragraph'
  | 'footnote';

export type ColumnRole =
  | 'ordinal'
  | 'content'
  | 'target'
  | 'baseline'
  | 'max_score'
  | 'task'
  | 'product'
  | 'deadline'
  | 'lead'
  | 'support'
  | 'monitor'
  | 'implement'
  | 'unit'
  | 'note'
  | 'other';

/** What a body does in a task or a goal: columns, and fields of the record, that name bodies. */
export const UNIT_ROLES = ['lead', 'support', 'monitor', 'implement'] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

export interface OutlineSection {
  readonly sectionId: string;
  readonly parentId: string | null;
  readonly appendixId: string | null;
  readonly kind: SectionKind;
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  /** The text as it stood, label included, with its places: offsets of `text` and `heading` are found in it by search. */
  readonly rich: RichText;
  readonly page: number | null;
  readonly boxes: readonly Box[];
  /** True where the document only shows the form of something (blank report, outline, table of contents). */
  readonly isForm: boolean;
}

export interface OutlineColumn {
  readonly header: readonly string[];
  readonly role: ColumnRole;
}

export interface OutlineRow {
  readonly rowId: string;
  readonly kind: 'group' | 'item' | 'total';
  readonly ordinal: string | null;
  readonly level: number;
  readonly parentRowId: string | null;
  /** A string or null a column; merged cells have their text in every row and column they cover. */
  readonly cells: readonly (string | null)[];
  /** The anchor cell behind each string, for its places and for telling merged cells. */
  readonly anchors: readonly (TableCell | null)[];
  /** False where this row is covered by a cell that began in a row above, column by column. */
  readonly startsHere: readonly boolean[];
  readonly page: number | null;
  readonly boxes: readonly Box[];
}

export interface OutlineTable {
  readonly tableId: string;
  readonly appendixId: string | null;
  readonly sectionId: string | null;
  readonly columns: readonly OutlineColumn[];
  readonly rows: readonly OutlineRow[];
  readonly pages: readonly number[];
  /** Of the line right above it, "Đơn vị tính: triệu đồng": the unit of all its figures that print none. */
  readonly unit: string | null;
  /** What the line right above the table calls it: "Bảng 1. Chỉ tiêu làm thủy lợi năm 2020". */
  readonly caption: string | null;
  /** True for a blank report form: no tasks, no targets. */
  readonly isForm: boolean;
}

export interface OutlineAppendix {
  readonly appendixId: string;
  readonly label: string | null;
  readonly title: string | null;
  readonly attachedTo: {
    readonly reference: string | null;
    readonly issuedOn: string | null;
    readonly issuer: string | null;
  };
  readonly tableIds: readonly string[];
  readonly page: number | null;
}

export type GovernmentLevel = 'central' | 'province' | 'district' | 'commune';

export interface FieldOrigin {
  readonly page: number | null;
  readonly boxes: readonly Box[];
  readonly quote: string;
}

export interface DocumentHead {
  readonly typeCode: string | null;
  readonly typeName: string | null;
  readonly reference: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: {
    readonly name: string;
    readonly level: GovernmentLevel | null;
    readonly place: string | null;
  } | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly period: { readonly startYear: number; readonly endYear: number } | null;
  readonly signer: {
    readonly delegation: string | null;
    readonly capacity: string | null;
    readonly name: string | null;
  } | null;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly origins: Readonly<Record<string, FieldOrigin>>;
}

/** The structure of a plan: who says it, its section tree, its appendices and its tables. */
export interface Outline {
  readonly head: DocumentHead;
  readonly sections: readonly OutlineSection[];
  readonly appendices: readonly OutlineAppendix[];
  readonly tables: readonly OutlineTable[];
  readonly findings: readonly Finding[];
}
