import { alignToneMarks } from '../vietnamese/tone-marks.ts';
import { GOVERNMENT_FIELDS } from '../vocabulary/government-fields.ts';
import { readUnitStart } from './unit-name.ts';

/** Fields in small letters from the longest, so that "Văn hóa, Thể thao và Du lịch" is one. */
const FIELDS = GOVERNMENT_FIELDS.map((field) => alignToneMarks(field.toLowerCase())).sort(
  (a, b) => b.length - a.length,
);

// các Sở: | Giám đốc các Sở: | Các Bộ trưởng: | các bộ, ngành:
const OPENING =
  /^(?:(?:giám đốc|bộ trưởng|lãnh đạo)\s)?các\s(?:bộ trưởng|bộ|sở|phòng|ban)(?:,\s(?:ngành|ban))?\s?:\s(?=\p{Lu})/iu;
// GTVT | KH&ĐT | LĐ-TB&XH | Nông nghiệp và PTNT
const SHORTENED = /^(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s(?:và|-|–)\s)?\p{Lu}{2,}(?:\s?[&-]\s?\p{Lu}{2,})*(?!\p{L})/u;
/** Between a unit and the next that is named with it. */
export const NEXT_UNIT = /^\s?[,;]\s*(?:và\s)?|^\s(?:và|cùng)\s/u;
/** A field that a place follows names a body of its own: "Công an tỉnh". */
const ENDS_FIELD = /^\s*(?:[,;.]|$)|^\s(?!\p{Lu}|tỉnh|huyện|xã|thành phố|phường)/u;

/**
 * How far the fields go that stand behind a noun of bodies: "các Sở: Tài chính, Nội vụ | chủ trì …". 0 where the text
 * begins with no such list. What stands behind the last joint, where it is no field, is left out.
 */
export function endOfFields(text: string): number {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return 0;
  let at = opening.length;
  let end = 0;
  for (;;) {
    const length = fieldLength(text.slice(at));
    if (length === 0) return end;
    end = at + length;
    const joint = NEXT_UNIT.exec(text.slice(end))?.[0];
    if (joint === undefined) return end;
    at = end + joint.length;
  }
}

/** Characters of the field that the text begins with; 0 where it begins with none. */
export function fieldLength(text: string): number {
  const known = knownFieldLength(text, ENDS_FIELD);
  if (known > 0) return known;
  return readUnitStart(text) === null ? (SHORTENED.exec(text)?.[0].length ?? 0) : 0;
}

/** Characters of the longest known field that the text begins with, and behind which `ends` holds; 0 where there is none. */
export function knownFieldLength(text: string, ends: RegExp): number {
  const lower = alignToneMarks(text.toLowerCase());
  return FIELDS.find((field) => lower.startsWith(field) && ends.test(text.slice(field.length)))?.length ?? 0;
}
