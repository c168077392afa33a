import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';

// Plans on other subjects than administrative reform, from their text to what they promise.

interface PlanText {
  readonly title: string;
  readonly issued?: string;
  readonly body?: string;
  readonly appendix?: string;
}

function outlineOf({ title, issued = '06 tháng 01 năm 2022', body = 'I. MỤC TIÊU', appendix = '' }: PlanText) {
  const text = `UBND TỈNH LÀO CAI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

Lào Cai, ngày ${issued}

KẾ HOẠCH

${title}

${body}

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Trịnh Văn Thành

${appendix}`;
  const document = readText(new TextEncoder().encode(text));
  return buildOutline(document, collectAbbreviations([text]));
}

const rolesOf = (plan: PlanText): readonly string[] =>
  outlineOf(plan).tables.flatMap((table) => table.columns.map((column) => column.role));

const targetsOf = (plan: PlanText): readonly string[] =>
  buildTargets(outlineOf(plan), { abbreviations: collectAbbreviations([]) }).targets.map(
    ({ value, unit, change, indicator, baseline, period }) =>
      `${value} ${unit ?? '-'}${change ? ` ${change}` : ''}, ${period?.end_year ?? '-'}${baseline ? `, from ${baseline.value}` : ''} | ${indicator}`,
  );

describe('tables of years', () => {
  // Kế hoạch chăm sóc sức khỏe người cao tuổi, phòng chống bệnh lao của các tỉnh, 2022 đến 2025
  test('a row for each year', () => {
    const plan = {
      title: 'Chăm sóc sức khỏe người cao tuổi giai đoạn 2026 - 2030',
      body: 'I. CHỈ TIÊU THEO NĂM\n\nNăm\tTỷ lệ NCT có thẻ BHYT (%)\tSố câu lạc bộ liên thế hệ\n2025\t97\t90\n2026\t98\t120\n2030\t99,5\t250\n',
    };
    expect(rolesOf(plan)).toEqual(['content', 'target', 'target']);
    expect(targetsOf(plan)).toEqual([
      '98 %, 2026 | Tỷ lệ NCT có thẻ BHYT',
      '120 {câu lạc bộ}, 2026 | Số câu lạc bộ liên thế hệ',
      '99.5 %, 2030 | Tỷ lệ NCT có thẻ BHYT',
      '250 {câu lạc bộ}, 2030 | Số câu lạc bộ liên thế hệ',
    ]);
  });
  test('the first year of the plan, told as over', () => {
    const plan = {
      title: 'Phòng, chống bệnh lao giai đoạn 2021 - 2025',
      body: 'I. CHỈ TIÊU\n\nSTT\tChỉ tiêu\tĐơn vị tính\tThực hiện 2021\tKế hoạch 2022\tKế hoạch 2023\n1\tSố lượt người được khám\tlượt\t9.800\t11.000\t12.000\n',
    };
    expect(targetsOf(plan)).toEqual([
      '11000 {lượt}, 2022, from 9800 | Số lượt người được khám',
      '12000 {lượt}, 2023, from 9800 | Số lượt người được khám',
    ]);
  });
});

describe('lists below a line that states an amount itself', () => {
  test('say of what it measures', () => {
    const plan = {
      title: 'Sản xuất vụ Xuân năm 2024',
      body: 'I. CHỈ TIÊU\n\nTổng diện tích gieo trồng 79.500 ha, trong đó:\n\n- Lúa: 70.500 ha.\n\n- Ngô: 2.000 ha.\n',
    };
    expect(targetsOf(plan)).toEqual([
      '79500 har, 2024 | Tổng diện tích gieo trồng',
      '70500 har, 2024 | Tổng diện tích gieo trồng › Lúa',
      '2000 har, 2024 | Tổng diện tích gieo trồng › Ngô',
    ]);
  });
});

