/** Fields of government whose names have capitals inside; the rest are spelt with one. Source: Decrees 24/2014/NĐ-CP and 45/2025/NĐ-CP. */
export const FIELD_NAMES: readonly string[] = [
  'Công Thương',
  'Y tế',
  'Mặt trận Tổ quốc',
  'Mặt trận Tổ quốc Việt Nam',
  'Hội đồng nhân dân',
  'Liên đoàn Lao động',
  'Tiểu học',
  'Mầm non',
  'Liên hiệp Phụ nữ',
  'Chữ thập đỏ',
  'Cựu chiến binh',
];
