import { describe, expect, it } from 'vitest';
import { outlineOfText } from './outline-of-text.ts';

/** The columns with their roles and heads, and the rows as "kind < content of the row above it in the tree | content". */
function tableOf(...lines: readonly string[]) {
  const [table] = outlineOfText(`PHỤ LỤC\nCHỈ TIÊU GIAO NĂM 2024\n\n${lines.join('\n')}\n`).tables;
  const rows = table?.rows ?? [];
  const nameOf = (rowId: string | null) => rows.find((row) => row.rowId === rowId)?.cells[0] ?? '·';
  return {
    columns: table?.columns.map(({ role, header }) => `${role}: ${header.join(' > ')}`),
    rows: rows.map((row) => `${row.kind} < ${nameOf(row.parentRowId)} | ${row.cells[0]}`),
  };
}

describe('a table in which all cells are numbers', () => {
  const isForm = (...rows: readonly string[]) =>
    outlineOfText(`PHỤ LỤC\nQUY MÔ TRƯỜNG LỚP\n\nKhối\tSố lớp\tSố học sinh\tNữ\n${rows.join('\n')}\n`).tables[0]
      ?.isForm;

  it('is filled in; with nothing but numbers of order it is a form', () => {
    expect(isForm('1\t7\t245\t118', '2\t7\t251\t123', '3\t6\t222\t109', 'Cộng\t20\t718\t350')).toBe(false);
    expect(isForm('1\t\t\t', '2\t\t\t', '3\t\t\t', '…\t\t\t')).toBe(true);
  });
});

