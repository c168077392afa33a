import type { Area } from '../../schemas/record/target.ts';

/** Words of headings and group rows that name an area of administrative reform. */
export interface AreaHeadingRow {
  readonly area: Area;
  readonly phrases: readonly string[];
  readonly source: string;
}

const RESOLUTION = 'Nghị quyết 76/NQ-CP năm 2021, Mục III';
const PAR_INDEX = 'Quyết định 876/QĐ-BNV năm 2022 (Bộ chỉ số PAR INDEX)';

/** In the order in which they are asked: "tác động của cải cách hành chính" names the impact, not the reform. */
export const AREA_HEADINGS: readonly AreaHeadingRow[] = [
  {
    area: 'impact',
    phrases: [
      'tác động cải cách hành chính',
      'tác động của cải cách hành chính',
      'tác động của CCHC',
      'CCHC tác động',
      'tác động của công tác cải cách',
      'cải cách hành chính tác động',
      'tác động đến phát triển kinh tế',
      'tác động đến sự hài lòng',
      'chỉ số hài lòng',
      'sự hài lòng của người dân',
      'mức độ hài lòng của người dân',
    ],
    source: PAR_INDEX,
  },
  {
    area: 'steering',
    phrases: [
      'chỉ đạo, điều hành',
      'chỉ đạo điều hành',
      'công tác chỉ đạo',
      'thực hiện kế hoạch cải cách hành chính',
      'tuyên truyền cải cách hành chính',
      'kiểm tra cải cách hành chính',
    ],
    source: PAR_INDEX,
  },
  {
    area: 'institutions',
    phrases: [
      'cải cách thể chế',
      'thể chế',
      'văn bản quy phạm pháp luật',
      'văn bản QPPL',
      'theo dõi thi hành pháp luật',
      'thi hành pháp luật',
    ],
    source: RESOLUTION,
  },
  {
    area: 'procedures',
    phrases: [
      'thủ tục hành chính',
      'cải cách TTHC',
      'TTHC',
      'kiểm soát thủ tục',
      'cơ chế một cửa',
      'một cửa liên thông',
    ],
    source: RESOLUTION,
  },
  {
    area: 'organisation',
    phrases: [
      'tổ chức bộ máy',
      'tổ chức, bộ máy',
      'bộ máy hành chính',
      'bộ máy nhà nước',
      'tinh giản biên chế',
      'phân cấp quản lý',
    ],
    source: RESOLUTION,
  },
  {
    area: 'civil_service',
    phrases: [
      'chế độ công vụ',
      'công vụ, công chức',
      'công chức, công vụ',
      'đội ngũ cán bộ, công chức',
      'chất lượng đội ngũ cán bộ',
      'cán bộ, công chức, viên chức',
      'cán bộ, công chức cấp xã',
      'cơ sở dữ liệu cán bộ, công chức',
    ],
    source: RESOLUTION,
  },
  {
    area: 'public_finance',
    phrases: [
      'tài chính công',
      'tài chính - ngân sách',
      'tài sản công',
      'cơ chế tự chủ',
      'cơ chế hoạt động các đơn vị sự nghiệp',
      'đơn vị sự nghiệp công lập tự chủ',
    ],
    source: RESOLUTION,
  },
  {
    area: 'digital_government',
    phrases: [
      'chính quyền điện tử',
      'chính quyền số',
      'chính phủ điện tử',
      'chính phủ số',
      'hiện đại hóa hành chính',
      'hiện đại hóa nền hành chính',
      'hiện đại hóa công sở',
      'dịch vụ công trực tuyến',
    ],
    source: RESOLUTION,
  },
];

/** In the title of a plan: it is about the reform or one of its areas. */
export const REFORM_SUBJECTS: readonly string[] = [
  'cải cách hành chính',
  'CCHC',
  'PAR INDEX',
  'SIPAS',
  'sự phục vụ',
  'sự hài lòng',
  'mức độ hài lòng',
  'thủ tục hành chính',
  'TTHC',
  'một cửa',
  'dịch vụ công',
  'chuyển đổi số',
  'chính quyền điện tử',
  'chính quyền số',
  'chính phủ số',
  'chính phủ điện tử',
  'công vụ',
  'kỷ luật, kỷ cương',
  'kỷ cương hành chính',
  'tinh giản biên chế',
  'tổ chức bộ máy',
  'văn bản quy phạm pháp luật',
  'thi hành pháp luật',
  'tài chính công',
  'tài sản công',
];

/** Sentences on each area, from which the words of the area are learnt; `null` is any other subject. */
export interface AreaTrainingRow {
  readonly area: Area | null;
  readonly texts: readonly string[];
  readonly source: string;
}

