import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText } from '../outline/outline-of-text.ts';
import { type DrawnTarget, drawPlan, type Layout } from './draw-plan.ts';

const LAYOUTS: fc.Arbitrary<Layout> = fc.record({
  years: fc.constantFrom(1, 2, 3),
  heads: fc.constantFrom('KH', 'Kế hoạch năm', 'Mục tiêu năm', 'Năm'),
  content: fc.constantFrom('Chỉ tiêu', 'Nội dung', 'Mục tiêu, chỉ tiêu', 'Danh mục chỉ tiêu', 'Tên chỉ tiêu'),
  unit: fc.constantFrom('column', 'name', 'cell'),
  hasBaseline: fc.boolean(),
  numbering: fc.constantFrom('none', '1', '1.1'),
  groups: fc.constantFrom('none', 'named', 'I', 'A'),
  hasParts: fc.boolean(),
  bound: fc.constantFrom('none', '≥', 'Trên', 'trở lên'),
  lead: fc.constantFrom('none', 'Đơn vị chủ trì', 'Cơ quan theo dõi, đánh giá', 'Đơn vị thực hiện'),
  numbersColumns: fc.boolean(),
  thousands: fc.constantFrom('.', ' ', ''),
  opensParts: fc.boolean(),
  leadOfParts: fc.constantFrom('same', 'other'),
  compares: fc.constantFrom('none', 'KH {year} so với TH {before} (%)', 'TH {before}/KH {year}', 'So sánh (%)'),
});

/** What was read of the table, in the order of its rows. */
function readPlan(text: string): readonly DrawnTarget[] {
  const outline = outlineOfText(text);
  const { targets } = buildTargets(outline, { abbreviations: collectAbbreviations([]) });
  return targets.map((target) => ({
    indicator: target.indicator,
    value: target.value ?? Number.NaN,
    unit: target.unit ?? '',
    comparator: target.comparator ?? '',
    year: target.period?.end_year ?? 0,
    baseline: target.baseline?.value ?? null,
  }));
}

describe('a table of goals that is drawn at random', () => {
  it('promises the same, whatever its layout', () => {
    fc.assert(
      fc.property(LAYOUTS, (layout) => {
        const { text, targets } = drawPlan(layout);
        expect(readPlan(text)).toEqual(targets);
      }),
      { numRuns: 300 },
    );
  });
});