describe('a table that numbers no row', () => {
  it('has its stacked head, whatever the words are, above columns of figures', () => {
    const { columns, rows } = tableOf(
      'Huyện, thành phố\tSố người tham gia\tBảo hiểm y tế\t',
      '\t\tSố thẻ\tTỷ lệ bao phủ (%)',
      'Thành phố Cao Lãnh\t1.860\t149.300\t93,5',
      'Huyện Hồng Ngự\t1.105\t111.420\t92,0',
      'Tổng cộng\t2.965\t260.720\t92,8',
    );
    expect(columns).toEqual([
      'content: Huyện, thành phố',
      'target: Số người tham gia',
      'target: Bảo hiểm y tế > Số thẻ',
      'target: Bảo hiểm y tế > Tỷ lệ bao phủ (%)',
    ]);
    expect(rows).toEqual(['item < · | Thành phố Cao Lãnh', 'item < · | Huyện Hồng Ngự', 'total < · | Tổng cộng']);
  });

  it('has its head above times, too', () => {
    const { columns } = tableOf(
      'Thôn\tSố thửa đất\tĐịa điểm thu nhận\tThời gian',
      'Nậm Trang\t820\tNhà văn hóa thôn\tTừ 15/9 đến 20/9/2025',
      'Nậm Kẹn\t640\tNhà văn hóa thôn\tTừ 15/9 đến 19/9/2025',
    );
    expect(columns?.[0]).toBe('content: Thôn');
    expect(columns?.[3]).toBe('deadline: Thời gian');
  });

  it('has its head over ticks of years', () => {
    const { columns } = tableOf(
      'Hoạt động\tĐơn vị chủ trì\tGiai đoạn thực hiện\t\t\t\tKết quả',
      '\t\t2024\t2025\t2026\t2027\t',
      'Củng cố, kiện toàn đội ngũ tập huấn viên\tSở Tư pháp\tx\tx\t\t\tQuyết định công nhận',
      'Tổ chức hội nghị tập huấn\tSở Tư pháp\t\tx\tx\tx\t02 hội nghị/năm',
    );
    expect(columns?.map((column) => column.split(':')[0])).toEqual([
      'content',
      'lead',
      'deadline',
      'deadline',
      'deadline',
      'deadline',
      'product',
    ]);
  });

  it('groups its rows below names that say no more', () => {
    const { rows } = tableOf(
      'Nội dung công việc\tĐơn vị chủ trì\tThời gian thực hiện',
      'CÔNG TÁC TUYÊN TRUYỀN\t\t',
      'Phát thanh trên hệ thống cơ sở\tTrung tâm Văn hóa\tQuý I',
      'Tổng kết phong trào\tPhòng Nội vụ\tQuý IV',
      'KIỂM TRA\t\t',
      'Kiểm tra tại các xã\tThanh tra huyện\tQuý III',
    );
    expect(rows).toEqual([
      'group < · | CÔNG TÁC TUYÊN TRUYỀN',
      'item < CÔNG TÁC TUYÊN TRUYỀN | Phát thanh trên hệ thống cơ sở',
      'item < CÔNG TÁC TUYÊN TRUYỀN | Tổng kết phong trào',
      'group < · | KIỂM TRA',
      'item < KIỂM TRA | Kiểm tra tại các xã',
    ]);
  });

  it('ends with what all places make together', () => {
    const { rows } = tableOf('Khối phố\tSố hộ\tHộ nghèo', 'An Hà\t412\t4', 'Nam Sơn\t385\t6', 'Toàn phường\t797\t10');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['item', 'item', 'total']);
  });

  it('counts things that are named "Tổng …" as items', () => {
    const { rows } = tableOf(
      'Chỉ tiêu\tĐVT\tThực hiện 2023\tKế hoạch 2024',
      'Tổng giá trị sản xuất\tTỷ đồng\t850\t900',
      'Tổng số hợp tác xã\tHTX\t12\t14',
      'Cộng các xã\t\t862\t914',
    );
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['item', 'item', 'total']);
  });

  it('takes what a part of the year brought for what was before, beside the goal of that year', () => {
    const { columns } = tableOf(
      'Chỉ tiêu\tĐVT\tThực hiện 6 tháng đầu năm 2024\tKế hoạch năm 2024',
      'Sản lượng lương thực\tTấn\t4.315\t9.204',
      'Tổng đàn trâu\tCon\t5.120\t5.300',
    );
    expect(columns?.slice(2)).toEqual(['baseline: Thực hiện 6 tháng đầu năm 2024', 'target: Kế hoạch năm 2024']);
  });

  it('has a column of figures where most cells are dashes', () => {
    const { columns } = tableOf(
      'Đơn vị\tTrồng rừng (ha)\tRừng phòng hộ (ha)',
      'Như Xuân\t1.500\t–',
      'Bến En\t95\t…',
      'Thạch Thành\t180\t60',
    );
    expect(columns?.slice(1)).toEqual(['target: Trồng rừng (ha)', 'target: Rừng phòng hộ (ha)']);
  });

  it('keeps the second row of its head where it was written, and tells what is there from what is to come', () => {
    const { columns } = tableOf(
      'Xã, phường\tBHXH tự nguyện\t\tBHYT hộ gia đình\t\tTỷ lệ bao phủ BHYT (%)\tGhi chú',
      '\tCó đến 31/12/2023\tChỉ tiêu 2024\tCó đến 31/12/2023\tChỉ tiêu 2024',
      'Phường 1\t310\t410\t4.205\t4.520\t97,1',
      'Xã Mỹ Tân\t351\t480\t6.022\t6.410\t96,2\tXã nông thôn mới nâng cao',
    );
    expect(columns).toEqual([
      'content: Xã, phường',
      'baseline: BHXH tự nguyện > Có đến 31/12/2023',
      'target: BHXH tự nguyện > Chỉ tiêu 2024',
      'baseline: BHYT hộ gia đình > Có đến 31/12/2023',
      'target: BHYT hộ gia đình > Chỉ tiêu 2024',
      'target: Tỷ lệ bao phủ BHYT (%)',
      'note: Ghi chú',
    ]);
  });

  it('takes the end of a year before its own for what was', () => {
    const { columns } = tableOf(
      'Xã\tTổng số hộ\tHộ nghèo cuối năm 2022\t\tChỉ tiêu giảm 2024\t\tHộ nghèo cuối năm 2024\t',
      '\t\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ (%)',
      'Tiền Phong\t2.310\t870\t37,66\t140\t6,06\t730\t31,60',
      'Tri Lễ\t2.245\t1.302\t58,00\t157\t7,00\t1.145\t51,00',
    );
    expect(columns?.map((column) => column.split(':')[0])).toEqual([
      'content',
      'other',
      'baseline',
      'baseline',
      'target',
      'target',
      'target',
      'target',
    ]);
  });

  it('takes a first row of figures for no head', () => {
    const { columns, rows } = tableOf('Thôn Đông\t12\t18', 'Thôn Tây\t10\t15', 'Thôn Nam\t9\t20');
    expect(columns).toEqual(['other: ', 'other: ', 'other: ']);
    expect(rows).toHaveLength(3);
  });

  it('has rows that open with a dash below the one that they detail', () => {
    const { rows } = tableOf(
      'Chỉ tiêu\tĐơn vị tính\tMục tiêu năm 2024',
      'Tỷ lệ hộ nghèo\t%\t3,5',
      '- Khu vực thành thị\t%\t2,5',
      '- Khu vực nông thôn\t%\t4,5',
      'Tỷ lệ che phủ rừng\t%\t42',
    );
    expect(rows).toEqual([
      'item < · | Tỷ lệ hộ nghèo',
      'item < Tỷ lệ hộ nghèo | - Khu vực thành thị',
      'item < Tỷ lệ hộ nghèo | - Khu vực nông thôn',
      'item < · | Tỷ lệ che phủ rừng',
    ]);
  });

  it('keeps a name that heads the first rows out of its head', () => {
    const { columns, rows } = tableOf(
      'STT\tNội dung\tĐơn vị tính\tMục tiêu năm 2024',
      '\tLĩnh vực kinh tế\t\t',
      '1\tTỷ lệ hộ nghèo\t%\t3,5',
      '2\tTỷ lệ che phủ rừng\t%\t42',
    );
    expect(columns?.[1]).toBe('content: Nội dung');
    expect(rows).toHaveLength(3);
  });

  it('has its head above amounts that are bounded, with their units, and one year', () => {
    const { columns } = tableOf(
      'Tên chỉ tiêu\tNăm 2024',
      'A. Lĩnh vực kinh tế\t',
      'Tỷ lệ hộ nghèo (%)\tDưới 3,5',
      'Sản lượng lương thực\tTừ 8.650 tấn trở lên',
    );
    expect(columns).toEqual(['content: Tên chỉ tiêu', 'target: Năm 2024']);
    const numbered = tableOf('Tên chỉ tiêu\tKH 2024', '(1)\t(2)', 'Tỷ lệ hộ nghèo\t3,5', 'Tỷ lệ che phủ\t42');
    expect(numbered.rows).toHaveLength(2);
  });
});
