import { describe, expect, test } from 'vitest';
import { areaChooser, areaOfHeading, chooseArea } from '../../../parsers/meaning/area.ts';
import type { Area } from '../../../schemas/record/target.ts';
import { outlineOf } from './outline-of.ts';

describe('areas by headings and group rows', () => {
  test.each<[Area | null, readonly string[]]>([
    [
      'institutions',
      ['I. Cải cách thể chế', 'XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL', 'Theo dõi thi hành pháp luật'],
    ],
    [
      'procedures',
      [
        'Cải cách thủ tục hành chính',
        'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
        'Công bố công khai TTHC và các quy định có liên quan',
      ],
    ],
    [
      'organisation',
      ['Cải cách tổ chức bộ máy hành chính nhà nước', 'CẢI CÁCH TỔ CHỨC, BỘ MÁY', 'Thực hiện phân cấp quản lý'],
    ],
    ['civil_service', ['Cải cách chế độ công vụ', 'Cán bộ, công chức cấp xã']],
    [
      'public_finance',
      [
        'Cải cách tài chính công',
        'Tổ chức thực hiện công tác tài chính - ngân sách',
        'Công tác quản lý, sử dụng tài sản công',
      ],
    ],
    [
      'digital_government',
      [
        'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
        'Hiện đại hóa hành chính',
        'Chính phủ điện tử, Chính phủ số',
      ],
    ],
    ['steering', ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'Công tác chỉ đạo điều hành CCHC']],
    [
      'impact',
      [
        'TÁC ĐỘNG CẢI CÁCH HÀNH CHÍNH ĐẾN KINH TẾ - XÃ HỘI',
        'CCHC tác động đến phát triển KT-XH của địa phương',
        'Kết quả Chỉ số hài lòng về sự phục vụ hành chính',
      ],
    ],
    [
      null,
      [
        'Mục tiêu',
        'Chỉ tiêu thực hiện các Chỉ số',
        'Về kinh tế',
        'Phát triển ứng dụng, dịch vụ phục vụ người dân, tổ chức',
      ],
    ],
  ])('%s', (area, headings) => {
    for (const heading of headings) expect([heading, areaOfHeading(heading)]).toEqual([heading, area]);
  });

  test('the outermost heading that names an area wins', () => {
    const path = ['Mục tiêu', 'XÂY DỰNG CHÍNH QUYỀN SỐ', 'Cung cấp thủ tục hành chính trực tuyến'];
    expect(chooseArea(path, '').area).toBe('digital_government');
    expect(chooseArea(path, '')).toMatchObject({ by: 'heading', confidence: 1 });
  });
});

describe('areas by words, where the headings are silent', () => {
  test.each<[Area | null, readonly string[]]>([
    ['civil_service', ['cán bộ, công chức cấp xã có trình độ đại học, được chuẩn hóa về chuyên môn, nghiệp vụ']],
    ['public_finance', ['đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên']],
    ['digital_government', ['hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng']],
    ['impact', ['Chỉ số hài lòng về sự phục vụ hành chính']],
    [
      null,
      [
        'Tốc độ tăng trưởng kinh tế (GRDP)',
        'Thu nhập bình quân đầu người',
        'trẻ em trong độ tuổi mẫu giáo đến trường',
        'Diện tích gieo trồng lúa',
        'khu công nghiệp có công trình xử lý nước thải tập trung đạt chuẩn',
        'Số giường bệnh trên 1 vạn dân',
        'xã đạt chuẩn nông thôn mới',
        'Tỷ lệ hộ nghèo đa chiều',
        '',
      ],
    ],
  ])('%s', (area, texts) => {
    for (const text of texts) expect([text, chooseArea([], text).area]).toEqual([text, area]);
  });

  test('it says how sure it is', () => {
    const reading = chooseArea(['Mục tiêu'], 'hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng');
    expect(reading.by).toBe('words');
    expect(reading.confidence).toBeGreaterThan(0.5);
    expect(reading.confidence).toBeLessThanOrEqual(1);
  });
});

describe('areas in plans on other subjects', () => {
  const onRoads = areaChooser(outlineOf({ head: { title: 'Công tác bảo đảm trật tự an toàn giao thông năm 2019' } }));
  const onReform = areaChooser(outlineOf({ head: { title: 'Cải cách hành chính nhà nước năm 2023' } }));
  // Kế hoạch 33/KH-UBND của tỉnh Vĩnh Phúc; Kế hoạch 138/KH-UBND của thành phố Hà Nội
  const SENTENCES = [
    'trường học ký cam kết chấp hành pháp luật về giao thông',
    'Các ấp phối hợp với các ngành triển khai thực hiện; hàng tháng báo cáo kết quả về UBND xã',
    'Đưa chỉ tiêu về trẻ em vào kế hoạch phát triển kinh tế - xã hội hằng năm',
    'Kế hoạch đào tạo; ít nhất 800 lượt người được đào tạo, bồi dưỡng',
  ];

  test('words that any plan uses tell none', () => {
    for (const text of SENTENCES) expect([text, onRoads(['Nhiệm vụ'], text)]).toEqual([text, null]);
  });

  test('a heading still tells it, and so does a phrase that names it', () => {
    expect(onRoads(['Cải cách thủ tục hành chính'], 'hồ sơ')).toBe('procedures');
    expect(onRoads(['Mục tiêu'], 'Tỷ lệ dịch vụ công trực tuyến toàn trình')).toBe('digital_government');
    expect(onReform(['Mục tiêu'], 'hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng')).toBe(
      'digital_government',
    );
  });

  test('headings that go through the reform make it a plan on the reform', () => {
    const headings = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tài chính công'];
    const areaOf = areaChooser(
      outlineOf({ head: { title: null }, sections: headings.map((heading) => ({ heading })) }),
    );
    expect(areaOf([], 'đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên')).toBe('public_finance');
  });
});
