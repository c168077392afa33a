import type { GovernmentLevel } from '../../schemas/model/outline.ts';

/** The noun that a unit's name begins with. */
export interface UnitNoun {
  readonly noun: string;
  /** The government that such a body belongs to whatever place its name holds; null: the place decides. */
  readonly level: GovernmentLevel | null;
  readonly source: string;
}

const MINISTRIES = 'Luật Tổ chức Chính phủ 76/2015/QH13';
const PROVINCES = 'Nghị định 24/2014/NĐ-CP';
const DISTRICTS = 'Nghị định 37/2014/NĐ-CP';
const LOCAL_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương 77/2015/QH13';
const PUBLIC_SERVICE = 'Nghị định 120/2020/NĐ-CP';
const LAST_PLAN = 'dak-rlap-par-index, ha-chau-57, phu-quy-09, quang-tri-vp, tay-son-291';

export const UNIT_NOUNS: readonly UnitNoun[] = [
  { noun: 'Ủy ban', level: null, source: LOCAL_GOVERNMENT },
  { noun: 'Hội đồng', level: null, source: LOCAL_GOVERNMENT },
  { noun: 'Thường trực', level: null, source: LAST_PLAN },
  { noun: 'Chủ tịch', level: null, source: LAST_PLAN },
  { noun: 'Phó Chủ tịch', level: null, source: LAST_PLAN },
  { noun: 'Văn phòng', level: null, source: LAST_PLAN },
  { noun: 'Sở', level: 'province', source: PROVINCES },
  { noun: 'Phòng', level: null, source: DISTRICTS },
  { noun: 'Bộ phận', level: null, source: LAST_PLAN },
  { noun: 'Bộ Chỉ huy', level: null, source: 'Luật Dân quân tự vệ 48/2019/QH14' },
  { noun: 'Bộ đội', level: null, source: 'Luật Biên phòng 66/2020/QH14' },
  { noun: 'Bộ', level: 'central', source: MINISTRIES },
  { noun: 'Thủ tướng', level: 'central', source: MINISTRIES },
  { noun: 'Văn phòng Chính phủ', level: 'central', source: MINISTRIES },
  { noun: 'Văn phòng Quốc hội', level: 'central', source: 'Luật 57/2014/QH13' },
  { noun: 'Thanh tra Chính phủ', level: 'central', source: MINISTRIES },
  { noun: 'Chính phủ', level: 'central', source: MINISTRIES },
  { noun: 'Quốc hội', level: 'central', source: 'Luật 57/2014/QH13' },
  { noun: 'Tổng cục', level: 'central', source: MINISTRIES },
  { noun: 'Cục', level: null, source: MINISTRIES },
  { noun: 'Vụ', level: 'central', source: MINISTRIES },
  { noun: 'Chi cục', level: null, source: PROVINCES },
  { noun: 'Thanh tra', level: null, source: PROVINCES },
  { noun: 'Ban', level: null, source: LAST_PLAN },
  { noun: 'Trung tâm', level: null, source: PUBLIC_SERVICE },
  { noun: 'Trường', level: null, source: PUBLIC_SERVICE },
  { noun: 'Bệnh viện', level: null, source: PUBLIC_SERVICE },
  { noun: 'Trạm', level: null, source: PUBLIC_SERVICE },
  { noun: 'Viện', level: null, source: PUBLIC_SERVICE },
  { noun: 'Đài', level: null, source: PUBLIC_SERVICE },
  { noun: 'Báo', level: null, source: PUBLIC_SERVICE },
  { noun: 'Cổng Thông tin điện tử', level: null, source: 'Nghị định 42/2022/NĐ-CP' },
  { noun: 'Công an', level: null, source: LAST_PLAN },
  { noun: 'Công chức', level: null, source: 'ha-chau-57' },
  { noun: 'Viện kiểm sát', level: null, source: 'Luật 63/2014/QH13' },
  { noun: 'Tòa án', level: null, source: 'Luật 62/2014/QH13' },
  { noun: 'Bưu điện', level: null, source: LAST_PLAN },
  { noun: 'Bảo hiểm xã hội', level: null, source: LAST_PLAN },
  { noun: 'Kho bạc', level: null, source: 'Luật 83/2015/QH13' },
  { noun: 'Ngân hàng', level: null, source: 'Luật 46/2010/QH12' },
  { noun: 'Hội', level: null, source: 'Nghị định 126/2024/NĐ-CP' },
  { noun: 'Đoàn', level: null, source: 'phu-quy-09' },
  { noun: 'Liên đoàn', level: null, source: 'Luật 12/2012/QH13' },
  { noun: 'Liên minh', level: null, source: 'Luật 17/2023/QH15' },
  { noun: 'Mặt trận Tổ quốc', level: null, source: 'Luật 75/2015/QH13' },
  { noun: 'Hạt Kiểm lâm', level: null, source: 'Nghị định 01/2019/NĐ-CP' },
  { noun: 'Đơn vị', level: null, source: LAST_PLAN },
  { noun: 'Cơ quan', level: null, source: LAST_PLAN },
];

