import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeadlineInSentence } from '../../../parsers/normalise/deadline-in-sentence.ts';

const IN_2023 = { planYear: 2023 };

const DATES: readonly (readonly [string, string, string])[] = [
  ['Giao, nhận quân: 01 ngày, dự kiến trung tuần tháng 02/2023.', '2023-02-28', 'tháng 02/2023'],
  ['Hoàn thành việc rà soát ao, hồ trong tuần đầu tháng 10.', '2023-10-07', 'trong tuần đầu tháng 10'],
  ['Di dời 45 hộ dân ra khỏi vùng sạt lở đến năm 2028.', '2028-12-31', 'đến năm 2028'],
  ['Thay toàn bộ đèn chiếu sáng công cộng bằng đèn LED trước năm 2026.', '2025-12-31', 'trước năm 2026'],
  [
    'báo cáo kết quả thực hiện định kỳ theo quy định cho UBND huyện. Thời gian hoàn thành ban hành Kế hoạch trước ngày 19/02/2023.',
    '2023-02-19',
    'trước ngày 19/02/2023',
  ],
  [
    'gửi ý kiến của đơn vị mình về phòng Hành chính - Tổ chức trước ngày 15/02/2023 để tổng hợp',
    '2023-02-15',
    'trước ngày 15/02/2023',
  ],
  [
    'được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý trong năm 2023.',
    '2023-12-31',
    'trong năm 2023',
  ],
  [
    'tổng hợp báo cáo kết quả thực hiện Nghị quyết số 99/NQ-CP ngày 03/10/2017 của Chính phủ. Thời gian xong trước 01/12/2023.',
    '2023-12-01',
    'xong trước 01/12/2023',
  ],
  ['Nâng cấp Khoa Sản của Bệnh viện Sản - Nhi, hoàn thành năm 2023.', '2023-12-31', 'năm 2023'],
  ['Báo cáo Ủy ban nhân dân tỉnh trước ngày 10 tháng 01 năm sau.', '2024-01-10', 'trước ngày 10 tháng 01 năm'],
  ['Mở phiên giao dịch việc làm tại 03 cụm xã (tháng 5, tháng 10).', '2023-10-31', 'tháng 5, tháng 10'],
  ['Đối thoại ít nhất 01 lần/năm, hoàn thành trước ngày 30/11.', '2023-11-30', 'hoàn thành trước ngày 30/11'],
  ['Trong năm 2023, Văn phòng HĐND tỉnh tiếp tục nâng cao chất lượng', '2023-12-31', 'Trong năm 2023'],
  ['Tổ chức sơ kết vào năm 2027, tổng kết vào năm 2030.', '2030-12-31', 'vào năm 2030'],
  ['Hoàn thành việc sắp xếp trong Quý II/2023', '2023-06-30', 'Hoàn thành trong Quý II/2023'],
  ['Tháng 3/2023, tổ chức hội nghị triển khai', '2023-03-31', 'Tháng 3/2023'],
  ['Xây dựng đề án (Quý III/2023)', '2023-09-30', 'Quý III/2023'],
  ['Đến năm 2025, hoàn thành xóa nhà tạm', '2025-12-31', 'Đến năm 2025'],
  ['Báo cáo chậm nhất ngày 25 tháng 11 năm 2023 về Sở Nội vụ', '2023-11-25', 'chậm nhất ngày 25 tháng 11 năm 2023'],
  [
    'Xây mới nhà lớp học; khởi công trong quý II/2023, hoàn thành trong quý IV/2023',
    '2023-12-31',
    'hoàn thành trong quý IV/2023',
  ],
  ['Tổ chức hội nghị tổng kết ngày 20/12.', '2023-12-20', 'ngày 20/12'],
  [
    'báo cáo Bộ Y tế 06 tháng (trước ngày 15/7) và cả năm (trước ngày 15/01/2024)',
    '2024-01-15',
    'trước ngày 15/01/2024',
  ],
  ['Đêm văn nghệ chào mừng: 20h00 ngày 01/9/2023.', '2023-09-01', 'ngày 01/9/2023'],
  ['Tổ chức Lễ phát động: dự kiến sáng ngày 25/4/2023 tại khu công nghiệp', '2023-04-25', 'ngày 25/4/2023'],
  ['Gửi báo cáo trước 17h00 ngày 20/10/2023', '2023-10-20', 'trước 17h00 ngày 20/10/2023'],
  ['tổng hợp số liệu báo cáo Đảng ủy đúng hạn ngày 23/09/2026.', '2026-09-23', 'đúng hạn ngày 23/09/2026'],
  ["hoàn thành báo cáo thẩm tra trước 16h00' ngày 15/02/2023.", '2023-02-15', "trước 16h00' ngày 15/02/2023"],
  ['sơ tán dân trước 19 giờ 00 phút ngày 06/11/2023.', '2023-11-06', 'trước 19 giờ 00 phút ngày 06/11/2023'],
  ['Năm 2023: Phát động phong trào thi đua.', '2023-12-31', 'Năm 2023'],
  ['Gửi báo cáo về UBND tỉnh trước ngày 15/12.', '2023-12-15', 'trước ngày 15/12'],
];

