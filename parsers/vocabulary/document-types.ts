/** A kind of document, with the abbreviation that stands in its symbol. */
export interface DocumentType {
  /** Decree 30/2020/NĐ-CP, Appendix III; where it has none, as the kind is abbreviated in symbols. */
  readonly code: string;
  readonly name: string;
  /** Other spellings of the code in symbols: Qđ, CTR, Ttr. */
  readonly spellings: readonly string[];
  readonly source: string;
}

const DECREE_30 = 'Nghị định 30/2020/NĐ-CP, Phụ lục III';
const LAW_ON_LAWS = 'Luật 80/2015/QH13 và Nghị định 34/2016/NĐ-CP, Phụ lục I';
const PARTY = 'Hướng dẫn 36-HD/VPTW năm 2018';

/** Kinds by name; of two names with one code the first is what the code alone means. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: 'NQ', name: 'Nghị quyết', spellings: [], source: DECREE_30 },
  { code: 'QĐ', name: 'Quyết định', spellings: ['QD', 'Qđ'], source: DECREE_30 },
  { code: 'CT', name: 'Chỉ thị', spellings: [], source: DECREE_30 },
  { code: 'QC', name: 'Quy chế', spellings: [], source: DECREE_30 },
  { code: 'QyĐ', name: 'Quy định', spellings: ['QYĐ', 'QĐi', 'Qyđ'], source: DECREE_30 },
  { code: 'TC', name: 'Thông cáo', spellings: [], source: DECREE_30 },
  { code: 'TB', name: 'Thông báo', spellings: [], source: DECREE_30 },
  { code: 'HD', name: 'Hướng dẫn', spellings: [], source: DECREE_30 },
  { code: 'CTr', name: 'Chương trình', spellings: ['CTR', 'Ctr', 'CTrHĐ', 'CTHĐ'], source: DECREE_30 },
  { code: 'KH', name: 'Kế hoạch', spellings: [], source: DECREE_30 },
  { code: 'PA', name: 'Phương án', spellings: [], source: DECREE_30 },
  { code: 'ĐA', name: 'Đề án', spellings: [], source: DECREE_30 },
  { code: 'DA', name: 'Dự án', spellings: [], source: DECREE_30 },
  { code: 'BC', name: 'Báo cáo', spellings: [], source: DECREE_30 },
  { code: 'BB', name: 'Biên bản', spellings: [], source: DECREE_30 },
  { code: 'TTr', name: 'Tờ trình', spellings: ['TTR', 'Ttr'], source: DECREE_30 },
  { code: 'HĐ', name: 'Hợp đồng', spellings: [], source: DECREE_30 },
  { code: 'CV', name: 'Công văn', spellings: [], source: PARTY },
  { code: 'CĐ', name: 'Công điện', spellings: [], source: DECREE_30 },
  { code: 'BGN', name: 'Bản ghi nhớ', spellings: [], source: DECREE_30 },
  { code: 'BTT', name: 'Bản thỏa thuận', spellings: [], source: DECREE_30 },
  { code: 'GUQ', name: 'Giấy ủy quyền', spellings: [], source: DECREE_30 },
  { code: 'GM', name: 'Giấy mời', spellings: [], source: DECREE_30 },
  { code: 'GGT', name: 'Giấy giới thiệu', spellings: [], source: DECREE_30 },
  { code: 'GNP', name: 'Giấy nghỉ phép', spellings: [], source: DECREE_30 },
  { code: 'PG', name: 'Phiếu gửi', spellings: [], source: DECREE_30 },
  { code: 'PC', name: 'Phiếu chuyển', spellings: [], source: DECREE_30 },
  { code: 'PB', name: 'Phiếu báo', spellings: [], source: DECREE_30 },
  { code: 'SY', name: 'Bản sao y', spellings: [], source: DECREE_30 },
  { code: 'TrS', name: 'Bản trích sao', spellings: [], source: DECREE_30 },
  { code: 'SL', name: 'Bản sao lục', spellings: [], source: DECREE_30 },

  { code: 'L', name: 'Luật', spellings: [], source: LAW_ON_LAWS },
  { code: 'BL', name: 'Bộ luật', spellings: [], source: LAW_ON_LAWS },
  { code: 'PL', name: 'Pháp lệnh', spellings: [], source: LAW_ON_LAWS },
  { code: 'LCTN', name: 'Lệnh', spellings: ['L-CTN'], source: LAW_ON_LAWS },
  { code: 'NĐ', name: 'Nghị định', spellings: ['ND', 'Nđ'], source: LAW_ON_LAWS },
  { code: 'TTLT', name: 'Thông tư liên tịch', spellings: [], source: LAW_ON_LAWS },
  { code: 'TT', name: 'Thông tư', spellings: [], source: LAW_ON_LAWS },
  { code: 'NQLT', name: 'Nghị quyết liên tịch', spellings: [], source: LAW_ON_LAWS },
  { code: 'VBHN', name: 'Văn bản hợp nhất', spellings: [], source: 'Pháp lệnh 01/2012/UBTVQH13' },

  { code: 'GP', name: 'Giấy phép', spellings: [], source: 'symbols of licences: "199/GP-BNNMT"' },
  { code: 'ML', name: 'Mệnh lệnh', spellings: [], source: 'symbols of commands of the military: "01/ML-BCH"' },
  { code: 'KL', name: 'Kết luận', spellings: [], source: PARTY },
  { code: 'ThT', name: 'Thông tri', spellings: [], source: PARTY },
  { code: 'ĐĐ', name: 'Đề cương', spellings: [], source: PARTY },
];

/** Names by which a kind is cited as well. */
export const DOCUMENT_TYPE_ALIASES: readonly {
  readonly name: string;
  readonly code: string;
  readonly source: string;
}[] = [
  { name: 'Văn bản', code: 'CV', source: 'public district plans: "Văn bản số 1234/UBND-NC"' },
  { name: 'Thông báo kết luận', code: 'TB', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Chương trình hành động', code: 'CTr', source: 'Hướng dẫn 36-HD/VPTW năm 2018' },
  { name: 'Chương trình phối hợp', code: 'CTr', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Kế hoạch liên tịch', code: 'KH', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Kế hoạch liên ngành', code: 'KH', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Hướng dẫn liên ngành', code: 'HD', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Hướng dẫn liên tịch', code: 'HD', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Kế hoạch phối hợp', code: 'KH', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Kế hoạch hành động', code: 'KH', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Quyết định phê duyệt', code: 'QĐ', source: 'Nghị định 30/2020/NĐ-CP' },
  { name: 'Công điện khẩn', code: 'CĐ', source: 'Nghị định 30/2020/NĐ-CP' },
];

/** What a letter has where others have their type: nothing. */
export const LETTER_CODE = 'CV';

/** Kinds that lay down what everybody is to keep to: their headings speak of measures that are no work of a plan. */
export const LAW_CODES: readonly string[] = ['L', 'BL', 'PL', 'NĐ', 'TT', 'TTLT', 'VBHN'];
