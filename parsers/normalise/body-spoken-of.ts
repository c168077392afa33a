import { ASKING_VERBS } from '../vocabulary/asking-verbs.ts';
import { beginsWithAction } from './action-verb.ts';
import { findDutyVerb } from './duty-verb.ts';
import { readUnitStart } from './unit-name.ts';

const ASKING = [...ASKING_VERBS].sort((a, b) => b.length - a.length).join('|');
// Đối với các cơ quan báo chí: | đề nghị | tăng thời lượng …
const SPOKEN_OF = new RegExp(
  `^(?:riêng\\s)?đối với\\s(?<name>[^:;.]{3,160}):\\s(?:(?<asks>${ASKING})\\s)?(?<deed>\\p{L}.{0,60})`,
  'iu',
);

/**
 * The bodies that a sentence opens with and turns to: "Đối với Công an tỉnh: yêu cầu tăng cường tuần tra". Those of a kind count
 * where something is asked: "Đối với các doanh nghiệp vi phạm: xử lý nghiêm" tells whom it befalls. Empty where it asks
 * another body, or nobody is spoken of.
 */
export function bodySpokenOf(sentence: string): string {
  const { name, asks, deed } = SPOKEN_OF.exec(sentence)?.groups ?? {};
  if (name === undefined || deed === undefined || readUnitStart(deed) !== null) return '';
  const start = readUnitStart(name);
  const isMeant = asks === undefined ? start === 'named' && tellsDeed(name, deed) : start !== null;
  return isMeant ? name : '';
}

/** "Đối với Sở Y tế: Tham mưu …": a verb of work, or what a body's duty begins with. */
function tellsDeed(name: string, deed: string): boolean {
  const sentence = `${name} ${deed.charAt(0).toLowerCase()}${deed.slice(1)}`;
  return beginsWithAction(deed) || findDutyVerb(sentence, 'sentence')?.index === name.length + 1;
}
