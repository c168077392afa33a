import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../parsers/normalise/quantity.ts';
import type { Quantity } from '../../../parsers/normalise/stated-quantity.ts';

const NAMES = { gte: '≥', gt: '>', lte: '≤', lt: '<', eq: '=', between: '..', approx: '~' } as const;

/** "≥ 70 % giảm" | "2..3 {sáng kiến}/year" */
function show(quantity: Quantity): string {
  const sign = NAMES[quantity.comparator];
  const value = quantity.valueTo === null ? `${sign} ${quantity.value}` : `${quantity.value}..${quantity.valueTo}`;
  const change = quantity.change === null ? '' : quantity.change === 'increase' ? ' up' : ' down';
  const from = quantity.from === null ? '' : ` from ${quantity.from}`;
  return `${value} ${quantity.unit ?? '-'}${quantity.per === null ? '' : `/${quantity.per}`}${change}${from}`;
}

const shown = (text: string): readonly string[] => findQuantities(text).map(show);

// One value, many phrasings. Plans: phu-quy-09, ha-chau-57, quang-tri-vp, dak-rlap, tay-son; public: resolutions of provincial
// councils on yearly plans (Phú Thọ 11/NQ-HĐND 2022, Lào Cai 2023), Kon Tum 748/KH-UBND 2024, Decisions 942, 411, 1679, 525/QĐ-TTg.
const ONE_AMOUNT: readonly (readonly [string, readonly string[]])[] = [
  [
    '= 100 %',
    [
      '100% văn bản',
      '100 % số vấn đề',
      'Hoàn thành 100% Kế hoạch',
      'đạt 100%',
      'Bố trí đủ 100% cán bộ',
      'hiển thị 100% theo thời gian thực',
      'một trăm là 100 phần trăm',
    ],
  ],
  [
    '≥ 70 %',
    [
      'Tối thiểu 70% hồ sơ',
      'tối thiểu từ 70% trở lên',
      'đạt tối thiểu từ 70% trở lên',
      'đạt từ 70% trở lên',
      'từ 70% trở lên số hồ sơ',
      'ít nhất 70% thủ tục',
      'không dưới 70%',
      'không ít hơn 70% tổng số hội nghị',
      'không thấp hơn 70%',
      'tối thiểu đạt 70%',
      'tối thiểu đạt từ 70% trở lên',
      'đạt tỷ lệ 70% trở lên',
      'phải đạt ít nhất 70%',
      'đảm bảo tỷ lệ tối thiểu 70% hoạt động kiểm tra',
      '≥ 70%',
      '>= 70%',
      'phấn đấu từ 70% trở lên',
      'đạt và vượt 70%',
      'tối thiểu có 70% đơn vị',
    ],
  ],
  [
    '> 95 %',
    ['Trên 95% hồ sơ', 'đạt trên 95%', 'hơn 95%', 'vượt 95%', '> 95%', 'đạt tỷ lệ trên 95%', 'Trên 95% trở lên'],
  ],
  [
    '≤ 5 %',
    ['tối đa 5%', 'không quá 5%', 'không vượt quá 5%', '≤ 5%', 'không cao hơn 5%', '5% trở xuống', 'nhiều nhất 5%'],
  ],
  [
    '< 3 %',
    [
      'dưới 3%',
      'đạt dưới 3%',
      '< 3%',
      'thấp hơn 3%',
      'xuống dưới 3%',
      'khống chế ở mức dưới 3%',
      'duy trì ở mức dưới 3%',
    ],
  ],
  ['~ 40 %', ['khoảng 40%', 'đạt khoảng 40%', 'xấp xỉ 40%', 'gần 40%', 'chiếm khoảng 40%']],
  [
    '60..70 %',
    [
      '60-70%',
      'đạt 60 - 70%',
      '60% - 70%',
      'từ 60 đến 70%',
      'từ 60% đến 70%',
      'đạt từ 60-70%',
      '60–70%',
      'khoảng 60-70%',
      'từ 60% đến khoảng 70%',
    ],
  ],
  ['6..6.5 %', ['đạt 6-6,5%', 'khoảng 6 - 6,5%', 'từ 6% đến 6,5%']],
  [
    '= 10 % down',
    ['giảm 10% số lượng đơn vị', 'cắt giảm 10% chi phí', 'tinh giản 10% số lượng hội nghị', 'rút ngắn 10% thời gian'],
  ],
  [
    '≥ 10 % down',
    [
      'Giảm tối thiểu 10% biên chế',
      'cắt giảm tối thiểu 10% chi phí',
      'giảm ít nhất 10%',
      'giảm từ 10% trở lên',
      'giảm bình quân từ 10% trở lên',
    ],
  ],
  [
    '= 12 %/year up',
    ['tăng bình quân 12%/năm', 'tăng 12%/năm', 'mỗi năm tăng 12%', 'hằng năm tăng bình quân 12%', 'hàng năm tăng 12%'],
  ],
  ['≥ 20 %/year up', ['mỗi năm tăng tối thiểu 20% đối với mỗi cấp', 'hằng năm tăng ít nhất 20%']],
  ['5..10 %/year down', ['mỗi năm giảm 5-10%', 'giảm 5 - 10%/năm', 'giảm từ 5% đến 10%/năm']],
  ['≥ 1.5 {lần} up', ['tăng ít nhất 1,5 lần so với năm 2020']],
  [
    '= 3.1 % from 5.2',
    [
      'từ 5,2% xuống còn 3,1%',
      'giảm từ 5,2% xuống còn 3,1%',
      'từ 5,2% năm 2022 xuống còn 3,1%',
      'từ 5,2% (năm 2022) xuống 3,1%',
    ],
  ],
  ['< 3 % from 5', ['giảm từ 5% xuống còn dưới 3%']],
  ['= 70 % from 64.5', ['tăng từ 64,5% năm 2020 lên 70% năm 2025', 'từ 64,5% lên 70%']],
  ['= 5 d from 7', ['giảm từ 7 ngày xuống còn 5 ngày']],
  ['= 1.52 %', ['giảm còn 1,52%', 'xuống còn 1,52%', 'còn 1,52%']],
  ['= 12 {KCN}', ['nâng tổng số lên 12 KCN']],
  ['= 4758.5 MW', ['nâng tổng công suất lên 4.758,5 MW']],
  ['≥ 1 {sáng kiến}', ['Có ít nhất từ 01 sáng kiến', 'tối thiểu 1 sáng kiến được công nhận', 'ít nhất 01 sáng kiến']],
  ['≥ 1 {sáng kiến, giải pháp}', ['Tối thiểu 1 sáng kiến, giải pháp được công nhận phạm vi ảnh hưởng']],
  ['2..3 {sáng kiến, giải pháp}/year', ['có từ 2-3 sáng kiến, giải pháp/năm được triển khai']],
  ['= 5 {khu công nghiệp}', ['Hình thành mới 05 Khu công nghiệp,', '5 khu công nghiệp']],
  ['= 25000 {con}', ['Tổng đàn trâu 25.000 con', 'đạt 25.000 con']],
  ['= 445730 {người}', ['là 445.730 người']],
  ['= 14928 {hộ}', ['14.928 hộ', '14,928 hộ']],
  ['= 1600000 {lao động}', ['1,6 triệu lao động']],
  ['> 8000000 {lượt}', ['trên 8 triệu lượt']],
  ['17000000..18000000 {lượt khách}', ['đón 17-18 triệu lượt khách quốc tế']],
  ['= 2 {lớp tập huấn}', ['Tổ chức 02 lớp tập huấn cho cán bộ']],
  ['= 15 {tiêu chí/xã}', ['đạt 15 tiêu chí/xã', 'bình quân 15 tiêu chí/xã']],
  ['= 14.5 {bác sĩ/vạn dân}', ['14,5 bác sĩ/vạn dân']],
  ['= 48.5 {giường bệnh/1 vạn dân}', ['48,5 giường bệnh/1 vạn dân']],
  ['= 45.7 {giường}', ['Số giường bệnh trên 1 vạn dân: 45,7 giường']],
  ['103..107 {bé trai/100 bé gái}', ['từ 103 đến 107 bé trai/100 bé gái']],
  ['= 46 {ca/100.000 trẻ đẻ sống}', ['46 ca/100.000 trẻ đẻ sống']],
  ['= 12 [ppth]', ['còn 12/1.000 trẻ đẻ sống', 'đạt 12/1000 trẻ đẻ sống', '12/1.000 ca', '12‰']],
  ['< 42 {/100.000 trẻ đẻ sống}', ['dưới 42/100.000 trẻ đẻ sống']],
  ['= 200 {/100.000 ca đẻ} from 411', ['giảm từ 411/100.000 ca đẻ xuống còn 200/100.000 ca đẻ']],
  ['= 10 {/10.000 dân}', ['đạt 10/10.000 dân']],
  ['= 2500000000 VND', ['2,5 tỷ đồng', '2,5 tỉ đồng', '2.500 triệu đồng', '2.500.000.000 đồng', '2,5 tỷ']],
  ['= 60000000000000 VND', ['60.000 tỷ đồng', '60 nghìn tỷ đồng', '60 ngàn tỷ đồng']],
  ['≥ 43500000000000 VND', ['đạt 43,5 nghìn tỷ đồng trở lên']],
  ['= 104000000 VND/year', ['104 triệu đồng/năm', '104 triệu đồng/người/năm']],
  ['= 4500000000 USD', ['4,5 tỷ USD', '4,5 tỷ đô la Mỹ']],
  ['4700..4730 USD', ['đạt 4.700-4.730 USD']],
  ['> 2000 har', ['trên 2.000 ha', 'trên 2000 ha', 'trên 2 nghìn ha', 'trên 2.000 héc ta', 'trên 2.000 hecta']],
  ['= 22540 har', ['22.540 ha', '22.540ha', '22,54 nghìn ha']],
  ['= 120857 t', ['120.857 tấn']],
  ['= 59.6 {tạ/ha}', ['59,6 tạ/ha']],
  ['= 5.5 t/har', ['5,5 tấn/ha']],
  ['= 500 m3/d', ['500 m3/ngày đêm', '500 m³/ngày']],
  ['= 12.5 km', ['12,5 km', '12,5km']],
  ['= 168.5 cm', ['168,5 cm']],
  ['= 26 m2/{người}', ['26 m2 sàn/người', '26 m²/người', '26m2/người']],
  ['= 0.8 kg/{người}/d', ['còn 0,8 kg/người/ngày']],
  ['≥ 60 L/{người}/d', ['tối thiểu 60 lít/người/ngày', 'ít nhất 60 lít/người/ngày đêm']],
  ['= 1.5 t/{hộ gia đình}/year', ['1,5 tấn/hộ gia đình/năm']],
  ['< 8 g/d', ['muối tiêu thụ của người trưởng thành giảm xuống dưới 8 gam/ngày']],
  ['≤ 30 {rank}', ['chỉ số chuyển đổi số của tỉnh trong nhóm 30/63 tỉnh, thành phố']],
  ['= 25 %', ['25% điểm dân cư nông thôn tập trung']],
  ['99..100 %', ['khu vực nông thôn 99 - 100%', 'khu vực nông thôn từ 99 - 100%']],
  ['= 0.1 [ppth] down', ['giảm 0,1‰']],
  ['= 0.5 {điểm %} down', ['giảm 0,5 điểm %', 'giảm 0,5 điểm phần trăm']],
  ['≥ 80 {point}', ['đạt tối thiểu 80 điểm trở lên', 'từ 80 điểm trở lên', 'ít nhất 80 điểm']],
  ['= 14.928 {point}', ['14.928 điểm', '14,928 điểm']],
  [
    '≤ 20 {rank}',
    [
      'thuộc nhóm 20 tỉnh, thành phố đứng đầu cả nước',
      'nằm trong nhóm 20 tỉnh dẫn đầu',
      'thuộc nhóm 20 tỉnh',
      'nằm trong nhóm 20 tỉnh, thành phố của cả nước',
      'top 20 cả nước',
      'tốp 20',
      'xếp thứ 20 trở lên',
    ],
  ],
  ['≤ 50 {rank}', ['thuộc nhóm 50 nước dẫn đầu về chỉ số dữ liệu mở']],
  ['≤ 30 {rank}', ['xếp hạng từ 30 trở lên trong 63 tỉnh, thành phố', 'xếp thứ hạng từ 30 trở lên']],
  ['≤ 5 {rank}', ['xếp hạng từ thứ 5 trở lên toàn đoàn']],
  ['≥ 80 {point}', ['xếp hạng từ 80 điểm trở lên']],
  ['= 5 {rank}', ['xếp thứ 5', 'đứng thứ 5 cả nước', 'vị trí thứ 5', 'thứ hạng 5/63']],
  ['≥ 2 {rank} up', ['tăng ít nhất 2 bậc so với năm 2022']],
  ['2..3 {rank}/year up', ['hằng năm tăng từ 2 đến 3 bậc']],
  ['= 3 {xã}', ['hộ nghèo thuộc nhóm 3 xã']],
  ['= 5 d', ['05 ngày làm việc', '5 ngày']],
  ['≤ 15 min', ['tối đa 15 phút']],
  ['= 75 a', ['đạt 75 tuổi']],
  ['= 7 {xã} up', ['tăng thêm 7 xã', 'có thêm 07 xã', 'tăng 7 xã']],
];

