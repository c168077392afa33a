import { describe, expect, test } from 'vitest';
import type { ColumnRole } from '../../../schemas/model/outline.ts';
import { outlineOfText } from './outline-of-text.ts';

/** Headers usual in appendices of plans and of decisions that issue action programmes, each with what stands below it. */
const HEADERS: Partial<Record<ColumnRole, readonly string[]>> = {
  lead: [
    'Trách nhiệm chính',
    'Đơn vị đầu mối',
    'Cơ quan đầu mối',
    'Cơ quan chủ trì tham mưu',
    'Đơn vị tham mưu',
    'Cơ quan tham mưu',
    'Cơ quan chịu trách nhiệm chính',
    'Đơn vị chịu trách nhiệm',
    'Chịu trách nhiệm chính',
    'Bộ phận chủ trì',
    'Phòng chủ trì',
    'Phòng, ban chủ trì',
    'Cơ quan, đơn vị chủ trì thực hiện',
    'ĐV chủ trì',
    'CQ chủ trì',
    'Đ/v chủ trì',
    'Cơ quan soạn thảo',
    'Cơ quan chủ trì soạn thảo',
    'Đơn vị được giao',
    'Đơn vị được giao chủ trì',
    'Cơ quan được phân công',
    'Phân công chủ trì',
    'Đơn vị chủ trì, tham mưu',
    'Cơ quan chủ trì/đầu mối',
    'Chủ đầu tư',
    'Cán bộ phụ trách',
    'Người phụ trách',
    'Đồng chí phụ trách',
    'Công chức phụ trách',
    'Phân công phụ trách',
    'Cá nhân chủ trì',
    'Đơn vị phụ trách',
    'Phụ trách chính',
    'Đơn vị chủ công',
    'Đơn vị trình',
    'Cơ quan trình',
    'Cơ quan chuẩn bị',
    'Đơn vị tổ chức',
    'Đơn vị xây dựng',
    'Người chỉ huy',
    'Trách nhiệm',
  ],
  support: [
    'Đơn vị cùng phối hợp',
    'Các đơn vị liên quan',
    'Cơ quan liên quan',
    'Đơn vị liên quan',
    'Cơ quan phối hợp chính',
    'Phối hợp thực hiện',
    'Đơn vị, cá nhân phối hợp',
    'Người phối hợp',
    'ĐV phối hợp',
    'CQ phối hợp',
    'Thành phần phối hợp',
    'Cơ quan cùng thực hiện',
    'Đơn vị tham gia',
    'Phòng phối hợp',
    'Đơn vị hỗ trợ',
    'Thành phần đoàn',
  ],
  monitor: [
    'Cơ quan theo dõi, đôn đốc',
    'Đơn vị theo dõi',
    'Lãnh đạo chỉ đạo',
    'Lãnh đạo UBND tỉnh chỉ đạo',
    'Cơ quan kiểm tra',
    'Đơn vị giám sát',
    'Cơ quan thẩm định',
    'Lãnh đạo phụ trách',
    'Đồng chí lãnh đạo phụ trách',
    'Cá nhân phụ trách chỉ đạo, kiểm tra, đôn đốc',
  ],
  implement: [
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'Tổ chức thực hiện',
    'Đơn vị triển khai',
    'Đơn vị, cá nhân thực hiện',
    'Người thực hiện',
    'Lực lượng thực hiện',
  ],
  deadline: [
    'Hoàn thành trước ngày',
    'Mốc thời gian',
    'Mốc hoàn thành',
    'Lộ trình',
    'Lộ trình thực hiện',
    'Tiến độ hoàn thành',
    'Thời điểm hoàn thành',
    'Thời gian trình',
    'Thời gian tổ chức',
    'Dự kiến thời gian',
    'Thời gian dự kiến',
    'TG hoàn thành',
    'Thời gian (hoàn thành)',
    'Thời hạn trình',
    'Thời hạn báo cáo',
    'Hạn hoàn thành',
    'Kỳ hạn',
    'Ngày hoàn thành',
    'Thời gian bắt đầu - kết thúc',
    'Lịch thực hiện',
    'Thời gian ban hành',
    'Thời gian kết thúc',
    'Quý/tháng thực hiện',
    'Dự kiến khai giảng',
    'Tuần',
  ],
  product: [
    'Kết quả cần đạt',
    'Sản phẩm đầu ra',
    'Kết quả đầu ra',
    'Sản phẩm, kết quả',
    'Kết quả/Sản phẩm',
    'Hình thức văn bản',
    'Sản phẩm hoàn thành',
    'Kết quả dự kiến',
    'Dự kiến sản phẩm',
    'Yêu cầu sản phẩm',
    'Hồ sơ, sản phẩm',
    'Kết quả thực hiện (sản phẩm)',
    'Sản phẩm dự kiến hoàn thành',
    'Kết quả mong đợi',
  ],
  unit: ['Đ.vị tính', 'ĐVT', 'Đơn vị', 'Đv tính', 'Đơn vị đo', 'Đơn vị tính (%)', 'Đừn tỉnh', 'Thứ nguyên'],
  target: [
    'Chỉ tiêu giao',
    'Mục tiêu phấn đấu năm 2026',
    'Chỉ tiêu phấn đấu',
    'KH 2026',
    'Kế hoạch giao',
    'Chỉ tiêu KH 2026',
    'Giao năm 2026',
    'Nghị quyết HĐND giao',
    'Tỉnh giao',
    'Xã phấn đấu',
    'Mục tiêu đến năm 2030',
    'Dự kiến năm 2026',
    'Phấn đấu 2026',
    'Kế hoạch 2026 (tỉnh giao)',
    'Số liệu kế hoạch',
    'Mức phấn đấu',
    'Chỉ tiêu đăng ký',
    'Đăng ký năm 2026',
    'Mục tiêu cần đạt',
    'Kế hoạch thực hiện năm 2026',
    'Chỉ tiêu năm 2026 (%)',
    'NQ năm 2026',
    'Chỉ tiêu tuyển dụng',
    'Số lượng cần tuyển',
  ],
  baseline: [
    'Hiện trạng',
    'Thực hiện năm 2025',
    'Ước TH 2025',
    'Kết quả năm 2025',
    'Hiện trạng năm 2025',
    'Thực trạng',
    'Số liệu hiện trạng',
    'Đã đạt năm 2025',
    'Năm gốc 2025',
    'TH 2025',
    'Ước thực hiện cả năm 2025',
    'Kết quả đạt được năm 2025',
    'Giá trị hiện tại',
    'Cùng kỳ 2025',
    'Đơn vị tự chấm',
  ],
  note: ['Diễn giải', 'Chú thích', 'Ghi chú/Căn cứ', 'Lý do', 'Giải trình', 'Ghi chú khác'],
  content: [
    'Các hoạt động chính',
    'Nội dung nhiệm vụ',
    'Nhiệm vụ cụ thể',
    'Đầu việc',
    'Tên công việc',
    'Nội dung công tác',
    'Hoạt động',
    'Các nhiệm vụ trọng tâm',
    'Tên nhiệm vụ, giải pháp',
    'Danh mục nhiệm vụ',
    'Nội dung chính',
    'Tiêu chí',
    'Tên tiêu chí',
    'Chỉ tiêu',
    'Tên chỉ tiêu',
    'Nội dung chỉ tiêu',
    'Chỉ số',
    'Nhóm nhiệm vụ',
    'Nội dung thực hiện',
    'Công việc',
    'Nội dung triển khai',
    'Tên đề án',
    'Tên văn bản',
    'Nhiệm vụ/Giải pháp',
    'Tên dự án',
    'Danh mục công trình',
    'Nội dung chi',
    'Các chỉ tiêu chủ yếu',
    'Lĩnh vực/nội dung',
    'Chủ đề tuyên truyền',
  ],
};

