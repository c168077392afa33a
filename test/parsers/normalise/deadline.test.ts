import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeadline } from '../../../parsers/normalise/deadline.ts';

const IN_2023 = { planYear: 2023 };

/** value ← many phrasings, as deadline columns of plans print them. */
const DATES: Readonly<Record<string, readonly string[]>> = {
  '2023-10-07': [
    'Tuần đầu tháng 10',
    'Tuần đầu tiên của tháng 10/2023',
    'tuần 1 tháng 10',
    'Tuần lễ thứ nhất tháng 10',
  ],
  '2023-06-14': ['Tuần thứ hai của tháng 6/2023', 'Tuần 2/tháng 6', 'Tuần II tháng 6 năm 2023'],
  '2023-12-31': [
    'Trong năm 2023',
    'Năm 2023',
    'năm 2023',
    '2023',
    'Cả năm 2023',
    'Trong năm',
    'Cả năm',
    'Hết năm 2023',
    'Đến hết năm 2023',
    'Cuối năm 2023',
    'Cuối năm',
    'Chậm nhất trước ngày 31/12/2023',
    'Trước 31/12/2023',
    'Trước ngày 31/12/2023',
    'trước ngày 31 tháng 12 năm 2023',
    'Hoàn thành trước ngày 31/12/2023',
    'Đến ngày 31/12/2023',
    'Chậm nhất 31/12/2023',
    '31/12/2023',
    '31-12-2023',
    'Trước ngày 31/12',
    'Quý IV/2023',
    'Tháng Mười hai',
    'tháng mười hai năm 2023',
    'Trong tháng Mười Hai',
    'Quý IV năm 2023',
    'Quý IV, năm 2023',
    'Quý 4/2023',
    'Trong quý IV/2023',
    'Quý IV',
    'Tháng 12/2023',
    'Tháng 12 năm 2023',
    'tháng 12',
    'T12/2023',
    '12/2023',
    '6 tháng cuối năm 2023',
    '06 tháng cuối năm',
    'Quý III, IV/2023',
    'Quý III, Quý IV/2023',
    'Trong tháng 12/2023',
    'Trước ngày 15/6/2023 và trước ngày 31/12/2023',
  ],
  '2023-02-28': [
    'Tháng 2/2023',
    'Tháng 02/2023',
    'Tháng 02 năm 2023',
    'Ban hành kế hoạch trong tháng 02/2023 và tổ chức thực hiện',
    'Trước tháng 3/2023',
    '02/2023',
    'Tháng 1, 2/2023',
    'Cuối tháng 2/2023',
    'Tuần cuối tháng 2/2023',
  ],
  '2023-01-31': [
    'Ban hành kế hoạch trong tháng 01/2023 và tổ chức thực hiện (báo cáo lồng ghép vào chế độ báo cáo định kỳ về cải cách hành chính)',
    'Rà soát và xây dựng phương án tự chủ tài chính trong tháng 01/2023',
    'Tháng 1 năm 2023',
  ],
  '2023-03-31': [
    'Quý I/2023',
    'Quý 1 năm 2023',
    'Hoàn thành trong Quý I năm 2023',
    'Tháng 3/2023',
    'Quí I/2023',
    'Trước quý II/2023',
    '3 tháng đầu năm 2023',
  ],
  '2023-06-30': [
    '6T đầu năm',
    'Cuối quý II',
    '6 tháng đầu năm',
    '06 tháng đầu năm 2023',
    'Sáu tháng đầu năm 2023',
    'Quý II/2023',
    'Quý I, II/2023',
    'Quý I và Quý II năm 2023',
    'Tháng 6/2023',
    'Tháng 5, tháng 6/2023',
    'Trước ngày 30/6/2023',
    'Trước ngày 30 tháng 6',
    'Trước 30/6',
    'Giữa năm 2023',
    'Nửa đầu năm 2023',
  ],
  '2023-09-30': [
    'Quý III năm 2023',
    'Quý III/2023',
    'Quý 3',
    'Q3/2023',
    'III/2023',
    '9 tháng đầu năm 2023',
    'Tháng 9/2023',
    'Trong Quý III',
  ],
  '2025-12-31': [
    'Đến năm 2025',
    'Đến hết năm 2025',
    'Quý IV, năm 2025',
    'Trước năm 2026',
    'Năm 2025',
    'Hoàn thành trong năm 2025',
  ],
  '2023-02-15': [
    'Trước ngày 15/02/2023',
    'Chậm nhất là ngày 15 tháng 02 năm 2023',
    'Ngày 15/02/2023',
    'gửi trước ngày 15/02/2023 để tổng hợp',
  ],
  '2024-02-29': ['Tháng 02/2024', 'tháng 2 năm 2024'],
};

