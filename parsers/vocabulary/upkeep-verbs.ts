/** Verbs of keeping up, clearing and giving that open what is to be done with so many. Source: plans on towns, parks, blood donation and land clearance of cities and provinces, 2023 to 2026. */
export const UPKEEP_VERBS: readonly string[] = [
  'hiến',
  'vận động hiến',
  'chăm sóc thường xuyên',
  'duy trì chăm sóc',
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
