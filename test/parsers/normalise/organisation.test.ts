import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collectAbbreviations,
  levelOfIssuer,
  placeOfIssuer,
  spellOutName,
} from '../../../parsers/normalise/organisation.ts';

const NONE = collectAbbreviations([]);

const NAMES: readonly (readonly [string, string])[] = [
  ['UBND các xã', 'Ủy ban nhân dân các xã'],
  ['TT Dịch vụ tổng hợp', 'Trung tâm Dịch vụ tổng hợp'],
  ['TT Tỉnh ủy', 'TT Tỉnh ủy'],
  ['TT HĐND tỉnh', 'TT Hội đồng nhân dân tỉnh'],
  ['TT VH-TT-DL&TT', 'Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông'],
  ['BCH Quân sự huyện', 'Ban Chỉ huy Quân sự huyện'],
  ['BCH Đảng bộ huyện', 'Ban Chấp hành Đảng bộ huyện'],
  ['Chi cục BVMT', 'Chi cục Bảo vệ môi trường'],
  ['Văn phòng HĐND&UBND phường', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường'],
  ['SỞ TƯ PHÁP', 'SỞ TƯ PHÁP'],
  ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'],
  ['Ban Tuyên giáo TƯ', 'Ban Tuyên giáo Trung ương'],
  ['Hội đồng phối hợp PBGDPL tỉnh', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh'],
  ['Văn phòng HĐND và UBND', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
  ['Văn phòng HĐND – UBND huyện', 'Văn phòng Hội đồng nhân dân – Ủy ban nhân dân huyện'],
  ['Văn phòng HĐND-UBND huyện', 'Văn phòng Hội đồng nhân dân-Ủy ban nhân dân huyện'],
  ['Phòng Nội vụ - LĐTB&XH', 'Phòng Nội vụ - Lao động - Thương binh và Xã hội'],
  ['Phòng Nội vụ LĐTB&XH', 'Phòng Nội vụ Lao động - Thương binh và Xã hội'],
  ['Phòng Nội vụ - LĐTĐ&XH', 'Phòng Nội vụ - Lao động - Thương binh và Xã hội'],
  ['Phòng Nội vụ - LĐT&XH', 'Phòng Nội vụ - Lao động - Thương binh và Xã hội'],
  ['Phòng Nội vụ - Lao động - TB&XH', 'Phòng Nội vụ - Lao động - Thương binh và Xã hội'],
  ['Phòng HC-TC (Bộ phận Một cửa Văn phòng)', 'Phòng Hành chính - Tổ chức (Bộ phận Một cửa Văn phòng)'],
  ['Phòng HCTC', 'Phòng Hành chính - Tổ chức'],
  ['Trung tâm PVHCC', 'Trung tâm Phục vụ hành chính công'],
  ['Trung tâm Phục vụ HCC', 'Trung tâm Phục vụ hành chính công'],
  ['Trung tâm HCC tỉnh', 'Trung tâm Hành chính công tỉnh'],
  ['Bộ phận Một cửa UBND xã', 'Bộ phận Một cửa Ủy ban nhân dân xã'],
  ['Chủ tịch, các PCT.UBND huyện', 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân huyện'],
  ['Ủy ban MTTQVN huyện', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện'],
  ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở KH và ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở VH, TT & DL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Phòng VH-TT', 'Phòng Văn hóa - Thông tin'],
  ['VP UBND xã', 'Văn phòng Ủy ban nhân dân xã'],
  [
    'các công chức được phân công tiếp nhận và giải quyết TTHC',
    'các công chức được phân công tiếp nhận và giải quyết thủ tục hành chính',
  ],
  // left as printed
  ['công chức được phân công tiếp nhận và giải quyết TTTHC', 'công chức được phân công tiếp nhận và giải quyết TTTHC'],
  [
    'các công chức được phân công tiếp nhận và giải quyết TTCH',
    'các công chức được phân công tiếp nhận và giải quyết TTCH',
  ],
  ['Kế hoạch số 57/KH-UBND', 'Kế hoạch số 57/KH-UBND'],
  ['Chỉ thị số 11-CT/TU', 'Chỉ thị số 11-CT/TU'],
  ['Công chức Văn Phòng- Thống kê', 'Công chức Văn Phòng- Thống kê'],
  ['Phòng Nội vụ', 'Phòng Nội vụ'],
  ['VNPT Sơn La', 'VNPT Sơn La'],
];

describe('spellOutName', () => {
  test.each(NAMES)('%s', (printed, name) => {
    expect(spellOutName(printed, NONE)).toBe(name);
  });

  test.each([
    [['Hệ thống Quản lý chất lượng (sau đây viết tắt là QLCL) của huyện'], 'Tổ QLCL', 'Tổ Quản lý chất lượng'],
    [
      ['thực hiện Đề án phát triển du lịch cộng đồng (DLCĐ) của tỉnh'],
      'Ban Quản lý DLCĐ',
      'Ban Quản lý du lịch cộng đồng',
    ],
    [['Phòng Hợp tác và Khảo thí chủ trì tổng hợp'], 'Phòng HTKT', 'Phòng Hợp tác và Khảo thí'],
    [['Ban Quản lý rừng phòng hộ (gọi tắt là BQLRPH)'], 'BQLRPH huyện', 'Ban Quản lý rừng phòng hộ huyện'],
    // a bracket that is no abbreviation of what stands before it
    [['Tổ công tác của Chủ tịch (ABC)'], 'Phòng ABC', 'Phòng ABC'],
  ])('the document extends the table: %s', (texts, printed, name) => {
    expect(spellOutName(printed, collectAbbreviations([...texts, printed]))).toBe(name);
  });

  test('what a document defines wins over the table', () => {
    const own = collectAbbreviations(['Phòng Tổ chức hành chính (TCHC)']);
    expect(spellOutName('Phòng TCHC', own)).toBe('Phòng Tổ chức hành chính');
  });

  test('names that the document spells out win over words with the same letters', () => {
    const abbreviations = collectAbbreviations([
      'gửi về Cục (qua Phòng Vận tải và An toàn giao thông) để theo dõi',
      'Phòng Pháp chế - Thanh tra chủ trì; Phòng VT&ATGT, Phòng PC-TT phối hợp',
    ]);
    expect(spellOutName('Phòng VT&ATGT', abbreviations)).toBe('Phòng Vận tải và An toàn giao thông');
    expect(spellOutName('Phòng PC-TT', abbreviations)).toBe('Phòng Pháp chế - Thanh tra');
    expect(spellOutName('Phòng PC-TT', collectAbbreviations([]))).toBe('Phòng PC-TT');
    const centre = collectAbbreviations(['TT CUDVC', 'Trung tâm Cung ứng dịch vụ công; Xã đoàn']);
    expect(spellOutName('TT CUDVC', centre)).toBe('Trung tâm Cung ứng dịch vụ công');
    expect(spellOutName('TT HĐND', centre)).toBe('TT Hội đồng nhân dân');
  });

  test('names that stand in a list behind one noun', () => {
    const table = collectAbbreviations([
      'Các phòng: Quản lý ngân sách, Đăng ký kinh doanh chủ động thực hiện',
      'Phòng QLNS, Phòng ĐKKD',
    ]);
    expect(spellOutName('Phòng QLNS', table)).toBe('Phòng Quản lý ngân sách');
  });

  test('never throws', () => {
    const texts = fc.string({
      unit: fc.constantFrom('UBND', 'và', ' ', '&', '-', ',', '(', ')', 'Phòng', 'Đ', 'xã', '.', 'viết tắt là'),
    });
    fc.assert(fc.property(texts, (text) => spellOutName(text, collectAbbreviations([text, 'Phòng X'])).length >= 0));
  });
});

describe('levelOfIssuer and placeOfIssuer', () => {
  test.each([
    ['Ủy ban nhân dân huyện Phú Quý', 'district', 'huyện Phú Quý'],
    ["Ủy ban nhân dân huyện Đắk R'Lấp", 'district', "huyện Đắk R'Lấp"],
    ['Ủy ban nhân dân xã Hà Châu', 'commune', 'xã Hà Châu'],
    ['Ủy ban nhân dân thị xã An Nhơn', 'district', 'thị xã An Nhơn'],
    ['Ủy ban nhân dân thị trấn Phú Phong', 'commune', 'thị trấn Phú Phong'],
    ['Ủy ban nhân dân thành phố Gia Nghĩa', 'district', 'thành phố Gia Nghĩa'],
    ['Ủy ban nhân dân thành phố Hà Nội', 'province', 'thành phố Hà Nội'],
    ['Ủy ban nhân dân Quận 1', 'district', 'quận 1'],
    ['Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu', 'province', 'tỉnh Bà Rịa - Vũng Tàu'],
    ['Văn phòng Ủy ban nhân dân tỉnh Quảng Trị', 'province', 'tỉnh Quảng Trị'],
    ['Sở Công Thương tỉnh Lào Cai', 'province', 'tỉnh Lào Cai'],
    ['Sở Nội vụ', 'province', null],
    ['Phòng Nội vụ huyện Tây Sơn', 'district', 'huyện Tây Sơn'],
    ['Bộ Chỉ huy Quân sự tỉnh Sơn La', 'province', 'tỉnh Sơn La'],
    ['Bộ Nội vụ', 'central', null],
    ['Thủ tướng Chính phủ', 'central', null],
    ['Văn phòng Hội đồng nhân dân tỉnh Hưng Yên', 'province', 'tỉnh Hưng Yên'],
    ['Ban Thường vụ Tỉnh ủy', null, null],
    ['Huyện ủy Phú Bình', null, null],
    ['Công ty cổ phần Thủy điện Sông Đà', null, null],
    ['Ban Tổ chức Cuộc thi', null, null],
  ] as const)('%s', (name, level, place) => {
    expect([levelOfIssuer(name), placeOfIssuer(name)]).toEqual([level, place]);
  });
});