const RECURRING: readonly (readonly [string, string])[] = [
  ['Tổ chức 02 hội nghị tuyên truyền mỗi năm cho già làng, trưởng bản.', 'annual'],
  ['Thường xuyên theo dõi, đánh giá tình hình thi hành pháp luật hàng năm trên địa bàn huyện.', 'continuous'],
  ['Phòng Nội vụ thường xuyên kiểm tra việc thực hiện', 'continuous'],
  ['Giao Sở Y tế tổng hợp, báo cáo UBND tỉnh hằng tuần vào thứ Sáu.', 'continuous'],
  ['Công an thành phố chủ trì kiểm tra, hằng năm hoặc đột xuất theo yêu cầu.', 'annual'],
  ['Phòng Quản lý đô thị chủ trì, định kỳ 2 tuần/lần báo cáo Chủ tịch UBND thành phố.', 'continuous'],
  ['Duy trì thường xuyên công tác tuần tra, kiểm soát.', 'continuous'],
  ['Chấn chỉnh kỷ luật, kỷ cương (thường xuyên).', 'continuous'],
  ['Sở Thông tin và Truyền thông xây dựng chuyên trang, chuyên mục; thực hiện thường xuyên.', 'continuous'],
  ['Mở chuyên mục "An toàn giao thông" phát sóng 02 lần/tuần trên hệ thống truyền thanh.', 'continuous'],
  ['Thực tập phương án chữa cháy ít nhất 01 lần/năm.', 'annual'],
  ['Tổ chức kiểm tra liên ngành 02 đợt/năm.', 'semiannual'],
  ['Giám sát dựa vào chỉ số: thực hiện thường xuyên tại các cơ sở y tế.', 'continuous'],
  ['tổng hợp và định kỳ báo cáo UBND xã theo quy định', 'as_prescribed'],
  ['định kỳ tổng hợp, báo cáo kết quả thực hiện cho UBND huyện', 'as_prescribed'],
  ['Các phòng, đơn vị báo cáo tình hình thực hiện trước ngày 18 hằng tháng', 'monthly'],
  ['Định kỳ 6 tháng, hàng năm, Sở Công Thương tổ chức sơ kết', 'semiannual'],
  ['định kỳ hàng tháng báo cáo UBND tỉnh kết quả thực hiện', 'monthly'],
  ['Báo cáo UBND tỉnh trước ngày 15/12 hằng năm', 'annual'],
  ['Sở Tài chính: Hằng năm, trên cơ sở dự toán của các đơn vị, tham mưu bố trí kinh phí.', 'annual'],
  ['Hằng năm, tổ chức đánh giá, xếp loại', 'annual'],
  ['Báo cáo Ban CHQS huyện trước 16 giờ thứ Sáu hằng tuần từ tháng 10/2023.', 'continuous'],
  ['Tổng hợp số liệu báo cáo Bệnh viện Phổi trước ngày 05 tháng sau.', 'monthly'],
  ['Giám sát, hỗ trợ tuyến xã 02 lần/quý.', 'quarterly'],
  ['tổ chức khoán bảo vệ rừng; thời gian thực hiện hằng năm, bắt đầu từ năm 2022.', 'annual'],
  ['Tổ chức diễn tập phương án chữa cháy rừng hằng năm.', 'annual'],
  ['Trạm Y tế tổng hợp, báo cáo kết quả thực hiện hằng năm', 'annual'],
  ['tham mưu sơ kết hằng năm, tổng kết 05 năm thực hiện.', 'annual'],
  ['báo cáo về Văn phòng Thường trực lúc 06h00 và 16h00 hằng ngày.', 'continuous'],
  ['Định kỳ hằng quý tổng hợp kết quả', 'quarterly'],
];