test('a stretch from a month to a day', () => {
  const read = (text: string) => {
    const { kind, start_on, due_on } = parseDeadline(text, IN_2023);
    return [kind, start_on, due_on];
  };
  expect(read('Từ tháng 02 đến ngày 15/3/2023')).toEqual(['period', '2023-02-01', '2023-03-15']);
  expect(read('từ ngày 02 đến ngày 15/3/2023')).toEqual(['period', '2023-03-02', '2023-03-15']);
  expect(read('từ ngày 12/01, kết thúc trước 05/02/2023')).toEqual(['period', '2023-01-12', '2023-02-05']);
  expect(read('Từ tháng 3/2023 và hoàn thành vào tháng 10/2023')).toEqual(['period', '2023-03-01', '2023-10-31']);
});

const RECURRING: Readonly<Record<string, readonly string[]>> = {
  continuous: [
    'TX',
    'Thường xuyên',
    'Thường xuyên trong năm',
    'Thường xuyên trong năm 2023',
    'Thường xuyên, liên tục',
    'Năm 2023 và thường xuyên',
    'Thường xuyên, định kỳ',
    'Thường xuyên; hằng năm',
    'Thực hiện thường xuyên trong năm',
    'Thường xuyên, hàng tháng báo cáo',
    'Hằng ngày',
    'Hàng tuần',
    'Trong suốt quá trình thực hiện',
    'Thường xuyên (giai đoạn 2021 - 2025)',
    'Thường xuyên, theo kế hoạch',
  ],
  monthly: [
    'Hằng tháng',
    'Hàng tháng',
    'Định kỳ hàng tháng',
    'Trước ngày 15 hằng tháng',
    'Trước ngày 25 hàng tháng',
    '01 lần/tháng',
    'Hằng tháng, quý, năm',
    'Mỗi tháng một lần',
    'Định kỳ tháng, quý, năm',
    'Trước ngày 18 hằng tháng, đảm bảo theo đúng mẫu',
    'Trước ngày 05 của tháng sau',
  ],
  quarterly: [
    'Mỗi quý 1 lần',
    'Trước ngày 05 của tháng đầu quý',
    'Trước ngày 10 tháng đầu tiên của quý sau',
    'Chậm nhất ngày 05 tháng đầu quý sau',
    'Ngày 10 tháng cuối quý',
    'Hằng quý',
    'Hàng quý',
    'Định kỳ hằng quý',
    'Định kỳ hàng quý, 6 tháng, năm',
    '01 lần/quý',
    '03 tháng/lần',
    '3 tháng một lần',
    'Báo cáo quý, 6 tháng, năm',
    'Trước ngày 20 tháng cuối của quý, hằng quý',
    'Hàng quý, năm',
  ],
  semiannual: [
    'Định kỳ 6 tháng, hàng năm',
    '6 tháng/lần',
    '06 tháng/lần',
    '6 tháng một lần',
    'Định kỳ 6 tháng và hằng năm',
    '6 tháng, năm',
    '02 lần/năm',
    'Sơ kết 6 tháng, tổng kết năm',
    '06 tháng, 01 năm',
    'Báo cáo 6 tháng và cả năm',
  ],
  annual: [
    'Hằng năm',
    'Hàng năm',
    'hàng năm',
    'Tháng 11 hằng năm',
    'Trước ngày 15/12 hằng năm',
    'Hằng năm, trước ngày 10/12',
    'Quý I hằng năm',
    '01 lần/năm',
    'Mỗi năm',
    'Hằng năm giai đoạn 2021 - 2025',
  ],
  as_prescribed: [
    'Định kỳ theo quy định',
    'Định kỳ',
    'Theo định kỳ',
    'Theo quy định',
    'Theo đúng quy định',
    'Định kỳ và đột xuất',
    'Báo cáo định kỳ theo quy định',
    'Theo thời gian quy định',
  ],
};

