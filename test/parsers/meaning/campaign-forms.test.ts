import { describe, expect, test } from 'vitest';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const YEARS = { startYear: 2025, endYear: 2025 };

const told = (text: string, place: StatementPlace): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), place, YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Plans of communes and districts on giving blood, on drugs, on reading, on the old, on drowning, 2019 to 2025.
const FORMS: readonly (readonly [string, StatementPlace, string, readonly string[]])[] = [
  [
    'a fold is no multiple',
    'task',
    'Biên soạn, in và cấp phát 500 tờ gấp tuyên truyền về phòng, chống bạo lực gia đình.',
    ['= 500 {tờ gấp} | Biên soạn, in và cấp phát tờ gấp tuyên truyền về phòng, chống bạo lực gia đình'],
  ],
  [
    'a multiple is one',
    'goal',
    'Số doanh nghiệp thành lập mới gấp 1,5 lần giai đoạn trước.',
    ['= 1.5 {lần} | Số doanh nghiệp thành lập mới'],
  ],
  [
    'how often, in the middle of what is counted',
    'task',
    'Phát 04 tin bài mỗi tháng trên hệ thống truyền thanh, loa lưu động.',
    ['= 4 {tin bài}, each month | Phát tin bài trên hệ thống truyền thanh, loa lưu động'],
  ],
  [
    'how often, behind a few words',
    'task',
    'Tổ chức tối thiểu 02 cuộc đối thoại mỗi quý với thanh niên.',
    ['≥ 2 {cuộc}, each quarter | Tổ chức cuộc đối thoại với thanh niên'],
  ],
  [
    'each month, behind who',
    'task',
    'Các thôn: Mỗi tháng tổ chức 01 buổi sinh hoạt, 02 lượt thăm hộ.',
    [
      '= 1 {buổi}, each month | Mỗi tháng tổ chức buổi sinh hoạt',
      '= 2 {lượt}, each month | Mỗi tháng tổ chức lượt thăm hộ',
    ],
  ],
  [
    'the least of all that a list counts',
    'goal',
    'Mỗi thôn có ít nhất 01 đội văn nghệ, 01 câu lạc bộ dưỡng sinh và 03 tình nguyện viên chăm sóc tại nhà.',
    [
      '≥ 1 {đội} | Mỗi thôn có đội văn nghệ',
      '≥ 1 {câu lạc bộ} | Mỗi thôn có câu lạc bộ dưỡng sinh',
      '≥ 3 {tình nguyện viên} | Mỗi thôn có tình nguyện viên chăm sóc tại nhà',
    ],
  ],
  [
    'not behind a verb of its own',
    'task',
    'Mở ít nhất 03 lớp tập huấn và cấp phát 200 tờ gấp.',
    ['≥ 3 {lớp tập huấn} | Mở lớp tập huấn', '= 200 {tờ gấp} | cấp phát tờ gấp'],
  ],
  [
    'what two kinds of places are to be',
    'goal',
    'Có ít nhất 05 bản và 02 trường học được công nhận không ma túy.',
    ['≥ 5 {bản} | bản được công nhận không ma túy', '≥ 2 {trường học} | trường học được công nhận không ma túy'],
  ],
  [
    'the day of a whole list',
    'task',
    'Treo 120 băng rôn, 40 pano tại các trục đường chính trước ngày 28/5.',
    [
      '= 120 {băng rôn}, by 2025-05-28 | Treo băng rôn',
      '= 40 {pano}, by 2025-05-28 | Treo pano tại các trục đường chính',
    ],
  ],
  [
    'a day of the last clause alone',
    'task',
    'Treo 120 băng rôn; cấp phát 40 tờ gấp trước ngày 28/5.',
    ['= 120 {băng rôn} | Treo băng rôn', '= 40 {tờ gấp}, by 2025-05-28 | cấp phát tờ gấp'],
  ],
  [
    'a day that opens the words',
    'task',
    'Đợt 2: ngày 07/4/2025, tiếp nhận 450 đơn vị máu.',
    ['= 450 {đơn vị máu} | Đợt 2 › tiếp nhận đơn vị máu'],
  ],
  [
    'a stretch that ends them',
    'task',
    'Trưng bày 24 gian sách của các trường học từ ngày 18/4 đến hết ngày 22/4/2025.',
    ['= 24 {gian sách}, by 2025-04-22 | Trưng bày gian sách của các trường học'],
  ],
  [
    'for whom all is done',
    'task',
    'Ký cam kết không liên quan đến ma túy đối với 100% hộ gia đình.',
    ['= 100 % | Ký cam kết không liên quan đến ma túy đối với hộ gia đình'],
  ],
  [
    'children among those who read',
    'goal',
    'Phục vụ 18.000 lượt bạn đọc, trong đó 60% là thiếu nhi.',
    ['= 18000 {lượt bạn đọc} | Phục vụ lượt bạn đọc', '= 60 % | Phục vụ lượt bạn đọc là thiếu nhi'],
  ],
  [
    'who is honoured',
    'task',
    'Đề xuất khen thưởng 05 tập thể, 10 cá nhân tiêu biểu.',
    ['= 5 {tập thể} | Đề xuất khen thưởng tập thể', '= 10 {cá nhân} | Đề xuất khen thưởng cá nhân tiêu biểu'],
  ],
];

describe('amounts of campaigns', () => {
  test.each(FORMS)('%s', (_, place, text, wanted) => {
    expect(told(text, place)).toEqual(wanted);
  });
});