export const AREA_TRAINING: readonly AreaTrainingRow[] = [
  {
    area: 'institutions',
    source: RESOLUTION,
    texts: [
      'văn bản quy phạm pháp luật được ban hành đúng trình tự thủ tục thẩm quyền đầy đủ kịp thời',
      'rà soát hệ thống hóa kiểm tra xử lý văn bản trái pháp luật chồng chéo mâu thuẫn',
      'theo dõi thi hành pháp luật phổ biến giáo dục pháp luật hoàn thiện thể chế',
      'xây dựng ban hành văn bản quy phạm pháp luật QPPL nghị quyết quyết định của hội đồng nhân dân',
    ],
  },
  {
    area: 'procedures',
    source: RESOLUTION,
    texts: [
      'đơn giản hóa cắt giảm thủ tục hành chính chi phí tuân thủ quy định kinh doanh',
      'hồ sơ thủ tục hành chính được giải quyết đúng hạn trước hạn bộ phận một cửa tiếp nhận và trả kết quả',
      'công bố công khai danh mục thủ tục hành chính nội bộ TTHC quy trình nội bộ giải quyết',
      'số hóa hồ sơ kết quả giải quyết thủ tục hành chính còn hiệu lực luân chuyển hồ sơ',
      'thời gian chờ đợi của người dân lượt giao dịch rút ngắn thời gian giải quyết thủ tục đất đai',
      'phản ánh kiến nghị về quy định hành chính xin lỗi trễ hẹn cơ chế một cửa liên thông bưu chính công ích',
    ],
  },
  {
    area: 'organisation',
    source: RESOLUTION,
    texts: [
      'sắp xếp tổ chức bộ máy tinh gọn giảm đầu mối đơn vị sự nghiệp công lập cơ quan chuyên môn',
      'tinh giản biên chế hưởng lương từ ngân sách giảm số lượng cấp phó người đứng đầu',
      'phân cấp phân quyền quản lý nhà nước chức năng nhiệm vụ quyền hạn cơ cấu tổ chức',
    ],
  },
  {
    area: 'civil_service',
    source: RESOLUTION,
    texts: [
      'cán bộ công chức viên chức đạt chuẩn trình độ đào tạo bồi dưỡng vị trí việc làm khung năng lực',
      'tuyển dụng bổ nhiệm đánh giá xếp loại công chức kỷ luật kỷ cương đạo đức công vụ',
      'cán bộ công chức cấp xã có trình độ đại học chuẩn hóa chuyên môn nghiệp vụ chức danh',
    ],
  },
  {
    area: 'public_finance',
    source: RESOLUTION,
    texts: [
      'đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên tự chủ tài chính',
      'giải ngân vốn đầu tư công kinh phí quản lý hành chính kiến nghị sau thanh tra kiểm toán',
      'quản lý sử dụng tài sản công sắp xếp xử lý nhà đất thực hành tiết kiệm chống lãng phí',
    ],
  },
  {
    area: 'digital_government',
    source: 'Quyết định 942/QĐ-TTg năm 2021',
    texts: [
      'hồ sơ công việc được xử lý trên môi trường mạng văn bản điện tử ký số trục liên thông văn bản',
      'dịch vụ công trực tuyến toàn trình cổng dịch vụ công quốc gia thanh toán trực tuyến',
      'kết nối chia sẻ dữ liệu nền tảng tích hợp cơ sở dữ liệu hệ thống thông tin báo cáo trung tâm dữ liệu',
      'chính quyền điện tử chính quyền số chuyển đổi số định danh xác thực điện tử chữ ký số an toàn thông tin',
      'hoạt động kiểm tra được thực hiện thông qua môi trường số họp trực tuyến không giấy tờ',
    ],
  },
  {
    area: 'steering',
    source: PAR_INDEX,
    texts: [
      'kế hoạch cải cách hành chính hoàn thành nhiệm vụ cải cách hành chính CCHC báo cáo định kỳ',
      'kiểm tra cải cách hành chính tuyên truyền cải cách hành chính sáng kiến giải pháp cải cách hành chính',
      'hoàn thành nhiệm vụ được Ủy ban nhân dân Chủ tịch giao đúng hạn chỉ đạo điều hành',
    ],
  },
  {
    area: 'impact',
    source: PAR_INDEX,
    texts: [
      'chỉ số hài lòng về sự phục vụ hành chính SIPAS mức độ hài lòng của người dân tổ chức doanh nghiệp',
      'tác động của cải cách hành chính đến phát triển kinh tế xã hội',
    ],
  },
  {
    area: null,
    source: 'Nghị quyết HĐND các tỉnh về nhiệm vụ phát triển kinh tế - xã hội; kế hoạch các ngành',
    texts: [
      'tốc độ tăng trưởng kinh tế GRDP bình quân đầu người cơ cấu kinh tế công nghiệp xây dựng dịch vụ nông lâm nghiệp thủy sản',
      'thu ngân sách nhà nước tổng vốn đầu tư toàn xã hội kim ngạch xuất khẩu giá trị sản xuất doanh thu du lịch khách du lịch',
      'tỷ lệ hộ nghèo hộ cận nghèo giải quyết việc làm lao động qua đào tạo thu nhập bình quân bảo hiểm y tế bảo hiểm xã hội',
      'trường đạt chuẩn quốc gia học sinh giáo viên phòng học trẻ mẫu giáo phổ cập giáo dục',
      'bác sĩ giường bệnh trạm y tế tiêm chủng trẻ em suy dinh dưỡng tử vong dân số sàng lọc',
      'diện tích gieo trồng lúa ngô sản lượng lương thực năng suất tổng đàn lợn gia cầm trồng rừng che phủ rừng',
      'xã đạt chuẩn nông thôn mới tiêu chí sản phẩm OCOP hợp tác xã khu công nghiệp cụm công nghiệp tỷ lệ lấp đầy',
      'nước sạch nước hợp vệ sinh chất thải rắn thu gom xử lý nước thải môi trường đô thị hóa điện lưới công suất năng lượng',
      'khu công nghiệp có công trình xử lý nước thải doanh nghiệp thành lập mới nhà ở xã hội đường giao thông',
      'kinh tế số xã hội số thương mại điện tử tài khoản thanh toán điện tử hộ gia đình internet băng rộng cáp quang dân số trưởng thành thuê bao di động',
      'doanh nghiệp nhỏ và vừa sử dụng nền tảng số tổ công nghệ số cộng đồng kỹ năng số lớp tập huấn đào tạo nghề lao động nông thôn',
      'gia đình văn hóa thể dục thể thao di tích lễ hội an toàn giao thông tội phạm ma túy quân sự quốc phòng an ninh',
    ],
  },
];