describe('heads of tables in text', () => {
  // Kế hoạch phát triển cây công nghiệp, kế hoạch năm của xã, 2024 và 2025
  test('a head that lost its last cell, not its first', () => {
    const plan = {
      title: 'Phát triển cây công nghiệp chủ lực giai đoạn 2024 - 2030',
      body: 'I. CHỈ TIÊU\n\nTT\tChỉ tiêu\tĐVT\tHiện trạng 2023\tMục tiêu\n\t\t\t\tĐến năm 2025\tĐến năm 2030\nI\tCà phê\n1\tDiện tích\tha\t212.915\t211.000\t210.000\n2\tNăng suất\ttạ/ha\t28,4\t29,0\t30,0\n',
    };
    expect(targetsOf(plan)).toEqual([
      '211000 har, 2025, from 212915 | Cà phê › Diện tích',
      '210000 har, 2030, from 212915 | Cà phê › Diện tích',
      '29 {tạ/ha}, 2025, from 28.4 | Cà phê › Năng suất',
      '30 {tạ/ha}, 2030, from 28.4 | Cà phê › Năng suất',
    ]);
  });
  // a commune's plan on health of 2026
  test('rows that say of what is the figure of the row above', () => {
    const plan = {
      title: 'Triển khai công tác y tế năm 2026',
      body: 'I. CHỈ TIÊU\n\nSTT\tChỉ tiêu\tĐVT\tKế hoạch 2026\n1\tTỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi\n\t- Thể nhẹ cân\t%\t≤ 9,3\n\t- Thể thấp còi\t%\t≤ 17,5\n2\tSố lượt khám tại trạm\tLượt\t13.000\n',
    };
    expect(targetsOf(plan)).toEqual([
      '9.3 %, 2026 | Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi › Thể nhẹ cân',
      '17.5 %, 2026 | Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi › Thể thấp còi',
      '13000 {lượt}, 2026 | Số lượt khám tại trạm',
    ]);
  });
  // plans on planting trees, 2024
  test('units in brackets that count a thousand at once', () => {
    const plan = {
      title: 'Trồng rừng và trồng cây phân tán năm 2024',
      body: 'I. CHỈ TIÊU\n\nTT\tĐơn vị\tTrồng rừng tập trung (ha)\tCây phân tán (1.000 cây)\n1\tHuyện U Minh\t800\t700\n2\tHuyện Năm Căn\t250\t550\n',
    };
    expect(targetsOf(plan)).toEqual([
      '800 har, 2024 | Trồng rừng tập trung › Huyện U Minh',
      '700000 {cây}, 2024 | Cây phân tán › Huyện U Minh',
      '250 har, 2024 | Trồng rừng tập trung › Huyện Năm Căn',
      '550000 {cây}, 2024 | Cây phân tán › Huyện Năm Căn',
    ]);
  });
  // plans of districts for a year and on vaccinating animals, 2023
  test('heads of two rows with a word alone below a title, and sizes beside what is planned', () => {
    const rolesBelow = (...lines: readonly string[]) =>
      rolesOf({ title: 'Phát triển nông nghiệp năm 2023', body: `I. CHỈ TIÊU GIAO\n\n${lines.join('\n')}\n` });
    expect(
      rolesBelow(
        'STT\tTên chỉ tiêu\tĐVT\tNăm 2022\t\tNăm 2023\tGhi chú',
        '\t\t\tKH\tTH\tKH\t',
        '1\tDiện tích cây ăn quả\tHa\t2.500\t2.510\t2.650\t',
      ),
    ).toEqual(['ordinal', 'content', 'unit', 'baseline', 'baseline', 'target', 'note']);
    expect(
      rolesBelow(
        'TT\tXã\tTrâu, bò\t\tLợn\t',
        '\t\tTổng đàn\tKH tiêm\tTổng đàn\tKH tiêm',
        '1\tXã A\t1.200\t1.000\t3.000\t2.400',
      ),
    ).toEqual(['ordinal', 'content', 'other', 'target', 'other', 'target']);
  });
  // plans of districts on forests, 2023
  test('how much of each work is to be done, not what is bought at a price', () => {
    const rolesBelow = (heads: string, row: string) =>
      rolesOf({ title: 'Phát triển lâm nghiệp năm 2023', body: `I. KHỐI LƯỢNG\n\n${heads}\n${row}\n` });
    expect(
      rolesBelow(
        'TT\tNội dung công việc\tĐVT\tKhối lượng\tThời gian\tĐơn vị chủ trì',
        '1\tTrồng rừng\tha\t350\tTháng 6\tHạt Kiểm lâm',
      ),
    ).toEqual(['ordinal', 'content', 'unit', 'target', 'deadline', 'lead']);
    expect(
      rolesBelow(
        'TT\tNội dung\tĐVT\tSố lượng\tĐơn giá\tThời gian\tĐơn vị chủ trì',
        '1\tMáy tính\tBộ\t5\t15.000\tQuý II\tVăn phòng',
      ),
    ).not.toContain('target');
  });
  // plans on reducing poverty, 2022, and on cooperatives, 2021
  test('rows that say the same below two headings are told apart by them', () => {
    const plan = {
      title: 'Giảm nghèo bền vững năm 2022',
      body: 'I. CHỈ TIÊU\n\nTT\tChỉ tiêu\tĐVT\tNăm 2022\nI\tChỉ tiêu chung\n1\tTỷ lệ lao động qua đào tạo\t%\t58\n2\tThu nhập bình quân đầu người\tTriệu đồng\t30\nII\tChỉ tiêu các xã\n1\tTỷ lệ lao động qua đào tạo\t%\t53\n',
    };
    expect(targetsOf(plan)).toEqual([
      '58 %, 2022 | Chỉ tiêu chung › Tỷ lệ lao động qua đào tạo',
      '30000000 VND, 2022 | Thu nhập bình quân đầu người',
      '53 %, 2022 | Chỉ tiêu các xã › Tỷ lệ lao động qua đào tạo',
    ]);
  });
  test('a title in words of work says what its figures count', () => {
    const plan = {
      title: 'Phát triển kinh tế tập thể giai đoạn 2021 - 2022',
      body: 'I. CHỈ TIÊU THÀNH LẬP MỚI HỢP TÁC XÃ GIAI ĐOẠN 2021 - 2022\n\nTT\tHuyện\t2021\t2022\n1\tHuyện Diễn Châu\t8\t10\n',
    };
    expect(targetsOf(plan)).toEqual([
      '8 {hợp tác xã}, 2021 | THÀNH LẬP MỚI HỢP TÁC XÃ › Huyện Diễn Châu',
      '10 {hợp tác xã}, 2022 | THÀNH LẬP MỚI HỢP TÁC XÃ › Huyện Diễn Châu',
    ]);
  });
  // five-year plans of communes, 2025
  test('the goals of the plan before are none of this one', () => {
    const plan = {
      title: 'Phát triển kinh tế - xã hội 5 năm 2026 - 2030',
      body: 'I. CHỈ TIÊU\n\nTT\tChỉ tiêu\tĐơn vị\tKế hoạch 5 năm 2021-2025\tƯớc TH năm 2025\tKế hoạch 5 năm 2026-2030\tKH năm 2026\n1\tTổng giá trị sản xuất\tTỷ đồng\t1.300\t1.280\t2.200\t1.430\n2\tTỷ lệ hộ nghèo\t%\t2,5\t2,1\t0,5\t1,6\n',
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'unit', 'other', 'baseline', 'target', 'target']);
  });
  // the form of appendices of a commune of Thành phố Hồ Chí Minh, 2026
  test('years to come as heads, groups of a ranking, places by the word for points', () => {
    const plan = {
      title: 'Thực hiện Nghị quyết số 57-NQ/TW giai đoạn 2026 - 2030, tầm nhìn đến năm 2045',
      body: 'I. CHỈ TIÊU\n\nSTT\tChỉ tiêu\tĐến hết năm 2026\tĐến năm 2030\tTầm nhìn đến năm 2045\tĐơn vị chủ trì\n1\tSố điểm phát wifi công cộng\t12 điểm\t24 điểm\t-\tPhòng Kinh tế\n2\tTỷ lệ hồ sơ nộp trực tuyến\t80%\t≥ 95%\t100%\tPhòng VH-XH\n3\tXếp hạng chỉ số chuyển đổi số\tNhóm 50\tNhóm 30\tNhóm 10\tPhòng VH-XH\n',
    };
    expect(targetsOf(plan)).toEqual([
      '12 {điểm}, 2026 | Số điểm phát wifi công cộng',
      '24 {điểm}, 2030 | Số điểm phát wifi công cộng',
      '80 %, 2026 | Tỷ lệ hồ sơ nộp trực tuyến',
      '95 %, 2030 | Tỷ lệ hồ sơ nộp trực tuyến',
      '100 %, 2045 | Tỷ lệ hồ sơ nộp trực tuyến',
      '50 {rank}, 2026 | Xếp hạng chỉ số chuyển đổi số',
      '30 {rank}, 2030 | Xếp hạng chỉ số chuyển đổi số',
      '10 {rank}, 2045 | Xếp hạng chỉ số chuyển đổi số',
    ]);
  });
  // Kế hoạch phổ cập giáo dục của thành phố Đà Lạt, 2024
  test('years of a table of places say when, and not what', () => {
    const plan = {
      title: 'Phổ cập giáo dục năm 2024',
      body: 'I. CHỈ TIÊU\n\nSTT\tĐơn vị\tTrẻ 5 tuổi ra lớp (%)\t\n\t\tKH 2024\tKH 2025\n1\tPhường 1\t99\t100\n2\tPhường 2\t99,5\t100\n',
    };
    expect(targetsOf(plan)).toEqual([
      '99 %, 2024 | Trẻ 5 tuổi ra lớp › Phường 1',
      '100 %, 2025 | Trẻ 5 tuổi ra lớp › Phường 1',
      '99.5 %, 2024 | Trẻ 5 tuổi ra lớp › Phường 2',
      '100 %, 2025 | Trẻ 5 tuổi ra lớp › Phường 2',
    ]);
  });
  // Kế hoạch trợ giúp người khuyết tật, phát triển đô thị, tăng trưởng xanh, 2021 đến 2023
  test('stages head what is to be reached', () => {
    const plan = {
      title: 'Trợ giúp người khuyết tật giai đoạn 2021 - 2030',
      body: 'I. MỤC TIÊU\n\nTT\tNội dung chỉ tiêu\tĐơn vị tính\tGiai đoạn 2021 - 2025\tGiai đoạn 2026 - 2030\n1\tSố người khuyết tật được phẫu thuật\tNgười\t1.000\t1.500\n2\tTỷ lệ tiếp cận dịch vụ y tế\t%\t80\t90\n',
    };
    expect(targetsOf(plan)).toEqual([
      '1000 {người}, 2025 | Số người khuyết tật được phẫu thuật',
      '1500 {người}, 2030 | Số người khuyết tật được phẫu thuật',
      '80 %, 2025 | Tỷ lệ tiếp cận dịch vụ y tế',
      '90 %, 2030 | Tỷ lệ tiếp cận dịch vụ y tế',
    ]);
  });
  test('years in a head without a column of numbers', () => {
    const plan = {
      title: 'Phát triển đô thị giai đoạn 2022 - 2025',
      body: 'I. CHỈ TIÊU\n\nChỉ tiêu\tĐơn vị\t2020\t2022\t2025\nTỷ lệ đô thị hóa\t%\t37,1\t39\t45\nDiện tích nhà ở bình quân\tm2/người\t25,3\t26\t29,5\n',
    };
    expect(targetsOf(plan)).toEqual([
      '39 %, 2022, from 37.1 | Tỷ lệ đô thị hóa',
      '45 %, 2025, from 37.1 | Tỷ lệ đô thị hóa',
      '26 m2/{người}, 2022, from 25.3 | Diện tích nhà ở bình quân',
      '29.5 m2/{người}, 2025, from 25.3 | Diện tích nhà ở bình quân',
    ]);
  });
  test('units in brackets behind what is measured', () => {
    const plan = {
      title: 'Tăng trưởng xanh giai đoạn 2023 - 2025',
      body: 'I. LỘ TRÌNH\n\nNội dung\t2023\t2024\n1. Diện tích trồng rừng (ha)\t7.000\t7.500\n2. Thu dịch vụ môi trường rừng (tỷ đồng)\t13\t14\n',
    };
    expect(targetsOf(plan)).toEqual([
      '7000 har, 2023 | Diện tích trồng rừng',
      '7500 har, 2024 | Diện tích trồng rừng',
      '13000000000 VND, 2023 | Thu dịch vụ môi trường rừng',
      '14000000000 VND, 2024 | Thu dịch vụ môi trường rừng',
    ]);
  });
  test('quarters of the year that the column beside them names', () => {
    const plan = {
      title: 'Thực hiện Nghị quyết Đại hội giai đoạn 2025 - 2030',
      body: 'I. CHỈ TIÊU\n\nSTT\tTên chỉ tiêu\tĐơn vị\tKế hoạch 2026\tChia ra\n\t\t\t\tQuý I\tQuý II\n1\tThu ngân sách nhà nước\tTriệu đồng\t75\t15\t35\n2\tSố doanh nghiệp mới\tDN\t25\t5\t12\n',
    };
    const years = targetsOf(plan).map((target) => target.split('|')[0]?.trim());
    expect(years).toEqual([
      '75000000 VND, 2026',
      '15000000 VND, 2026',
      '35000000 VND, 2026',
      '25 {DN}, 2026',
      '5 {DN}, 2026',
      '12 {DN}, 2026',
    ]);
  });
});

