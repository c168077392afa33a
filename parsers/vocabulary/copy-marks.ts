/** Above the number, date and signature of a copy. Source: Decree 30/2020/NĐ-CP, Articles 25 and 26 and Appendix I, on copies. */
export const COPY_MARKS = ['SAO Y', 'SAO Y BẢN CHÍNH', 'SAO LỤC', 'TRÍCH SAO', 'BẢN SAO'] as const;

/** What the symbol of a copy opens with. Source: as above, Appendix III; "SYBC" and "SL" of copies before 2020: Thông tư 01/2011/TT-BNV. */
export const COPY_TYPES = ['SY', 'SL', 'TrS', 'SYBC', 'SYBM'] as const;
