// Source: plans on vocational training, on training of cadres and on publicity of communes, districts and provinces, 2021 to 2026.

/** What people are brought together in. */
export const GATHERING_NOUNS: readonly string[] = [
  'lớp',
  'khóa',
  'khoá',
  'hội nghị',
  'buổi',
  'đợt tập huấn',
  'cuộc tập huấn',
  'hội thảo',
];

/** Who is counted that is brought together. */
export const PEOPLE_NOUNS: readonly string[] = [
  'người',
  'lượt người',
  'học viên',
  'lượt học viên',
  'lao động',
  'cán bộ',
  'lượt cán bộ',
  'công chức',
  'viên chức',
  'hội viên',
  'đoàn viên',
  'đảng viên',
  'đại biểu',
  'hộ',
  'nông dân',
  'thanh niên',
  'phụ nữ',
  'giáo viên',
  'học sinh',
  'lượt học sinh',
];

/** Who and what a campaign reaches, counted one by one. Source: plans on giving blood, on the old, on reading and against drugs of communes and districts, 2019 to 2025. */
export const COUNTED_BY_CAMPAIGNS: readonly string[] = [
  'cá nhân',
  'gia đình',
  'lái xe',
  'y, bác sĩ',
  'tình nguyện viên',
  'tuyên truyền viên',
  'tủ sách',
  'kệ sách',
  'giá sách',
  'gian sách',
  'tờ tin',
  'panô',
];