const NONE: readonly string[] = [
  'Rà soát quy hoạch sử dụng đất đến năm 2030.',
  'Xây dựng mạng lưới quan trắc đến năm 2028 và những năm tiếp theo.',
  'Cụ thể hóa Kế hoạch này thành chương trình công tác tháng, quý.',
  'Lồng ghép nội dung phòng chống thiên tai vào kế hoạch phát triển kinh tế - xã hội hằng năm.',
  'Tổ chức thực hiện kế hoạch đầu tư công hằng năm.',
  'Kiểm tra làm căn cứ đánh giá, xếp loại cán bộ hằng năm.',
  'Duy trì số lượng đàn gia súc hằng năm.',
  'Tổ chức mít tinh chào mừng ngày 20/11.',
  'Tổ chức tuyên truyền kỷ niệm 80 năm Quốc khánh ngày 02/9.',
  'Tổ chức triển khai Luật Đất đai có hiệu lực từ ngày 01/8/2023.',
  'Ôn lại truyền thống 95 năm Ngày thành lập Mặt trận (18/11/1928 - 18/11/2023).',
  'Tiếp tục thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình giai đoạn 2021 - 2030; Chỉ thị số 20-CT/TU ngày 26/4/2023 của Ban Thường vụ Tỉnh ủy về đẩy mạnh cải cách hành chính đến năm 2025; Kế hoạch của huyện',
  'Ban hành và tổ chức thực hiện Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2023 của huyện.',
  'Tiếp tục tổ chức thực hiện Kế hoạch tinh giản biên chế sự nghiệp giai đoạn 2022 - 2025.',
  'bình xét thi đua - khen thưởng và đánh giá cán bộ, công chức hàng năm.',
  'bố trí kinh phí trong dự toán ngân sách hàng năm được cấp có thẩm quyền giao',
  'các văn bản đang có hiệu lực thi hành tính đến hết ngày 31 tháng 5 năm 2020',
  'tự bảo đảm chi thường xuyên.',
  'tổ chức đối thoại định kỳ với người dân và doanh nghiệp',
  'Xác định cải cách hành chính là nhiệm vụ thường xuyên, cấp bách',
  'đảm bảo tiến độ soạn thảo, khắc phục tình trạng xin lùi thời hạn',
  'các quy định tại Luật Quản lý vật liệu nổ ngày 29/6/2024',
  'Thực hiện các kiến nghị sau thanh tra, kiểm tra, kiểm toán',
  'khắc phục các tiêu chí năm 2022 bị mất điểm',
];

