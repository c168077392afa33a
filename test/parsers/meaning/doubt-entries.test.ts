import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { CONFIDENCE_FACTORS, doubt } from '../../../parsers/meaning/confidence.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import type { Document, RichText } from '../../../schemas/model/document.ts';
import { documentOf, outlineOfDocument, outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// What a table that was read wrong shows in its entries. The heads are of usual forms, the figures are made up.

const CLEAR = 0.99;

/** Confidence and indicator of each entry of one table of goals, in a plan for 2024. */
function entriesOf(
  table: string,
  ocr: number | null = null,
): readonly { readonly confidence: number; readonly indicator: string }[] {
  const text = `${PLAN_HEAD}I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n\nCHỈ TIÊU NĂM 2024\n\n${table}`;
  return buildTargets(outlineOfDocument(scanned(documentOf(text), ocr)), { abbreviations: collectAbbreviations([]) })
    .targets;
}

/** The document as OCR of this confidence would give it; null: as it is. */
function scanned(document: Document, confidence: number | null): Document {
  if (confidence === null) return document;
  const onPage = <Text extends RichText>(rich: Text): Text => ({
    ...rich,
    spans: [{ start: 0, end: rich.text.length, page: 1, box: [85, 100, 500, 114] as const, confidence }],
  });
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'table' ? { ...block, cells: block.cells.map(onPage) } : block,
    ),
  };
}

const confidencesOf = (table: string): readonly number[] => entriesOf(table).map(({ confidence }) => confidence);

describe('a table that says all of each entry', () => {
  test('is beyond doubt', () => {
    const table =
      'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\n1\tTỷ lệ che phủ rừng\t%\t52,5\n2\tSố xã đạt chuẩn nông thôn mới\txã\t12\n';
    expect(confidencesOf(table)).toEqual([CLEAR, CLEAR]);
  });

  test('and so are columns of one year each', () => {
    const table =
      'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\t\n\t\t\t2024\t2025\n1\tTỷ lệ che phủ rừng\t%\t52,5\t53\n2\tSố xã đạt chuẩn nông thôn mới\txã\t12\t14\n';
    expect(confidencesOf(table)).toEqual([CLEAR, CLEAR, CLEAR, CLEAR]);
  });
});

describe('a figure that a scan misread', () => {
  const confidencesOfScan = (baseline: string, value: string, unit: string): readonly number[] =>
    entriesOf(
      `STT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2023\tKế hoạch năm 2024\n1\tTỷ lệ che phủ rừng\t%\t52,0\t52,5\n2\tDiện tích rừng trồng mới của huyện\t${unit}\t${baseline}\t${value}\n`,
      1,
    ).map(({ confidence }) => confidence);

  test.each([
    ['106,2', '1090', 'ha'],
    ['1090', '112,5', 'ha'],
    ['1.126', '1.180.000', 'lượt'],
    ['8,7', '9%', 'bác sĩ'],
  ])('%s, then %s %s', (baseline, value, unit) => {
    expect(confidencesOfScan(baseline, value, unit)).toEqual([CLEAR, expect.closeTo(doubt(CLEAR, ['oddFigure']), 1)]);
    expect(confidencesOfScan(baseline, value, unit)[1]).toBeLessThan(0.85);
  });

  test.each([
    ['106,2', '109,0', 'ha'],
    ['1', '10', 'hồ chứa'],
    ['20', '50', 'ha'],
    ['88,7', '92%', '%'],
  ])('%s, then %s %s is none', (baseline, value, unit) => {
    expect(confidencesOfScan(baseline, value, unit)[1]).toBe(CLEAR);
  });
});

describe('a figure of a scan beside those of other years', () => {
  const confidencesOfRow = (...figures: readonly string[]): readonly number[] =>
    entriesOf(
      `STT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2023\tNăm 2024\tNăm 2025\tNăm 2026\n1\tTỷ lệ che phủ rừng\t%\t52,0\t52,5\t53\t54\n2\tTỷ lệ trẻ em suy dinh dưỡng\t%\t${figures.join('\t')}\n`,
      1,
    )
      .slice(3)
      .map(({ confidence }) => confidence);

  test.each([
    [
      ['6,16', '5,76', '5,02', '5,48'],
      [false, true, true],
    ],
    [
      ['7.350', '7.551', '7.075', '8.051'],
      [false, true, false],
    ],
    [
      ['6,16', '5,76', '5,62', '5,48'],
      [false, false, false],
    ],
    [
      ['6,16', '5,02', '5,62', '5,48'],
      [true, false, false],
    ],
    [
      ['52', '≥ 53', '≥ 54', '255'],
      [false, false, true],
    ],
    [
      ['52', '53', '54', '55'],
      [false, false, false],
    ],
    [
      ['52', '53', '5 4', '55'],
      [false, true, false],
    ],
  ])('%j is doubted where %j', (figures, doubted) => {
    expect(confidencesOfRow(...figures).map((confidence) => confidence < 0.85)).toEqual(doubted);
  });
});

