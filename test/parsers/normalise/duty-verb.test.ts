import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfUnits, findDutyVerb } from '../../../parsers/normalise/duty-verb.ts';

describe('findDutyVerb in a sentence', () => {
  test.each<readonly [name: string, duty: string]>([
    ['Sở Nội vụ', 'chủ trì, phối hợp với Sở Tài chính'],
    ['Các cơ quan có lãnh đạo chủ chốt là nữ', 'chủ trì rà soát quy hoạch'],
    ['Ban Quản lý các Chương trình mục tiêu quốc gia xã', 'tham mưu UBND xã'],
    ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh', 'chủ trì lập hồ sơ'],
    ['Ban quản lý dự án đầu tư xây dựng huyện', 'triển khai thi công'],
    ['Ban chỉ đạo các chương trình mục tiêu quốc gia tỉnh', 'họp hằng quý'],
    ['Trung tâm phát triển quỹ đất tỉnh', 'phối hợp với các xã'],
    ['Trung tâm xúc tiến đầu tư, thương mại và du lịch', 'tổ chức hội chợ'],
    ['Trung tâm chuyển giao công nghệ thông tin và truyền thông', 'xây dựng phần mềm'],
    ['Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'mở lớp'],
    ['Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh', 'chỉ đạo các ngành'],
    ['Hạt quản lý đường bộ', 'sửa chữa các tuyến đường'],
    ['Quỹ bảo vệ và phát triển rừng', 'chi trả cho các hộ'],
    ['Quỹ Hỗ trợ phát triển hợp tác xã tỉnh', 'tổ chức tập huấn'],
    ['Trung tâm Xúc tiến đầu tư và thương mại', 'tổ chức hội chợ'],
    ['UBND huyện', 'hỗ trợ doanh nghiệp đổi mới công nghệ'],
    ['Sở Tài chính', 'có kế hoạch bố trí ngân sách kịp thời'],
    ['Sở Bưu chính - Viễn thông', 'qui hoạch hạ tầng'],
    ['Bộ phận tiếp nhận và trả kết quả', 'niêm yết thủ tục'],
    ['Bộ phận Tiếp nhận và Trả kết quả', 'hướng dẫn công dân'],
    ['Lực lượng bảo vệ an ninh trật tự ở cơ sở', 'tuần tra ban đêm'],
    ['Chi nhánh Văn phòng Đăng ký đất đai thành phố', 'đo đạc lại thửa đất'],
    ['Các cơ quan, đơn vị sử dụng lao động', 'ký hợp đồng'],
    ['Công an tỉnh', 'giải tỏa hành lang an toàn'],
    ['UBND xã', 'đỡ đầu các hộ nghèo'],
    ['Phòng Quản lý, bảo trì kết cấu hạ tầng giao thông', 'theo dõi, đôn đốc'],
    ['Cán bộ phụ trách trạm y tế', 'báo cáo hằng tuần'],
    ['Ban Hậu cần - Kỹ thuật', 'bảo đảm vũ khí trang bị'],
    ['Sở Nông nghiệp và Môi trường', 'lập Danh mục dự án'],
    ['Phòng Văn hóa và Thông tin', 'treo băng rôn, khẩu hiệu'],
    ['Sở Tài chính', 'xuất cấp hàng dự trữ'],
    ['Đơn vị sự nghiệp công lập', 'chủ trì'],
    ['Phòng Tài chính kế toán Sở', 'tham mưu kinh phí'],
    ['Sở Y tế tỉnh', 'chủ trì'],
    ['Hội Phụ nữ', 'phụ trách đoạn đường trung tâm'],
    ['Các đồng chí Đảng ủy viên phụ trách thôn', 'trực tiếp chỉ đạo'],
    ['Phòng Văn hóa - Xã hội', 'tuyên truyền trên loa truyền thanh'],
    ['Công chức Văn hóa - Xã hội', 'tuyên truyền trên loa truyền thanh'],
    ['Các cơ quan chịu sự giám sát', 'chuẩn bị báo cáo'],
    ['Các thành viên Đoàn giám sát', 'nghiên cứu tài liệu'],
    ['Ban Phong trào Tỉnh đoàn', 'là đơn vị thường trực tham mưu'],
    ['Công đoàn cấp trên trực tiếp cơ sở', 'chủ trì đối thoại'],
    ['Ban Quản lý rừng phòng hộ', 'thực hiện trồng rừng'],
    ['Ban Chỉ đạo thực hiện Nghị quyết số 01-NQ/TU', 'chủ trì sơ kết'],
  ])('%s | %s', (name, duty) => {
    const text = `${name} ${duty}`;
    expect(text.slice(findDutyVerb(text, 'sentence')?.index)).toBe(duty);
  });
});

describe('findDutyVerb in a cell', () => {
  test.each([
    'Các cơ quan thực hiện thủ tục hành chính',
    'Ban Chỉ đạo thực hiện Nghị quyết số 01-NQ/TU',
    'Phòng Quản lý đầu tư',
    'Văn phòng đăng ký đất đai',
  ])('%s: all is a name', (name) => {
    expect(findDutyVerb(name, 'cell')).toBeUndefined();
  });

  test('a duty after the name', () => {
    expect(findDutyVerb('Phòng Nội vụ phối hợp thực hiện', 'cell')).toEqual({ index: 13, verb: 'phối hợp' });
  });
});

test('what is done behind "tỷ lệ" is what the rate is of', () => {
  const text = 'Các nhà máy đạt công suất 55.000 tấn; tỷ lệ huy động công suất đạt 80%';
  expect(findDutyVerb(text, 'sentence')).toBeUndefined();
});

describe('endOfUnits', () => {
  test('lies within the text, whatever the text says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('cell', 'sentence'), (text, kind) => {
        const end = endOfUnits(text, kind);
        expect(end >= 0 && end <= text.length).toBe(true);
      }),
    );
  });
});
