import { describe, expect, it } from 'vitest';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';

const HEADER = 'STT\tTiêu chí\tĐiểm chuẩn\tMục tiêu năm 2024\tĐơn vị chủ trì';

/** "kind ordinal < ordinal of the row above it in the tree | content" of each row. */
function rowsOf(...lines: readonly string[]): readonly string[] {
  const text = `PHỤ LỤC\nMỤC TIÊU NĂM 2024\n\n${[HEADER, ...lines].join('\n')}\n`;
  const [table] = buildOutline(readText(new TextEncoder().encode(text)), collectAbbreviations([])).tables;
  const rows = table?.rows ?? [];
  const ordinalOf = (rowId: string | null) => rows.find((row) => row.rowId === rowId)?.ordinal ?? '·';
  return rows.map(
    (row) => `${row.kind} ${row.ordinal ?? '·'} < ${ordinalOf(row.parentRowId)} | ${row.cells[1] ?? row.cells[0]}`,
  );
}

describe('rows of a score table', () => {
  it('that begin with "Tổng" and have a number in the list are items, the total has none', () => {
    expect(
      rowsOf(
        '8\tTÁC ĐỘNG CỦA CẢI CÁCH\t1\t1\t',
        '8.1\tMức độ phát triển hộ kinh doanh\t0.5\t0.5\tPhòng Nội vụ',
        '8.2\tTổng giá trị sản xuất\t0.5\t0.5\tPhòng Nội vụ',
        'TỔNG ĐIỂM\t\t1\t1\t',
      ),
    ).toEqual([
      'group 8 < · | TÁC ĐỘNG CỦA CẢI CÁCH',
      'item 8.1 < 8 | Mức độ phát triển hộ kinh doanh',
      'item 8.2 < 8 | Tổng giá trị sản xuất',
      'total · < · | TỔNG ĐIỂM',
    ]);
  });

  it('that say "Toàn tỉnh" above or below all places are totals, between two of them they detail one', () => {
    const kinds = (...lines: readonly string[]) => rowsOf(...lines).map((row) => row.split(' ')[0]);
    expect(kinds('\tToàn tỉnh\t5\t5\t', '1\tU Minh\t2\t2\t', '2\tNăm Căn\t3\t3\t')).toEqual(['total', 'item', 'item']);
    expect(kinds('1\tU Minh\t2\t2\t', '2\tNăm Căn\t3\t3\t', '\tToàn tỉnh\t5\t5\t')).toEqual(['item', 'item', 'total']);
    expect(kinds('1\tTỷ lệ nghèo\t5\t5\t', '\tToàn tỉnh\t2\t2\t', '\tĐô thị\t3\t3\t')).toEqual([
      'item',
      'item',
      'item',
    ]);
  });

  it('that say nothing but a name are groups where the numbers begin with 1 below them', () => {
    expect(
      rowsOf(
        '\tTuyên truyền\t\t\t',
        '1\tPhát thanh trên hệ thống cơ sở\t1\t1\tTrung tâm Văn hóa',
        '2\tĐối thoại với hộ nghèo\t1\t1\tPhòng Văn hóa',
        '\tRà soát\t\t\t',
        '1\tRà soát hộ nghèo định kỳ\t1\t1\tPhòng Nội vụ',
        '\tTrong đó: hộ dân tộc\t\t\t',
        '2\tPhê duyệt kết quả\t1\t1\tPhòng Nội vụ',
      ).map((row) => row.slice(0, row.indexOf(' |'))),
    ).toEqual(['group · < ·', 'item 1 < ·', 'item 2 < ·', 'group · < ·', 'item 1 < ·', 'item · < 1', 'item 2 < ·']);
  });

  it('that are blank in a form are items, also the one above the total', () => {
    expect(rowsOf('1\tHuyện ...\t\t\t', '2\tHuyện ...\t\t\t', '\tTổng cộng\t\t\t')).toEqual([
      'item 1 < · | Huyện ...',
      'item 2 < · | Huyện ...',
      'total · < · | Tổng cộng',
    ]);
  });

  it('that head others stay groups where a dash stands in the column of units', () => {
    expect(
      rowsOf('I\tHợp tác quốc tế\t\t\t-', '1\tHỗ trợ một số nước\t1\t1\tPhòng Nội vụ', 'II\tKinh phí\t\t\t').slice(
        0,
        2,
      ),
    ).toEqual(['group I < · | Hợp tác quốc tế', 'item 1 < I | Hỗ trợ một số nước']);
  });

  it('whose numbers begin with a Roman one or a letter stand below it, and above plain numbers', () => {
    expect(
      rowsOf(
        'I\tGiám sát dịch bệnh\t\t\t',
        'I.1\tGiám sát thường xuyên\t1\t1\tPhòng Y tế',
        '1\tTại cộng đồng\t1\t1\tPhòng Y tế',
        'I.2\tĐiều tra ổ dịch\t1\t1\tPhòng Y tế',
        'II\tTruyền thông\t\t\t',
        'II.1\tIn tờ rơi\t1\t1\tPhòng Y tế',
      ),
    ).toEqual([
      'group I < · | Giám sát dịch bệnh',
      'item I.1 < I | Giám sát thường xuyên',
      'item 1 < I.1 | Tại cộng đồng',
      'item I.2 < I | Điều tra ổ dịch',
      'group II < · | Truyền thông',
      'item II.1 < II | In tờ rơi',
    ]);
  });

  it('that only say a note are no details of the row above', () => {
    expect(rowsOf('1\tRà soát\t1\t1\tPhòng Nội vụ', 'Ghi chú: Số liệu năm 2023\t\t\t\t')[1]).toBe(
      'group · < · | Ghi chú: Số liệu năm 2023',
    );
  });

  it('that open with a dash detail the one above, also where who is in charge is printed again', () => {
    const [, part, other] = rowsOf(
      '1\tTỷ lệ hộ sử dụng nước sạch\t1\t1\tPhòng Kinh tế',
      '\t- Khu vực nông thôn\t1\t1\tPhòng Kinh tế',
      '\t- Tuyên truyền\t1\t1\tPhòng Văn hóa',
    );
    expect(part).toBe('item · < 1 | - Khu vực nông thôn');
    expect(other).toBe('item · < · | - Tuyên truyền');
  });

  it('that say of whom, with a dash and a figure of their own, detail the one above whoever sees to them', () => {
    const [, part, other] = rowsOf(
      '1\tTỷ lệ hộ sử dụng nước sạch\t90\t1\tPhòng Kinh tế',
      '\t- Khu vực nông thôn\t85\t1\tSở Y tế',
      '\t- Số giếng khoan\t12\t1\tSở Y tế',
    );
    expect(part).toBe('item · < 1 | - Khu vực nông thôn');
    expect(other).toBe('item · < · | - Số giếng khoan');
  });

  it('whose heading in capitals a page break cut are one row', () => {
    expect(
      rowsOf(
        '7\tCHÍNH QUYỀN SỐ\t1\t1\t',
        '7.1\tChuyển đổi số\t1\t1\tPhòng Nội vụ',
        '8\tTÁC ĐỘNG CỦA CẢI CÁCH ĐẾN NGƯỜI DÂN VÀ CÁC CHỈ\t1\t1\t',
        '',
        '\tTIÊU PHÁT TRIỂN KINH TẾ\t\t\t',
        '8.1\tMức độ hài lòng\t1\t1\tPhòng Nội vụ',
      ).slice(2),
    ).toEqual([
      'group 8 < · | TÁC ĐỘNG CỦA CẢI CÁCH ĐẾN NGƯỜI DÂN VÀ CÁC CHỈ TIÊU PHÁT TRIỂN KINH TẾ',
      'item 8.1 < 8 | Mức độ hài lòng',
    ]);
  });
});
