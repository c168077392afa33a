/** Before a year: when something is to hold. */
export const PERIOD_OPENINGS: readonly string[] = [
  'trong năm',
  'đến năm',
  'đến hết năm',
  'đến cuối năm',
  'đến',
  'hết năm',
  'cuối năm',
  'vào năm',
  'vào cuối năm',
  'trước năm',
  'trước',
  'từ nay đến năm',
  'từ nay đến hết năm',
  'tới năm',
  'tới hết năm',
  'từ nay tới năm',
  'cả năm',
  'trong cả năm',
  'đầu năm',
  'sang năm',
  'từ năm',
  'từ',
  'riêng năm',
  'tính riêng năm',
  'chỉ tính riêng năm',
  'ngay trong năm',
  'kết thúc năm',
  'hướng tới năm',
  'hướng đến năm',
  'tính đến năm',
  'định hướng đến năm',
  'tầm nhìn đến năm',
  'trong năm học',
  'năm học',
  'cuối năm học',
  'đến cuối năm học',
  'hết năm học',
  'đến hết năm học',
];

export const STAGE_WORDS: readonly string[] = [
  'giai đoạn',
  'trong giai đoạn',
  'thời kỳ',
  'trong thời kỳ',
  'nhiệm kỳ',
  'cả giai đoạn',
  'trong cả giai đoạn',
  'các năm',
  'trong các năm',
  'từng năm',
];

/** Before a year: what the amount is compared with. */
export const BASELINE_OPENINGS: readonly string[] = [
  'so với năm',
  'so với',
  'so năm',
  'so với cùng kỳ năm',
  'so với cùng kỳ',
  'so cùng kỳ năm',
  'so với đầu năm',
  'so với cuối năm',
  'so với thời điểm năm',
  'so với mức năm',
  'so với kết quả năm',
  'so với thực hiện năm',
  'so với ước thực hiện năm',
  'so với giai đoạn',
  'bằng năm',
  'cùng kỳ năm',
];

/** Behind "so với" these open what is planned, or a whole, and no figure of an earlier year: "5 % so với tổng thu năm 2022". */
export const NOT_BASELINES: readonly string[] = [
  'kế hoạch',
  'dự toán',
  'chỉ tiêu',
  'mục tiêu',
  'tổng',
  'quy định',
  'yêu cầu',
  'nghị quyết',
  'nhu cầu',
];

export const CUMULATIVE_OPENINGS: readonly string[] = [
  'lũy kế từ đầu năm',
  'luỹ kế từ đầu năm',
  'lũy kế từ năm',
  'luỹ kế từ năm',
  'lũy kế từ',
  'lũy kế kể từ năm',
  'tính lũy kế từ năm',
  'cộng dồn từ năm',
  'cộng dồn từ đầu năm',
  'lũy kế tính từ năm',
];

/** The years after the one that was named before. */
export const YEARS_AFTER: readonly string[] = [
  'các năm tiếp theo',
  'những năm tiếp theo',
  'các năm tới',
  'những năm tới',
  'các năm sau',
  'những năm sau',
  'các năm còn lại',
];

/** By when, without a year: that of the plan. Source: plans of disbursement and of schools (Thái Nguyên 2024, Bắc Giang 2025). */
export const YEAR_ENDS: readonly string[] = [
  'cuối năm',
  'đến cuối năm',
  'đến hết năm',
  'tới cuối năm',
  'từ nay đến cuối năm',
  'đến hết niên độ',
  'đến hết niên độ ngân sách',
  'hết niên độ ngân sách',
  'kết thúc niên độ ngân sách',
  'đến cuối nhiệm kỳ',
  'đến hết nhiệm kỳ',
  'cuối nhiệm kỳ',
  'đến cuối năm học',
  'đến hết năm học',
  'kết thúc năm học',
];

/** "so với năm trước", "cùng kỳ": the year before the plan's. */
export const YEAR_BEFORE: readonly string[] = [
  'so với năm trước',
  'so với cùng kỳ năm trước',
  'so với cùng kỳ',
  'so với năm liền trước',
  'so với năm liền kề',
  'so với năm liền kề trước đó',
  'so với năm trước đó',
  'so với năm trước liền kề',
  'so với năm ngoái',
];

/** What an amount is compared with; from here on nothing says what is measured. */
export const COMPARISON_OPENINGS: readonly string[] = [
  ...[
    'cùng kỳ',
    'năm',
    'đầu',
    'cuối',
    'thời điểm',
    'giai đoạn',
    'kế hoạch',
    'quy định',
    'hiện nay',
    'mức',
    'kết quả',
    'thực hiện',
    'dự báo',
    'trung bình',
    'bình quân',
  ].flatMap((word) => [`so với ${word}`, `so ${word}`]),
];

/** Behind a year: from then on. Source: goals of plans for ten years ("Từ năm 2025 trở đi 100% số nạn nhân …", Nghị quyết 28/NQ-CP). */
export const ONWARD_WORDS: readonly string[] = ['trở đi', 'trở về sau'];

/** Behind a year: what was left of it. Source: goals of plans on taxes and public investment. */
export const CARRIED_OVER: readonly string[] = ['chuyển sang', 'chuyển qua', 'trở về trước'];

/** Before "trước năm" these tell which of them are meant, and not by when. Source: goals of plans on complaints and on public debts. */
export const BEGUN_BEFORE: readonly string[] = [
  'tồn đọng trước năm',
  'phát sinh trước năm',
  'hình thành trước năm',
  'xây dựng trước năm',
  'ban hành trước năm',
  'cấp trước năm',
];

/** Before the year of a whole list, behind who aims. Source: "Thủ tướng đặt mục tiêu đến năm 2025, 100% …; 50% …", directives on Đề án 06. */
export const AIMING_WORDS: readonly string[] = [
  'đặt mục tiêu',
  'đề ra mục tiêu',
  'đặt ra mục tiêu',
  'xác định mục tiêu',
  'với mục tiêu',
  'có mục tiêu',
  'đặt chỉ tiêu',
  'đề ra chỉ tiêu',
  'phấn đấu',
];
