import { describe, expect, test } from 'vitest';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2024, endYear: 2024 } };

// Sources: Kế hoạch 145/KH-UBND năm 2016 của tỉnh Thừa Thiên Huế (nông thôn mới), 138/KH-UBND năm 2021 và 09/KH-UBND năm 2014 của
// thành phố Hà Nội (trẻ em, xóa mù chữ), kế hoạch kinh tế - xã hội năm 2022 của các xã Tam Phước, Lơ Ku và Song An, 33/KH-UBND năm
// 2019 của tỉnh Vĩnh Phúc (an toàn giao thông), 189/KH-UBND năm 2024 của tỉnh Sơn La (dịch bệnh động vật), kế hoạch khai thác và tinh
// chế nguyên liệu năm 2026 của tỉnh Lào Cai, quy hoạch du lịch của tỉnh Tuyên Quang, chỉ tiêu năm 2024 của tỉnh Lào Cai và
// huyện Chư Păh, kế hoạch phòng, chống HIV/AIDS của các tỉnh Tây Ninh và Cà Mau, chỉ tiêu của các phường Chi Lăng, Hội Phú và Ba Đình,
// công tác dân số của các huyện Cam Lâm và Phú Xuyên; each named for what is hard in it.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'what is reached in all, after what is added',
    'Phấn đấu có thêm 08 xã đạt chuẩn nông thôn mới, lũy kế 33 xã',
    ['= 8 {xã}, up | xã đạt chuẩn nông thôn mới', '= 33 {xã} | xã đạt chuẩn nông thôn mới'],
  ],
  [
    'what is reached in all, in a bracket',
    'Có thêm 12 sản phẩm OCOP được công nhận đạt 3 sao trở lên (lũy kế 32 sản phẩm)',
    [
      '= 12 {sản phẩm OCOP}, up | sản phẩm OCOP được công nhận đạt 3 sao trở lên',
      '= 32 {sản phẩm} | sản phẩm OCOP được công nhận đạt 3 sao trở lên',
    ],
  ],
  [
    'a share of those that reach a count',
    'Tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25%',
    ['~ 25 % | Tỷ lệ số xã đạt dưới 10 tiêu chí'],
  ],
  [
    'a verb that ends like a word of rank',
    'Hoàn thành cứng hóa 150 km đường giao thông nông thôn; nâng cấp 20 trạm y tế xã',
    ['= 150 km | Hoàn thành cứng hóa đường giao thông nông thôn', '= 20 {trạm y tế}, commune | nâng cấp trạm y tế xã'],
  ],
  [
    'crops that live a year are no recurrence',
    'Duy trì diện tích gieo trồng cây hằng năm 3.830 ha, trong đó lúa nước 2 vụ 1.940 ha, ngô 1.450 ha, sắn 440 ha',
    [
      '= 3830 har | Duy trì diện tích gieo trồng cây hằng năm',
      '= 1940 har | Duy trì diện tích gieo trồng cây hằng năm › lúa nước 2 vụ',
      '= 1450 har | Duy trì diện tích gieo trồng cây hằng năm › ngô',
      '= 440 har | Duy trì diện tích gieo trồng cây hằng năm › sắn',
    ],
  ],
  [
    'a figure of what stands before the colon',
    'Lúa: diện tích đạt 207 ha, năng suất trung bình đạt 140 tạ/ha, sản lượng đạt 2.898 tấn',
    ['= 207 har | Lúa › diện tích', '= 140 {tạ/ha} | Lúa › năng suất trung bình', '= 2898 t | Lúa › sản lượng'],
  ],
  [
    'another figure of the same, in a bracket and after it',
    'Diện tích ngô 1.450 ha (năng suất 55 tạ/ha), sản lượng 7.975 tấn',
    ['= 1450 har | Diện tích ngô', '= 55 {tạ/ha} | năng suất ngô', '= 7975 t | sản lượng ngô'],
  ],
  [
    'a bracket that lists parts',
    'Số hộ kinh doanh cá thể có ít nhất 240 hộ (nông nghiệp 74 hộ, tiểu thủ công nghiệp 36 hộ)',
    [
      '≥ 240 {hộ} | Số hộ kinh doanh cá thể',
      '= 74 {hộ} | Số hộ kinh doanh cá thể › nông nghiệp',
      '= 36 {hộ} | Số hộ kinh doanh cá thể › tiểu thủ công nghiệp',
    ],
  ],
  ['more than was planned', 'Thu ngân sách vượt 10% dự toán huyện giao', ['= 10 %, up | Thu ngân sách']],
  [
    'at least so much more than was planned',
    'Thu ngân sách vượt ít nhất 5% dự toán giao',
    ['≥ 5 %, up | Thu ngân sách'],
  ],
  ['living things after a label', 'Gia cầm: 5.000 con', ['= 5000 {con} | Gia cầm']],
  [
    'a verb that the last of a list leaves out',
    '98% cơ quan, đơn vị đạt danh hiệu văn hóa, 92% hộ gia đình',
    ['= 98 % | cơ quan, đơn vị đạt danh hiệu văn hóa', '= 92 % | hộ gia đình đạt danh hiệu văn hóa'],
  ],
  [
    'the number of a target before it',
    'Chỉ tiêu 4: Giảm tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 5 tuổi xuống còn 7,3% vào năm 2025 và 6,8% vào năm 2030',
    [
      '= 7.3 %, 2025 | Giảm tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 5 tuổi',
      '= 6.8 %, 2030 | Giảm tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 5 tuổi',
    ],
  ],
  [
    'the number of a target before a comparator',
    'Chỉ tiêu 7: Trên 95% trẻ em 6 tháng tuổi được uống vitamin A liều cao',
    ['> 95 % | trẻ em 6 tháng tuổi được uống vitamin A liều cao'],
  ],
  [
    'an age before a list of what is counted',
    'Khống chế tỷ lệ trẻ dưới 5 tuổi thừa cân, béo phì xuống dưới 10%',
    ['< 10 % | Khống chế tỷ lệ trẻ dưới 5 tuổi thừa cân, béo phì'],
  ],
  [
    'so many of one to so many of another',
    'Tỷ số giới tính khi sinh không vượt quá 113 trẻ trai/100 trẻ gái',
    ['≤ 113 {trẻ trai/100 trẻ gái} | Tỷ số giới tính khi sinh'],
  ],
  [
    'a rate per thousand named before',
    'Giảm tỷ suất tử vong trẻ em dưới 1 tuổi (trên 1.000 trẻ đẻ sống) xuống còn 12,5 vào năm 2025 và 10 vào năm 2030',
    [
      '= 12.5 [ppth], 2025 | Giảm tỷ suất tử vong trẻ em dưới 1 tuổi',
      '= 10 [ppth], 2030 | Giảm tỷ suất tử vong trẻ em dưới 1 tuổi',
    ],
  ],
  [
    'a list of units of government',
    'Phấn đấu 100% xã, phường, thị trấn có ít nhất 01 cộng tác viên bảo vệ trẻ em',
    ['= 100 %, commune | xã, phường, thị trấn có ít nhất 01 cộng tác viên bảo vệ trẻ em'],
  ],
  [
    'subjects of one verb',
    'Có 100% quận, huyện, thị xã và 99,7% đơn vị cấp xã đạt chuẩn chống mù chữ',
    [
      '= 100 %, district | quận, huyện, thị xã đạt chuẩn chống mù chữ',
      '= 99.7 %, commune | đơn vị cấp xã đạt chuẩn chống mù chữ',
    ],
  ],
  [
    'a measure before a list is whole without the next verb',
    'Tỷ lệ huy động trẻ đến trường đạt 38% trẻ em nhà trẻ và 97% trẻ em mẫu giáo; có 99,5% trẻ em mầm non được học 2 buổi/ngày',
    [
      '= 38 % | Tỷ lệ huy động trẻ đến trường trẻ em nhà trẻ',
      '= 97 % | Tỷ lệ huy động trẻ đến trường trẻ em mẫu giáo',
      '= 99.5 % | trẻ em mầm non được học 2 buổi/ngày',
    ],
  ],
  [
    'a verb of its own behind a comma',
    'Bảo đảm 100% phòng học kiên cố, có 50% trường đạt chuẩn quốc gia',
    ['= 100 % | phòng học kiên cố', '= 50 % | trường đạt chuẩn quốc gia'],
  ],
  [
    'from one to the next',
    'Tỷ lệ chuyển cấp từ tiểu học lên trung học cơ sở đạt 99,5%, từ trung học cơ sở lên trung học phổ thông đạt 95%',
    [
      '= 99.5 % | Tỷ lệ chuyển cấp từ tiểu học lên trung học cơ sở',
      '= 95 % | Tỷ lệ chuyển cấp từ trung học cơ sở lên trung học phổ thông',
    ],
  ],
  [
    'years in turn',
    '80% doanh nghiệp khoáng sản kết nối dữ liệu sản lượng năm 2028, 100% năm 2029',
    [
      '= 80 %, 2028 | doanh nghiệp khoáng sản kết nối dữ liệu sản lượng',
      '= 100 %, 2029 | doanh nghiệp khoáng sản kết nối dữ liệu sản lượng',
    ],
  ],
  ['not more than', 'Không để phát sinh quá 50 hộ nghèo mới', ['≤ 50 {hộ nghèo} | Không để phát sinh hộ nghèo mới']],
  [
    'stars name a class',
    'Đến năm 2025 có 115 khách sạn đạt tiêu chuẩn từ 1 sao trở lên, trong đó có ít nhất 10 khách sạn đạt tiêu chuẩn 3 sao trở lên',
    [
      '= 115 {khách sạn}, 2025 | khách sạn đạt tiêu chuẩn từ 1 sao trở lên',
      '≥ 10 {khách sạn}, 2025 | khách sạn đạt tiêu chuẩn 3 sao trở lên',
    ],
  ],
  [
    'a stretch that is a figure, money that is a figure',
    'Ngày lưu trú bình quân 2,1 ngày/khách; mức chi tiêu bình quân 1,2 triệu đồng/lượt khách',
    ['= 2.1 d | Ngày lưu trú bình quân', '= 1200000 VND | mức chi tiêu bình quân'],
  ],
  ['a word that is both a verb and a noun', 'Tỷ lệ hòa giải thành đạt 85% trở lên', ['≥ 85 % | Tỷ lệ hòa giải thành']],
  ['below zero', 'Tốc độ tăng trưởng ngành xây dựng -2,9%', ['= -2.9 % | Tốc độ tăng trưởng ngành xây dựng']],
  [
    'a part of a part',
    '100% người dân được trợ giúp; 60% lao động qua đào tạo, trong đó 28% có chứng chỉ',
    [
      '= 100 % | người dân được trợ giúp',
      '= 60 % | lao động qua đào tạo',
      '= 28 % | lao động qua đào tạo có chứng chỉ',
    ],
  ],
  ['of all people', 'Tỷ lệ bao phủ BHYT đạt 92,5% dân số', ['= 92.5 % | Tỷ lệ bao phủ BHYT trong dân số']],
  [
    'a part that a verb reaches',
    'Tỷ lệ điều tra, khám phá án hình sự đạt trên 80%, trong đó án rất nghiêm trọng đạt trên 95%',
    [
      '> 80 % | Tỷ lệ điều tra, khám phá án hình sự',
      '> 95 % | Tỷ lệ điều tra, khám phá án hình sự › án rất nghiêm trọng',
    ],
  ],
  [
    'days of the plan’s year by which',
    'Đến 30/6 giải ngân đạt trên 50%, đến 31/12 đạt trên 95% kế hoạch vốn được giao',
    ['> 50 %, by 2024-06-30 | giải ngân', '> 95 %, by 2024-12-31 | giải ngân'],
  ],
  [
    'a passive without its subject',
    'Tỷ lệ thanh niên được tư vấn hướng nghiệp đạt 80%, được giới thiệu việc làm đạt 60%',
    ['= 80 % | Tỷ lệ thanh niên được tư vấn hướng nghiệp', '= 60 % | Tỷ lệ thanh niên được giới thiệu việc làm'],
  ],
  [
    'a change of the part that the clause before names',
    'Cơ cấu kinh tế: Ngành nông - lâm nghiệp chiếm 38,10%, giảm 0,07% so với năm 2023; ngành dịch vụ chiếm 25,40%, tăng 0,01% so với năm 2023',
    [
      '= 38.1 % | Cơ cấu kinh tế › Ngành nông - lâm nghiệp',
      '= 0.07 %, down, from 2023 | Cơ cấu kinh tế › Ngành nông - lâm nghiệp',
      '= 25.4 % | Cơ cấu kinh tế › ngành dịch vụ',
      '= 0.01 %, up, from 2023 | Cơ cấu kinh tế › ngành dịch vụ',
    ],
  ],
  [
    'who promises is no part of what is promised',
    'Huyện phấn đấu có thêm 1 xã đạt chuẩn nông thôn mới nâng cao',
    ['= 1 {xã}, up | xã đạt chuẩn nông thôn mới nâng cao'],
  ],
  [
    'three numbers that name a goal, and what they are in a bracket',
    'Đạt mục tiêu 90 - 90 - 90 (90% người nhiễm HIV biết được tình trạng nhiễm của bản thân; 90% người chẩn đoán nhiễm HIV được điều trị ARV)',
    [
      '= 90 % | người nhiễm HIV biết được tình trạng nhiễm của bản thân',
      '= 90 % | người chẩn đoán nhiễm HIV được điều trị ARV',
    ],
  ],
  [
    'a thing that only the last amount names',
    'Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan quản lý nhà nước có lãnh đạo chủ chốt là nữ',
    [
      '= 60 %, 2025 | các cơ quan quản lý nhà nước có lãnh đạo chủ chốt là nữ',
      '= 75 %, 2030 | các cơ quan quản lý nhà nước có lãnh đạo chủ chốt là nữ',
    ],
  ],
  [
    'so many of so many, at the beginning',
    '18/24 trường học đạt chuẩn quốc gia mức độ 1',
    ['= 18 {trường học} | trường học đạt chuẩn quốc gia mức độ 1'],
  ],
  [
    'none left below a limit',
    'Bình quân đạt 16,1 tiêu chí/xã, không còn xã dưới 12 tiêu chí',
    ['= 16.1 {tiêu chí/xã} | Bình quân tiêu chí'],
  ],
  [
    'woods planted, woods felled',
    'Trồng mới 750 ha rừng, khai thác 750 ha rừng trồng',
    ['= 750 har | Trồng mới rừng', '= 750 har | khai thác rừng trồng'],
  ],
  [
    'of a plan that somebody gave',
    'Tỷ lệ giải ngân vốn đầu tư công đạt trên 95% kế hoạch Thủ tướng Chính phủ giao',
    ['> 95 % | Tỷ lệ giải ngân vốn đầu tư công'],
  ],
  [
    'classes of things counted',
    'Có 5 sản phẩm OCOP 5 sao, 40 sản phẩm 4 sao',
    ['= 5 {sản phẩm OCOP} | sản phẩm OCOP 5 sao', '= 40 {sản phẩm} | sản phẩm 4 sao'],
  ],
  [
    'a place in a group, behind what is compared',
    'Chỉ số PCI tăng ít nhất 05 bậc so với năm 2022, nằm trong nhóm 30 tỉnh, thành phố có chất lượng điều hành khá',
    ['≥ 5 {rank}, up, from 2022 | Chỉ số PCI', '≤ 30 {rank} | Chỉ số PCI'],
  ],
  [
    'a part of the first of two amounts',
    'Thu hút 40 dự án mới, tổng vốn 12.000 tỷ đồng (trong đó FDI: 05 dự án, 150 triệu USD)',
    [
      '= 40 {dự án} | Thu hút dự án mới',
      '= 12000000000000 VND | tổng vốn',
      '= 5 {dự án} | Thu hút dự án mới › FDI',
      '= 150000000 USD | tổng vốn › FDI',
    ],
  ],
  [
    'who is asked, before a colon',
    'Bảo hiểm xã hội tỉnh: Bảo đảm 100% người nhiễm HIV có thẻ bảo hiểm y tế',
    ['= 100 % | người nhiễm HIV có thẻ bảo hiểm y tế'],
  ],
  [
    'those who have, of those told before',
    'Tỷ lệ lao động qua đào tạo đạt 55%, có bằng cấp, chứng chỉ đạt 24,5%',
    ['= 55 % | Tỷ lệ lao động qua đào tạo', '= 24.5 % | Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ'],
  ],
  [
    'a rank of births that ends like a comparator',
    'Tỷ lệ sinh con thứ 3 trở lên còn 11,5%',
    ['= 11.5 % | Tỷ lệ sinh con thứ 3 trở lên'],
  ],
  [
    'an amount of change behind "là"',
    'Giảm tỷ lệ sinh con thứ 3 trở lên là 0,2% so với năm 2018',
    ['= 0.2 %, down, from 2018 | Giảm tỷ lệ sinh con thứ 3 trở lên'],
  ],
  ['a change that reaches below a share', 'Tỷ lệ hộ nghèo đến năm 2025 giảm dưới 1%', ['< 1 %, 2025 | Tỷ lệ hộ nghèo']],
  [
    'money in the shorthand of communes',
    'Cơ cấu kinh tế: Công nghiệp - xây dựng 596tỷđ, chiếm 50,3%; dịch vụ - thương mại 538tỷđ, chiếm 45,4%',
    [
      '= 596000000000 VND | Cơ cấu kinh tế › Công nghiệp - xây dựng',
      '= 50.3 % | Cơ cấu kinh tế › Công nghiệp - xây dựng',
      '= 538000000000 VND | Cơ cấu kinh tế › dịch vụ - thương mại',
      '= 45.4 % | Cơ cấu kinh tế › dịch vụ - thương mại',
    ],
  ],
  [
    'how many more of what was counted',
    'Số hộ kinh doanh: 845 hộ, tăng 80 hộ so với năm 2015',
    ['= 845 {hộ} | Số hộ kinh doanh', '= 80 {hộ}, up, from 2015 | Số hộ kinh doanh'],
  ],
  [
    'a comma that got lost',
    'Tỷ lệ gia đình đạt chuẩn gia đình văn hóa: 95% tăng 5% so với năm 2015',
    [
      '= 95 % | Tỷ lệ gia đình đạt chuẩn gia đình văn hóa',
      '= 5 %, up, from 2015 | Tỷ lệ gia đình đạt chuẩn gia đình văn hóa',
    ],
  ],
  [
    'where a change of a count ends',
    'Giảm số xã đạt dưới 5 tiêu chí xuống 250 xã',
    ['= 250 {xã} | Giảm số xã đạt dưới 5 tiêu chí'],
  ],
  [
    'a kind of owner, of what stands before',
    'Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất công đạt 100%; cá nhân đạt 80%',
    [
      '= 100 % | Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất công',
      '= 80 % | Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất công › cá nhân',
    ],
  ],
  [
    'a topic before a colon',
    'Chăm sóc người cao tuổi: 80% người cao tuổi được khám sức khỏe định kỳ',
    ['= 80 % | người cao tuổi được khám sức khỏe định kỳ'],
  ],
  [
    'thousands are no level',
    'Tổ chức 14 buổi nói chuyện chuyên đề tại các xã (mỗi xã 01 buổi), cấp 5.000 tờ rơi',
    ['= 14 {buổi}, commune | Tổ chức buổi nói chuyện chuyên đề tại các xã', '= 5000 {tờ rơi} | cấp tờ rơi'],
  ],
  [
    'of a whole, behind a limit',
    'Thiệt hại về kinh tế không vượt quá 1,2% GRDP',
    ['≤ 1.2 % | Thiệt hại về kinh tế trong GRDP'],
  ],
];

