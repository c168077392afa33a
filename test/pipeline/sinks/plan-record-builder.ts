import { createHash } from 'node:crypto';
import { DIAGNOSTIC_SEVERITIES } from '../../../schemas/record/diagnostic-codes.ts';
import type { UnitInCharge } from '../../../schemas/record/organisation.ts';
import type { Deadline } from '../../../schemas/record/plan-date.ts';
import { type PlanRecord, SCHEMA_VERSION } from '../../../schemas/record/plan-record.ts';
import type { TargetRecord } from '../../../schemas/record/target.ts';
import type { TaskRecord } from '../../../schemas/record/task.ts';
import { AREAS, CONTENTS, DEADLINES, DISTRICTS, INDICATORS, PRODUCTS, QUANTITIES, UNITS } from './plan-words.ts';
import { createRandom, type Random } from './random.ts';

/** How long a plan is. `letter` is a page of text, `plan` what a district issues for a year. */
export type PlanSize = 'letter' | 'short' | 'plan';

const SIZES: Readonly<Record<PlanSize, { readonly sections: number; readonly rows: number; readonly pages: number }>> =
  {
    letter: { sections: 6, rows: 3, pages: 1 },
    short: { sections: 14, rows: 10, pages: 3 },
    plan: { sections: 60, rows: 55, pages: 12 },
  };

export interface PlanTraits {
  readonly size?: PlanSize;
  /** Stands for the bytes of the file: another text, another `doc_id`. */
  readonly bytes?: string;
  readonly extractorVersion?: string;
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly textOrigin?: 'digital' | 'ocr';
}

const PDF = 'application/pdf';

/** A plan of a year, made up from a seed: the same seed gives the same record. */
export function buildPlanRecord(seed: number, traits: PlanTraits = {}): PlanRecord {
  const random = createRandom(seed);
  const size = SIZES[traits.size ?? 'short'];
  const fileName = traits.fileName ?? `ke-hoach-${seed}.pdf`;
  const sha256 = createHash('sha256')
    .update(traits.bytes ?? `plan ${seed}`)
    .digest('hex');
  const year = 2021 + random.below(4);
  const isWithoutPages = traits.mediaType !== undefined && traits.mediaType !== PDF;
  const origin = traits.textOrigin ?? 'digital';
  const body = buildBody(random, size, { year, isWithoutPages });
  return {
    schema_version: SCHEMA_VERSION,
    extractor: {
      version: traits.extractorVersion ?? '0.1.0',
      ocr: origin === 'ocr' ? { engine: 'tesseract.js', model: 'vie', mode: 'auto' } : null,
    },
    doc_id: sha256.slice(0, 16),
    source: {
      file_name: fileName,
      media_type: traits.mediaType ?? PDF,
      bytes: 20_000 + random.below(400_000),
      sha256,
      pages: isWithoutPages ? [] : buildPages(random, size.pages, origin),
    },
    document: buildHead(random, seed, year),
    ...body,
    diagnostics: buildDiagnostics(random, body),
  };
}

function buildPages(random: Random, count: number, origin: 'digital' | 'ocr'): PlanRecord['source']['pages'] {
  return Array.from({ length: count }, (_, index) => ({
    page: index + 1,
    width_pt: index % 3 === 2 ? 841.89 : 595.28,
    height_pt: index % 3 === 2 ? 595.28 : 841.89,
    rotation: 0,
    text_origin: origin,
    preparation: origin === 'ocr' ? ['deskewed 1.2', 'stamp removed'] : [],
    ocr_confidence: origin === 'ocr' ? random.below(10_000) / 10_000 : null,
  }));
}

