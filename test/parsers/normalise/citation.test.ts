import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations, typeOfReference } from '../../../parsers/normalise/citation.ts';

describe('typeOfReference', () => {
  test.each([
    ['09/KH-UBND', 'KH'],
    ['1085/QĐ-TTg', 'QĐ'],
    ['62/2020/NĐ-CP', 'NĐ'],
    ['15/2014/CT-UBND', 'CT'],
    ['11-CTr/HU', 'CTr'],
    ['20-CT/TU', 'CT'],
    ['223-CV/HU', 'CV'],
    ['8544/SNNMT-TNN', 'CV'],
    ['49/SNV-CCHCVTLT', 'CV'],
    ['9644/UBND-NNMT', 'CV'],
    ['23/2024/TT-BCT', 'TT'],
    ['12/2021/TTLT-BTC-BNV', 'TTLT'],
    ['256/2004/QĐ-UB', 'QĐ'],
    ['19-2017/NQ-CP', 'NQ'],
    ['10-KH/BCĐ', 'KH'],
    ['199/GP-BNNMT', 'GP'],
    ['54/2019/QH14', null],
    ['khong co', null],
  ])('%s', (reference, code) => {
    expect(typeOfReference(reference)).toBe(code);
  });
});

type Told = readonly [type: string | null, reference: string, date: string | null, issuer: string | null];

