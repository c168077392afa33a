/** Says whether a path below a root is meant. */
export type PathPattern = (path: string) => boolean;

/**
 * A pattern as shells write it: `*` (not past a "/"), `**`, `?`, `[a-z]`, `{pdf,docx}`. One without a "/" is tried on every
 * part of the path, so that `*.pdf` means any depth and `drafts` a folder with all that is in it; one with a "/" starts at
 * the root and means what is below it as well. Letters compare as NFC, whichever way the disk spells them.
 */
export function compilePattern(pattern: string): PathPattern {
  const wanted = pattern
    .normalize('NFC')
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');
  const anchored = wanted.includes('/');
  const expression = new RegExp(`^${toSource(wanted)}${anchored ? '(?:/.*)?' : ''}$`, 'su');
  return (path) => {
    const composed = path.normalize('NFC');
    return anchored ? expression.test(composed) : composed.split('/').some((part) => expression.test(part));
  };
}

// One token of a pattern: **/ | ** | * | ? | [abc] | {a,b} | any other character
const TOKEN = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}]*\}|./gsu;

function toSource(pattern: string): string {
  return Array.from(pattern.matchAll(TOKEN), ([token]) => tokenToSource(token)).join('');
}

function tokenToSource(token: string): string {
  if (token === '**/') return '(?:.*/)?';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length > 1 && token.startsWith('[')) return classToSource(token);
  if (token.length > 1 && token.startsWith('{')) {
    return `(?:${token.slice(1, -1).split(',').map(toSource).join('|')})`;
  }
  return token.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

function classToSource(token: string): string {
  const negated = token.startsWith('[!');
  const members = token.slice(negated ? 2 : 1, -1).replace(/[\\^[\]]/gu, '\\$&');
  return `[${negated ? '^/' : ''}${members}]`;
}
