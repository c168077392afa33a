import { readDocx } from '../../../parsers/docx/read-docx.ts';
import type { Block, ParagraphBlock, TableBlock } from '../../../schemas/model/document.ts';
import { packWordFile, type WordFile } from '../../../scripts/fixtures/word-file.ts';

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text, or of runs. */
export const par = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : par(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((content) => (content.startsWith('<w:tc>') ? content : cell(content))).join('')}</w:tr>`;

const side = (name: string, kind: string): string => `<w:${name} w:val="${kind}" w:sz="4"/>`;
export const borders = (kind: string): string =>
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((name) => side(name, kind)).join('')}</w:tblBorders>`;

/** A ruled table; `kind` "none" for one that only sets text side by side. */
export const table = (rows: readonly string[], kind = 'single', grid = ''): string =>
  `<w:tbl><w:tblPr>${borders(kind)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const inList = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

export async function readBlocks(file: WordFile | string): Promise<readonly Block[]> {
  const document = await readDocx(await packWordFile(typeof file === 'string' ? { body: file } : file));
  return document.blocks;
}

export async function readParagraphs(file: WordFile | string): Promise<readonly ParagraphBlock[]> {
  return (await readBlocks(file)).filter((block): block is ParagraphBlock => block.kind === 'paragraph');
}

/** The texts of all paragraphs, a line each. */
export async function readTexts(file: WordFile | string): Promise<readonly string[]> {
  return (await readParagraphs(file)).map((paragraph) => paragraph.text);
}

export async function readTable(file: WordFile | string): Promise<TableBlock> {
  const found = (await readBlocks(file)).find((block): block is TableBlock => block.kind === 'table');
  if (!found) throw new Error('no table was read');
  return found;
}

/** Cells as "row,column rows×columns text". */
export const describeCells = (found: TableBlock): readonly string[] =>
  found.cells.map((c) => `${c.row},${c.column} ${c.rowSpan}x${c.columnSpan} ${c.text}`);
