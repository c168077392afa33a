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

/** Signs that open an item of a list. */
export const BULLETS = ['-', '–', '—', '−', '+', '•', '*', '●', '○', '▪', '■', '➢', '✓'] as const;

/**
 * What the private characters of Word's symbol fonts look like in a PDF, whose font may be any of them: those that plans
 * set before the items of a list, and two signs of amounts. Source: code charts of Symbol and Wingdings.
 */
export const SYMBOL_FONT_SIGNS: readonly (readonly [shown: string, sign: string])[] = [
  ['\uf02b', '+'],
  ['\uf02d', '-'],
  ['\uf06e', '■'],
  ['\uf06f', '□'],
  ['\uf076', '❖'],
  ['\uf0a3', '≤'],
  ['\uf0a7', '▪'],
  ['\uf0b3', '≥'],
  ['\uf0b7', '•'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
];

/** What stands above a column of ordinals, as the head of a table is printed. */
export const ORDINAL_HEADERS = ['STT', 'Stt', 'TT', 'Tt', 'Số TT', 'SỐ TT', 'Số thứ tự', 'S TT', 'STT.', 'Số'] as const;

/** Raised digits behind these are powers, of a length: m², km². Source: Decree 86/2012/NĐ-CP on legal units of measure. */
export const UNITS_OF_LENGTH = ['m', 'km', 'cm', 'dm', 'mm', 'hm'] as const;

/** What stands before the number of a page. Source: running lines of published plans. */
export const PAGE_WORDS = ['Trang', 'Trang số'] as const;

/** What stands above a table that goes on, in brackets or behind its title. Source: appendices of published plans. */
export const GOES_ON_NOTES = ['tiếp theo', 'tiếp', 'tiếp theo trang trước', 'tiếp trang trước'] as const;
