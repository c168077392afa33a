import type { UnitInCharge } from '../../schemas/record/organisation.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { endOfUnits } from './duty-verb.ts';
import type { Abbreviations } from './organisation.ts';
import { splitUnits } from './split-units.ts';
import { readUnitStart } from './unit-name.ts';

/** Who monitors is named right before. Characters. */
const MONITOR_REACH = 90;

// báo cáo … cho UBND huyện (qua Phòng Nội vụ) | gửi về Sở Nội vụ | báo cáo Thủ tướng Chính phủ
const GIVEN_TO = /(?:cho|về|gửi|báo cáo)\s(?=\p{Lu})/gu;
// … trước ngày 30/3/2024 | … theo quy định
const WHEN = /\s(?:trước|chậm nhất|muộn nhất|theo|vào|định kỳ|hằng|hàng|đúng|kịp thời)\s.*$/su;
const ASIDE_AT_END = /\s?\([^()]{0,120}\)\s?$/u;
const PURPOSE = ' để ';
const MONITORING = 'theo dõi';

/** "để Phòng Nội vụ theo dõi, tổng hợp" names who monitors; "… để theo dõi, chỉ đạo" the one who is given something. */
export function readMonitors(sentence: string, abbreviations: Abbreviations): readonly UnitInCharge[] {
  for (let at = sentence.indexOf(MONITORING); at >= 0; at = sentence.indexOf(MONITORING, at + 1)) {
    const purpose = sentence.lastIndexOf(PURPOSE, at);
    const between = purpose < 0 ? '' : sentence.slice(purpose + PURPOSE.length, at).trim();
    if (purpose < 0 || between.length > MONITOR_REACH || /[.;:()]/u.test(between)) continue;
    const named = /^\p{Lu}/u.test(between) ? between : lastGivenTo(sentence.slice(0, purpose));
    if (named === undefined || readUnitStart(named) === null) continue;
    return splitUnits(named.slice(0, endOfUnits(named, 'sentence')), abbreviations);
  }
  return [];
}

/** Who is given something: the last that is named. */
function lastGivenTo(text: string): string | undefined {
  const before = text.replace(ASIDE_AT_END, '');
  const given = allMatches(before, GIVEN_TO).at(-1);
  const named = given ? before.slice(given.index + given[0].length).replace(WHEN, '') : '';
  return named === '' || named.length > MONITOR_REACH || /[.;:]/u.test(named) ? undefined : named;
}
