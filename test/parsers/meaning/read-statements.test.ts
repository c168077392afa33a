import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2023, endYear: 2023 } };

// phu-quy-09, ha-chau-57, quang-tri-vp, dak-rlap-par-index; Quyết định 942/QĐ-TTg năm 2021
const REFORM: readonly (readonly [string, readonly string[]])[] = [
  [
    '100% văn bản quy phạm pháp luật trên địa bàn huyện được ban hành đầy đủ, kịp thời, đúng quy định.',
    ['= 100 % | văn bản quy phạm pháp luật trên địa bàn huyện được ban hành đầy đủ, kịp thời, đúng quy định'],
  ],
  [
    'Đề xuất đơn giản hóa tối thiểu 10% số thủ tục hành chính và cắt giảm tối thiểu 10% chi phí tuân thủ quy định liên quan đến hoạt động kinh doanh (lũy kế từ đầu năm 2022).',
    [
      '≥ 10 %, since 2022 | Đề xuất đơn giản hóa số thủ tục hành chính',
      '≥ 10 %, down, since 2022 | chi phí tuân thủ quy định liên quan đến hoạt động kinh doanh',
    ],
  ],
  [
    'Tối thiểu 70% hồ sơ thủ tục hành chính cấp huyện; 60% hồ sơ thủ tục hành chính cấp xã được luân chuyển bằng phương thức điện tử.',
    [
      '≥ 70 %, district | hồ sơ thủ tục hành chính cấp huyện được luân chuyển bằng phương thức điện tử',
      '≥ 60 %, commune | hồ sơ thủ tục hành chính cấp xã được luân chuyển bằng phương thức điện tử',
    ],
  ],
  [
    'Tối thiểu 70% hồ sơ thủ tục hành chính cấp huyện, 60% cấp xã được luân chuyển bằng phương thức điện tử.',
    [
      '≥ 70 %, district | hồ sơ thủ tục hành chính cấp huyện được luân chuyển bằng phương thức điện tử',
      '≥ 60 %, commune | hồ sơ thủ tục hành chính cấp xã được luân chuyển bằng phương thức điện tử',
    ],
  ],
  [
    'Rà soát, đề xuất đăng ký tối thiểu 60% thủ tục hành chính có yêu cầu nghĩa vụ tài chính; trong số đó, tỷ lệ giao dịch thanh toán trực tuyến đạt từ 10% trở lên.',
    [
      '≥ 60 % | Rà soát, đề xuất đăng ký thủ tục hành chính có yêu cầu nghĩa vụ tài chính',
      '≥ 10 % | tỷ lệ giao dịch thanh toán trực tuyến',
    ],
  ],
  [
    'Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 87%. Riêng mức độ hài lòng về giải quyết các thủ tục lĩnh vực đất đai đạt tối thiểu 83%.',
    [
      '≥ 87 % | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính',
      '≥ 83 % | mức độ hài lòng về giải quyết các thủ tục lĩnh vực đất đai',
    ],
  ],
  [
    'Theo lộ trình đến năm 2025 giảm 10% số lượng đơn vị sự nghiệp công lập thuộc huyện so với năm 2021 và giảm 10% biên chế sự nghiệp so với năm 2021.',
    [
      '= 10 %, down, 2025, from 2021 | số lượng đơn vị sự nghiệp công lập thuộc huyện',
      '= 10 %, down, 2025, from 2021 | biên chế sự nghiệp',
    ],
  ],
  [
    'Đến năm 2025, có tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên.',
    ['≥ 20 %, 2025 | đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên'],
  ],
  [
    '70% hồ sơ công việc tại cấp huyện và 50% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước).',
    [
      '= 70 %, district | hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)',
      '= 50 %, commune | hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)',
    ],
  ],
  [
    'Ứng dụng công nghệ thông tin vào hoạt động kiểm tra; đảm bảo tỷ lệ tối thiểu 15% hoạt động kiểm tra được thực hiện thông qua môi trường số trong năm 2023.',
    ['≥ 15 %, 2023 | hoạt động kiểm tra được thực hiện thông qua môi trường số'],
  ],
  [
    'Năm 2022, số hóa kết quả giải quyết thủ tục hành chính của cấp tỉnh, cấp huyện, cấp xã đạt tỷ lệ tối thiểu tương ứng là 30%, 20%, 15%; các năm tiếp theo, mỗi năm tăng tối thiểu 20% đối với mỗi cấp hành chính, đến năm 2025 đạt tỷ lệ 100%',
    [
      '≥ 30 %, province, 2022 | số hóa kết quả giải quyết thủ tục hành chính của cấp tỉnh',
      '≥ 20 %, district, 2022 | số hóa kết quả giải quyết thủ tục hành chính của cấp huyện',
      '≥ 15 %, commune, 2022 | số hóa kết quả giải quyết thủ tục hành chính của cấp xã',
      '≥ 20 %, up, 2023-2025, each year | số hóa kết quả giải quyết thủ tục hành chính của cấp tỉnh, cấp huyện, cấp xã',
      '= 100 %, 2025 | số hóa kết quả giải quyết thủ tục hành chính của cấp tỉnh, cấp huyện, cấp xã',
    ],
  ],
  [
    'Tỷ lệ số lượng hồ sơ TTHC được giải quyết đúng hạn và trước hạn hàng năm đạt từ 99% trở lên.',
    ['≥ 99 %, each year | Tỷ lệ số lượng hồ sơ TTHC được giải quyết đúng hạn và trước hạn'],
  ],
  [
    'Hoàn thành 100% nội dung thực hiện theo dõi thi hành pháp luật hàng năm theo Kế hoạch được phê duyệt.',
    ['= 100 % | Hoàn thành nội dung thực hiện theo dõi thi hành pháp luật hàng năm theo Kế hoạch được phê duyệt'],
  ],
  [
    'Chỉ số PAR INDEX và PAPI thuộc nhóm 20 tỉnh, thành phố đứng đầu cả nước.',
    ['≤ 20 {rank} | Chỉ số PAR INDEX và PAPI'],
  ],
  [
    'Mỗi cơ quan, đơn vị có từ 2-3 sáng kiến, giải pháp/năm được triển khai thực hiện có hiệu quả về công tác cải cách hành chính.',
    [
      '2..3 {sáng kiến, giải pháp}, each year | Mỗi cơ quan, đơn vị có sáng kiến, giải pháp được triển khai thực hiện có hiệu quả về công tác cải cách hành chính',
    ],
  ],
  [
    'Phân đấu năm 2023 kết quả Chỉ số cải cách hành chính đạt tối thiểu 80 điểm trở lên, Chỉ số hài lòng về sự phục vụ hành chính đạt tối thiểu 90% trở lên, tăng cả về điểm số và thứ hạng so với năm 2022.',
    [
      '≥ 80 {point}, 2023 | kết quả Chỉ số cải cách hành chính',
      '≥ 90 %, 2023 | Chỉ số hài lòng về sự phục vụ hành chính',
    ],
  ],
  [
    'Phần đầu tỷ lệ hồ sơ trực tuyến toàn trình năm 2023 đạt tỷ lệ 90% trở lên.',
    ['≥ 90 %, 2023 | tỷ lệ hồ sơ trực tuyến toàn trình'],
  ],
  [
    'Tỷ lệ TTHC được triển khai thanh toán trực tuyến đạt 100%; tỷ lệ TTHC có phát sinh giao dịch thanh toán trực tuyến đạt 70% và tỷ lệ hồ sơ thanh toán trực tuyến đạt 30%.',
    [
      '= 100 % | Tỷ lệ TTHC được triển khai thanh toán trực tuyến',
      '= 70 % | tỷ lệ TTHC có phát sinh giao dịch thanh toán trực tuyến',
      '= 30 % | tỷ lệ hồ sơ thanh toán trực tuyến',
    ],
  ],
  [
    'Thực hiện kết nối đầy đủ 100% hệ thống có dữ liệu cung cấp dịch vụ chia sẻ dữ liệu trên NDXP (17 hệ thống) được đưa vào sử dụng chính thức',
    [
      '= 100 % | Thực hiện kết nối đầy đủ hệ thống có dữ liệu cung cấp dịch vụ chia sẻ dữ liệu trên NDXP được đưa vào sử dụng chính thức',
    ],
  ],
  [
    'Công bố 100% quyết định, danh mục TTHC kịp thời, đúng quy định. 100% TTHC được công khai đầy đủ tại Bộ phận Tiếp nhận và trả kết quả UBND các cấp Cập nhật kịp thời, chính xác 100% tiến độ giải quyết hồ sơ TTHC.',
    [
      '= 100 % | Công bố quyết định, danh mục TTHC kịp thời, đúng quy định',
      '= 100 % | TTHC được công khai đầy đủ tại Bộ phận Tiếp nhận và trả kết quả UBND các cấp',
      '= 100 % | Cập nhật kịp thời, chính xác tiến độ giải quyết hồ sơ TTHC',
    ],
  ],
  [
    '- 100% VBQPPL được xử lý theo thẩm quyền. - 100% văn bản trái pháp luật qua kiểm tra được xử lý.',
    ['= 100 % | VBQPPL được xử lý theo thẩm quyền', '= 100 % | văn bản trái pháp luật qua kiểm tra được xử lý'],
  ],
  ['Cấp xã: 100% hồ sơ được giải quyết đúng hạn.', ['= 100 %, commune | hồ sơ được giải quyết đúng hạn']],
  [
    'Cấp tỉnh: 50% Cấp huyện: 40% Cấp xã: 35%',
    ['= 50 %, province | Cấp tỉnh', '= 40 %, district | Cấp huyện', '= 35 %, commune | Cấp xã'],
  ],
  [
    '100% các phòng, ban, đơn vị; UBND cấp xã tổ chức Hội nghị cán bộ, công chức, viên chức',
    ['= 100 % | các phòng, ban, đơn vị; UBND cấp xã tổ chức Hội nghị cán bộ, công chức, viên chức'],
  ],
  [
    'Thực hiện giải ngân kế hoạch vốn đầu tư công trên 85%. Thực hiện chế độ báo cáo định kỳ',
    ['> 85 % | Thực hiện giải ngân kế hoạch vốn đầu tư công'],
  ],
  [
    '90% hồ sơ công việc tại cấp bộ, tỉnh; 80% hồ sơ công việc tại cấp huyện và 60% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng',
    [
      '= 90 % | hồ sơ công việc tại cấp bộ, tỉnh được xử lý trên môi trường mạng',
      '= 80 %, district | hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng',
      '= 60 %, commune | hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng',
    ],
  ],
  [
    'Tối thiểu 20% thủ tục hành chính của các cơ quan nhà nước được cắt giảm so với hiện nay.',
    ['≥ 20 %, down | thủ tục hành chính của các cơ quan nhà nước được cắt giảm'],
  ],
  ['Việt Nam thuộc nhóm 50 nước dẫn đầu về chỉ số dữ liệu mở', ['≤ 50 {rank} | Việt Nam về chỉ số dữ liệu mở']],
  [
    'Hình thành mới 05 Khu công nghiệp, nâng tổng số lên 12 KCN; tỷ lệ lấp đầy bình quân đạt trên 80%.',
    [
      '= 5 {khu công nghiệp} | Hình thành mới Khu công nghiệp',
      '= 12 {KCN} | nâng tổng số KCN',
      '> 80 % | tỷ lệ lấp đầy bình quân',
    ],
  ],
  [
    'Thu ngân sách trên địa bàn đạt 106,5 tỷ đồng, tăng 8% so với năm 2022.',
    ['= 106500000000 VND | Thu ngân sách trên địa bàn', '= 8 %, up, from 2022 | Thu ngân sách trên địa bàn'],
  ],
  [
    'Tổng diện tích gieo trồng 3.250 ha, trong đó: lúa 1.200 ha, ngô 450 ha, sắn 800 ha.',
    [
      '= 3250 har | Tổng diện tích gieo trồng',
      '= 1200 har | Tổng diện tích gieo trồng › lúa',
      '= 450 har | Tổng diện tích gieo trồng › ngô',
      '= 800 har | Tổng diện tích gieo trồng › sắn',
    ],
  ],
  [
    '95% hộ dân nông thôn được sử dụng nước hợp vệ sinh, trong đó 60% sử dụng nước sạch đạt quy chuẩn.',
    [
      '= 95 % | hộ dân nông thôn được sử dụng nước hợp vệ sinh',
      '= 60 % | hộ dân nông thôn sử dụng nước sạch đạt quy chuẩn',
    ],
  ],
  [
    'Phấn đấu đến 31/12/2023 giải ngân đạt 100% kế hoạch vốn giao',
    ['= 100 %, by 2023-12-31 | giải ngân kế hoạch vốn giao'],
  ],
  [
    'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng: cấp tỉnh đạt 100%, cấp huyện đạt 90%, cấp xã đạt 80%.',
    [
      '= 100 %, province | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng › cấp tỉnh',
      '= 90 %, district | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng › cấp huyện',
      '= 80 %, commune | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng › cấp xã',
    ],
  ],
  [
    'Giảm tỷ lệ hộ nghèo từ 3% đến 4%; giải quyết việc làm mới cho từ 1.000 lao động trở lên',
    ['3..4 %, down | Giảm tỷ lệ hộ nghèo', '≥ 1000 {lao động} | giải quyết việc làm mới cho lao động'],
  ],
  ['Tỷ lệ giải ngân vốn đầu tư công đạt 95% kế hoạch trở lên', ['≥ 95 % | Tỷ lệ giải ngân vốn đầu tư công']],
  ['Tỷ lệ hài lòng đạt 90% (tăng 2% so với năm 2022)', ['= 90 % | Tỷ lệ hài lòng']],
  [
    'số lượng hội nghị trực tuyến chiếm không ít hơn 60% tổng số hội nghị trong năm; tinh giản 10% số lượng hội nghị hằng năm',
    [
      '≥ 60 % | số lượng hội nghị trực tuyến trong tổng số hội nghị trong năm',
      '= 10 %, down, each year | số lượng hội nghị hằng năm',
    ],
  ],
  [
    'Xây dựng 01 mô hình và phát hành 5.000 tờ rơi',
    ['= 1 {mô hình} | Xây dựng mô hình', '= 5000 {tờ rơi} | phát hành tờ rơi'],
  ],
  [
    'Huy động trẻ nhà trẻ ra lớp đạt 35% trở lên; trẻ mẫu giáo đạt 95% trở lên, riêng trẻ 5 tuổi đạt 99,9%.',
    [
      '≥ 35 % | Huy động trẻ nhà trẻ ra lớp',
      '≥ 95 % | Huy động trẻ nhà trẻ ra lớp › trẻ mẫu giáo',
      '= 99.9 % | Huy động trẻ nhà trẻ ra lớp › trẻ 5 tuổi',
    ],
  ],
  [
    'Phấn đấu có thêm 12 trường đạt chuẩn quốc gia, nâng tổng số trường đạt chuẩn lên 245/350 trường (đạt 70%).',
    ['= 12 {trường}, up | trường đạt chuẩn quốc gia', '= 245 {trường} | nâng tổng số trường đạt chuẩn'],
  ],
  [
    '100% giáo viên đạt chuẩn, trong đó 25% trên chuẩn',
    ['= 100 % | giáo viên đạt chuẩn', '= 25 % | giáo viên trên chuẩn'],
  ],
  [
    'không quá 35 học sinh/lớp đối với tiểu học, 45 học sinh/lớp đối với THCS và THPT',
    ['≤ 35 {học sinh/lớp} | học sinh đối với tiểu học', '≤ 45 {học sinh/lớp} | học sinh đối với THCS và THPT'],
  ],
  [
    'Chỉ số cải cách hành chính của huyện xếp trong nhóm 3 đơn vị dẫn đầu tỉnh, điểm số đạt từ 88 điểm trở lên.',
    [
      '≤ 3 {rank} | Chỉ số cải cách hành chính của huyện',
      '≥ 88 {point} | Chỉ số cải cách hành chính của huyện › điểm số',
    ],
  ],
  ['PAPI tăng ít nhất 02 bậc so với năm 2022.', ['≥ 2 {rank}, up, from 2022 | PAPI']],
  [
    'Thời gian chờ đợi của người dân giảm xuống trung bình còn tối đa 15 phút/01 lượt giao dịch; thời gian giải quyết thủ tục đất đai rút ngắn 30%.',
    ['≤ 15 min | Thời gian chờ đợi của người dân', '= 30 %, down | thời gian giải quyết thủ tục đất đai'],
  ],
  [
    'Giai đoạn 2023 - 2025, mỗi năm giảm 2% biên chế sự nghiệp giáo dục hưởng lương từ ngân sách nhà nước.',
    ['= 2 %, down, 2023-2025, each year | biên chế sự nghiệp giáo dục hưởng lương từ ngân sách nhà nước'],
  ],
];