const BODIES = ['Sở Nội vụ', 'Phòng Tư pháp', 'Văn phòng UBND tỉnh'];
const CELLS: Partial<Record<ColumnRole, readonly string[]>> = {
  content: [
    'Rà soát văn bản quy phạm pháp luật hết hiệu lực',
    'Tổ chức hội nghị tuyên truyền tại cơ sở',
    'Kiểm tra công tác cải cách hành chính',
  ],
  deadline: ['Quý II/2026', 'Trước 30/9/2026', 'Tháng 12/2026'],
  product: ['Kế hoạch của UBND tỉnh', 'Báo cáo kết quả', 'Quyết định ban hành'],
  unit: ['%', 'Xã', 'Tỷ đồng'],
  target: ['95', '12', '1.250'],
  baseline: ['90', '10', '1.100'],
  note: ['Theo Kế hoạch số 12', '', 'Lồng ghép'],
};
const FIGURES = ['Tỷ lệ hộ sử dụng nước sạch', 'Số xã đạt chuẩn nông thôn mới', 'Thu ngân sách trên địa bàn'];

/** The column in a table of tasks or of figures as it stands in a plan for 2026. */
function roleOf(header: string, role: ColumnRole): ColumnRole | undefined {
  const isFigures = ['target', 'baseline', 'unit'].includes(role);
  const content = { header: isFigures ? 'Chỉ tiêu' : 'Nội dung công việc', cells: isFigures ? FIGURES : CELLS.content };
  const own = { header, cells: CELLS[role] ?? BODIES };
  const beside = besideOf(role);
  const columns =
    role === 'content'
      ? [own, beside, { header: 'Thời gian hoàn thành', cells: CELLS.deadline }]
      : [content, own, beside];
  const lines = [
    ['TT', ...columns.map((column) => column.header)],
    ...[0, 1, 2].map((row) => [String(row + 1), ...columns.map((column) => column.cells?.[row] ?? '')]),
  ];
  const text = `KẾ HOẠCH\nPhát triển du lịch năm 2026\n\nI. NỘI DUNG\n\n${lines.map((line) => line.join('\t')).join('\n')}\n`;
  return outlineOfText(text).tables[0]?.columns[columns.indexOf(own) + 1]?.role;
}