function buildHead(random: Random, seed: number, year: number): PlanRecord['document'] {
  const district = random.pick(DISTRICTS);
  const number = String(1 + (seed % 900)).padStart(2, '0');
  const level = district.startsWith('xã') ? 'commune' : district.startsWith('tỉnh') ? 'province' : 'district';
  return {
    key: `ubnd-${seed}/${number}-kh-ubnd/${year}`,
    origins: { reference: { page: 1, boxes: [[85.1, 96.22, 201.4, 110]], quote: `Số: ${number}/KH-UBND` } },
    type_code: 'KH',
    type_name: 'Kế hoạch',
    reference: `${number}/KH-UBND`,
    number,
    symbol: 'KH-UBND',
    issuer: { name: `Ủy ban nhân dân ${district}`, level, place: district },
    place: district.slice(district.indexOf(' ') + 1),
    issued_on: `${year}-0${1 + random.below(3)}-${10 + random.below(18)}`,
    title: `Cải cách hành chính nhà nước năm ${year} ${district}`,
    period: { start_year: year, end_year: year + (random.below(5) === 0 ? 4 : 0) },
    signer: { delegation: 'KT.', capacity: 'PHÓ CHỦ TỊCH', name: random.pick(['Lê Hữu Phước', 'Hoàng Văn Oanh']) },
    addressees: [],
    recipients: ['Sở Nội vụ tỉnh Bình Thuận', 'Thường trực Huyện ủy', 'Lưu: VT, NV'],
  };
}

interface BodyTraits {
  readonly year: number;
  readonly isWithoutPages: boolean;
}

type Body = Pick<PlanRecord, 'sections' | 'appendices' | 'tables' | 'targets' | 'tasks' | 'citations'>;

function buildBody(
  random: Random,
  size: { readonly sections: number; readonly rows: number },
  traits: BodyTraits,
): Body {
  const pageOf = (index: number): number | null => (traits.isWithoutPages ? null : 1 + Math.floor(index / 12));
  const boxes = (index: number): PlanRecord['sections'][number]['boxes'] =>
    traits.isWithoutPages ? [] : [[85.05, 60.5 + (index % 12) * 58, 538.6, 102.25 + (index % 12) * 58]];
  const sections = Array.from({ length: size.sections }, (_, index) => {
    const isHeading = index % 6 === 0;
    return {
      section_id: `s${index + 1}`,
      parent_id: isHeading ? null : `s${index - (index % 6) + 1}`,
      appendix_id: null,
      kind: isHeading ? ('roman' as const) : ('bullet' as const),
      label: isHeading ? String(1 + index / 6) : '-',
      heading: isHeading ? random.pick(['MỤC ĐÍCH, YÊU CẦU', 'NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN']) : null,
      text: isHeading ? null : `${random.pick(CONTENTS)} (${random.below(1_000_000)})`,
      page: pageOf(index),
      boxes: boxes(index),
    };
  });
  const rows = Array.from({ length: size.rows }, (_, index) => {
    const content = `${random.pick(CONTENTS)} — đợt ${random.below(100_000)}`;
    const product = random.pick(PRODUCTS);
    const deadline = random.pick(DEADLINES)(traits.year);
    const lead = random.pick(UNITS);
    return { content, product, deadline, lead, support: random.pick(UNITS), index };
  });
  const table = {
    table_id: 't1',
    appendix_id: 'a1',
    section_id: null,
    columns: [
      { header: [], role: 'ordinal' as const },
      { header: ['Nội dung'], role: 'content' as const },
      { header: ['Sản phẩm'], role: 'product' as const },
      { header: ['Thời gian', 'Hoàn thành'], role: 'deadline' as const },
      { header: ['Đơn vị', 'Chủ trì'], role: 'lead' as const },
      { header: ['Đơn vị', 'Phối hợp'], role: 'support' as const },
      { header: ['Ghi chú'], role: 'note' as const },
    ],
    rows: rows.map((row) => ({
      row_id: `r${row.index + 1}`,
      kind: row.index % 10 === 0 ? ('group' as const) : ('item' as const),
      ordinal: String(row.index + 1),
      level: row.index % 10 === 0 ? 1 : 2,
      parent_row_id: row.index % 10 === 0 ? null : `r${row.index - (row.index % 10) + 1}`,
      cells: [
        String(row.index + 1),
        row.content,
        row.product,
        row.deadline.text,
        row.lead.text,
        row.support.text,
        null,
      ],
      page: pageOf(row.index),
      boxes: boxes(row.index),
    })),
    pages: traits.isWithoutPages ? [] : [1],
  };
  return {
    sections,
    appendices: [
      {
        appendix_id: 'a1',
        label: 'Phụ lục 1',
        title: 'Phân công nhiệm vụ',
        attached_to: { reference: null, issued_on: `${traits.year}-01-17`, issuer: null },
        table_ids: ['t1'],
        page: pageOf(0),
      },
    ],
    tables: [table],
    targets: sections
      .filter((section) => section.text !== null)
      .map((section, index) => buildTarget(random, section, index)),
    tasks: rows.map((row) => buildTask(row, table.rows[row.index]?.page ?? null)),
    citations: ['1085/QĐ-TTg', `${random.below(900) + 1}/QĐ-UBND`].map((reference, index) => ({
      citation_id: `c${index + 1}`,
      type_code: 'QĐ',
      reference,
      issued_on: index === 0 ? '2022-09-15' : null,
      issuer: index === 0 ? 'Thủ tướng Chính phủ' : null,
      subject: null,
      section_id: 's2',
      row_id: null,
    })),
  };
}

