import type { EntryChange, Move } from '../diff/entry-change.ts';
import type { EntryKind } from '../diff/record-entry.ts';
import type { Language, Words } from './language.ts';

export const KIND_WORDS: Readonly<Record<EntryKind, Words>> = {
  document: { vi: 'Thể thức văn bản', en: 'Letterhead' },
  page: { vi: 'Trang', en: 'Page' },
  section: { vi: 'Đề mục', en: 'Section' },
  appendix: { vi: 'Phụ lục', en: 'Appendix' },
  table: { vi: 'Bảng', en: 'Table' },
  row: { vi: 'Dòng', en: 'Row' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  citation: { vi: 'Văn bản viện dẫn', en: 'Citation' },
  diagnostic: { vi: 'Cảnh báo', en: 'Diagnostic' },
};

export const CHANGE_WORDS: Readonly<Record<EntryChange['change'], Words>> = {
  added: { vi: 'Thêm', en: 'Added' },
  removed: { vi: 'Bỏ', en: 'Removed' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  moved: { vi: 'Chuyển chỗ', en: 'Moved' },
};

export const MOVE_WORDS: Readonly<Record<Move['by'], Words>> = {
  parent: { vi: 'đứng dưới', en: 'stands under' },
  order: { vi: 'đứng sau', en: 'comes after' },
  page: { vi: 'ở trang', en: 'on page' },
  place: { vi: 'tại vị trí', en: 'at' },
};

/** Fields of the record by their names there. */
const FIELD_WORDS: Readonly<Record<string, Words>> = {
  key: { vi: 'khóa văn bản', en: 'document key' },
  type_code: { vi: 'ký hiệu loại', en: 'type code' },
  type_name: { vi: 'loại văn bản', en: 'type' },
  reference: { vi: 'số, ký hiệu', en: 'reference' },
  number: { vi: 'số', en: 'number' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  'issuer.name': { vi: 'cơ quan ban hành', en: 'issuer' },
  'issuer.level': { vi: 'cấp của cơ quan', en: 'level of the issuer' },
  'issuer.place': { vi: 'địa bàn của cơ quan', en: 'place of the issuer' },
  place: { vi: 'địa danh', en: 'place' },
  issued_on: { vi: 'ngày ban hành', en: 'issued on' },
  title: { vi: 'trích yếu', en: 'title' },
  period: { vi: 'thời kỳ', en: 'period' },
  'period.start_year': { vi: 'từ năm', en: 'from year' },
  'period.end_year': { vi: 'đến năm', en: 'to year' },
  signer: { vi: 'người ký', en: 'signer' },
  'signer.delegation': { vi: 'thẩm quyền ký', en: 'signs for' },
  'signer.capacity': { vi: 'chức vụ người ký', en: 'capacity of the signer' },
  'signer.name': { vi: 'họ tên người ký', en: 'name of the signer' },
  addressees: { vi: 'kính gửi', en: 'addressees' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  kind: { vi: 'loại', en: 'kind' },
  label: { vi: 'số mục', en: 'label' },
  heading: { vi: 'tiêu đề', en: 'heading' },
  text: { vi: 'nội dung', en: 'text' },
  columns: { vi: 'các cột', en: 'columns' },
  roles: { vi: 'vai trò các cột', en: 'roles of the columns' },
  ordinal: { vi: 'số thứ tự', en: 'ordinal' },
  level: { vi: 'bậc', en: 'level' },
  cells: { vi: 'ô', en: 'cells' },
  column: { vi: 'cột', en: 'column' },
  heading_path: { vi: 'các đề mục phía trên', en: 'headings above' },
  area: { vi: 'lĩnh vực', en: 'area' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  comparator: { vi: 'so sánh', en: 'comparator' },
  value: { vi: 'giá trị', en: 'value' },
  value_to: { vi: 'đến giá trị', en: 'value up to' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  change: { vi: 'tăng hay giảm', en: 'increase or decrease' },
  baseline: { vi: 'mốc so sánh', en: 'baseline' },
  'baseline.year': { vi: 'năm của mốc so sánh', en: 'year of the baseline' },
  max_value: { vi: 'giá trị tối đa', en: 'most that can be reached' },
  scope: { vi: 'cấp áp dụng', en: 'scope' },
  due_on: { vi: 'hạn', en: 'due on' },
  cumulative_from: { vi: 'lũy kế từ năm', en: 'cumulative from' },
  per: { vi: 'mỗi kỳ', en: 'per' },
  lead: { vi: 'đơn vị chủ trì', en: 'lead' },
  support: { vi: 'đơn vị phối hợp', en: 'support' },
  monitor: { vi: 'đơn vị theo dõi', en: 'monitor' },
  implement: { vi: 'đơn vị thực hiện', en: 'implement' },
  confidence: { vi: 'độ tin cậy', en: 'confidence' },
  quote: { vi: 'nguyên văn', en: 'quote' },
  content: { vi: 'nội dung', en: 'content' },
  product: { vi: 'sản phẩm', en: 'product' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  'deadline.text': { vi: 'thời hạn', en: 'deadline' },
  'deadline.kind': { vi: 'kiểu thời hạn', en: 'kind of deadline' },
  'deadline.due_on': { vi: 'ngày đến hạn', en: 'due on' },
  'deadline.start_on': { vi: 'ngày bắt đầu', en: 'starts on' },
  'deadline.recurrence': { vi: 'định kỳ', en: 'recurrence' },
  'deadline.after': { vi: 'tính từ', en: 'counted from' },
  'deadline.after.duration': { vi: 'trong khoảng (ISO 8601: P5D, P2M)', en: 'within (ISO 8601: P5D, P2M)' },
  'deadline.after.event': { vi: 'kể từ khi', en: 'from when' },
  target_ids: { vi: 'chỉ tiêu liên quan', en: 'its targets' },
  subject: { vi: 'về việc', en: 'subject' },
  'attached_to.reference': { vi: 'kèm theo văn bản số', en: 'attached to' },
  'attached_to.issued_on': { vi: 'kèm theo văn bản ngày', en: 'attached to document of' },
  'attached_to.issuer': { vi: 'kèm theo văn bản của', en: 'attached to document by' },
  code: { vi: 'mã', en: 'code' },
  severity: { vi: 'mức độ', en: 'severity' },
  'message.vi': { vi: 'thông báo', en: 'message (Vietnamese)' },
  'message.en': { vi: 'thông báo (tiếng Anh)', en: 'message' },
  width_pt: { vi: 'chiều rộng', en: 'width' },
  height_pt: { vi: 'chiều cao', en: 'height' },
  rotation: { vi: 'góc xoay', en: 'rotation' },
  text_origin: { vi: 'nguồn chữ', en: 'origin of the text' },
  preparation: { vi: 'xử lý ảnh', en: 'preparation' },
  ocr_confidence: { vi: 'độ tin cậy OCR', en: 'OCR confidence' },
};

/** "cells[Thời gian]" | "cells.3" */
const CELL_FIELD = /^cells(?:\[(?<header>.*)\]|\.(?<index>\d+))$/su;

export function nameField(field: string, language: Language): string {
  const cell = CELL_FIELD.exec(field)?.groups;
  if (cell) return `${FIELD_WORDS.cells?.[language]} ${cell.header ?? Number(cell.index) + 1}`;
  return Object.hasOwn(FIELD_WORDS, field) ? (FIELD_WORDS[field]?.[language] ?? field) : field;
}

/** A field of a field: by its own name where it has one ("deadline.after.event"), else by what fields of that name are called. */
export function nameMember(group: string, field: string, language: Language): string {
  const path = `${group}.${field}`;
  return Object.hasOwn(FIELD_WORDS, path) ? nameField(path, language) : nameField(field, language);
}
