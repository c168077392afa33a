import { describe, expect, it } from 'vitest';
import { readSectionLabel } from '../../../parsers/outline/section-label.ts';

describe('labels of sections', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['Phần thứ nhất', 'part', 'thứ nhất', ''],
    ['PHẦN II. NHIỆM VỤ', 'part', 'II', 'NHIỆM VỤ'],
    ['Chương I QUY ĐỊNH CHUNG', 'chapter', 'I', 'QUY ĐỊNH CHUNG'],
    ['Điều 1. Phê duyệt', 'article', '1', 'Phê duyệt'],
    ['Điều II: Giao cho Sở Tài chính', 'article', 'II', 'Giao cho Sở Tài chính'],
    ['A. MỤC TIÊU', 'upper_letter', 'A', 'MỤC TIÊU'],
    ['IV. TỔ CHỨC', 'roman', 'IV', 'TỔ CHỨC'],
    ['1. Mục đích', 'arabic', '1', 'Mục đích'],
    ['2.Yêu cầu', 'arabic', '2', 'Yêu cầu'],
    ['3/ Sở Tài chính', 'arabic', '3', 'Sở Tài chính'],
    ['4.1. Giao các phòng', 'arabic', '4.1', 'Giao các phòng'],
    ['2.1.3 Rà soát', 'arabic', '2.1.3', 'Rà soát'],
    ['(1) Về việc', 'arabic', '(1)', 'Về việc'],
    ['(1). Xem xét', 'arabic', '(1)', 'Xem xét'],
    ['đ) Tối thiểu 90%', 'letter', 'đ', 'Tối thiểu 90%'],
    ['- Tiếp tục', 'bullet', '-', 'Tiếp tục'],
    ['– Tiếp tục', 'bullet', '-', 'Tiếp tục'],
    ['+ Đại diện', 'bullet', '+', 'Đại diện'],
    ['-Rà soát', 'bullet', '-', 'Rà soát'],
    ['4. 100% hộ nghèo', 'arabic', '4', '100% hộ nghèo'],
    ['2. 14/14 thôn có nhà văn hóa', 'arabic', '2', '14/14 thôn có nhà văn hóa'],
    ['1.2. 98,5% hồ sơ', 'arabic', '1.2', '98,5% hồ sơ'],
    ['3. 02 xã đạt chuẩn', 'arabic', '3', '02 xã đạt chuẩn'],
    ['14. 80-85% rác thải', 'arabic', '14', '80-85% rác thải'],
    ['2. 12 - 15 dự án', 'arabic', '2', '12 - 15 dự án'],
    ['5. 1.250.000 lượt khách', 'arabic', '5', '1.250.000 lượt khách'],
    ['○ Trên 90% hộ dân', 'bullet', '○', 'Trên 90% hộ dân'],
    ['Mục 1', 'arabic', '1', ''],
    ['Mục II. GIẢI PHÁP', 'roman', 'II', 'GIẢI PHÁP'],
    ['MỤC 2 MỤC TIÊU', 'arabic', '2', 'MỤC TIÊU'],
    ['Tiểu mục 3. Nhiệm vụ', 'arabic', '3', 'Nhiệm vụ'],
    ['(iv) Thu hút đầu tư', 'roman', '(iv)', 'Thu hút đầu tư'],
    ['I.1. Mục đích', 'arabic', 'I.1', 'Mục đích'],
    ['II.2.1 Chỉ tiêu', 'arabic', 'II.2.1', 'Chỉ tiêu'],
    ['A.1. Quan điểm', 'arabic', 'A.1', 'Quan điểm'],
    ['(đ) Cấp tỉnh', 'letter', '(đ)', 'Cấp tỉnh'],
    ['a- Cấp tỉnh', 'letter', 'a', 'Cấp tỉnh'],
    ['1.- Mục đích', 'arabic', '1', 'Mục đích'],
    ['PHẦN A. NỘI DUNG', 'part', 'A', 'NỘI DUNG'],
  ];
  it.each(cases)('%s', (text, kind, label, rest) => {
    const read = readSectionLabel(text);
    expect(read).toMatchObject({ kind, label });
    expect(text.slice(read?.textAt)).toBe(rest);
  });

  const none = [
    '100% văn bản',
    '2023 là năm bản lề',
    '1.500 hộ dân',
    '10,5 triệu đồng',
    'điều 5 của Luật',
    'Phần mềm quản lý',
    'Phần đông người dân',
    'VIỆT NAM',
    '15/7/2021',
    '20. 12. 2023',
    '10.000 hộ',
    '-3 độ',
    'Mục 1 của Kế hoạch này',
    'Mục tiêu 1: đón 12 triệu lượt khách',
    '(ivi) không phải số',
    'Phần B của Kế hoạch',
  ];
  it.each(none)('no label: %s', (text) => {
    expect(readSectionLabel(text)).toBeNull();
  });
});

describe('labels on a scan', () => {
  it.each([
    ['Phần IH', 'part', 'III'],
    ['PhằnI.', 'part', 'I'],
    ['s Tối thiểu 75% hồ sơ', 'bullet', '•'],
    ['° 100% hồ sơ', 'bullet', '•'],
  ])('%s', (text, kind, label) => {
    expect(readSectionLabel(text, true)).toMatchObject({ kind, label });
    expect(readSectionLabel(text)).toBeNull();
  });

  it('may have a comma for their point, before a capital', () => {
    expect(readSectionLabel('2, Phát triển hạ tầng', true)).toMatchObject({ kind: 'arabic', label: '2' });
    expect(readSectionLabel('2, Phát triển hạ tầng')).toBeNull();
    expect(readSectionLabel('2,5 tỷ đồng', true)).toBeNull();
  });
});
