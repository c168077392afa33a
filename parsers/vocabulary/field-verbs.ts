// Lower-case verbs of single fields of work that begin what a body is to do, behind the names of bodies. Source: plans of
// UBND tỉnh, huyện and xã on elections, military service, health, fire safety, forests and digital transformation
// (2021 - 2026).

export const FIELD_VERBS: readonly string[] = [
  'phúc tra',
  'phổ cập',
  'tổng kiểm tra',
  'tổng rà soát',
  'tổng vệ sinh',
  'tổng điều tra',
  'tín chấp',
  'phát lệnh',
];
