import { describe, expect, it } from 'vitest';
import { findLies } from '../../../parsers/ocr/lie-of-page.ts';
import { letterLines, turnPatches } from './draw.ts';

describe('how a page lies', () => {
  it.each([
    [0, 0],
    [90, 270],
    [180, 180],
    [270, 90],
  ] as const)('a page turned by %i is turned back by %i', (turned, back) => {
    const letters = turnPatches(letterLines(12, 40), turned, 1000, 800);
    expect(findLies(letters)[0]).toMatchObject({ turn: back, skew: 0 });
  });

  it.each([-3, -1.5, -0.4, 0, 0.3, 1, 2, 5])('a page askew by %d degrees', (skew) => {
    const [lie] = findLies(letterLines(12, 60, skew));
    expect(lie?.turn).toBe(0);
    expect(lie?.skew).toBeCloseTo(skew, 0.9);
  });

  it('gives the other ways too, the likeliest first', () => {
    const lies = findLies(letterLines(12, 40));
    expect(lies.map((lie) => lie.turn).sort((a, b) => a - b)).toEqual([0, 90, 180, 270]);
    expect(lies.map((lie) => lie.sharpness)).toEqual(lies.map((lie) => lie.sharpness).sort((a, b) => b - a));
  });

  it('says nothing of a few letters', () => {
    expect(findLies(letterLines(1, 8))).toEqual([]);
  });
});
