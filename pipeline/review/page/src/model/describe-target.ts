import { isJsonObject, type JsonObject, ownValue } from '../../../json.ts';
import type { Language, Words } from '../../../words/language.ts';
import { nameValue } from '../../../words/value-words.ts';

/** How a comparator is written before a value. */
const SIGNS: Readonly<Record<string, string>> = {
  eq: '',
  gte: '≥ ',
  gt: '> ',
  lte: '≤ ',
  lt: '< ',
  between: '',
  approx: '≈ ',
};

/** Digits behind the point that are shown. */
const MOST_DECIMALS = 10;

export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: MOST_DECIMALS });
}

/** "≥ 90 %" | "tăng thêm 5 %" | "2.500.000.000 VND" | "20–30 người": what a target is to reach; '' where it is said in words. */
export function describeQuantity(target: JsonObject, language: Language): string {
  const value = ownValue(target, 'value');
  const to = ownValue(target, 'value_to');
  const most = ownValue(target, 'max_value');
  if (typeof value !== 'number') return typeof most === 'number' ? `/ ${formatNumber(most, language)}` : '';
  const comparator = ownValue(target, 'comparator');
  const sign = typeof comparator === 'string' ? (SIGNS[comparator] ?? '') : '';
  const change = ownValue(target, 'change');
  const changed = typeof change === 'string' ? `${nameValue('change', change, language) ?? change} ` : '';
  const range = typeof to === 'number' ? `–${formatNumber(to, language)}` : '';
  const limit = typeof most === 'number' ? ` / ${formatNumber(most, language)}` : '';
  const unit = ownValue(target, 'unit');
  return `${changed}${sign}${formatNumber(value, language)}${range}${limit}${typeof unit === 'string' ? ` ${nameUnit(unit, language)}` : ''}`;
}

/** Codes that stand for no word of the plan. */
const UNIT_WORDS: Readonly<Record<string, Words>> = {
  '{point}': { vi: 'điểm', en: 'points' },
  '{rank}': { vi: 'hạng', en: 'in rank' },
  '[ppth]': { vi: '‰', en: '‰' },
};

/** "{người}" → "người"; a code of UCUM or of a currency as it is. */
function nameUnit(code: string, language: Language): string {
  const words = Object.hasOwn(UNIT_WORDS, code) ? UNIT_WORDS[code] : undefined;
  return words?.[language] ?? code.replace(/^\{(.+)\}$/u, '$1');
}

/** "2023-12-31" | "2021–2025" */
export function describeWhen(target: JsonObject): string {
  const due = ownValue(target, 'due_on');
  if (typeof due === 'string') return due;
  const period = ownValue(target, 'period');
  if (!isJsonObject(period)) return '';
  const [start, end] = [ownValue(period, 'start_year'), ownValue(period, 'end_year')];
  return start === end ? `${start}` : `${start}–${end}`;
}
