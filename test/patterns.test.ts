import { beforeAll, describe, expect, it } from 'vitest';
import { findPatterns, textOf } from '../scripts/patterns/find-patterns.ts';
import {
  digestOf,
  isExcused,
  judgePattern,
  PATIENCE_MS,
  readJudged,
  recheckVersion,
} from '../scripts/patterns/judge-pattern.ts';

let faults: readonly string[] = [];
let composed = 0;
let count = 0;

beforeAll(async () => {
  const found = await findPatterns();
  composed = found.composed;
  const judged = readJudged();
  // Judging all of them takes minutes: those that were found safe by this very version are not judged again.
  const safe = new Set(judged.recheck === recheckVersion() ? judged.safe : []);
  const unsafe: string[] = [];
  for (const pattern of found.patterns) {
    if (isExcused(pattern)) continue;
    count += 1;
    if (safe.has(digestOf(pattern))) continue;
    const status = await judgePattern(pattern);
    if (status !== 'safe') unsafe.push(`${pattern.place}: ${textOf(pattern)} is ${status}`);
  }
  faults = unsafe;
}, 15 * PATIENCE_MS);

describe('patterns', () => {
  it('are found', () => {
    expect(composed).toBeGreaterThan(15);
    expect(count).toBeGreaterThan(500);
  });

  it('take time in proportion to the text, whatever it is', () => {
    expect(faults).toEqual([]);
  });

  it.each([
    ['safe', '(?<![.\\s])[.\\s]+$'],
    ['vulnerable', '(?:\\s*[^;]+)+;$'],
  ])('are judged: %s', async (status, source) => {
    expect(await judgePattern({ source, flags: 'u' })).toBe(status);
  });
});
