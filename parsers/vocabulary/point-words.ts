// What tells "40 điểm" of places from points of a score.

/** Right before a number of points these say where something is: "lắp đặt wifi tại khoảng 40 điểm". Source: Bắc Giang's programme of smart towns (2019). */
export const BEFORE_PLACES: readonly string[] = ['tại', 'ở', 'gồm', 'bao gồm'];

/** Words of what gives points: an index, a mark. */
export const SCORED_WORDS: readonly string[] = [
  'chỉ số',
  'điểm số',
  'tổng điểm',
  'số điểm',
  'điểm trung bình',
  'điểm bình quân',
  'xếp hạng',
  'xếp loại',
  'đánh giá',
  'hài lòng',
  'PCI',
  'PAPI',
  'PAR',
  'SIPAS',
  'DDCI',
  'ICT',
  'DTI',
];

/** Open what is put up in places: "phủ sóng wifi … với 40 điểm", "bố trí 12 điểm". Source: as above, and plans on tourism and markets. */
export const PLACING_VERBS: readonly string[] = [
  'lắp đặt',
  'phủ sóng',
  'bố trí',
  'mở mới',
  'trang bị',
  'hình thành',
  'thiết lập',
  'quy hoạch',
  'sắp xếp',
  'di dời',
  'xử lý',
  'xóa',
  'xoá',
];