test('rows that were cut at the wrong line are doubted, both of them', () => {
  const table = (second: string): string =>
    `STT\tChỉ tiêu\tĐơn vị tính\tNăm 2024\n1\tSố lao động đi làm việc\tngười\t149\n2\t${second}\t%\t79\n3\tTỷ lệ che phủ rừng\t%\t52,5\n4\tTỷ lệ lao động qua đào tạo\t%\t73,5\n`;
  expect(confidencesOf(table('ở nước ngoài Tỷ lệ hồ sơ trực tuyến'))).toEqual([
    doubt(CLEAR, ['unsureName']),
    doubt(CLEAR, ['unsureName']),
    CLEAR,
    CLEAR,
  ]);
  expect(confidencesOf(table('Tỷ lệ hồ sơ trực tuyến'))).toEqual([CLEAR, CLEAR, CLEAR, CLEAR]);
});

test('a word of a scan among the figures of its row is one that was misread', () => {
  const table = (last: string): string =>
    `STT\tChỉ tiêu\tĐơn vị tính\tNăm 2023\tNăm 2024\tNăm 2025\n1\tTỷ lệ che phủ rừng\t%\t52,0\t52,5\t53\n2\tSố hợp tác xã của huyện\tHTX\t46\t50\t${last}\n`;
  const lastOf = (last: string): number | undefined => entriesOf(table(last), 1).at(-1)?.confidence;
  expect(lastOf('Là')).toBeLessThan(0.85);
  expect((lastOf('Duy trì') ?? 0) > (lastOf('Là') ?? 0)).toBe(true);
});

describe('a unit that a scan gave a word too many', () => {
  const ofUnit = (unit: string, above: string): number | undefined =>
    entriesOf(
      `STT\tChỉ tiêu\tĐơn vị tính\tNăm 2024\n1\tTỷ lệ che phủ rừng\t%\t52,5\n2\tSố xã đạt chuẩn nông thôn mới\t${above}\t12\n3\tSố xã điểm về chuyển đổi số\t${unit}\t15\n`,
      1,
    ).at(-1)?.confidence;

  test.each([
    ['xã mi', 'xã'],
    ['vụ mô hình', 'xã'],
    ['%o', 'xã'],
    ['ngườ', 'ngườ'],
  ])('“%s” below “%s” is doubted', (unit, above) => expect(ofUnit(unit, above)).toBeLessThan(0.9));
  test.each([
    ['xã', 'huyện'],
    ['mô hình', 'xã'],
    ['‰', 'xã'],
    ['xã vùng cao', 'xã vùng cao'],
  ])('“%s” below “%s” is not', (unit, above) => expect(ofUnit(unit, above)).toBeGreaterThan(0.95));
});

describe('what several entries of a table show together', () => {
  test('two amounts with one name, unit and year are not told apart', () => {
    const table =
      'STT\tChỉ tiêu\tĐơn vị tính\tChỉ tiêu năm 2024\t\n\t\t\tTỉnh giao\tXã phấn đấu\n1\tTỷ lệ che phủ rừng\t%\t52,5\t53\n2\tSố xã đạt chuẩn nông thôn mới\txã\t12\t14\n';
    expect(Math.max(...confidencesOf(table))).toBe(doubt(CLEAR, ['sameName']));
  });

  test('a name that two units share does tell them apart', () => {
    const table =
      'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\n1\tĐào tạo nghề cho lao động nông thôn\tlớp\t12\n2\tĐào tạo nghề cho lao động nông thôn\tngười\t420\n';
    expect(confidencesOf(table)).toEqual([CLEAR, CLEAR]);
  });

  test('a column with more words than figures may be no column of goals', () => {
    const table = (second: string, third: string): string =>
      `STT\tNội dung\tMục tiêu năm 2024\n1\tTỷ lệ che phủ rừng của huyện\t52,5%\n2\tXếp loại chính quyền cơ sở\t${second}\n3\tTrang thông tin điện tử của xã\t${third}\n`;
    expect(confidencesOf(table('Hoàn thành tốt', 'Vận hành ổn định'))[0]).toBe(doubt(CLEAR, ['goalsInWords']));
    expect(confidencesOf(table('Hoàn thành tốt', '90%'))[0]).toBe(CLEAR);
  });
});