describe('one amount, many phrasings', () => {
  test.each(ONE_AMOUNT)('%s', (wanted, phrasings) => {
    for (const text of phrasings) expect([text, shown(text)]).toEqual([text, [wanted]]);
  });
});

describe('several amounts in a row', () => {
  test.each<[string, readonly string[]]>([
    ['tương ứng là 30%, 20%, 15%', ['= 30 %', '= 20 %', '= 15 %']],
    ['lần lượt là 30, 20, 15%', ['= 30 %', '= 20 %', '= 15 %']],
    ['Cấp tỉnh: 50% Cấp huyện: 40% Cấp xã: 35%', ['= 50 %', '= 40 %', '= 35 %']],
    ['Diện tích lúa 22.540 ha; ngô 4.850 ha', ['= 22540 har', '= 4850 har']],
    [
      '14,3 bác sỹ/1 vạn dân và 48,5 giường bệnh/1 vạn dân',
      ['= 14.3 {bác sỹ/1 vạn dân}', '= 48.5 {giường bệnh/1 vạn dân}'],
    ],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });
});

// Numbers that name, cite, date or describe: none of them is an amount.
const NO_AMOUNT: readonly string[] = [
  'Kế hoạch số 1525/KH-UBND ngày 05/5/2021 của UBND tỉnh',
  'Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ',
  'Chỉ thị số 15/2014/CT-UBND ngày 29/7/2014',
  'Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư',
  'Chỉ thị số 11-CT/TU ngày 07/9/2021',
  'theo Nghị quyết 76/NQ-CP của Chính phủ và Nghị quyết 01-NQ/TU của Tỉnh ủy',
  'Quyết định số 256/2004/QĐ-UB',
  'Luật Điện lực số 61/2024/QH15 ngày 30/11/2024',
  'Đề án 06, Chương trình 135, Nghị quyết 43',
  'tính đến hết ngày 31 tháng 5 năm 2020',
  'giai đoạn 2021 - 2025, định hướng đến năm 2030',
  'năm 2023; năm học 2023-2024',
  'trước ngày 31/12/2023; chậm nhất ngày 15/6',
  'Quý III năm 2023, tháng 02/2023, tháng 5',
  '6 tháng đầu năm, 9 tháng đầu năm 2024',
  'trực tuyến mức độ 3, 4',
  'dịch vụ công trực tuyến mức độ 3 và 4',
  'chuẩn phổ cập giáo dục tiểu học mức độ 3',
  'tiêu chuẩn quốc gia TCVN ISO 9001:2015',
  'thí điểm tiêu chuẩn quốc gia TCVN ISO 18091:2020',
  'Quy chuẩn kỹ thuật quốc gia QCVN 01:2019/BCT',
  'Khung kiến trúc chính quyền điện tử, phiên bản 2.0',
  'cuộc cách mạng công nghiệp 4.0',
  'cung cấp dịch vụ 24/7; bảo vệ 24/24',
  'có 22/22 xã, thị trấn thành lập Ban Chỉ đạo',
  'Quốc lộ 32 với cao tốc Nội Bài - Lào Cai (IC14)',
  'Gói thầu số 13 và Gói thầu số 14',
  'Phòng họp 218, Trung tâm Hành chính tỉnh',
  'mục 2 phần II Kế hoạch này; khoản 3 Điều 5',
  'thành lập các KCN Võ Lao giai đoạn 1, Bản Qua giai đoạn 1',
  'Điện thoại: 0260.3862258; Fax: 0260 3862259',
  'số tài khoản 1017588888',
  'thuộc thẩm quyền của 3 cấp chính quyền',
  'gửi, nhận văn bản điện tử 2 cấp chính quyền',
  'phương châm 4 tại chỗ, 6 rõ',
  'từ 8h30, lúc 14 giờ ngày 12/5',
  'dịch bệnh COVID-19, bụi PM2.5, mạng 5G',
  'hộp thư kh2023@laocai.gov.vn, https://pcthu.vn/2024/12',
  'Phụ lục 1, Biểu số 02, Mẫu số 1',
  'khu vực III, lớp 5, khối 9, hạng 2',
  'ngày 30/4 và 01/5',
  '(1) Nhóm thứ nhất; (2) Nhóm thứ 2',
  'Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa 12',
  'Thôn 3, Tổ 5, Khu phố 2, phường 1',
];

