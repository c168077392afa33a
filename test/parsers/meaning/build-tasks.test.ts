import { describe, expect, test } from 'vitest';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import type { Outline } from '../../../schemas/model/outline.ts';
import { taskSchema } from '../../../schemas/record/task.ts';
import { outlineOf, type SectionSpec, type TableSpec } from './outline-of.ts';

const abbreviations = collectAbbreviations([]);

function tasksOf(outline: Outline) {
  const { tasks } = buildTasks(outline, [], { abbreviations });
  for (const task of tasks) taskSchema.parse(task);
  return tasks;
}

const contents = (sections: readonly SectionSpec[]) => tasksOf(outlineOf({ sections })).map((task) => task.content);

describe('tasks of running text', () => {
  test('stand below Nhiệm vụ, Giải pháp, Tổ chức thực hiện, at any depth, and not below goals', () => {
    expect(
      contents([
        { label: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU' },
        { label: '-', text: 'Nâng cao chất lượng phục vụ người dân.', parent: 0 },
        { label: 'II', heading: 'NHIỆM VỤ TRỌNG TÂM' },
        { label: '1', heading: 'Phát triển sản phẩm', parent: 2 },
        { label: '-', text: 'Xây dựng sản phẩm du lịch cộng đồng.', parent: 3 },
        { label: 'a', heading: 'Mục tiêu', parent: 2 },
        { label: '-', text: 'Đón 3 triệu lượt khách du lịch.', parent: 5 },
        { label: 'III', heading: 'GIẢI PHÁP THỰC HIỆN' },
        { label: '1', text: 'Đẩy mạnh tuyên truyền về du lịch.', parent: 7 },
        { label: 'IV', heading: 'KINH PHÍ THỰC HIỆN' },
        { label: '1', text: 'Kinh phí được bố trí từ ngân sách nhà nước.', parent: 9 },
        { label: 'V', heading: 'TỔ CHỨC THỰC HIỆN' },
        { label: '1', heading: 'Sở Tài chính', parent: 11 },
        { label: 'a', text: 'Tham mưu bố trí kinh phí thực hiện.', parent: 12 },
      ]),
    ).toEqual([
      'Xây dựng sản phẩm du lịch cộng đồng.',
      'Đẩy mạnh tuyên truyền về du lịch.',
      'Tham mưu bố trí kinh phí thực hiện.',
    ]);
  });

  test('a title with a full stop is a heading all the same', () => {
    expect(
      contents([
        { label: '4', text: 'Tổ chức thực hiện.' },
        { label: '4.1', heading: 'Giao Phòng Nội vụ', parent: 0 },
        { label: '-', text: 'Tham mưu kế hoạch kiểm tra công vụ.', parent: 1 },
      ]),
    ).toEqual(['Tham mưu kế hoạch kiểm tra công vụ.']);
  });

  test('the unit of a heading leads what stands below it; a subject of its own wins', () => {
    const tasks = tasksOf(
      outlineOf({
        sections: [
          { label: 'V', heading: 'TỔ CHỨC THỰC HIỆN' },
          { label: '1', heading: 'Giao Văn phòng Sở', parent: 0 },
          { label: 'a', text: 'Chủ trì, phối hợp với các đơn vị liên quan rà soát quy chế.', parent: 1 },
          { label: 'b', text: 'Phòng Kế hoạch có trách nhiệm tổng hợp số liệu.', parent: 1 },
          { label: '2', heading: 'Viettel Sơn La', parent: 0 },
          { text: 'Đảm bảo phương tiện, triển khai việc kết nối.', parent: 4 },
        ],
      }),
    );
    expect(
      tasks.map((task) => [task.ordinal, task.lead.map((unit) => unit.name), task.support.map((unit) => unit.name)]),
    ).toEqual([
      ['a', ['Văn phòng Sở'], ['các đơn vị liên quan']],
      ['b', ['Phòng Kế hoạch'], []],
      [null, ['Viettel Sơn La'], []],
    ]);
  });

  test('below tasks a kind of body is what the plan is about; below duties it leads', () => {
    const tasks = tasksOf(
      outlineOf({
        sections: [
          { label: 'III', heading: 'NHIỆM VỤ' },
          { label: '1', heading: 'Trường học', parent: 0 },
          { label: 'a', text: 'Xây mới sáu phòng học cho học sinh.', parent: 1 },
          { label: 'IV', heading: 'TỔ CHỨC THỰC HIỆN' },
          { label: '1', heading: 'Trường học', parent: 3 },
          { label: 'a', text: 'Tuyên truyền đến phụ huynh và học sinh.', parent: 4 },
        ],
      }),
    );
    expect(tasks.map((task) => task.lead.map((unit) => unit.name))).toEqual([[], ['Trường học']]);
  });

  test('elsewhere, what is asked of a unit is a task; the grounds, the closing and remarks in brackets are none', () => {
    expect(
      contents([
        { text: 'Căn cứ Nghị quyết số 11-NQ/TU; yêu cầu các đơn vị thực hiện.' },
        { text: 'Văn phòng UBND tỉnh đề nghị các phòng, ban căn cứ chức năng tham gia ý kiến.' },
        { label: 'II', heading: 'PHÂN CÔNG NHIỆM VỤ' },
        { text: '(Có Biểu phân công nhiệm vụ cụ thể kèm theo)', parent: 2 },
        { text: 'Trên đây là Kế hoạch của huyện; đề nghị các đơn vị báo cáo UBND huyện.' },
      ]),
    ).toEqual(['Văn phòng UBND tỉnh đề nghị các phòng, ban căn cứ chức năng tham gia ý kiến.']);
  });

  test('a line that asks and ends in a colon leads into tasks and is none', () => {
    const tasks = tasksOf(
      outlineOf({
        sections: [
          { label: '2', heading: 'Kiến nghị' },
          {
            text: 'Để công tác quản lý được tốt hơn, Sở Công Thương yêu cầu các đơn vị thực hiện một số nội dung sau:',
            parent: 0,
          },
          { label: '-', text: 'Tăng cường kiểm tra kho vật liệu nổ công nghiệp.', parent: 0 },
        ],
      }),
    );
    expect(tasks.map((task) => [task.content, task.lead.map((unit) => unit.name)])).toEqual([
      ['Tăng cường kiểm tra kho vật liệu nổ công nghiệp.', ['các đơn vị']],
    ]);
  });

  test('a line "Đơn vị chủ trì: …" belongs to the tasks above it', () => {
    const tasks = tasksOf(
      outlineOf({
        sections: [
          { label: 'III', heading: 'NHIỆM VỤ' },
          { label: '1', heading: 'Phát triển công nghiệp', parent: 0 },
          { label: '-', text: 'Tham mưu chính sách thu hút đầu tư.', parent: 1 },
          { label: '-', text: 'Phối hợp với Sở Xây dựng rà soát dự án.', parent: 1 },
          { text: 'Lãnh đạo phụ trách: Phó Giám đốc Nguyễn Văn A.', parent: 1 },
          { text: 'Đơn vị chủ trì: Phòng Công nghiệp; Đơn vị phối hợp: Phòng Năng lượng.', parent: 1 },
          { text: 'Thời gian hoàn thành: Quý II/2023.', parent: 1 },
          { label: '2', heading: 'Phát triển thương mại', parent: 0 },
          {
            label: '-',
            text: 'Tổ chức hội chợ thương mại. Đơn vị chủ trì: Phòng Thương mại; thời gian thực hiện: tháng 9/2023.',
            parent: 7,
          },
        ],
      }),
    );
    expect(
      tasks.map((task) => [
        task.lead.map((unit) => unit.name),
        task.support.map((unit) => unit.name),
        task.deadline.due_on,
      ]),
    ).toEqual([
      [['Phòng Công nghiệp'], ['Phòng Năng lượng'], '2023-06-30'],
      [['Phòng Công nghiệp'], ['Phòng Năng lượng', 'Sở Xây dựng'], '2023-06-30'],
      [['Phòng Thương mại'], [], '2023-09-30'],
    ]);
  });

  test('no task from what only shows a form, from agendas and from lists of those who attend', () => {
    expect(
      contents([
        { label: 'II', heading: 'Nhiệm vụ', isForm: true },
        { label: '-', text: 'Các giải pháp đột phá để hoàn thành chỉ tiêu.', parent: 0, isForm: true },
        { label: 'II', heading: 'THỜI GIAN, CHƯƠNG TRÌNH, THÀNH PHẦN' },
        { label: '-', text: 'Thành phần mời dự:', parent: 2 },
        { label: '+', text: 'Đại diện lãnh đạo Công an tỉnh, Sở Nội vụ.', parent: 3 },
      ]),
    ).toEqual([]);
  });

  test('duties outside any such heading: a body with its duty, a body as heading', () => {
    expect(
      contents([
        { label: '1', heading: 'Ban Chỉ đạo xoá nhà tạm huyện Bình Sơn' },
        { label: 'a', text: 'Khẩn trương hoàn thành phê duyệt đối tượng hỗ trợ.', parent: 0 },
        { label: '2', text: 'Sở Tài chính chịu trách nhiệm bố trí vốn đối ứng.' },
        { label: '3', text: 'Đến nay, có 22 xã đã thành lập Ban Chỉ đạo.' },
      ]),
    ).toEqual([
      'Khẩn trương hoàn thành phê duyệt đối tượng hỗ trợ.',
      'Sở Tài chính chịu trách nhiệm bố trí vốn đối ứng.',
    ]);
  });
});

const TABLE: TableSpec = {
  roles: ['ordinal', 'content', 'product', 'deadline', 'lead', 'support'],
  rows: [
    { kind: 'group', cells: ['I', 'Quy hoạch', null, null, null, null] },
    { cells: ['1', 'Lập quy hoạch', 'Quyết định', 'Quý II/2023', 'Sở Xây dựng', 'UBND các xã'], parent: 0 },
    { cells: ['2', 'Rà soát đất đai', null, 'Thường xuyên', null, null], parent: 1 },
    { cells: ['3', 'Số hóa', 'Theo lộ trình đã được phê duyệt', null, 'Phòng Nội vụ', '-nt-'], parent: 0 },
    { kind: 'total', cells: [null, 'Tổng cộng', null, null, null, null] },
    { cells: [null, null, null, null, null, null] },
  ],
};

describe('tasks of tables', () => {
  test('one an item row, with product, deadline, units and headings', () => {
    const tasks = tasksOf(outlineOf({ tables: [TABLE] }));
    expect(
      tasks.map((task) => [task.ordinal, task.content, task.product, task.deadline.kind, task.deadline.due_on]),
    ).toEqual([
      ['1', 'Lập quy hoạch', 'Quyết định', 'date', '2023-06-30'],
      ['2', 'Rà soát đất đai', null, 'recurring', null],
      ['3', 'Số hóa', 'Theo lộ trình đã được phê duyệt', 'roadmap', null],
    ]);
    expect(tasks[0]?.heading_path).toEqual(['Quy hoạch']);
  });

  test('a row without units has those of the row above it; a ditto sign stands for the cell above', () => {
    const tasks = tasksOf(outlineOf({ tables: [TABLE] }));
    expect(tasks.map((task) => [task.lead, task.support].map((units) => units.map((unit) => unit.name)))).toEqual([
      [['Sở Xây dựng'], ['Ủy ban nhân dân các xã']],
      [['Sở Xây dựng'], ['Ủy ban nhân dân các xã']],
      [['Phòng Nội vụ'], ['Ủy ban nhân dân các xã']],
    ]);
  });

  test('the task cell is the content where a criterion stands beside it', () => {
    const table: TableSpec = {
      roles: ['ordinal', 'content', 'task', 'lead'],
      rows: [{ cells: ['1.1', 'Thực hiện kế hoạch', 'Ban hành kế hoạch trong tháng 02/2023', 'Phòng Nội vụ'] }],
    };
    expect(tasksOf(outlineOf({ tables: [table] })).map((task) => [task.content, task.deadline.due_on])).toEqual([
      ['Ban hành kế hoạch trong tháng 02/2023', '2023-02-28'],
    ]);
  });

  test('the year of the column holds for its cells', () => {
    const table: TableSpec = {
      roles: ['content', 'deadline'],
      headers: ['Nội dung', 'Thời gian thực hiện năm 2024'],
      rows: [{ cells: ['Tổ chức hội chợ', 'Quý I'] }],
    };
    expect(tasksOf(outlineOf({ tables: [table] }))[0]?.deadline.due_on).toBe('2024-03-31');
  });

  test.each<readonly [string, TableSpec]>([
    [
      'targets and units alone',
      {
        roles: ['ordinal', 'content', 'target', 'lead'],
        rows: [{ cells: ['1', 'Tỷ lệ hồ sơ', '90%', 'Phòng Nội vụ'] }],
      },
    ],
    [
      'a blank report form',
      { roles: ['ordinal', 'content', 'deadline'], rows: [{ cells: ['1', 'Tên nhiệm vụ', '…'] }], isForm: true },
    ],
  ])('none from %s', (_, table) => {
    expect(tasksOf(outlineOf({ tables: [table] }))).toEqual([]);
  });
});

test('ids are the same when the same is read again, and unique', () => {
  const twice = [
    { label: 'III', heading: 'NHIỆM VỤ' },
    { label: '-', text: 'Đẩy mạnh tuyên truyền về du lịch.', parent: 0 },
    { label: '-', text: 'Đẩy mạnh tuyên  truyền về du lịch', parent: 0 },
  ];
  const ids = tasksOf(outlineOf({ sections: twice })).map((task) => task.task_id);
  expect(new Set(ids).size).toBe(2);
  expect(
    tasksOf(outlineOf({ sections: twice, tables: [TABLE] }))
      .map((task) => task.task_id)
      .slice(0, 2),
  ).toEqual(ids);
});

describe('who and by when, in the forms of plans on other subjects', () => {
  const units = (list: readonly { readonly name: string }[] | undefined) => list?.map((unit) => unit.name);
  const below = (text: string, note: string | null = null) =>
    tasksOf(
      outlineOf({
        sections: [
          { label: 'II', heading: 'NHIỆM VỤ VÀ GIẢI PHÁP' },
          { label: 'a', text, parent: 0 },
          ...(note === null ? [] : [{ label: '-', text: note, parent: 0 }]),
        ],
      }),
    );

  // Kế hoạch 3557/KH-UBND năm 2024 của tỉnh Lai Châu
  test('a line of several labels tells all of them', () => {
    const [task, ...others] = below(
      'Tổ chức 08 hội nghị tập huấn.',
      'Thời gian thực hiện: Tháng 9 - 12/2024. Cơ quan chủ trì: Sở Tài nguyên và Môi trường. Cơ quan phối hợp: UBND các huyện, thành phố.',
    );
    expect(others).toEqual([]);
    expect(task?.deadline).toMatchObject({ text: 'Tháng 9 - 12/2024', due_on: '2024-12-31' });
    expect(units(task?.lead)).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(units(task?.support)).toEqual(['Ủy ban nhân dân các huyện, thành phố']);
  });

  // Kế hoạch 146/KH-UBND năm 2018 của tỉnh Lào Cai
  test('the last label may be a rhythm', () => {
    const [task] = below(
      'Thực hiện tốt dân chủ ở cơ sở theo hướng đi vào thực chất.',
      'Cơ quan chủ trì: Sở Nội vụ. Cơ quan phối hợp: UBND các huyện, thành phố. Thời gian: Thường xuyên.',
    );
    expect(task?.deadline.recurrence).toBe('continuous');
    expect(units(task?.support)).toEqual(['Ủy ban nhân dân các huyện, thành phố']);
  });

  // Kế hoạch 38/KH-UBND năm 2024 của tỉnh Quảng Ngãi
  test('a bracket says who leads', () => {
    const [task] = below('Mở 10 lớp bồi dưỡng kỹ năng số (Sở Nội vụ chủ trì; hoàn thành trong quý III/2023).');
    expect(units(task?.lead)).toEqual(['Sở Nội vụ']);
    expect(task?.deadline.due_on).toBe('2023-09-30');
  });

  // Kế hoạch quản lý trật tự đô thị của các phường
  test('a heading of days holds for what stands below it', () => {
    const deadlines = tasksOf(
      outlineOf({
        sections: [
          { label: 'II', heading: 'NỘI DUNG, NHIỆM VỤ' },
          { label: '1', heading: 'Đợt 1: Từ ngày 10/01/2023 đến ngày 25/01/2023', parent: 0 },
          { label: '-', text: 'Ra quân xử lý lấn chiếm lòng đường, vỉa hè.', parent: 1 },
          { label: '2', heading: 'Giai đoạn 2021 - 2025', parent: 0 },
          { label: '-', text: 'Chỉnh trang các tuyến đường chính.', parent: 3 },
        ],
      }),
    ).map((task) => [task.deadline.start_on, task.deadline.due_on]);
    expect(deadlines).toEqual([
      ['2023-01-10', '2023-01-25'],
      [null, null],
    ]);
  });

  // Kế hoạch 87/KH-UBND năm 2021 của tỉnh Yên Bái
  test('two columns of time are from when and by when', () => {
    const [task] = tasksOf(
      outlineOf({
        tables: [
          {
            roles: ['ordinal', 'content', 'deadline', 'deadline'],
            headers: ['TT', 'Nhiệm vụ', 'Bắt đầu', 'Hoàn thành'],
            rows: [{ cells: ['1', 'Kiện toàn Ban Chỉ đạo các cấp', '4/2023', '6/2023'] }],
          },
        ],
      }),
    );
    expect(task?.deadline).toMatchObject({ kind: 'period', start_on: '2023-04-01', due_on: '2023-06-30' });
  });

  test('what may come up meanwhile has no deadline', () => {
    const [task] = below(
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Sở Xây dựng.',
    );
    expect(task?.deadline.kind).toBeNull();
  });
});