describe('tables of money, places and goods', () => {
  // Kế hoạch 145/KH-UBND năm 2016 của tỉnh Thừa Thiên Huế
  test('columns of whose money it is are no targets', () => {
    const plan = {
      title: 'Phát triển hợp tác xã năm 2026',
      body: 'II. KINH PHÍ THỰC HIỆN\n\nTT\tNội dung hỗ trợ\tSố lượng\tTổng số\tNS tỉnh\tNS xã\n1\tThành lập mới HTX\t02 HTX\t60\t40\t20\n2\tXúc tiến thương mại\t02 hội chợ\t100\t80\t20\n',
    };
    expect(rolesOf(plan).slice(4)).toEqual(['other', 'other']);
  });
  test('years of a table of sources of money are no targets', () => {
    const plan = {
      title: 'Xây dựng nông thôn mới giai đoạn 2022 - 2024',
      appendix:
        'PHỤ LỤC\nKẾ HOẠCH VỐN THỰC HIỆN CHƯƠNG TRÌNH\n\nSTT\tNguồn vốn\tTổng số\t2022\t2023\n1\tNgân sách trung ương\t1.200\t600\t600\n2\tVốn tín dụng\t800\t300\t500\n',
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'other', 'other', 'other']);
    expect(targetsOf(plan)).toEqual([]);
  });

  test('nor are those below a title that says that it tells costs', () => {
    const plan = {
      title: 'Phòng, chống dịch bệnh động vật năm 2022',
      appendix:
        'PHỤ LỤC\nDỰ TOÁN KINH PHÍ\n\nTT\tNội dung\tNăm 2022\tNăm 2023\n1\tVắc xin\t120\t150\n2\tHóa chất\t80\t90\n',
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'other', 'other']);
  });

  // Kế hoạch phát triển công nghiệp khai thác của tỉnh Lào Cai năm 2026, Phụ lục II
  test('"Địa điểm dự kiến" is a place', () => {
    const appendix =
      'PHỤ LỤC II\nDANH MỤC DỰ ÁN\n\nTT\tTên dự án\tĐịa điểm dự kiến\tSản phẩm\tCơ quan đầu mối\n1\tNhà máy phốt pho đỏ\tKCN Tằng Loỏng\tPhốt pho đỏ\tSở Công Thương\n2\tNhà máy tái chế gyps\tKCN Tằng Loỏng\tThạch cao\tSở Công Thương\n';
    expect(rolesOf({ title: 'Phát triển công nghiệp năm 2022', appendix })).toEqual([
      'ordinal',
      'content',
      'other',
      'product',
      'lead',
    ]);
  });

  // Kế hoạch giảm nghèo năm 2022 của huyện Krông Nô
  test('"Chỉ tiêu giảm (hộ)" above figures is the target, and the header says what is measured in each place', () => {
    const plan = {
      title: 'Giảm nghèo năm 2022',
      appendix:
        'Biểu số 01\nCHỈ TIÊU GIẢM NGHÈO\n\nTT\tXã, thị trấn\tTổng số hộ\tChỉ tiêu giảm (hộ)\n1\tXã Nam Đà\t3.010\t40\n2\tXã Quảng Phú\t1.430\t110\n',
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'other', 'target']);
    expect(targetsOf(plan)).toEqual([
      '40 {hộ} decrease, 2022 | Chỉ tiêu giảm › Xã Nam Đà',
      '110 {hộ} decrease, 2022 | Chỉ tiêu giảm › Xã Quảng Phú',
    ]);
  });
});

