import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { endOfUnits } from './duty-verb.ts';
import type { Abbreviations } from './organisation.ts';
import { splitUnits } from './split-units.ts';
import { trimEndSigns } from './trim-signs.ts';
import { readUnitStart } from './unit-name.ts';

/** A colon that tells who is meant stands no further behind the kind of body. Characters. */
const KIND_REACH = 90;

// Thủ trưởng các cơ quan: Văn phòng UBND tỉnh, Sở Nội vụ
const HEADS_OF = /^(?:thủ trưởng|người đứng đầu|lãnh đạo|đại diện)\s(?:các\s)?(?:cơ quan|đơn vị)[^:;.]{0,40}:/iu;

/**
 * "Các đoàn thể: Hội Nông dân, Hội Phụ nữ vận động hội viên …", "Các cơ quan chủ trì dự án: Sở Y tế, Sở Xây dựng": who of a
 * kind is meant, where two names at least stand behind the colon; nothing where what they are to do does.
 */
export function namedAfterColon(text: string, abbreviations: Abbreviations): readonly UnitInCharge[] {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > KIND_REACH) return [];
  if (readUnitStart(text) !== 'plural' && !HEADS_OF.test(text)) return [];
  const rest = text.slice(colon + 1).trimStart();
  if (readUnitStart(rest) !== 'named') return [];
  const list = trimEndSigns(rest.slice(0, endOfUnits(rest, 'sentence')), ' .:;');
  const units = /[.:]\s/u.test(list) ? [] : splitUnits(list, abbreviations);
  return units.length > 1 && units.every(({ text: name }) => readUnitStart(name) !== null) ? units : [];
}