const CASES: readonly (readonly [string, readonly Told[]])[] = [
  [
    'theo quy định tại Quyết định số 1085/QĐ-TTg ngày 15/9/2022 của Thủ tướng Chính phủ.',
    [['QĐ', '1085/QĐ-TTg', '2022-09-15', 'Thủ tướng Chính phủ']],
  ],
  ['theo quy định tại Nghị định số 62/2020/NĐ-CP.', [['NĐ', '62/2020/NĐ-CP', null, 'Chính phủ']]],
  [
    'Xét đề nghị của Giám đốc Sở Kế hoạch và Đầu tư tại văn bản số 671/SKHĐT-KTĐN ngày 31/5/2016,',
    [['CV', '671/SKHĐT-KTĐN', '2016-05-31', 'Giám đốc Sở Kế hoạch và Đầu tư']],
  ],
  [
    'theo chỉ đạo của UBND tỉnh tại Công văn số 12345/UBND-KGVX ngày 05/12/2025, Sở Y tế',
    [['CV', '12345/UBND-KGVX', '2025-12-05', 'UBND tỉnh']],
  ],
  [
    'Căn cứ Nghị định 57/2002/NĐ-CP ngày 03/6/2002 của Chính phủ Quy định chi tiết thi hành Pháp lệnh phí và lệ phí.',
    [['NĐ', '57/2002/NĐ-CP', '2002-06-03', 'Chính phủ']],
  ],
  [
    'Căn cứ Thông tư 63/2002/TT-BTC ngày 24/7/2002 và Thông tư 71/2003/TT-BTC ngày 30/7/2003 của Bộ Tài chính.',
    [
      ['TT', '63/2002/TT-BTC', '2002-07-24', 'Bộ Tài chính'],
      ['TT', '71/2003/TT-BTC', '2003-07-30', 'Bộ Tài chính'],
    ],
  ],
  [
    'Quyết định số 690/QĐ-UBND ngày 05/11/2021 và Quyết định số 12/QĐ-UBND ngày 08/01/2025 của UBND tỉnh;',
    [
      ['QĐ', '690/QĐ-UBND', '2021-11-05', 'UBND tỉnh'],
      ['QĐ', '12/QĐ-UBND', '2025-01-08', 'UBND tỉnh'],
    ],
  ],
  [
    'Thông báo kết luận số 108-TB/VPHU ngày 28/02/2025 của Văn phòng Huyện ủy',
    [['TB', '108-TB/VPHU', '2025-02-28', 'Văn phòng Huyện ủy']],
  ],
  [
    'Chỉ thị số 11-CT/TU ngày 07/9/2021 của Tỉnh ủy về tăng cường sự lãnh đạo của Đảng',
    [['CT', '11-CT/TU', '2021-09-07', 'Tỉnh ủy']],
  ],
  [
    'Chỉ thị số 20-CT/TU, ngày 26/4/2023 của Ban Thường vụ Tỉnh ủy về tiếp tục đẩy mạnh',
    [['CT', '20-CT/TU', '2023-04-26', 'Ban Thường vụ Tỉnh ủy']],
  ],
  [
    'Ngày 12/01/2023, Sở Nội vụ có Công văn số 49/SNV-CCHCVTLT về việc ban hành kế hoạch',
    [['CV', '49/SNV-CCHCVTLT', '2023-01-12', 'Sở Nội vụ']],
  ],
  [
    'Công văn số 223-CV/HU ngày 14/9/2021 của Ban Thường vụ Huyện ủy về Tăng cường',
    [['CV', '223-CV/HU', '2021-09-14', 'Ban Thường vụ Huyện ủy']],
  ],
  [
    'theo quy định tại Nghị định số 20/2008/NĐ-CP, Nghị định số 63/2010/NĐ- CP và Nghị định số 92/2017/NĐ-CP và các văn bản',
    [
      ['NĐ', '20/2008/NĐ-CP', null, 'Chính phủ'],
      ['NĐ', '63/2010/NĐ-CP', null, 'Chính phủ'],
      ['NĐ', '92/2017/NĐ-CP', null, 'Chính phủ'],
    ],
  ],
  [
    'các Luật số 22/2008/QH12, số 58/2010/QH12 và 52/2019/QH14',
    [
      ['L', '22/2008/QH12', null, 'Quốc hội'],
      ['L', '58/2010/QH12', null, 'Quốc hội'],
      ['L', '52/2019/QH14', null, 'Quốc hội'],
    ],
  ],
  [
    'Kế hoạch số 26/KH-BCĐ138/CP ngày 15/02/2022 của Ban Chỉ đạo 138/CP về phòng, chống tội phạm',
    [['KH', '26/KH-BCĐ138/CP', '2022-02-15', 'Ban Chỉ đạo 138/CP']],
  ],
  ['Căn cứ Luật Điện lực số 61/2024/QH15 ngày 30/11/2024;', [['L', '61/2024/QH15', '2024-11-30', 'Quốc hội']]],
  ['Bộ luật Lao động số 45/2019/QH14', [['BL', '45/2019/QH14', null, 'Quốc hội']]],
  [
    'Nghị quyết số 24/2016/QH14 ngày 08/11/2016 của Quốc hội về kế hoạch cơ cấu lại',
    [['NQ', '24/2016/QH14', '2016-11-08', 'Quốc hội']],
  ],
  [
    'Nghị quyết số 76/NQ-CP của Chính phủ ngày 15 tháng 7 năm 2021 ban hành Chương trình',
    [['NQ', '76/NQ-CP', '2021-07-15', 'Chính phủ']],
  ],
  ['Kế hoạch số: 57 /KH-UBND ngày 25 tháng 8 năm 2023 của UBND xã', [['KH', '57/KH-UBND', '2023-08-25', 'UBND xã']]],
  ['Nghị quyết 01-NQ/TU của Tỉnh ủy', [['NQ', '01-NQ/TU', null, 'Tỉnh ủy']]],
  ['Quy định số 999-QĐ/TU ngày 27/7/2026 của Tỉnh ủy', [['QyĐ', '999-QĐ/TU', '2026-07-27', 'Tỉnh ủy']]],
  ['Nghị quyết số 19-2017/NQ-CP ngày 06/02/2017', [['NQ', '19-2017/NQ-CP', '2017-02-06', 'Chính phủ']]],
  ['Văn bản số 9644/UBND-NNMT ngày 20/7/2026 của UBND tỉnh', [['CV', '9644/UBND-NNMT', '2026-07-20', 'UBND tỉnh']]],
  [
    'Chương trình số 11-CTr/HU ngày 08/4/2021 của Ban Chấp hành Đảng bộ huyện Phú Bình khóa XXVII về cải cách',
    [['CTr', '11-CTr/HU', '2021-04-08', 'Ban Chấp hành Đảng bộ huyện Phú Bình khóa XXVII']],
  ],
  [
    'Kế hoạch số 1525/KH-UBND ngày 05/5/2021 của UBND tỉnh và Kế hoạch số 70/KH-UBND ngày 14/5/2021 của UBND huyện.',
    [
      ['KH', '1525/KH-UBND', '2021-05-05', 'UBND tỉnh'],
      ['KH', '70/KH-UBND', '2021-05-14', 'UBND huyện'],
    ],
  ],
  [
    'các Thông tư số 37/2018/TT-BGTVT và số 41/2021/TT-BGTVT của Bộ trưởng Bộ Giao thông vận tải',
    [
      ['TT', '37/2018/TT-BGTVT', null, 'Bộ trưởng Bộ Giao thông vận tải'],
      ['TT', '41/2021/TT-BGTVT', null, 'Bộ trưởng Bộ Giao thông vận tải'],
    ],
  ],
  ['tính đến hết ngày 31 tháng 5 năm 2020, Nghị định 45/2020/NĐ-CP', [['NĐ', '45/2020/NĐ-CP', null, 'Chính phủ']]],
  [
    'Quy chế số 04-QC/BCĐ ngày 01/11/2022 của Ban Chỉ đạo Chuyển đổi số tỉnh',
    [['QC', '04-QC/BCĐ', '2022-11-01', 'Ban Chỉ đạo Chuyển đổi số tỉnh']],
  ],
  [
    'Nghị quyết số 11-NQ/TW ngày 03/6/2017 của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII về hoàn thiện',
    [['NQ', '11-NQ/TW', '2017-06-03', 'Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII']],
  ],
  // a stray point of a scan; a sentence of its own begins with a capital
  [
    'theo Nghị định số 167/2017/NĐ-CP. ngày 31/12/2017 của Chính phủ quy định việc sắp xếp',
    [['NĐ', '167/2017/NĐ-CP', '2017-12-31', 'Chính phủ']],
  ],
  ['theo Nghị định số 167/2017/NĐ-CP. Ngày 31/12/2017, UBND xã họp', [['NĐ', '167/2017/NĐ-CP', null, 'Chính phủ']]],
  // no references
  ['QCVN 01:2019/BCT và TCVN ISO 9001:2015', []],
  ['22/22 xã, thị trấn; 24/7; 1/500; 60 triệu đồng/người/năm', []],
  ['Công văn số    /VP-HCTC ngày /02/2023', []],
  ['các điểm tại Điều 7/Luật, tổ 3/Quý', []],
  ['giai đoạn 2021-2025', []],
  ['KH 2026/ƯTH 2025 (%)', []],
  ['Ước TH 2025/TH 2024', []],
  ['dịch vụ công trực tuyến mức độ 3/4', []],
];