describe('tables of places', () => {
  // Kế hoạch đào tạo nghề năm 2024 của huyện Chư Păh
  test('below a title that gives targets every column of figures is one, but how many there are', () => {
    const table =
      'STT\tXã, thị trấn\tTổng số hộ\tĐào tạo nghề (người)\tGiải quyết việc làm (người)\n1\tXã Ia Ly\t900\t45\t95\n2\tXã Nghĩa Hưng\t800\t50\t110\n';
    const plan = { title: 'Đào tạo nghề năm 2022', appendix: `PHỤ LỤC\nGIAO CHỈ TIÊU ĐÀO TẠO NGHỀ\n\n${table}` };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'other', 'target', 'target']);
    expect(targetsOf(plan)[0]).toBe('45 {người}, 2022 | Đào tạo nghề › Xã Ia Ly');
    const [target] = buildTargets(outlineOf(plan), { abbreviations: collectAbbreviations([]) }).targets;
    expect(target?.confidence).toBeLessThan(0.95);
    expect(rolesOf({ ...plan, appendix: `PHỤ LỤC\nDANH SÁCH XÃ\n\n${table}` })).not.toContain('target');
  });
});

describe('tables of figures', () => {
  // Kế hoạch 38/KH-UBND năm 2024 của tỉnh Quảng Ngãi
  test('of a plan until a year the years from its issue on are targets', () => {
    const appendix =
      'PHỤ LỤC\nCHỈ TIÊU\n\nTT\tChỉ tiêu\tĐVT\tThực hiện 2021\tKế hoạch 2022\tKế hoạch 2025\n1\tTỷ lệ dịch vụ công toàn trình\t%\t60\t80\t100\n';
    expect(rolesOf({ title: 'Chuyển đổi số đến năm 2025, định hướng đến năm 2030', appendix }).slice(3)).toEqual([
      'baseline',
      'target',
      'target',
    ]);
    expect(rolesOf({ title: 'Chuyển đổi số năm 2025', appendix }).slice(3)).toEqual(['baseline', 'baseline', 'target']);
  });

  // Kế hoạch 88/KH-UBND năm 2023 của tỉnh Quảng Trị về Chỉ số PCI
  test('points and places of a year in the header of the column itself', () => {
    const appendix =
      'PHỤ LỤC\nMỤC TIÊU\n\nTT\tChỉ số thành phần\tĐiểm số 2021\tXếp hạng 2021\tMục tiêu 2022\t\n\t\t\t\tĐiểm số\tXếp hạng\n1\tGia nhập thị trường\t6,93\t35\t7,50\t25\n2\tTính minh bạch\t6,02\t28\t6,50\t20\n';
    expect(targetsOf({ title: 'Cải thiện năng lực cạnh tranh năm 2022', appendix }).slice(0, 2)).toEqual([
      '7.5 {point}, 2022, from 6.93 | Gia nhập thị trường',
      '25 {rank}, 2022, from 35 | Gia nhập thị trường',
    ]);
  });

  // Kế hoạch 146/KH-UBND năm 2018 của tỉnh Lào Cai về Chỉ số PAPI
  test('points and places below each year, each compared with its own kind', () => {
    const appendix =
      'PHỤ LỤC\nMỤC TIÊU\n\nTT\tNội dung\tĐiểm tối đa\tKết quả năm 2021\t\tMục tiêu năm 2022\t\n\t\t\tĐiểm\tXếp hạng\tĐiểm\tXếp hạng\n1\tTham gia của người dân\t10\t5,55\t30\t5,80\t25\n2\tCông khai, minh bạch\t10\t5,61\t33\t5,90\t28\n';
    expect(targetsOf({ title: 'Cải thiện Chỉ số PAPI năm 2022', appendix })).toEqual([
      '5.8 {point}, 2022, from 5.55 | Tham gia của người dân',
      '25 {rank}, 2022, from 30 | Tham gia của người dân',
      '5.9 {point}, 2022, from 5.61 | Công khai, minh bạch',
      '28 {rank}, 2022, from 33 | Công khai, minh bạch',
    ]);
  });
});

