import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';

/** Moves a word to where it stands once its page, which lies askew by so many degrees clockwise, is turned straight. */
export function straightenWord(word: Word, { width, height }: PageLayout, skew: number): Word {
  if (skew === 0) return word;
  const [cos, sin] = [Math.cos((skew * Math.PI) / 180), Math.sin((skew * Math.PI) / 180)];
  const [x0, y0, x1, y1] = word.box;
  const move = (x: number, y: number): readonly [number, number] => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
  };
  const [x, y] = move((x0 + x1) / 2, (y0 + y1) / 2);
  const [halfWidth, halfHeight] = [(x1 - x0) / 2, (y1 - y0) / 2];
  return {
    ...word,
    box: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight],
    baseline: move((x0 + x1) / 2, word.baseline)[1],
  };
}