describe('findDeadlineInSentence', () => {
  test.each(DATES)('%s', (text, due, printed) => {
    expect(findDeadlineInSentence(text, IN_2023)).toMatchObject({ kind: 'date', due_on: due });
    expect(text).toContain(findDeadlineInSentence(text, IN_2023).text);
    expect(findDeadlineInSentence(text, IN_2023).text?.endsWith(printed.split(' ').at(-1) ?? '')).toBe(true);
  });

  test.each(RECURRING)('%s', (text, recurrence) => {
    expect(findDeadlineInSentence(text, IN_2023)).toMatchObject({ kind: 'recurring', recurrence, due_on: null });
  });

  test('an event, a schedule', () => {
    expect(
      findDeadlineInSentence(
        'theo quy định tại Quyết định số 1015/QĐ-TTg ngày 30/8/2022 của Thủ tướng Chính phủ sau khi có Quyết định công bố của UBND tỉnh.',
        IN_2023,
      ),
    ).toMatchObject({ kind: 'relative', after: { duration: null, event: 'có Quyết định công bố của UBND tỉnh' } });
    expect(findDeadlineInSentence('để triển khai cung cấp theo lộ trình. Thực hiện đồng bộ', IN_2023)).toMatchObject({
      kind: 'roadmap',
    });
  });

  test.each([
    ['Phòng Nội vụ sơ kết giữa năm 2024, cuối năm 2025 tổng kết thực hiện Kế hoạch.', '2025-12-31'],
    ['Phòng Nội vụ triển khai ngay sau khi có hướng dẫn của tỉnh, xong trước ngày 30/6.', '2023-06-30'],
    ['Phòng Nội vụ thực hiện từ nay đến hết năm 2023.', '2023-12-31'],
    ['Các trường học tổ chức cuối năm học 2023-2024.', null],
  ])('%s', (text, due) => {
    expect(findDeadlineInSentence(text, IN_2023).due_on).toBe(due);
  });

  test.each([
    // Công văn 7130/UBND-TH năm 2025 của tỉnh Nghệ An and others of its kind
    [
      'Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch, UBND các xã phải hoàn thành việc thành lập tổ.',
      'Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch',
      { duration: 'P15D', event: 'ban hành Kế hoạch' },
    ],
    [
      'Trong thời hạn 05 ngày làm việc kể từ ngày nhận được Công văn này, ban hành kế hoạch triển khai, gửi Văn phòng UBND tỉnh.',
      'Trong thời hạn 05 ngày làm việc kể từ ngày nhận được Công văn này',
      { duration: 'P5D', event: 'nhận được Công văn này' },
    ],
    ['Sau khi được phê duyệt, Sở Nội vụ chủ trì triển khai', 'Sau khi được phê duyệt', { event: 'được phê duyệt' }],
    [
      'quyết toán sau khi kết thúc Lễ hội 15 ngày.',
      'sau khi kết thúc Lễ hội 15 ngày',
      { duration: 'P15D', event: 'kết thúc Lễ hội' },
    ],
    [
      'báo cáo kết quả trong 03 ngày làm việc sau đại hội.',
      'trong 03 ngày làm việc sau đại hội',
      { duration: 'P3D', event: 'đại hội' },
    ],
    [
      'rà soát sau khi Luật được sửa đổi, bổ sung',
      'sau khi Luật được sửa đổi, bổ sung',
      { event: 'Luật được sửa đổi, bổ sung' },
    ],
  ])('an event is over where the sentence goes on: %s', (text, printed, after) => {
    expect(findDeadlineInSentence(text, IN_2023)).toMatchObject({ text: printed, kind: 'relative', after });
  });

  test.each([
    ['báo cáo Bộ trước ngày 15 tháng 12 hàng năm.', 'trước ngày 15 tháng 12 hàng năm'],
    ['tổng hợp báo cáo ngày 25 hằng tháng.', 'ngày 25 hằng tháng'],
    ['báo cáo tiến độ vào thứ 5 hàng tuần cho UBND huyện', 'vào thứ 5 hàng tuần'],
    ['Thứ Sáu hằng tuần báo cáo kết quả', 'Thứ Sáu hằng tuần'],
    ['định kỳ trước ngày 20 tháng cuối quý tổng hợp', 'định kỳ trước ngày 20 tháng cuối quý'],
    ['lập sổ quản lý chó nuôi trong quý I hằng năm', 'trong quý I hằng năm'],
    ['báo cáo trước ngày 20 của tháng cuối quý', 'trước ngày 20 của tháng cuối quý'],
  ])('a rhythm is printed with its day: %s', (text, printed) => {
    expect(findDeadlineInSentence(text, IN_2023).text).toBe(printed);
  });

  test('a stage behind who does it is when', () => {
    const text = 'Rà soát các quy hoạch (Sở Xây dựng thực hiện trong giai đoạn 2023 - 2025).';
    expect(findDeadlineInSentence(text, IN_2023)).toMatchObject({ kind: 'period', due_on: '2025-12-31' });
  });

  test.each([
    ['a stage at the end', 'Tham mưu đầu tư bổ sung 35 trụ nước trong giai đoạn 2023 - 2025.', 'period'],
    ['a rhythm in a name', 'Duy trì chuyên mục “Mỗi ngày một tin tốt, mỗi tuần một câu chuyện đẹp”.', null],
  ])('%s', (_, text, kind) => {
    expect(findDeadlineInSentence(text, IN_2023).kind).toBe(kind);
  });

  test('an event ends where it is said what must be done', () => {
    const text = 'Chậm nhất 05 ngày làm việc sau khi có khối lượng nghiệm thu phải làm thủ tục thanh toán.';
    expect(findDeadlineInSentence(text, IN_2023)).toMatchObject({
      text: 'Chậm nhất 05 ngày làm việc sau khi có khối lượng nghiệm thu',
      after: { duration: 'P5D', event: 'có khối lượng nghiệm thu' },
    });
  });

  test('a stretch that heads a step outdoes what stands in it', () => {
    const step = 'Từ năm 2022 đến năm 2024: Triển khai phong trào. Sơ kết vào Quý IV/2023.';
    expect(findDeadlineInSentence(step, IN_2023)).toMatchObject({ start_on: '2022-01-01', due_on: '2024-12-31' });
  });

  test('a day before the document is told of, one that something is due before is not', () => {
    const issued = { planYear: 2025, issuedOn: '2025-07-31' };
    const told = 'Ngày 21/7/2025, Bộ Tư pháp ban hành hướng dẫn, yêu cầu các xã rà soát';
    expect(findDeadlineInSentence(told, issued).kind).toBeNull();
    expect(findDeadlineInSentence(`${told} trước ngày 20/8/2025`, issued).due_on).toBe('2025-08-20');
    expect(findDeadlineInSentence('Lập danh sách trước ngày 20/7/2025', issued).due_on).toBe('2025-07-20');
  });

  test('a day of the next year comes again in a plan of several years', () => {
    const text = 'Tổng hợp, báo cáo UBND tỉnh trước ngày 10/01 năm sau.';
    const ofYears = { planYear: null, isOfYears: true };
    expect(findDeadlineInSentence(text, ofYears)).toMatchObject({ kind: 'recurring', recurrence: 'annual' });
    expect(findDeadlineInSentence(text, IN_2023)).toMatchObject({ kind: 'date', due_on: '2024-01-10' });
    const before = 'Xây dựng kế hoạch hằng năm, trình UBND thành phố trước ngày 30/11 năm trước.';
    expect(findDeadlineInSentence(before, ofYears)).toMatchObject({ kind: 'recurring', recurrence: 'annual' });
  });

  test('what is kept up all the time', () => {
    const text = 'Công an tỉnh chỉ đạo các đơn vị duy trì thường xuyên các tổ tuần tra.';
    expect(findDeadlineInSentence(text, IN_2023).recurrence).toBe('continuous');
  });

  test.each(NONE)('no deadline: %s', (text) => {
    expect(findDeadlineInSentence(text, IN_2023).kind).toBeNull();
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(
      'trước ngày ',
      '15/02/2023',
      'Nghị quyết số 1/NQ-CP ',
      'trong năm ',
      '2023',
      'thường xuyên ',
      'định kỳ ',
      'báo cáo',
      '. ',
      'hằng năm',
      ' sau khi có ',
      '(',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 25 }),
        (parts) => findDeadlineInSentence(parts.join(''), IN_2023).text !== '',
      ),
    );
  });
});
