import type { RichText } from '../../schemas/model/document.ts';
import { joinRichTexts } from '../../schemas/model/rich-text.ts';
import { contentOf } from './content.ts';
import { readParagraph, type Story } from './paragraph.ts';
import { readGrid } from './table-grid.ts';
import type { XmlElement } from './xml-tree.ts';

/** The lines of a cell, a note or a text box: a paragraph each, and a row each of a table inside. */
export function readLines(parent: XmlElement, story: Story): readonly RichText[] {
  const lines: RichText[] = [];
  for (const child of contentOf(parent, 'block')) {
    if (child.name === 'w:p') {
      const paragraph = readParagraph(child, story, 'cell');
      // An empty bullet says nothing; an empty numbered paragraph is the row's ordinal.
      if (paragraph.isLabelOnly && paragraph.label?.isBullet) continue;
      for (const part of paragraph.parts) if (part.kind === 'line') lines.push(part.rich);
      for (const box of paragraph.textBoxes) lines.push(...readLines(box, story));
    } else if (child.name === 'w:tbl') lines.push(...readTableLines(child, story));
  }
  return lines;
}

function readTableLines(table: XmlElement, story: Story): readonly RichText[] {
  const grid = readGrid(table);
  const rows = Array.from({ length: grid.rowCount }, (): RichText[] => []);
  for (const cell of grid.cells) rows[cell.row]?.push(joinRichTexts(readLines(cell.element, story), ' '));
  return rows.map((row) => joinRichTexts(row, ' ')).filter((row) => row.text !== '');
}
