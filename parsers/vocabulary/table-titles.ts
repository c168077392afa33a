/** Titles of tables of money: their years say what is to be spent, not what is to be reached. Source: appendices of KH-UBND and QĐ-UBND. */
export const MONEY_TITLES: readonly string[] = [
  'Dự toán',
  'Tổng hợp dự toán',
  'Bảng dự toán',
  'Biểu dự toán',
  'Khái toán',
  'Kinh phí',
  'Dự kiến kinh phí',
  'Tổng hợp kinh phí',
  'Tổng hợp nhu cầu kinh phí',
  'Tổng hợp nhu cầu vốn',
  'Phân bổ kinh phí',
  'Phân bổ vốn',
  'Nhu cầu kinh phí',
  'Nhu cầu vốn',
  'Nguồn vốn',
  'Nguồn kinh phí',
  'Kế hoạch vốn',
  'Kế hoạch kinh phí',
  'Kế hoạch phân bổ vốn',
  'Vốn đầu tư',
];

/** Words of a title that make the figures below it what each place is to reach. Source: shares of targets by district and commune. */
export const GOAL_TITLES: readonly string[] = [
  'chỉ tiêu',
  'mục tiêu',
  'phấn đấu',
  'kế hoạch',
  'lộ trình',
  'giao',
  'phân bổ',
  'dự kiến',
  'đăng ký',
  'cam kết',
];

/** Titles that begin so hand out what is to be reached, whatever follows. Source: as above. */
export const HANDING_TITLES: readonly string[] = [
  'Phân bổ',
  'Phân khai',
  'Phân giao',
  'Biểu phân bổ',
  'Bảng phân bổ',
  'Biểu phân khai',
];

/** Words of such a title that make it one of money. */
export const MONEY_WORDS: readonly string[] = ['kinh phí', 'vốn', 'ngân sách', 'dự toán', 'tiền', 'hỗ trợ'];

/** Titles that begin so tell how it is, whatever words follow. Source: lists and reports in appendices of KH-UBND. */
export const FACT_TITLES: readonly string[] = [
  'Danh sách',
  'Danh mục',
  'Hiện trạng',
  'Thực trạng',
  'Kết quả',
  'Thống kê',
  'Tình hình',
  'Số liệu',
  'Tổng hợp kết quả',
  'Tổng hợp hiện trạng',
  'Tổng hợp số liệu',
  'Lịch',
];

/** Titles of tables of what is to come in, which is to be reached. Source: plans on revenue of provinces and communes. */
export const REVENUE_TITLES: readonly string[] = [
  'Dự toán thu',
  'Biểu dự toán thu',
  'Bảng dự toán thu',
  'Giao dự toán thu',
  'Tổng hợp dự toán thu',
  'Kế hoạch thu',
  'Chỉ tiêu thu',
  'Nhiệm vụ thu',
  'Giao nhiệm vụ thu',
  'Giao chỉ tiêu thu',
  'Giao kế hoạch thu',
  'Giao thu',
  'Phân bổ dự toán thu',
  'Phân bổ nhiệm vụ thu',
  'Phân bổ chỉ tiêu thu',
  'Phân bổ kế hoạch thu',
];
