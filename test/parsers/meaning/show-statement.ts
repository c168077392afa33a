import type { Statement } from '../../../parsers/meaning/read-statements.ts';

const SIGNS = { gte: '≥', gt: '>', lte: '≤', lt: '<', eq: '=', between: '..', approx: '~' } as const;

/** "≥ 20 %, up, 2023-2025, each year | indicator" */
export function showStatement(statement: Statement): string {
  const { quantity, period, baseline } = statement;
  const sign = SIGNS[statement.comparator];
  const value = quantity.valueTo === null ? `${sign} ${quantity.value}` : `${quantity.value}..${quantity.valueTo}`;
  const parts = [`${value} ${quantity.unit ?? '-'}`];
  if (statement.change) parts.push(statement.change === 'increase' ? 'up' : 'down');
  if (statement.scope) parts.push(statement.scope);
  if (period) parts.push([...new Set([period.startYear, period.endYear])].join('-'));
  if (statement.per) parts.push(`each ${statement.per}`);
  if (baseline) parts.push(`from ${[baseline.value, baseline.year].filter((part) => part !== null).join(' in ')}`);
  if (statement.cumulativeFrom !== null) parts.push(`since ${statement.cumulativeFrom}`);
  if (statement.dueOn !== null) parts.push(`by ${statement.dueOn}`);
  return `${parts.join(', ')} | ${statement.indicator}`;
}
