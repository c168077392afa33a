import { findDutyVerb } from '../normalise/duty-verb.ts';
import { listOfEnforcers } from '../normalise/enforcers.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import { allMatches } from '../vietnamese/all-matches.ts';

/** Duties of a body whose paragraph stands on its own: "2. Sở Nội vụ chịu trách nhiệm hướng dẫn …". */
const OWN_DUTY =
  /^(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|đồng chủ trì|phối hợp|là đầu mối|làm đầu mối)/u;

/** "UBND các phường, xã có trách nhiệm kiểm tra …": said of a body in a notice without headings. */
export function isCharged(sentence: string): boolean {
  const duty = findDutyVerb(sentence, 'sentence');
  if (duty === undefined) return false;
  const said = sentence.slice(duty.index);
  if (CHARGE.test(said)) return true;
  const subject = sentence.slice(0, duty.index);
  const must = GIVEN.test(subject) || (MUST.test(said) && !/,\s*$/u.test(subject));
  return must && !TELLS_DONE.test(said) && readUnitStart(sentence) === 'named';
}

const CHARGE = /^(?:có|chịu) trách nhiệm(?!\p{L})/u;
// Sở Y tế | cần rà soát ngay … | khẩn trương tổng hợp … | cũng được giao nhiệm vụ chỉ đạo …
const MUST = /^(?:cần|phải|khẩn trương|(?:cũng )?được giao nhiệm vụ)(?!\p{L})/u;
// Đảng ủy Quốc hội được giao | chủ trì …
const GIVEN = /\sđược\s(?:giao|phân công)\s$/u;
// … khẩn trương rà soát và đã báo cáo
export const TELLS_DONE = /\sđã\s/u;

export function isOwnDuty(sentence: string): boolean {
  if (listOfEnforcers(sentence) !== null) return true;
  const duty = readUnitStart(sentence) === null ? undefined : findDutyVerb(sentence, 'sentence');
  return duty !== undefined && OWN_DUTY.test(sentence.slice(duty.index));
}

// Căn cứ các Bộ tiêu chí tại Điều 1, | Ủy ban nhân dân các tỉnh có trách nhiệm ban hành quy định cụ thể
const BEHIND_GROUND = /,\s(?=\p{Lu}|các\s)/gu;

/** Behind the grounds somebody is charged with what is to be done. */
export function isChargedBehind(content: string): boolean {
  return allMatches(content, BEHIND_GROUND).some(({ index, 0: joint }) => {
    const rest = content.slice(index + joint.length);
    return readUnitStart(rest) !== null && isCharged(rest);
  });
}
