import { describe, expect, it } from 'vitest';
import { completeLines, cutAtBlanks } from '../../../parsers/ocr/complete-lines.ts';
import { findRulingLines } from '../../../parsers/ocr/ruling-lines.ts';
import { Canvas } from './draw.ts';

const SEARCH = { letterSize: 12, threshold: 180 };

const found = (page: Canvas): string[] =>
  completeLines(page, findRulingLines(page, SEARCH), SEARCH).map(
    ({ kind, left, top, right, bottom }) => `${kind[0]} ${left},${top}-${right},${bottom}`,
  );

/** A level hairline of which a piece is whole and the rest dashes of six pixels, four apart. */
function broken(page: Canvas, y: number, whole: readonly [number, number]): Canvas {
  for (let x = 50; x < 550; x += 10) page.paint(x, y, x + 6, y + 2);
  return page.paint(whole[0], y, whole[1], y + 2);
}

/** Two columns between level lines at 100 and 220. */
function frame(): Canvas {
  const page = new Canvas(600, 300).paint(50, 100, 550, 102).paint(50, 220, 550, 222);
  return [50, 300, 548].reduce((drawn, x) => drawn.paint(x, 100, x + 2, 222), page);
}

describe('rulings that one bit a pixel broke', () => {
  it('are one line from one side of the table to the other', () => {
    const page = broken(broken(frame(), 140, [90, 200]), 180, [320, 440]);
    const levels = found(page).filter((line) => line.startsWith('h'));
    expect(levels.sort()).toEqual(['h 50,100-550,102', 'h 50,140-550,142', 'h 50,180-550,182', 'h 50,220-550,222']);
  });

  it('are drawn on to the frame where a seal was taken out', () => {
    const page = frame().paint(85, 160, 550, 162);
    expect(found(page)).toContain('h 50,160-550,162');
  });

  it('go on in a shade that is no ink, however long', () => {
    const page = frame().paint(50, 140, 550, 142, 200).paint(50, 140, 150, 142).paint(420, 140, 520, 142);
    expect(found(page).filter((line) => line.includes(',140-'))).toEqual(['h 50,140-549,142']);
    const shadeless = frame().paint(50, 140, 52, 142).paint(420, 140, 520, 142, 200).paint(440, 140, 500, 142);
    expect(found(shadeless).some((line) => line.startsWith('h 50,140'))).toBe(false);
  });

  it('go on where both their pieces end in the open, or one does', () => {
    const torn = cells().paint(130, 160, 230, 162, 255).paint(420, 160, 470, 162, 255);
    expect(found(torn)).toContain('h 50,160-550,162');
    const lost = cells().paint(100, 160, 160, 162, 255).paint(50, 160, 58, 162, 255);
    expect(found(lost)).toContain('h 50,160-550,162');
  });

  it('are joined from a piece that meets no other', () => {
    const page = frame().paint(50, 160, 110, 162).paint(180, 160, 260, 162).paint(340, 160, 550, 162);
    expect(found(page)).toContain('h 50,160-550,162');
  });

  it('are whole at the sides of a table, of which a piece is left', () => {
    const page = frame().paint(50, 140, 550, 142).paint(50, 180, 550, 182).paint(150, 100, 152, 222);
    page.paint(548, 102, 550, 138, 255).paint(545, 140, 550, 142, 255).paint(300, 100, 550, 102, 255);
    expect(found(page)).toContain('v 548,100-550,222');
    expect(found(page)).toContain('h 50,100-550,102');
  });

  it('do not go on where text stands in their way, or a cell is merged', () => {
    const text = cells().paint(130, 160, 230, 162, 255);
    for (let x = 140; x < 220; x += 10) text.paint(x, 154, x + 4, 168);
    expect(found(text).filter((line) => line.includes(',160-'))).toEqual(['h 50,160-130,162', 'h 230,160-550,162']);
    const merged = cells().paint(52, 160, 175, 162, 255);
    expect(found(merged).filter((line) => line.includes(',160-'))).toEqual(['h 175,160-550,162']);
  });

  it('are no strokes of a pen, which end where they like', () => {
    const page = cells().paint(50, 160, 550, 162, 255).paint(150, 158, 480, 165);
    expect(found(page).filter((line) => line.includes(',158-'))).toEqual(['h 150,158-480,165']);
  });

  it('end at the cell that is merged over their columns', () => {
    const page = frame().paint(50, 140, 550, 142).paint(50, 180, 550, 182);
    page.paint(300, 142, 302, 180, 255);
    const uprights = found(page).filter((line) => line.startsWith('v 300'));
    expect(uprights).toEqual(['v 300,100-302,142', 'v 300,180-302,222']);
  });

  it('are found below a merged cell by what is left of them there', () => {
    const page = frame().paint(50, 140, 550, 142).paint(50, 180, 550, 182).paint(300, 142, 302, 180, 255);
    for (let y = 184; y < 220; y += 6) page.paint(300, y, 302, y + 3, 255);
    expect(found(page).filter((line) => line.startsWith('v 300'))).toEqual(['v 300,100-302,142', 'v 300,182-302,222']);
  });

  it('are cut where they were put together over a merged cell', () => {
    const page = frame().paint(50, 140, 550, 142).paint(50, 180, 550, 182).paint(300, 142, 302, 180, 255);
    const solid = findRulingLines(page, SEARCH).filter(({ kind }) => kind === 'horizontal');
    const over = { kind: 'vertical', left: 300, top: 100, right: 302, bottom: 222 } as const;
    expect(cutAtBlanks(page, [over], solid, SEARCH)).toMatchObject([
      { top: 100, bottom: 142 },
      { top: 182, bottom: 222 },
    ]);
  });

  it('are no rulings where they are stems of letters below each other', () => {
    const row = { kind: 'vertical' as const, left: 299, right: 302, top: 100, bottom: 222 };
    const page = new Canvas(600, 300);
    for (let y = 105; y < 220; y += 20) page.paint(300, y, 302, y + 12);
    expect(cutAtBlanks(page, [row], [], SEARCH)).toHaveLength(1);
    for (let y = 105; y < 220; y += 20) page.paint(290, y, 296, y + 12).paint(306, y, 310, y + 12);
    expect(cutAtBlanks(page, [row], [], SEARCH)).toEqual([]);
  });

  it.each([
    ['below a word in a cell', frame().paint(70, 160, 190, 162), 'h 70,160-190,162'],
    ['on a level with letters', letters(frame().paint(50, 160, 200, 162)), 'h 50,160-200,162'],
  ] as const)('are not put together from a stroke %s', (_name, page, line) => {
    expect(found(page).filter((other) => other.startsWith('h') && other.includes(',160-'))).toEqual([line]);
  });
});

/** Four columns with a level line through all of them. */
function cells(): Canvas {
  return [175, 425].reduce((drawn, x) => drawn.paint(x, 100, x + 2, 222), frame()).paint(50, 160, 550, 162);
}

/** Stems from there to the right side of the table, as of a line of text. */
function letters(page: Canvas): Canvas {
  for (let x = 210; x < 540; x += 8) page.paint(x, 150, x + 4, 170);
  return page;
}
