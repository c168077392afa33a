import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2024, endYear: 2024 } };

// Plans on reading, sports, ageing, lung disease, trade on the web, fish, youth, energy, transport, safety at work, waste and research, 2014 to 2026: what one amount of a
// sentence takes over from another.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the year before the verb says when',
    'GRDP ngành thủy sản năm 2025 đạt 24.500 tỷ đồng, năm 2030 đạt 33.000 tỷ đồng',
    ['= 24500000000000 VND, 2025 | GRDP ngành thủy sản', '= 33000000000000 VND, 2030 | GRDP ngành thủy sản'],
  ],
  [
    'so do the years of a stage',
    'Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021 - 2025 đạt 8%/năm',
    ['= 8 %, 2021-2025, each year | Tốc độ tăng trưởng GRDP bình quân'],
  ],
  [
    'the same by the end of the year',
    'Đến hết tháng 6/2024, 70% hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt, đến cuối năm đạt 85%',
    [
      '= 70 %, by 2024-06-30 | hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt',
      '= 85 % | hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt',
    ],
  ],
  [
    'the verb of the last place holds for all before it, past a verb in a name',
    '100% hồ sơ tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh, 80% hồ sơ tiếp nhận tại Bộ phận Một cửa cấp huyện và 65% tại Bộ phận Một cửa cấp xã được số hóa',
    [
      '= 100 % | hồ sơ tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh được số hóa',
      '= 80 %, district | hồ sơ tiếp nhận tại Bộ phận Một cửa cấp huyện được số hóa',
      '= 65 %, commune | hồ sơ tiếp nhận tại Bộ phận Một cửa cấp xã được số hóa',
    ],
  ],
  [
    'what is kept afterwards is the same',
    '100% chính quyền các cấp ban hành kế hoạch chăm sóc sức khỏe người cao tuổi vào năm 2025 và duy trì đến năm 2030',
    ['= 100 %, 2025 | chính quyền các cấp ban hành kế hoạch chăm sóc sức khỏe người cao tuổi'],
  ],
  [
    'so many out of so many, in words',
    'Giảm số người chết do bệnh lao xuống dưới 10 người trên 100.000 người dân',
    ['< 10 {người/100.000 người dân} | Giảm số người chết do bệnh lao'],
  ],
  [
    'a former count with its year',
    'Số câu lạc bộ thể thao cơ sở tăng từ 1.350 năm 2024 lên 1.600 câu lạc bộ vào năm 2030',
    ['= 1600 {câu lạc bộ}, 2030, from 1350 in 2024 | Số câu lạc bộ thể thao cơ sở'],
  ],
  [
    'a change before a colon is of each that follows',
    'Giảm mức tiêu hao năng lượng bình quân so với giai đoạn 2015 - 2018, cụ thể: công nghiệp thép: từ 3,00 đến 10,00% tùy loại sản phẩm; công nghiệp hóa chất: tối thiểu 7,00%',
    [
      '3..10 %, down | Giảm mức tiêu hao năng lượng bình quân › công nghiệp thép',
      '≥ 7 %, down | Giảm mức tiêu hao năng lượng bình quân › công nghiệp hóa chất',
    ],
  ],
  [
    'a share before a colon stays a level',
    'Giảm tỷ lệ suy dinh dưỡng trẻ em: thể nhẹ cân 8%; thể thấp còi 15%',
    [
      '= 8 % | Giảm tỷ lệ suy dinh dưỡng trẻ em › thể nhẹ cân',
      '= 15 % | Giảm tỷ lệ suy dinh dưỡng trẻ em › thể thấp còi',
    ],
  ],
  [
    'levels of government as parts of what stands behind the number',
    'Có ít nhất 20% thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo, trong đó cấp tỉnh 15%, cấp xã 25%',
    [
      '≥ 20 % | thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo',
      '= 15 %, province | thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo › cấp tỉnh',
      '= 25 %, commune | thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo › cấp xã',
    ],
  ],
  [
    'two things of one measure',
    '70% dân số trưởng thành tham gia mua sắm trực tuyến, với giá trị mua hàng hóa và dịch vụ trực tuyến đạt trung bình 600 USD/người/năm',
    [
      '= 70 % | dân số trưởng thành tham gia mua sắm trực tuyến',
      '= 600 USD, each year | giá trị mua hàng hóa và dịch vụ trực tuyến',
    ],
  ],
  [
    'a share of a whole, of what the clause before names',
    'Doanh số bán lẻ thương mại điện tử tăng trưởng 20 - 30%/năm, chiếm 20% tổng mức bán lẻ hàng hóa',
    [
      '20..30 %, up, each year | Doanh số bán lẻ thương mại điện tử',
      '= 20 % | Doanh số bán lẻ thương mại điện tử trong tổng mức bán lẻ hàng hóa',
    ],
  ],
  [
    'each year, of a list that opens so',
    'Mỗi năm hỗ trợ xây dựng 15 mô hình, 10 bộ nhận diện thương hiệu cho doanh nghiệp; đưa ít nhất 100 sản phẩm OCOP lên sàn',
    [
      '= 15 {mô hình}, each year | hỗ trợ xây dựng mô hình',
      '= 10 {bộ}, each year | hỗ trợ xây dựng bộ nhận diện thương hiệu cho doanh nghiệp',
      '≥ 100 {sản phẩm OCOP} | đưa sản phẩm OCOP lên sàn',
    ],
  ],
  [
    'each year, of all that a comma leads into',
    'Hằng năm, 100% thanh niên trong lực lượng vũ trang; 75% thanh niên công nhân được tuyên truyền nghị quyết của Đảng',
    [
      '= 100 %, each year | thanh niên trong lực lượng vũ trang được tuyên truyền nghị quyết của Đảng',
      '= 75 %, each year | thanh niên công nhân được tuyên truyền nghị quyết của Đảng',
    ],
  ],
  [
    'each year, of a part',
    'Mỗi năm đạt từ 450 - 500 huy chương các loại, trong đó có ít nhất 120 huy chương vàng',
    ['450..500 {huy chương}, each year | huy chương các loại', '≥ 120 {huy chương}, each year | huy chương vàng'],
  ],
  [
    'a bracket for some of them',
    '85% người sử dụng thư viện (đối với học sinh, sinh viên là 90%) có kỹ năng tiếp nhận thông tin',
    [
      '= 85 % | người sử dụng thư viện có kỹ năng tiếp nhận thông tin',
      '= 90 % | người sử dụng thư viện có kỹ năng tiếp nhận thông tin › đối với học sinh, sinh viên',
    ],
  ],
  [
    'of whom, before the verb that two shares have',
    '25% người dân ở khu vực nông thôn, 20% người dân vùng có điều kiện khó khăn được tiếp cận, sử dụng các dịch vụ của thư viện',
    [
      '= 25 % | người dân ở khu vực nông thôn được tiếp cận, sử dụng các dịch vụ của thư viện',
      '= 20 % | người dân vùng có điều kiện khó khăn được tiếp cận, sử dụng các dịch vụ của thư viện',
    ],
  ],
  ['boats by the piece', 'Số tàu cá giảm còn 4.200 chiếc', ['= 4200 {chiếc} | Số tàu cá']],
  [
    'the same within a part',
    'Mức hưởng thụ bình quân sách là 7 bản/người dân và đạt 1,8 bản/người dân trong hệ thống thư viện công cộng',
    [
      '= 7 {bản/người dân} | Mức hưởng thụ bình quân sách',
      '= 1.8 {bản/người dân} | Mức hưởng thụ bình quân sách trong hệ thống thư viện công cộng',
    ],
  ],
  [
    'an aim before a place',
    'Tại Đại hội Thể thao toàn quốc lần thứ X năm 2026 phấn đấu xếp trong tốp 10 toàn quốc',
    ['≤ 10 {rank}, 2026 | Tại Đại hội Thể thao toàn quốc lần thứ X năm 2026'],
  ],
  [
    'of a list after a range, single values',
    'Tỷ trọng, tỷ lệ thuê ngoài và chi phí logistics lần lượt là 34% - 35%, 15%, 65%',
    [
      '34..35 % | Tỷ trọng, tỷ lệ thuê ngoài và chi phí logistics',
      '= 15 % | Tỷ trọng, tỷ lệ thuê ngoài và chi phí logistics',
      '= 65 % | Tỷ trọng, tỷ lệ thuê ngoài và chi phí logistics',
    ],
  ],
  [
    'a verb that ends like a level',
    'Hình thành 02 trung tâm logistics hạng II',
    ['= 2 {trung tâm logistics} | Hình thành trung tâm logistics hạng II'],
  ],
  [
    'goods in and out behind one measure',
    'Thời gian thông quan hàng hóa xuất khẩu giảm từ 58 giờ xuống dưới 36 giờ; hàng nhập khẩu từ 62 giờ xuống dưới 41 giờ',
    [
      '< 36 h, from 58 | Thời gian thông quan hàng hóa xuất khẩu',
      '< 41 h, from 62 | Thời gian thông quan hàng nhập khẩu',
    ],
  ],
  [
    'a place that is reached',
    'Xếp hạng theo chỉ số năng lực logistics cấp tỉnh đạt thứ 5 trở lên',
    ['≤ 5 {rank}, province | Xếp hạng theo chỉ số năng lực logistics cấp tỉnh'],
  ],
  [
    'a point inside a unit',
    'Vận tải hành khách đạt 95 triệu lượt khách, luân chuyển 6,2 tỷ lượt khách.km',
    ['= 95000000 {lượt khách} | Vận tải hành khách', '= 6200000000 {lượt khách.km} | luân chuyển lượt khách.km'],
  ],
  [
    'a point inside a name',
    'Nồng độ bụi PM2.5 trung bình năm dưới 25 µg/m3',
    ['< 25 ug/m3 | Nồng độ bụi PM2.5 trung bình năm'],
  ],
  [
    'an average for each year',
    'Trung bình hằng năm, giảm 4% tần suất tai nạn lao động chết người',
    ['= 4 %, down, each year | tần suất tai nạn lao động chết người'],
  ],
  [
    'one bound for all whose verb is yet to come',
    'Trên 80% số người làm các nghề, công việc có yêu cầu nghiêm ngặt về an toàn lao động; trên 80% an toàn, vệ sinh viên được huấn luyện về an toàn lao động',
    [
      '> 80 % | số người làm các nghề, công việc có yêu cầu nghiêm ngặt về an toàn lao động được huấn luyện về an toàn lao động',
      '> 80 % | an toàn, vệ sinh viên được huấn luyện về an toàn lao động',
    ],
  ],
  [
    'a share behind what is done',
    'tăng cường khả năng tái chế, tái sử dụng, tỷ lệ chất thải rắn chôn lấp trực tiếp đạt tỷ lệ dưới 30% so với lượng chất thải được thu gom',
    ['< 30 % | tỷ lệ chất thải rắn chôn lấp trực tiếp'],
  ],
  [
    'where a change ends, in a bracket',
    'Tỷ lệ hộ nghèo giảm 3% trở lên (còn 7%)',
    ['≥ 3 %, down | Tỷ lệ hộ nghèo', '= 7 % | Tỷ lệ hộ nghèo'],
  ],
  [
    'so too as an aim',
    'Số hộ dùng nước hợp vệ sinh tăng từ 3% trở lên (để đạt 84% trở lên)',
    ['≥ 3 %, up | Số hộ dùng nước hợp vệ sinh', '≥ 84 % | Số hộ dùng nước hợp vệ sinh'],
  ],
  [
    'so many out of a number in words',
    'Nguồn nhân lực nghiên cứu khoa học đạt 12 người trên một vạn dân; có 5 - 7 tổ chức khoa học và công nghệ được xếp hạng khu vực',
    [
      '= 12 {người/một vạn dân} | Nguồn nhân lực nghiên cứu khoa học',
      '5..7 {tổ chức} | tổ chức khoa học và công nghệ được xếp hạng khu vực',
    ],
  ],
  [
    'both things of one rate',
    'Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 31,5 giường',
    [
      '= 10 {bác sĩ} | Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân',
      '= 31.5 {giường} | Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân',
    ],
  ],
  [
    'the years of a set of criteria',
    'Xây dựng 3 xã đạt bộ tiêu chí quốc gia về y tế giai đoạn 2011 - 2020',
    ['= 3 {xã} | Xây dựng xã đạt bộ tiêu chí quốc gia về y tế giai đoạn 2011 - 2020'],
  ],
  [
    'points inside a bracket end nothing',
    'Diện tích cà phê đạt các tiêu chuẩn sản xuất (RA, 4C, Flo, C.A.F.E. Practices...) khoảng 35 - 40%',
    ['35..40 % | Diện tích cà phê đạt các tiêu chuẩn sản xuất'],
  ],
  [
    'sentences inside a bracket',
    'Diện tích các cây trồng chủ yếu (Lúa: diện tích đạt 207 ha, sản lượng đạt 2.898 tấn. Ngô: diện tích đạt 40 ha, sản lượng đạt 200 tấn).',
    [
      '= 207 har | Lúa › diện tích',
      '= 2898 t | Lúa › sản lượng',
      '= 40 har | Ngô › diện tích',
      '= 200 t | Ngô › sản lượng',
    ],
  ],
  [
    'a level behind what is done',
    'Bố trí, huy động nguồn lực đầu tư, nâng cấp các nhà máy cấp nước, nâng công suất cấp nước đô thị lên tối thiểu 241.500 m3/ngày đêm',
    ['≥ 241500 m3/d | nâng công suất cấp nước đô thị'],
  ],
  [
    'two kinds of staff',
    'Đào tạo khoảng 1.600 cán bộ, nhân viên quản lý khai thác công trình thủy lợi.',
    ['~ 1600 {cán bộ} | Đào tạo cán bộ, nhân viên quản lý khai thác công trình thủy lợi'],
  ],
  [
    'money for the plan, and its parts',
    'Tổng nguồn vốn thực hiện kế hoạch hơn 3.660 tỷ đồng, trong đó ngân sách 350 tỷ đồng.',
    [
      '> 3660000000000 VND | Tổng nguồn vốn thực hiện kế hoạch',
      '= 350000000000 VND | Tổng nguồn vốn thực hiện kế hoạch › ngân sách',
    ],
  ],
  [
    'what goes on to be lessened',
    'Tiếp tục kiềm chế, kéo giảm tai nạn giao thông trên cả 3 tiêu chí (số vụ, số người chết, số người bị thương) từ 5 - 10% so với năm 2023.',
    [
      '5..10 %, down, from 2023 | Tiếp tục kiềm chế, kéo giảm tai nạn giao thông trên cả 3 tiêu chí (số vụ, số người chết, số người bị thương)',
    ],
  ],
  [
    'what comes of it',
    'Huấn luyện dân quân tự vệ đạt 95% quân số trở lên, kết quả 100% đạt yêu cầu',
    ['≥ 95 % | Huấn luyện dân quân tự vệ trong quân số', '= 100 % | kết quả đạt yêu cầu'],
  ],
  [
    'a longer name of a part',
    'Tỷ lệ điều tra, khám phá án hình sự đạt trên 80%, trong đó án rất nghiêm trọng, đặc biệt nghiêm trọng đạt trên 95%.',
    [
      '> 80 % | Tỷ lệ điều tra, khám phá án hình sự',
      '> 95 % | Tỷ lệ điều tra, khám phá án hình sự › án rất nghiêm trọng, đặc biệt nghiêm trọng',
    ],
  ],
  [
    'trades, and some of them',
    'Có ít nhất 01 trường chất lượng cao, 12 nghề trọng điểm, trong đó 02 nghề cấp độ khu vực ASEAN',
    ['≥ 1 {trường} | trường chất lượng cao', '≥ 12 {nghề} | nghề trọng điểm', '= 2 {nghề} | nghề cấp độ khu vực ASEAN'],
  ],
  [
    'without cash',
    'Chi trả trợ cấp xã hội không dùng tiền mặt đạt 85%',
    ['= 85 % | Chi trả trợ cấp xã hội không dùng tiền mặt'],
  ],
  [
    'parts under a shorter name',
    'Sửa chữa, xây mới 320 nhà ở cho người có công (xây mới 95 nhà, sửa chữa 225 nhà)',
    [
      '= 320 {nhà ở} | Sửa chữa, xây mới nhà ở cho người có công',
      '= 95 {nhà} | Sửa chữa, xây mới nhà ở cho người có công › xây mới nhà',
      '= 225 {nhà} | Sửa chữa, xây mới nhà ở cho người có công › sửa chữa nhà',
    ],
  ],
  [
    'all in the bracket',
    'Phấn đấu hoàn thành chỉ tiêu cấp nước đô thị tại Nghị quyết Đại hội (đến năm 2025, tỷ lệ hộ dân vùng đô thị sử dụng nước sạch đạt 80% trở lên).',
    ['≥ 80 %, 2025 | tỷ lệ hộ dân vùng đô thị sử dụng nước sạch'],
  ],
  [
    'two kinds of people counted together',
    '70% trẻ em được sàng lọc; khoảng 1.000 trẻ em và người khuyết tật được phẫu thuật chỉnh hình.',
    ['= 70 % | trẻ em được sàng lọc', '~ 1000 {trẻ em} | trẻ em và người khuyết tật được phẫu thuật chỉnh hình'],
  ],
  [
    'the other group of one rate',
    'Giảm tỷ lệ sử dụng thuốc lá trong nhóm nam từ 15 tuổi trở lên xuống dưới 36%, nhóm nữ từ 15 tuổi trở lên xuống dưới 1%.',
    [
      '< 36 % | Giảm tỷ lệ sử dụng thuốc lá trong nhóm nam từ 15 tuổi trở lên',
      '< 1 % | Giảm tỷ lệ sử dụng thuốc lá trong nhóm nữ từ 15 tuổi trở lên',
    ],
  ],
  [
    'all there are, behind some of them',
    'Nâng cấp 01 đô thị loại III lên loại II; toàn tỉnh có 16 đô thị, gồm 01 đô thị loại II',
    ['= 1 {đô thị} | Nâng cấp đô thị loại III lên loại II', '= 16 {đô thị} | đô thị', '= 1 {đô thị} | đô thị loại II'],
  ],
  [
    'on one hectare',
    'Giá trị sản phẩm thu được trên 1 ha đất trồng trọt 210 triệu đồng',
    ['= 210000000 VND | Giá trị sản phẩm thu được trên 1 ha đất trồng trọt'],
  ],
  [
    'each year, behind the thing',
    'trồng mới 7.000 ha rừng/năm, trong đó rừng gỗ lớn 2.000 ha/năm',
    ['= 7000 har, each year | trồng mới rừng', '= 2000 har, each year | trồng mới › rừng gỗ lớn'],
  ],
  [
    'a second name of what is counted',
    'Phát triển 03 - 05 khu, cụm công nghiệp sinh thái, mỗi huyện xây dựng được từ 1 - 2 mô hình kinh tế tuần hoàn.',
    [
      '3..5 {khu} | Phát triển khu, cụm công nghiệp sinh thái',
      '1..2 {mô hình} | mỗi huyện xây dựng mô hình kinh tế tuần hoàn',
    ],
  ],
  [
    'a year in a bracket behind each',
    'Tỷ lệ sử dụng đất khu công nghiệp từ 45% (năm 2024) lên 60% (năm 2025) và 75% (năm 2027).',
    [
      '= 60 %, 2025, from 45 in 2024 | Tỷ lệ sử dụng đất khu công nghiệp',
      '= 75 %, 2027 | Tỷ lệ sử dụng đất khu công nghiệp',
    ],
  ],
  [
    'bodies that sound like a verb',
    '100% lực lượng phòng chống thiên tai được đào tạo; 100% tổ chức, lực lượng xung kích được trang bị kiến thức.',
    [
      '= 100 % | lực lượng phòng chống thiên tai được đào tạo',
      '= 100 % | tổ chức, lực lượng xung kích được trang bị kiến thức',
    ],
  ],
  [
    'a verb with its own object behind a comma',
    'Di dời 450 hộ dân ra khỏi vùng sạt lở, bố trí 03 khu tái định cư.',
    ['= 450 {hộ dân} | Di dời hộ dân ra khỏi vùng sạt lở', '= 3 {khu tái định cư} | bố trí khu tái định cư'],
  ],
  [
    'the year that two changes are compared with',
    'Chỉ số phát triển đô thị bền vững đạt 75 điểm, tăng 4 điểm và tăng 03 bậc so với năm 2020.',
    [
      '= 75 {point} | Chỉ số phát triển đô thị bền vững',
      '= 4 {point}, up, from 2020 | Chỉ số phát triển đô thị bền vững',
      '= 3 {rank}, up, from 2020 | Chỉ số phát triển đô thị bền vững',
    ],
  ],
  [
    'changes in turn',
    'Doanh thu và lượng khách tăng lần lượt 5% và 6,5% so với năm 2021.',
    ['= 5 %, up, from 2021 | Doanh thu và lượng khách', '= 6.5 %, up, from 2021 | Doanh thu và lượng khách'],
  ],
  // plans of communes and provinces on digital skills, roads, population and forest fires, 2024 to 2026
  [
    'measures with their own heads, the first at the start of the sentence',
    'Tỷ lệ hồ sơ trực tuyến, tỷ lệ thanh toán trực tuyến và tỷ lệ số hóa hồ sơ đạt tương ứng là 80%, 75%, 100%.',
    ['= 80 % | Tỷ lệ hồ sơ trực tuyến', '= 75 % | tỷ lệ thanh toán trực tuyến', '= 100 % | tỷ lệ số hóa hồ sơ'],
  ],
  [
    'the year that a whole is compared with, of a part',
    'Giảm từ 5% đến 10% số vụ tai nạn so với năm 2023; riêng số vụ liên quan đến học sinh giảm ít nhất 15%.',
    [
      '5..10 %, down, from 2023 | số vụ tai nạn',
      '≥ 15 %, down, from 2023 | số vụ tai nạn › số vụ liên quan đến học sinh',
    ],
  ],
  [
    'what was reached before, in a bracket with its year',
    'Tỷ lệ xe lắp camera giám sát đạt 98% (năm 2023: 91,5%); tỷ số giới tính khi sinh dưới 109 (năm 2022 là 112,4).',
    [
      '= 98 %, from 91.5 in 2023 | Tỷ lệ xe lắp camera giám sát',
      '< 109 -, from 112.4 in 2022 | tỷ số giới tính khi sinh',
    ],
  ],
  [
    'classes and all who come to them, parted by a stroke',
    'Mở 02 lớp tập huấn/80 học viên.',
    ['= 2 {lớp tập huấn} | Mở lớp tập huấn', '= 80 {học viên} | Mở lớp tập huấn cho học viên'],
  ],
  [
    'what two verbs act on, and by when all is finished',
    'Nạo vét 18 km và tu sửa 46 km kênh mương xong trước 30/4/2024.',
    ['= 18 km, by 2024-04-30 | Nạo vét kênh mương', '= 46 km, by 2024-04-30 | tu sửa kênh mương'],
  ],
  [
    'the field of a place alone',
    'Phấn đấu thuộc nhóm 10 xã, phường dẫn đầu tỉnh về chỉ số chuyển đổi số.',
    ['≤ 10 {rank} | chỉ số chuyển đổi số'],
  ],
  [
    'a field of the goals, and figures of what leans on the whole',
    'Về kinh tế: Tổng diện tích gieo trồng 3.850 ha, trong đó cà phê 2.100 ha, sản lượng 5.670 tấn.',
    [
      '= 3850 har | Tổng diện tích gieo trồng',
      '= 2100 har | Tổng diện tích gieo trồng › cà phê',
      '= 5670 t | cà phê › sản lượng',
    ],
  ],
  [
    'a level that takes the place of the other, both with a bound',
    'Tỷ lệ nữ tham gia cấp ủy cấp tỉnh từ 20% trở lên, cấp cơ sở từ 25% trở lên.',
    ['≥ 20 %, province | Tỷ lệ nữ tham gia cấp ủy cấp tỉnh', '≥ 25 %, commune | Tỷ lệ nữ tham gia cấp ủy cấp cơ sở'],
  ],
  [
    'turns of whoever is gathered',
    'Tổ chức 15 lớp bồi dưỡng cho 750 lượt cán bộ quản lý.',
    [
      '= 15 {lớp bồi dưỡng} | Tổ chức lớp bồi dưỡng',
      '= 750 {lượt cán bộ quản lý} | Tổ chức lớp bồi dưỡng cho lượt cán bộ quản lý',
    ],
  ],
  [
    'another verb with an area of its own',
    'Chuyển đổi 45 ha cà phê già cỗi, tái canh 30 ha bằng giống mới.',
    ['= 45 har | Chuyển đổi cà phê già cỗi', '= 30 har | tái canh'],
  ],
];

describe('words and years that amounts of one sentence share', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});
