/** Below goals these say that of what is counted none is to be left. Source: plans on fisheries, rabies, poverty, hospitals. */
export const NONE_AIMED: readonly string[] = ['không có', 'không còn'];

/** All that a cell of goals says where there are to be none of what its row counts. Source: tables of targets against illegal fishing, accidents and fires. */
export const NONE_CELLS: readonly string[] = ['không', 'không có', 'không còn', 'không xảy ra', 'không để xảy ra'];

/** Behind "không còn" these name nothing that is counted. Source: plans on roads, schools, reform and security, 2021 to 2026. */
export const NOT_LEFT_THINGS: readonly string[] = [
  'tình trạng',
  'hiện tượng',
  'biểu hiện',
  'khoảng cách',
  'khoảng trống',
  'khó khăn',
  'vướng mắc',
  'rào cản',
  'nguy cơ',
  'nợ',
  'tồn đọng',
  'nhu cầu',
  'khả năng',
  'hiệu lực',
  'hiệu quả',
  'giá trị',
  'phù hợp',
  'sự',
  'việc',
  'cảnh',
  'cách',
  'tư tưởng',
  'tâm lý',
  'vùng cấm',
  'vùng trũng',
  'đất',
  'thời gian',
  'dư địa',
  'ai',
  'gì',
  'là',
  'phải',
  'được',
  'bị',
  'có',
  'chỉ',
  'quá',
];

/** Behind its first word these say that no name of two words follows. */
export const NOT_LEFT_LINKS: readonly string[] = ['nào', 'để', 'và', 'hoặc', 'của', 'trong', 'ở', 'tại', 'do', 'dưới'];