/** Committees of the Party, of a place or a body. */
export const PARTY_COMMITTEES: readonly string[] = ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy'];

/** Bodies outside government: their documents have no level. */
export const NON_GOVERNMENT_WORDS: readonly string[] = [
  ...PARTY_COMMITTEES,
  'Đảng bộ',
  'Chi bộ',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Ban Bí thư',
  'Ban Cán sự đảng',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Bộ Chính trị',
  'Hội nghị Trung ương',
  'Mặt trận Tổ quốc',
  'Đoàn Thanh niên',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Huyện đoàn',
  'Liên đoàn Lao động',
  'Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Công ty',
  'Tổng công ty',
  'Tập đoàn',
  'Doanh nghiệp',
  'Hợp tác xã',
  'Ngân hàng thương mại',
];

export interface PlaceWord {
  readonly word: string;
  readonly level: GovernmentLevel;
}

/** Units of territory. A city is one of a province unless it is run by the centre. */
export const PLACE_WORDS: readonly PlaceWord[] = [
  { word: 'tỉnh', level: 'province' },
  { word: 'thành phố', level: 'district' },
  { word: 'huyện', level: 'district' },
  { word: 'quận', level: 'district' },
  { word: 'thị xã', level: 'district' },
  { word: 'xã', level: 'commune' },
  { word: 'phường', level: 'commune' },
  { word: 'thị trấn', level: 'commune' },
  { word: 'đặc khu', level: 'commune' },
];

/** Begin like a place and are none, as they are printed: "Bảo hiểm xã hội", "Văn hóa - Xã hội", not "xã Hội Sơn". */
export const LIKE_PLACES: readonly string[] = ['xã hội', 'Xã hội'];

/** Cities run by the centre: Luật 77/2015/QH13, and Nghị quyết 175/2024/QH15 for Huế. */
export const CENTRALLY_RUN_CITIES: readonly string[] = [
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
];

/** What a centre is of, where plans write TT before capitals, which else is the standing members of a committee (TT HĐND). */
export const CENTRE_FIELDS: readonly string[] = [
  'VH',
  'VHTT',
  'DVNN',
  'DVTH',
  'GDNN',
  'GDTX',
  'PVHCC',
  'HCC',
  'KSBT',
  'PTQĐ',
  'CNTT',
  'YT',
];

/** What a command (Ban Chỉ huy) is of, where plans write BCH, which else is a committee of the Party or a union (Ban Chấp hành). */
export const COMMAND_FIELDS: readonly string[] = [
  'quân sự',
  'bộ đội biên phòng',
  'BĐBP',
  'phòng thủ dân sự',
  'PTDS',
  'phòng, chống thiên tai',
  'phòng chống thiên tai',
  'PCTT',
  'ứng phó',
  'thống nhất',
];