const ROADMAP = [
  'Theo lộ trình',
  'Theo lộ trình đã được phê duyệt',
  'Tổ chức thực hiện theo đúng lộ trình đề ra',
  'Theo tiến độ thời gian',
  'Theo đúng tiến độ',
  'Theo lộ trình của Chính phủ',
  'Theo kế hoạch được phê duyệt',
  'Tổ chức thực hiện theo đúng lộ trình đề ra, đảm bảo số hóa 50% kết quả trong năm 2023 (lũy kế từ đầu năm 2022)',
];

const PERIODS: readonly (readonly [string, string | null, string | null])[] = [
  // a plan of a school (Đồng Nai, 2026)
  ['09 - 10/2026', '2026-09-01', '2026-10-31'],
  ['2021 - 2025', '2021-01-01', '2025-12-31'],
  ['2021-2025', '2021-01-01', '2025-12-31'],
  ['2021 2025', '2021-01-01', '2025-12-31'],
  ['Các năm 2021 - 2025', '2021-01-01', '2025-12-31'],
  ['Giai đoạn 2021 - 2025', '2021-01-01', '2025-12-31'],
  ['Từ năm 2021 đến năm 2025', '2021-01-01', '2025-12-31'],
  ['Từ năm 2022 đến 2024', '2022-01-01', '2024-12-31'],
  ['Năm 2023 - 2024', '2023-01-01', '2024-12-31'],
  ['2022, 2023', '2022-01-01', '2023-12-31'],
  ['Năm 2021, 2023 và 2025', '2021-01-01', '2025-12-31'],
  ['Từ tháng 3 đến tháng 6/2023', '2023-03-01', '2023-06-30'],
  ['Tháng 3 - tháng 6/2023', '2023-03-01', '2023-06-30'],
  ['Tháng 9 - 10/2023', '2023-09-01', '2023-10-31'],
  ['Quý II - IV/2023', '2023-04-01', '2023-12-31'],
  ['Từ Quý I đến Quý III/2023', '2023-01-01', '2023-09-30'],
  ['Từ ngày 01/3 đến ngày 30/6/2023', '2023-03-01', '2023-06-30'],
  ['Từ ngày 01/04/2023 đến ngày 30/04/2023', '2023-04-01', '2023-04-30'],
  ['01/4/2023 - 30/4/2023', '2023-04-01', '2023-04-30'],
  ['Từ tháng 10/2023 đến tháng 3/2024', '2023-10-01', '2024-03-31'],
  ['Tháng 10/2023-3/2024', '2023-10-01', '2024-03-31'],
  ['01/7-30/9/2023', '2023-07-01', '2023-09-30'],
  ['22-24/8/2023', '2023-08-22', '2023-08-24'],
  ['18-22/9', '2023-09-18', '2023-09-22'],
  ['Trong các ngày 22-24/8', '2023-08-22', '2023-08-24'],
  ['Từ ngày 01 đến ngày 18/11/2023', '2023-11-01', '2023-11-18'],
  ['Từ ngày 10 đến 28 tháng 3 năm 2023', '2023-03-10', '2023-03-28'],
  ['Tháng 6-8/2023', '2023-06-01', '2023-08-31'],
  ['Đợt 1: 15/3-30/4', '2023-03-15', '2023-04-30'],
  ['Từ năm 2023', '2023-01-01', null],
  ['Từ tháng 7/2023', '2023-07-01', null],
  ['Năm 2023 và các năm tiếp theo', '2023-01-01', null],
  ['Quý IV/2023 và những năm tiếp theo', '2023-10-01', null],
];

