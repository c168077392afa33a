import type { DiagnosticCode, Severity } from '../../../schemas/model/diagnostic.ts';
import type { Area, TargetRecord } from '../../../schemas/record/target.ts';
import type { TaskRecord } from '../../../schemas/record/task.ts';
import type { Language, Words } from './language.ts';

/** Names of the areas: Resolution 76/NQ-CP of 2021, and the PAR Index for the last two. */
export const AREA_WORDS: Readonly<Record<Area, Words>> = {
  institutions: { vi: 'Cải cách thể chế', en: 'Institutions' },
  procedures: { vi: 'Cải cách thủ tục hành chính', en: 'Procedures' },
  organisation: { vi: 'Cải cách tổ chức bộ máy', en: 'Organisation' },
  civil_service: { vi: 'Cải cách chế độ công vụ', en: 'Civil service' },
  public_finance: { vi: 'Cải cách tài chính công', en: 'Public finance' },
  digital_government: { vi: 'Chính quyền điện tử, chính quyền số', en: 'Digital government' },
  steering: { vi: 'Chỉ đạo, điều hành', en: 'Steering' },
  impact: { vi: 'Tác động đến kinh tế - xã hội', en: 'Impact' },
};

export const COMPARATOR_WORDS: Readonly<Record<NonNullable<TargetRecord['comparator']>, Words>> = {
  eq: { vi: 'bằng', en: 'equal to' },
  gte: { vi: 'từ … trở lên', en: 'at least' },
  gt: { vi: 'trên', en: 'more than' },
  lte: { vi: 'không quá', en: 'at most' },
  lt: { vi: 'dưới', en: 'less than' },
  between: { vi: 'từ … đến …', en: 'between' },
  approx: { vi: 'khoảng', en: 'about' },
};

const TARGET_KIND_WORDS: Readonly<Record<TargetRecord['kind'], Words>> = {
  quantity: { vi: 'định lượng', en: 'quantity' },
  score: { vi: 'điểm số', en: 'score' },
  rank: { vi: 'thứ hạng', en: 'rank' },
  qualitative: { vi: 'định tính', en: 'in words' },
};

const CHANGE_WORDS: Readonly<Record<NonNullable<TargetRecord['change']>, Words>> = {
  increase: { vi: 'tăng thêm', en: 'increase' },
  decrease: { vi: 'giảm đi', en: 'decrease' },
};

const PER_WORDS: Readonly<Record<NonNullable<TargetRecord['per']>, Words>> = {
  year: { vi: 'năm', en: 'year' },
  quarter: { vi: 'quý', en: 'quarter' },
  month: { vi: 'tháng', en: 'month' },
};

const LEVEL_WORDS = {
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
} as const satisfies Record<string, Words>;

const DEADLINE_KIND_WORDS: Readonly<Record<NonNullable<TaskRecord['deadline']['kind']>, Words>> = {
  date: { vi: 'ngày', en: 'date' },
  recurring: { vi: 'định kỳ', en: 'recurring' },
  period: { vi: 'giai đoạn', en: 'period' },
  relative: { vi: 'tính từ một sự kiện', en: 'counted from an event' },
  roadmap: { vi: 'theo lộ trình', en: 'by a roadmap' },
};

const RECURRENCE_WORDS: Readonly<Record<NonNullable<TaskRecord['deadline']['recurrence']>, Words>> = {
  continuous: { vi: 'thường xuyên', en: 'continuous' },
  monthly: { vi: 'hằng tháng', en: 'monthly' },
  quarterly: { vi: 'hằng quý', en: 'quarterly' },
  semiannual: { vi: 'sáu tháng một lần', en: 'every six months' },
  annual: { vi: 'hằng năm', en: 'annual' },
  as_prescribed: { vi: 'theo quy định', en: 'as prescribed' },
};

/** Values of fields that are chosen from a list, by the field's name. */
const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  area: AREA_WORDS,
  comparator: COMPARATOR_WORDS,
  kind: TARGET_KIND_WORDS,
  change: CHANGE_WORDS,
  per: PER_WORDS,
  scope: LEVEL_WORDS,
  level: LEVEL_WORDS,
  'issuer.level': LEVEL_WORDS,
  'deadline.kind': DEADLINE_KIND_WORDS,
  'deadline.recurrence': RECURRENCE_WORDS,
};

/** The value's name where it is one of a list; null where it is not. */
export function nameValue(field: string, value: string, language: Language): string | null {
  const words = Object.hasOwn(VALUE_WORDS, field) ? VALUE_WORDS[field] : undefined;
  return words && Object.hasOwn(words, value) ? (words[value]?.[language] ?? null) : null;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'note' },
};

/** What each diagnostic is about, in a few words for a filter. */
export const CODE_WORDS: Readonly<Record<DiagnosticCode, Words>> = {
  reference_blank: { vi: 'số, ký hiệu bỏ trống', en: 'reference left blank' },
  date_blank: { vi: 'ngày bỏ trống', en: 'date left blank' },
  date_conflict: { vi: 'ngày không khớp', en: 'dates that differ' },
  year_conflict: { vi: 'năm không khớp', en: 'years that differ' },
  value_conflict: { vi: 'giá trị không khớp', en: 'values that differ' },
  sum_mismatch: { vi: 'tổng không khớp', en: 'sums that do not add up' },
  citation_conflict: { vi: 'viện dẫn không khớp', en: 'citations that differ' },
  numbering_gap: { vi: 'đánh số thiếu', en: 'gap in the numbering' },
  numbering_duplicate: { vi: 'đánh số trùng', en: 'number used twice' },
  row_without_lead: { vi: 'dòng không có đơn vị chủ trì', en: 'row without a lead' },
  metadata_from_attachment_line: { vi: 'thông tin lấy từ dòng kèm theo', en: 'read from the attachment line' },
  metadata_from_stamp: { vi: 'thông tin lấy từ dấu', en: 'read from a stamp' },
  second_document: { vi: 'có văn bản thứ hai', en: 'a second document follows' },
  page_without_text: { vi: 'trang không có chữ', en: 'page without text' },
  legacy_encoding_converted: { vi: 'đã chuyển bảng mã cũ', en: 'old encoding converted' },
  text_layer_replaced: { vi: 'lớp chữ được thay bằng OCR', en: 'text layer replaced by OCR' },
  ocr_low_confidence: { vi: 'OCR không chắc chắn', en: 'OCR in doubt' },
  text_repaired: { vi: 'chữ đã được sửa', en: 'word mended' },
  page_failed: { vi: 'trang không đọc được', en: 'page that failed' },
};
