import { foldText } from '../vietnamese/fold.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { FACT_TITLES, GOAL_TITLES, HANDING_TITLES, MONEY_WORDS } from '../vocabulary/table-titles.ts';

const NAMED_GOALS = ['chỉ tiêu', 'mục tiêu'].map((words) => ` ${foldText(words)} `);
const GIVEN = GOAL_TITLES.map((words) => ` ${foldText(words)} `);
const TOLD = phraseSet(FACT_TITLES);
const HANDED = phraseSet(HANDING_TITLES);
const MONEY = MONEY_WORDS.map((words) => ` ${foldText(words)} `);

/** "Biểu chi tiết chỉ tiêu tiết kiệm". */
export const namesGoal = (text: string): boolean => NAMED_GOALS.some((words) => ` ${foldText(text)} `.includes(words));

/** "Danh sách xã", "Kết quả thực hiện chỉ tiêu": how it is. */
export const tellsFacts = (title: string): boolean => beginsWith(title, TOLD);

/** "Giao chỉ tiêu …", "Kế hoạch trồng rừng năm 2024", not "Danh sách xã". */
export function tellsGoals(title: string): boolean {
  const folded = ` ${foldText(title)} `;
  return !tellsFacts(title) && GIVEN.some((words) => folded.includes(words));
}

/** "Phân bổ phiếu khảo sát", "Chỉ tiêu đào tạo nghề": the figures below are what each is to reach, whatever heads them; not "Phân bổ kinh phí". */
export function handsOut(title: string | null): boolean {
  if (title === null || tellsFacts(title)) return false;
  const folded = ` ${foldText(title)} `;
  return namesGoal(title) || (beginsWith(title, HANDED) && !MONEY.some((words) => folded.includes(words)));
}

/**
 * What a table below a heading is of: "1. Diện tích trồng quế (ha)" in an appendix "Giao chỉ tiêu …" hands out as its title
 * does; a heading that tells facts or money speaks for itself.
 */
export function titleBelow(heading: string | null, title: string | null): string | null {
  if (heading === null || !handsOut(title) || handsOut(heading) || tellsFacts(heading)) return heading ?? title;
  const folded = ` ${foldText(heading)} `;
  return MONEY.some((words) => folded.includes(words)) ? heading : title;
}
