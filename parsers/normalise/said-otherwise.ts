import { findDutyVerb } from './duty-verb.ts';
import { readUnitStart } from './unit-name.ts';

// UBND tỉnh | chỉ đạo | Sở Tài chính tham mưu … | Chủ tịch UBND huyện cũng chỉ đạo Công an huyện …
const COMMITTEE_DIRECTS =
  /^(?:chủ tịch\s)?(?:UBND|[ủu][yỷ] ban nhân dân)\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s(?:cũng\s|đã\s)?chỉ đạo\s(?!các\s)/iu;

/** Behind "UBND tỉnh chỉ đạo", where a body with work of its own stands there: the committee asks, and the body acts; 0 for none. */
export function endOfDirection(sentence: string): number {
  const end = COMMITTEE_DIRECTS.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(end);
  return end > 0 && isBody(rest) && findDutyVerb(rest, 'sentence') !== undefined ? end : 0;
}

function isBody(text: string): boolean {
  const start = readUnitStart(text);
  return start === 'named' || (start === 'generic' && /^\p{Lu}/u.test(text));
}

const JOINS = ' kết hợp với ';
/** Who acts stands before it, in so many characters. */
const ACTOR_REACH = 120;

/** "Tổ Quản lý đô thị kết hợp với Công an phường tuyên truyền" helps as "phối hợp với" does, between two bodies. */
export function spellJoined(text: string): string {
  const at = text.indexOf(JOINS);
  if (at < 0 || at > ACTOR_REACH || readUnitStart(text) === null) return text;
  const isJoined = readUnitStart(text.slice(at + JOINS.length)) !== null;
  const isSubject = findDutyVerb(text.slice(0, at), 'sentence') === undefined;
  return isJoined && isSubject ? text.replace(JOINS, ' phối hợp với ') : text;
}
