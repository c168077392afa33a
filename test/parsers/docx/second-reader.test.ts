import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../parsers/docx/read-docx.ts';
import type { Block } from '../../../schemas/model/document.ts';

const FILES = [
  'plans/09-kh-ubnd-phu-quy.docx',
  'plans/291-kh-ubnd-tay-son-phu-luc.docx',
  'auto-numbered-list/source.docx',
  'blank-form/source.docx',
  'footnote-in-cell/source.docx',
  'merged-cells/source.docx',
  'textbox-twice/source.docx',
  'tracked-changes/source.docx',
  'two-column-letterhead/source.docx',
];

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'table') return block.cells.map((cell) => cell.text);
  return block.kind === 'page_break' ? [] : [block.text];
};

// ______ : a rule made of signs
const RULE = /_{3,}/gu;

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize('NFC').replace(RULE, ' ').split(/\s+/u)) {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

describe('what mammoth reads', () => {
  it.each(FILES)('of %s is read, word for word', async (file) => {
    const buffer = await readFile(new URL(`../../../fixtures/${file}`, import.meta.url));
    const { blocks } = await readDocx(buffer);
    const ours = countWords(blocks.flatMap(textsOf).join('\n'));
    const theirs = countWords((await mammoth.extractRawText({ buffer })).value);
    const missing = Array.from(theirs).filter(([word, count]) => (ours.get(word) ?? 0) < count);
    expect(missing).toEqual([]);
    expect(theirs.size).toBeGreaterThan(20);
  });
});
