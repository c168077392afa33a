// QUÝ I | Tháng 02 | 6 tháng đầu năm | Đợt 2 | Giai đoạn 2025 - 2027
const WHEN_HEADING =
  /^(?:(?:quý|tháng|tuần|năm|năm học|đợt|giai đoạn|học kỳ)\s(?:thứ\s)?(?:[IV]{1,3}|\d{1,4})(?:\s?[-–]\s?\d{1,4})?(?:(?:\s?\/\s?|\snăm\s)\d{4})?|(?:0?[369]|sáu|chín)\stháng\s(?:đầu|cuối)\snăm(?:\s\d{4})?)\s?:?$/iu;

// CÔNG VIỆC THƯỜNG XUYÊN | Nhiệm vụ định kỳ hằng tháng
const HOW_OFTEN_HEADING =
  /^(?:(?:các|những)\s)?(?:công việc|nhiệm vụ|hoạt động)\s(?:thường xuyên|định kỳ)(?:\s(?:hằng|hàng)\s(?:tuần|tháng|quý|năm))?\s?:?$/iu;

/** A row or heading that says nothing but when what stands below it is due. */
export const isTimeHeading = (text: string): boolean => WHEN_HEADING.test(text.trim());

/** The same, or how often. */
export const tellsTimeOfGroup = (text: string): boolean => isTimeHeading(text) || HOW_OFTEN_HEADING.test(text.trim());

// Đến hết năm 2025 | Giai đoạn 2021 - 2025 | Năm 2024:
const PERIOD_ALONE = /^(?:đến|tới|trong|từ|hết|giai đoạn|năm|\s|[-–.,:]|20\d\d)+$/iu;

/** A heading or an item that says nothing but for which years what stands below it is to hold. */
export const isPeriodAlone = (text: string): boolean => PERIOD_ALONE.test(text);

// Đến 31/12/2025 | Mục tiêu đến hết quý I/2026: | Đến hết ngày 30/6/2025
const DUE_ALONE =
  /^(?:(?:phấn đấu|mục tiêu|chỉ tiêu|cụ thể)\s)?(?:đến|tới|trước|hết)\s(?:hết\s)?(?:(?:ngày\s)?\d{1,2}\/\d{1,2}\/20\d\d|(?:tháng\s\d{1,2}|quý\s(?:I{1,3}|IV|[1-4]))(?:\s?\/\s?|\snăm\s)20\d\d)\s?[:.,]?$/iu;

/** A heading or an item that says nothing but by which day, month or quarter what stands below it is to be reached. */
export const isDueAlone = (text: string): boolean => DUE_ALONE.test(text.trim());
