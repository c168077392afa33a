// Names that stand in each other's place where a list says a figure once: "Tỷ lệ thu gom rác đô thị đạt 95%, nông thôn 85%".
// Sources: plans of People's Committees on insurance, water, waste, schools and poverty, 2018 to 2025; Nghị định 94/2022/NĐ-CP.

/** Kinds of one thing, a row each. */
export const SIBLING_NAMES: readonly (readonly string[])[] = [
  [
    'đô thị',
    'thành thị',
    'nông thôn',
    'miền núi',
    'đồng bằng',
    'khu vực đô thị',
    'khu vực thành thị',
    'khu vực nông thôn',
  ],
  [
    'BHYT',
    'BHXH',
    'BHXH bắt buộc',
    'BHXH tự nguyện',
    'BHTN',
    'bảo hiểm y tế',
    'bảo hiểm xã hội',
    'bảo hiểm thất nghiệp',
  ],
  ['công lập', 'ngoài công lập', 'dân lập', 'tư thục'],
  ['nhà trẻ', 'mẫu giáo', 'mầm non', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'THCS', 'THPT'],
  ['hộ nghèo', 'hộ cận nghèo'],
  ['khu công nghiệp', 'cụm công nghiệp', 'khu kinh tế', 'làng nghề'],
  ['nhẹ cân', 'thấp còi'],
  ['nam', 'nữ'],
  ['nội trú', 'ngoại trú', 'người bệnh nội trú', 'người bệnh ngoại trú'],
  ['hàng hóa xuất khẩu', 'hàng hóa nhập khẩu', 'hàng xuất khẩu', 'hàng nhập khẩu'],
];

/** One word that opens the names of a list and is no part of a longer word there: "khám phá án …, án rất nghiêm trọng". */
export const LISTED_NOUNS: readonly string[] = [
  'vốn',
  'lao',
  'án',
  'đàn',
  'khu vực',
  'vùng',
  'nhóm',
  'cấp',
  'bậc',
  'tuyến',
];

/** Open the name of a measure: what begins with one leans on no figure before it. */
export const OWN_MEASURES: readonly string[] = [
  'số',
  'tổng',
  'tổng số',
  'số lượng',
  'tỷ lệ',
  'tỉ lệ',
  'tỷ suất',
  'tỷ số',
  'tỷ trọng',
  'mức',
  'mức độ hài lòng',
  'chỉ số',
  'tốc độ',
  'diện tích',
  'sản lượng',
  'năng suất',
  'công suất',
  'độ che phủ',
  'thu',
  'chi',
  'thu nhập',
  'giá trị',
  'doanh thu',
  'kim ngạch',
  'lãi',
  'lợi nhuận',
  'thời gian',
  'tuổi thọ',
  'vốn',
];

/** Begin like a measure and name one of several levels. */
export const NOT_MEASURES: readonly string[] = [
  'mức độ',
  'chi cục',
  'chi hội',
  'chi bộ',
  'thu gom',
  'thu hút',
  'thu hoạch',
];

/** Syllables that make one word with the next: "dự án", "diễn đàn", "cung cấp". Source: the names in the plans above. */
export const COMPOUND_STARTS: ReadonlySet<string> = new Set([
  'dự',
  'đề',
  'đáp',
  'diễn',
  'cung',
  'nâng',
  'trợ',
  'trung',
  'sơ',
  'cao',
]);
