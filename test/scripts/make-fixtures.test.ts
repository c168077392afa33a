import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FIXTURE_CASES } from '../../scripts/fixtures/cases.ts';
import { parseInline, parsePlan } from '../../scripts/fixtures/plan-notation.ts';
import { planToWord } from '../../scripts/fixtures/plan-to-word.ts';
import { packWordFile } from '../../scripts/fixtures/word-file.ts';

const readFixture = (path: string): Promise<Buffer> => readFile(new URL(`../../fixtures/${path}`, import.meta.url));

describe('the fixtures', () => {
  it.each(FIXTURE_CASES.map(({ name, source }) => ({ name, source })))(
    '$name is what the script makes',
    async ({ name, source }) => {
      if (source.kind === 'text') {
        expect((await readFixture(`${name}/source.${source.ending}`)).toString('utf8')).toBe(source.text);
      }
      // Equality of the whole buffers would print them.
      else if (source.kind === 'word')
        expect((await readFixture(`${name}/source.docx`)).equals(await source.bytes())).toBe(true);
      else expect((await readFixture(`${name}/source.pdf`)).toString('latin1', 0, 5)).toBe('%PDF-');
    },
  );

  it.each([
    ['plans/09-kh-ubnd-phu-quy.docx', 'sources/phu-quy-09.plan'],
    ['plans/291-kh-ubnd-tay-son-phu-luc.docx', 'sources/tay-son-291.plan'],
  ])('%s is set from %s', async (plan, source) => {
    const word = planToWord(parsePlan((await readFixture(source)).toString('utf8')));
    expect((await readFixture(plan)).equals(await packWordFile(word))).toBe(true);
  });
});

describe('the notation', () => {
  it('has bold, italic and notes', () => {
    expect(parseInline('a **b** *c*[^d].')).toEqual([
      { kind: 'text', text: 'a ', bold: false, italic: false },
      { kind: 'text', text: 'b', bold: true, italic: false },
      { kind: 'text', text: ' ', bold: false, italic: false },
      { kind: 'text', text: 'c', bold: false, italic: true },
      { kind: 'note', text: 'd' },
      { kind: 'text', text: '.', bold: false, italic: false },
    ]);
  });

  it('refuses what it does not know', () => {
    expect(() => parsePlan('[chapter]\nx')).toThrow('[chapter]');
  });
});