function besideOf(role: ColumnRole): { readonly header: string; readonly cells: readonly string[] | undefined } {
  if (role === 'target') return { header: 'Thực hiện năm 2025', cells: CELLS.baseline };
  if (role === 'baseline' || role === 'unit') return { header: 'Kế hoạch năm 2026', cells: CELLS.target };
  if (role === 'lead' || role === 'product' || role === 'note') return { header: 'Thời hạn', cells: CELLS.deadline };
  return { header: 'Cơ quan chủ trì', cells: ['Sở Tư pháp', 'Sở Xây dựng', 'Sở Công Thương'] };
}

describe.each(Object.entries(HEADERS) as readonly [ColumnRole, readonly string[]][])('%s', (role, headers) => {
  test.each(headers)('%s', (header) => {
    expect(roleOf(header, role)).toBe(role);
  });
});

/** Tables as they are printed, a line a row, each with the roles of its columns. */
const TABLES: readonly (readonly [roles: string, ...lines: readonly string[]])[] = [
  [
    'ordinal content other other deadline lead support',
    'STT|Nội dung kiểm tra, giám sát|Đối tượng kiểm tra, giám sát|Mốc kiểm tra, giám sát|Thời gian tiến hành|Trưởng đoàn|Thành phần đoàn',
    '1|Việc thu, nộp, sử dụng đảng phí|Chi bộ Trường THCS Long Hòa|Năm 2025|Quý II/2026|Phó Bí thư|Ủy ban Kiểm tra',
    '2|Việc thực hiện quy chế dân chủ ở cơ sở|Đảng ủy UBND phường|Năm 2025|Quý III/2026|Phó Bí thư|Mặt trận Tổ quốc',
  ],
  [
    'ordinal content other deadline lead',
    'STT|Tên cuộc thanh tra|Thời hạn tiến hành|Thời gian triển khai|Đơn vị chủ trì',
    '1|Thanh tra công tác tuyển dụng viên chức|30 ngày|Quý I/2026|Thanh tra Sở',
    '2|Kiểm tra cải cách hành chính|15 ngày|Quý III/2026|Văn phòng Sở',
  ],
  [
    'ordinal content other target other',
    'TT|Vị trí việc làm cần tuyển|Mã số ngạch|Số lượng cần tuyển|Yêu cầu trình độ chuyên môn',
    '1|Chuyên viên về quản lý nguồn nhân lực|01.003|03|Đại học trở lên',
    '2|Văn thư viên|02.007|01|Đại học trở lên',
  ],
  [
    'ordinal content baseline target deadline',
    'STT|Tên dịch vụ công|Mức độ cung cấp hiện tại|Mức độ cung cấp dự kiến|Thời gian hoàn thành',
    '1|Đăng ký kết hôn|Một phần|Toàn trình|Quý II/2026',
    '2|Xét, cấp hỗ trợ mai táng phí|Một phần|Toàn trình|Quý III/2026',
  ],
  [
    'ordinal lead other content',
    'STT|Họ và tên|Chức vụ|Nhiệm vụ được phân công',
    '1|Nguyễn Hữu Thọ|Chủ tịch UBND xã|Phụ trách chung, chỉ đạo toàn diện',
    '2|Lê Thị Hoa|Phó Chủ tịch UBND xã|Phụ trách tuyên truyền, vận động',
  ],
  [
    'ordinal content other task deadline',
    'TT|Công trình|Lý trình|Nội dung sửa chữa|Thời gian thực hiện',
    '1|Đường ĐT.607|Km2+100 - Km4+300|Láng nhựa mặt đường|Quý II/2026',
    '2|Cầu Bến Giằng|Km12+050|Thay khe co giãn|Quý III/2026',
  ],
  [
    'ordinal content other implement product other',
    'STT|Tên thủ tục|Thời hạn giải quyết|Cơ quan thực hiện|Kết quả thực hiện|Căn cứ pháp lý',
    '1|Thủ tục bổ nhiệm công chức lãnh đạo|20 ngày làm việc|Sở Nội vụ|Quyết định bổ nhiệm|Luật Cán bộ, công chức',
    '2|Thủ tục nâng bậc lương trước thời hạn|10 ngày làm việc|Sở Nội vụ|Quyết định nâng lương|Luật Viên chức',
  ],
  [
    'ordinal content unit baseline target other',
    'STT|Chỉ tiêu|Đơn vị tính|Ước thực hiện năm 2025|Kế hoạch năm 2026|So sánh (%) KH 2026/ước TH 2025',
    '1|Tổng mức bán lẻ hàng hóa|Tỷ đồng|13.650|15.000|109,9',
    '2|Thu ngân sách trên địa bàn|Tỷ đồng|905|960|106,1',
  ],
  [
    'ordinal other content unit baseline target',
    'STT|Ngành, lĩnh vực|Chỉ tiêu|ĐVT|Năm 2025|Mục tiêu năm 2026',
    '1|Y tế|Tỷ lệ bao phủ bảo hiểm y tế|%|93,1|95',
    '2|Giáo dục|Số phòng học được xây mới|Phòng|12|20',
  ],
  [
    'other content unit baseline target lead',
    'Nhóm chỉ tiêu|Chỉ tiêu cụ thể|Đơn vị tính|Thực hiện năm 2025|Kế hoạch năm 2026|Cơ quan chủ trì',
    'Kinh tế|Tỷ lệ đô thị hóa|%|32,5|34|Sở Xây dựng',
    '|Tổng thu ngân sách nhà nước trên địa bàn|Tỷ đồng|1.250|1.310|Sở Tài chính',
  ],
  [
    'ordinal content target target lead',
    'TT|Chỉ tiêu|Lộ trình thực hiện năm 2026 › Cấp tỉnh|Lộ trình thực hiện năm 2026 › Cấp xã|Cơ quan chủ trì',
    '1|Tỷ lệ hồ sơ được giải quyết đúng hạn|98%|≥ 95%|Sở Nội vụ',
    '2|Tỷ lệ hồ sơ nộp trực tuyến|90%|80%|Sở Nội vụ',
  ],
  [
    'ordinal content unit baseline baseline other',
    'STT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2025|Kết quả thực hiện năm 2025|Tỷ lệ so với kế hoạch (%)',
    '1|Tổng mức bán lẻ hàng hóa|Tỷ đồng|13.650|15.000|109,9',
    '2|Thu ngân sách trên địa bàn|Tỷ đồng|905|960|106,1',
  ],
  [
    'other content other deadline lead',
    'Mã số|Tên chỉ tiêu|Kỳ công bố|Lộ trình thực hiện|Cơ quan chịu trách nhiệm',
    '0101|Diện tích và cơ cấu đất|Năm|2026|Sở Nông nghiệp và Môi trường',
    '0102|Dân số, mật độ dân số|Năm|2026|Sở Tài chính',
  ],
  [
    'ordinal other content unit baseline target lead',
    'STT|Mục tiêu|Chỉ tiêu|Đơn vị tính|Năm 2025|Năm 2026|Cơ quan chủ trì',
    '1|Cải thiện dinh dưỡng trẻ em|Tỷ lệ suy dinh dưỡng thấp còi|%|17,5|17|Sở Y tế',
    '2|Kiểm soát thừa cân|Tỷ lệ thừa cân béo phì|%|18|17,8|Sở Y tế',
  ],
  [
    'ordinal content other task lead deadline',
    'STT|Tồn tại, hạn chế|Nguyên nhân|Biện pháp khắc phục|Cơ quan giải quyết|Thời hạn',
    '1|Hồ sơ đất đai trễ hạn|Thiếu nhân lực|Bổ sung nhân lực, rà soát quy trình|Sở Tư pháp|30/6/2026',
    '2|Dữ liệu cập nhật chậm|Phần mềm lỗi|Nâng cấp phần mềm báo cáo|Văn phòng UBND|31/3/2026',
  ],
  [
    'ordinal content target deadline implement',
    'STT|Tên công trình|Khối lượng nạo vét (m3)|Thời gian thực hiện|Đơn vị thực hiện',
    '1|Kênh Bắc Sông Chu|12.500|Quý II/2026|Công ty Thủy lợi',
    '2|Kênh N8|8.300|Quý III/2026|Công ty Thủy lợi',
  ],
  // a schedule of classes says nothing of who
  [
    'ordinal content target target deadline note',
    'TT|Loại hình đào tạo, bồi dưỡng|Số lớp|Số học viên|Thời gian|Ghi chú',
    '1|Bồi dưỡng nhận thức về Đảng|6|420|Quý II|',
    '2|Bồi dưỡng đảng viên mới|5|350|Quý III|',
  ],
  [
    'ordinal content product lead deadline other',
    'STT|Nội dung nhiệm vụ|Sản phẩm|Đơn vị chủ trì|Thời hạn|Mức độ hoàn thành',
    '1|Xây dựng cơ sở dữ liệu đất đai|Cơ sở dữ liệu|Công an tỉnh|30/6/2026|',
    '2|Triển khai mô hình điểm tại 5 xã|Báo cáo|Sở Xây dựng|Quý IV/2026|',
  ],
];

describe('all columns of', () => {
  test.each(TABLES)('%s', (roles, ...lines) => {
    const rows = lines.map((line) => line.replaceAll('|', '\t')).join('\n');
    const text = `KẾ HOẠCH\nCông tác năm 2026\n\nI. NỘI DUNG\n\n${rows}\n`;
    expect(outlineOfText(text).tables[0]?.columns.map(({ role }) => role)).toEqual(roles.split(' '));
  });
});
