import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../pipeline/ingest/path-pattern.ts';

const CASES: readonly { readonly pattern: string; readonly yes: readonly string[]; readonly no: readonly string[] }[] =
  [
    { pattern: '*.pdf', yes: ['a.pdf', 'x/y/a.pdf'], no: ['a.pdf.txt', 'a.PDF'] },
    { pattern: 'drafts', yes: ['drafts', 'drafts/a.txt', 'x/drafts/b/c.txt'], no: ['drafts.txt', 'mydrafts/a'] },
    { pattern: '2023/**', yes: ['2023/a.txt', '2023/x/a.txt'], no: ['x/2023/a.txt', '2023'] },
    { pattern: '2023/*.txt', yes: ['2023/a.txt'], no: ['2023/x/a.txt'] },
    { pattern: '**/kh-*.txt', yes: ['kh-1.txt', 'a/b/kh-1.txt'], no: ['a/b/qd-1.txt'] },
    { pattern: './2023', yes: ['2023', 'x/2023'], no: ['20234'] },
    { pattern: 'x/2023/', yes: ['x/2023/a.txt'], no: ['2023/a.txt'] },
    { pattern: '*.{pdf,docx}', yes: ['a.pdf', 'b/c.docx'], no: ['a.txt'] },
    { pattern: 'trang-[0-9].jpg', yes: ['trang-1.jpg'], no: ['trang-12.jpg', 'trang-x.jpg'] },
    { pattern: 'trang-[!0-9].jpg', yes: ['trang-x.jpg'], no: ['trang-1.jpg'] },
    { pattern: 'kế hoạch*', yes: ['kế hoạch 1.pdf', 'kế hoạch 1.pdf'.normalize('NFD')], no: ['ke hoach.pdf'] },
    { pattern: 'a?c', yes: ['abc', 'aếc'.normalize('NFD')], no: ['ac', 'a/c'] },
    { pattern: 'a.(b)+c|d$', yes: ['a.(b)+c|d$'], no: ['axbc'] },
  ];

describe('compilePattern', () => {
  for (const { pattern, yes, no } of CASES) {
    it.each(yes)(`${pattern} means %s`, (path) => expect(compilePattern(pattern)(path)).toBe(true));
    it.each(no)(`${pattern} does not mean %s`, (path) => expect(compilePattern(pattern)(path)).toBe(false));
  }
});
