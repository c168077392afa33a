import { describe, expect, it } from 'vitest';
import { outlineOfText, PLAN_HEAD } from './outline-of-text.ts';

const tree = (text: string) =>
  outlineOfText(PLAN_HEAD + text).sections.map(
    (section) => `${section.parentId ?? '·'}>${section.sectionId} ${section.kind} ${section.label ?? ''}`,
  );

describe('letterhead', () => {
  it('reads who, what and when', () => {
    const { head } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrịnh Văn Thành`,
    );
    expect(head).toMatchObject({
      typeCode: 'KH',
      reference: '12/KH-SCT',
      issuer: { name: 'Sở Công Thương tỉnh Lào Cai', level: 'province', place: 'tỉnh Lào Cai' },
      place: 'Lào Cai',
      issuedOn: '2024-06-05',
      title: 'Phát triển điện lực năm 2024',
      period: { startYear: 2024, endYear: 2024 },
      signer: { delegation: 'KT.', capacity: 'PHÓ GIÁM ĐỐC', name: 'Trịnh Văn Thành' },
      recipients: ['Như trên', 'Lưu: VT'],
    });
  });

  it.each([
    ['Bs. Trần Văn Hai', 'Trần Văn Hai'],
    ['PGS.TS. Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['BS.CKII. Lê Minh', 'Lê Minh'],
    ['BSCKII. Lê Hồng Chung', 'Lê Hồng Chung'],
    ['BSCK2 Trần Thị Hòa', 'Trần Thị Hòa'],
    ['Th.S Nguyễn Hữu Duyên', 'Nguyễn Hữu Duyên'],
    ['ThS Nguyễn Văn Bình', 'Nguyễn Văn Bình'],
    ['Thượng tá Phạm Văn Cường', 'Phạm Văn Cường'],
    ['Đại Văn Tá', 'Đại Văn Tá'],
  ])('reads the name behind rank and degree: %s', (printed, name) => {
    const { head } = outlineOfText(`${PLAN_HEAD}I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n${printed}`);
    expect(head.signer).toMatchObject({ capacity: 'GIÁM ĐỐC', name });
  });

  it('reads a type and a title on one line', () => {
    const text = PLAN_HEAD.replace(
      'KẾ HOẠCH\n\nPhát triển điện lực năm 2024',
      'KẾ HOẠCH PHÁT TRIỂN ĐIỆN LỰC\nNĂM 2024',
    );
    expect(outlineOfText(`${text}I. MỤC TIÊU`).head).toMatchObject({
      typeName: 'Kế hoạch',
      title: 'PHÁT TRIỂN ĐIỆN LỰC NĂM 2024',
    });
  });

  it('leaves the lines that say who resolves, and in which session, out of title and text', () => {
    const { head, sections } = outlineOfText(
      'HỘI ĐỒNG NHÂN DÂN\nXÃ TÂN THÀNH\n\nSố: 15/NQ-HĐND\n\nTân Thành, ngày 25 tháng 12 năm 2025\n\n**NGHỊ QUYẾT**\n\n' +
        '**Về nhiệm vụ năm 2026**\n\n**HỘI ĐỒNG NHÂN DÂN XÃ TÂN THÀNH**\n\n**KHÓA I, KỲ HỌP THỨ 3**\n\n**Điều 1.** Thông qua kế hoạch.',
    );
    expect(head.title).toBe('Về nhiệm vụ năm 2026');
    expect(sections.map((section) => section.kind)).toEqual(['article']);
  });

  it('gives what a ministry has below it to the central government, but not a company', () => {
    const levelOf = (own: string) =>
      outlineOfText(`BỘ CÔNG THƯƠNG\n${own}\n\nSố: 5/KH-X\n\nHà Nội, ngày 02 tháng 5 năm 2024\n\nKẾ HOẠCH\n\nNăm 2024`)
        .head.issuer?.level;
    expect(levelOf('CỤC ĐIỆN LỰC')).toBe('central');
    expect(levelOf('TỔNG CÔNG TY THÉP')).toBeNull();
  });

  it('takes a list that ends in the archive line for the recipients, where their heading is lost', () => {
    const { head, sections } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n\n- Công ty Hiệp Phú;\n- Ban Giám đốc Sở;\n- Lưu: VT, CN.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nHoàng Văn Thuân`,
    );
    expect(head.recipients).toEqual(['Công ty Hiệp Phú', 'Ban Giám đốc Sở', 'Lưu: VT, CN']);
    expect(head.signer?.name).toBe('Hoàng Văn Thuân');
    expect(sections).toHaveLength(1);
  });

  it('says what a draft leaves blank', () => {
    const draft = PLAN_HEAD.replace('12/KH-SCT', '    /KH-SCT').replace('05 tháng 6', '   tháng   ');
    const { head, findings } = outlineOfText(draft);
    expect(head).toMatchObject({ reference: null, number: null, symbol: 'KH-SCT', issuedOn: null });
    expect(findings.map((finding) => finding.code)).toEqual(['reference_blank', 'date_blank']);
  });

  it('takes a day that no month has for no date, and for none left blank', () => {
    const { head, findings } = outlineOfText(PLAN_HEAD.replace('05 tháng 6', '31 tháng 6'));
    expect(head.issuedOn).toBeNull();
    expect(findings).toEqual([]);
  });

  it('reads a letter: subject, addressees, no type', () => {
    const { head } = outlineOfText(
      'UBND TỈNH QUẢNG TRỊ\nVĂN PHÒNG\n\nSố: 45/VP-HCTC\nV/v tham gia ý kiến xây dựng\nchỉ tiêu năm 2023\n\nQuảng Trị, ngày 3 tháng 2 năm 2023\n\nKính gửi: Các phòng, ban thuộc Văn phòng.\n\nNgày 12/01/2023, Sở Nội vụ có Công văn số 49/SNV.',
    );
    expect(head).toMatchObject({
      typeCode: 'CV',
      title: 'tham gia ý kiến xây dựng chỉ tiêu năm 2023',
      addressees: ['Các phòng, ban thuộc Văn phòng'],
      issuer: { name: 'Văn phòng Ủy ban nhân dân tỉnh Quảng Trị', level: 'province' },
    });
  });

  it('takes a file of one appendix from its attachment line, and says so', () => {
    const { head, findings, appendices } = outlineOfText(
      'PHỤ LỤC 1\nCÁC CHỈ TIÊU NĂM 2023\n(Kèm theo Kế hoạch số 291 /KH-UBND ngày 30 /12 / 2022 của UBND huyện Tây Sơn)\n\nSTT\tChỉ tiêu\tĐơn vị thực hiện\n1\tRà soát thủ tục\tPhòng Tư pháp\n2\tSố hóa hồ sơ\tVăn phòng',
    );
    expect(head).toMatchObject({
      typeCode: 'KH',
      reference: '291/KH-UBND',
      issuedOn: '2022-12-30',
      issuer: { name: 'Ủy ban nhân dân huyện Tây Sơn' },
    });
    expect(appendices).toMatchObject([{ label: 'Phụ lục 1', title: 'CÁC CHỈ TIÊU NĂM 2023', tableIds: ['t1'] }]);
    expect(findings.map((finding) => finding.code)).toEqual(['metadata_from_attachment_line']);
  });
});