describe('tables of plans on gender, products and public investment', () => {
  test('"Mục tiêu, chỉ tiêu" heads words, "Mục tiêu" above years their figures', () => {
    const plan = {
      title: 'Bình đẳng giới giai đoạn 2021 - 2030',
      issued: '13 tháng 4 năm 2021',
      body: 'I. CHỈ TIÊU\n\nSTT\tMục tiêu, chỉ tiêu\tĐơn vị tính\tThực trạng 2020\tMục tiêu\t\n\t\t\t\t2025\t2030\n1\tTỷ lệ nữ tiến sĩ\t%\t28\t30\t35\n2\tXã mỗi quý có ít nhất 04 tin, bài về bình đẳng giới\t%\t85\t100\t100\n',
    };
    expect(targetsOf(plan)).toEqual([
      '30 %, 2025, from 28 | Tỷ lệ nữ tiến sĩ',
      '35 %, 2030, from 28 | Tỷ lệ nữ tiến sĩ',
      '100 %, 2025, from 85 | Xã mỗi quý có ít nhất 04 tin, bài về bình đẳng giới',
      '100 %, 2030, from 85 | Xã mỗi quý có ít nhất 04 tin, bài về bình đẳng giới',
    ]);
  });
  test('"Trong đó" tells parts of the column before it', () => {
    const plan = {
      title: 'Mỗi xã một sản phẩm năm 2025',
      appendix:
        'Phụ lục I\nCHỈ TIÊU PHÁT TRIỂN SẢN PHẨM OCOP NĂM 2025\n\nSố TT\tĐơn vị\tTổng số sản phẩm\tTrong đó\t\n\t\t\t3 sao\t4 sao\n1\tHuyện Thọ Xuân\t6\t5\t1\n2\tHuyện Quan Hóa\t2\t2\t\n',
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'target', 'target', 'target']);
    expect(targetsOf(plan)).toEqual([
      '6 {sản phẩm}, 2025 | Tổng số sản phẩm › Huyện Thọ Xuân',
      '5 {sản phẩm}, 2025 | Tổng số sản phẩm › 3 sao › Huyện Thọ Xuân',
      '1 {sản phẩm}, 2025 | Tổng số sản phẩm › 4 sao › Huyện Thọ Xuân',
      '2 {sản phẩm}, 2025 | Tổng số sản phẩm › Huyện Quan Hóa',
      '2 {sản phẩm}, 2025 | Tổng số sản phẩm › 3 sao › Huyện Quan Hóa',
    ]);
  });
  test('the line above the table says the unit, a day in the header by when', () => {
    const plan = {
      title: 'Giải ngân vốn đầu tư công năm 2025',
      appendix:
        'PHỤ LỤC\nTIẾN ĐỘ GIẢI NGÂN\nĐơn vị: triệu đồng\n\nTT\tTên dự án\tCam kết giải ngân lũy kế đến\t\n\t\t31/3\t31/12\n1\tKè chống sạt lở\t1.500\t12.000\n2\tĐường vào khu dân cư\t900\t6.500\n',
    };
    const { targets } = buildTargets(outlineOf(plan), { abbreviations: collectAbbreviations([]) });
    expect(targets.map(({ value, unit, due_on, indicator }) => [value, unit, due_on, indicator])).toEqual([
      [1500000000, 'VND', '2025-03-31', 'Cam kết giải ngân lũy kế đến › 31/3 › Kè chống sạt lở'],
      [12000000000, 'VND', '2025-12-31', 'Cam kết giải ngân lũy kế đến › 31/12 › Kè chống sạt lở'],
      [900000000, 'VND', '2025-03-31', 'Cam kết giải ngân lũy kế đến › 31/3 › Đường vào khu dân cư'],
      [6500000000, 'VND', '2025-12-31', 'Cam kết giải ngân lũy kế đến › 31/12 › Đường vào khu dân cư'],
    ]);
  });
  test('what was done in the year before counts, and not what was planned', () => {
    const plan = {
      title: 'Phát triển kinh tế - xã hội năm 2026',
      body: 'I. CHỈ TIÊU\n\nTT\tChỉ tiêu\tĐVT\tNăm 2025\t\tKế hoạch năm 2026\n\t\t\tKế hoạch\tƯớc thực hiện\t\n1\tSản lượng lương thực\tTấn\t8.700\t8.868\t8.750\n',
    };
    expect(targetsOf(plan)).toEqual(['8750 t, 2026, from 8868 | Sản lượng lương thực']);
  });
});

describe('tables of districts, communes and villages', () => {
  const ofAppendix = (appendix: string) => targetsOf({ title: 'Phát triển năm 2026', appendix });
  test('the title says what is measured where the headers name years alone', () => {
    const table =
      'BIỂU GIAO CHỈ TIÊU ĐƯA NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI GIAI ĐOẠN 2026 - 2027\n(Kèm theo Kế hoạch số 12/KH-UBND của UBND tỉnh)\nĐVT: Người\n\nTT\tĐịa phương\tNăm 2026\tNăm 2027\n1\tQuế Sơn\t200\t240\n2\tĐại Lộc\t170\t220\n';
    expect(ofAppendix(table).slice(0, 2)).toEqual([
      '200 {người}, 2026 | ĐƯA NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI › Quế Sơn',
      '240 {người}, 2027 | ĐƯA NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI › Quế Sơn',
    ]);
  });
  test('places as columns', () => {
    const table =
      'Phụ lục\nCHỈ TIÊU NĂM 2026\n\nSTT\tChỉ tiêu\tĐVT\tToàn tỉnh\tMinh Hóa\n1\tGiảm tỷ lệ hộ nghèo\t%\t> 4,5\t> 5\n2\tHỗ trợ nhà ở\tHộ\t391\t150\n';
    expect(ofAppendix(table)).toEqual([
      '4.5 % decrease, 2026 | Giảm tỷ lệ hộ nghèo',
      '5 % decrease, 2026 | Giảm tỷ lệ hộ nghèo › Minh Hóa',
      '391 {hộ}, 2026 | Hỗ trợ nhà ở',
      '150 {hộ}, 2026 | Hỗ trợ nhà ở › Minh Hóa',
    ]);
  });
  test('things with "điểm" in their name are no scores, totals and shares below a measure are goals', () => {
    const table =
      'Phụ lục\nMỤC TIÊU PHẤN ĐẤU NĂM 2026\n\nTT\tĐơn vị\tTổ liên gia\tĐiểm chữa cháy công cộng\tGia đình văn hóa\t\tTrồng rừng (ha)\t\n\t\t\t\tSố lượng (hộ)\tTỷ lệ (%)\tTổng\tSản xuất\n1\tThôn Xuân Bình\t5\t2\t450\t92\t30\t20\n2\tThôn Chánh Đạt\t3\t1\t390\t90\t15\t15\n';
    expect(ofAppendix(table).slice(0, 6)).toEqual([
      '5 {tổ}, 2026 | Tổ liên gia › Thôn Xuân Bình',
      '2 {điểm}, 2026 | Điểm chữa cháy công cộng › Thôn Xuân Bình',
      '450 {hộ}, 2026 | Gia đình văn hóa › Số lượng › Thôn Xuân Bình',
      '92 %, 2026 | Gia đình văn hóa › Tỷ lệ › Thôn Xuân Bình',
      '30 har, 2026 | Trồng rừng › Tổng › Thôn Xuân Bình',
      '20 har, 2026 | Trồng rừng › Sản xuất › Thôn Xuân Bình',
    ]);
  });
});

