import { describe, expect, it } from 'vitest';
import { findSpacedColumns } from '../../../parsers/text/spaced-columns.ts';

const rowsOf = (text: string): readonly (readonly string[] | null | 'taken')[] =>
  findSpacedColumns(text.split('\n')).map((line) => (line?.kind === 'row' ? line.cells : (line?.kind ?? null)));

describe('columns that spaces set apart', () => {
  it('are a head above its title', () => {
    const head = `      ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH KON TUM                        Độc lập - Tự do - Hạnh phúc

        Số: 71/KH-UBND                  Kon Tum, ngày 06 tháng 3 năm 2024
                                  KẾ HOẠCH`;
    expect(rowsOf(head)).toEqual([
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TỈNH KON TUM', 'Độc lập - Tự do - Hạnh phúc'],
      null,
      ['Số: 71/KH-UBND', 'Kon Tum, ngày 06 tháng 3 năm 2024'],
      null,
    ]);
  });

  it('are a foot to the name, also where a recipient nearly touches the signature', () => {
    const foot = `Nơi nhận:                          TM. ỦY BAN NHÂN DÂN
- Bộ Khoa học và Công nghệ (b/c);  KT. CHỦ TỊCH
- Lưu: VT.                            PHÓ CHỦ TỊCH


                                     Bùi Văn Sơn
                             PHỤ LỤC`;
    expect(rowsOf(foot)).toEqual([
      ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Bộ Khoa học và Công nghệ (b/c);', 'KT. CHỦ TỊCH'],
      ['- Lưu: VT.', 'PHÓ CHỦ TỊCH'],
      null,
      null,
      ['', 'Bùi Văn Sơn'],
      null,
    ]);
  });

  // Công văn 9387/UBND-KT (Lào Cai 2026)
  it('are a foot whose signature begins a line below the heading', () => {
    const foot = `Nơi nhận:
- Như trên;                              KT. CHỦ TỊCH
- Chủ tịch UBND tỉnh (b/c);              PHÓ CHỦ TỊCH
- Lưu: VT.`;
    expect(rowsOf(foot)).toEqual([
      ['Nơi nhận:', ''],
      ['- Như trên;', 'KT. CHỦ TỊCH'],
      ['- Chủ tịch UBND tỉnh (b/c);', 'PHÓ CHỦ TỊCH'],
      ['- Lưu: VT.', ''],
    ]);
  });

  // Thông báo 831/TB-UBND (Cam Đường 2026)
  it('are a foot whose recipients fill the line up to the signature', () => {
    const foot = `Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
- Trung tâm Dịch vụ tổng hợp (đăng        CHỦ TỊCH
tải thông báo này trên đài phát);
- Lưu: VT.                              Nguyễn Xuân Nhẫn`;
    expect(rowsOf(foot)[2]).toEqual(['tải thông báo này trên đài phát);', '']);
  });

  // Công văn 7432/UBND-XD (Lào Cai 2026)
  it('leave room for the subject of a letter, which is broader than its column', () => {
    const head = `ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  TỈNH LÀO CAI                     Độc lập - Tự do - Hạnh phúc
 V/v triển khai Quyết định của Bộ
Xây dựng ban hành các giải pháp

                  Kính gửi: Các sở.`;
    expect(rowsOf(head).slice(2)).toEqual([
      ['V/v triển khai Quyết định của Bộ Xây dựng ban hành các giải pháp', ''],
      'taken',
      null,
      null,
    ]);
  });

  it('are a table below its head, with the lines that its cells run over', () => {
    const table = ` TT    Nội dung              Thời gian     Đơn vị thực hiện
 1     Trồng rừng phòng      Quý III       UBND huyện
       hộ đầu nguồn                        Đăk Glei
 2     Khoán bảo vệ          Cả năm        UBND xã

       Tổng cộng             2 việc        2 đơn vị
Ghi chú: Số liệu năm 2023.`;
    expect(rowsOf(table)).toEqual([
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị thực hiện'],
      ['1', 'Trồng rừng phòng hộ đầu nguồn', 'Quý III', 'UBND huyện Đăk Glei'],
      'taken',
      ['2', 'Khoán bảo vệ', 'Cả năm', 'UBND xã'],
      null,
      ['', 'Tổng cộng', '2 việc', '2 đơn vị'],
      null,
    ]);
  });

  it('are none in running text', () => {
    expect(rowsOf('      I. MỤC TIÊU\n      1. Trồng   mới rừng\nthuộc tỉnh.')).toEqual([null, null, null]);
  });
});