function buildTarget(random: Random, section: Body['sections'][number], index: number): TargetRecord {
  const quantity = random.pick(QUANTITIES);
  const year = 2021 + random.below(5);
  return {
    target_id: `tg${index + 1}`,
    origin: {
      kind: 'section',
      section_id: section.section_id,
      table_id: null,
      row_id: null,
      column: null,
      page: section.page,
      boxes: section.boxes,
      quote: section.text ?? '',
    },
    heading_path: ['MỤC TIÊU', 'Cải cách thủ tục hành chính'],
    area: random.pick(AREAS),
    indicator: random.pick(INDICATORS),
    kind: quantity.kind,
    comparator: quantity.kind === 'qualitative' ? null : random.pick(['eq', 'gte', 'lte'] as const),
    value: quantity.value === null ? null : quantity.value(random),
    value_to: null,
    unit: quantity.unit,
    change: null,
    baseline: random.below(6) === 0 ? { year: year - 1, value: random.below(1000) / 10, unit: '%' } : null,
    max_value: quantity.kind === 'score' ? 17 : null,
    scope: random.pick([null, 'district', 'commune'] as const),
    period: { start_year: year, end_year: year },
    due_on: random.below(4) === 0 ? `${year}-12-31` : null,
    cumulative_from: null,
    per: null,
    lead: random.below(3) === 0 ? [random.pick(UNITS)] : [],
    support: [],
    monitor: [],
    implement: random.below(3) === 0 ? [random.pick(UNITS), random.pick(UNITS)] : [],
    confidence: 1 - random.below(3) / 20,
  };
}

interface TaskRow {
  readonly content: string;
  readonly product: string;
  readonly deadline: Deadline;
  readonly lead: UnitInCharge;
  readonly support: UnitInCharge;
  readonly index: number;
}

function buildTask(row: TaskRow, page: number | null): TaskRecord {
  const id = row.index + 1;
  return {
    task_id: `tk${id}`,
    origin: {
      kind: 'table_row',
      section_id: null,
      table_id: 't1',
      row_id: `r${id}`,
      column: 1,
      page,
      boxes: [],
      quote: row.content,
    },
    heading_path: ['Phụ lục 1'],
    area: null,
    ordinal: String(id),
    content: row.content,
    product: row.product,
    deadline: row.deadline,
    lead: [row.lead],
    support: [row.support],
    monitor: [],
    implement: [],
    target_ids: id <= 2 ? [`tg${id}`] : [],
  };
}

function buildDiagnostics(random: Random, body: Body): PlanRecord['diagnostics'] {
  const codes = ['value_conflict', 'numbering_gap', 'row_without_lead'] as const;
  return codes.slice(0, random.below(codes.length + 1)).map((code, index) => ({
    code,
    severity: DIAGNOSTIC_SEVERITIES[code],
    message: {
      vi: `Giá trị ở mục ${index + 1} khác phụ lục`,
      en: `The value in section ${index + 1} differs from the appendix`,
    },
    page: body.sections[0]?.page ?? null,
    boxes: [],
    section_id: 's1',
    row_id: code === 'row_without_lead' ? 'r1' : null,
    target_id: code === 'value_conflict' ? 'tg1' : null,
  }));
}
