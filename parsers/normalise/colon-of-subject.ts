// Where the subject of a sentence goes on behind a colon, and where a colon ends it.

// UBND các huyện: Ba Tri, Bình Đại, Thạnh Phú
export const PLACES_AFTER_COLON =
  /(?:^|\s)các\s(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|thôn|bản)(?:,\s[\p{Ll}\s]{2,20})?\s?:\s(?=\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*)*,\s\p{Lu})/u;

// Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các huyện chịu trách nhiệm …
const NOUN_BEFORE_COLON = /(?:^|\s)các\s(?:bộ|sở|phòng|ban)(?:,\s(?:ngành|ban))?\s?$/iu;

/** The colon that the subject ends at: the one behind a noun alone opens the list of those that it is of, or where they are. */
export function endingColon(text: string): number {
  const colon = text.indexOf(':');
  const isOfList = colon >= 0 && (NOUN_BEFORE_COLON.test(text.slice(0, colon)) || PLACES_AFTER_COLON.test(text));
  return isOfList ? text.indexOf(':', colon + 1) : colon;
}

// Các Sở: Kế hoạch và Đầu tư, Nội vụ | theo chức năng, nhiệm vụ …
export const FIELDS_AFTER_COLON =
  /^(?:các\s)?(?:bộ|sở|phòng|ban)(?:,\s(?:ngành|ban))?\s?:\s(?<list>\p{Lu}[^.;:]*?)\s(?:theo|căn cứ|có|chủ động|chủ trì|phối hợp)\s/iu;
