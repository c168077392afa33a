// Source: columns of units of plans phu-quy-09, ha-chau-57, quang-tri-vp, dak-rlap-par-index.

/** In a cell of units, where nearly all is names, these alone are verbs; the first ones even after "các cơ quan". */
export const CELL_DUTY_VERBS: readonly string[] = [
  'có trách nhiệm',
  'chịu trách nhiệm',
  'chủ trì',
  'đồng chủ trì',
  'phối hợp',
  'là đầu mối',
  'làm đầu mối',
];
export const CELL_TAIL_VERBS: readonly string[] = [
  'tham mưu',
  'theo dõi',
  'tổng hợp',
  'đôn đốc',
  'tổ chức thực hiện',
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'tổ chức',
  'hướng dẫn',
  'kiểm tra',
  'giám sát',
  'báo cáo',
  'trình',
  'thẩm định',
  'phụ trách',
  'chỉ đạo',
];
