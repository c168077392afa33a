/** Headers of a content column whose rows are goals. Source: appendices of targets in KH-UBND. */
export const GOAL_HEADERS: readonly string[] = [
  'Chỉ tiêu',
  'Tên chỉ tiêu',
  'Các chỉ tiêu',
  'Mục tiêu',
  'Danh mục chỉ tiêu',
];

/** Whole headers of a column that says how much of a goal is to be reached, where the goal and its unit stand before it. Source: Nghị quyết 03/NQ-CP năm 2025, Phụ lục I. */
export const RESULT_HEADERS: readonly string[] = ['Kết quả', 'Kết quả cần đạt', 'Kết quả dự kiến', 'Kết quả mong đợi'];

/** Headers of a column of goals that, beside works and by when they are done, says what is to come of each. Source: tables of tasks in QĐ-UBND and KH-UBND. */
export const REQUIREMENT_HEADERS: readonly string[] = ['Yêu cầu kết quả', 'Yêu cầu cần đạt', 'Yêu cầu'];

/** Below such a title these head what is to come in. Source: plans on revenue of provinces and communes. */
export const ESTIMATE_HEADERS: readonly string[] = ['Dự toán', 'DT', 'Kế hoạch'];

/** Headers of a column of places or bodies: what is measured stands in the headers beside it. Source: shares of targets by commune; Thông tư 04/2012/TT-BNV on the names of villages and quarters. */
export const PLACE_HEADERS: readonly string[] = [
  'Xã',
  'Xã, phường',
  'Xã, phường, thị trấn',
  'Xã, thị trấn',
  'Tên xã',
  'Các xã',
  'Huyện',
  'Huyện, thị xã',
  'Huyện, thành phố',
  'Các huyện',
  'Địa phương',
  'Địa bàn',
  'Tên đơn vị',
  'Đơn vị',
  'Thôn',
  'Thôn, bản',
  'Tên thôn',
  'Tên bản',
  'Bản, tổ dân phố',
  'Thôn, tổ dân phố',
  'Tổ dân phố',
  'Khu dân cư',
  'Khu phố',
  'Khối phố',
  'Khóm',
  'Ấp',
  'Xóm',
  'Làng',
  'Buôn',
  'Phường',
  'Tên phường',
  'Tên huyện',
  'Quận',
  'Quận, huyện',
  'Tỉnh, thành phố',
  'Đơn vị hành chính',
  'Cơ quan, đơn vị',
  'Trường',
  'Tên trường',
  'Tên dự án',
  'Dự án',
  'Danh mục dự án',
  'Chủ đầu tư',
  'Chủ dự án',
];

/** The whole header of a column of what is built or bred, before one of what is to be done to each. Source: lists of works to be mended in KH-UBND. */
export const OBJECT_HEADERS: readonly string[] = [
  'Công trình',
  'Dự án',
  'Tuyến đường',
  'Tuyến',
  'Tiểu dự án',
  'Mô hình',
];

/** How many there are, and what was before: no targets, in a table of places. Source: shares of targets by commune. */
export const TOTAL_HEADERS: readonly string[] = [
  'Tổng số',
  'Tổng',
  'Tổng đàn',
  'Dân số',
  'Số dân',
  'Số hộ',
  'Số khẩu',
  'Số trẻ',
  'Tổng số trẻ',
  'Đối tượng',
  'Số đối tượng',
  'Hiện trạng',
  'Hiện có',
  'Diện tích tự nhiên',
  'Số thôn',
  'Số xã',
  'Chiều dài quản lý',
  'Diện tích quản lý',
];

/** Words of a header of figures that say how it stands before anything is done, whatever they count. Source: as above. */
export const PRESENT_WORDS: readonly string[] = [
  'hiện có',
  'hiện tại',
  'hiện nay',
  'hiện hữu',
  'đã',
  'chưa',
  'đang hoạt động',
  'đang quản lý',
  'đang sử dụng',
  'trong độ tuổi',
];

/** Words of a header of figures that say that they are aimed at. Source: tables of targets in KH-UBND. */
export const AIM_WORDS: readonly string[] = ['phấn đấu', 'mục tiêu', 'chỉ tiêu', 'kế hoạch', 'dự kiến', 'cam kết'];

/** The whole header of a column of shares that another column reckons. Source: as above. */
export const SHARE_HEADERS: readonly string[] = ['Tỷ lệ', 'Tỉ lệ', 'Tỷ lệ %'];

