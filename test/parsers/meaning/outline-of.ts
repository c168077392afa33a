import type {
  ColumnRole,
  DocumentHead,
  Outline,
  OutlineAppendix,
  OutlineRow,
  OutlineSection,
  OutlineTable,
  SectionKind,
} from '../../../schemas/model/outline.ts';

const HEAD: DocumentHead = {
  typeCode: 'KH',
  typeName: 'Kế hoạch',
  reference: '12/KH-UBND',
  number: '12',
  symbol: 'KH-UBND',
  issuer: null,
  place: null,
  issuedOn: '2023-01-17',
  title: 'Phát triển du lịch năm 2023',
  period: { startYear: 2023, endYear: 2023 },
  signer: null,
  addressees: [],
  recipients: [],
  origins: {},
};

/** `["1", "Nhiệm vụ", null, parent?]`: label, heading, text; the parent by its place in the list. */
export interface SectionSpec {
  readonly label?: string | null;
  readonly kind?: SectionKind;
  readonly heading?: string;
  readonly text?: string;
  readonly parent?: number;
  readonly appendix?: string;
  readonly isForm?: boolean;
}

export interface TableSpec {
  readonly roles: readonly ColumnRole[];
  readonly headers?: readonly string[];
  readonly appendix?: string;
  readonly isForm?: boolean;
  readonly unit?: string;
  readonly caption?: string;
  readonly rows: readonly RowSpec[];
}

export interface RowSpec {
  readonly cells: readonly (string | null)[];
  readonly kind?: OutlineRow['kind'];
  readonly parent?: number;
}

/** A small outline for a test, ids by place: "s0", "t0", "t0r0", "a0". */
export function outlineOf(spec: {
  readonly head?: Partial<DocumentHead>;
  readonly sections?: readonly SectionSpec[];
  readonly tables?: readonly TableSpec[];
  readonly appendices?: readonly Partial<OutlineAppendix>[];
}): Outline {
  return {
    head: { ...HEAD, ...spec.head },
    sections: (spec.sections ?? []).map(toSection),
    tables: (spec.tables ?? []).map(toTable),
    appendices: (spec.appendices ?? []).map((appendix, at) => ({
      appendixId: `a${at}`,
      label: 'Phụ lục',
      title: null,
      attachedTo: { reference: null, issuedOn: null, issuer: null },
      tableIds: [],
      page: null,
      ...appendix,
    })),
    findings: [],
  };
}

function toSection(spec: SectionSpec, at: number): OutlineSection {
  const label = spec.label ?? null;
  const text = spec.text ?? null;
  const heading = spec.heading ?? null;
  return {
    sectionId: `s${at}`,
    parentId: spec.parent === undefined ? null : `s${spec.parent}`,
    appendixId: spec.appendix ?? null,
    kind: spec.kind ?? kindOf(label),
    label,
    heading,
    text,
    rich: { text: [label, heading, text].filter((part) => part !== null).join(' '), runs: [], spans: [], marks: [] },
    page: null,
    boxes: [],
    isForm: spec.isForm ?? false,
  };
}

function kindOf(label: string | null): SectionKind {
  if (label === null) return 'paragraph';
  if (/^[-+]$/u.test(label)) return 'bullet';
  if (/^[IVX]+$/u.test(label)) return 'roman';
  return /\d/u.test(label) ? 'arabic' : 'letter';
}

function toTable(spec: TableSpec, at: number): OutlineTable {
  return {
    tableId: `t${at}`,
    appendixId: spec.appendix ?? null,
    sectionId: null,
    columns: spec.roles.map((role, column) => ({ role, header: [spec.headers?.[column] ?? role] })),
    rows: spec.rows.map((row, index) => ({
      rowId: `t${at}r${index}`,
      kind: row.kind ?? 'item',
      ordinal: row.cells[spec.roles.indexOf('ordinal')] ?? null,
      level: row.parent === undefined ? 1 : 2,
      parentRowId: row.parent === undefined ? null : `t${at}r${row.parent}`,
      cells: row.cells,
      anchors: row.cells.map(() => null),
      startsHere: row.cells.map(() => true),
      page: null,
      boxes: [],
    })),
    pages: [],
    unit: spec.unit ?? null,
    caption: spec.caption ?? null,
    isForm: spec.isForm ?? false,
  };
}
