/** "1 record", "2 records", "1 entry": so many of what is named in the singular. */
export function countOf(count: number, one: string): string {
  if (count === 1) return `1 ${one}`;
  return `${count} ${one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`}`;
}