/** Headers of target columns that say that something is to be reached, or in which unit, and not what: the row does. Source: tables of targets in KH-UBND. */
export const GOAL_MEASURE_HEADERS: readonly string[] = [
  'Chỉ tiêu',
  'Mục tiêu',
  'Kế hoạch',
  'KH',
  'Dự toán',
  'Phấn đấu',
  'Dự kiến',
  'Lộ trình',
  'Mức',
  'Yêu cầu',
  'Cam kết',
  'Nội dung mục tiêu',
  'Thực hiện',
  'Ước',
  'Tổng',
  'Tổng số',
  'Tổng cộng',
  'Cộng',
  'Toàn tỉnh',
  'Toàn huyện',
  'Toàn xã',
  'Toàn thành phố',
  'Tỉnh giao',
  'Huyện giao',
  'Nghị quyết',
  'Giảm',
  'Tăng',
  'Điểm',
  'Điểm số',
  'Xếp hạng',
  'Thứ hạng',
  'Vị trí',
];

/** Headers of works that ask for nothing behind them: above columns of figures, and beside goals, so many are to be brought about. Source: shares of targets on jobs by commune. */
export const CREATED_HEADERS: readonly string[] = ['Tạo việc làm', 'Giải quyết việc làm', 'Việc làm mới'];

/** Words of such headers that any measure may have: two with no more in common are of different things. */
export const MEASURE_WORDS: readonly string[] = ['số', 'lượng', 'tổng', 'tỷ', 'tỉ', 'lệ', 'năm'];

/** Headers of target columns that name a plain measure: alone they say nothing of their own. Source: as above. */
export const PLAIN_MEASURE_HEADERS: readonly string[] = [
  'Số lượng',
  'Khối lượng',
  'Số tiền',
  'Số',
  'Giá trị',
  'Tỷ lệ',
  'Tỉ lệ',
  'Tỷ lệ/Số lượng',
  'Số lượng/Tỷ lệ',
  'Số lượng, tỷ lệ',
  'Tỷ lệ, số lượng',
];

/** Headers of how much of each work is to be done. Source: plans of districts on forests and roads (2023), and of training of officials. */
export const VOLUME_HEADERS: readonly string[] = [
  'Khối lượng',
  'Khối lượng thực hiện',
  'Khối lượng công việc',
  'Khối lượng dự kiến',
  'Số lượng',
  'Số lớp',
  'Số học viên',
  'Số người học',
  'Số học sinh',
  'Số lao động',
  'Số lượng học viên',
  'Số lượng người',
  'Quân số',
  'Số người',
  'Số người tham dự',
  'Số cuộc',
  'Số buổi',
  'Số lượt',
];

/** What opens such a header, whatever is counted: "Khối lượng nạo vét (m3)". Source: as above. */
export const VOLUME_OPENINGS: readonly string[] = ['Khối lượng', 'Số lượng'];

/** What opens the header of numbers that count nothing. Source: lists of procedures, of statistics and of officials in KH-UBND. */
export const CODE_HEADERS: readonly string[] = [
  'Mã',
  'Ký hiệu',
  'Số hiệu',
  'Số ký hiệu',
  'Số, ký hiệu',
  'Số điện thoại',
  'Điện thoại',
];

/** Beside these a volume is what is paid for. */
export const PRICE_HEADERS: readonly string[] = ['Đơn giá', 'Thành tiền', 'Định mức', 'Mức chi'];

/** What opens the header above parts of a year in which a work goes on. Source: tables of tasks in KH-UBND. */
export const PROGRESS_HEADERS: readonly string[] = ['Tiến độ', 'Kết quả, tiến độ', 'Lộ trình'];

/** The whole header of a column that says what each row is worth, and no goal. Source: tables of emulation in KH-UBND. */
export const SCORE_HEADERS: readonly string[] = ['Điểm', 'Số điểm', 'Điểm số', 'Mức điểm'];

/** Headers that mean a unit of measure or a unit of government: the cells tell. Source: lists of goods in KH-UBND. */
export const PLAIN_UNIT_HEADERS: readonly string[] = ['Đơn vị', 'Đ.vị', 'Đvị'];

