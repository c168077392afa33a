/** 'O''Brien' */
export function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** "name" */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function nameList(names: readonly string[], prefix = ''): string {
  return names.map((name) => `${prefix}${quoteName(name)}`).join(', ');
}
