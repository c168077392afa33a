import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

/** Patterns that may try a text again and again, and why none can be given one that is long enough to matter. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  ['parsers/html/parse-html.ts', 'a tag with a quote that nothing closes; web pages are limited in size'],
  ['parsers/ocr/read-hocr.ts', 'what the engine itself writes, a page at a time'],
]);

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const FILES = readdirSync('parsers', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `parsers/${name.replaceAll('\\', '/')}`)
  .sort();

/** Every pattern that stands in the code. */
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

/** Every pattern that is put together from vocabulary as its module is loaded. */
async function findComposed(): Promise<readonly Pattern[]> {
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
    for (place of FILES) await import(`../${place}`);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** Most time for one pattern; those put together from long lists take seconds. Milliseconds. */
const PATIENCE_MS = 60_000;

let faults: readonly string[] = [];
let composed = 0;
let count = 0;

beforeAll(async () => {
  const patterns = new Map<string, Pattern>();
  const built = await findComposed();
  composed = built.length;
  for (const pattern of [...built, ...FILES.flatMap((path) => [...literalsOf(path)])]) {
    patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);
  }
  const found: string[] = [];
  for (const [text, { place, source, flags }] of patterns) {
    if (EXCUSED.has(place)) continue;
    count += 1;
    const verdict = await check(source, flags, { timeout: PATIENCE_MS });
    if (verdict.status !== 'safe') found.push(`${place}: ${text} is ${verdict.status}`);
  }
  faults = found;
}, 15 * PATIENCE_MS);

describe('patterns', () => {
  it('are found', () => {
    expect(composed).toBeGreaterThan(15);
    expect(count).toBeGreaterThan(500);
  });

  it('take time in proportion to the text, whatever it is', () => {
    expect(faults).toEqual([]);
  });
});
