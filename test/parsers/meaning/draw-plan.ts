import { PLAN_HEAD } from '../outline/outline-of-text.ts';

/** What a row of a drawn table promises: an amount as printed, and as it is to be read. */
interface Goal {
  readonly indicator: string;
  readonly unit: string;
  readonly code: string;
  /** As printed, for last year and for the years of the plan. */
  readonly printed: readonly string[];
  readonly values: readonly number[];
}

/** Goals of appendices of districts on several subjects, 2022 to 2025; the figures are made up. */
const GOALS: readonly Goal[] = [
  goal('Tỷ lệ bao phủ bảo hiểm y tế', '%', '%', ['91,5', '93', '94,5', '95']),
  goal('Tỷ lệ hộ nghèo', '%', '%', ['5,8', '4,9', '4', '3,1']),
  goal('Sản lượng lương thực có hạt', 'Tấn', 't', ['8.467', '8.650', '8.700', '36.894']),
  goal('Số lao động được giải quyết việc làm mới', 'Người', '{người}', ['902', '1.166', '1.250', '1.400']),
  goal('Tỷ lệ hộ gia đình đạt danh hiệu gia đình văn hóa', '%', '%', ['88', '89', '90', '91']),
  goal('Số phòng học được xây mới', 'Phòng', '{phòng}', ['16', '65', '20', '31']),
  goal('Tỷ lệ trường học đạt chuẩn quốc gia', '%', '%', ['52,6', '69,5', '70', '72,5']),
  goal('Diện tích rừng trồng mới', 'Ha', 'har', ['1.948', '2.025', '2.113', '2.204']),
];

/** Goals of the first group. */
const HALF = 4;

const PARTS = ['Khu vực thành thị', 'Khu vực nông thôn'] as const;

/** How a table of goals is laid out; each of them is seen in published appendices. */
export interface Layout {
  /** Years of the plan that have a column. */
  readonly years: 1 | 2 | 3;
  readonly heads: 'KH' | 'Kế hoạch năm' | 'Mục tiêu năm' | 'Năm';
  readonly content: 'Chỉ tiêu' | 'Nội dung' | 'Mục tiêu, chỉ tiêu' | 'Danh mục chỉ tiêu' | 'Tên chỉ tiêu';
  readonly unit: 'column' | 'name' | 'cell';
  readonly hasBaseline: boolean;
  readonly numbering: 'none' | '1' | '1.1';
  readonly groups: 'none' | 'named' | 'I' | 'A';
  /** Rows that detail the one above, who is in charge printed again. */
  readonly hasParts: boolean;
  readonly bound: 'none' | '≥' | 'Trên' | 'trở lên';
  readonly lead: 'none' | 'Đơn vị chủ trì' | 'Cơ quan theo dõi, đánh giá' | 'Đơn vị thực hiện';
  readonly numbersColumns: boolean;
  /** What parts thousands. */
  readonly thousands: '.' | ' ' | '';
  /** A row "Trong đó:" above the parts. */
  readonly opensParts: boolean;
  /** Who is in charge of a part, printed as of its whole or another. */
  readonly leadOfParts: 'same' | 'other';
  /** A column behind the goals that compares them with last year. */
  readonly compares: 'none' | 'KH {year} so với TH {before} (%)' | 'TH {before}/KH {year}' | 'So sánh (%)';
}

/** An entry that a careful reader gets out of the table. */
export interface DrawnTarget {
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator: string;
  readonly year: number;
  readonly baseline: number | null;
}

const FIRST_YEAR = 2024;