describe('tables below titles that set goals', () => {
  test('what is to come in, as asked and as aimed at', () => {
    const plan = {
      title: 'Thu ngân sách nhà nước năm 2026',
      appendix:
        'PHỤ LỤC\nDỰ TOÁN THU NGÂN SÁCH NĂM 2026\nĐVT: Triệu đồng\n\nSTT\tNội dung thu\tThực hiện năm 2025\tDự toán năm 2026\t\n\t\t\tTỉnh giao\tPhường phấn đấu\n1\tThu tiền sử dụng đất\t760.000\t810.000\t850.000\n2\tLệ phí trước bạ\t88.200\t92.000\t96.000\n',
    };
    expect(targetsOf(plan).slice(0, 2)).toEqual([
      '810000000000 VND, 2026, from 760000000000 | Thu tiền sử dụng đất',
      '850000000000 VND, 2026, from 760000000000 | Thu tiền sử dụng đất',
    ]);
  });
  test('a share beside an amount of money, each in its unit', () => {
    const plan = {
      title: 'Thực hành tiết kiệm năm 2024',
      appendix:
        'BIỂU CHI TIẾT CHỈ TIÊU TIẾT KIỆM\n\nSố TT\tNội dung\tĐơn vị tính\tDự toán năm 2024\tSố tiết kiệm\t\n\t\t\t\tTỷ lệ (%)\tSố tiền\n1\tTiết kiệm văn phòng phẩm\tTriệu đồng\t1.200\t10\t120\n2\tTiết kiệm hội nghị\tTriệu đồng\t2.400\t12,5\t300\n',
    };
    expect(targetsOf(plan)).toEqual([
      '10 %, 2024 | Tiết kiệm văn phòng phẩm › Tỷ lệ',
      '120000000 VND, 2024 | Tiết kiệm văn phòng phẩm › Số tiền',
      '12.5 %, 2024 | Tiết kiệm hội nghị › Tỷ lệ',
      '300000000 VND, 2024 | Tiết kiệm hội nghị › Số tiền',
    ]);
  });
  test('ticks below years say when, whatever the header above them', () => {
    const plan = {
      title: 'Hòa giải ở cơ sở giai đoạn 2024 - 2027',
      appendix:
        'PHỤ LỤC\n\nSTT\tHoạt động\tĐơn vị chủ trì\tGiai đoạn thực hiện\t\t\t\tKết quả\n\t\t\t2024\t2025\t2026\t2027\t\n1\tKiện toàn tổ hòa giải\tSở Tư pháp\tx\tx\t\t\tQuyết định\n2\tTổ chức hội thi\tSở Tư pháp\t\t\tx\t\tHội thi\n',
    };
    const { tasks } = buildTasks(outlineOf(plan), [], { abbreviations: collectAbbreviations([]) });
    expect(tasks.map(({ content, deadline }) => [content, deadline.start_on, deadline.due_on])).toEqual([
      ['Kiện toàn tổ hòa giải', '2024-01-01', '2025-12-31'],
      ['Tổ chức hội thi', null, '2026-12-31'],
    ]);
  });
  test('a list in capitals behind the signature that prints no label', () => {
    const plan = {
      title: 'Số hóa hồ sơ năm 2025',
      appendix: 'CHỈ TIÊU GIAO CHO CÁC THÔN\n\nTT\tThôn\tHồ sơ số hóa\n1\tNậm Trang\t820\n2\tNậm Kẹn\t640\n',
    };
    expect(outlineOf(plan).appendices.map(({ label, title }) => [label, title])).toEqual([
      [null, 'CHỈ TIÊU GIAO CHO CÁC THÔN'],
    ]);
    expect(targetsOf(plan)).toEqual([
      '820 {hồ sơ}, 2025 | Hồ sơ số hóa › Nậm Trang',
      '640 {hồ sơ}, 2025 | Hồ sơ số hóa › Nậm Kẹn',
    ]);
  });
});

describe('two measures below each year, and the beginning and the end of one', () => {
  test('amount and worth of goods', () => {
    const plan = {
      title: 'Phát triển xuất khẩu giai đoạn 2023 - 2025',
      issued: '27 tháng 3 năm 2023',
      appendix:
        'PHỤ LỤC\nKIM NGẠCH XUẤT KHẨU\nĐơn vị tính: Triệu USD\n\nTT\tMặt hàng\tThực hiện 2022\tNăm 2023\t\tNăm 2025\t\n\t\t\tLượng (tấn)\tTrị giá\tLượng (tấn)\tTrị giá\n1\tCà phê nhân\t680\t300.000\t700\t320.000\t790\n2\tHồ tiêu\t60\t14.000\t62\t15.000\t70\n',
    };
    expect(targetsOf(plan).slice(0, 4)).toEqual([
      '300000 t, 2023 | Cà phê nhân › Lượng',
      '700000000 USD, 2023, from 680000000 | Cà phê nhân › Trị giá',
      '320000 t, 2025 | Cà phê nhân › Lượng',
      '790000000 USD, 2025, from 680000000 | Cà phê nhân › Trị giá',
    ]);
  });
  test('the beginning of the year is what the end is compared with, each measure for itself', () => {
    const plan = {
      title: 'Dinh dưỡng học đường năm học 2025 - 2026',
      appendix:
        'PHỤ LỤC\nCHỈ TIÊU CHĂM SÓC\n\nSTT\tTrường\tTỷ lệ nhẹ cân (%)\t\tTỷ lệ thấp còi (%)\t\n\t\tĐầu năm\tCuối năm\tĐầu năm\tCuối năm\n1\tMN Vũ Ninh\t3,1\t2,4\t3,6\t2,9\n2\tMN Kinh Bắc\t2,8\t2,2\t3,0\t2,6\n',
    };
    expect(targetsOf(plan).slice(0, 2)).toEqual([
      '2.4 %, 2026, from 3.1 | Tỷ lệ nhẹ cân › Cuối năm › MN Vũ Ninh',
      '2.9 %, 2026, from 3.6 | Tỷ lệ thấp còi › Cuối năm › MN Vũ Ninh',
    ]);
  });
  test('a header that ends in the verb of a change', () => {
    const plan = {
      title: 'Giảm thiểu tảo hôn giai đoạn 2022 - 2025',
      appendix:
        'Biểu số 1\nMỤC TIÊU GIẢM TẢO HÔN\n\nTT\tHuyện\tSố cặp tảo hôn giảm hằng năm\t\n\t\t2022\t2023\n1\tMường Tè\t15\t20\n2\tSìn Hồ\t25\t30\n',
    };
    expect(targetsOf(plan)[0]).toBe('15 {cặp} decrease, 2022 | Số cặp tảo hôn giảm hằng năm › Mường Tè');
  });
});