describe('section tree', () => {
  it('follows parts, letters and numbers', () => {
    expect(
      tree(
        'PHẦN I. MỤC TIÊU\n\nA. CHUNG\n\nI. KINH TẾ\n\n1. Thu ngân sách.\n\n2. Chi ngân sách.\n\nB. RIÊNG\n\nPHẦN II. GIẢI PHÁP\n\n1. Sở Tài chính',
      ),
    ).toEqual([
      '·>s1 part I',
      's1>s2 upper_letter A',
      's2>s3 roman I',
      's3>s4 arabic 1',
      's3>s5 arabic 2',
      's1>s6 upper_letter B',
      '·>s7 part II',
      's7>s8 arabic 1',
    ]);
  });

  it('hangs bullets, their details, deep numbers and paragraphs', () => {
    expect(
      tree(
        '1. Nội dung:\n\n1.1. Phần chung\n\n- Thành phần:\n\n+ Lãnh đạo;\n\n+ Chuyên viên;\n\n- Địa điểm.\n\nMột đoạn văn.\n\na) Điểm a\n\nb) Điểm b\n\nTrên đây là Kế hoạch.',
      ),
    ).toEqual([
      '·>s1 arabic 1',
      's1>s2 arabic 1.1',
      's2>s3 bullet -',
      's3>s4 bullet +',
      's3>s5 bullet +',
      's2>s6 bullet -',
      's2>s7 paragraph ',
      's2>s8 letter a',
      's2>s9 letter b',
      '·>s10 paragraph ',
    ]);
    expect(tree('1. Phòng Kinh tế\n\nBố trí kinh phí.\n\nYêu cầu các đơn vị thực hiện nghiêm túc./.')).toEqual([
      '·>s1 arabic 1',
      's1>s2 paragraph ',
      '·>s3 paragraph ',
    ]);
  });

  it('hangs "I.1" below "I", and "1" and "(a)" below it', () => {
    expect(
      tree(
        'I. CHUNG\n\nI.1. Mục đích\n\n1. Đoạn một:\n\na) Điểm:\n\n(a) Ý một\n\nb) Điểm\n\nI.2. Yêu cầu\n\nII. RIÊNG',
      ),
    ).toEqual([
      '·>s1 roman I',
      's1>s2 arabic I.1',
      's2>s3 arabic 1',
      's3>s4 letter a',
      's4>s5 letter (a)',
      's3>s6 letter b',
      's1>s7 arabic I.2',
      '·>s8 roman II',
    ]);
  });

  it('has no room for numbers of pages that were typed between the paragraphs', () =>
    expect(tree('I. MỤC TIÊU\n\n- 2 -\n\nRà soát hồ sơ.\n\nTrang 3/4\n\n- 2 lớp tập huấn.')).toEqual([
      '·>s1 roman I',
      's1>s2 paragraph ',
      's1>s3 bullet -',
    ]));

  it('tells a heading from running text', () => {
    const { sections } = outlineOfText(
      `${PLAN_HEAD}**I. MỤC TIÊU**\n\n**1. Yêu cầu:** Bảo đảm tiến độ.\n\n2. Sở Tài chính chủ trì thực hiện.\n\n3. Văn phòng Sở\n\n- Tham mưu.`,
    );
    expect(sections.map(({ heading, text }) => [heading, text])).toEqual([
      ['MỤC TIÊU', null],
      ['Yêu cầu', 'Bảo đảm tiến độ.'],
      [null, 'Sở Tài chính chủ trì thực hiện.'],
      ['Văn phòng Sở', null],
      [null, 'Tham mưu.'],
    ]);
  });
});

