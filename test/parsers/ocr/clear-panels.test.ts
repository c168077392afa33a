import { describe, expect, it } from 'vitest';
import { clearPanels } from '../../../parsers/ocr/clear-panels.ts';
import { Canvas, levelAt } from './draw.ts';

/** A dark head with two white letters over a table of two columns. */
function head(top = 100): Canvas {
  const page = new Canvas(600, 800).paint(50, top, 550, top + 40).paint(50, 200, 550, 202);
  for (const x of [50, 300, 548]) page.paint(x, top + 40, x + 2, 202);
  return page.paint(150, top + 10, 190, top + 28, 255).paint(400, top + 10, 440, top + 28, 255);
}

describe('white letters on a dark head', () => {
  const page = head();
  const read = clearPanels(page, 150);

  it('become black on white', () => {
    expect([levelAt(read, 160, 115), levelAt(read, 100, 115), levelAt(read, 60, 300)]).toEqual([0, 255, 255]);
    expect(page.levelAt(160, 115)).toBe(255);
  });

  it('stand in a frame, between the uprights of the table below', () => {
    expect([levelAt(read, 200, 100), levelAt(read, 200, 139), levelAt(read, 50, 120)]).toEqual([0, 0, 0]);
    expect([levelAt(read, 300, 120), levelAt(read, 304, 120)]).toEqual([0, 255]);
  });

  it('leave the paper beside a head that lies askew', () => {
    const askew = new Canvas(600, 800);
    for (let x = 50; x < 550; x++) askew.paint(x, 100 + Math.floor(x / 50), x + 1, 140 + Math.floor(x / 50));
    askew.paint(150, 115, 190, 130, 255).paint(400, 120, 440, 132, 255);
    const straight = clearPanels(askew, 150);
    expect([levelAt(straight, 540, 102), levelAt(straight, 60, 148)]).toEqual([255, 255]);
    expect([levelAt(straight, 160, 120), levelAt(straight, 300, 120)]).toEqual([0, 255]);
  });

  it('in black on a shaded head stay, and the shade becomes paper', () => {
    const shaded = new Canvas(600, 800).paint(50, 100, 550, 140, 185);
    shaded.paint(150, 110, 190, 128, 30).paint(400, 110, 440, 128, 30);
    const clear = clearPanels(shaded, 200);
    expect([levelAt(clear, 60, 105), levelAt(clear, 549, 139), levelAt(clear, 300, 120)]).toEqual([255, 255, 255]);
    expect(levelAt(clear, 160, 115)).toBeLessThan(60);
  });

  it('stay where the shade is lighter than ink, with the rulings in it', () => {
    const shaded = new Canvas(600, 800)
      .paint(50, 100, 550, 140, 191)
      .paint(150, 110, 190, 128, 30)
      .paint(300, 100, 302, 140, 40);
    const clear = clearPanels(shaded.paint(400, 110, 440, 128, 30), 150);
    expect([levelAt(clear, 60, 105), levelAt(clear, 300, 120)]).toEqual([255, 67]);
    const paler = new Canvas(600, 800).paint(50, 100, 550, 140, 237).paint(150, 110, 190, 128, 30);
    expect(clearPanels(paler, 150)).toBe(paler);
  });

  it('are not seen where a grey ruling and a stroke of the pen cross', () => {
    const crossed = new Canvas(600, 800);
    for (let x = 50; x < 550; x++)
      crossed.paint(x, 100 + Math.floor(x / 40), x + 1, 102 + Math.floor(x / 40), 150).paint(x, 108, x + 1, 111, 30);
    expect(levelAt(clearPanels(crossed, 190), 100, 109)).toBe(30);
  });

  it.each([
    ['a bar without letters', new Canvas(600, 800).paint(50, 100, 550, 140)],
    ['a ruling', new Canvas(600, 800).paint(50, 100, 550, 103)],
    ['a photograph', head().paint(50, 210, 550, 600).paint(100, 250, 300, 400, 255)],
  ] as const)('are not seen in %s', (name, picture) => {
    const at = name === 'a photograph' ? 300 : 101;
    expect(levelAt(clearPanels(picture, 150), 400, at)).toBe(0);
  });
});
