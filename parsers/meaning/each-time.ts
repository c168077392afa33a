import type { Token } from '../normalise/tokens.ts';

// Behind "mỗi tháng" the words go on with what the amount before is of: "04 tin bài mỗi tháng trên hệ thống truyền thanh".

const GOES_ON = ['trên', 'tại', 'ở', 'với', 'cho', 'về', 'do', 'để', 'nhằm', 'theo'] as const;
const GOES_ON_KEYS: ReadonlySet<string> = new Set(GOES_ON);
const PERIODS: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng']);
const EACH = 'mỗi';

// 02 cuộc | đối thoại mỗi quý với thanh niên: no more than these words between the amount and how often it is meant
const EACH_TIME = new RegExp(
  `^(?<thing>(?:\\s\\p{L}+){0,3}?)\\s(?<each>${EACH}\\s(?:năm|quý|tháng))(?=\\s(?:${GOES_ON.join('|')})\\s)`,
  'iu',
);

/** "mỗi tháng" between an amount and the rest of what it is of; null where nothing of it follows. */
export function eachTimeBehind(after: string): string | null {
  return EACH_TIME.exec(after)?.groups?.each ?? null;
}

export function withoutEachTime(after: string): string {
  const { thing, each } = EACH_TIME.exec(after)?.groups ?? {};
  return thing === undefined || each === undefined ? after : thing + after.slice(thing.length + 1 + each.length);
}

/** Past "mỗi tháng" where the words go on behind it. */
export function pastEachTime(tokens: readonly Token[], at: number): number {
  const [each, period, next] = tokens.slice(at, at + 3);
  const isEach = each?.key === EACH && PERIODS.has(period?.key ?? '') && GOES_ON_KEYS.has(next?.key ?? '');
  return isEach ? at + 2 : at;
}
