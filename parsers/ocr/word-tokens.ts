import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';

/** A word that OCR read, taken apart for comparing. */
export interface WordToken {
  /** Index of its page, and of the word in the page. */
  readonly page: number;
  readonly word: number;
  readonly source: Word;
  /** Signs before and after the letters and digits: "(", ",". */
  readonly lead: string;
  readonly tail: string;
  /** What stands between them, as read. */
  readonly core: string;
  readonly lower: string;
  /** True where the next token follows it on the line, or on the next line, with no sign between. */
  readonly runsOn: boolean;
}

/** A word to be put in another's place; two where two words were read as one. */
export interface Mend {
  /** Index of the token. */
  readonly at: number;
  /** What the token's core becomes. */
  readonly to: readonly string[];
  /** True where the signs before and after the core go too: they were part of what was read amiss. */
  readonly isWhole?: true;
}

const SIGNS_BEFORE = /^[^\p{L}\p{N}]*/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A word further to the right than this many letter sizes is of another column. */
const COLUMN_GAP = 2.5;

/** The next line of a paragraph begins at most this many letter sizes below. */
const NEXT_LINE = 3;

/** The words of the pages that OCR read, in the order in which they were read. */
export function tokensOf(pages: readonly PageLayout[]): WordToken[] {
  const tokens: WordToken[] = [];
  pages.forEach((layout, page) => {
    if (layout.textOrigin !== 'ocr') return;
    layout.words.forEach((source, word) => {
      tokens.push(tokenOf(source, layout.words[word + 1], page, word));
    });
  });
  return tokens;
}

function tokenOf(source: Word, next: Word | undefined, page: number, word: number): WordToken {
  const { text } = source;
  const lead = SIGNS_BEFORE.exec(text)?.[0] ?? '';
  let end = text.length;
  while (end > lead.length && !LETTER_OR_DIGIT.test(text.charAt(end - 1))) end--;
  const core = text.slice(lead.length, end);
  const tail = text.slice(end);
  const isOpen = next !== undefined && tail === '' && !SIGNS_BEFORE.exec(next.text)?.[0];
  return {
    page,
    word,
    source,
    lead,
    tail,
    core,
    lower: core.toLowerCase(),
    runsOn: isOpen && follows(source, next),
  };
}

/** Does a word stand next on the line, or first on the line below? */
export function follows(word: Word, next: Word): boolean {
  const size = Math.max(word.size, 1);
  const drop = next.baseline - word.baseline;
  if (Math.abs(drop) < size * 0.5) return next.box[0] >= word.box[0] && next.box[0] - word.box[2] < size * COLUMN_GAP;
  return drop > 0 && drop < size * NEXT_LINE && next.box[0] < word.box[2];
}

/** The pair that a token makes with the next one, lower case; null where they do not stand together. */
export function pairAt(tokens: readonly WordToken[], at: number): string | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first?.runsOn || !second || first.page !== second.page) return null;
  return `${first.lower} ${second.lower}`;
}
