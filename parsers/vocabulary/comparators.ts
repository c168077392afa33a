import type { Comparator } from '../../schemas/record/quantity.ts';

export interface ComparatorRow {
  readonly comparator: Comparator;
  readonly forms: readonly string[];
}

/** Before the number; the words that may stand between are in LINK_WORDS. */
export const COMPARATORS_BEFORE: readonly ComparatorRow[] = [
  {
    comparator: 'gte',
    forms: [
      'tối thiểu',
      'tối thiểu là',
      'ít nhất',
      'ít nhất là',
      'không ít hơn',
      'không dưới',
      'không thấp hơn',
      'không nhỏ hơn',
      'không kém',
      'thấp nhất',
      'thấp nhất là',
      'tối thiều',
      'đạt và vượt',
      '≥',
      '>=',
      '=>',
    ],
  },
  { comparator: 'gt', forms: ['trên', 'hơn', 'lớn hơn', 'cao hơn', 'nhiều hơn', 'vượt', 'vượt trên', 'vượt mức', '>'] },
  {
    comparator: 'lte',
    forms: [
      'tối đa',
      'tối đa là',
      'không quá',
      'không vượt quá',
      'không vượt',
      'không trên',
      'không hơn',
      'không cao hơn',
      'không lớn hơn',
      'không nhiều hơn',
      'nhiều nhất',
      'cao nhất',
      '≤',
      '<=',
      '=<',
    ],
  },
  {
    comparator: 'lt',
    forms: ['dưới', 'thấp hơn', 'nhỏ hơn', 'ít hơn', 'chưa đến', 'chưa tới', 'không đến', 'không tới', '<'],
  },
  {
    comparator: 'approx',
    forms: ['khoảng', 'ước', 'ước khoảng', 'xấp xỉ', 'gần', 'độ khoảng', 'tương đương', '~', '≈', '±'],
  },
  { comparator: 'eq', forms: ['bằng', 'đúng'] },
];

/** After the number and its unit. */
export const COMPARATORS_AFTER: readonly ComparatorRow[] = [
  { comparator: 'gte', forms: ['trở lên', 'trở nên', 'hoặc hơn', 'hoặc cao hơn', 'trờ lên', 'trở lến'] },
  { comparator: 'lte', forms: ['trở xuống', 'hoặc ít hơn', 'hoặc thấp hơn', 'trở lại'] },
];

/** Opens a range or an open end: "từ 2-3", "từ 95% trở lên"; alone it is a lower bound. */
export const FROM_WORDS: readonly string[] = ['từ'];

/** Before how many times as much: "gấp 1,2 lần". */
export const MULTIPLE_WORDS: readonly string[] = ['gấp'];

/** Behind the number of "tăng 1,5 lần". */
export const TIMES_WORDS: readonly string[] = ['lần'];

/** Behind "gấp" these are numbers themselves. */
export const MULTIPLES_IN_WORDS: readonly { readonly word: string; readonly value: number }[] = [
  { word: 'rưỡi', value: 1.5 },
  { word: 'đôi', value: 2 },
  { word: 'hai', value: 2 },
  { word: 'ba', value: 3 },
  { word: 'bốn', value: 4 },
];

/** Behind the number that a change begins at: what it is today. Source: the strategy on irrigation (33/QĐ-TTg năm 2020). */
export const TODAY_WORDS: readonly string[] = [
  'hiện nay',
  'hiện tại',
  'như hiện nay',
  'đầu năm',
  'đầu kỳ',
  'đầu nhiệm kỳ',
  'đầu giai đoạn',
  'cuối năm trước',
  'năm trước',
];

/** Stand between the two ends of a range. */
export const RANGE_JOINTS: readonly string[] = ['-', '–', '—', '÷', '~', 'đến', 'tới', 'đến khoảng', '-:-', 'cho đến'];

/** What a verb before the number makes of it. */
export interface LinkRow {
  /**
   * `goal`: the number is what is reached; `kept`: so too, and the verb belongs to what is measured;
   * `level`: it is where a change ends; `average`: belongs to what is measured where a verb of reaching follows it;
   * `filler`: says nothing of its own.
   */
  readonly link: 'goal' | 'kept' | 'level' | 'average' | 'filler';
  readonly forms: readonly string[];
}

