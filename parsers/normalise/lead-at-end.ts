import { findDutyVerb } from './duty-verb.ts';
import { readUnitStart } from './unit-name.ts';

// … tổ dân phố (hoàn thành trong tháng 8/2025 - | giao Phòng Kinh tế tham mưu) | …; giao Sở Tài chính bố trí kinh phí
// Trồng cây hoa các tuyến đường, | giao Hội Phụ nữ, Đoàn Thanh niên thực hiện
const GIVEN_ASIDE = /(?:[,;(]|\s[-–])\s?(?=giao\s(?:cho\s)?(?<name>(?:\p{Lu}|các\s)[^()]{3,80}))/gu;

/** From "giao …" on, where a bracket or a later clause gives the work to a body; empty where none does. */
export function givenAside(sentence: string): string {
  for (const match of sentence.matchAll(GIVEN_ASIDE)) {
    const from = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    if (match[0].startsWith(',') && before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    if (readUnitStart(match.groups?.name ?? '') !== null) return sentence.slice(from).replace(/\).*$/su, '');
  }
  return '';
}

// …; | …. | … - Sở Y tế chủ trì
const CLAUSE_JOINT = /[;.]\s|\s[-–]\s/gu;
// Mô hình chăn nuôi bò: hỗ trợ 15 hộ; thực hiện trong quý IV; | Trung tâm Dịch vụ tổng hợp | thực hiện. | …; Sở Y tế chủ trì.
// … - Sở Y tế chủ trì, hoàn thành trong tháng 5. | …; Cục Thống kê chủ trì, các sở, ngành phối hợp; xong trước 30/11.
const DOES_IT =
  /^(?<names>(?:\p{Lu}|các\s)[^;:.()]{2,160}?)\s(?:chủ trì(?=,\s(?:hoàn thành|xong|chậm nhất|thời gian)\s|,\s[^;:.()]{3,120}?\sphối hợp(?:\sthực hiện)?(?:[.;]|$)|[.;]?$|;\s\p{Ll})|(?:(?:chủ trì\s)?(?:tổ chức\s|triển khai\s)?thực hiện|chủ trì tham mưu|tham mưu|chủ trì,?\sphối hợp\s(?:với|cùng)\s[^;:.]{3,160})[.;]?$)/u;

// Hợp đồng thu gom rác, phụ trách | Cán bộ địa chính xã
const IN_CHARGE = /[,;]\s(?:người\s)?phụ trách\s(?<names>\p{Lu}[^,;:.()]{3,80})[.;]?$/u;

/** Who a last clause says is to do what went before, and nothing else of them; empty where none does. */
export function doesItAtEnd(sentence: string): string {
  const charged = sentence.includes('phụ trách') ? (IN_CHARGE.exec(sentence)?.groups?.names ?? '') : '';
  if (charged !== '' && readUnitStart(charged) !== null && findDutyVerb(charged, 'sentence') === undefined)
    return charged;
  for (const joint of sentence.matchAll(CLAUSE_JOINT)) {
    const names = DOES_IT.exec(sentence.slice(joint.index + joint[0].length))?.groups?.names ?? '';
    const start = readUnitStart(names);
    if ((start === 'named' || start === 'plural') && findDutyVerb(names, 'sentence') === undefined) return names;
  }
  return '';
}
