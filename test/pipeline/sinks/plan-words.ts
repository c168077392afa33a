import type { UnitInCharge } from '../../../schemas/record/organisation.ts';
import type { Deadline } from '../../../schemas/record/plan-date.ts';
import type { Area, TargetRecord } from '../../../schemas/record/target.ts';
import type { Random } from './random.ts';

export const DISTRICTS = [
  'huyện Phú Quý',
  'huyện Phú Bình',
  'huyện Hàm Thuận Bắc',
  'xã Hà Châu',
  'thành phố Phan Thiết',
  'tỉnh Quảng Trị',
  'tỉnh Bình Thuận',
] as const;

export const AREAS = [
  'institutions',
  'procedures',
  'organisation',
  'civil_service',
  'public_finance',
  'digital_government',
  null,
] as const satisfies readonly (Area | null)[];

export const CONTENTS = [
  'Tham mưu HĐND, UBND cấp huyện, cấp xã ban hành đầy đủ, kịp thời, đúng quy trình các văn bản quy phạm pháp luật',
  'Rà soát, đề xuất cắt giảm, đơn giản hóa các thủ tục hành chính thực hiện không hiệu quả; loại bỏ các thủ tục rườm rà, chồng chéo',
  'Tổ chức triển khai việc đổi mới thực hiện cơ chế "một cửa", "một cửa liên thông" trong giải quyết thủ tục hành chính',
  'Thống kê, công bố, công khai thủ tục hành chính nội bộ\n- theo phạm vi chức năng quản lý\n- theo quy định',
  'Thực hiện nghiêm việc tiếp nhận, luân chuyển và xử lý hồ sơ thủ tục hành chính trên phần mềm Một cửa điện tử',
  'Đẩy mạnh tuyên truyền, vận động, hỗ trợ tổ chức, cá nhân áp dụng hình thức thanh toán trực tuyến\tqua Cổng Dịch vụ công',
] as const;

export const INDICATORS = [
  'hồ sơ thủ tục hành chính được giải quyết đúng và trước hạn',
  'thủ tục hành chính được cung cấp trực tuyến mức độ 3 và 4',
  'mức độ hài lòng của người dân, doanh nghiệp',
  'Chỉ số cải cách hành chính (PAR INDEX) của huyện',
  'cán bộ, công chức được bồi dưỡng, tập huấn hằng năm',
  'giảm chi trực tiếp từ ngân sách cho các đơn vị sự nghiệp công lập',
] as const;

export const PRODUCTS = ['Văn bản quy phạm pháp luật', 'Báo cáo của UBND huyện', 'Kế hoạch; Quyết định'] as const;

/** The values that a decimal column must hold exactly stand among them. */
export const QUANTITIES: readonly [QuantityWord, ...QuantityWord[]] = [
  { kind: 'quantity', unit: '%', value: (random) => random.below(1001) / 10 },
  { kind: 'quantity', unit: 'VND', value: () => 1_005_000_000 },
  { kind: 'quantity', unit: '{sáng kiến}', value: (random) => 1 + random.below(9) },
  { kind: 'quantity', unit: '{hộ}', value: () => 14_928 },
  { kind: 'score', unit: '{point}', value: () => 14.928 },
  { kind: 'rank', unit: '{rank}', value: (random) => 1 + random.below(20) },
  { kind: 'qualitative', unit: null, value: null },
];

interface QuantityWord {
  readonly kind: TargetRecord['kind'];
  readonly unit: string | null;
  readonly value: ((random: Random) => number) | null;
}

const NONE: Deadline = { text: null, kind: null, due_on: null, start_on: null, recurrence: null, after: null };

export const DEADLINES: readonly [(year: number) => Deadline, ...((year: number) => Deadline)[]] = [
  (year) => ({ ...NONE, text: `Trước 31/12/${year}`, kind: 'date', due_on: `${year}-12-31` }),
  (year) => ({ ...NONE, text: `Quý III năm ${year}`, kind: 'date', due_on: `${year}-09-30` }),
  () => ({ ...NONE, text: 'Thường xuyên', kind: 'recurring', recurrence: 'continuous' }),
  (year) => ({
    ...NONE,
    text: `${year} - ${year + 4}`,
    kind: 'period',
    start_on: `${year}-01-01`,
    due_on: `${year + 4}-12-31`,
  }),
  () => ({
    ...NONE,
    text: 'Sau 02 tháng kể từ khi có văn bản hướng dẫn của Trung ương',
    kind: 'relative',
    after: { duration: 'P2M', event: 'có văn bản hướng dẫn của Trung ương' },
  }),
  () => NONE,
];

export const UNITS: readonly [UnitInCharge, ...UnitInCharge[]] = [
  { name: 'Phòng Nội vụ', text: 'Phòng Nội vụ' },
  { name: 'Phòng Tư pháp - Thanh tra', text: 'Phòng Tư pháp – Thanh tra' },
  { name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', text: 'Văn phòng HĐND và UBND' },
  { name: 'Phòng Nội vụ - Lao động - Thương binh và Xã hội', text: 'Phòng Nội vụ - LĐTB&XH' },
  { name: 'Ủy ban nhân dân các xã', text: 'UBND các xã' },
  { name: 'Các phòng, ban, đơn vị', text: 'Các phòng, ban, đơn vị' },
];