// Resolutions of provincial councils on yearly plans (Phú Thọ 11/NQ-HĐND 2022, Lào Cai 2023), Kon Tum 748/KH-UBND 2024,
// Quyết định 411, 525, 1679/QĐ-TTg, Nghị quyết 48/NQ-CP 2022, as published and as reported.
const OTHER_SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['Tốc độ tăng trưởng kinh tế (GRDP): Trên 10%', ['> 10 % | Tốc độ tăng trưởng kinh tế (GRDP)']],
  [
    'Nông, lâm, ngư nghiệp chiếm 12,1%; Công nghiệp - xây dựng 42,3%; Dịch vụ 35,6%; Thuế sản phẩm 10%',
    [
      '= 12.1 % | Nông, lâm, ngư nghiệp',
      '= 42.3 % | Công nghiệp - xây dựng',
      '= 35.6 % | Dịch vụ',
      '= 10 % | Thuế sản phẩm',
    ],
  ],
  ['GRDP bình quân đầu người: 104 triệu đồng/năm', ['= 104000000 VND, each year | GRDP bình quân đầu người']],
  ['Tổng vốn đầu tư toàn xã hội: 60.000 tỷ đồng', ['= 60000000000000 VND | Tổng vốn đầu tư toàn xã hội']],
  ['Giá trị sản phẩm/1 ha đất canh tác: 98 triệu đồng', ['= 98000000 VND | Giá trị sản phẩm/1 ha đất canh tác']],
  [
    'Tổng khách du lịch trên 8 triệu lượt; Doanh thu đạt 25.700 tỷ đồng',
    ['> 8000000 {lượt} | Tổng khách du lịch', '= 25700000000000 VND | Doanh thu'],
  ],
  [
    'Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ: 39.000 tỷ đồng; Giá trị xuất, nhập khẩu khẩu: 4,5 tỷ USD.',
    [
      '= 39000000000000 VND | Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ',
      '= 4500000000 USD | Giá trị xuất, nhập khẩu khẩu',
    ],
  ],
  ['Hộ gia đình được sử dụng điện lưới quốc gia: 97,8%', ['= 97.8 % | Hộ gia đình được sử dụng điện lưới quốc gia']],
  [
    'Số giường bệnh trên 1 vạn dân: 45,7 giường; 14,5 bác sĩ/vạn dân',
    ['= 45.7 {giường} | Số giường bệnh trên 1 vạn dân', '= 14.5 {bác sĩ/vạn dân} | bác sĩ'],
  ],
  ['Tỷ lệ tăng dân số tự nhiên dưới 1,2%', ['< 1.2 % | Tỷ lệ tăng dân số tự nhiên']],
  ['Tỷ lệ giảm nghèo đa chiều trên 4%', ['> 4 % | Tỷ lệ giảm nghèo đa chiều']],
  ['Tỷ lệ gia đình văn hóa đạt từ 86% trở lên', ['≥ 86 % | Tỷ lệ gia đình văn hóa']],
  ['72 xã đạt 19 tiêu chí nông thôn mới', ['= 72 {xã} | xã đạt 19 tiêu chí nông thôn mới']],
  [
    'Thu gom rác thải đô thị đạt 96%; khu vực nông thôn đạt 80%',
    ['= 96 % | Thu gom rác thải đô thị', '= 80 % | Thu gom rác thải khu vực nông thôn'],
  ],
  ['94% dân cư thành thị được sử dụng nước sạch', ['= 94 % | dân cư thành thị được sử dụng nước sạch']],
  ['Tốc độ tăng trưởng kinh tế (GRDP) phấn đấu từ 7,5% trở lên.', ['≥ 7.5 % | Tốc độ tăng trưởng kinh tế (GRDP)']],
  [
    'Tổng sản phẩm bình quân đầu người đến đạt từ 63 triệu đồng trở lên.',
    ['≥ 63000000 VND | Tổng sản phẩm bình quân đầu người đến'],
  ],
  [
    'Cơ cấu kinh tế: Công nghiệp - xây dựng 41,8%; dịch vụ 39,7%; nông lâm nghiệp, thủy sản 18,5%.',
    [
      '= 41.8 % | Cơ cấu kinh tế › Công nghiệp - xây dựng',
      '= 39.7 % | Cơ cấu kinh tế › dịch vụ',
      '= 18.5 % | Cơ cấu kinh tế › nông lâm nghiệp, thủy sản',
    ],
  ],
  [
    'Tổng vốn đầu tư trên địa bàn đạt 43,5 nghìn tỷ đồng trở lên.',
    ['≥ 43500000000000 VND | Tổng vốn đầu tư trên địa bàn'],
  ],
  [
    'Tỷ trọng lao động nông nghiệp trong tổng lao động xã hội dưới 35%.',
    ['< 35 % | Tỷ trọng lao động nông nghiệp trong tổng lao động xã hội'],
  ],
  [
    'Tỷ lệ lao động qua đào tạo và truyền nghề đạt 71% trở lên, trong đó đào tạo có bằng cấp, chứng chỉ, chứng nhận đạt từ 28% trở lên.',
    ['≥ 71 % | Tỷ lệ lao động qua đào tạo và truyền nghề', '≥ 28 % | đào tạo có bằng cấp, chứng chỉ, chứng nhận'],
  ],
  [
    'Tỷ lệ bác sỹ, giường bệnh/1 vạn dân: 14,3 bác sỹ/1 vạn dân và 48,5 giường bệnh/1 vạn dân.',
    [
      '= 14.3 {bác sỹ/1 vạn dân} | Tỷ lệ bác sỹ, giường bệnh/1 vạn dân',
      '= 48.5 {giường bệnh/1 vạn dân} | Tỷ lệ bác sỹ, giường bệnh/1 vạn dân',
    ],
  ],
  [
    'Số xã đạt chuẩn nông thôn mới tăng thêm 7 xã trở lên, số xã đạt chuẩn nông thôn mới nâng cao, kiểu mẫu đạt 13 xã; huyện Thanh Ba đạt chuẩn nông thôn mới.',
    ['≥ 7 {xã}, up | Số xã đạt chuẩn nông thôn mới', '= 13 {xã} | số xã đạt chuẩn nông thôn mới nâng cao, kiểu mẫu'],
  ],
  [
    'Tổng giá trị sản xuất đạt 700 tỷ đồng, thu ngân sách đạt 11 tỷ đồng, thu nhập bình quân đạt 28 triệu đồng/người/năm.',
    [
      '= 700000000000 VND | Tổng giá trị sản xuất',
      '= 11000000000 VND | thu ngân sách',
      '= 28000000 VND, each year | thu nhập bình quân',
    ],
  ],
  [
    'Số tiêu chí nông thôn mới bình quân toàn huyện đạt 11 tiêu chí; xã Bộc Bố đạt chuẩn nông thôn mới; có 12 thôn đạt tiêu chí nông thôn mới.',
    [
      '= 11 {tiêu chí} | Số tiêu chí nông thôn mới bình quân toàn huyện',
      '= 12 {thôn} | thôn đạt tiêu chí nông thôn mới',
    ],
  ],
  ['Tỷ lệ hộ nghèo giảm 4% trở lên', ['≥ 4 %, down | Tỷ lệ hộ nghèo']],
  [
    'chỉ tiêu năm 2024 về tốc độ tăng trưởng GRDP của ngành nông nghiệp đạt từ 6,4% trở lên; cơ cấu ngành nông, lâm nghiệp và thủy sản 18-19%.',
    [
      '≥ 6.4 %, 2024 | tốc độ tăng trưởng GRDP của ngành nông nghiệp',
      '18..19 %, 2024 | cơ cấu ngành nông, lâm nghiệp và thủy sản',
    ],
  ],
  [
    'Diện tích lúa 22.540 ha; ngô 4.850 ha; sắn 38.247 ha; mía 2.000 ha (trồng mới 800 ha); sản lượng lương thực 120.857 tấn, cà phê nhân 69.644 tấn',
    [
      '= 22540 har | Diện tích lúa',
      '= 4850 har | Diện tích ngô',
      '= 38247 har | Diện tích sắn',
      '= 2000 har | Diện tích mía',
      '= 800 har | Diện tích mía › trồng mới',
      '= 120857 t | sản lượng lương thực',
      '= 69644 t | sản lượng cà phê nhân',
    ],
  ],
  [
    'Tổng đàn trâu 25.000 con; tổng đàn bò 100.000 con; sản phẩm thịt hơi các loại 37.300 tấn.',
    ['= 25000 {con} | Tổng đàn trâu', '= 100000 {con} | tổng đàn bò', '= 37300 t | sản phẩm thịt hơi các loại'],
  ],
  [
    'Trồng mới trên 3.000 ha rừng; tỷ lệ độ che phủ rừng: 63,85%.',
    ['> 3000 har | Trồng mới rừng', '= 63.85 % | tỷ lệ độ che phủ rừng'],
  ],
  [
    'Phấn đấu có 53 xã đạt chuẩn NTM (trong đó có thêm 05 xã được công nhận đạt chuẩn NTM trong năm 2024), có thêm 03 xã NTM nâng cao, có thêm 01 xã NTM kiểu mẫu và huyện Ngọc Hồi đạt chuẩn huyện NTM.',
    [
      '= 53 {xã} | xã đạt chuẩn NTM',
      '= 5 {xã}, up, 2024 | xã đạt chuẩn NTM › xã được công nhận đạt chuẩn NTM',
      '= 3 {xã}, up | xã NTM nâng cao',
      '= 1 {xã}, up | xã NTM kiểu mẫu và huyện Ngọc Hồi đạt chuẩn huyện NTM',
    ],
  ],
  [
    'Sản phẩm OCOP: Xây dựng thêm 01 sản phẩm tham gia vào chuỗi giá trị các sản phẩm quốc gia.',
    ['= 1 {sản phẩm}, up | Sản phẩm OCOP › Xây dựng sản phẩm tham gia vào chuỗi giá trị các sản phẩm quốc gia'],
  ],
  [
    'tỷ lệ hộ nghèo cả nước giảm 2%/năm (riêng các huyện, xã nghèo giảm 4%/năm) theo chuẩn nghèo từng giai đoạn',
    [
      '= 2 %, down, each year | tỷ lệ hộ nghèo cả nước',
      '= 4 %, down, each year | tỷ lệ hộ nghèo cả nước › các huyện, xã nghèo',
    ],
  ],
  [
    'thu nhập bình quân đầu người của các hộ nghèo tăng 3,5 lần',
    ['= 3.5 {lần}, up | thu nhập bình quân đầu người của các hộ nghèo'],
  ],
  ['Phấn đấu giảm tỷ lệ hộ nghèo xuống dưới 5%', ['< 5 % | giảm tỷ lệ hộ nghèo']],
  [
    'Giảm tỉ suất sinh bình quân mỗi năm 0,2‰, duy trì mức sinh thay thế',
    ['= 0.2 [ppth], down, each year | Giảm tỉ suất sinh'],
  ],
  ['Giảm tỉ lệ sinh con thứ 3 bình quân mỗi năm 0,5%', ['= 0.5 %, down, each year | Giảm tỉ lệ sinh con thứ 3']],
  [
    'Duy trì tỷ số giới tính khi sinh từ 103 đến 107 bé trai/100 bé gái (tốc độ tăng tỷ số giới tính khi sinh không quá 0,4%); tỷ lệ bà mẹ mang thai được sàng lọc trước sinh là 80%; tỷ lệ trẻ em mới sinh được sàng lọc sơ sinh là 80%; tăng tỷ lệ người cao tuổi được khám sức khỏe định kỳ ít nhất 1 lần/năm là 15%.',
    [
      '103..107 {bé trai/100 bé gái} | Duy trì tỷ số giới tính khi sinh',
      '≤ 0.4 % | Duy trì tỷ số giới tính khi sinh › tốc độ tăng tỷ số giới tính khi sinh',
      '= 80 % | tỷ lệ bà mẹ mang thai được sàng lọc trước sinh',
      '= 80 % | tỷ lệ trẻ em mới sinh được sàng lọc sơ sinh',
      '= 15 % | tăng tỷ lệ người cao tuổi được khám sức khỏe định kỳ ít nhất 1 lần/năm',
    ],
  ],
  [
    'Số người mới sử dụng các biện pháp tránh thai hiện đại là 445.730 người',
    ['= 445730 {người} | Số người mới sử dụng các biện pháp tránh thai hiện đại'],
  ],
  [
    '90% vị thành niên/thanh niên từ 15 - 24 tuổi và nam, nữ chuẩn bị kết hôn được cung cấp thông tin',
    ['= 90 % | vị thành niên/thanh niên từ 15 - 24 tuổi và nam, nữ chuẩn bị kết hôn được cung cấp thông tin'],
  ],
  [
    'mỗi phường, xã, thị trấn vận động xã hội hóa 2 cặp nam, nữ chuẩn bị kết hôn tham gia khám sức khỏe tiền hôn nhân',
    [
      '= 2 {cặp nam, nữ}, commune | mỗi phường, xã, thị trấn vận động xã hội hóa cặp nam, nữ chuẩn bị kết hôn tham gia khám sức khỏe tiền hôn nhân',
    ],
  ],
  [
    'tuổi thọ bình quân đạt 75 tuổi, trong đó sẽ sống khỏe mạnh tối thiểu 68 tuổi',
    ['= 75 a | tuổi thọ bình quân', '≥ 68 a | tuổi thọ bình quân › sống khỏe mạnh'],
  ],
  [
    'Chiều cao người Việt Nam 18 tuổi trở lên nam đạt 168,5 cm và nữ đạt 157,5 cm',
    [
      '= 168.5 cm | Chiều cao người Việt Nam 18 tuổi trở lên nam',
      '= 157.5 cm | Chiều cao người Việt Nam 18 tuổi trở lên nam › nữ',
    ],
  ],
  [
    'đảm bảo mỗi phụ nữ trong độ tuổi sinh đẻ có 2,1 con; Quy mô dân số 104 triệu người; Giảm 2/3 số vị thành niên, thanh niên có thai ngoài ý muốn',
    [
      '= 2.1 {con} | mỗi phụ nữ trong độ tuổi sinh đẻ có con',
      '= 104000000 {người} | Quy mô dân số',
      '= 66.67 %, down | số vị thành niên, thanh niên có thai ngoài ý muốn',
    ],
  ],
  [
    'Tỷ lệ huy động trẻ đến trường đạt 38% trẻ em trong độ tuổi nhà trẻ và 97% trẻ em trong độ tuổi mẫu giáo',
    [
      '= 38 % | Tỷ lệ huy động trẻ đến trường trẻ em trong độ tuổi nhà trẻ',
      '= 97 % | Tỷ lệ huy động trẻ đến trường trẻ em trong độ tuổi mẫu giáo',
    ],
  ],
  [
    '75% các tỉnh, thành phố trực thuộc trung ương đạt chuẩn phổ cập giáo dục tiểu học mức độ 3',
    ['= 75 % | các tỉnh, thành phố trực thuộc trung ương đạt chuẩn phổ cập giáo dục tiểu học mức độ 3'],
  ],
  [
    'Tỷ lệ đi học đúng độ tuổi cấp tiểu học đạt 99,5%, cấp trung học cơ sở đạt 97%',
    ['= 99.5 % | Tỷ lệ đi học đúng độ tuổi cấp tiểu học', '= 97 % | Tỷ lệ đi học đúng độ tuổi cấp trung học cơ sở'],
  ],
  [
    'tỷ lệ hoàn thành cấp tiểu học đúng độ tuổi đạt 99,7%, trung học cơ sở đạt 99% và hoàn thành cấp trung học phổ thông đạt 95%',
    [
      '= 99.7 % | tỷ lệ hoàn thành cấp tiểu học đúng độ tuổi',
      '= 99 % | tỷ lệ hoàn thành cấp trung học cơ sở đúng độ tuổi',
      '= 95 % | tỷ lệ hoàn thành cấp trung học phổ thông',
    ],
  ],
  [
    'có ít nhất 80% số xã đạt chuẩn nông thôn mới, trong đó có khoảng 40% số xã đạt chuẩn nông thôn mới nâng cao, ít nhất 10% số xã đạt chuẩn nông thôn mới kiểu mẫu và không còn xã dưới 15 tiêu chí, thu nhập bình quân của người dân nông thôn tăng ít nhất 1,5 lần so với năm 2020',
    [
      '≥ 80 % | số xã đạt chuẩn nông thôn mới',
      '~ 40 % | số xã đạt chuẩn nông thôn mới nâng cao',
      '≥ 10 % | số xã đạt chuẩn nông thôn mới kiểu mẫu và không còn xã dưới 15 tiêu chí',
      '≥ 1.5 {lần}, up, from 2020 | thu nhập bình quân của người dân nông thôn',
    ],
  ],
  ['Bình quân cả nước đạt 15 tiêu chí/xã', ['= 15 {tiêu chí/xã} | Bình quân cả nước']],
  [
    '96% chất thải rắn sinh hoạt của đô thị được thu gom, xử lý đúng quy định, 40% rác thải sinh hoạt được xử lý theo mô hình đốt rác, phát điện, tái chế thay cho việc chôn lấp',
    [
      '= 96 % | chất thải rắn sinh hoạt của đô thị được thu gom, xử lý đúng quy định',
      '= 40 % | rác thải sinh hoạt được xử lý theo mô hình đốt rác, phát điện, tái chế thay cho việc chôn lấp',
    ],
  ],
  [
    'phấn đấu tỷ lệ lao động qua đào tạo đạt 73%; năm 2035 đạt 83% và năm 2045 đạt 90%; tỷ trọng lao động làm việc trong khu vực nông, lâm nghiệp và thủy sản đạt dưới 40% năm 2025, dưới 35% năm 2035 và dưới 30% năm 2045',
    [
      '= 73 % | tỷ lệ lao động qua đào tạo',
      '= 83 %, 2035 | tỷ lệ lao động qua đào tạo',
      '= 90 %, 2045 | tỷ lệ lao động qua đào tạo',
      '< 40 %, 2025 | tỷ trọng lao động làm việc trong khu vực nông, lâm nghiệp và thủy sản',
      '< 35 %, 2035 | tỷ trọng lao động làm việc trong khu vực nông, lâm nghiệp và thủy sản',
      '< 30 %, 2045 | tỷ trọng lao động làm việc trong khu vực nông, lâm nghiệp và thủy sản',
    ],
  ],
  ['đưa tỷ lệ lao động qua đào tạo đạt từ 70-72% vào năm 2025', ['70..72 %, 2025 | đưa tỷ lệ lao động qua đào tạo']],
  [
    'đón 17-18 triệu lượt khách quốc tế; phục vụ 110 triệu lượt khách du lịch nội địa; tổng thu từ khách du lịch đạt khoảng 840 nghìn tỷ đồng',
    [
      '17000000..18000000 {lượt khách} | đón lượt khách quốc tế',
      '= 110000000 {lượt khách du lịch} | phục vụ lượt khách du lịch nội địa',
      '~ 840000000000000 VND | tổng thu từ khách du lịch',
    ],
  ],
  [
    'giảm tai nạn giao thông từ 5%-10% cả 3 tiêu chí số vụ, số người chết, bị thương so với năm 2018',
    ['5..10 %, down, from 2018 | giảm tai nạn giao thông cả 3 tiêu chí số vụ, số người chết, bị thương'],
  ],
  [
    'phấn đấu giảm số thương vong do tai nạn giao thông mỗi năm 5-10%, hướng tới năm 2030 giảm ít nhất 50% số người bị chết và bị thương do tai nạn giao thông đường bộ so với năm 2020',
    [
      '5..10 %, down, each year | giảm số thương vong do tai nạn giao thông',
      '≥ 50 %, down, 2030, from 2020 | số người bị chết và bị thương do tai nạn giao thông đường bộ',
    ],
  ],
  [
    'Tỷ trọng thương mại điện tử trong tổng mức bán lẻ đạt trên 10%',
    ['> 10 % | Tỷ trọng thương mại điện tử trong tổng mức bán lẻ'],
  ],
  [
    'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác đạt 80%',
    [
      '= 80 % | Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác',
    ],
  ],
  [
    'Trên 90% doanh nghiệp nhỏ và vừa được tiếp cận dùng thử các nền tảng chuyển đổi số, trên 30% doanh nghiệp nhỏ và vừa thường xuyên sử dụng các nền tảng chuyển đổi số.',
    [
      '> 90 % | doanh nghiệp nhỏ và vừa được tiếp cận dùng thử các nền tảng chuyển đổi số',
      '> 30 % | doanh nghiệp nhỏ và vừa thường xuyên sử dụng các nền tảng chuyển đổi số',
    ],
  ],
  [
    'Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng trên 85%',
    ['> 85 % | Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng'],
  ],
  [
    'hạ tầng mạng băng rộng cáp quang phủ trên 80% hộ gia đình, 100% xã; 80% dân số sử dụng Internet',
    [
      '> 80 % | hạ tầng mạng băng rộng cáp quang phủ hộ gia đình',
      '= 100 % | hạ tầng mạng băng rộng cáp quang phủ xã',
      '= 80 % | dân số sử dụng Internet',
    ],
  ],
  [
    'duy trì xếp hạng về Chỉ số đổi mới sáng tạo toàn cầu thuộc top 3 trong khu vực ASEAN',
    ['≤ 3 {rank} | duy trì xếp hạng về Chỉ số đổi mới sáng tạo toàn cầu'],
  ],
  [
    'chỉ số Chính phủ điện tử của Việt Nam theo xếp hạng của Liên hợp quốc thuộc nhóm 4 nước dẫn đầu ASEAN',
    ['≤ 4 {rank} | chỉ số Chính phủ điện tử của Việt Nam theo xếp hạng của Liên hợp quốc'],
  ],
  [
    'đưa kinh tế số chiếm khoảng 20% GDP với năng suất lao động tăng bình quân trên 7%/năm',
    ['~ 20 % | đưa kinh tế số trong GDP', '> 7 %, up, each year | năng suất lao động'],
  ],
  [
    'Tổng đầu tư xã hội cho nghiên cứu và phát triển (R&D) đạt ít nhất 1,5% GDP',
    ['≥ 1.5 % | Tổng đầu tư xã hội cho nghiên cứu và phát triển (R&D) trong GDP'],
  ],
  [
    'triển khai dịch vụ 5G tại ít nhất 3 đô thị thông minh thuộc 3 vùng kinh tế trọng điểm',
    ['≥ 3 {đô thị} | triển khai dịch vụ 5G tại đô thị thông minh thuộc 3 vùng kinh tế trọng điểm'],
  ],
  [
    'giám sát phát hiện HIV 3.000 mẫu; 50% đối tượng có hành vi nguy cơ cao được tư vấn xét nghiệm HIV',
    ['= 3000 {mẫu} | giám sát phát hiện HIV', '= 50 % | đối tượng có hành vi nguy cơ cao được tư vấn xét nghiệm HIV'],
  ],
  [
    'ít nhất 75% đơn vị cấp xã tổ chức được ít nhất một hình thức tuyên truyền về phòng ngừa mại dâm và được duy trì thường xuyên',
    [
      '≥ 75 %, commune | đơn vị cấp xã tổ chức được ít nhất một hình thức tuyên truyền về phòng ngừa mại dâm và được duy trì thường xuyên',
    ],
  ],
  [
    '60% người dân trong độ tuổi từ 15 đến 49 tuổi có hiểu biết đầy đủ về HIV/AIDS',
    ['= 60 % | người dân trong độ tuổi từ 15 đến 49 tuổi có hiểu biết đầy đủ về HIV/AIDS'],
  ],
  [
    '1.500 người nghiện ma túy được điều trị nghiện bằng thuốc thay thế',
    ['= 1500 {người} | người nghiện ma túy được điều trị nghiện bằng thuốc thay thế'],
  ],
  [
    'tỷ lệ người nhiễm HIV được điều trị thuốc kháng virus đạt 100% trên tổng số người nhiễm HIV đủ tiêu chuẩn điều trị',
    ['= 100 % | tỷ lệ người nhiễm HIV được điều trị thuốc kháng virus'],
  ],
  [
    'giảm tỉ lệ trẻ suy dinh dưỡng thể nhẹ cân và thấp còi xuống dưới 3%',
    ['< 3 % | giảm tỉ lệ trẻ suy dinh dưỡng thể nhẹ cân và thấp còi'],
  ],
  [
    'đến năm 2015 có 60% giáo viên đạt trình độ từ cao đẳng sư phạm mầm non trở lên, 80% giáo viên đạt chuẩn nghề nghiệp mức độ khá',
    [
      '= 60 %, 2015 | giáo viên đạt trình độ từ cao đẳng sư phạm mầm non trở lên',
      '= 80 %, 2015 | giáo viên đạt chuẩn nghề nghiệp mức độ khá',
    ],
  ],
  [
    'Đến năm 2025, 100% hồ sơ công việc tại cấp tỉnh, 90% hồ sơ công việc tại cấp huyện và 80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng',
    [
      '= 100 %, province, 2025 | hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng',
      '= 90 %, district, 2025 | hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng',
      '= 80 %, commune, 2025 | hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng',
    ],
  ],
  [
    'Thu ngân sách nhà nước trên địa bàn năm 2024 đạt 106,811 tỷ đồng, tăng 8% so với năm 2023',
    [
      '= 106811000000 VND, 2024 | Thu ngân sách nhà nước trên địa bàn',
      '= 8 %, up, 2024, from 2023 | Thu ngân sách nhà nước trên địa bàn',
    ],
  ],
  [
    'GRDP bình quân đầu người đạt 4.700-4.730 USD; chỉ số giá tiêu dùng tăng 4-4,5%; tốc độ tăng năng suất lao động 4,8-5,3%',
    [
      '4700..4730 USD | GRDP bình quân đầu người',
      '4..4.5 %, up | chỉ số giá tiêu dùng',
      '4.8..5.3 % | tốc độ tăng năng suất lao động',
    ],
  ],
  [
    'Đào tạo nghề cho khoảng 8.000 người, trong đó trình độ trung cấp, cao đẳng khoảng 1.000 - 1.500 người',
    ['~ 8000 {người} | Đào tạo nghề cho người', '1000..1500 {người} | Đào tạo nghề › trình độ trung cấp, cao đẳng'],
  ],
  [
    'Tỷ lệ thất nghiệp khu vực thành thị dưới 3%, tỷ lệ thiếu việc làm khu vực nông thôn dưới 2,5%',
    ['< 3 % | Tỷ lệ thất nghiệp khu vực thành thị', '< 2.5 % | tỷ lệ thiếu việc làm khu vực nông thôn'],
  ],
  [
    'Mỗi xã, phường xây dựng ít nhất 01 mô hình chuyển đổi số; mỗi thôn thành lập 01 tổ công nghệ số cộng đồng',
    [
      '≥ 1 {mô hình}, commune | Mỗi xã, phường xây dựng mô hình chuyển đổi số',
      '= 1 {tổ công nghệ số cộng đồng} | mỗi thôn thành lập tổ công nghệ số cộng đồng',
    ],
  ],
  [
    'Thời gian giải quyết thủ tục giảm từ 15 ngày xuống còn 10 ngày làm việc',
    ['= 10 d, from 15 | Thời gian giải quyết thủ tục'],
  ],
  [
    'Rút ngắn tối thiểu 30% thời gian giải quyết thủ tục hành chính so với quy định',
    ['≥ 30 %, down | thời gian giải quyết thủ tục hành chính'],
  ],
  [
    'Giảm thời gian chờ đợi của người dân xuống trung bình còn tối đa 15 phút/01 lượt giao dịch',
    ['≤ 15 min | Giảm thời gian chờ đợi của người dân'],
  ],
  ['Báo cáo kết quả về UBND tỉnh trước ngày 15/12 hằng năm, trong vòng 05 ngày làm việc kể từ ngày nhận văn bản', []],
];

describe('statements of administrative reform', () => {
  test.each(REFORM)('%s', (text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

describe('statements of plans on other subjects', () => {
  test.each(OTHER_SUBJECTS)('%s', (text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

describe('properties', () => {
  test('every quote is a part of the text, and no text makes it throw', () => {
    const words = fc.array(
      fc.constantFrom(
        'đạt',
        'tối thiểu',
        '70%',
        'hồ sơ',
        'cấp xã',
        'cấp huyện,',
        'và',
        ';',
        'trong đó',
        'được',
        'giảm',
        '(lũy kế',
        'năm 2022)',
        '12 xã',
        ':',
        '.',
        'từ',
        '5',
        'xuống còn',
        'mỗi năm',
        'các năm tiếp theo',
        'Năm 2024,',
        '-',
        '\n',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        for (const statement of readStatements(text, PLAN)) expect(text).toContain(statement.quote);
      }),
      { numRuns: 400 },
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => void readStatements(text, PLAN)));
  });
});
