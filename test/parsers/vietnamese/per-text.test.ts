import { describe, expect, test } from 'vitest';
import { forgetTexts, perText, perTextWithin } from '../../../parsers/vietnamese/per-text.ts';

/** Notes each text that is really read. */
function reader(): { readonly read: (text: string) => number; readonly asked: string[] } {
  const asked: string[] = [];
  return { asked, read: (text) => asked.push(text) };
}

const MANY = Array.from({ length: 4_097 }, (_, index) => `text ${index}`);
const ONE_PLAN = {};
const OTHER_PLAN = {};

describe.each([
  ['alone', (read: (text: string) => number) => perText(read)],
  [
    'within a plan',
    (read: (text: string) => number) => {
      const within = perTextWithin((text: string, _plan: object) => read(text));
      return (text: string) => within(text, ONE_PLAN);
    },
  ],
])('a text %s', (_, make) => {
  test('is read once, and again when it was forgotten', () => {
    const { read, asked } = reader();
    const ask = make(read);
    expect([ask('kế hoạch'), ask('kế hoạch')]).toEqual([1, 1]);
    forgetTexts();
    expect(ask('kế hoạch')).toBe(2);
    expect(asked).toEqual(['kế hoạch', 'kế hoạch']);
  });

  test('takes no memory without end: too many are forgotten, long ones not kept', () => {
    const { read, asked } = reader();
    const ask = make(read);
    for (const text of [...MANY, MANY[0] ?? '']) ask(text);
    expect(asked).toHaveLength(MANY.length + 1);
    const long = 'dài '.repeat(1_000);
    ask(long);
    ask(long);
    expect(asked).toHaveLength(MANY.length + 3);
  });
});

test('what was read within one plan is not said of another', () => {
  const names = new Map([
    [ONE_PLAN, 'Phòng Nội vụ'],
    [OTHER_PLAN, 'Sở Nội vụ'],
  ]);
  const spell = perTextWithin((text: string, plan: object) => `${text} = ${names.get(plan)}`);
  expect([spell('PNV', ONE_PLAN), spell('PNV', OTHER_PLAN), spell('PNV', ONE_PLAN)]).toEqual([
    'PNV = Phòng Nội vụ',
    'PNV = Sở Nội vụ',
    'PNV = Phòng Nội vụ',
  ]);
});
