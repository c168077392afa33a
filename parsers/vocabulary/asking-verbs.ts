/** Who is asked stands after these. */
export const ASKING_VERBS: readonly string[] = [
  'giao cho',
  'giao',
  'yêu cầu',
  'kính đề nghị',
  'đề nghị',
  'kính mời',
  'mời',
  'phân công',
  'giao trách nhiệm cho',
];

/** Behind "giao ban", which is a meeting; "Giao ban quản lý chợ" asks a board. Source: kế hoạch cải cách hành chính của UBND các huyện. */
export const MEETING_TAILS: readonly string[] = [
  'chuyên đề',
  'định kỳ',
  'thường kỳ',
  'hằng',
  'hàng',
  'đầu',
  'cuối',
  'tuần',
  'tháng',
  'quý',
  'trực tuyến',
  'công tác',
  'báo chí',
  'với',
  'giữa',
  'về',
  'để',
  'kiểm điểm',
  'đánh giá',
];
