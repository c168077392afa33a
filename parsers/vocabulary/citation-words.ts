// Source of all rows: grounds ("Căn cứ …") of the corpus plans and Decree 30/2020/NĐ-CP, Appendix I, on how a document is cited.

/** Words after which the name of the issuing body is over. */
export const ISSUER_ENDS: readonly string[] = [
  'v/v',
  'về',
  'ban hành',
  'quy định',
  'Quy định',
  'phê duyệt',
  'Phê duyệt',
  'hướng dẫn',
  'sửa đổi',
  'Sửa đổi',
  'Ban hành',
  'Về việc',
  'công bố',
  'triển khai',
  'thực hiện',
  'tổ chức thực hiện',
  'duy trì',
  'tăng cường',
  'đẩy mạnh',
  'nâng cao',
  'chỉ đạo',
  'giao',
  'thông qua',
  'điều chỉnh',
  'bổ sung',
  'bãi bỏ',
  'thành lập',
  'kiện toàn',
  'chi tiết',
  'đối với',
  'trên địa bàn',
  'giai đoạn',
  'trong',
  'tại',
  'để',
  'đã',
  'có',
  'được',
  'theo',
  'năm',
  'và các văn bản',
  'và các',
  'số',
  'ngày',
  'nhằm',
  'cho',
  'gồm',
  'trong đó',
  'sau khi',
  'đề nghị',
  'yêu cầu',
  'gửi',
  'kèm theo',
  'như',
  'phát động',
  'bảo đảm',
  'đảm bảo',
  'tiêu chí',
  'công nhận',
  'bổ nhiệm',
  'cho phép',
  'chấp thuận',
  'thành các',
  'đến toàn thể',
  'đến cán bộ',
];

/** Words that begin what a document is about. */
export const SUBJECT_STARTS: readonly string[] = [
  'về việc',
  'về',
  'v/v',
  'ban hành',
  'quy định',
  'phê duyệt',
  'hướng dẫn',
  'sửa đổi',
  'công bố',
  'triển khai',
  'thực hiện',
  'tổ chức thực hiện',
  'duy trì',
  'tăng cường',
  'đẩy mạnh',
  'nâng cao',
  'điều chỉnh',
  'thông qua',
  'giao',
  'thành lập',
  'kiện toàn',
  'quy định chi tiết',
];

/** The body that a symbol itself names. */
export const ISSUERS_IN_SYMBOLS: readonly { readonly part: RegExp; readonly issuer: string }[] = [
  { part: /^CP$/u, issuer: 'Chính phủ' },
  { part: /^TTg$/iu, issuer: 'Thủ tướng Chính phủ' },
  { part: /^QH\d{1,2}$/u, issuer: 'Quốc hội' },
  { part: /^UBTVQH\d{1,2}$/u, issuer: 'Ủy ban Thường vụ Quốc hội' },
];

/** Boards that bear a number as their name: "Ban Chỉ đạo 138/CP". Source: Quyết định 20/QĐ-TTg năm 2022 on that board, and plans of the provinces' own. */
export const NUMBERED_BODIES: readonly string[] = ['Ban Chỉ đạo', 'BCĐ'];

/** What stands behind a year in the head of a column that compares two: "KH 2026/ƯTH 2025". Source: tables of targets in KH-UBND. */
export const FIGURE_MARKS: readonly string[] = ['TH', 'ƯTH', 'UTH', 'KH', 'DT', 'ƯỚC', 'CK'];

/** Kinds whose symbol is that of another kind in one kind of writing: the Party writes "Quy định số 999-QĐ/TU". */
export const SHARED_CODES: readonly { readonly inSymbol: string; readonly byName: string }[] = [
  { inSymbol: 'QĐ', byName: 'QyĐ' },
  { inSymbol: 'CT', byName: 'CTr' },
  { inSymbol: 'TT', byName: 'ThT' },
  { inSymbol: 'TB', byName: 'KL' },
  { inSymbol: 'NQ', byName: 'NQLT' },
];
