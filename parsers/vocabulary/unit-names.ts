// What stands in and behind the names of bodies. Sources: plans phu-quy-09, ha-chau-57, quang-tri-vp, dak-rlap-par-index,
// tay-son-291; plans of UBND tỉnh Lào Cai (2026) and Nghệ An (2025).

/** Brackets in small letters that begin with these tell which body is meant, and belong to its name. */
export const NAME_ASIDES: readonly string[] = [
  'thuộc',
  'trực thuộc',
  'cũ',
  'mới',
  'nay là',
  'trước đây là',
  'trừ',
  'gồm',
  'bao gồm',
  'kể cả',
  'không bao gồm',
  'nơi',
  'có liên quan',
  'nếu có',
  'cấp',
  'các',
  'xã',
  'phường',
  'huyện',
  'tỉnh',
];

/** Brackets that begin with these tell what of the work is the body's: "(Đề án khu công nghiệp sinh thái)", "(Dự án 1)". */
export const WORK_NOUNS: readonly string[] = [
  'Đề án',
  'Dự án',
  'Tiểu dự án',
  'Nhiệm vụ',
  'Nội dung',
  'Hạng mục',
  'Hợp phần',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Nghị quyết',
];

/** Bodies that a list of a district's or a commune's names by one word. */
export const LONE_NAMES: readonly string[] = ['Thanh tra', 'Thuế', 'Thống kê'];

/** Bodies and offices that stay open when no place or field follows: "UBND, HĐND huyện", "Chủ tịch, các PCT UBND". */
export const OPEN_NAMES: readonly string[] = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'đảng ủy',
  'thường trực hội đồng nhân dân',
  'thường trực',
  'văn phòng hội đồng nhân dân',
  'chánh văn phòng hội đồng nhân dân',
  'phó chánh văn phòng hội đồng nhân dân',
  'lãnh đạo văn phòng hội đồng nhân dân',
  'văn phòng đoàn đại biểu quốc hội',
  'đoàn đại biểu quốc hội',
  'văn phòng',
  'chủ tịch',
  'giám đốc',
  'báo',
  'sở',
  'bộ',
  'ban',
  'phòng',
  'trưởng',
  'thủ trưởng',
  'người đứng đầu',
  'lãnh đạo',
  'mặt trận tổ quốc',
  'ủy ban mặt trận tổ quốc',
  'đoàn',
  'hội',
];

/** Of these, those that are whole before others of their kind: "UBMTTQ | và các đoàn thể". Source: plans of communes (2025). */
export const FRONTS: readonly string[] = ['mặt trận tổ quốc', 'ủy ban mặt trận tổ quốc'];

/** Nouns of a kind that stand for one body: what follows is what it does. Source: plans of schools (Đồng Nai, 2026). */
export const WHOLE_NAMES: readonly string[] = ['nhà trường'];

/** Bodies whose task is in their name: "Ban Chỉ đạo thực hiện Nghị quyết số 01-NQ/TU". */
export const TASK_NAMED_BODIES: readonly string[] = [
  'ban chỉ đạo',
  'tổ công tác',
  'ban quản lý',
  'tổ kiểm tra',
  'đoàn kiểm tra',
  'hội đồng',
  'ban tổ chức',
];

/** Of these, those that tell what they manage: carrying out is what they do ("Ban Quản lý rừng phòng hộ | thực hiện …"). */
export const MANAGING_BODIES: readonly string[] = ['ban quản lý'];
/** Source: duties of boards in plans of Cà Mau and Phú Quý. */
export const CARRYING_OUT: readonly string[] = ['thực hiện', 'triển khai', 'triển khai thực hiện', 'tổ chức thực hiện'];

/** Bodies whose last word is a noun of others: "Huyện đoàn kiểm tra" names no team ("đoàn kiểm tra"). */
export const UNIONS: readonly string[] = [
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'quận đoàn',
  'thị đoàn',
  'công đoàn',
  'liên đoàn',
];

/** End like a plain noun and are part of a name: "Phòng Văn hóa - Xã hội". */
export const NOT_KIND_ENDS: readonly string[] = [
  'môi trường',
  'xã hội',
  'hiệp hội',
  'đại hội',
  'chi hội',
  'quân đội',
  'bộ đội',
  'đoàn trường',
];

/** Beside a kind of body in a heading these tell that it is about what there is: "LỰC LƯỢNG, PHƯƠNG TIỆN". Source: plans against storms and fires. */
export const THINGS_BESIDE_BODIES: readonly string[] = [
  'phương tiện',
  'trang thiết bị',
  'trang bị',
  'vật tư',
  'hậu cần',
  'công cụ',
  'cơ sở vật chất',
  'kinh phí',
  'thời gian',
  'địa điểm',
];

/** Bodies that "tổ chức" names, and no verb: "các sở, ngành, tổ chức phi chính phủ, cơ quan liên quan" (Decision 419/QĐ-TTg of 2017, Decision 896/QĐ-TTg of 2022). */
export const KINDS_OF_ORGANISATION: readonly string[] = [
  'tổ chức chính trị - xã hội',
  'tổ chức chính trị xã hội',
  'tổ chức xã hội - nghề nghiệp',
  'tổ chức xã hội nghề nghiệp',
  'tổ chức phi chính phủ',
  'tổ chức tín dụng',
];