const RELATIVE: readonly (readonly [string, string | null, string | null])[] = [
  ['Sau 06 tháng thực hiện', 'P6M', 'thực hiện'],
  ['Sau 02 tháng kể từ khi có văn bản hướng dẫn của Trung ương', 'P2M', 'có văn bản hướng dẫn của Trung ương'],
  [
    'Sau 02 tháng kể từ khi có văn bản hướng dẫn của Trung ương và của Tỉnh',
    'P2M',
    'có văn bản hướng dẫn của Trung ương và của Tỉnh',
  ],
  [
    'Sau 03 tháng kể từ khi có văn bản hướng dẫn của Trung ương (đối với đơn vị đã có hướng dẫn của Trung ương thì hoàn thành trong tháng 3/2023)',
    'P3M',
    'có văn bản hướng dẫn của Trung ương',
  ],
  [
    'Sau 01 tháng kể từ khi có hướng dẫn của Sở Thông tin và Truyền thông',
    'P1M',
    'có hướng dẫn của Sở Thông tin và Truyền thông',
  ],
  [
    'Trong vòng 05 ngày làm việc kể từ khi UBND tỉnh ban hành Quyết định công bố',
    'P5D',
    'UBND tỉnh ban hành Quyết định công bố',
  ],
  ['Trong thời hạn 30 ngày, kể từ ngày nhận được văn bản', 'P30D', 'nhận được văn bản'],
  ['Chậm nhất 10 ngày sau khi kết thúc hội nghị', 'P10D', 'kết thúc hội nghị'],
  ['15 ngày sau khi ban hành Nghị quyết', 'P15D', 'ban hành Nghị quyết'],
  ['Trong 24 giờ kể từ khi phát hiện', 'PT24H', 'phát hiện'],
  ['Trong vòng 60 phút kể từ khi nhận được tin báo', 'PT60M', 'nhận được tin báo'],
  ['Trong vòng hai tuần kể từ ngày ký', 'P2W', 'ký'],
  ['Sau 01 quý kể từ khi đưa vào sử dụng', 'P3M', 'đưa vào sử dụng'],
  ['Sau khi có Kế hoạch của Tỉnh', null, 'có Kế hoạch của Tỉnh'],
  ['Sau khi có ý kiến của Phòng Kinh tế - Tài chính', null, 'có ý kiến của Phòng Kinh tế - Tài chính'],
  [
    'Sau khi đơn vị sự nghiệp công lập gửi phương án tự chủ tài chính',
    null,
    'đơn vị sự nghiệp công lập gửi phương án tự chủ tài chính',
  ],
  ['Sau khi có kết quả công bố', null, 'có kết quả công bố'],
  ['Ngay sau khi Luật được thông qua.', null, 'Luật được thông qua'],
  ['Khi có yêu cầu', null, 'có yêu cầu'],
  ['Khi phát sinh', null, 'phát sinh'],
  ['45 ngày', 'P45D', null],
  ['Trong vòng 24h', 'PT24H', null],
  ['Không quá 03 ngày làm việc', 'P3D', null],
];

const NONE = [
  'Quý H2025',
  'Giai đoạn I/2023',
  '',
  '…',
  '......',
  'x',
  '-',
  'Theo chỉ đạo của UBND tỉnh',
  'Theo yêu cầu của cấp trên',
  'Đột xuất',
  'Phòng Nội vụ',
];