describe('by when', () => {
  // Kế hoạch 4994/KH-UBND năm 2018 của tỉnh Bình Thuận
  test('in a plan until a year the years from its issue on are to come', () => {
    const body =
      'I. NHIỆM VỤ\n\n1. Sở Xây dựng điều chỉnh quy hoạch xử lý chất thải rắn, trình phê duyệt trong năm 2023.\n\n2. Xây dựng 05 khu xử lý chất thải trong năm 2023.\n';
    const plan = outlineOf({ title: 'Quản lý tổng hợp chất thải rắn đến năm 2025', body });
    const given = { abbreviations: collectAbbreviations([]) };
    const { targets } = buildTargets(plan, given);
    expect(targets.map(({ value, period }) => [value, period?.end_year])).toEqual([[5, 2023]]);
    expect(buildTasks(plan, targets, given).tasks[0]?.deadline.due_on).toBe('2023-12-31');
  });

  // Kế hoạch 3557/KH-UBND năm 2024 của tỉnh Lai Châu
  test('a heading of nothing but years says for when', () => {
    const body =
      'I. MỤC TIÊU\n\n1. Đến hết năm 2025\n\n- Tỷ lệ chất thải rắn đô thị được thu gom đạt 96%.\n\n2. Yêu cầu\n';
    expect(targetsOf({ title: 'Phân loại chất thải rắn sinh hoạt tại nguồn', body })).toEqual([
      '96 %, 2025 | Tỷ lệ chất thải rắn đô thị được thu gom',
    ]);
  });

  // Kế hoạch phát triển công nghiệp khai thác của tỉnh Lào Cai năm 2026, Phụ lục I
  test('a cell of several dates sets none for the amounts of its row', () => {
    const appendix = (when: string) =>
      `PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nTT\tNội dung\tTiến độ\tSản phẩm\n1\tNhân lực, truyền thông\t${when}\tÍt nhất 800 lượt người được đào tạo\n2\tBộ chỉ số theo dõi\tQuý IV/2022\tBộ chỉ số\n`;
    const dueOf = (when: string) =>
      buildTargets(outlineOf({ title: 'Phát triển công nghiệp năm 2022', appendix: appendix(when) }), {
        abbreviations: collectAbbreviations([]),
      }).targets.map((target) => target.due_on);
    expect(dueOf('Kế hoạch đào tạo quý II/2022; sơ kết quý IV/2022')).toEqual([null]);
    expect(dueOf('Quý II/2022')).toEqual(['2022-06-30']);
  });
});

describe('figures below a header that says of what they are', () => {
  // chỉ tiêu giảm nghèo giao các xã, as appendices of plans on poverty print them
  const POVERTY: PlanText = {
    title: 'Giảm nghèo năm 2022',
    appendix: `PHỤ LỤC
CHỈ TIÊU GIẢM HỘ NGHÈO

STT\tXã, thị trấn\tTổng số hộ dân cư\tHộ nghèo đầu năm 2022\t\tChỉ tiêu giảm hộ nghèo năm 2022\t\tHộ nghèo cuối năm 2022\t
\t\t\tSố hộ\tTỷ lệ (%)\tSố hộ\tTỷ lệ giảm (%)\tSố hộ\tTỷ lệ (%)
1\tXã Ia Phí\t1.850\t210\t11,35\t55\t2,97\t155\t8,38
2\tXã Hòa Phú\t2.100\t96\t4,57\t30\t1,43\t66\t3,14
`,
  };

  test('are targets below a goal and for the end of the year, a baseline for its beginning', () => {
    expect(rolesOf(POVERTY)).toEqual([
      'ordinal',
      'content',
      'other',
      'baseline',
      'baseline',
      'target',
      'target',
      'target',
      'target',
    ]);
    expect(targetsOf(POVERTY).slice(0, 4)).toEqual([
      '55 {hộ} decrease, 2022, from 210 | Chỉ tiêu giảm hộ nghèo › Số hộ › Xã Ia Phí',
      '2.97 % decrease, 2022, from 11.35 | Chỉ tiêu giảm hộ nghèo › Tỷ lệ giảm › Xã Ia Phí',
      '155 {hộ}, 2022, from 210 | Hộ nghèo cuối năm › Số hộ › Xã Ia Phí',
      '8.38 %, 2022, from 11.35 | Hộ nghèo cuối năm › Tỷ lệ › Xã Ia Phí',
    ]);
  });

  test('are targets for the quarters of a year that is planned', () => {
    const plan: PlanText = {
      title: 'Thu ngân sách năm 2022',
      appendix: `PHỤ LỤC
CHỈ TIÊU THU

TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2022\tTrong đó\t\t
\t\t\t\tQuý I\tQuý II\tQuý III
1\tLệ phí trước bạ\tTr.đồng\t6.300\t2.000\t2.100\t2.200
2\tThu tiền sử dụng đất\tTr.đồng\t30.000\t5.000\t10.000\t15.000
`,
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'unit', 'target', 'target', 'target', 'target']);
    const { targets } = buildTargets(outlineOf(plan), { abbreviations: collectAbbreviations([]) });
    expect(targets.slice(0, 4).map(({ value, due_on }) => [value, due_on])).toEqual([
      [6_300_000_000, null],
      [2_000_000_000, '2022-03-31'],
      [2_100_000_000, '2022-06-30'],
      [2_200_000_000, '2022-09-30'],
    ]);
  });

  test('say how long, and not by when, where a column of time holds numbers', () => {
    const plan: PlanText = {
      title: 'Đào tạo nghề năm 2022',
      appendix: `PHỤ LỤC
KẾ HOẠCH MỞ LỚP

TT\tTên nghề đào tạo\tThời gian đào tạo (tháng)\tThời gian khai giảng
1\tKỹ thuật trồng cà phê\t03\tTháng 3/2022
2\tMay công nghiệp\t02\tTháng 5/2022
`,
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'other', 'deadline']);
    const { tasks } = buildTasks(outlineOf(plan), [], { abbreviations: collectAbbreviations([]) });
    expect(tasks.map(({ deadline }) => deadline.due_on)).toEqual(['2022-03-31', '2022-05-31']);
  });

  test('say by when where the numbers are years', () => {
    const plan: PlanText = {
      title: 'Phát triển chính phủ số giai đoạn 2021 - 2025',
      appendix: `PHỤ LỤC
DANH MỤC NHIỆM VỤ

TT\tNhiệm vụ, giải pháp\tCơ quan chủ trì\tThời gian thực hiện
1\tXây dựng quy chế quản lý hệ thống thông tin\tVăn phòng Chính phủ\t2022
2\tPhát triển dữ liệu về lao động, việc làm\tBộ Nội vụ\t2021 - 2025
`,
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'lead', 'deadline']);
  });
});

