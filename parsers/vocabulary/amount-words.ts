// What an amount is of, where that decides whether it is one to reach. Sources: plans of 2023 to 2026 on health, roads, drugs,
// schools, forests and poverty; Nghị định 30/2020/NĐ-CP for the papers.

/** Just before a count these say how many there are to be: "Toàn tỉnh có 23 xã đạt chuẩn". */
export const HAVING_VERBS: readonly string[] = ['có', 'có được', 'có thêm', 'còn', 'được', 'là', 'đủ'];

/** Verbs whose counted object is not there before: an amount right after them is one to reach, whoever is named before. */
export const MAKING_VERBS: readonly string[] = [
  'mở',
  'mở mới',
  'mở thêm',
  'tổ chức',
  'xây dựng',
  'xây dựng mới',
  'xây mới',
  'thành lập',
  'thành lập mới',
  'trồng',
  'trồng mới',
  'khởi công',
  'khởi công mới',
  'biên soạn',
  'phát',
  'phát hành',
  'sản xuất',
  'lắp',
  'lắp đặt',
  'lắp đặt thêm',
  'sơn kẻ',
  'đào tạo',
  'tuyển mới',
  'tuyển sinh',
  'cấp phát',
  'hỗ trợ',
  'xuất cấp',
  'xuất cấp không thu tiền',
];

/** Papers: one of them is what the task is, not an amount to reach. */
export const PAPER_NOUNS: readonly string[] = [
  'kế hoạch',
  'báo cáo',
  'quyết định',
  'văn bản',
  'đề án',
  'nghị quyết',
  'tờ trình',
  'công văn',
  'quy chế',
  'quy định',
  'danh mục',
  'hồ sơ',
  'bộ hồ sơ',
  'chương trình',
  'hướng dẫn',
];

/** After a number these only say that living things, boats or machines are counted. */
export const PLAIN_UNIT_NOUNS: readonly string[] = ['con', 'người', 'chiếc', 'cái', 'cây'];

/** A sentence that begins with these cites, reports or closes. */
export const OBSERVED_OPENINGS: readonly string[] = [
  'căn cứ',
  'trên đây là',
  'xét đề nghị',
  'theo báo cáo',
  'theo bản tin',
  'theo dự báo',
  'dự báo',
  'theo công bố',
  'theo kết quả công bố',
  'theo số liệu',
  'thực hiện quyết định',
  'thực hiện nghị quyết',
  'thành phần:',
  'thành phần tham dự',
  'thành phần tham gia',
];

/** Before a number, anywhere in the sentence, these tell what is expected to come by itself. Source: plans against storms and floods. */
export const FORECASTS: readonly string[] = [
  'dự báo có',
  'dự báo sẽ',
  'dự báo khoảng',
  'dự báo xảy ra',
  'dự báo xuất hiện',
  'được dự báo',
];

/** A clause that begins with these tells what a law asks of everybody: "quy định về tốc độ tối đa 50 km/h". */
export const RULE_OPENINGS: readonly string[] = ['quy định về', 'quy định', 'các quy định về', 'theo quy định'];

/** A text that begins with these tells which points make which grade: "Xếp loại: Xuất sắc: từ 75 điểm trở lên; …". Source: usual below tables of points, taken from no one plan. */
export const GRADING_OPENINGS: readonly string[] = [
  'xếp loại',
  'phân loại',
  'cách xếp loại',
  'mức xếp loại',
  'tiêu chí xếp loại',
];

/** Just before so many of one thing for each of another: how large each is. */
export const SIZE_OPENINGS: readonly string[] = ['với', 'với số lượng', 'sĩ số', 'quy mô'];

/** Just before an amount that only tells what sort of thing is meant: "nhóm từ 30 hộ trở lên", "quy mô từ 50 giường". */
export const DESCRIPTION_OPENINGS: readonly string[] = [
  'nhóm',
  'nhóm hộ',
  'quy mô',
  'có quy mô',
  'với quy mô',
  'loại',
  'hạng',
  'có vốn',
  'có vốn đầu tư',
  'có diện tích',
  'có công suất',
  'có chiều dài',
  'có dân số',
  'có thu nhập',
  'người từ',
  'trẻ em từ',
  'đối tượng từ',
  'cấp huyện có',
  'thôn có',
  'hộ có',
  'đơn vị có',
  'định mức',
  'nguyên nhân',
  'thực trạng',
  'hiện trạng',
  'tình hình',
];

/** Just before a bare count these say of how many that are given the sentence goes on to tell: "Trong tổng số 690 triệu cây", "Sau 5 buổi học". */
export const GIVEN_OPENINGS: readonly string[] = ['trong tổng số', 'trên tổng số', 'trong số', 'đối với', 'sau'];

/** End like one of these and name a thing that is counted: "rau đậu các loại 2.700 ha". */
export const NOT_DESCRIPTIONS: readonly string[] = ['các loại', 'mọi loại', 'nâng hạng'];

/** Behind the name of a thing and just before an amount these tell how large it is. */
export const DIMENSION_NOUNS: readonly string[] = [
  'diện tích',
  'tổng diện tích',
  'với diện tích',
  'chiều dài',
  'tổng chiều dài',
  'công suất',
  'dung tích',
];

