import type { WordPairRow } from './confusable-pairs.ts';

/** Pairs of words of single fields, as WORD_PAIRS has those of all plans. No pair of theirs stands here again. */
export const FIELD_PAIRS: readonly WordPairRow[] = [
  {
    pairs: 'bệnh phổi; lao phổi; viêm phổi; phổi mới; bệnh lao; mắc lao; nghi lao; nghi mắc',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'nghi nhiễm; nghi ngờ; có thẻ; thẻ bảo; thẻ căn; cấp thẻ; thẻ cử; khám chữa',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'điều trị; người bệnh; bệnh tật; bệnh dại; bệnh sởi; sốt rét; sốt xuất; xuất huyết',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'tay chân; ngộ độc; độc thực; ổ dịch; tiêm phòng; mũi tiêm; liều vắc; sàng lọc',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'tầm soát; ung thư; huyết áp; đái tháo; tháo đường; tim mạch; tâm thần; sức khoẻ',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'dinh dưỡng; suy dinh; nhẹ cân; sơ sinh; tử suất; sinh sản; mang thai; phụ sản',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'trẻ sơ; khi sinh; mức sinh; tuổi thọ; y bác; bác sĩ; bác sỹ; dược sĩ',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'dược liệu; điều dưỡng; hộ sinh; giường bệnh; xét nghiệm; khử khuẩn; khử trùng; cách ly',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'phơi nhiễm; lây nhiễm; truyền nhiễm; không lây; hen phế; phế quản; thuốc lá; rượu bia',
    source: 'plans on health, epidemics and population of provinces (2009 - 2026)',
  },
  {
    pairs: 'thuỷ sản; gieo trồng; gieo cấy; vụ xuân; vụ mùa; vụ đông; lúa lai; lúa thuần',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'giống lúa; cây giống; con giống; thuốc trừ; trừ sâu; sâu bệnh; thức ăn; chuồng trại',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'đàn lợn; đàn bò; đàn trâu; trâu bò; nuôi trồng; tàu cá; rừng trồng; rừng phòng',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'phòng hộ; đặc dụng; che phủ; phủ rừng; cháy rừng; trồng rừng; cây ăn; ăn quả',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'cây công; rau màu; rau an; hữu cơ; nhà lưới; nhà kính; tưới tiết; mã số',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'vùng trồng; chỉ dẫn; dẫn địa; nhãn hiệu; chuỗi giá; chế biến; nông sản; đặc sản',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'cơ giới; giới hóa; dồn điền; đổi thửa; đất lúa; khuyến nông; kiểm dịch; giết mổ',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'tiêu hủy; hạn hán; xâm nhập; nhập mặn; sạt lở; lũ quét; ngập lụt; bão lũ',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'đê điều; hồ chứa; kênh mương; nạo vét',
    source: 'plans on farming, forests, irrigation and disasters (2009 - 2026)',
  },
  {
    pairs: 'trẻ mẫu; mẫu giáo; nhà trẻ; xóa mù; mù chữ; trường lớp; phòng học; lớp học',
    source: 'plans on schools and vocational training (2012 - 2026)',
  },
  {
    pairs: 'bán trú; nội trú; bỏ học; chuyên cần; học bổng; đồ chơi; sách giáo; giáo khoa',
    source: 'plans on schools and vocational training (2012 - 2026)',
  },
  {
    pairs: 'hướng nghiệp; phân luồng; ngoại ngữ; thể chất; đuối nước; bơi lội; học đường',
    source: 'plans on schools and vocational training (2012 - 2026)',
  },
  {
    pairs: 'tôn tạo; tu bổ; biểu diễn; văn nghệ; huy chương; làng văn; nhà văn; thôn văn',
    source: 'plans on culture, sport and tourism (2014 - 2026)',
  },
  {
    pairs: 'khách du; lượt khách; lưu trú; quảng bá; xúc tiến; điểm đến; triển lãm; bảo tàng',
    source: 'plans on culture, sport and tourism (2014 - 2026)',
  },
  {
    pairs: 'đọc sách; tang lễ; cưới hỏi; hủ tục; tảo hôn; cận huyết',
    source: 'plans on culture, sport and tourism (2014 - 2026)',
  },
  {
    pairs: 'nghèo đa; khẩu lao; trợ cấp; người có; có công; liệt sĩ; liệt sỹ; mẹ việt',
    source: 'plans on poverty, work, environment, traffic and the digital state (2013 - 2026)',
  },
  {
    pairs: 'nhà dột; hợp vệ; thải rắn; khí thải; tái chế; thu gom; chôn lấp; bạo hành',
    source: 'plans on poverty, work, environment, traffic and the digital state (2013 - 2026)',
  },
  {
    pairs: 'xâm hại; tệ nạn; cai nghiện; nghiện ma; mua bán; trộm cắp; thương tích; nồng độ',
    source: 'plans on poverty, work, environment, traffic and the digital state (2013 - 2026)',
  },
  {
    pairs: 'độ cồn; mũ bảo; đăng kiểm; lái xe; đường sắt; đường thủy; cầu treo; mặt đường',
    source: 'plans on poverty, work, environment, traffic and the digital state (2013 - 2026)',
  },
  {
    pairs: 'lòng đường; vỉa hè; hành lang; cây xanh; công viên; thoát nước; điện lưới; trạm biến',
    source: 'plans on poverty, work, environment, traffic and the digital state (2013 - 2026)',
  },
  {
    pairs: 'biến áp; băng rộng; cáp quang; phủ sóng; danh mức',
    source: 'plans on poverty, work, environment, traffic and the digital state (2013 - 2026)',
  },
  {
    pairs: 'thu thuế; nợ thuế; nợ đọng; tồn đọng; tạm ứng; tổng vốn; nhà thầu; gói thầu',
    source: 'plans on budgets, investment and land (2010 - 2026)',
  },
  {
    pairs: 'khởi công; giao đất; cho thuê; giá đất; kim ngạch; bán lẻ; cụm công; tỷ trọng',
    source: 'plans on budgets, investment and land (2010 - 2026)',
  },
  {
    pairs: 'hộ kinh; liên hiệp; vay vốn; lãi suất; cho vay; quỹ đất; quỹ vì',
    source: 'plans on budgets, investment and land (2010 - 2026)',
  },
  {
    pairs: 'tuyển quân; nhập ngũ; nghĩa vụ; dự bị; huấn luyện; phòng thủ; tuần tra; canh gác',
    source: 'plans on defence, security, fire and elections (2015 - 2026)',
  },
  {
    pairs: 'trực ban; chiến đấu; hội thao; cháy nổ; thoát nạn; lực lượng; nòng cốt; hiệp thương',
    source: 'plans on defence, security, fire and elections (2015 - 2026)',
  },
  { pairs: 'bỏ phiếu; kiểm phiếu; hòm phiếu', source: 'plans on defence, security, fire and elections (2015 - 2026)' },
];
