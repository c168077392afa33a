import { element, runOf, textOfRun, valued } from '../docx/word-elements.ts';
import type { XmlElement, XmlNode } from '../docx/xml-tree.ts';
import { newStory, type RtfReader, type RtfStory, type SectionState } from './rtf-state.ts';
import { type RowDefinition, setTable } from './rtf-table.ts';

export function storyOf(reader: RtfReader): RtfStory {
  const story = reader.stories.at(-1) ?? newStory();
  if (reader.stories.length === 0) reader.stories.push(story);
  return story;
}

function flushText(story: RtfStory): void {
  if (story.text !== '' && story.textFace) story.runs.push(runOf(story.textFace, [textOfRun(story.text)]));
  story.text = '';
}

export function addText(reader: RtfReader, text: string): void {
  const { state } = reader;
  if (state.destination !== 'text' || state.isHidden) return;
  const story = storyOf(reader);
  if (story.textFace !== state.face) flushText(story);
  story.textFace = state.face;
  story.text += text;
}

/** A tab, a break, the mark of a note. */
export function addMark(reader: RtfReader, mark: XmlElement): void {
  if (reader.state.destination !== 'text') return;
  const story = storyOf(reader);
  flushText(story);
  story.runs.push(runOf(reader.state.face, [mark]));
}

function sectionElement({ landscape, width, height, isContinuous }: SectionState): XmlElement {
  const isWide = landscape || width > height;
  return element('w:sectPr', {}, [
    ...(isContinuous ? [valued('w:type', 'continuous')] : []),
    element('w:pgSz', { 'w:orient': isWide ? 'landscape' : 'portrait' }),
  ]);
}

function takeParagraph(reader: RtfReader, section: SectionState | null): XmlElement {
  const { align, left, firstLine, outlineLevel, breaksPage } = reader.state;
  const story = storyOf(reader);
  flushText(story);
  const properties = [
    ...(breaksPage ? [element('w:pageBreakBefore')] : []),
    element('w:ind', {
      'w:left': String(left),
      ...(firstLine < 0 ? { 'w:hanging': String(-firstLine) } : { 'w:firstLine': String(firstLine) }),
    }),
    ...(align === null ? [] : [valued('w:jc', align)]),
    ...(outlineLevel === null ? [] : [valued('w:outlineLvl', outlineLevel)]),
    ...(section === null ? [] : [sectionElement(section)]),
  ];
  const { runs } = story;
  story.runs = [];
  return element('w:p', {}, [element('w:pPr', {}, properties), ...runs]);
}

function endTable(story: RtfStory): void {
  if (story.rows.length > 0) story.blocks.push(setTable(story.rows));
  story.rows = [];
}

export function endParagraph(reader: RtfReader): void {
  const story = storyOf(reader);
  const paragraph = takeParagraph(reader, null);
  if (reader.state.inTable) story.cell.push(paragraph);
  else {
    endTable(story);
    story.blocks.push(paragraph);
  }
}

export function endCell(reader: RtfReader): void {
  const story = storyOf(reader);
  story.cell.push(takeParagraph(reader, null));
  story.cells.push(story.cell);
  story.cell = [];
}

const isRuled = (row: RowDefinition): boolean => row.lines.size > 0 || row.cells.some((cell) => cell.lines.size > 0);

export function endRow(reader: RtfReader): void {
  const story = storyOf(reader);
  const { row } = story;
  const definition = { ...row, cells: [...row.cells], lines: new Set(row.lines) };
  const before = story.rows.at(-1)?.definition;
  // Rows follow each other without a sign where one table ends and the next begins; their lines tell.
  if (before && isRuled(before) !== isRuled(definition)) endTable(story);
  if (story.cells.length > 0) story.rows.push({ definition, cells: story.cells });
  story.cells = [];
}

/** The section that ends gives its pages; the next one begins as it is until it says otherwise. */
export function endSection(reader: RtfReader): void {
  const story = storyOf(reader);
  endTable(story);
  story.blocks.push(takeParagraph(reader, reader.section));
}

/** What a story has come to; what was left open at its end is closed. */
export function finishStory(reader: RtfReader): readonly XmlNode[] {
  const story = storyOf(reader);
  if (story.cells.length > 0 || story.cell.length > 0) {
    endCell(reader);
    endRow(reader);
  } else if (story.runs.length > 0 || story.text !== '') endParagraph(reader);
  endTable(story);
  reader.stories.pop();
  return story.blocks;
}

export const lastSection = (reader: RtfReader): XmlElement => sectionElement(reader.section);