/** A plan as text, its goals in an appendix that is laid out so, and what it promises. */
export function drawPlan(layout: Layout): { readonly text: string; readonly targets: readonly DrawnTarget[] } {
  const years = Array.from({ length: layout.years }, (_, at) => FIRST_YEAR + at);
  const columns = [
    ...(layout.numbering === 'none' ? [] : ['STT']),
    layout.content,
    ...(layout.unit === 'column' ? ['Đơn vị tính'] : []),
    ...(layout.hasBaseline ? [`Thực hiện năm ${FIRST_YEAR - 1}`] : []),
    ...years.map((year) => `${layout.heads} ${year}`),
    ...(layout.compares === 'none'
      ? []
      : [layout.compares.replace('{year}', `${FIRST_YEAR}`).replace('{before}', `${FIRST_YEAR - 1}`)]),
    ...(layout.lead === 'none' ? [] : [layout.lead]),
  ];
  const lines = [columns.join('\t')];
  if (layout.numbersColumns) lines.push(columns.map((_, at) => `(${at + 1})`).join('\t'));
  const targets: DrawnTarget[] = [];
  const halves = [GOALS.slice(0, HALF), GOALS.slice(HALF)];
  halves.forEach((goals, half) => {
    if (layout.groups !== 'none') lines.push(groupRow(layout, half, columns.length));
    goals.forEach((one, at) => {
      const ordinal = layout.numbering === '1.1' ? `${half + 1}.${at + 1}` : String(half * HALF + at + 1);
      const isParted = layout.hasParts && one.unit === '%';
      lines.push(rowOf(layout, one, { ordinal, name: one.indicator, isBounded: at % 2 === 0 }));
      targets.push(...targetsOf(layout, one, years, one.indicator, at % 2 === 0));
      if (isParted && layout.opensParts) lines.push(openingOfParts(layout, columns.length));
      for (const part of isParted ? PARTS : []) {
        lines.push(rowOf(layout, one, { ordinal: '', name: `- ${part}`, isBounded: false, isPart: true }));
        targets.push(...targetsOf(layout, one, years, `${one.indicator} › ${part}`, false));
      }
    });
  });
  const span = years.length === 1 ? `năm ${FIRST_YEAR}` : `giai đoạn ${FIRST_YEAR} - ${FIRST_YEAR + years.length - 1}`;
  const head = PLAN_HEAD.replace('Phát triển điện lực năm 2024', `Phát triển kinh tế - xã hội ${span}`);
  const text = `${head}I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n\nCÁC CHỈ TIÊU CHỦ YẾU ${span.toUpperCase()}\n\n${lines.join('\n')}\n`;
  return { text, targets };
}

interface RowWords {
  readonly ordinal: string;
  readonly name: string;
  readonly isBounded: boolean;
  readonly isPart?: boolean;
}

function openingOfParts({ numbering }: Layout, width: number): string {
  const cells = numbering === 'none' ? ['Trong đó:'] : ['', 'Trong đó:'];
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')].join('\t');
}

function rowOf(layout: Layout, one: Goal, { ordinal, name, isBounded, isPart = false }: RowWords): string {
  const unit = one.unit === '%' ? '%' : ` ${one.unit.toLowerCase()}`;
  const [before, ...goals] = one.printed
    .map((printed) => printed.replace('.', layout.thousands))
    .map((printed) => (layout.unit === 'cell' ? printed + unit : printed));
  return [
    ...(layout.numbering === 'none' ? [] : [ordinal]),
    layout.unit === 'name' ? `${name} (${unit.trim()})` : name,
    ...(layout.unit === 'column' ? [one.unit] : []),
    ...(layout.hasBaseline ? [before] : []),
    ...goals.slice(0, layout.years).map((printed) => (isBounded ? bounded(layout, printed) : printed)),
    ...(layout.compares === 'none' ? [] : ['102,5']),
    ...(layout.lead === 'none' ? [] : [isPart && layout.leadOfParts === 'other' ? 'Phòng Y tế' : 'Phòng Nội vụ']),
  ].join('\t');
}

function bounded({ bound }: Layout, printed: string): string {
  switch (bound) {
    case 'none':
      return printed;
    case 'trở lên':
      return `Từ ${printed} trở lên`;
    default:
      return `${bound} ${printed}`;
  }
}

const COMPARATORS = { none: 'eq', '≥': 'gte', Trên: 'gt', 'trở lên': 'gte' } as const;

function targetsOf(
  layout: Layout,
  one: Goal,
  years: readonly number[],
  indicator: string,
  isBounded: boolean,
): readonly DrawnTarget[] {
  return years.map((year, at) => ({
    indicator,
    value: one.values[at + 1] ?? Number.NaN,
    unit: one.code,
    comparator: isBounded ? COMPARATORS[layout.bound] : 'eq',
    year,
    baseline: layout.hasBaseline ? (one.values[0] ?? null) : null,
  }));
}

const GROUP_NAMES = ['Lĩnh vực kinh tế', 'Lĩnh vực xã hội'] as const;

function groupRow({ groups, numbering }: Layout, half: number, width: number): string {
  const label = groups === 'named' ? '' : String.fromCharCode((groups === 'A' ? 65 : 0x2160) + half).normalize('NFKC');
  const name = GROUP_NAMES[half] ?? '';
  const cells = numbering === 'none' ? [label === '' ? name : `${label}. ${name}`] : [label, name];
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')].join('\t');
}

function goal(indicator: string, unit: string, code: string, printed: readonly string[]): Goal {
  const values = printed.map((text) => Number(text.replaceAll('.', '').replace(',', '.')));
  return { indicator, unit, code, printed, values };
}
