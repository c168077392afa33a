// How plans and what they come with tell of results in running text, outside sections that are headed so.
// Source: party congresses (Hoa tiêu Hàng hải - TKV 2025, Chi bộ 2 Chi cục Thuế Quận 4), reports on science and technology (Hưng Yên
// 2023), forestry (Phú Thọ 2021) and Đề án 06 (2024).

/** Marks what is over and done. */
export const DONE = 'đã';

/** Open a paragraph of results, up to the sentence that looks ahead. */
export const RESULT_OPENINGS: readonly string[] = [
  'trong những năm qua',
  'những năm qua',
  'trong những năm gần đây',
  'những năm gần đây',
  'trong thời gian qua',
  'thời gian qua',
  'trong nhiệm kỳ qua',
  'nhiệm kỳ qua',
  'hiện nay',
  'đến nay',
  'tính đến nay',
  'theo báo cáo',
  'báo cáo cho biết',
  'theo thống kê',
  'theo số liệu',
  'qua rà soát',
  'qua kiểm tra cho thấy',
  'thực tế cho thấy',
  'kết quả rà soát',
];

/** A sentence with these tells what is to be, whatever the paragraph began with. */
export const AHEAD_WORDS: readonly string[] = [
  'phấn đấu',
  'mục tiêu',
  'yêu cầu',
  'đề nghị',
  'giao sở',
  'giao phòng',
  'giao các',
  'giao ban',
  'giao UBND',
  'giao Ủy ban nhân dân',
  'cần',
  'phải',
  'sẽ',
  'thời gian tới',
  'những năm tới',
  'năm tới',
  'nhiệm kỳ tới',
  'dự kiến',
];

/** Names of a whole place that acts: "Tỉnh đã tổ chức …". */
export const DOER_OPENINGS: readonly string[] = [
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'thành phố',
  'toàn tỉnh',
  'toàn huyện',
  'toàn xã',
];

/** In a clause: how far something is. Source: a report on the roads of the Ministry of Construction (April 2025). */
export const SO_FAR_WORDS: readonly string[] = [
  'đến nay đã',
  'đến nay mới',
  'hiện đã',
  'đến nay còn',
  'hiện còn',
  'mới chỉ',
];

/** Behind an amount of change: since when, in a report. Source: the congress of Phong Hải (2025), reports of provinces. */
export const SINCE_WORDS: readonly string[] = [
  'so với đầu nhiệm kỳ',
  'so với đầu năm',
  'so với cùng kỳ',
  'so cùng kỳ',
  'so với nhiệm kỳ trước',
  'của năm ngoái',
];
