/** Words that open a numbered heading: "Điều 1.", "Chương II", "Phần thứ nhất", "Mục 3". Decree 30/2020/NĐ-CP, Appendix I. */
export const NUMBERED_HEADING_WORDS = [
  'Phần',
  'Chương',
  'Mục',
  'Tiểu mục',
  'Điều',
  'Khoản',
  'Phụ lục',
  'Biểu',
  'Mẫu',
] as const;

/** Signs that open an item of a list; the last two are what Word's symbol fonts leave in a PDF. */
export const BULLETS = ['-', '–', '—', '+', '•', '*', '●', '○', '▪', '■', '➢', '✓', '', ''] as const;

/** What stands above a column of ordinals, as the head of a table is printed. */
export const ORDINAL_HEADERS = ['STT', 'Stt', 'TT', 'Tt', 'Số TT', 'SỐ TT', 'Số thứ tự', 'S TT', 'STT.', 'Số'] as const;

/** Raised digits behind these are powers, of a length: m², km². Source: Decree 86/2012/NĐ-CP on legal units of measure. */
export const UNITS_OF_LENGTH = ['m', 'km', 'cm', 'dm', 'mm', 'hm'] as const;
