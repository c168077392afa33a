import { findScopes, readScope, type Scope } from '../normalise/scope.ts';
import { isPartHeader } from '../outline/header-kind.ts';
import { isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { CITY_LEVELS } from '../vocabulary/scopes.ts';
import type { TableReading } from './table-reading.ts';

const CITIES = phraseSet(CITY_LEVELS);

/** The level that the heads of a column name: "Chỉ tiêu › Cấp huyện"; to whom its parts are handed out is told of all of them. */
export function scopeOfColumn(column: number, reading: TableReading): Scope | null {
  const header = reading.view.table.columns[column]?.header ?? [];
  if (header.some(isCityLevel)) return scopeOfCities(reading);
  return readScope(header.filter((part, at) => at === header.length - 1 || !isPartHeader(part)).join(' › '));
}

/** "Cấp thành phố": of the city that is a province, or of those below one. */
export const isCityLevel = (header: string): boolean => isPhrase(header, CITIES);

/** Beside "Cấp huyện" the city is a province, beside "Cấp tỉnh" a district; beside communes alone it is what the body is that issues the plan. */
function scopeOfCities({ view, plan }: TableReading): Scope | null {
  const levels = new Set(
    view.table.columns.flatMap(({ header }) => findScopes(header.at(-1) ?? '').map(({ level }) => level)),
  );
  if (levels.has('district')) return levels.has('province') ? null : 'province';
  if (levels.has('province')) return 'district';
  const level = plan.outline.head.issuer?.level;
  return levels.has('commune') && (level === 'province' || level === 'district') ? level : null;
}
