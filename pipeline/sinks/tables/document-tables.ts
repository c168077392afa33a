import { governmentLevelSchema } from '../../../schemas/record/organisation.ts';
import { sectionKindSchema } from '../../../schemas/record/section.ts';
import { optional, required } from './column.ts';
import { REVIEW_COLUMNS } from './review-columns.ts';
import { fact, OF_DOCUMENT, type Table } from './table.ts';

export const documentsTable = {
  name: 'documents',
  kind: 'document',
  grain: 'one row a document: Word beside PDF, a rescan or an amended copy of it are files of the same document',
  key: ['document_id'],
  columns: {
    document_key: optional('key', 'Issuer, reference and year as a slug; null where the reference is not known.'),
    version_no: required('integer', 'From 1: how many files of one format came in different loads.'),
    file_count: required('integer', 'Files of the document that are there.'),
    vanished_at: optional('instant', 'When a load found none of its files any more; null while there is one.'),
    type_code: optional('key', 'Kind of document by the abbreviations of Decree 30/2020/NĐ-CP: KH, QĐ, CV.'),
    type_name: optional('text', 'Kind of document as printed: Kế hoạch.'),
    reference: optional('key', 'Number and symbol as printed: 09/KH-UBND.'),
    number: optional('key', 'The number alone.'),
    symbol: optional('key', 'The letters after the number.'),
    issuer_organisation_id: optional('key', 'The body that issued it, as an organisation.'),
    issuer_name: optional('text', 'Its name with abbreviations spelt out.'),
    issuer_level: optional('key', 'Level of the government that it belongs to.', {
      accepted: governmentLevelSchema.options,
    }),
    issuer_place: optional('text', 'The place that the letterhead gives it: huyện Phú Quý.'),
    place: optional('text', 'Place in the date line.'),
    issued_on: optional('date', 'Date in the date line.'),
    title: optional('text', 'The subject (trích yếu), one line.'),
    plan_start_year: optional('integer', 'First year that the plan is for.'),
    plan_end_year: optional('integer', 'Last year that the plan is for.'),
    plan_year: optional('integer', 'First year that the plan is for, else the year in which it was issued.'),
    signer_delegation: optional('key', 'TM., KT., TL., TUQ. or Q.'),
    signer_capacity: optional('text', 'Role of the person who signed.'),
    signer_name: optional('text', 'The person who signed.'),
    addressees: required('json', 'Lines of Kính gửi, a list.'),
    recipients: required('json', 'Lines of Nơi nhận, a list.'),
    page_count: required('integer', 'Pages of the file.'),
    section_count: required('integer', 'Rows in sections.'),
    appendix_count: required('integer', 'Rows in appendices.'),
    table_count: required('integer', 'Rows in plan_tables.'),
    target_count: required('integer', 'Rows in targets that hold.'),
    task_count: required('integer', 'Rows in tasks that hold.'),
    citation_count: required('integer', 'Rows in citations.'),
    error_count: required('integer', 'Diagnostics that are errors, those left out that a reviewer rejected.'),
    warning_count: required('integer', 'Diagnostics that are warnings, those left out that a reviewer rejected.'),
    ocr_engine: optional('key', 'OCR engine that the program was run with; null without OCR.'),
    ocr_model: optional('key', 'Its model.'),
    ocr_mode: optional('key', 'When OCR is used.', { accepted: ['auto', 'always', 'never'] }),
    ...REVIEW_COLUMNS,
    loaded_at: required('instant', 'When a load last changed the rows of the document.'),
  },
  references: [
    fact(['issuer_organisation_id'], 'organisations', ['organisation_id']),
    fact(['issued_on'], 'dates', ['date_day']),
  ],
} as const satisfies Table;