describe('rows and columns that say it in another place', () => {
  test('an ordinal printed before the content is no part of what is measured', () => {
    const plan: PlanText = {
      title: 'Phát triển kinh tế - xã hội năm 2022',
      appendix: `PHỤ LỤC
CHỈ TIÊU CHỦ YẾU

Chỉ tiêu\tĐVT\tKế hoạch năm 2022
I. Kinh tế\t\t
1. Tổng giá trị sản xuất\tTỷ đồng\t9.100
2. Tỷ lệ hộ nghèo giảm\t%\t1,5
3. Năng suất lao động tăng bình quân hằng năm\t%\t7
`,
    };
    expect(targetsOf(plan)).toEqual([
      '9100000000000 VND, 2022 | Tổng giá trị sản xuất',
      '1.5 % decrease, 2022 | Tỷ lệ hộ nghèo giảm',
      '7 % increase, 2022 | Năng suất lao động tăng bình quân hằng năm',
    ]);
  });

  test('goals in words stand beside their figures, and say how these are meant', () => {
    const plan: PlanText = {
      title: 'Cải cách hành chính năm 2022',
      appendix: `PHỤ LỤC
CHỈ TIÊU

STT\tMục tiêu\tChỉ số\tCơ quan theo dõi
1\tMức độ hài lòng của người dân\t≥ 92%\tPhòng Nội vụ
2\tGiảm tối thiểu 20% thời gian giải quyết thủ tục hành chính\t20%\tVăn phòng
`,
    };
    expect(rolesOf(plan)).toEqual(['ordinal', 'content', 'target', 'monitor']);
    const { targets } = buildTargets(outlineOf(plan), { abbreviations: collectAbbreviations([]) });
    expect(targets.map(({ comparator, value, change }) => [comparator, value, change])).toEqual([
      ['gte', 92, null],
      ['gte', 20, 'decrease'],
    ]);
  });

  test('a number below "Tháng" alone is a month', () => {
    const plan: PlanText = {
      title: 'Phổ biến, giáo dục pháp luật năm 2022',
      appendix: `PHỤ LỤC
KẾ HOẠCH TỪNG THÁNG

Tháng\tNội dung hoạt động\tNgười thực hiện
1, 2\tKiện toàn Hội đồng phối hợp\tPhòng Tư pháp
11\tTổ chức Ngày Pháp luật\tUBND các xã
`,
    };
    expect(rolesOf(plan)[0]).toBe('deadline');
    const { tasks } = buildTasks(outlineOf(plan), [], { abbreviations: collectAbbreviations([]) });
    expect(tasks.map(({ deadline }) => [deadline.text, deadline.due_on])).toEqual([
      ['1, 2', '2022-02-28'],
      ['11', '2022-11-30'],
    ]);
  });

  test('places need no numbers before them', () => {
    const plan: PlanText = {
      title: 'Phổ cập giáo dục năm 2022',
      appendix: `PHỤ LỤC
CHỈ TIÊU CỤ THỂ CỦA CÁC TRƯỜNG

Trường\tTỷ lệ huy động (%)\tTỷ lệ bỏ học (%)
Tiểu học Tân Thành\t100\t0
THCS Tân Thành\t99,8\t0,3
`,
    };
    expect(rolesOf(plan)).toEqual(['content', 'target', 'target']);
    const { targets } = buildTargets(outlineOf(plan), { abbreviations: collectAbbreviations([]) });
    expect(targets.map(({ value }) => value)).toEqual([100, 0, 99.8, 0.3]);
  });

  test('the day of each round stands in its heading', () => {
    const plan: PlanText = {
      title: 'Hiến máu tình nguyện năm 2022',
      appendix: `PHỤ LỤC
PHÂN BỔ CHỈ TIÊU HIẾN MÁU NĂM 2022
(Đơn vị tính: đơn vị máu)

STT\tĐơn vị\tĐợt 1 (20/02)\tĐợt 2 (10/7)
1\tPhường Minh An\t20\t15
2\tPhường Cẩm Phô\t25\t20
`,
    };
    const { targets } = buildTargets(outlineOf(plan), { abbreviations: collectAbbreviations([]) });
    expect(targets.map(({ value, unit, due_on }) => [value, unit, due_on])).toEqual([
      [20, '{đơn vị máu}', '2022-02-20'],
      [15, '{đơn vị máu}', '2022-07-10'],
      [25, '{đơn vị máu}', '2022-02-20'],
      [20, '{đơn vị máu}', '2022-07-10'],
    ]);
  });
});