export const LINK_WORDS: readonly LinkRow[] = [
  {
    link: 'goal',
    forms: [
      'đạt',
      'phải đạt',
      'đạt được',
      'đạt tỷ lệ',
      'đạt mức',
      'đạt kết quả',
      'đạt chỉ tiêu',
      'đạt bình quân',
      'đạt tổng số',
      'chiếm',
      'chiếm tỷ lệ',
      'chiếm tỷ trọng',
      'duy trì ở mức',
      'duy trì mức',
      'giữ mức',
      'ở mức',
      'giữ ở mức',
      'ổn định ở mức',
      'là',
      'đảm bảo',
      'bảo đảm',
      'phấn đấu',
      'phấn đấu đạt',
      'ước đạt',
      'sẽ đạt',
      'sẽ là',
      'dự kiến',
      'dự kiến đạt',
      // Đẩy mạnh phong trào học tập suốt đời (Bà Rịa - Vũng Tàu, 2023): “và tiến tới là 80 % vào năm 2030”
      'tiến tới',
      'tiến tới là',
      'tiến tới đạt',
      'hướng tới',
      'lộ trình là',
      'kiểm soát ở mức',
      'khống chế ở mức',
      'vượt chỉ tiêu',
      '=',
      ':',
    ],
  },
  { link: 'kept', forms: ['duy trì', 'hoàn thành', 'giữ vững', 'kiểm soát', 'khống chế'] },
  {
    link: 'level',
    forms: [
      'gấp',
      'xuống còn',
      'xuống',
      'còn',
      'chỉ còn',
      'còn lại',
      'lên',
      'lên đến',
      'lên tới',
      'lên mức',
      'lên thành',
      'đến mức',
      'thành',
      'về mức',
      'xuống mức',
      'đạt đến',
      'đạt tới',
    ],
  },
  { link: 'average', forms: ['bình quân', 'trung bình'] },
  {
    link: 'filler',
    forms: [
      'tương ứng',
      'tương ứng là',
      'lần lượt',
      'lần lượt là',
      'tổng cộng',
      'cả',
      'phải',
      'được',
      'có',
      'với',
      'tỷ lệ',
      'mức',
      'số lượng',
      'cụ thể',
      'cụ thể là',
      'hằng năm',
      'hàng năm',
      'mỗi năm',
    ],
  },
];

/** Words by which several numbers are handed out over several things named before. */
export const DISTRIBUTION_WORDS: readonly string[] = [
  'tương ứng',
  'tương ứng là',
  'lần lượt',
  'lần lượt là',
  'theo thứ tự',
  'theo thứ tự là',
];

/** Verbs that make the number an amount of change. */
export interface ChangeRow {
  readonly change: 'increase' | 'decrease';
  readonly forms: readonly string[];
}

export const CHANGE_VERBS: readonly ChangeRow[] = [
  {
    change: 'decrease',
    forms: [
      'giảm',
      'cắt giảm',
      'giảm bớt',
      'tinh giản',
      'tinh giảm',
      'tinh gọn',
      'tiết giảm',
      'rút ngắn',
      'kéo giảm',
      'giảm dần',
      'giảm thêm',
      'giảm được',
      'hạ thấp',
      'giảm mạnh',
      'thu gọn',
      'giảm nhẹ',
      'làm giảm',
    ],
  },
  {
    change: 'increase',
    forms: [
      'tăng',
      'tăng thêm',
      'gia tăng',
      'tăng trưởng',
      'nâng thêm',
      'thêm',
      'có thêm',
      'tăng lên thêm',
      'tăng cao hơn',
      'tăng được',
      'bổ sung thêm',
    ],
  },
];

/** Illnesses that begin like a verb of change: "Tăng huyết áp | Phát hiện ≥ 60 % số người mắc" (Quyết định 5904/QĐ-BYT). */
export const NAMES_LIKE_CHANGES: readonly string[] = [
  'tăng huyết áp',
  'tăng đường huyết',
  'tăng nhãn áp',
  'giảm thính lực',
];

/** End like a word before a number and name something: "sinh con thứ 3 trở lên còn 11,5 %", "tỷ lệ hòa giải thành đạt 85 %", "giải phóng mặt bằng 150 ha". */
export const NAMES_LIKE_LEADS: readonly string[] = [
  'đồng bằng',
  'trở lên',
  'hòa giải thành',
  'nội thành',
  'ngoại thành',
  'mặt bằng',
  'văn bằng',
  'trưởng thành',
  'hình thành',
  'hiện có',
  'và tương đương',
  'hoặc tương đương',
  'đối với',
];

/** Speak of what the line before names, where words of a number follow: "các tỷ lệ trên lần lượt là 95 %", not "đạt tỷ lệ trên 95 %". */
export const NAMED_ABOVE: readonly string[] = [
  'tỷ lệ trên',
  'tỉ lệ trên',
  'tỷ lệ này',
  'tỉ lệ này',
  'chỉ tiêu trên',
  'chỉ tiêu này',
  'chỉ số trên',
  'chỉ số này',
  'con số trên',
  'con số này',
];

/** Before a change word these make it the name of a figure: "tốc độ tăng trưởng 8%" is a level. */
export const RATE_NOUNS: readonly string[] = [
  'tốc độ',
  'tỷ lệ',
  'tỷ suất',
  'mức',
  'mức độ',
  'chỉ tiêu',
  'chỉ số',
  'nhịp độ',
  'tốc độ tăng',
  'mức tăng',
  'tổng tốc độ',
  'hệ số',
  // đóng góp của TFP vào tăng trưởng đạt khoảng 45 % (Nghị quyết Đại hội XIII)
  'vào',
];
