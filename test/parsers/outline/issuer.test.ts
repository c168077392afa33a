import { describe, expect, it } from 'vitest';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { readIssuer } from '../../../parsers/outline/issuer.ts';

const nameOf = (...lines: readonly string[]) => readIssuer(lines, [], collectAbbreviations([]))?.name;

describe('the issuer of a letterhead in capitals', () => {
  it.each([
    ['Hội đồng PHPBGDPL tỉnh Hà Giang', ['UBND TỈNH HÀ GIANG', 'HỘI ĐỒNG PHPBGDPL']],
    ['Ban An toàn giao thông huyện Krông Bông', ['UBND HUYỆN KRÔNG BÔNG', 'BAN ATGT']],
    ['Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai', ['UBND TỈNH LÀO CAI', 'SỞ NN&PTNT']],
    ['Ban Chỉ đạo cải cách hành chính huyện Nghĩa Đàn', ['UBND HUYỆN NGHĨA ĐÀN', 'BAN CHỈ ĐẠO CCHC']],
    ['Ban Quản lý khu kinh tế tỉnh Gia Lai', ['UBND TỈNH GIA LAI', 'BAN QUẢN LÝ KHU KINH TẾ']],
    ['Trung tâm Y tế huyện Nho Quan', ['UBND HUYỆN NHO QUAN', 'TRUNG TÂM Y TẾ']],
    ['Ủy ban nhân dân quận Hải An', ['ỦY BAN NHÂN DÂN', 'QUẬN HẢI AN']],
    ['Phòng Nội vụ huyện Mường Tè', ['UBND HUYỆN MƯỜNG TÈ', 'PHÒNG NỘI VỤ']],
    ['Trường Trung học cơ sở Lê Lợi xã Ia Grai', ['UBND XÃ IA GRAI', 'TRƯỜNG THCS LÊ LỢI']],
    [
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng',
      ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH LÂM ĐỒNG', 'BAN THƯỜNG TRỰC'],
    ],
    ["Ủy ban nhân dân huyện Đắk R'Lấp", ['ỦY BAN NHÂN DÂN', "HUYỆN ĐẮK R'LẤP"]],
    ['Bộ Tư pháp', ['BỘ TƯ PHÁP']],
    ['Ban Chỉ đạo xóa nhà tạm', ['ĐẢNG ỦY XÃ THANH BÌNH THỊNH', 'BCĐ XÓA NHÀ TẠM']],
    ['Trường Tiểu học Tây Tiến xã Mộc Sơn', ['UBND XÃ MỘC SƠN', 'TRƯỜNG TIỂU HỌC TÂY TIẾN']],
    ['Đảng ủy Ủy ban nhân dân tỉnh Lào Cai', ['ĐẢNG BỘ TỈNH LÀO CAI', 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH']],
    ['Ban Thường vụ Huyện ủy Mộc Châu', ['ĐẢNG BỘ TỈNH SƠN LA', 'BAN THƯỜNG VỤ HUYỆN ỦY MỘC CHÂU']],
    [
      'Liên đoàn Lao động tỉnh Thái Nguyên',
      ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH THÁI NGUYÊN'],
    ],
    [
      'Ban Chỉ đạo phát triển Khoa học và Công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 xã Nam Đàn',
      ['UBND XÃ NAM ĐÀN', 'BAN CHỈ ĐẠO PHÁT TRIỂN KHCN, ĐMST, CĐS VÀ ĐỀ ÁN 06'],
    ],
    ['Sở Y tế - Sở Giáo dục và Đào tạo tỉnh Lào Cai', ['UBND TỈNH LÀO CAI', 'SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO']],
    ['Sở Tư pháp tỉnh Lào Cai', ['UBND TỈNH LÀO CAI', 'SỞ TƯ PHÁP']],
    ['Sở Kế hoạch và Đầu tư tỉnh Lào Cai', ['UBND TỈNH LÀO CAI', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ']],
    [
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp',
      ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'TỈNH ĐỒNG THÁP', 'BAN THƯỜNG TRỰC'],
    ],
    ['Ủy ban nhân dân tỉnh Kon Tum', ['Y BAN NHÂN DÂN TỈNH KON TUM']],
    // capitals inside names that no field of government explains
    ['Thủ tướng Chính phủ', ['THỦ TƯỚNG CHÍNH PHỦ']],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai', ['TỈNH ỦY LÀO CAI', 'BAN TUYÊN GIÁO VÀ DÂN VẬN']],
    ['Ủy ban Kiểm tra Huyện ủy Mộc Châu', ['HUYỆN ỦY MỘC CHÂU', 'ỦY BAN KIỂM TRA']],
    ['Bảo hiểm xã hội tỉnh Thái Bình', ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BẢO HIỂM XÃ HỘI TỈNH THÁI BÌNH']],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Hòa', ['UBMTTQ VIỆT NAM XÃ TÂN HÒA']],
    ['Tỉnh đoàn Hà Nam', ['TỈNH ĐOÀN HÀ NAM']],
    ['Ban Chấp hành Tỉnh đoàn Lào Cai', ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH TỈNH ĐOÀN LÀO CAI']],
    ['Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Nghệ An', ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH TỈNH NGHỆ AN']],
    ['Bộ Chỉ huy Quân sự tỉnh Gia Lai', ['QUÂN KHU 5', 'BỘ CHỈ HUY QUÂN SỰ TỈNH GIA LAI']],
    ['Quân khu 4', ['BỘ QUỐC PHÒNG', 'QUÂN KHU 4']],
    // a board with the committee that set it up below it
    ['Ban Chỉ đạo 35 Tỉnh ủy', ['BAN CHỈ ĐẠO 35', 'TỈNH ỦY']],
  ])('is the %s', (name, lines) => {
    expect(nameOf(...lines)).toBe(name);
  });
});

describe('the government that an issuer belongs to', () => {
  it.each([
    ['province', ['HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA', 'BAN VĂN HÓA - XÃ HỘI']],
    ['province', ['BẢO HIỂM XÃ HỘI TỈNH THÁI BÌNH']],
    ['commune', ['UBND XÃ HỘI SƠN']],
    [null, ['TỈNH ĐOÀN HÀ NAM']],
  ] as const)('%s: %s', (level, lines) => {
    expect(readIssuer(lines, [], collectAbbreviations([]))?.level).toBe(level);
  });
});
