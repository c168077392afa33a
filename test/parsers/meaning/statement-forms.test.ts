import { describe, expect, test } from 'vitest';
import { type judgeStatement, judgeStatements } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { kindOfHeading } from '../../../parsers/meaning/section-context.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2024, endYear: 2024 } };

// Forms that plans on health, forests, drugs, traffic and public investment use; each named for what is hard in it.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a bracket that reckons between the number and its thing',
    '100% (157/157) trạm y tế xã có bác sĩ làm việc',
    ['= 100 %, commune | trạm y tế xã có bác sĩ làm việc'],
  ],
  [
    'a part of a whole behind a comparator',
    'Đến năm 2030, có ít nhất 90/130 xã, phường (chiếm 69,23%) không ma túy',
    ['≥ 90 {xã, phường}, commune, 2030 | xã, phường không ma túy'],
  ],
  [
    'all of a kind, of which there are as many as months',
    '100% cơ quan, 12/12 xã, thị trấn có trang thông tin điện tử',
    ['= 100 % | cơ quan', '= 12 {xã, thị trấn}, commune | xã, thị trấn có trang thông tin điện tử'],
  ],
  [
    'some of a kind behind a comma',
    '100% cơ quan, 8/12 xã có trang thông tin điện tử',
    ['= 100 % | cơ quan', '= 8 {xã} | xã có trang thông tin điện tử'],
  ],
  [
    'how many of them change by how much',
    'Tỷ lệ hộ nghèo giảm từ 1% trở lên; riêng 06 huyện nghèo giảm bình quân 5%/năm',
    ['≥ 1 %, down | Tỷ lệ hộ nghèo', '= 5 %, down, each year | Tỷ lệ hộ nghèo › 06 huyện nghèo'],
  ],
  ['a day before a comma', 'Phát động vào ngày 12/12, xã chuẩn bị địa điểm', []],
  [
    'two amounts of two years, the later year behind the second',
    'Đến năm 2025 tỷ lệ trẻ em bị tai nạn xuống còn 500/100.000 trẻ và 400/100.000 trẻ vào năm 2030',
    ['= 500 {/100.000 trẻ}, 2025 | tỷ lệ trẻ em bị tai nạn', '= 400 {/100.000 trẻ}, 2030 | tỷ lệ trẻ em bị tai nạn'],
  ],
  // a plan of the province of Đắk Nông on payments at schools (2023)
  [
    'amounts of several years, which a list names in turn',
    'Tỷ lệ trường thu học phí không dùng tiền mặt năm 2025, 2026 lần lượt là 90% và 100%',
    [
      '= 90 %, 2025 | Tỷ lệ trường thu học phí không dùng tiền mặt',
      '= 100 %, 2026 | Tỷ lệ trường thu học phí không dùng tiền mặt',
    ],
  ],
  [
    'the same with "tương ứng", and a unit behind each',
    'Diện tích rừng trồng mới các năm 2024, 2025 và 2026 tương ứng đạt 1.200 ha, 1.350 ha và 1.500 ha',
    [
      '= 1200 har, 2024 | Diện tích rừng trồng mới',
      '= 1350 har, 2025 | Diện tích rừng trồng mới',
      '= 1500 har, 2026 | Diện tích rừng trồng mới',
    ],
  ],
  // a plan of the province of Hà Giang on waste (2021)
  [
    'a share of the same in another place, and its bound',
    'Đến năm 2025, tối thiểu 90% chất thải rắn tại các đô thị được thu gom, xử lý; 60% tại khu vực nông thôn',
    [
      '≥ 90 %, 2025 | chất thải rắn tại các đô thị được thu gom, xử lý',
      '≥ 60 %, 2025 | chất thải rắn tại khu vực nông thôn được thu gom, xử lý',
    ],
  ],
  [
    'a measure before two shares in two places',
    'Tỷ lệ thu gom rác thải đạt 90% ở đô thị, 70% ở nông thôn',
    ['= 90 % | Tỷ lệ thu gom rác thải ở đô thị', '= 70 % | Tỷ lệ thu gom rác thải ở nông thôn'],
  ],
  [
    'a share in another place with a verb of its own',
    '95% trẻ em được tiêm chủng; 80% tại các bản vùng cao được khám định kỳ',
    ['= 95 % | trẻ em được tiêm chủng', '= 80 % | trẻ em tại các bản vùng cao được khám định kỳ'],
  ],
  // a plan of the province of Bà Rịa - Vũng Tàu on co-operatives (2023)
  [
    'a list of objects of one verb, long names among them',
    'Thành lập mới 15 hợp tác xã, 01 liên hiệp hợp tác xã và 20 tổ hợp tác',
    [
      '= 15 {hợp tác xã} | Thành lập mới hợp tác xã',
      '= 1 {liên hiệp hợp tác xã} | Thành lập mới liên hiệp hợp tác xã',
      '= 20 {tổ hợp tác} | Thành lập mới tổ hợp tác',
    ],
  ],
  [
    'what part of them is, twice',
    'Bồi dưỡng 200 cán bộ, trong đó ít nhất 30% là nữ; 15% là người dân tộc thiểu số',
    [
      '= 200 {cán bộ} | Bồi dưỡng cán bộ',
      '≥ 30 % | Bồi dưỡng cán bộ là nữ',
      '= 15 % | cán bộ là người dân tộc thiểu số',
    ],
  ],
  [
    'another share of a whole behind a comma',
    'Chi đầu tư phát triển chiếm 29% tổng chi ngân sách, bội chi dưới 3% GRDP',
    ['= 29 % | Chi đầu tư phát triển trong tổng chi ngân sách', '< 3 % | bội chi trong GRDP'],
  ],
  [
    'telephones by the hundred people',
    'Mật độ điện thoại 110 thuê bao/100 dân',
    ['= 110 {thuê bao/100 dân} | Mật độ điện thoại'],
  ],
  [
    'how many there are in all, counted twice',
    '02 xã đạt chuẩn nông thôn mới, nâng tổng số xã đạt chuẩn lên 6/14 xã',
    ['= 2 {xã} | xã đạt chuẩn nông thôn mới', '= 6 {xã} | nâng tổng số xã đạt chuẩn'],
  ],
  [
    'a share behind another work',
    'Khôi phục các khai trường đã kết thúc khai thác, tỷ lệ diện tích được phục hồi đạt 50%',
    ['= 50 % | tỷ lệ diện tích được phục hồi'],
  ],
  [
    'by how much it is to be higher',
    'Tốc độ tăng trưởng cao hơn 10% so với bình quân chung của tỉnh',
    ['= 10 %, up | Tốc độ tăng trưởng'],
  ],
  ['a level to be above', 'Tỷ lệ che phủ rừng cao hơn 42%', ['> 42 % | Tỷ lệ che phủ rừng']],
  // plans of provinces on digital life, schools and waste (2023)
  [
    'a share of a rate, of which the verb alone is said',
    'Tỷ lệ học sinh tốt nghiệp đạt 98% trở lên, trong đó trên 60% vào đại học, cao đẳng',
    ['≥ 98 % | Tỷ lệ học sinh tốt nghiệp', '> 60 % | Tỷ lệ học sinh tốt nghiệp › vào đại học, cao đẳng'],
  ],
  [
    'one verb for two places, behind the second',
    '85% rác thải sinh hoạt ở đô thị và 65% ở nông thôn được thu gom, xử lý',
    [
      '= 85 % | rác thải sinh hoạt ở đô thị được thu gom, xử lý',
      '= 65 % | rác thải sinh hoạt ở nông thôn được thu gom, xử lý',
    ],
  ],
  // plans of districts for a year (2023)
  [
    'a list of objects of one verb, parted by semicolons',
    'Trồng mới 350 ha cây ăn quả; 120 ha rừng sản xuất',
    ['= 350 har | Trồng mới cây ăn quả', '= 120 har | Trồng mới rừng sản xuất'],
  ],
  [
    'what follows a list of objects with a verb of its own',
    'Xây dựng 02 trường học; 05 xã đạt chuẩn nông thôn mới',
    ['= 2 {trường học} | Xây dựng trường học', '= 5 {xã} | xã đạt chuẩn nông thôn mới'],
  ],
  // a plan of a commune on health (2026)
  [
    'a name that a list goes on with, behind a comparator and no verb',
    'Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân dưới 8%, thể thấp còi dưới 15%',
    ['< 8 % | Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân', '< 15 % | Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi'],
  ],
  // a plan of the province of Lào Cai (2026)
  [
    'a year without its word behind "trước", and a bracket that says only that it is aimed at',
    '02 - 03 dự án chế biến sâu được quyết định đầu tư trước 2030 (phấn đấu)',
    ['2..3 {dự án}, 2030 | dự án chế biến sâu được quyết định đầu tư'],
  ],
  [
    'a change that leads to a range',
    'Tỷ lệ lao động có bằng cấp, chứng chỉ tăng từ 28% lên 30 - 32%',
    ['30..32 %, from 28 | Tỷ lệ lao động có bằng cấp, chứng chỉ'],
  ],
  [
    'two amounts of one year, which the second alone has behind it',
    'Tỷ lệ hồ sơ trực tuyến cấp tỉnh, cấp huyện lần lượt đạt 80% và 70% vào năm 2030',
    [
      '= 80 %, province, 2030 | Tỷ lệ hồ sơ trực tuyến cấp tỉnh',
      '= 70 %, district, 2030 | Tỷ lệ hồ sơ trực tuyến cấp huyện',
    ],
  ],
  [
    'for which years, between the amount and the next statement',
    'Trồng rừng 1.500 ha/năm giai đoạn 2026 - 2030, độ che phủ rừng ổn định trên 42%',
    ['= 1500 har, 2026-2030, each year | Trồng rừng', '> 42 % | độ che phủ rừng ổn định'],
  ],
  [
    'how often, some words behind the number',
    'Tổ chức ít nhất 02 đợt tuyên truyền cao điểm/năm',
    ['≥ 2 {đợt}, each year | Tổ chức đợt tuyên truyền cao điểm'],
  ],
  [
    'a verb of change before the first share of a list',
    'Giảm 5% số cặp tảo hôn, 3% số cặp hôn nhân cận huyết thống so với năm 2023',
    ['= 5 %, down, from 2023 | số cặp tảo hôn', '= 3 %, down, from 2023 | số cặp hôn nhân cận huyết thống'],
  ],
  [
    'a share of another thing behind a change is no change',
    'Giảm 5% số vụ tai nạn, 100% trường hợp vi phạm được xử lý',
    ['= 5 %, down | số vụ tai nạn', '= 100 % | trường hợp vi phạm được xử lý'],
  ],
  [
    'the value of the year compared with, in a bracket',
    'Tỷ lệ bao phủ bảo hiểm y tế tăng 0,3% so với năm 2023 (94,2%)',
    ['= 0.3 %, up, from 94.2 in 2023 | Tỷ lệ bao phủ bảo hiểm y tế'],
  ],
  [
    'quarters of the plan’s year as days by which',
    'Giải ngân vốn đầu tư công đến hết quý II đạt 50%, hết quý III đạt 75%',
    ['= 50 %, by 2024-06-30 | Giải ngân vốn đầu tư công', '= 75 %, by 2024-09-30 | Giải ngân vốn đầu tư công'],
  ],
  [
    'parts that a comma lists are over at the semicolon',
    'Trồng mới 350 ha rừng, trong đó rừng phòng hộ 100 ha; khoanh nuôi tái sinh 1.200 ha',
    ['= 350 har | Trồng mới rừng', '= 100 har | Trồng mới › rừng phòng hộ', '= 1200 har | khoanh nuôi tái sinh'],
  ],
  [
    'shares of one whole, each with a word that opens a kind',
    'Tỷ trọng trong GRDP của khu vực dịch vụ đạt trên 50%, khu vực công nghiệp - xây dựng trên 40%',
    [
      '> 50 % | Tỷ trọng trong GRDP của khu vực dịch vụ',
      '> 40 % | Tỷ trọng trong GRDP của khu vực công nghiệp - xây dựng',
    ],
  ],
  [
    'a level of government that is left out',
    'Đạt 30 giường bệnh/vạn dân (không tính giường của trạm y tế cấp xã)',
    ['= 30 {giường bệnh/vạn dân} | giường bệnh'],
  ],
  [
    'who is to make it is no part of what is made',
    'Công an tỉnh chủ trì, phối hợp với Sở Y tế xây dựng 02 chuyên mục/tháng',
    ['= 2 {chuyên mục}, each month | xây dựng chuyên mục'],
  ],
  [
    'an age tells who, before "và" as well',
    'trẻ đến lớp mẫu giáo đạt trên 98,5%; trẻ 5 tuổi đến lớp và hoàn thành chương trình đạt tỷ lệ 100%',
    ['> 98.5 % | trẻ đến lớp mẫu giáo', '= 100 % | trẻ 5 tuổi đến lớp và hoàn thành chương trình'],
  ],
  [
    'so many times as much',
    'Thu nhập bình quân đầu người đạt 42 triệu đồng/người/năm, gấp 1,2 lần so với năm 2023',
    [
      '= 42000000 VND, each year | Thu nhập bình quân đầu người',
      '= 1.2 {lần}, from 2023 | Thu nhập bình quân đầu người',
    ],
  ],
  [
    'the name of a campaign between quotation marks',
    'Ra quân "60 ngày đêm" cấp chữ ký số cho 2.000 người',
    ['= 2000 {người} | Ra quân "60 ngày đêm" cấp chữ ký số cho người'],
  ],
  [
    'a verb of change behind who leads and who supports',
    'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Thuế thành phố rút ngắn thời gian đăng ký xuống còn 1,5 ngày',
    ['= 1.5 d | rút ngắn thời gian đăng ký'],
  ],
];

