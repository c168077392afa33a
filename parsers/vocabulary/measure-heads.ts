/** Figures that a list goes through: "Diện tích lúa 22.540 ha; ngô 4.850 ha". */
export const MEASURE_HEADS: readonly string[] = [
  'điểm trung bình',
  'điểm bình quân',
  'diện tích',
  'diện tích gieo trồng',
  'diện tích trồng',
  'sản lượng',
  'tổng sản lượng',
  'tổng diện tích',
  'độ che phủ',
  'năng suất',
  'năng suất bình quân',
  'sản lượng bình quân',
  'tổng đàn',
  'đàn',
  'tỷ lệ',
  'tỷ suất',
  'tỷ số',
  'tỷ trọng',
  'cơ cấu',
  'cơ cấu kinh tế',
  'số lượng',
  'tổng số',
  'giá trị',
  'giá trị sản xuất',
  'doanh thu',
  'kim ngạch',
  'thu nhập bình quân',
  'mức độ hài lòng',
  'chỉ số',
  'tốc độ tăng trưởng',
  'tốc độ tăng',
];

/** What is reckoned by head of the people, and never of the thing named before. Source: plans of communes on the new countryside, 2021 to 2026. */
export const FIGURES_OF_A_HEAD: readonly string[] = ['thu nhập', 'thu nhập bình quân', 'thu nhập bình quân đầu người'];

/** What opens the name of a measure that is counted in hours. Source: targets of radio and television in plans of districts (2021). */
export const DURATION_HEADS: readonly string[] = ['thời lượng', 'tổng thời lượng', 'số giờ', 'tổng số giờ'];

/** What stands before the thing that is counted. Source: as above. */
export const COUNT_OPENINGS: readonly string[] = ['số', 'tổng số', 'số lượng'];
