// "  2  " on a line of its own
const LONE_NUMBER = /^[\s\f]*(\d{1,3})\s*$/u;
// in the middle of a line that keeps its spaces
const CENTRED = /^\s{20,}\d/u;
// … đã chỉ ra. | như sau:
const CLOSED = /[.!?:;…/]["”’')\]]*\s*$/u;

/** By Decree 30 the first page bears no number: the first that is printed. */
const FIRST_NUMBER = 2;
/** Between two of them stands a page: characters, without the spaces that set it. */
const SHORTEST_PAGE = 800;
/** Pages on their side or with a broad table may have lost theirs. */
const MOST_LOST = 4;

const lengthOf = (line: string): number => line.replace(/\s+/gu, ' ').length;

/** Where numbers that grow stand a page apart. */
function findPageNumbers(lines: readonly string[]): ReadonlySet<number> {
  const found: number[] = [];
  let last = FIRST_NUMBER - 1;
  let since = 0;
  for (const [at, line] of lines.entries()) {
    const number = Number(LONE_NUMBER.exec(line)?.[1] ?? 0);
    // an ordinal in a cell of a line: "1" before "2"
    if (number === 1 && found.length === 0) return new Set();
    const follows = found.length === 0 ? number === FIRST_NUMBER : number > last && number <= last + 1 + MOST_LOST;
    if (follows && since >= SHORTEST_PAGE) {
      found.push(at);
      last = number;
      since = 0;
    } else since += lengthOf(line);
  }
  const [first] = found;
  const isCentred = first !== undefined && CENTRED.test(lines[first] ?? '');
  return new Set(found.length > 1 || isCentred ? found : []);
}

/** Lines of a document printed to text without the numbers of its pages; a sentence that one cut in two has no empty line left in it. */
export function dropPageNumbers(lines: readonly string[]): readonly string[] {
  const numbers = findPageNumbers(lines);
  if (numbers.size === 0) return lines;
  const kept: string[] = [];
  let joins = false;
  for (const [at, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    if (numbers.has(at)) {
      const before = kept.findLast((other) => other.trim() !== '') ?? '';
      joins = !CLOSED.test(before);
      while (joins && kept.at(-1)?.trim() === '') kept.pop();
      if (line.includes('\f')) kept.push('\f');
    } else if (!isBlank || !joins) {
      kept.push(line);
      joins = false;
    }
  }
  return kept;
}