export const documentFilesTable = {
  name: 'document_files',
  kind: 'file',
  grain: 'one row a file, told by its bytes; the same bytes at several paths are one file',
  key: ['doc_id'],
  columns: {
    document_key: optional('key', 'Issuer, reference and year as a slug; null where the reference is not known.'),
    file_name: required('text', 'Name of the file.'),
    source_path: required('text', 'Path below the folder that was read; of several the first.'),
    path_count: required('integer', 'Paths at which these bytes stand.'),
    media_type: required('key', 'Format, as settled by the content.'),
    bytes: required('big_integer', 'Size of the file.'),
    sha256: required('key', 'SHA-256 of the bytes; of a series of pictures, of the first.'),
    series_files: optional('json', 'Pictures that make one document, a list of name, bytes and sha256.'),
    text_origin: required('key', 'Where its text came from.', { accepted: ['digital', 'ocr', 'mixed', 'none'] }),
    reading_rank: required(
      'integer',
      'How well a file of its kind is read: 4 Word or text, 3 digital, 2 mixed, 1 OCR, 0 no text.',
    ),
    issued_on: optional('date', 'Date in the date line as read from this file.'),
    version_no: required('integer', 'From 1: rank of the load that brought it, among files of its format.'),
    is_current: required('boolean', 'Whether it is the file that stands for its document.'),
    vanished_at: optional('instant', 'When a load no longer found it; null while it is there.'),
    first_loaded_at: required('instant', 'When a load first found it.'),
    loaded_from: required('text', 'The output folder that its record came from.'),
    record_sha256: optional(
      'key',
      'SHA-256 of the record that the rows of its document were made from; null where another file stands for it.',
    ),
    ocr_mode: optional('key', 'When OCR was used.', { accepted: ['auto', 'always', 'never'] }),
  },
  references: [fact(['document_id'], 'documents', ['document_id'])],
} as const satisfies Table;

export const pagesTable = {
  name: 'pages',
  kind: 'detail',
  grain: 'one row a page of the file that stands for its document',
  key: ['doc_id', 'page'],
  columns: {
    page: required('integer', 'Number of the page, from 1.'),
    width_pt: required('decimal', 'Width of the page turned upright, in points.'),
    height_pt: required('decimal', 'Height of the page turned upright, in points.'),
    rotation: required('integer', 'Clockwise turn in degrees that makes the page upright: 0, 90, 180 or 270.'),
    text_origin: required('key', 'Where its text came from.', { accepted: ['digital', 'ocr', 'none'] }),
    ocr_confidence: optional('decimal', 'Mean confidence of OCR over its words, 0 to 1.'),
    preparation: required('json', 'What was done to a scanned page before OCR, a list.'),
  },
  references: [OF_DOCUMENT],
} as const satisfies Table;

export const sectionsTable = {
  name: 'sections',
  kind: 'detail',
  grain: 'one row a section: a heading, paragraph, bullet or footnote of the body or of the prose of an appendix',
  key: ['doc_id', 'section_id'],
  columns: {
    section_id: required('key', 'Identifies the section in its document.'),
    position: required('integer', 'Reading order, from 1.'),
    parent_section_id: optional('key', 'The section that it stands below.'),
    depth: required('integer', 'From 1: how deep it stands in the tree.'),
    appendix_id: optional('key', 'The appendix that it is in; null in the body.'),
    kind: required('key', 'Kind of numbering.', { accepted: sectionKindSchema.options }),
    label: optional('text', 'As printed, without its closing punctuation.'),
    heading: optional('text', 'Title of a section that has one.'),
    text: optional('text', 'Its own text, that of sections below it left out.'),
    page: optional('integer', 'Page that it begins on; null in a format without pages.'),
    boxes: required('json', 'Where it stands: a list of [x0, y0, x1, y1] in points from the top left.'),
    ...REVIEW_COLUMNS,
  },
  references: [
    OF_DOCUMENT,
    fact(['doc_id', 'parent_section_id'], 'sections', ['doc_id', 'section_id']),
    fact(['doc_id', 'appendix_id'], 'appendices', ['doc_id', 'appendix_id']),
  ],
} as const satisfies Table;

export const appendicesTable = {
  name: 'appendices',
  kind: 'detail',
  grain: 'one row an appendix',
  key: ['doc_id', 'appendix_id'],
  columns: {
    appendix_id: required('key', 'Identifies the appendix in its document.'),
    position: required('integer', 'Reading order, from 1.'),
    label: optional('text', 'As printed, in sentence case: Phụ lục 1.'),
    title: optional('text', 'Its title.'),
    attached_reference: optional('key', 'Reference in its attachment line.'),
    attached_issued_on: optional('date', 'Date in its attachment line.'),
    attached_issuer: optional('text', 'Body in its attachment line.'),
    page: optional('integer', 'Page that it begins on; null in a format without pages.'),
  },
  references: [OF_DOCUMENT, fact(['attached_issued_on'], 'dates', ['date_day'])],
} as const satisfies Table;
