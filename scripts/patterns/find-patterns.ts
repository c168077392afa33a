import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the parsers. */
export interface Pattern {
  /** The file that it stands in, or whose loading puts it together. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern of the parsers, once: those that stand in the code, and those put together from vocabulary. */
export async function findPatterns(): Promise<{ readonly composed: number; readonly patterns: readonly Pattern[] }> {
  const files = readdirSync('parsers', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `parsers/${name.replaceAll('\\', '/')}`)
    .sort();
  const composed = await findComposed(files);
  const byText = new Map<string, Pattern>();
  for (const pattern of [...composed, ...files.flatMap((path) => [...literalsOf(path)])]) {
    byText.set(textOf(pattern), pattern);
  }
  return { composed: composed.length, patterns: [...byText.values()] };
}

/** As it would stand in code: "/\s+$/u". */
export function textOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}

function* literalsOf(path: string): Generator<Pattern> {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [file];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (ts.isRegularExpressionLiteral(node)) yield { place: path, ...split(node.text) };
    ts.forEachChild(node, (child) => void nodes.push(child));
  }
}

function split(text: string): Pick<Pattern, 'source' | 'flags'> {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/** A module of the parsers, in a line of a stack. */
const CALLER = /\/parsers\/[\w./-]+\.ts/u;

/** What the modules put together as they are loaded: they must not have been loaded before. */
async function findComposed(files: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  let place = '';
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, newTarget) => {
      const pattern: RegExp = Reflect.construct(target, args, newTarget);
      // Libraries have patterns of their own.
      if (CALLER.test(new Error().stack?.split('\n')[2] ?? '')) {
        found.push({ place, source: pattern.source, flags: pattern.flags });
      }
      return pattern;
    },
  });
  try {
    for (place of files) await import(/* @vite-ignore */ new URL(`../../${place}`, import.meta.url).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}
