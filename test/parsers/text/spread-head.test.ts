import { describe, expect, it } from 'vitest';
import { spreadHead } from '../../../parsers/text/spread-head.ts';
import { plainRichText } from '../../../schemas/model/rich-text.ts';

const spread = (...rows: readonly string[]): string =>
  (spreadHead(rows.map((row) => row.split('|').map(plainRichText)))[0] ?? []).map((cell) => cell.text).join('|');

describe('a head copied with each merged cell once', () => {
  it.each([
    [
      'two groups among single columns',
      ['TT|Nhiệm vụ|Cơ quan|Kết quả|Tiến độ', '||Chủ trì|Phối hợp||Bắt đầu|Kết thúc', '1|a|b|c|d|e|f'],
      'TT|Nhiệm vụ|Cơ quan||Kết quả|Tiến độ|',
    ],
    [
      'two groups beside each other, of like width',
      ['TT|Chỉ tiêu|Năm 2024|Năm 2025', '||KH|TH|KH|TH', '1|a|2|3|4|5'],
      'TT|Chỉ tiêu|Năm 2024||Năm 2025|',
    ],
  ])('%s', (_, rows, head) => {
    expect(spread(...rows)).toBe(head);
  });

  it.each([
    ['groups that nothing parts', ['TT|Chỉ tiêu|Năm 2024|Năm 2025', '||KH|TH|Tỷ lệ|KH|TH', '1|a|2|3|4|5|6']],
    ['a whole grid', ['TT|Chỉ tiêu|Năm 2024|', '||KH|TH', '1|a|2|3']],
    ['a row of the body below', ['TT|Chỉ tiêu|KH', '1|Số hộ|12|ghi chú', '2|Số xã|13|']],
    ['a row that goes on from the one above', ['1|Nhiệm vụ|Sở Y tế', '||Tờ trình|Báo cáo']],
    ['one row', ['TT|Nhiệm vụ']],
  ])('left alone: %s', (_, rows) => {
    expect(spread(...rows)).toBe(rows[0]);
  });
});
