// What stands behind the names in a list of bodies, before their verb, and is no part of the last name.

// …, nhất là các tỉnh trong vùng | …, đặc biệt là người đứng đầu
const EXAMPLES = /,?\s(?:nhất là|đặc biệt là)\s.*$|,\s(?:đặc biệt|trong đó có|trong đó)\s.*$/su;

// Đảng ủy Quốc hội | được giao chủ trì …
const GIVEN = /\s(?:cũng\s)?được\s(?:giao|phân công)(?:\snhiệm vụ)?\s*$/iu;

// doanh nghiệp tùy | theo chức năng …, … trong quá trình chuẩn bị các đề án | theo nhiệm vụ được phân công | theo chức năng | , trong phạm vi nhiệm vụ, quyền hạn của mình | , căn cứ khả năng ngân sách
const BY_DUTY =
  /,\s(?:căn cứ|trên cơ sở)\s.*$|\stheo\s(?:chức năng|nhiệm vụ|lĩnh vực|thẩm quyền|phân công)(?!\p{L}).*$|\stùy\s*$|,?\s(?:(?:trong|theo)\sphạm vi|trong quá trình)\s.*$/su;

// các ngành, các địa phương | ngay sau khi nhận chỉ tiêu, kế hoạch giao
const ONCE_KNOWN = /,?\s(?:ngay\s)?sau khi\s.*$/su;

// UBND các huyện | trước ngày 31/7/2023 ban hành …
const BY_WHEN =
  /,?\s(?:hoàn thành\s)?(?:trước|trong|chậm nhất|chậm nhất là|đến)\s(?:ngày|tháng|quý|năm)\s[\dIVX/.-]{1,10}(?:\s(?:tháng|năm)\s\d{1,4}){0,2},?\s*$/iu;

// đồng chí Chánh Thanh tra | làm Trưởng đoàn
const BECOMES =
  /\slàm\s(?:phó\s)?(?:trưởng|tổ trưởng|đoàn trưởng|chủ tịch|thư ký|thành viên|ủy viên)(?!\p{L})[^,;]*/giu;

/** The names alone of who is asked. */
export function withoutTailsOfAsked(list: string): string {
  return list.replace(BECOMES, '').replace(EXAMPLES, '').replace(BY_DUTY, '').replace(ONCE_KNOWN, '');
}

/** The names alone of who acts. */
export function withoutTailsOfSubject(list: string): string {
  return list.replace(GIVEN, '').replace(EXAMPLES, '').replace(BY_DUTY, '').replace(BY_WHEN, '');
}
