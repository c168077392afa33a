/** First words of a row that adds up the rows above it. Source: score and budget tables of published plans. */
export const TOTAL_STARTS: readonly string[] = ['Tổng cộng', 'Tổng số', 'Tổng điểm', 'Cộng', 'TỔNG', 'Tổng'];

/** Those that say it whatever follows: "Tổng số hợp tác xã" may be what a row counts. */
export const SURE_TOTAL_STARTS: readonly string[] = ['Tổng cộng', 'Cộng'];

/** Last words of an unnumbered last row that sums up the numbered ones and is no detail of the last: "PCI tổng hợp". Source: tables of indexes in KH-UBND. */
export const SUMMARY_ENDS: readonly string[] = ['tổng hợp', 'chung', 'bình quân chung'];

/**
 * All that a row says which adds up the places of the table, or the parts of a year, above or below them. Source: tables by district and commune in
 * plans of Cà Mau, Sơn La, Lào Cai.
 */
export const WHOLE_AREAS: readonly string[] = [
  'Toàn tỉnh',
  'Toàn thành phố',
  'Toàn huyện',
  'Toàn thị xã',
  'Toàn xã',
  'Toàn phường',
  'Toàn thị trấn',
  'Toàn vùng',
  'Toàn quốc',
  'Cả tỉnh',
  'Cả nước',
  'Cả huyện',
  'Cả năm',
];

/** First words of what stands in a column of times. Source: deadline columns of published plans. */
export const TIME_STARTS: readonly string[] = [
  'Thường xuyên',
  'Hằng năm',
  'Hàng năm',
  'Hằng quý',
  'Hàng quý',
  'Hằng tháng',
  'Hàng tháng',
  'Quý',
  'Tháng',
  'Năm',
  'Trong năm',
  'Trong tháng',
  'Trong quý',
  'Trước',
  'Trước ngày',
  'Chậm nhất',
  'Định kỳ',
  'Theo lộ trình',
  'Theo tiến độ',
  'Giai đoạn',
  'Từ năm',
  'Đến năm',
  '6 tháng',
  '06 tháng',
  'Sau khi',
  'Khi có',
];

/** First words of a last row that explains the table and is none of its entries. Source: tables of targets in KH-UBND. */
export const NOTE_STARTS: readonly string[] = ['Ghi chú', 'Chú thích', 'Lưu ý', 'Nguồn số liệu', 'Tổng kinh phí'];

/** First words of a bracket behind the name of a row that says of what, and no unit. Source: targets of plans on health ("không tính giường trạm y tế xã", Quyết định 1466/QĐ-UBND Bắc Giang 2021) and of labour. */
export const ASIDE_STARTS: readonly string[] = [
  'không',
  'không tính',
  'không bao gồm',
  'chưa',
  'kể cả',
  'bao gồm',
  'gồm',
  'trong đó',
  'tính',
  'theo',
  'lũy kế',
  'so với',
];

/** In a cell of figures, what whole a share is of, and not what is measured. Source: targets of Lào Cai ("36 % GRDP", 2025). */
export const WHOLE_NAMES: readonly string[] = [
  'GRDP',
  'GDP',
  'tổng số',
  'dân số',
  'kế hoạch',
  'dự toán',
  'số xã',
  'tổng số xã',
  'tổng số hộ',
  'tổng dân số',
  'cả 3 tiêu chí',
  'cả ba tiêu chí',
  'trên cả 3 tiêu chí',
  'trên cả ba tiêu chí',
  'cả 03 tiêu chí',
  'cả 3 mặt',
];

/** What opens such a whole that is told in more words: "35 % tổng số người trong danh sách". Source: plans of elections (2021, 2026). */
export const ALL_OF: readonly string[] = ['tổng số '];

/** Rows below "Thực hiện" and "Kế hoạch" that reckon one from the other. Source: tables of plan and fact of districts' socio-economic plans. */
export const COMPARING_ROWS: readonly string[] = [
  'Tăng, giảm',
  'Tăng (+), giảm (-)',
  'Tăng/giảm',
  'So sánh',
  'So sánh (%)',
  'Chênh lệch',
];
