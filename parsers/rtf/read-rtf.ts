import type { Document } from '../../schemas/model/document.ts';
import { SourceError } from '../../schemas/model/reading.ts';
import { readWordPackage } from '../docx/read-word-package.ts';
import { element } from '../docx/word-elements.ts';
import type { WordPackage } from '../docx/word-package.ts';
import type { XmlElement, XmlNode } from '../docx/xml-tree.ts';
import { decodeBytes } from './font-table.ts';
import { type GroupState, newReader, type RtfReader } from './rtf-state.ts';
import { readTokens } from './rtf-tokens.ts';
import { obeyWord } from './rtf-words.ts';
import { addMark, addText, finishStory, lastSection } from './set-story.ts';

/** Groups nested deeper than this are a fault of the file. */
const DEEPEST = 2000;

function nameFont(reader: RtfReader, text: string): void {
  const { font } = reader.state;
  const known = reader.fonts.get(font) ?? { name: '', charset: null };
  // "Times New Roman;" ends with a semicolon; what follows is the next font or the font's substitute.
  if (!known.name.endsWith(';')) reader.fonts.set(font, { ...known, name: known.name + text });
}

function readBytes(reader: RtfReader, bytes: Uint8Array): void {
  const skipped = Math.min(reader.bytesToSkip, bytes.length);
  reader.bytesToSkip -= skipped;
  const rest = bytes.subarray(skipped);
  if (rest.length === 0) return;
  if (reader.state.destination === 'fonts') nameFont(reader, Buffer.from(rest).toString('latin1'));
  else if (reader.state.destination === 'text') {
    addText(reader, decodeBytes(rest, reader.fonts.get(reader.state.font), reader.codePage));
  }
}

function readSymbol(reader: RtfReader, character: string): void {
  switch (character) {
    case '*':
      reader.isIgnorable = true;
      break;
    case '~':
      addText(reader, '\u00a0');
      break;
    case '-':
      addMark(reader, element('w:softHyphen'));
      break;
    case '_':
      addText(reader, '-');
      break;
    case '\\':
    case '{':
    case '}':
      addText(reader, character);
      break;
    case '\n':
    case '\r':
      obeyWord(reader, 'par', null);
      break;
    default:
  }
}

function openGroup(reader: RtfReader): void {
  if (reader.groups.length < DEEPEST) reader.groups.push(reader.state);
  reader.state = { ...reader.state, opens: null };
}

function addNote(reader: RtfReader, kind: 'footnote' | 'endnote', blocks: readonly XmlNode[]): void {
  const notes = kind === 'footnote' ? reader.footnotes : reader.endnotes;
  const id = String(notes.length + 1);
  notes.push(element(`w:${kind}`, { 'w:id': id }, blocks));
  addMark(reader, element(`w:${kind}Reference`, { 'w:id': id }));
}

/** What the group began apart from its surroundings ends with it, and is put where it stood. */
function closeGroup(reader: RtfReader): void {
  const { opens } = reader.state;
  const blocks = opens === null ? [] : finishStory(reader);
  const outer: GroupState | undefined = reader.groups.pop();
  if (outer) reader.state = outer;
  if (opens === 'note') addNote(reader, 'footnote', blocks);
  else if (opens === 'endnote') addNote(reader, 'endnote', blocks);
  else if (opens === 'text_box') {
    // A text box stands inside a drawing whose own words print nothing.
    const { destination } = reader.state;
    reader.state = { ...reader.state, destination: 'text' };
    addMark(reader, element('w:pict', {}, [element('w:txbxContent', {}, blocks)]));
    reader.state = { ...reader.state, destination };
  }
}

function cleanFontNames(reader: RtfReader): void {
  for (const [id, font] of reader.fonts)
    reader.fonts.set(id, { ...font, name: (font.name.split(';')[0] ?? '').trim() });
}

function rtfToWord(rtf: string): WordPackage {
  const reader = newReader();
  for (const token of readTokens(rtf)) {
    switch (token.kind) {
      case 'open':
        openGroup(reader);
        break;
      case 'close': {
        const wasFonts = reader.state.destination === 'fonts';
        closeGroup(reader);
        if (wasFonts && reader.state.destination !== 'fonts') cleanFontNames(reader);
        break;
      }
      case 'word':
        obeyWord(reader, token.name, token.value);
        break;
      case 'symbol':
        readSymbol(reader, token.character);
        break;
      case 'bytes':
        readBytes(reader, token.bytes);
        break;
    }
  }
  while (reader.stories.length > 1) closeGroup(reader);
  const body: readonly XmlNode[] = [...finishStory(reader), lastSection(reader)];
  const part = (name: string, children: readonly XmlElement[]): XmlElement => element(name, {}, children);
  return {
    document: element('w:document', {}, [element('w:body', {}, body)]),
    styles: null,
    numbering: null,
    footnotes: part('w:footnotes', reader.footnotes),
    endnotes: part('w:endnotes', reader.endnotes),
    settings: null,
  };
}

/** A rich text file, often under the name of a Word file, → its blocks: set as Word would set it, and read as Word is. */
export function readRtf(bytes: Uint8Array): Document {
  if (bytes.length === 0) throw new SourceError('empty', 'The file is empty: nothing to read; fetch it again.');
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return { format: 'rtf', pages: [], ...readWordPackage(rtfToWord(rtf)) };
}
