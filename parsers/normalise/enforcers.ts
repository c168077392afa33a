import { withoutAddress } from './form-of-address.ts';
import { splitSentences } from './sentence.ts';
import { readUnitStart } from './unit-name.ts';

// … và Bí thư Tỉnh đoàn | chịu trách nhiệm thi hành Quyết định này | căn cứ Quyết định thi hành
const ENFORCES = /\s(?:(?:chịu|có)\strách\snhiệm|căn\scứ\s(?:Quyết\sđịnh|Nghị\squyết|Chỉ\sthị))\sthi\shành(?!\p{L})/u;
/** Up to here the other rules for sentences tell who is meant. Characters. */
const SHORT_LIST = 130;
/** The list of those who enforce a decision is no longer. Characters. */
const LONGEST_LIST = 1_500;

/** A list of any length whose verb leaves no doubt where it ends; null where it is none, or short enough for the other rules. */
export function listOfEnforcers(sentence: string): string | null {
  const list = enforcersIn(sentence);
  return list !== null && list.length > SHORT_LIST ? list : null;
}

/** Who enforces a decision, before the words that say so. */
export function enforcersIn(sentence: string): string | null {
  const end = sentence.slice(0, LONGEST_LIST).search(ENFORCES);
  const list = withoutAddress(sentence.slice(0, Math.max(0, end)));
  return readUnitStart(list) !== null && !/\.\s\p{Lu}/u.test(list) ? list : null;
}

/** "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng … chịu trách nhiệm thi hành": a later sentence tells who enforces it. */
export function isEnforcedBehind(text: string): boolean {
  if (!ENFORCES.test(text)) return false;
  const [, ...later] = splitSentences(text);
  return later.some(({ start, end }) => enforcersIn(text.slice(start, end)) !== null);
}
