import { findPeriods } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { tokenize } from '../normalise/tokens.ts';
import { CHANGE_VERBS } from '../vocabulary/comparators.ts';
import { ACTION_VERBS } from '../vocabulary/goal-words.ts';
import { MEASURE_HEADS } from '../vocabulary/measure-heads.ts';
import { AIM_SETTERS, CHIEF_AIMS } from '../vocabulary/statement-openings.ts';

const SETTERS = AIM_SETTERS.join('|');
const CHIEF = CHIEF_AIMS.join('|');
// Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu | thương mại - dịch vụ tăng …
const CHIEF_AIM = new RegExp(
  `^.{2,300}\\s(?:${SETTERS})\\s(?:(?:các|một số|những)\\s)?(?:mục tiêu|chỉ tiêu)\\s(?:${CHIEF})(?:,?\\snhư)?[,:]?\\s`,
  'iu',
);
// Nghị quyết Đại hội đề ra mục tiêu | mỗi năm kết nạp … | Đáng chú ý là mục tiêu | tăng tổng thu ngân sách
const AIM = new RegExp(`^.{2,300}\\s(?:${SETTERS})\\s(?:mục tiêu|chỉ tiêu)\\s(?:(?:mỗi|hằng|hàng)\\snăm,?\\s)?`, 'iu');
const GOALS = phrasesOf([...MEASURE_HEADS, ...ACTION_VERBS, ...CHANGE_VERBS.flatMap(({ forms }) => forms)]);

// Theo đó, mục tiêu kế hoạch đề ra | đến năm 2030 có 95 % …
const AIM_SET = /^.{0,100}(?<!\p{L})(?:mục tiêu|chỉ tiêu)(?:\s[^\s,;:.]{1,12}){0,6}\s(?:đề ra|đặt ra)(?:\slà)?\s/iu;

// Mục tiêu của Kế hoạch là | giảm số người mắc bệnh …
const AIM_IS = /^[\s\-–+•]*(?:mục tiêu|chỉ tiêu)(?:\s[^\s,;:.]{1,12}){0,6}\slà\s/iu;

/** Who sets the aim is no part of what is aimed at. */
export function withoutAim(before: string): string {
  const chief = CHIEF_AIM.exec(before);
  if (chief) return before.slice(chief[0].length);
  const set = AIM_SET.exec(before)?.[0] ?? '';
  if (set !== '' && findPeriods(before.slice(set.length))[0]?.start === 0) return before.slice(set.length);
  const told = AIM_IS.exec(before)?.[0] ?? '';
  if (told !== '' && GOALS.at(tokenize(before.slice(told.length)), 0)) return before.slice(told.length);
  const aim = AIM.exec(before);
  if (!aim) return before;
  const rest = before.slice(aim[0].length);
  return GOALS.at(tokenize(rest), 0) ? rest : before;
}