describe('over the turn of the year', () => {
  test.each([
    ['Từ tháng 11 đến tháng 4 năm sau', '2023-11-01', '2024-04-30'],
    ['Từ tháng 11 đến tháng 4', '2023-11-01', '2024-04-30'],
    ['Từ tháng 11 đến tháng 4/2024', '2023-11-01', '2024-04-30'],
    ['Từ tháng 11/2023 đến tháng 4 năm sau', '2023-11-01', '2024-04-30'],
    ['Từ ngày 15/11 đến ngày 15/01', '2023-11-15', '2024-01-15'],
    ['Từ quý IV đến quý I năm sau', '2023-10-01', '2024-03-31'],
    ['Từ tháng 3 đến tháng 6', '2023-03-01', '2023-06-30'],
    ['Trước ngày 15/01 năm sau', null, '2024-01-15'],
    ['Tháng 01 năm kế tiếp', null, '2024-01-31'],
  ])('%s', (text, start, due) => {
    const { start_on, due_on } = parseDeadline(text, IN_2023);
    expect([start_on, due_on]).toEqual([start, due]);
  });
});

describe('parseDeadline', () => {
  test.each(Object.entries(DATES).flatMap(([due, texts]) => texts.map((text) => [text, due] as const)))(
    '%s',
    (text, due) => {
      expect(parseDeadline(text, IN_2023)).toEqual({
        text,
        kind: 'date',
        due_on: due,
        start_on: null,
        recurrence: null,
        after: null,
      });
    },
  );

  test.each(
    Object.entries(RECURRING).flatMap(([recurrence, texts]) => texts.map((text) => [text, recurrence] as const)),
  )('%s', (text, recurrence) => {
    expect(parseDeadline(text, IN_2023)).toEqual({
      text,
      kind: 'recurring',
      due_on: null,
      start_on: null,
      recurrence,
      after: null,
    });
  });

  test.each(ROADMAP)('%s', (text) => {
    expect(parseDeadline(text, IN_2023)).toMatchObject({ text, kind: 'roadmap', due_on: null, recurrence: null });
  });

  test('a day after which it begins is no day by which', () => {
    expect(parseDeadline('Sau 30/9/2023', IN_2023)).toMatchObject({ start_on: '2023-09-30', due_on: null });
  });

  test.each(PERIODS)('%s', (text, start, due) => {
    expect(parseDeadline(text, IN_2023)).toMatchObject({
      text,
      kind: 'period',
      start_on: start,
      due_on: due,
      recurrence: null,
    });
  });

  test.each(RELATIVE)('%s', (text, duration, event) => {
    expect(parseDeadline(text, IN_2023)).toMatchObject({
      text,
      kind: 'relative',
      due_on: null,
      after: { duration, event },
    });
  });

  test.each(NONE)('no time in "%s"', (text) => {
    expect(parseDeadline(text, IN_2023)).toMatchObject({
      kind: null,
      due_on: null,
      start_on: null,
      recurrence: null,
      after: null,
    });
  });

  test('without a plan year a bare quarter has no day', () => {
    expect(parseDeadline('Quý II', { planYear: null })).toMatchObject({ kind: 'date', due_on: null });
  });

  test('a date outdoes the reports that go with it', () => {
    expect(parseDeadline('Trước ngày 19/02/2023, báo cáo định kỳ hằng quý', IN_2023)).toMatchObject({
      kind: 'date',
      due_on: '2023-02-19',
    });
  });

  test('never throws, whatever the cell holds', () => {
    const pieces = fc.constantFrom(
      'tháng ',
      'quý ',
      'năm ',
      '2023',
      '31',
      '/',
      '-',
      ' ',
      'IV',
      'đến ',
      'từ ',
      'trước ',
      'sau khi ',
      '6 ',
      'hằng ',
      ', ',
      '(',
      '.',
      'kể từ ngày ',
      '99',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => parseDeadline(parts.join(''), IN_2023).text !== ''),
    );
    fc.assert(fc.property(fc.string(), (text) => parseDeadline(text, { planYear: null }).text !== ''));
  });
});