const read = (text: string, place: StatementPlace): readonly string[] =>
  judgeStatements(readStatements(text, PLAN), place, PLAN.years).map(({ statement }) => showStatement(statement));

describe('statements of plans on other subjects', () => {
  test.each(FORMS)('%s', (_, text, stated) => {
    expect(read(text, 'goal')).toEqual(stated);
  });
});

describe('amounts in tasks', () => {
  test('things made, laid, visited or helped', () => {
    expect(read('Lắp 20 biển báo giao thông tại các điểm trường, sửa chữa 03 cầu dân sinh', 'task')).toEqual([
      '= 20 {biển báo} | Lắp biển báo giao thông tại các điểm trường',
      '= 3 {cầu} | sửa chữa cầu dân sinh',
    ]);
    expect(read('Tổ chức 01 hội nghị xúc tiến, 02 hội thảo khoa học', 'task')).toEqual([
      '= 1 {hội nghị} | Tổ chức hội nghị xúc tiến',
      '= 2 {hội thảo} | Tổ chức hội thảo khoa học',
    ]);
    // a resolution of the province of Quảng Trị for 2026
    expect(read('Về du lịch: Thu hút 9,5 triệu lượt khách, trong đó 500.000 lượt khách quốc tế', 'task')).toEqual([
      '= 9500000 {lượt khách} | du lịch › Thu hút lượt khách',
      '= 500000 {lượt khách} | du lịch › Thu hút lượt khách quốc tế',
    ]);
    expect(read('Về nông nghiệp: Ổn định diện tích lúa 78.000 ha, sản lượng 48 vạn tấn', 'task')).toEqual([
      '= 78000 har | Ổn định diện tích lúa',
      '= 480000 t | nông nghiệp › sản lượng',
    ]);
    expect(read('Hỗ trợ 15 doanh nghiệp tham gia hội chợ, mỗi doanh nghiệp không quá 10 triệu đồng', 'task')).toEqual([
      '= 15 {doanh nghiệp} | Hỗ trợ doanh nghiệp tham gia hội chợ',
    ]);
  });

  test('what several classes are made of', () => {
    const text = 'Mở 20 lớp nghề, mỗi lớp 30 học viên, gồm: 12 lớp nghề nông nghiệp, 08 lớp nghề phi nông nghiệp';
    expect(read(text, 'task').slice(1)).toEqual([
      '= 12 {lớp} | Mở lớp nghề nông nghiệp',
      '= 8 {lớp} | Mở lớp nghề phi nông nghiệp',
    ]);
  });

  test('what another unit is to do after ";" is no part of what is counted', () => {
    const text = 'Giao Văn hóa tham mưu tổ chức 04 đợt tuyên truyền; Công chức Tài chính - Kế toán bố trí kinh phí';
    expect(read(text, 'task')).toEqual(['= 4 {đợt} | Giao Văn hóa tham mưu tổ chức đợt tuyên truyền']);
  });

  test.each([
    'Hỗ trợ 50% giá giống cho hộ nghèo tham gia mô hình',
    'Miễn 100% học phí cho con hộ nghèo, giảm 50% học phí cho con hộ cận nghèo',
    'Xử lý nghiêm người điều khiển phương tiện chạy quá tốc độ quy định trên 35 km/h',
    'Hoàn thành Quy hoạch phân khu Khu du lịch quốc gia Tân Trào diện tích 3.100 ha trong năm 2023',
    'Tổng nhu cầu vốn thực hiện Chương trình là 4.520 tỷ đồng',
  ])('none is %s', (text) => {
    expect(read(text, 'task')).toEqual([]);
  });

  test('land cleared, patients treated', () => {
    expect(read('Giải phóng mặt bằng 150 ha đất sạch trong quý III/2023', 'task')).toEqual([
      '= 150 har, by 2023-09-30 | Giải phóng mặt bằng đất sạch',
    ]);
    expect(read('Mở rộng điều trị Methadone tại 03 cơ sở, điều trị cho 250 bệnh nhân', 'task').at(-1)).toBe(
      '= 250 {bệnh nhân} | điều trị cho bệnh nhân',
    );
  });

  test('comrades are no money, and a rhythm is no amount', () => {
    expect(read('bố trí ít nhất 05 đồng chí/ca trực', 'task')).toEqual(['≥ 5 {đồng chí/ca trực} | bố trí đồng chí']);
    expect(read('Thời gian thực hiện thường xuyên: 2 buổi/tuần', 'task')).toEqual([]);
  });

  test('what is forecast is none, nor is the hour by which a part of what is reached', () => {
    expect(read('Dự báo lượng mưa phổ biến 150 - 250 mm, có nơi trên 350 mm', 'task')).toEqual([]);
    expect(read('Sơ tán 100% người dân ở khu vực nguy hiểm, hoàn thành trước 18 giờ ngày 21/8/2026', 'task')).toEqual([
      '= 100 %, by 2026-08-21 | Sơ tán người dân ở khu vực nguy hiểm',
    ]);
  });

  test('an area that a verb widens is one', () => {
    expect(read('Mở rộng diện tích cây dược liệu 50 ha', 'task')).toEqual([
      '= 50 har | Mở rộng diện tích cây dược liệu',
    ]);
  });

  test('what was published tells what was', () => {
    expect(read('Theo công bố của CECODES, tỉnh Lào Cai đạt được 37 điểm', null)).toEqual([]);
  });
});
