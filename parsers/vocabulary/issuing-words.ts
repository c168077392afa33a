/** What an issuer says that it does with its plan. Source: opening sentences of published plans. */
export const ISSUING_VERBS: readonly string[] = [
  'ban hành Kế hoạch',
  'xây dựng Kế hoạch',
  'xây dựng và ban hành Kế hoạch',
  'ban hành',
  'triển khai Kế hoạch',
  'đề ra Kế hoạch',
  'xây dựng',
  'thông báo',
  'báo cáo',
];

/** Of these, what says nothing of which document it is: that sentence opens what follows where it is this one. */
export const BARE_ISSUING_VERBS: readonly string[] = ['ban hành', 'xây dựng'];