describe('numbers that are no amounts', () => {
  test.each(NO_AMOUNT)('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a range in brackets before its unit', () => {
  test.each([
    ['giảm (35-50)% số vụ', ['35..50 % down']],
    ['bố trí (1,5 - 2) tỷ đồng', ['1500000000..2000000000 VND']],
    ['đạt từ (100-120) ha', ['100..120 har']],
  ])('%s', (text, amounts) => {
    expect(shown(text)).toEqual(amounts);
  });

  test('no range: years, and a bracket that nothing measured follows', () => {
    expect(shown('năm học (2024-2025) có 5 trường')).toEqual(['= 5 {trường}']);
    expect(shown('theo mục (3-4) của kế hoạch')).toEqual(['3..4 -']);
  });
});

describe('properties', () => {
  const units: readonly (readonly [string, string, number])[] = [
    ['%', '%', 0],
    [' %', '%', 0],
    [' ha', 'har', 0],
    [' tỷ đồng', 'VND', 9],
    [' triệu đồng', 'VND', 6],
    [' km', 'km', 0],
    [' hộ', '{hộ}', 0],
    [' lao động', '{lao động}', 0],
    [' tấn', 't', 0],
  ];
  const leads: readonly (readonly [string, Quantity['comparator']])[] = [
    ['', 'eq'],
    ['đạt ', 'eq'],
    ['tối thiểu ', 'gte'],
    ['đạt ít nhất ', 'gte'],
    ['trên ', 'gt'],
    ['không quá ', 'lte'],
    ['dưới ', 'lt'],
    ['khoảng ', 'approx'],
  ];

  test('any whole number printed with any comparator and unit reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom(...units),
        fc.constantFrom(...leads),
        (value, [form, code, exponent], [lead, comparator]) => {
          const [found, ...others] = findQuantities(`Tỷ lệ ${lead}${value}${form}`);
          expect(others).toEqual([]);
          expect(found).toMatchObject({ value: value * 10 ** exponent, unit: code, comparator });
        },
      ),
    );
  });

  test('a range reads back as its two ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('-', ' - ', ' – ', ' đến '),
        (low, step, joint) => {
          const [found] = findQuantities(`đạt từ ${low}${joint}${low + step}%`);
          expect(found).toMatchObject({ value: low, valueTo: low + step, unit: '%', comparator: 'between' });
        },
      ),
    );
  });

  test('places lie inside the text, in order, and no text makes it throw', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'đạt ',
        '70',
        '%',
        '2023',
        '1.234',
        ',5',
        ' - ',
        'từ ',
        'đến ',
        ' hộ',
        '/',
        '(',
        ')',
        ' tỷ',
        ' đồng',
        ';',
        ' và ',
        'năm ',
        'xuống còn ',
        '\n',
        '.',
        'số ',
        '≥',
      ),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme', maxLength: 80 }),
        ),
        (text) => {
          let last = 0;
          for (const quantity of findQuantities(text)) {
            expect(quantity.leadStart).toBeGreaterThanOrEqual(last);
            expect(quantity.numberStart).toBeGreaterThanOrEqual(quantity.leadStart);
            expect(quantity.end).toBeGreaterThan(quantity.numberStart);
            expect(quantity.end).toBeLessThanOrEqual(text.length);
            last = quantity.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
