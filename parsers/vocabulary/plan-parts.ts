/** Parts of plans: "thực hiện 18 chỉ tiêu, 09 nhiệm vụ theo Phụ lục" counts what the plan says, and is no amount to reach. */
export const PLAN_PARTS: readonly string[] = [
  'chỉ tiêu',
  'nhiệm vụ',
  'nhóm nhiệm vụ',
  'nhóm chỉ tiêu',
  'nhóm mục tiêu',
  'nhóm giải pháp',
  'nội dung',
  'mục tiêu',
  'giải pháp',
];

/** Where a plan lists its parts: "hoàn thành 24 chỉ tiêu tại Phụ lục", "theo Biểu kèm theo". */
export const APPENDIX_MENTIONS: readonly string[] = [
  'phụ lục',
  'phụ biểu',
  'biểu kèm theo',
  'biểu đính kèm',
  'biểu chi tiết',
  'biểu số',
  'bảng kèm theo',
];

/** Plans give these to bodies and places: "Giao chỉ tiêu cho 26 xã, phường" counts who is given them. */
export const GIVEN_PARTS: readonly string[] = [
  'giao chỉ tiêu',
  'giao các chỉ tiêu',
  'giao kế hoạch',
  'giao nhiệm vụ',
  'phân bổ chỉ tiêu',
  'phân khai chỉ tiêu',
  'phân giao chỉ tiêu',
];

/** Right before a number these tell to whom: "cho 26 xã". */
export const RECIPIENT_WORDS: readonly string[] = ['cho', 'cho cả', 'cho tất cả'];

/** Besides places, who is given goals: "giao chỉ tiêu cho 12 đơn vị". */
export const GIVEN_BODIES: readonly string[] = ['đơn vị', 'địa phương', 'cơ quan', 'sở', 'thôn', 'bản', 'trường'];
