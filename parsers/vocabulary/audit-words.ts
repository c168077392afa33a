// Source of all rows: titles of appendices and column headers of published plans (KH-UBND, PAR Index tables).

/** An appendix with these words tells of a year that is over: no conflict with the plan's own year. */
export const PAST_TITLE_WORDS: readonly string[] = [
  'kết quả',
  'thực trạng',
  'hiện trạng',
  'tình hình',
  'đánh giá',
  'báo cáo',
  'số liệu',
  'tổng kết',
];

/** Numbers below these headers do not add up: shares, rates, ranks, prices for one. */
export const UNADDABLE_HEADERS: readonly string[] = [
  'tỷ lệ',
  'tỉ lệ',
  '%',
  'bình quân',
  'trung bình',
  'đơn giá',
  'định mức',
  'xếp hạng',
  'thứ hạng',
  'mật độ',
  'năng suất',
  'hệ số',
  'số thứ tự',
  'stt',
  'mã số',
  'số hiệu',
  'điện thoại',
  'chỉ số',
];

/** Headers that open so hold no amounts, though they may stand elsewhere in one: "Năm hoàn thành", but "Số hộ đầu năm". */
export const UNADDABLE_OPENINGS: readonly string[] = ['năm'];

/** Headers that open so hold money, whatever the unit of what is paid for. */
export const MONEY_HEADERS: readonly string[] = [
  'thành tiền',
  'kinh phí',
  'tổng kinh phí',
  'số tiền',
  'dự toán',
  'kế hoạch vốn',
  'tổng mức đầu tư',
];

/** Headers that open so may be the total of the columns beside them. */
export const TOTAL_HEADERS: readonly string[] = [
  'tổng',
  'tổng số',
  'tổng cộng',
  'cộng',
  'cả năm',
  'toàn tỉnh',
  'toàn huyện',
];

/** A row that opens so says some of what the row above counts, as do those beside it. */
export const PART_OPENINGS: readonly string[] = ['trong đó', 'riêng'];

/** Heads and rows of tables that sum up the others: a part of an indicator that says nothing of what is measured. */
export const TOTAL_NAMES: readonly string[] = [
  'tổng',
  'tổng số',
  'tổng cộng',
  'cộng',
  'toàn tỉnh',
  'toàn thành phố',
  'toàn huyện',
  'toàn xã',
];

/** Words that one of two places adds to the same indicator, or leaves out; the longer before what they begin with. */
export const INDICATOR_FILLERS: readonly string[] = [
  'trên cổng dịch vụ công quốc gia',
  'trên cổng dịch vụ công',
  'của người dân và doanh nghiệp',
  'của người dân, doanh nghiệp',
  'của tổ chức, cá nhân',
  'của các doanh nghiệp',
  'của doanh nghiệp',
  'tại các thôn, tổ dân phố',
  'tại các xã, phường, thị trấn',
  'tại các xã, phường',
  'trên địa bàn tỉnh',
  'trên địa bàn thành phố',
  'trên địa bàn huyện',
  'trên địa bàn xã',
  'trên địa bàn phường',
  'trên địa bàn',
  'toàn tỉnh',
  'toàn thành phố',
  'toàn huyện',
  'toàn xã',
  'cuối năm',
  'giảm',
  'tổng số',
  'tổng',
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'số lượng',
  'được',
  'và',
  'các',
  'của',
];

/** One thing by a longer and a shorter name. */
export const SAME_THINGS: readonly { readonly long: string; readonly short: string }[] = [
  { long: 'hồ sơ thủ tục hành chính', short: 'hồ sơ' },
  { long: 'kim ngạch xuất khẩu hàng hóa', short: 'kim ngạch xuất khẩu' },
];

/** Before what is counted these say that there are to be so many, and not how many more. */
export const COUNTING_VERBS: readonly string[] = ['thu hút', 'phát triển', 'duy trì', 'vận động', 'tiếp nhận', 'có'];

/** What a share is of, at the end of its name. */
export const WHOLE_OPENINGS: readonly string[] = ['trên tổng số', 'trong tổng số'];

/** Figures that a part and its whole both have. */
export const FIGURES_OF_WHOLES: readonly string[] = ['giá trị sản xuất', 'diện tích', 'sản lượng', 'doanh thu'];

/** Words that make another indicator of the same words: what one has, the other has to have too. */
export const DISTINGUISHING_WORDS: readonly string[] = [
  'nam',
  'nữ',
  'nghèo',
  'cận',
  'tái',
  'đô thị',
  'thành thị',
  'nông thôn',
  'trẻ em',
  'học sinh',
  'người cao tuổi',
  'dân tộc',
  'dưới',
  'trên',
  'trước hạn',
  'nâng cao',
  'kiểu mẫu',
  'mức độ',
  'không',
  'chưa',
  'trở lên',
  'tự nguyện',
  'bắt buộc',
  'thất nghiệp',
  'toàn trình',
  'một phần',
  'thông minh',
  'kiểu mới',
  'công lập',
  'nhà trẻ',
  'mẫu giáo',
  'mầm non',
  'tiểu học',
  'quốc tế',
  'nội địa',
];

/** Levels of government as a row or a group of a table names them: what they are compared by is the scope. */
export const LEVEL_NAMES: readonly string[] = ['cấp tỉnh', 'cấp huyện', 'cấp xã'];

/** "Diện tích rừng trồng mới": opens the name of what is new, and measured in hectares. */
export const AREA_OPENING = 'diện tích';

/** "Trồng mới": so much is added, and not there before. */
export const NEW_WORD = 'mới';

/** Units that say no more of people than that they are. */
export const ANY_PEOPLE: readonly string[] = ['người'];

/** "Số giường bệnh": opens the name of what is counted. */
export const COUNT_OPENING = 'số';

/** Words of heads and titles of tables that say nothing of what is measured: "Biểu chỉ tiêu giảm nghèo › Số hộ › Tổng cộng". */
export const GENERIC_WORDS: readonly string[] = [
  'biểu',
  'bảng',
  'phụ lục',
  'chỉ tiêu',
  'mục tiêu',
  'kế hoạch',
  'phấn đấu',
  'giao',
  'phân bổ',
  'thực hiện',
  'chi tiết',
  'tổng hợp',
  'tổng số',
  'cộng',
  'toàn',
  'tỉnh',
  'thành phố',
  'huyện',
  'xã',
  'phường',
  'thị trấn',
  'năm',
  'giai đoạn',
  'đầu',
  'cuối',
  'trong',
  'số',
  'tỷ lệ',
  'tỉ lệ',
  'số lượng',
  'hộ',
  'người',
  'tăng',
  'giảm',
];

/** Open what a plan says of its money in all. */
export const FUND_TOTALS: readonly string[] = ['tổng'];

/** What such a total is of: said in the table of it too. */
export const FUND_NOUNS: readonly string[] = ['kinh phí', 'vốn', 'dự toán', 'chi', 'thu', 'nhu cầu'];