describe('forms of statements', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

const judge = (text: string, place: Parameters<typeof judgeStatement>[1]): number =>
  judgeStatements(readStatements(text, PLAN), place, PLAN.years).length;

describe('what is to be reached', () => {
  test('an object made, behind who makes it, in a task', () => {
    expect(judge('Trung tâm Giáo dục nghề nghiệp mở 45 lớp đào tạo nghề.', 'task')).toBe(1);
  });
  test('how long a thing that is named may take, below goals', () => {
    expect(judge('thời gian cấp phép xây dựng không quá 15 ngày', 'goal')).toBe(1);
    expect(judge('thời gian nộp thuế dưới 110 giờ/năm', 'goal')).toBe(1);
    expect(judge('Thời gian: không quá 15 ngày', 'goal')).toBe(0);
  });
  test('not rates of support, nor parts of the plan, nor how large each thing is', () => {
    const text = 'Xóa 12 nhà tạm với mức hỗ trợ 60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa.';
    expect(judge(text, 'goal')).toBe(1);
    expect(judge('Thực hiện 18 chỉ tiêu theo Phụ lục I và 09 nhiệm vụ tại Phụ lục II.', 'goal')).toBe(0);
    expect(judge('Hoàn thành 24 chỉ tiêu tại Phụ lục.', 'goal')).toBe(0);
    expect(judge('Triển khai đồng bộ 4 nhóm mục tiêu, 9 chỉ tiêu và 17 nhiệm vụ tại Phụ lục 1.', 'goal')).toBe(0);
    expect(judge('Hoàn thành 5/5 chỉ tiêu được giao.', 'goal')).toBe(1);
    expect(judge('Giao chỉ tiêu cho 26 xã, phường theo Phụ lục.', 'goal')).toBe(0);
    expect(judge('Giao đất cho 26 hộ.', 'goal')).toBe(1);
    expect(judge('Mỗi xã mở ít nhất 01 lớp xóa mù chữ với 15 - 20 học viên/lớp.', 'task')).toBe(1);
  });
  test('a count that only tells of how many something is told, less sure', () => {
    const doubts = (text: string) =>
      judgeStatements(readStatements(text, PLAN), 'goal', PLAN.years).map((one) => one.doubts);
    expect(doubts('Đánh giá việc quản lý vốn; làm rõ nguyên nhân 23 dự án chậm tiến độ.')).toEqual([]);
    expect(doubts('Việc bàn giao 23 dự án chậm tiến độ.')).toEqual([['bareStatement']]);
    expect(doubts('Toàn tỉnh có 23 dự án hoàn thành.')).toEqual([[]]);
    expect(doubts('Xây dựng 23 công trình.')).toEqual([[]]);
  });
  test('not what a law asks of everybody', () => {
    expect(judge('Tuyên truyền nồng độ cồn; quy định về tốc độ tối đa 50 km/h', 'task')).toBe(0);
  });
  test('not what another document demands, quoted among the facts', () => {
    const text = 'Bộ Chính trị giao "bảo đảm đến hết năm 2030, có ít nhất 50% đơn vị hành chính cấp xã không ma túy".';
    expect(judge(text, 'fact')).toBe(0);
    expect(judge(text.replaceAll('"', ''), 'fact')).toBe(1);
  });
  test('not what a review says of how things went', () => {
    // a plan of Trà Vinh (2024)
    const text =
      'Hạ tầng viễn thông đảm bảo hoạt động ổn định, 100% xã, phường, thị trấn được phủ băng rộng cáp quang.';
    expect(judge(text, 'fact')).toBe(0);
    expect(kindOfHeading('TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU NĂM 2024')).toBe('fact');
    expect(kindOfHeading('1. Về kết quả thực hiện nhiệm vụ tháng 7')).toBe('fact');
    expect(kindOfHeading('Về kinh phí thực hiện')).toBe('aside');
    expect(kindOfHeading('Kết quả thực hiện nhiệm vụ năm 2024 và phương hướng, nhiệm vụ năm 2025')).toBe('goal');
    expect(kindOfHeading('Kết quả thực hiện mục tiêu năm 2024 và phương hướng năm 2025')).toBe('goal');
  });
});