/** Headers of a content column whose rows are works to be done. Source: those rows of the content and task columns in `column-headers.ts` and `work-headers.ts` that name work. */
export const WORK_HEADERS: readonly string[] = [
  'Công việc',
  'Đầu việc',
  'Giải pháp',
  'Hoạt động',
  'Nhiệm vụ',
  'Nội dung công việc',
  'Nội dung hoạt động',
  'Nội dung nhiệm vụ',
  'Nội dung, nhiệm vụ',
  'Nội dung thực hiện',
  'Tên công việc',
  'Tên nhiệm vụ',
  'Việc cần làm',
];

/** Headers of a column of criteria, each with its parts in the next column. Source: tables of criteria of new rural areas (Decisions 318, 319/QĐ-TTg 2022). */
export const CRITERION_HEADERS: readonly string[] = [
  'Tên tiêu chí',
  'Tiêu chí',
  'Nhóm tiêu chí',
  'Nhóm chỉ tiêu',
  'Nhóm mục tiêu',
  'Nhóm nhiệm vụ',
  'Nhóm nhiệm vụ, giải pháp',
  'Nhóm nội dung',
  'Nhóm công việc',
  'Nhóm giải pháp',
  'Nhóm',
  'Lĩnh vực',
  'Ngành, lĩnh vực',
  'Ngành',
  'Trụ cột',
  'Chương trình',
];
/** Headers of the column of their parts. Source: as above. */
export const CRITERION_PART_HEADERS: readonly string[] = [
  'Nội dung tiêu chí',
  'Nội dung',
  'Nội dung cụ thể',
  'Nội dung chi tiết',
  'Tiêu chí thành phần',
  'Chỉ tiêu thành phần',
  'Tên chỉ tiêu',
  'Nội dung chỉ tiêu',
  'Chỉ tiêu chủ yếu',
  'Chỉ số thành phần',
  'Nội dung đánh giá',
];

/** Beside a criterion and a goal of the plan these say what the criterion asks for. Source: tables of the criteria of new rural areas in KH-UBND. */
export const NORM_HEADERS: readonly string[] = [
  'Chỉ tiêu',
  'Chỉ tiêu chung',
  'Chỉ tiêu quy định',
  'Chỉ tiêu theo quy định',
  'Mức quy định',
  'Quy định',
  'Yêu cầu',
];

/** Headers of what the country or the ministry aims at, in plans of a province or below. Source: tables of targets of plans on digital transformation beside those of Quyết định 411/QĐ-TTg (2022). */
export const OTHERS_GOAL_HEADERS: readonly string[] = [
  'Mục tiêu quốc gia',
  'Chỉ tiêu quốc gia',
  'Mục tiêu cả nước',
  'Chỉ tiêu cả nước',
  'Mục tiêu chung cả nước',
  'Mục tiêu toàn quốc',
  'Chỉ tiêu toàn quốc',
  'Yêu cầu của Trung ương',
  'Yêu cầu của Quốc hội',
  'Chỉ tiêu của Quốc hội',
  'Chỉ tiêu Quốc hội giao',
  'Yêu cầu của TAND tối cao',
  'Yêu cầu của Tòa án nhân dân tối cao',
  'Yêu cầu của VKSND tối cao',
  'Yêu cầu của Viện kiểm sát nhân dân tối cao',
];

/** Headers of a column of years whose rows say what is to be reached in each. Source: plans on jobs, schools and health that share their goals out over years (Hà Nội 228/2025, Nghệ An 2022). */
export const YEAR_ROW_HEADERS: readonly string[] = [
  'Năm',
  'Năm thực hiện',
  'Năm kế hoạch',
  'Giai đoạn',
  'Lộ trình',
  'Thời gian',
  'Quý',
  'Tháng',
  'Thời điểm',
];

/** With the first year of the plan behind them these head what has been reached, where later years follow. Source: tables of targets of plans for five years. */
export const REPORTED_HEADERS: readonly string[] = [
  'Thực hiện',
  'Ước thực hiện',
  'Kết quả',
  'Hiện trạng',
  'Thực trạng',
  'TH',
  'Ước TH',
  'ƯTH',
  'Ước',
  'Số liệu',
  'Năm gốc',
];

/** Of a year that is over these head what was planned, beside what was done. Source: tables of targets of plans for a year (communes 2026). */
export const PLANNED_HEADERS: readonly string[] = ['Kế hoạch', 'KH', 'Chỉ tiêu', 'Mục tiêu', 'Dự toán', 'Nghị quyết'];

/** Before a verb these say to whom it is done. */
export const PASSIVE_WORDS: readonly string[] = ['được', 'bị'];