describe('what an entry shows beside its column', () => {
  test('a name put together from row and head', () => {
    const table =
      'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\t\n\t\t\tMinh Hóa\tBố Trạch\n1\tTỷ lệ hộ dùng nước sạch\t%\t90\t95\n2\tSố hộ thoát nghèo bền vững\thộ\t40\t60\n';
    const entries = entriesOf(table);
    expect(entries[0]?.indicator).toBe('Tỷ lệ hộ dùng nước sạch › Minh Hóa');
    expect(entries.map(({ confidence }) => confidence)).toEqual(Array(4).fill(doubt(CLEAR, ['namedByColumn'])));
  });

  test('the name of a group for what is measured', () => {
    const table =
      'STT\tTiêu chí\tĐơn vị tính\tKế hoạch năm 2024\n1\tMôi trường\t%\t90\n2\tTỷ lệ hộ dùng nước sạch\t%\t95\n';
    expect(confidencesOf(table)).toEqual([doubt(CLEAR, ['thinIndicator']), CLEAR]);
  });

  test('years that are over when the plan begins', () => {
    const table = (year: number): string =>
      `STT\tNội dung\tMục tiêu năm 2024\n1\tNăm ${year}, số hóa 30% kết quả giải quyết thủ tục hành chính của huyện\t50%\n2\tTỷ lệ che phủ rừng của huyện\t52,5%\n`;
    expect(Math.min(...confidencesOf(table(2022)))).toBeLessThan(doubt(CLEAR, ['earlierYear']) + 0.001);
    expect(Math.min(...confidencesOf(table(2025)))).toBeGreaterThan(doubt(CLEAR, ['earlierYear']));
  });

  test('what comes again, where the entry does not say how often', () => {
    const table = (often: string): string =>
      `STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\n1\tSố đảng viên mới được kết nạp${often}\tđảng viên\t120\n2\tSố xã đạt chuẩn nông thôn mới\txã\t12\n`;
    expect(confidencesOf(table(' hàng năm'))).toEqual([doubt(CLEAR, ['repeatsUntold']), CLEAR]);
    expect(confidencesOf(table(''))).toEqual([CLEAR, CLEAR]);
  });

  test('an amount of change taken for a level', () => {
    const table = (indicator: string): string =>
      `STT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2023\tKế hoạch năm 2024\n1\t${indicator}\t%\t4\t3\n2\tSố xã đạt chuẩn nông thôn mới\txã\t11\t12\n`;
    expect(confidencesOf(table('Giảm tỷ lệ hộ nghèo đa chiều'))[0]).toBe(doubt(CLEAR, ['changeInName']));
    expect(confidencesOf(table('Tỷ lệ hộ nghèo đa chiều'))[0]).toBe(CLEAR);
  });
});

describe('what the words of a sentence show', () => {
  const goal = (sentence: string): number | undefined =>
    buildTargets(outlineOfText(`${PLAN_HEAD}I. MỤC TIÊU\n\n- ${sentence}\n\nNơi nhận:\n- Lưu: VT.\n`), {
      abbreviations: collectAbbreviations([]),
    }).targets[0]?.confidence;

  test('another work beside the one that the amount is of', () => {
    expect(goal('Di dời 450 hộ dân ra khỏi vùng sạt lở, xây dựng khu tái định cư.')).toBe(
      doubt(CLEAR, ['severalWorks']),
    );
    expect(goal('Di dời 450 hộ dân ra khỏi vùng sạt lở, ven sông.')).toBe(CLEAR);
  });

  test('a plan for no years that anything names', () => {
    const undated = PLAN_HEAD.replaceAll(/(?:năm )?20\d\d/gu, '').replace(/ngày .*\n/u, 'ngày tháng năm\n');
    const text = `${undated}I. MỤC TIÊU\n\n- Tỷ lệ văn bản được rà soát là 95%.\n\nNơi nhận:\n- Lưu: VT.\n`;
    const [target] = buildTargets(outlineOfText(text), { abbreviations: collectAbbreviations([]) }).targets;
    expect(target?.period).toBeNull();
    expect(target?.confidence).toBeLessThanOrEqual(doubt(CLEAR, ['noPeriod']));
  });

  test('a year that may be the one of the amount', () => {
    expect(goal('Tỷ lệ văn bản có hiệu lực tính đến ngày 31 tháng 5 năm 2020 được rà soát là 95%.')).toBeLessThan(0.95);
    expect(goal('Tỷ lệ văn bản có hiệu lực được rà soát là 95%.')).toBe(CLEAR);
  });
});

test('a doubt lowers what is left, to two decimals', () => {
  expect(doubt(CLEAR, [])).toBe(CLEAR);
  expect(doubt(CLEAR, ['sameName'])).toBe(Math.round(CLEAR * CONFIDENCE_FACTORS.sameName * 100) / 100);
  expect(doubt(0.5, ['sameName', 'namedByColumn'])).toBe(0.38);
});
