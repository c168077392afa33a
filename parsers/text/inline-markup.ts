import type { FootnoteMark, RichText, StyleRun } from '../../schemas/model/document.ts';

/** Stands where the markup itself ends a paragraph: "**PHỤ LỤC****MỤC TIÊU**". Never left in a result. */
export const PARAGRAPH_BREAK = '\u2029';

// <b> | </b> | <br/> | <sup> | **bold** | &amp; | \*
const TOKEN = /<\/?([a-z]{1,10})(?:\s[^<>]{0,200})?\/?>|\*{1,4}|&(amp|lt|gt|nbsp|quot|#39);|\\([*_#\\])/giu;
// (1) | 1 | [1]
const FOOTNOTE_LABEL = /^[([]?(\d{1,3})[)\]]?$/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', '#39': "'" };
const WHITE_SPACE = /[^\S\n\u2029]+/gu;

interface Writer {
  text: string;
  bold: boolean;
  italic: boolean;
  superscript: string | null;
  readonly runs: StyleRun[];
  readonly marks: FootnoteMark[];
}

function write(writer: Writer, text: string): void {
  if (writer.superscript !== null) {
    writer.superscript += text;
    return;
  }
  let piece = text.replace(WHITE_SPACE, ' ');
  if (/(^|[\s\u2029])$/u.test(writer.text)) piece = piece.replace(/^ +/u, '');
  // A mark leaves a space before the comma that followed it: "huyện <sup>(3)</sup> , UBND".
  if (/^[,.;:)]/u.test(piece) && writer.marks.some((mark) => mark.offset >= writer.text.trimEnd().length)) {
    writer.text = writer.text.trimEnd();
  }
  if (piece === '') return;
  const start = writer.text.length;
  writer.text += piece;
  if (writer.bold || writer.italic) {
    writer.runs.push({ start, end: writer.text.length, bold: writer.bold, italic: writer.italic });
  }
}

function breakLine(writer: Writer, mark: string): void {
  writer.text = writer.text.replace(/(?<! ) +$/u, '');
  if (writer.text !== '' && !writer.text.endsWith(mark)) writer.text += mark;
}

/** A run of asterisks closes what is open before it opens anything: "****" between two bold texts parts them. */
function toggleEmphasis(writer: Writer, stars: number): void {
  let left = stars;
  let closed = false;
  if (writer.bold && left >= 2) {
    writer.bold = false;
    left -= 2;
    closed = true;
  }
  if (writer.italic && left % 2 === 1) {
    writer.italic = false;
    left -= 1;
    closed = true;
  }
  if (left === 0) return;
  if (closed) breakLine(writer, PARAGRAPH_BREAK);
  if (left >= 2) writer.bold = true;
  if (left % 2 === 1) writer.italic = true;
}

function closeSuperscript(writer: Writer): void {
  const content = (writer.superscript ?? '').trim();
  writer.superscript = null;
  const label = FOOTNOTE_LABEL.exec(content)?.[1];
  if (label) writer.marks.push({ offset: writer.text.trimEnd().length, label });
  else write(writer, content);
}

function applyTag(writer: Writer, name: string, closing: boolean): void {
  switch (name) {
    case 'b':
    case 'strong':
      writer.bold = !closing;
      return;
    case 'i':
    case 'em':
      writer.italic = !closing;
      return;
    case 'sup':
      if (closing) closeSuperscript(writer);
      else writer.superscript = '';
      return;
    case 'br':
    case 'p':
    case 'li':
    case 'ul':
    case 'ol':
    case 'div':
      breakLine(writer, '\n');
      return;
    default:
  }
}

/** "* Ghi chú", "2 * 3" and a lone star are printed stars, not emphasis. */
function isEmphasis(source: string, index: number, stars: number): boolean {
  const before = source.charAt(index - 1);
  const after = source.charAt(index + stars);
  const opens = after !== '' && !/\s/u.test(after);
  const closes = before !== '' && !/\s/u.test(before);
  return opens || closes;
}

/** Markdown emphasis and the inline tags `<b> <i> <sup> <br> <ul><li>` → text with style. Marks of footnotes are taken out. */
export function parseInlineMarkup(source: string): RichText {
  const writer: Writer = { text: '', bold: false, italic: false, superscript: null, runs: [], marks: [] };
  const starsBalance = (source.match(/\*/gu)?.length ?? 0) % 2 === 0;
  let at = 0;
  for (const match of source.matchAll(TOKEN)) {
    write(writer, source.slice(at, match.index));
    at = match.index + match[0].length;
    const [token, tag, entity, escaped] = match;
    if (tag !== undefined) applyTag(writer, tag.toLowerCase(), token.startsWith('</'));
    else if (entity !== undefined) write(writer, ENTITIES[entity.toLowerCase()] ?? token);
    else if (escaped !== undefined) write(writer, escaped);
    else if (starsBalance && isEmphasis(source, match.index, token.length)) toggleEmphasis(writer, token.length);
    else write(writer, token);
  }
  write(writer, source.slice(at));
  if (writer.superscript !== null) closeSuperscript(writer);
  const text = writer.text.replace(/(?<!\s)\s+$/u, '');
  const within = <T extends { readonly start: number; readonly end: number }>(run: T): T => ({
    ...run,
    end: Math.min(run.end, text.length),
  });
  return {
    text,
    runs: writer.runs.map(within).filter((run) => run.end > run.start),
    spans: [],
    marks: writer.marks.map((mark) => ({ ...mark, offset: Math.min(mark.offset, text.length) })),
  };
}
