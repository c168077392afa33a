/** Verbs of keeping up, clearing and giving that open what is to be done with so many. Source: plans on towns, parks, blood donation and land clearance of cities and provinces, 2023 to 2026. */
export const UPKEEP_VERBS: readonly string[] = [
  'hiến',
  'vận động hiến',
  'chăm sóc thường xuyên',
  'duy trì chăm sóc',
  'xuất cấp',
  'xuất cấp không thu tiền',
  'bảo vệ',
  'bảo vệ tốt',
  'quản lý, bảo vệ',
  'duy tu',
  'bảo dưỡng',
  'cắt tỉa',
  'xử lý dứt điểm',
  'giải quyết dứt điểm',
  'khắc phục',
  'tiết kiệm',
  'trao',
  'trao tặng',
  'sưu tầm',
  'chỉnh lý',
];

/** Open what is to stay as it is: more of the same is another matter. Source: plans of communes and districts on the new countryside, 2021 to 2025. */
export const KEEPING_VERBS: readonly string[] = [
  'giữ vững',
  'giữ nguyên',
  'duy trì',
  'tiếp tục duy trì',
  'duy trì và nâng cao',
];