/** Just before a bare count these tell what something is made of or belongs to: "gồm 15 thành viên", "thuộc 3 vùng". */
export const COMPOSITION_OPENINGS: readonly string[] = [
  'gồm',
  'bao gồm',
  'gồm có',
  'thuộc',
  'của',
  'theo',
  'giữa',
  'các',
  'những',
  'từng',
  'cả',
  'cùng',
  'trong',
];

/** Just before an amount that only tells how far around: "trong bán kính 3 km". */
export const REACH_OPENINGS: readonly string[] = ['bán kính', 'trong bán kính', 'phạm vi', 'cự ly', 'khoảng cách'];

/** Just before a share that tells what sort of thing is meant: "xe quá tải trên 10%". */
export const SHARE_DESCRIPTIONS: readonly string[] = [
  'quá tải',
  'quá tải trọng',
  'vượt tải',
  'vượt tải trọng',
  'thương tật',
  'tỷ lệ thương tật',
  'suy giảm khả năng lao động',
  'tổn thương cơ thể',
];

/** Whose age a number of months tells: "trẻ 6 - 23 tháng". */
export const AGED_NOUNS: readonly string[] = ['trẻ', 'trẻ em', 'trẻ nhỏ', 'bé'];

/** Open a clause, or what stands behind its topic: whose money it is, or what it is spent on. Sources: "ngân sách nhà nước dự kiến 30.000 triệu đồng" (Lào Cai, 2026); Nghị quyết 57/NQ-HĐND năm 2016 của HĐND tỉnh Phú Yên. */
export const FUND_OPENINGS: readonly string[] = [
  'tổng chi',
  'tổng vốn năm',
  'tổng nguồn vốn',
  'tổng mức vốn',
  'vốn trực tiếp',
  'vốn lồng ghép',
  'vốn sự nghiệp',
  'vốn đối ứng',
  'chi ngân sách',
  'chi trong cân đối',
  'chi cân đối',
  'chi đầu tư',
  'chi thường xuyên',
  'chi từ nguồn',
  'chi tạo nguồn',
  'chi sự nghiệp',
  'chi bổ sung',
  'chi trả nợ',
  'các khoản chi',
  'dự phòng chi',
  'dự phòng ngân sách',
  'bổ sung quỹ dự trữ',
  'bổ sung cho ngân sách',
  'bổ sung cân đối',
  'ngân sách nhà nước',
  'ngân sách trung ương',
  'ngân sách địa phương',
  'ngân sách tỉnh',
  'ngân sách thành phố',
  'ngân sách huyện',
  'ngân sách xã',
  'vốn ngân sách',
  'nguồn ngân sách',
];

/** What is paid for by a share of support: "hỗ trợ 50 % học phí". */
export const SUPPORTED_COSTS: readonly string[] = [
  'kinh phí',
  'chi phí',
  'học phí',
  'giá',
  'giá giống',
  'lãi suất',
  'tiền',
  'giá trị',
  'mức đóng',
  'vốn',
  'phí',
  'lệ phí',
  'ngân sách',
];

/** "chi trả trợ cấp không dùng tiền mặt": how, and no cost. */
export const NOT_COSTS: readonly string[] = ['tiền mặt'];

/** Sizes that a standard sets for things to be built: "bề rộng mặt đường tối thiểu 3,5 m". Source: Decision 932/QĐ-BGTVT (2022) on rural roads. */
export const STANDARD_SIZES: readonly string[] = [
  'bề rộng',
  'chiều rộng',
  'mặt đường',
  'nền đường',
  'lề đường',
  'lộ giới',
  'bề dày',
  'chiều dày',
  'độ dày',
  'khoảng cách',
  'tĩnh không',
  'bán kính',
];

/** Shares told in words. Source: goals of congresses of Đoàn and Hội ("ít nhất hai phần ba số chi đoàn", "trên một nửa số hộ"). */
export const FRACTIONS_IN_WORDS: readonly {
  readonly parts: readonly [number, number];
  readonly phrases: readonly string[];
}[] = [
  { parts: [1, 2], phrases: ['một nửa', 'nửa', 'một phần hai'] },
  { parts: [1, 3], phrases: ['một phần ba'] },
  { parts: [2, 3], phrases: ['hai phần ba'] },
  { parts: [1, 4], phrases: ['một phần tư'] },
  { parts: [3, 4], phrases: ['ba phần tư'] },
];

/** What a share told in words is a part of begins with one of these. */
export const WHOLE_NUMBERS: readonly string[] = ['số', 'tổng số', 'dân số'];

/** Who votes: "ít nhất 2/3 số đại biểu" is a rule. Source: Điều lệ Đảng, plans of congresses. */
export const VOTING_NOUNS: readonly string[] = [
  'đại biểu',
  'phiếu',
  'phiếu bầu',
  'đảng viên',
  'thành viên',
  'ủy viên',
  'uỷ viên',
  'cử tri',
  'hội viên',
  'người',
  'cấp ủy viên',
];
