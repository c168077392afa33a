import { foldText } from '../../../parsers/vietnamese/fold.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { SectionRecord } from '../../../schemas/record/section.ts';
import type { AppendixRecord, TableRecord } from '../../../schemas/record/table.ts';
import type { Json } from '../json.ts';
import { entryKey, lazily, type RecordEntry, toLabel } from './record-entry.ts';
import type { RecordOutline } from './record-outline.ts';

const NO_LINKS: ReadonlyMap<string, readonly string[]> = new Map();

export function listSections(outline: RecordOutline): readonly RecordEntry[] {
  return outline.record.sections.map((section) => sectionEntry(section, outline));
}

function sectionEntry(section: SectionRecord, outline: RecordOutline): RecordEntry {
  const { section_id: id, kind, label, heading, text } = section;
  const path = outline.pathToSection(section.parent_id);
  const said = `${kind}|${label}|${heading}|${text}`;
  const body = lazily(() => foldText([heading, text].filter((part) => part !== null).join(' ')));
  const parent = section.parent_id ?? null;
  return {
    view: {
      kind: 'section',
      id,
      label: toLabel(outline.nameSection(section)),
      path,
      page: section.page,
      boxes: section.boxes,
      quote: text ?? heading,
    },
    key: entryKey('section', id),
    parent: parent === null ? appendixKey(section.appendix_id) : entryKey('section', parent),
    signs: [
      () => `${said}|${path.join('|')}`,
      () => said,
      () => `${kind}|${body()}`,
      () => (body() === '' ? null : body()),
    ],
    text: body,
    fields: fieldsOf({ kind, label, heading, text }),
    links: NO_LINKS,
  };
}

function appendixKey(id: string | null): string | null {
  return id === null ? null : entryKey('appendix', id);
}

export function listAppendices({ record }: RecordOutline): readonly RecordEntry[] {
  return record.appendices.map((appendix) => appendixEntry(appendix));
}

function appendixEntry({ appendix_id: id, label, title, attached_to, page }: AppendixRecord): RecordEntry {
  return {
    view: {
      kind: 'appendix',
      id,
      label: toLabel([label, title].filter((part) => part !== null).join(': ')),
      path: [],
      page,
      boxes: [],
      quote: title ?? label,
    },
    key: entryKey('appendix', id),
    parent: null,
    signs: [
      () => `${foldText(label ?? '')}|${foldText(title ?? '')}`,
      () => title && foldText(title),
      () => label && foldText(label),
    ],
    text: lazily(() => foldText(title ?? '')),
    fields: fieldsOf({
      label,
      title,
      'attached_to.reference': attached_to.reference,
      'attached_to.issued_on': attached_to.issued_on,
      'attached_to.issuer': attached_to.issuer,
    }),
    links: NO_LINKS,
  };
}

/** Rows whose text makes up the text of their table: enough to know it by. */
const ROWS_IN_TABLE_TEXT = 12;

export function listTables(outline: RecordOutline): readonly RecordEntry[] {
  return outline.record.tables.map((table) => tableEntry(table, outline));
}

function tableEntry(table: TableRecord, outline: RecordOutline): RecordEntry {
  const headers = table.columns.map(({ header }) => header.join(' › '));
  const path = outline.pathToTable(table);
  const header = lazily(() => foldText(headers.join(' ')));
  const content = lazily(() =>
    foldText(
      table.rows
        .slice(0, ROWS_IN_TABLE_TEXT)
        .map(({ cells }) => longestCell(cells))
        .join(' '),
    ),
  );
  return {
    view: {
      kind: 'table',
      id: table.table_id,
      label: toLabel(outline.nameTable(table)),
      path,
      page: table.pages[0] ?? null,
      boxes: [],
      quote: null,
    },
    key: entryKey('table', table.table_id),
    parent:
      appendixKey(table.appendix_id) ?? (table.section_id === null ? null : entryKey('section', table.section_id)),
    signs: [
      () => `${foldText(path.join(' '))}|${header()}|${content()}`,
      () => `${header()}|${content()}`,
      () => content(),
    ],
    text: lazily(() => `${header()} ${content()}`.trim()),
    fields: fieldsOf({ columns: headers, roles: table.columns.map(({ role }) => role) }),
    links: NO_LINKS,
  };
}

/** The cell that says most: a row's content. */
export function longestCell(cells: readonly (string | null)[]): string {
  return cells.reduce<string>((longest, cell) => (cell && cell.length > longest.length ? cell : longest), '');
}

export function listPages({ record }: RecordOutline): readonly RecordEntry[] {
  return record.source.pages.map((page) => ({
    view: {
      kind: 'page',
      id: String(page.page),
      label: String(page.page),
      path: [],
      page: page.page,
      boxes: [],
      quote: null,
    },
    key: entryKey('page', String(page.page)),
    parent: null,
    signs: [() => String(page.page)],
    text: () => '',
    fields: fieldsOf({
      width_pt: page.width_pt,
      height_pt: page.height_pt,
      rotation: page.rotation,
      text_origin: page.text_origin,
      preparation: page.preparation,
      ocr_confidence: page.ocr_confidence,
    }),
    links: NO_LINKS,
  }));
}

export function fieldsOf(fields: Readonly<Record<string, Json>>): ReadonlyMap<string, Json> {
  return new Map(Object.entries(fields));
}

export function listHead({ record }: RecordOutline): readonly RecordEntry[] {
  const { origins: _origins, issuer, period, signer, ...rest } = record.document;
  return [
    {
      view: {
        kind: 'document',
        id: 'document',
        label: toLabel(nameDocument(record)),
        path: [],
        page: record.source.pages[0]?.page ?? null,
        boxes: [],
        quote: record.document.title,
      },
      key: entryKey('document', 'document'),
      parent: null,
      signs: [() => 'document'],
      text: () => '',
      fields: fieldsOf({
        ...rest,
        'issuer.name': issuer?.name ?? null,
        'issuer.level': issuer?.level ?? null,
        'issuer.place': issuer?.place ?? null,
        'period.start_year': period?.start_year ?? null,
        'period.end_year': period?.end_year ?? null,
        'signer.delegation': signer?.delegation ?? null,
        'signer.capacity': signer?.capacity ?? null,
        'signer.name': signer?.name ?? null,
      }),
      links: NO_LINKS,
    },
  ];
}

/** "Kế hoạch 09/KH-UBND: Cải cách hành chính …", or the file's name. */
export function nameDocument({ document, source }: PlanRecord): string {
  const head = [document.type_name, document.reference].filter((part) => part !== null).join(' ');
  const name = [head, document.title].filter((part) => part !== null && part !== '').join(': ');
  return name === '' ? source.file_name : name;
}
