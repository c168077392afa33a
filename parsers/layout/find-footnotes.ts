import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import type { Line } from './line.ts';
import type { Margins } from './margins.ts';

/** The notes at the foot of one page. */
export interface PageNotes {
  /** Lines before the first label: the end of the note that began on the page before. */
  readonly continued: readonly Line[];
  readonly notes: readonly { readonly label: string; readonly lines: readonly Line[] }[];
}

export interface NoteContext {
  readonly rulings: readonly Ruling[];
  readonly margins: Margins;
  /** Type size of the running text; points. */
  readonly bodySize: number;
  readonly pageHeight: number;
  readonly scanned: boolean;
}

/** The rule above footnotes: Word's is 2 inches long, LibreOffice's a quarter of the line. Shares of the text's width. */
const RULE_LENGTH = { least: 0.12, most: 0.5 };
/** The rule begins at the edge of the text. Points. */
const RULE_OFFSET = 12;
/** Footnotes are set in type of at most this share of the text's; scans measure it badly. */
const NOTE_SIZE = { digital: 0.93, scanned: 0.97 };
/** The size of a scanned line with so few words is measured badly. */
const FEW_WORDS = 3;
/** A rule above this share of the page's height underlines a letterhead. */
const MIN_RULE_HEIGHT = 0.3;

// "1" | "12" | "*" | "(1)" | "i" | "iv": as printed, brackets off
const NOTE_LABEL = /^[([]?(\d{1,2}|\*{1,3}|[ivx]{1,4}|[a-z])[)\].]?$/u;

/** Takes the footnotes off the lines of a page: what is left is its running text. */
export function splitFootnotes(
  lines: readonly Line[],
  context: NoteContext,
): { body: readonly Line[]; notes: PageNotes } {
  const start = findStart(lines, context);
  const none = { body: lines, notes: { continued: [], notes: [] } };
  if (start === undefined) return none;
  const continued: Line[] = [];
  const notes: { label: string; lines: Line[] }[] = [];
  for (const line of lines.slice(start.index)) {
    const label = labelOf(line, notes.at(-1)?.label ?? null, start.ruled);
    const glued = label === null && context.scanned && start.ruled ? gluedLabelOf(line) : null;
    if (label !== null) notes.push({ label, lines: [withoutLabel(line)] });
    else if (glued !== null) notes.push({ label: glued.label, lines: [glued.line] });
    else (notes.at(-1)?.lines ?? continued).push(line);
  }
  return { body: lines.slice(0, start.index), notes: { continued, notes } };
}

function findStart(
  lines: readonly Line[],
  context: NoteContext,
): { readonly index: number; readonly ruled: boolean } | undefined {
  const rule = findRule(lines, context);
  if (rule !== undefined) {
    const start = lines.findIndex((line) => line.baseline > rule && line.box[1] > rule - line.size / 2);
    const below = start < 0 ? [] : lines.slice(start);
    const isOfNotes = (line: Line, at: number): boolean =>
      isSmall(line, context) || (context.scanned && at > 0 && line.words.length <= FEW_WORDS);
    if (below.length > 0 && below.every(isOfNotes)) return { index: start, ruled: true };
  }
  // without a rule: small lines to the page's end, the first of which opens with a raised label
  let start = lines.length;
  while (start > 0 && isSmall(lines[start - 1], context)) start--;
  const opening = lines.slice(start).findIndex((line) => isRaisedLabel(line.words[0]));
  return opening < 0 ? undefined : { index: start + opening, ruled: false };
}

function findRule(lines: readonly Line[], { rulings, margins, pageHeight }: NoteContext): number | undefined {
  const width = margins.right - margins.left;
  const last = lines.at(-1);
  if (!last) return undefined;
  const rules = rulings.filter((ruling) => {
    const share = (ruling.to - ruling.from) / width;
    return (
      ruling.kind === 'horizontal' &&
      ruling.at > MIN_RULE_HEIGHT * pageHeight &&
      ruling.at < last.baseline &&
      share > RULE_LENGTH.least &&
      share < RULE_LENGTH.most &&
      Math.abs(ruling.from - margins.left) < RULE_OFFSET
    );
  });
  return rules.map((ruling) => ruling.at).sort((a, b) => b - a)[0];
}

function isSmall(line: Line | undefined, { bodySize, scanned }: NoteContext): boolean {
  return line !== undefined && line.size <= bodySize * (scanned ? NOTE_SIZE.scanned : NOTE_SIZE.digital);
}

function isRaisedLabel(word: Word | undefined): boolean {
  return word?.superscript === true && NOTE_LABEL.test(word.text);
}

/** The label that a line opens with; below a rule also one that is not raised, where it is the number that comes next. */
function labelOf(line: Line, before: string | null, ruled: boolean): string | null {
  const first = line.words[0];
  if (!first) return null;
  const match = NOTE_LABEL.exec(first.text);
  if (!match?.[1]) return null;
  if (first.superscript) return match[1];
  if (!ruled || line.words.length < 2) return null;
  const expected = before === null ? null : String(Number(before) + 1);
  const isNumber = /^\d+$/u.test(match[1]);
  return isNumber && (expected === null || match[1] === expected) ? match[1] : null;
}

// lVề việc | 2Kế hoạch | ³Các | lvề: a scan reads the raised label as part of the word; no syllable has a consonant behind its l
const GLUED_LABEL = /^(?:(\d{1,2})|([lI|'!¹])|([?²])|(³))(?=\p{Lu}\p{Ll}|(?<=[lI|'!¹])[bcdđghkmnpqrstvx]\p{Ll})/u;

/** A note's label that a scan glued to its first word, and the line without it. */
function gluedLabelOf(line: Line): { readonly label: string; readonly line: Line } | null {
  const first = line.words[0];
  const match = first ? GLUED_LABEL.exec(first.text) : null;
  if (!first || !match) return null;
  const label = match[1] ?? (match[2] !== undefined ? '1' : match[3] !== undefined ? '2' : '3');
  const word = { ...first, text: first.text.slice(match[0].length) };
  return { label, line: { ...line, words: [word, ...line.words.slice(1)] } };
}

function withoutLabel(line: Line): Line {
  const words = line.words.slice(1).map((word, index) => (index === 0 ? { ...word, glued: false } : word));
  return { ...line, words };
}

/** What a footnote's mark can be in the text: the labels of the notes, and where their words stand. */
export function isMarkFor(word: Word, labels: ReadonlySet<string>): string | null {
  const match = word.superscript ? NOTE_LABEL.exec(word.text) : null;
  return match?.[1] !== undefined && labels.has(match[1]) ? match[1] : null;
}
