/** First words of a row that adds up the rows above it. Source: score and budget tables of published plans. */
export const TOTAL_STARTS: readonly string[] = ['Tổng cộng', 'Tổng số', 'Tổng điểm', 'Cộng', 'TỔNG', 'Tổng'];

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