const TABLE_HEADER = 'STT\tNội dung\tSản phẩm\tThời gian thực hiện\tĐơn vị chủ trì';

describe('tables', () => {
  const outline = (table: string) => outlineOfText(`${PLAN_HEAD}I. NHIỆM VỤ\n\n${table}`).tables;

  it('joins the pages of one table, its cut rows and words', () => {
    const tables = outline(
      `${TABLE_HEADER}\n1\tRà soát các văn bản quy\tBáo cáo\tQuý I\tSở A\n\n${TABLE_HEADER}\n\tphạm pháp luật\t\t\t\n2\tTổ chức hội nghị theo Nghị định 63/2010/NĐ-\tHội nghị\tTrong năm\tSở B\n\n\tCP\t\t2024\t`,
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map((row) => row.cells)).toEqual([
      ['1', 'Rà soát các văn bản quy phạm pháp luật', 'Báo cáo', 'Quý I', 'Sở A'],
      ['2', 'Tổ chức hội nghị theo Nghị định 63/2010/NĐ-CP', 'Hội nghị', 'Trong năm 2024', 'Sở B'],
    ]);
  });

  it('keeps a new row after a page break apart from the one before', () => {
    const tables = outline(
      `${TABLE_HEADER}\n1\tRà soát văn bản\tBáo cáo\tQuý I\tSở A\n\n\t\tKế hoạch kiểm tra\tQuý II\tSở B`,
    );
    expect(tables[0]?.rows.map((row) => [row.ordinal, row.cells[2], row.parentRowId])).toEqual([
      ['1', 'Báo cáo', null],
      [null, 'Kế hoạch kiểm tra', null],
    ]);
  });

  it('reads groups, levels and restarted numbers', () => {
    const tables = outline(
      `${TABLE_HEADER}\nI\tCải cách thể chế\t\t\t\n1\tRà soát\tBáo cáo\tQuý I\tSở A\n1.1\tRà soát huyện\tBáo cáo\tQuý I\tSở A\nII\tThủ tục\t\t\t\n1\tCông khai\tBáo cáo\tQuý I\tSở A`,
    );
    expect(tables[0]?.rows.map((row) => [row.kind, row.ordinal, row.level, row.parentRowId])).toEqual([
      ['group', 'I', 1, null],
      ['item', '1', 2, 't1.r1'],
      ['item', '1.1', 3, 't1.r2'],
      ['group', 'II', 1, null],
      ['item', '1', 2, 't1.r4'],
    ]);
  });

  it('drops a row that numbers the columns and stacks header cells', () => {
    const tables = outline(
      'STT\tTiêu chí\tMục tiêu năm 2024\tPhân công nhiệm vụ\t\n\t\t\tCơ quan chủ trì thực hiện\tCB, công chức tham mưu\n(1)\t(2)\t(3)\t(4)\t(5)\n1\tTỷ lệ hồ sơ\t90%\tUBND xã\tVăn phòng\n2\tTỷ lệ số hóa\t80%\tUBND xã\tVăn phòng',
    );
    expect(tables[0]?.columns).toEqual([
      { header: ['STT'], role: 'ordinal' },
      { header: ['Tiêu chí'], role: 'content' },
      { header: ['Mục tiêu năm 2024'], role: 'target' },
      { header: ['Phân công nhiệm vụ', 'Cơ quan chủ trì thực hiện'], role: 'lead' },
      { header: ['Phân công nhiệm vụ', 'CB, công chức tham mưu'], role: 'implement' },
    ]);
    expect(tables[0]?.rows).toHaveLength(2);
  });

  it('takes a row of unknown titles for the head where the row below numbers the columns', () => {
    const [table] = outline('Nội dung\t2023\t2024\n(1)\t(2)\t(3)\n1. Diện tích trồng rừng (ha)\t7.000\t7.100');
    expect(table?.columns.map((column) => column.header)).toEqual([['Nội dung'], ['2023'], ['2024']]);
    expect(table?.rows).toHaveLength(1);
  });

  it('gives the same rows whatever the order of the columns is', () => {
    const rows = [
      ['STT', 'Nội dung', 'Sản phẩm', 'Thời hạn hoàn thành', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
      ['1', 'Rà soát thủ tục hành chính', 'Báo cáo rà soát', 'Quý II/2024', 'Sở Tư pháp', 'Sở Nội vụ'],
      ['2', 'Tập huấn nghiệp vụ cho công chức', 'Lớp tập huấn', 'Tháng 9/2024', 'Sở Nội vụ', 'Các sở, ngành'],
    ];
    const order = [0, 1, 4, 5, 3, 2];
    const [plain] = outline(rows.map((row) => row.join('\t')).join('\n'));
    const [swapped] = outline(rows.map((row) => order.map((i) => row[i]).join('\t')).join('\n'));
    expect(swapped?.columns).toEqual(order.map((i) => plain?.columns[i]));
    expect(swapped?.rows.map((row) => row.cells)).toEqual(plain?.rows.map((row) => order.map((i) => row.cells[i])));
  });
});

describe('sections of other layouts', () => {
  it('takes the title below the label of a part, a chapter or a section for its heading', () => {
    const { sections } = outlineOfText(
      `${PLAN_HEAD}**Phần thứ nhất**\n\n**KẾT QUẢ NĂM 2023**\n\n**Chương I**\n\n**Quy định chung**\n\n**Mục 1**\n\n**QUAN ĐIỂM**\n\nPhát triển xanh.`,
    );
    expect(sections.map(({ kind, label, heading }) => [kind, label, heading])).toEqual([
      ['part', 'thứ nhất', 'KẾT QUẢ NĂM 2023'],
      ['chapter', 'I', 'Quy định chung'],
      ['arabic', '1', 'QUAN ĐIỂM'],
      ['paragraph', null, null],
    ]);
  });

  it('hangs the items of a series side by side, whatever stands between them', () => {
    expect(
      tree('I. CÁC BƯỚC\n\nBước 1: Thành lập tổ\n\na) Cấp huyện;\n\nb) Cấp xã.\n\nBước 2: Kiểm tra\n\n1. Hồ sơ.'),
    ).toEqual([
      '·>s1 roman I',
      's1>s2 paragraph ',
      's1>s3 letter a',
      's1>s4 letter b',
      's1>s5 paragraph ',
      's1>s6 arabic 1',
    ]);
  });

  it('keeps points labelled "a/" apart from the heading above them', () => {
    expect(tree('**1/ Chính quyền số**\n\na/ 100% hồ sơ;\n\nb/ 80% hồ sơ.')).toEqual([
      '·>s1 arabic 1',
      's1>s2 letter a',
      's1>s3 letter b',
    ]);
  });

  it('reads "Phụ lục I.A" and "Phụ lục I.B" as two appendices', () => {
    const table = 'STT\tNội dung\tGhi chú\n1\tTổ kiểm tra\t\n2\tTổ giúp việc\t\n';
    const { appendices } = outlineOfText(
      `${PLAN_HEAD}I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPhụ lục I.A\n\nPHÂN CÔNG\n\n${table}\nPhụ lục I.B\n\nLỊCH KIỂM TRA\n\n${table}`,
    );
    expect(appendices.map(({ label, title }) => [label, title])).toEqual([
      ['Phụ lục I.A', 'PHÂN CÔNG'],
      ['Phụ lục I.B', 'LỊCH KIỂM TRA'],
    ]);
  });
});

describe('tables of other layouts', () => {
  const tableOf = (rows: string) => {
    const [table] = outlineOfText(`${PLAN_HEAD}I. CHỈ TIÊU\n\n${rows}`).tables;
    return {
      columns: table?.columns.map(({ header, role }) => `${role}: ${header.join(' > ')}`),
      rows: table?.rows.map((row) => `${row.kind} ${row.ordinal ?? ''}`),
    };
  };

  it('stacks three header rows that text leaves without spans', () => {
    const { columns } = tableOf(
      'STT\tHuyện\tTổng số hộ\tHộ nghèo năm 2023\t\tChỉ tiêu năm 2024\t\t\tGhi chú\n' +
        '\t\t\tSố hộ\tTỷ lệ (%)\tHộ nghèo\t\tGiảm so với năm 2023 (%)\t\n' +
        '\t\t\t\t\tSố hộ\tTỷ lệ (%)\t\t\n' +
        '1\tBắc Mê\t12.100\t4.500\t37,19\t3.940\t32,56\t4,63\t\n2\tĐồng Văn\t18.000\t7.500\t41,67\t6.000\t33,33\t8,34\tHuyện nghèo\n',
    );
    expect(columns).toEqual([
      'ordinal: STT',
      'content: Huyện',
      'other: Tổng số hộ',
      'baseline: Hộ nghèo năm 2023 > Số hộ',
      'baseline: Hộ nghèo năm 2023 > Tỷ lệ (%)',
      'target: Chỉ tiêu năm 2024 > Hộ nghèo > Số hộ',
      'target: Chỉ tiêu năm 2024 > Hộ nghèo > Tỷ lệ (%)',
      'target: Chỉ tiêu năm 2024 > Giảm so với năm 2023 (%)',
      'note: Ghi chú',
    ]);
  });

  it('stacks header rows that print a covered cell again', () => {
    const { columns, rows } = tableOf(
      'TT\tNhiệm vụ\tCơ quan thực hiện\tCơ quan thực hiện\tThời gian\nTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n' +
        '(1)\t(2)\t(3)\t(4)\t(5)\n1\tBan hành Quy chế\tSở Nội vụ\tCác sở\tQuý IV\n',
    );
    expect(columns?.slice(2)).toEqual([
      'lead: Cơ quan thực hiện > Chủ trì',
      'support: Cơ quan thực hiện > Phối hợp',
      'deadline: Thời gian',
    ]);
    expect(rows).toEqual(['item 1']);
  });

  it('takes a column of figures for each level as targets where the rows are goals', () => {
    const { columns } = tableOf(
      'TT\tChỉ tiêu\tMầm non\tTiểu học\tĐơn vị thực hiện\n1\tTỷ lệ trường thu phí trực tuyến (%)\t90\t100\tCác trường\n2\tTỷ lệ giáo viên dùng học liệu số (%)\t60\t80\tCác trường\n',
    );
    expect(columns?.map((column) => column.split(':')[0])).toEqual([
      'ordinal',
      'content',
      'target',
      'target',
      'implement',
    ]);
  });

  it('takes a code in two columns below one header for one ordinal', () => {
    const { columns, rows } = tableOf(
      'Mã số\t\tHoạt động\tThời gian\n1\t\tMục tiêu 1\t\n\t1.1\tĐào tạo\tQuý I\n\t1.2\tGiám sát\tQuý II\n',
    );
    expect(columns?.map((column) => column.split(':')[0])).toEqual(['ordinal', 'ordinal', 'content', 'deadline']);
    expect(rows).toEqual(['group 1', 'item 1.1', 'item 1.2']);
  });

  it('tells units of measure from units of government below "Đơn vị"', () => {
    const rolesOf = (units: readonly [string, string]) =>
      tableOf(`TT\tTên vật tư\tĐơn vị\tSố lượng\n1\tBao tải\t${units[0]}\t20\n2\tÁo phao\t${units[1]}\t50\n`)
        .columns?.[2];
    expect(rolesOf(['Cái', 'Chiếc'])).toBe('unit: Đơn vị');
    expect(rolesOf(['Phòng Kinh tế', 'Công an'])).toBe('other: Đơn vị');
    const { columns } = tableOf('TT\tĐơn vị\tSố lớp\n1\tVĩnh Lộc\t20\n2\tYên Sơn\t50\n');
    expect(columns?.[1]).toBe('content: Đơn vị');
  });

  it('takes "Chỉ tiêu" beside a content column for the target, and letters behind an ordinal as part of it', () => {
    const { columns, rows } = tableOf(
      'TT\tTên tiêu chí\tChỉ tiêu\tNgười phụ trách\n1\tGiao thông nông thôn\t100%\tÔng An\n1.1a\tĐường trục thôn\t90%\tÔng An\n1.1b\tĐường nội đồng\t80%\tÔng An\n',
    );
    expect(columns?.map((column) => column.split(':')[0])).toEqual(['ordinal', 'content', 'target', 'lead']);
    expect(rows).toEqual(['item 1', 'item 1.1a', 'item 1.1b']);
  });
});
