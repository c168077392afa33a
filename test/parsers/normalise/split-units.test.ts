import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { splitUnits } from '../../../parsers/normalise/split-units.ts';

const NONE = collectAbbreviations([]);

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['Đảng ủy, HĐND xã', ['Đảng ủy', 'Hội đồng nhân dân xã']],
  ['UBND phường Long Hưng, Long Châu', ['Ủy ban nhân dân phường Long Hưng', 'Ủy ban nhân dân phường Long Châu']],
  ['Văn phòng, Ban Tài chính', ['Văn phòng', 'Ban Tài chính']],
  ['Phòng Nông nghiệp và Phát triển nông thôn -', ['Phòng Nông nghiệp và Phát triển nông thôn']],
  [
    'Thường trực HĐND, Ban Thường trực UBMTTQ xã',
    ['Thường trực Hội đồng nhân dân', 'Ban Thường trực Ủy ban Mặt trận Tổ quốc xã'],
  ],
  ['Phòng Kê khai và Kế toán thuế, Phòng Thanh tra', ['Phòng Kê khai và Kế toán thuế', 'Phòng Thanh tra']],
  ['Mặt trận Tổ quốc, Đoàn Thanh niên, Hội Phụ nữ', ['Mặt trận Tổ quốc', 'Đoàn Thanh niên', 'Hội Phụ nữ']],
  ['Sở Tài nguyên và Môi trường (Sở TN&MT)', ['Sở Tài nguyên và Môi trường']],
  ['UBMTTQ, các đoàn thể', ['Ủy ban Mặt trận Tổ quốc', 'các đoàn thể']],
  ['Phòng GD&ĐT/UBND các xã', ['Phòng Giáo dục và Đào tạo', 'Ủy ban nhân dân các xã']],
  ['UBND xã/phường', ['Ủy ban nhân dân xã/phường']],
  ['MTTQ và các tổ chức CT-XH', ['Mặt trận Tổ quốc', 'các tổ chức chính trị - xã hội']],
  ['Chủ tịch và các Phó Chủ tịch UBND xã', ['Chủ tịch và các Phó Chủ tịch Ủy ban nhân dân xã']],
  ['BHXH, Thanh tra, Công an huyện', ['Bảo hiểm xã hội', 'Thanh tra', 'Công an huyện']],
  [
    'Các phòng: Quản lý ngân sách, Quản lý giá - công sản, Đăng ký kinh doanh; Thanh tra Sở',
    ['Phòng Quản lý ngân sách', 'Phòng Quản lý giá - công sản', 'Phòng Đăng ký kinh doanh', 'Thanh tra Sở'],
  ],
  ['P.Nội vụ, P. Tư pháp, UBND P. Minh An', ['Phòng Nội vụ', 'Phòng Tư pháp', 'Ủy ban nhân dân P. Minh An']],
  // scans of the plan of Phú Quý (2023) lose the comma
  ['Phòng Tư pháp - Thanh tra UBND các xã', ['Phòng Tư pháp - Thanh tra', 'Ủy ban nhân dân các xã']],
  ['Bộ Xây dựng, tổ chức phi chính phủ, Bộ Công an', ['Bộ Xây dựng', 'tổ chức phi chính phủ', 'Bộ Công an']],
  ['Ban Chỉ đạo tỉnh (Quyết định số 58/QĐ-UBND ngày 09/01/2012 của Chủ tịch UBND tỉnh)', ['Ban Chỉ đạo tỉnh']],
  ['Các tỉnh, thành đoàn', ['Các tỉnh, thành đoàn']],
  ['Bộ Nội vụ Bộ Tài chính', ['Bộ Nội vụ', 'Bộ Tài chính']],
  ['Cục Thuế Bộ Tài chính', ['Cục Thuế Bộ Tài chính']],
  ['Phòng Nội vụ UBND huyện', ['Phòng Nội vụ Ủy ban nhân dân huyện']],
  ['Văn phòng UBND các huyện', ['Văn phòng Ủy ban nhân dân các huyện']],
  ['Chủ tịch UBND các xã, phường', ['Chủ tịch Ủy ban nhân dân các xã, phường']],
  // marks set the old way
  ['Sở Tư pháp, Văn hoá và Thể thao', ['Sở Tư pháp', 'Sở Văn hoá và Thể thao']],
  ['Giám đốc các Sở: Nội vụ, Tài chính', ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Tài chính']],
  ['Phòng Tư pháp (Cơ quan Thường trực Hội đồng)', ['Phòng Tư pháp']],
  ['Phòng Nội vụ - Thường trực Hội đồng Thi đua - Khen thưởng huyện', ['Phòng Nội vụ']],
  ['Ngân hàng CSXH tỉnh, các doanh nghiệp', ['Ngân hàng Chính sách xã hội tỉnh', 'các doanh nghiệp']],
  [
    'Đồng chí Nguyễn Văn Sơn - Chủ tịch UBND xã, Trưởng Ban; Công an xã',
    ['Đồng chí Nguyễn Văn Sơn - Chủ tịch Ủy ban nhân dân xã, Trưởng Ban', 'Công an xã'],
  ],
  // the list of projects of the plan of Lào Cai (2026): a full stop between the office and the investor
  [
    'Sở Công Thương; BQL Khu kinh tế tỉnh. Công ty TNHH MTV Đức Giang Lào Cai',
    ['Sở Công Thương', 'Ban Quản lý Khu kinh tế tỉnh', 'Công ty TNHH MTV Đức Giang Lào Cai'],
  ],
  [
    'Thường trực HĐND, các Ban HĐND, các Tổ đại biểu HĐND tỉnh',
    ['Thường trực Hội đồng nhân dân', 'các Ban Hội đồng nhân dân', 'các Tổ đại biểu Hội đồng nhân dân tỉnh'],
  ],
  ['UBND TP. Hạ Long, Công an TX.Đông Triều', ['Ủy ban nhân dân thành phố Hạ Long', 'Công an thị xã Đông Triều']],
  ['BQL Khu kinh tế tỉnh (Đề án KCN sinh thái)', ['Ban Quản lý Khu kinh tế tỉnh']],
  // bodies of 2025 and after, and what a body does in a bracket
  ['Sở NN&MT (bàn giao), Công an tỉnh, Thuế tỉnh', ['Sở Nông nghiệp và Môi trường', 'Công an tỉnh', 'Thuế tỉnh']],
  ['Sở Y tế, Báo và phát thanh, truyền hình Nghệ An', ['Sở Y tế', 'Báo và phát thanh, truyền hình Nghệ An']],
  [
    'Sở VH,TT&DL, Báo và Đài PT-TH tỉnh',
    ['Sở Văn hóa, Thể thao và Du lịch', 'Báo và Đài Phát thanh - Truyền hình tỉnh'],
  ],
  // a list that goes on with when it is to be done
  ['Sở Y tế; hoàn thành trước 30/4', ['Sở Y tế']],
  ['Sở Y tế, UBND các xã, thời gian hoàn thành trước ngày 30/4/2025', ['Sở Y tế', 'Ủy ban nhân dân các xã']],
  // names in lines of a cell that only white parts
  [
    'Sở Y tế, Hội Nông dân tỉnh Văn phòng UBND tỉnh',
    ['Sở Y tế', 'Hội Nông dân tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ],
  ['Trường Chính trị tỉnh Sở Nông nghiệp và Môi trường', ['Trường Chính trị tỉnh', 'Sở Nông nghiệp và Môi trường']],
  ['Sở Nội vụ Bộ Chỉ huy Quân sự tỉnh', ['Sở Nội vụ', 'Bộ Chỉ huy Quân sự tỉnh']],
  ['UBND xã Hội Sơn', ['Ủy ban nhân dân xã Hội Sơn']],
  ['Công đoàn trường, toàn thể cán bộ, giáo viên', ['Công đoàn trường', 'toàn thể cán bộ, giáo viên']],
  ['Văn phòng, các ban, đơn vị', ['Văn phòng', 'các ban, đơn vị']],
  ['Bộ phận kế toán và Nhân viên thư viện', ['Bộ phận kế toán', 'Nhân viên thư viện']],
  ['BS. Trần Thị Bình, PGĐ Sở', ['BS. Trần Thị Bình, Phó Giám đốc Sở']],
  ['Đội Thanh tra giao thông số 3 (thuộc Sở Xây dựng)', ['Đội Thanh tra giao thông số 3 (thuộc Sở Xây dựng)']],
  ['Phòng Tư pháp - Thanh tra', ['Phòng Tư pháp - Thanh tra']],
  ['Các cơ quan chuyên môn thuộc huyện, UBND các xã', ['Các cơ quan chuyên môn thuộc huyện', 'Ủy ban nhân dân các xã']],
  [
    'Văn phòng HĐND và UBND; Phòng Kinh tế - Tài chính',
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Phòng Kinh tế - Tài chính'],
  ],
  [
    'Văn phòng HĐND và UBND, các cơ quan thuộc huyện, UBND các xã',
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'các cơ quan thuộc huyện', 'Ủy ban nhân dân các xã'],
  ],
  [
    'Văn phòng HĐND và UBND; các cơ quan thực hiện thủ tục hành chính có yêu cầu nghĩa vụ tài chính, UBND các xã',
    [
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
      'các cơ quan thực hiện thủ tục hành chính có yêu cầu nghĩa vụ tài chính',
      'Ủy ban nhân dân các xã',
    ],
  ],
  [
    'Phòng Nội vụ - LĐTĐ&XH và các cơ quan chuyên môn thuộc huyện; UBND các xã',
    ['Phòng Nội vụ - Lao động - Thương binh và Xã hội', 'các cơ quan chuyên môn thuộc huyện', 'Ủy ban nhân dân các xã'],
  ],
  ['Các cơ quan, đơn vị thuộc huyện, UBND các xã', ['Các cơ quan, đơn vị thuộc huyện', 'Ủy ban nhân dân các xã']],
  ['Các phòng, ban, đơn vị', ['Các phòng, ban, đơn vị']],
  [
    'Các phòng, ban thuộc huyện; UBND các xã, thị trấn',
    ['Các phòng, ban thuộc huyện', 'Ủy ban nhân dân các xã, thị trấn'],
  ],
  [
    'Phòng Nội vụ; phòng, ban, đơn vị; UBND các xã, thị trấn',
    ['Phòng Nội vụ', 'phòng, ban, đơn vị', 'Ủy ban nhân dân các xã, thị trấn'],
  ],
  [
    'Các sở, ban, ngành, UBND các huyện, thị xã, thành phố',
    ['Các sở, ban, ngành', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  ],
  ['Bộ, ngành, địa phương; Doanh nghiệp', ['Bộ, ngành, địa phương', 'Doanh nghiệp']],
  [
    'Bộ Khoa học và Công nghệ; Bộ Thông tin và Truyền thông',
    ['Bộ Khoa học và Công nghệ', 'Bộ Thông tin và Truyền thông'],
  ],
  [
    'Bộ Tài chính, Bộ Kế hoạch và Đầu tư, Bộ Thông tin và Truyền thông',
    ['Bộ Tài chính', 'Bộ Kế hoạch và Đầu tư', 'Bộ Thông tin và Truyền thông'],
  ],
  [
    'Các Bộ: Tài chính, Kế hoạch và Đầu tư, Thông tin và Truyền thông',
    ['Bộ Tài chính', 'Bộ Kế hoạch và Đầu tư', 'Bộ Thông tin và Truyền thông'],
  ],
  [
    'Các Sở Nội vụ, Tư pháp và Văn hóa, Thể thao và Du lịch',
    ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Văn hóa, Thể thao và Du lịch'],
  ],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
  ['Trung tâm Văn hóa, Thể thao và Truyền thông', ['Trung tâm Văn hóa, Thể thao và Truyền thông']],
  [
    'Phòng Nội chính, Trung tâm PVHCC, Trung tâm Tin học',
    ['Phòng Nội chính', 'Trung tâm Phục vụ hành chính công', 'Trung tâm Tin học'],
  ],
  [
    'Phòng Tài chính – Kế hoạch, Văn phòng HĐND – UBND huyện',
    ['Phòng Tài chính – Kế hoạch', 'Văn phòng Hội đồng nhân dân – Ủy ban nhân dân huyện'],
  ],
  ['UBND thị trấn Phú Phong và UBND xã Tây Phú', ['Ủy ban nhân dân thị trấn Phú Phong', 'Ủy ban nhân dân xã Tây Phú']],
  [
    'Văn phòng HĐND và UBND huyện, Chi cục Thống kê Khu vực Tây Sơn - Vĩnh Thạnh',
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'Chi cục Thống kê Khu vực Tây Sơn - Vĩnh Thạnh'],
  ],
  ['UBND, HĐND huyện và các xã, thị trấn', ['Ủy ban nhân dân, Hội đồng nhân dân huyện', 'các xã, thị trấn']],
  [
    'Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã',
    ['Thủ trưởng các cơ quan, đơn vị', 'Chủ tịch Ủy ban nhân dân các xã'],
  ],
  [
    'Công chức Văn hoá- xã hội, Công chức Văn phòng- Thống kê',
    ['Công chức Văn hoá- xã hội', 'Công chức Văn phòng- Thống kê'],
  ],
  [
    'Công chức Văn phòng- Thống kê và các công chức trực tại Bộ phận một cửa của xã',
    ['Công chức Văn phòng- Thống kê', 'các công chức trực tại Bộ phận một cửa của xã'],
  ],
  [
    'Văn phòng UBND xã, công chức được phân công tiếp nhận và giải quyết TTTHC',
    ['Văn phòng Ủy ban nhân dân xã', 'công chức được phân công tiếp nhận và giải quyết TTTHC'],
  ],
  [
    'Công chức Văn phòng-thống kê ; các công chức được phân công',
    ['Công chức Văn phòng-thống kê', 'các công chức được phân công'],
  ],
  [
    'Thường trực HĐND xã, Ủy ban Mặt trận Tổ quốc xã',
    ['Thường trực Hội đồng nhân dân xã', 'Ủy ban Mặt trận Tổ quốc xã'],
  ],
  ['Phòng HC-TC (Bộ phận Một cửa, Văn phòng)', ['Phòng Hành chính - Tổ chức (Bộ phận Một cửa, Văn phòng)']],
  ['- Phòng Nội vụ\n- Phòng Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
  [
    'Văn phòng Sở, các phòng chuyên môn thuộc Sở và các đơn vị trực thuộc',
    ['Văn phòng Sở', 'các phòng chuyên môn thuộc Sở', 'các đơn vị trực thuộc'],
  ],
  [
    'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ đội Biên phòng tỉnh',
    ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Bộ đội Biên phòng tỉnh'],
  ],
  ['Phòng Văn hóa, Khoa học và Thông tin, Công an huyện', ['Phòng Văn hóa, Khoa học và Thông tin', 'Công an huyện']],
  [
    'Phòng Kinh tế, Hạ tầng và Đô thị; Hội Nông dân, Đoàn Thanh niên xã',
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Hội Nông dân', 'Đoàn Thanh niên xã'],
  ],
  ['Báo và Đài Phát thanh - Truyền hình tỉnh', ['Báo và Đài Phát thanh - Truyền hình tỉnh']],
  [
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh, Sở Tài chính',
    ['Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh', 'Sở Tài chính'],
  ],
  ['VNPT Sơn La, Viettel Sơn La', ['VNPT Sơn La', 'Viettel Sơn La']],
  // Nghị quyết 12/NQ-CP năm 2023, Phụ lục
  [
    'Các Bộ: Quốc phòng, Xây dựng, Tài nguyên và Môi trường, Nông nghiệp và PTNT và các đơn vị liên quan',
    [
      'Bộ Quốc phòng',
      'Bộ Xây dựng',
      'Bộ Tài nguyên và Môi trường',
      'Bộ Nông nghiệp và Phát triển nông thôn',
      'các đơn vị liên quan',
    ],
  ],
  [
    'Các bộ ngành, UBND TP Hà Nội, các đơn vị liên quan',
    ['Các bộ ngành', 'Ủy ban nhân dân thành phố Hà Nội', 'các đơn vị liên quan'],
  ],
  ['Các cơ quan liên quan và UBND TP Hà Nội', ['Các cơ quan liên quan', 'Ủy ban nhân dân thành phố Hà Nội']],
  [
    'các cơ quan thông tấn, báo chí, các bộ, ngành trung ương và địa phương',
    ['các cơ quan thông tấn, báo chí', 'các bộ, ngành trung ương và địa phương'],
  ],
  ['Phòng Nội vụ\n- LĐTĐ&XH', ['Phòng Nội vụ - Lao động - Thương binh và Xã hội']],
  [
    'Người đứng đầu, tập thể lãnh đạo các phòng, cơ quan, đơn vị thuộc Sở',
    ['Người đứng đầu, tập thể lãnh đạo các phòng, cơ quan, đơn vị thuộc Sở'],
  ],
  ['…', []],
  ['', []],
  ['-nt-', []],
  ['Các Khu Quản lý đường bộ I, II, III, IV', ['Các Khu Quản lý đường bộ I, II, III, IV']],
  ['Xóm Đồng, Xóm Bãi và Xóm Chùa', ['Xóm Đồng', 'Xóm Bãi', 'Xóm Chùa']],
];

describe('splitUnits', () => {
  test.each(LISTS)('%s', (text, names) => {
    expect(splitUnits(text, NONE).map((unit) => unit.name)).toEqual(names);
  });

  test('text stays as printed', () => {
    expect(splitUnits('Phòng Nội vụ - LĐTĐ&XH; UBND các xã', NONE).map((unit) => unit.text)).toEqual([
      'Phòng Nội vụ - LĐTĐ&XH',
      'UBND các xã',
    ]);
  });

  test('never throws, and every piece is printed in the list', () => {
    const pieces = fc.constantFrom(
      'Phòng ',
      'Nội vụ',
      ', ',
      ' và ',
      'các ',
      'cơ quan',
      'UBND ',
      '; ',
      '(',
      ')',
      'Sở: ',
      '\n',
      '- ',
      'xã',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        for (const unit of splitUnits(text, NONE)) expect(text.replace(/\s+/gu, ' ')).toContain(unit.text);
      }),
    );
  });
});
