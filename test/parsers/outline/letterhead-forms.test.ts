import { describe, expect, it } from 'vitest';
import { documentOf, outlineOfDocument, outlineOfText, PLAN_HEAD } from './outline-of-text.ts';

// Heads and feet that stray from the form of the decree, as copied texts and bodies of several kinds have them.

/** The same blocks as a scan gives them: each word sure to 0.9, those before the motto in the left column. */
function asScanned(text: string) {
  const document = documentOf(text);
  let column: 'left' | 'right' | null = 'left';
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    if (block.text.startsWith('CỘNG HÒA')) column = 'right';
    if (block.text.startsWith('KẾ HOẠCH')) column = null;
    const { length } = block.text;
    const span = { start: 0, end: length, page: 1, box: [90, 90, 500, 100] as const, confidence: 0.9 };
    return { ...block, column, spans: [span] };
  });
  return outlineOfDocument({ ...document, blocks });
}

describe('issuer', () => {
  const council =
    'HỘI ĐỒNG NHÂN DÂN\nTỈNH VĨNH LONG\n\nSố: 39/2003/NQ-HĐND\n\nVĩnh Long, ngày 09 tháng 01 năm 2003\n\n';

  it('keeps the capitals of its place where the text has lost one', () => {
    const text = `${council}NGHỊ QUYẾT\n\nVỀ CÁC LOẠI PHÍ\n\nHội đồng nhân dân tỉnh Vĩnh long thảo luận và thống nhất.`;
    expect(outlineOfText(text).head.issuer?.place).toBe('tỉnh Vĩnh Long');
  });

  it('is nobody who is told to have issued something else', () => {
    const text =
      'Kết quả xây dựng nông thôn mới\n\nTỉnh ủy ban hành Đề án xây dựng nông thôn mới giai đoạn 2016 - 2020.';
    expect(outlineOfText(text).head.issuer).toBeNull();
  });

  it('leaves a subject on the line below a type of four words', () => {
    const text = PLAN_HEAD.replace(/KẾ HOẠCH\n/u, 'CHƯƠNG TRÌNH CÔNG TÁC\n');
    expect(outlineOfText(text).head.title).toBe('CÔNG TÁC Phát triển điện lực năm 2024');
  });

  it('that decides is no part of the title, though its words run together', () => {
    const text = `${council}NGHỊ QUYẾT\n\nVỀ CÁC LOẠI PHÍ\n\nHỘI ĐỒNG NHÂN DÂNTỈNH VĨNH LONG\n\nCăn cứ Luật Ngân sách nhà nước;`;
    expect(outlineOfText(text).head.title).toBe('VỀ CÁC LOẠI PHÍ');
  });
});

