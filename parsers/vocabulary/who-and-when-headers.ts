/** The whole header of a column of bodies beside what each of them is to do. Source: tables that hand out tasks in KH-UBND. */
export const ASSIGNEE_HEADERS: readonly string[] = [
  'Đơn vị',
  'Tên đơn vị',
  'Cơ quan',
  'Cơ quan, đơn vị',
  'Đơn vị, địa phương',
  'Cơ quan, đơn vị, địa phương',
  'Phòng, ban',
  'Phòng, ban, đơn vị',
  'Sở, ngành',
  'Sở, ban, ngành',
  'Bộ phận',
  'Bộ phận, đơn vị',
  'Thành viên/đơn vị',
  'Thành viên, đơn vị',
  'Đơn vị, cá nhân',
  'Đơn vị/cá nhân',
];

/** Headers of a column of persons beside what each of them is to do. Source: tables that share out the members of steering committees in KH-UBND and QĐ-UBND. */
export const PERSON_HEADERS: readonly string[] = [
  'Họ và tên',
  'Họ tên',
  'Họ, tên',
  'Thành viên',
  'Đồng chí',
  'Họ và tên, chức vụ',
];

/** Of two columns of time: when the work begins, and when it is over. Source: tables of tasks in KH-UBND (Yên Bái 87/2021). */
export const START_HEADERS: readonly string[] = [
  'Bắt đầu',
  'Thời gian bắt đầu',
  'Ngày bắt đầu',
  'Từ ngày',
  'Từ',
  'Khởi công',
];
export const END_HEADERS: readonly string[] = [
  'Hoàn thành',
  'Kết thúc',
  'Thời gian hoàn thành',
  'Thời gian kết thúc',
  'Ngày kết thúc',
  'Đến ngày',
  'Đến',
];

/** Headers of columns of numbers that are months or quarters. Source: plans of work by month (KH-UBND of districts). */
export const CALENDAR_HEADERS: ReadonlySet<string> = new Set(['tuần', 'tháng', 'quý', 'ngày', 'thứ, ngày', 'thứ/ngày']);

/** Columns of the leader who looks after a task, beside a column of who does it. Source: plans of communes of 2025 with "Cơ quan chủ trì" and "Lãnh đạo phụ trách". */
export const LEADER_HEADERS: readonly string[] = [
  'Lãnh đạo',
  'Phó Chủ tịch phụ trách',
  'PCT phụ trách',
  'Người chỉ đạo',
  'Phụ trách chỉ đạo',
  'Cá nhân phụ trách',
  'Cá nhân chỉ đạo',
  'Đồng chí phụ trách',
  'Đồng chí lãnh đạo',
  'Đ/c lãnh đạo',
  'Đ/c phụ trách',
  'Đ/c chỉ đạo',
];

/** What opens a header that tells of a work, and not who does it or when: "Đối tượng kiểm tra, giám sát", "Mức độ hoàn thành". Source: yearly plans of inspection of Party committees and of offices of inspection (the form of Thông tư 06/2021/TT-TTCP). */
export const THING_HEADERS: readonly string[] = [
  'Căn cứ',
  'Chế độ',
  'Đối tượng',
  'Hình thức',
  'Kết quả',
  'Mốc',
  'Mức độ',
  'Niên độ',
  'Nội dung',
  'Phạm vi',
  'Phương pháp',
  'Phương thức',
  'Tần suất',
  'Thời kỳ',
];

/** How the months, quarters and years that a row ticks are said, and all of them. */
export const MONTH = 'Tháng';
export const EACH_MONTH = 'hằng tháng';
export const QUARTER = 'Quý';
export const EACH_QUARTER = 'hằng quý';
export const YEAR = 'Năm';
