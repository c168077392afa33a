import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// What is no plan of goals: decrees, decisions that lay down rules, notices of results, agendas (2003 to 2026).

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const head = (symbol: string, type: string, title: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\nSố: 12/${symbol}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Giang, ngày 05 tháng 6 năm 2023\n\n${type}\n${title}\n\n`;

const DECISION = head('QĐ-UBND', 'QUYẾT ĐỊNH', 'BAN HÀNH QUY ĐỊNH HỖ TRỢ SẢN XUẤT');
const DECREE = head('NĐ-CP', 'NGHỊ ĐỊNH', 'QUY ĐỊNH XỬ PHẠT VI PHẠM HÀNH CHÍNH');

const goalsOf = (text: string): readonly string[] =>
  buildTargets(outlineOfText(text), CONTEXT).targets.map(
    ({ comparator, value, unit, indicator }) => `${comparator} ${value} ${unit} | ${indicator}`,
  );

const tasksOf = (text: string): readonly string[] =>
  buildTasks(outlineOfText(text), [], CONTEXT).tasks.map(
    ({ content, lead }) => `${lead.map(({ name }) => name).join('; ')} | ${content.slice(0, 30)}`,
  );

describe('no goals', () => {
  test.each<readonly [string, string]>([
    [
      'what an article asks of everybody',
      `${DECISION}Điều 2. Điều kiện\n\n3. Có hợp đồng tiêu thụ ít nhất 70% sản lượng sản phẩm của dự án.`,
    ],
    ['what a decision itself does', `${DECISION}Điều 1. Bổ sung 04 thủ tục hành chính vào Bộ thủ tục hành chính.`],
    [
      'a fine',
      `${PLAN_HEAD}1. Phạt tiền từ 200.000 đồng đến 400.000 đồng đối với người điều khiển xe không đội mũ bảo hiểm.`,
    ],
    [
      'what a law that is quoted asks',
      `${PLAN_HEAD}Bước 1. Thông báo tuyển dụng và tiếp nhận Phiếu đăng ký dự tuyển công chức:\n\na) Khoản 8 Điều 1 Nghị định số 161/2018/NĐ-CP ngày 29/11/2018 của Chính phủ quy định:\n\n- Cơ quan có thẩm quyền phải thông báo công khai ít nhất 01 lần trên phương tiện thông tin đại chúng.`,
    ],
    [
      'an agenda whose line speaks of contents',
      `${PLAN_HEAD}II. NỘI DUNG HỘI NGHỊ\n\nHội nghị tổ chức trong 1/2 ngày với các nội dung chính:\n\n1. Hướng dẫn lập 06 bảng danh mục sử dụng trong liên thông dữ liệu (60 phút).`,
    ],
    [
      'what a text that is titled so tells of results',
      'Kết quả giải quyết thủ tục hành chính tháng 8/2021\n\nHồ sơ chậm hạn tiếp tục giảm mạnh đạt 3,45%, trong đó so với tháng 7 giảm 3,86%. Có đến 5/9 huyện đạt tỷ lệ này dưới 3%.',
    ],
    [
      'what a text tells of a part of the year that its title names',
      'Dự ước tốc độ tăng trưởng kinh tế 6 tháng đầu năm đạt 6,5%\n\nKhu vực công nghiệp và xây dựng tăng 6,78%, đóng góp 3,93 điểm phần trăm vào mức tăng trưởng chung.',
    ],
    [
      'what a text tells that is titled by how much of a plan was done',
      'Chư Pưh: Thu ngân sách chỉ đạt 43% kế hoạch tỉnh giao\n\nTổng diện tích gieo trồng được 25.271,9 ha, đạt 74,6% kế hoạch, tăng 3,87%.',
    ],
  ])('%s', (_, text) => {
    expect(goalsOf(text)).toEqual([]);
  });

  test('but an article that names goals has them', () => {
    const text = `${DECISION}Điều 1. Phê duyệt Chương trình với các chỉ tiêu sau:\n\n1. Tỷ lệ che phủ rừng đạt 42%.`;
    expect(goalsOf(text)).toEqual(['eq 42 % | Tỷ lệ che phủ rừng']);
  });
});

describe('tasks', () => {
  test('are none where a decree lists what may be ordered, but who enforces it has one', () => {
    const text = `${DECREE}Điều 4. Biện pháp khắc phục hậu quả\n\na) Buộc khôi phục lại tình trạng ban đầu;\n\nĐiều 86. Trách nhiệm thi hành\n\nBộ trưởng Bộ Công an, Chủ tịch Ủy ban nhân dân các tỉnh chịu trách nhiệm thi hành Nghị định này.`;
    expect(tasksOf(text)).toEqual([
      'Bộ trưởng Bộ Công an; Chủ tịch Ủy ban nhân dân các tỉnh | Bộ trưởng Bộ Công an, Chủ tịch',
    ]);
  });

  test('stand below articles with Roman numbers too', () => {
    const text = `${DECISION}Điều I: Ban hành kèm theo Quyết định này quy định các loại phí.\n\nĐiều II: Giao cho Sở Tài chính có văn bản hướng dẫn và tổ chức triển khai.`;
    expect(tasksOf(text)).toEqual(['Sở Tài chính | Giao cho Sở Tài chính có văn b']);
  });

  test('are charged behind their grounds', () => {
    const text = `${DECISION}Điều 2. Điều khoản thi hành\n\n2. Căn cứ các tiêu chí tại Điều 1, Ủy ban nhân dân các huyện có trách nhiệm ban hành kế hoạch cụ thể.`;
    expect(tasksOf(text)).toEqual(['Ủy ban nhân dân các huyện | Căn cứ các tiêu chí tại Điều 1']);
  });

  test('are none below who has done something', () => {
    const text = `${PLAN_HEAD}- Tòa án đã giải quyết: 396 vụ, việc\n\n+ Xét xử: 111 vụ\n\n+ Đình chỉ giải quyết: 80 vụ, việc`;
    expect(tasksOf(text)).toEqual([]);
  });
});
