import type { Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout } from '../../schemas/model/page-layout.ts';

/** Word sets the border of a page 24 points from its edges; no table comes so near to all four. Points. */
const NEAR_EDGE = 36;
/** It is at least so long: share of the page's side. */
const LENGTH = 0.85;
/** A table's line that ends at the border belongs to it. Points. */
const TOUCH = 2;

/** The page without the border that is drawn around it, which is no table's; what tables share with it stays. */
export function withoutPageBorder(page: PageLayout): PageLayout {
  const { width, height, rulings } = page;
  const isAt = (ruling: Ruling, kind: Ruling['kind'], edge: 'near' | 'far'): boolean => {
    const [across, along] = kind === 'vertical' ? [width, height] : [height, width];
    const isNear = edge === 'near' ? ruling.at < NEAR_EDGE : ruling.at > across - NEAR_EDGE;
    return ruling.kind === kind && isNear && ruling.to - ruling.from > LENGTH * along;
  };
  const sides = (['vertical', 'horizontal'] as const).flatMap((kind) =>
    (['near', 'far'] as const).map((edge) => rulings.filter((ruling) => isAt(ruling, kind, edge))),
  );
  if (sides.some((side) => side.length === 0)) return page;
  const border = new Set(sides.flat());
  const inner = rulings.filter((ruling) => !border.has(ruling));
  return { ...page, rulings: [...inner, ...[...border].flatMap((ruling) => sharedPart(ruling, inner))] };
}

/** The part of the border between the lines of a table that end at it. */
function sharedPart(border: Ruling, inner: readonly Ruling[]): readonly Ruling[] {
  if (border.kind === 'horizontal') return [];
  const touching = inner.filter(
    ({ kind, from, to }) =>
      kind === 'horizontal' && Math.min(Math.abs(from - border.at), Math.abs(to - border.at)) < TOUCH,
  );
  if (touching.length < 2) return [];
  const levels = touching.map(({ at }) => at);
  return [{ ...border, from: Math.min(...levels), to: Math.max(...levels) }];
}