describe('letterhead', () => {
  it('of a scan keeps its first line where dirt stands behind it as a point', () => {
    const text = PLAN_HEAD.replace('UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG', 'ỦY BAN NHÂN DÂN TỈNH BẮC.\n\nGIANG');
    expect(asScanned(text).head.issuer).toEqual({
      name: 'Ủy ban nhân dân tỉnh Bắc Giang',
      level: 'province',
      place: 'tỉnh Bắc Giang',
    });
  });

  it('of a letter goes on where a narrow column cuts its motto in two', () => {
    const letter = 'BỘ NỘI VỤ\nSố: 12/BNV-CCHC\nV/v rà soát thủ tục\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT';
    const document = documentOf(
      `${letter}\n\nNAM\n\nHà Nội, ngày 14 tháng 5 năm 2025\n\nKính gửi: Sở Nội vụ\n\n1. Rà soát.`,
    );
    const right = (text: string): boolean => text.startsWith('CỘNG') || text === 'NAM' || text.startsWith('Hà Nội');
    const blocks = document.blocks.map((block) =>
      block.kind === 'paragraph' && right(block.text) ? { ...block, column: 'right' as const } : block,
    );
    const { head } = outlineOfDocument({ ...document, blocks });
    expect([head.issuedOn, head.addressees]).toEqual(['2025-05-14', ['Sở Nội vụ']]);
  });

  it.each([
    [['TRƯỞNG BAN', 'PHÓ CHỦ TỊCH UBND XÃ'], null, 'TRƯỞNG BAN'],
    [['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'GIÁM ĐỐC SỞ Y TẾ'], 'KT.', 'PHÓ TRƯỞNG BAN'],
    [['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], null, 'PHÓ GIÁM ĐỐC'],
    [['TM.ỦY BAN NHÂN DÂN', 'KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'KT.', 'PHÓ CHỦ TỊCH'],
    [['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'], 'KT.', 'PHÓ HIỆU TRƯỞNG'],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], 'KT.', null],
    // what a scan made of a seal
    [['m TRƯỞNG PHÒNG'], null, 'TRƯỞNG PHÒNG'],
    [['“ l KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'], 'KT.', 'PHÓ TRƯỞNG PHÒNG'],
  ])('reads as what one signs who is more than that: %j', (lines, delegation, capacity) => {
    const { head } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\n${lines.join('\n')}\n\nLê Văn Út`,
    );
    expect(head.signer).toEqual({ delegation, capacity, name: 'Lê Văn Út' });
  });

  it('leaves out who made a copy', () => {
    const copy =
      'UBND XÃ TAM HIỆP\nSố: 88/SY-UBND\nNơi nhận:\n- Các thôn.\n\nSAO Y\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nPhạm Văn Đức';
    const { head } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG\n\nLê Văn Út\n\n${copy}`,
    );
    expect(head.signer).toEqual({ delegation: 'TUQ.', capacity: 'TRƯỞNG PHÒNG', name: 'Lê Văn Út' });
    expect(head.recipients).toEqual(['Như trên', 'Lưu: VT']);
  });

  it('begins the foot above two signatures side by side', () => {
    const signatures =
      'KT. GIÁM ĐỐC\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nKT. GIÁM ĐỐC\nSỞ Y TẾ\n\n\f\nPHÓ GIÁM ĐỐC\n\nLê Văn Út\n\nPHÓ GIÁM ĐỐC\n\nLê Văn An';
    const { head, sections } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n\nPhát triển.\n\n${signatures}\n\nNơi nhận:\n- Lưu: VT.`,
    );
    expect(head.signer?.delegation).toBe('KT.');
    expect(sections.map(({ text }) => text)).toEqual([null, 'Phát triển.']);
  });

  it('leaves out the table of contents', () => {
    const contents = 'MỤC LỤC\n\nI. MỤC TIÊU ........ 1\n\nII. GIẢI PHÁP ...... 12';
    const { head, sections } = outlineOfText(`${PLAN_HEAD}${contents}\n\nI. MỤC TIÊU\n\nPhát triển.\n\nII. GIẢI PHÁP`);
    expect(head.title).toBe('Phát triển điện lực năm 2024');
    expect(sections.map(({ label }) => label)).toEqual(['I', null, 'II']);
  });

  it('reads the name of who signs below the recipients that stand beside the signature', () => {
    const { head } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nLê Văn Út`,
    );
    expect(head.signer).toEqual({ delegation: 'KT.', capacity: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Út' });
    expect(head.recipients).toEqual(['Như trên', 'Lưu: VT']);
  });

  it('reads the kind of document that is spaced out', () => {
    const { head } = outlineOfText(`${PLAN_HEAD.replace('KẾ HOẠCH', 'K Ế  H O Ạ C H')}I. MỤC TIÊU\n\nPhát triển.`);
    expect(head).toMatchObject({ typeName: 'Kế hoạch', title: 'Phát triển điện lực năm 2024' });
  });

  it('reads cells of several lines that were copied out of a table', () => {
    const { head } = outlineOfText(
      'ỦY BAN NHÂN DÂN\nTỈNH HƯNG YÊN\n-------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n' +
        '---------------\nSố: 14/CT-UBND\tHưng Yên, ngày 22 tháng 12 năm 2021\n\nCHỈ THỊ\nVề việc tăng cường quản lý\n\n' +
        '1. Công an tỉnh chủ trì.\n\nNơi nhận:\n- Bộ Công an;\n- Lưu: VT, NC.\tCHỦ TỊCH\n\n\n\nTrần Quốc Văn',
    );
    expect(head).toMatchObject({
      reference: '14/CT-UBND',
      issuedOn: '2021-12-22',
      title: 'tăng cường quản lý',
      signer: { capacity: 'CHỦ TỊCH', name: 'Trần Quốc Văn' },
      recipients: ['Bộ Công an', 'Lưu: VT, NC'],
    });
  });

  it('parts the motto from what stands before it in one line', () => {
    const { head } = outlineOfText(
      '**ỦY BAN NHÂN DÂN**  **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**HUYỆN LONG THÀNH**  **Độc lập - Tự do - Hạnh phúc**\n\n' +
        'Số: 341/KH-UBND\n\n*Long Thành, ngày 19 tháng 5 năm 2023*\n\n**KẾ HOẠCH**\n**Bồi thường, hỗ trợ, tái định cư**\n\nI. NHIỆM VỤ',
    );
    expect(head.issuer?.name).toBe('Ủy ban nhân dân huyện Long Thành');
  });

  it('finds the signature of a plan that prints no recipients before its appendices', () => {
    const { head, sections, appendices } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n- Trồng 100 ha rừng.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nBùi Văn Hiền\n\nPhụ lục 01\n` +
        'DANH MỤC DỰ ÁN KHỞI CÔNG MỚI\nĐVT: Triệu đồng\n\n- Dự án một.\n- Dự án hai.\n- Dự án ba.\n\n' +
        'Phụ lục 02\nPHÂN BỔ CHỈ TIÊU\nTT\tXã\tSố hộ\n1\tTiền Phong\t140',
    );
    expect(head.signer).toEqual({ delegation: 'TM.', capacity: 'CHỦ TỊCH', name: 'Bùi Văn Hiền' });
    expect(appendices.map(({ label }) => label)).toEqual(['Phụ lục 01', 'Phụ lục 02']);
    expect(sections.map(({ text }) => text)).not.toContain('CHỦ TỊCH');
  });

  it('reads places whose name ends in a number, and "./." behind the last recipient', () => {
    const { head } = outlineOfText(
      'UBND HUYỆN TRẢNG BOM\nỦY BAN NHÂN DÂN\nXÃ HỐ NAI 3\n\nSố 31/KH-UBND\n\nHố Nai 3, ngày 22 tháng 01 năm 2024\n\n' +
        'KẾ HOẠCH\nBảo đảm an toàn giao thông năm 2024\n\nI. NHIỆM VỤ\n\nNơi nhận:\n- UBND huyện;\n- Lưu: VT./.\n\nQ. CHỦ TỊCH\n\nPhạm Thị Oanh',
    );
    expect(head).toMatchObject({
      place: 'Hố Nai 3',
      issuedOn: '2024-01-22',
      issuer: { name: 'Ủy ban nhân dân xã Hố Nai 3', place: 'xã Hố Nai 3' },
      recipients: ['UBND huyện', 'Lưu: VT'],
      signer: { delegation: 'Q.', capacity: 'CHỦ TỊCH', name: 'Phạm Thị Oanh' },
    });
  });

  it('takes what a general department has in a province for a body of the central government', () => {
    const { head } = outlineOfText(
      PLAN_HEAD.replace('UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG', 'TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH LÀO CAI'),
    );
    expect(head.issuer).toEqual({ name: 'Cục Thuế tỉnh Lào Cai', level: 'central', place: 'tỉnh Lào Cai' });
  });

  it('reads the signature also where another document begins right below it', () => {
    const letter =
      'Đề nghị các địa phương phối hợp.\n\nNơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\tPHÓ GIÁM ĐỐC\n\tPhạm Minh Hải\n';
    const { head, findings } = outlineOfText(`${PLAN_HEAD}${letter}${PLAN_HEAD.replace('\n\nCỘNG HÒA', '\nCỘNG HÒA')}`);
    expect(head.signer).toEqual({ delegation: 'KT.', capacity: 'PHÓ GIÁM ĐỐC', name: 'Phạm Minh Hải' });
    expect(findings.map(({ code, message }) => `${code}: ${message.vi}`)).toEqual([
      'second_document: Tệp có thêm một văn bản khác bắt đầu bằng “UBND TỈNH LÀO CAI”; bản ghi này chỉ của văn bản đầu.',
    ]);
  });

  it('takes a line with a number right above a table for its heading', () => {
    const table = 'STT\tNội dung\tBộ phận chủ trì\n1\tRà soát danh sách\tPhòng Kê khai\n2\tĐôn đốc\tPhòng Kiểm tra\n';
    const headingAbove = (line: string) => outlineOfText(`${PLAN_HEAD}${line}\n\n${table}`).sections.at(0)?.heading;
    expect(headingAbove('3. Nội dung và phân công thực hiện')).toBe('Nội dung và phân công thực hiện');
    expect(headingAbove('3. Các phòng thực hiện theo phân công dưới đây.')).toBeNull();
  });

  it('takes a file of one appendix behind a blank page from its attachment line', () => {
    const { head } = outlineOfText(
      '\fPHỤ LỤC II\nNHIỆM VỤ NĂM 2024\n(Kèm theo Kế hoạch số 75/KH-UBND ngày 28/02/2024 của UBND huyện Bắc Hà)\n\nSTT\tNhiệm vụ\tĐơn vị chủ trì\n1\tRà soát\tPhòng Tư pháp\n2\tSố hóa\tVăn phòng',
    );
    expect(head).toMatchObject({ typeCode: 'KH', reference: '75/KH-UBND', issuedOn: '2024-02-28' });
  });

  it('takes grounds above parts for no headings', () => {
    const { sections } = outlineOfText(
      `${PLAN_HEAD}Căn cứ Nghị quyết số 05-NQ/TU ngày 12/4/2021 của Đảng bộ tỉnh,\n\nSở ban hành Kế hoạch như sau:\n\nPhần thứ nhất\n\nMỤC TIÊU\n\nI. CHỈ TIÊU\n\nPhần thứ hai\n\nNHIỆM VỤ`,
    );
    expect(sections.map(({ kind, parentId }) => [kind, parentId])).toEqual([
      ['paragraph', null],
      ['paragraph', null],
      ['part', null],
      ['roman', 's3'],
      ['part', null],
    ]);
  });

  it('says the kind of a place once, and takes a joint plan for a plan', () => {
    const { head } = outlineOfText(
      'UBND THỊ XÃ NGHĨA LỘ\nTHANH TRA THỊ XÃ\n\nSố: 05/KH-TTr\n\nNghĩa Lộ, ngày 20 tháng 02 năm 2024\n\n' +
        'KẾ HOẠCH LIÊN TỊCH\nXác minh tài sản, thu nhập năm 2024\n\nI. NHIỆM VỤ',
    );
    expect(head).toMatchObject({
      typeCode: 'KH',
      title: 'Xác minh tài sản, thu nhập năm 2024',
      issuer: { name: 'Thanh tra thị xã Nghĩa Lộ', level: 'district' },
    });
  });

  it('reads the head of the Party, and a type of more words', () => {
    const { head } = outlineOfText(
      'TỈNH ỦY QUẢNG NAM\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 52-CTr/TU\tQuảng Nam, ngày 14 tháng 02 năm 2025\n\n' +
        'CHƯƠNG TRÌNH HÀNH ĐỘNG\ncủa Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết\n-----\n\nI- MỤC ĐÍCH',
    );
    expect(head).toMatchObject({
      typeCode: 'CTr',
      reference: '52-CTr/TU',
      issuedOn: '2025-02-14',
      title: 'của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết',
    });
  });

  it.each([
    [
      'Kính gửi:\n\nỦy ban nhân dân các xã, phường trên địa bàn tỉnh.',
      ['Ủy ban nhân dân các xã, phường trên địa bàn tỉnh'],
    ],
    ['Kính gửi:\n\n- Sở Nội vụ;\n- Sở Y tế.', ['Sở Nội vụ', 'Sở Y tế']],
  ])('reads who a letter is to below “Kính gửi:”: %j', (lines, addressees) => {
    const letter = PLAN_HEAD.replace('KẾ HOẠCH\n\nPhát triển điện lực năm 2024\n\n', '').replace(
      '12/KH-SCT',
      '12/SCT-NL\nV/v tiết kiệm điện',
    );
    const { head } = outlineOfText(
      `${letter}${lines}\n\nThực hiện chỉ đạo của cấp trên, Sở Công Thương yêu cầu:\n\n1. Rà soát phụ tải.`,
    );
    expect(head.addressees).toEqual(addressees);
  });

  it('takes who wires and to whom for no title', () => {
    const wire = PLAN_HEAD.replace(
      'KẾ HOẠCH\n\nPhát triển điện lực năm 2024',
      'CÔNG ĐIỆN\n\nGIÁM ĐỐC SỞ CÔNG THƯƠNG điện:',
    );
    const { head } = outlineOfText(
      `${wire}- Điện lực Sa Pa;\n- Điện lực Bát Xát.\n\nDo mưa lớn, Sở Công Thương yêu cầu:\n\n1. Trực ban.`,
    );
    expect([head.title, head.addressees]).toEqual([null, ['Điện lực Sa Pa', 'Điện lực Bát Xát']]);
  });

  it('leaves out the dates that a legal site lists above', () => {
    const { head } = outlineOfText(
      `Ngày ban hành 07/06/2024\nNgày có hiệu lực 07/06/2024\n\n${PLAN_HEAD}I. MỤC TIÊU\n\nPhát triển.`,
    );
    expect([head.place, head.issuedOn]).toEqual(['Lào Cai', '2024-06-05']);
  });

  it('completes a committee whose second line is lost by the sentence that issues the plan', () => {
    const lost = PLAN_HEAD.replace('UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG', 'ỦY BAN NHÂN DÂN').replace(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM',
    );
    const { head } = outlineOfText(
      `${lost}Ủy ban nhân dân tỉnh Lào Cai ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n\nPhát triển.`,
    );
    expect(head.issuer?.name).toBe('Ủy ban nhân dân tỉnh Lào Cai');
  });

  it('takes what a news item says that a body has issued for no issuer', () => {
    const { head } = outlineOfText(
      'Ngày 05/12/2022, UBND tỉnh Lào Cai đã ban hành Kế hoạch số 9/KH-UBND.\n\nUBND tỉnh Lào Cai đã ban hành Kế hoạch.',
    );
    expect(head.issuer).toBeNull();
  });

  it('reads a letter below the line that a legal site sets above it', () => {
    const { head } = outlineOfText(
      'Nội dung toàn văn Công văn 722/UBND-MT rà soát cơ sở gây ô nhiễm\nỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n' +
        'Số: 722/UBND-MT | Bắc Giang, ngày 28 tháng 03 năm 2013 |\nKính gửi: Sở Tài nguyên và Môi trường\n\nSở chủ trì rà soát.\n',
    );
    expect([head.reference, head.issuedOn, head.addressees]).toEqual([
      '722/UBND-MT',
      '2013-03-28',
      ['Sở Tài nguyên và Môi trường'],
    ]);
  });

  it('parts no columns at blanks for the number and the day', () => {
    const { head } = outlineOfText(
      ' ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  XÃ TRIỆU SƠN                          Độc lập - Tự do - Hạnh phúc\n\n' +
        '    Số:      /KH-UBND                  Triệu Sơn, ngày      tháng    năm 2024\n\nKẾ HOẠCH\nTuyên truyền\n\nI. MỤC TIÊU\n\nPhát triển.',
    );
    expect([head.symbol, head.place, head.issuedOn]).toEqual(['KH-UBND', 'Triệu Sơn', null]);
  });

  it('reads the day behind the number, where both columns were read as one line', () => {
    const { head } = outlineOfText(
      'UBND QUẬN Ô MÔN\n\nSố: 155/KH-UBND Ô Môn, ngày 22 tháng 8 năm 2022\n\nKẾ HOẠCH\nPhổ cập giáo dục\n\nI. MỤC TIÊU\n\nPhát triển.',
    );
    expect([head.reference, head.place, head.issuedOn]).toEqual(['155/KH-UBND', 'Ô Môn', '2022-08-22']);
  });

  it('takes the name of who wrote a news item, last of all, for no kind of document', () => {
    const { head, sections } = outlineOfText(
      'Đại hội xã Lộc Thủy kết thúc\n\nA A\n\nĐại hội bầu 15 đồng chí vào Ban Chấp hành.\n\nPHƯƠNG LAN\n',
    );
    expect([head.typeCode, head.issuer]).toEqual([null, null]);
    expect(sections.length).toBeGreaterThan(0);
  });

  it('takes who decides, above a decision that was cut short, for nobody who signs', () => {
    const { head } = outlineOfText(
      'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 97/QĐ-UBND\n\n' +
        'Sơn La, ngày 08 tháng 02 năm 2023\n\nQUYẾT ĐỊNH\n\nVề kịch bản tăng trưởng năm 2023\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\n' +
        'Xét đề nghị của Giám đốc Sở Tài chính.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao các sở thực hiện.\n',
    );
    expect(head.signer).toBeNull();
  });
});