describe('findCitations', () => {
  test.each(CASES)('%s', (text, told) => {
    expect(findCitations(text).map((c) => [c.typeCode, c.reference, c.issuedOn, c.issuer])).toEqual(told);
  });

  test.each([
    [
      'Quyết định số 4020/QĐ-UBND ngày 16/12/2021 của UBND tỉnh về việc ban hành Chương trình cải cách; Chỉ thị số',
      'ban hành Chương trình cải cách',
    ],
    [
      'Kế hoạch số 45/KH-UBND ngày 20/02/2024 của UBND huyện về xây dựng nông thôn mới, UBND xã Tân Lập ban hành Kế hoạch như sau:',
      'xây dựng nông thôn mới',
    ],
    [
      'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể. Sau đó',
      'ban hành Chương trình tổng thể',
    ],
    ['Nghị định số 62/2020/NĐ-CP', null],
    [
      'Thực hiện Công điện số 116/CĐ-TTg ngày 14/11/2024 của Thủ tướng Chính phủ về tăng cường phòng, chống bệnh sởi, Chủ tịch UBND tỉnh yêu cầu:',
      'tăng cường phòng, chống bệnh sởi',
    ],
    [
      'Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ quy định chi tiết một số điều của Luật Hộ tịch và Quyết định số 101/QĐ-TTg ngày 23/01/2017',
      'quy định chi tiết một số điều của Luật Hộ tịch',
    ],
    [
      'Chỉ thị số 13/CT-TTg ngày 02 tháng 5 năm 2024 của Thủ tướng Chính phủ về quản lý tín chỉ các-bon (Chỉ thị số 13/CT-TTg), Bộ Y tế ban hành Kế hoạch',
      'quản lý tín chỉ các-bon',
    ],
    ['Công văn số 2449-CV/ĐU ngày 07/9/2026 của Đảng ủy về việc học tập (gửi kèm theo).', 'học tập'],
    ['Mệnh lệnh số 01/ML-BCH ngày 05/12/2024 của Chỉ huy trưởng về công tác quân sự', 'công tác quân sự'],
  ])('subject of %s', (text, subject) => {
    expect(findCitations(text)[0]?.subject).toBe(subject);
  });

  test('a number may have two parts', () => {
    expect(findCitations('theo NQ 66.25/2026/NQ-CP ngày 04/9/2026').map(({ reference }) => reference)).toEqual([
      '66.25/2026/NQ-CP',
    ]);
  });

  test('the number of a form is none', () => {
    expect(findCitations('lập Bảng kê (Mẫu 09/BH) và đối chiếu theo Mẫu số 01/BH')).toEqual([]);
  });

  test('never throws, and every reference reads back from its place', () => {
    const pieces = fc.constantFrom(
      'Nghị định ',
      'số ',
      '12',
      '/',
      '-',
      '2020',
      'NĐ',
      'CP',
      ' ngày ',
      '1/2/2021',
      ' của ',
      'UBND',
      ', ',
      '; ',
      'và ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const cited of findCitations(text))
          expect(text.slice(cited.start, cited.end).replace(/\s/gu, '')).toBe(cited.reference);
      }),
    );
  });
});
