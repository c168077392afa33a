import type { Block, Document } from '../../schemas/model/document.ts';
import { type BodyReader, pushBlocks } from './body.ts';
import { joinBrokenLines } from './broken-lines.ts';
import { type DecodeText, WIDE_GAP } from './compose-text.ts';
import { collectFonts, createDecoder, type FontTexts, findLegacyFonts, reportLegacyFonts } from './legacy-fonts.ts';
import { createNotes } from './notes.ts';
import { createNumbering } from './numbering.ts';
import { readSections } from './sections.ts';
import { readStyles } from './styles.ts';
import { splitTabbedColumns } from './tabbed-columns.ts';
import type { WordPackage } from './word-package.ts';
import { findChild, type XmlElement } from './xml-tree.ts';

// ______ | ------ | * * *
const ORNAMENT = /^[\s_\-–—=*~─━]{3,}$/u;

function readBlocks(parts: WordPackage, body: XmlElement, decode: DecodeText): readonly Block[] {
  const sections = readSections(body);
  const reader: BodyReader = {
    story: {
      styles: readStyles(parts.styles),
      numbering: createNumbering(parts.numbering),
      notes: createNotes(parts, sections.at(-1)?.element),
      decode,
      fields: { open: [] },
      carried: [],
      citedNotes: [],
    },
    blocks: [],
    sections,
    section: 0,
    isPastColumnBreak: false,
  };
  pushBlocks(reader, body);
  return reader.blocks;
}

const isOrnament = (block: Block): boolean => block.kind === 'paragraph' && ORNAMENT.test(block.text);

/** Gives ids in reading order; gaps that set nothing apart become spaces, rules made of signs go. */
function finishBlocks(blocks: readonly Block[]): readonly Block[] {
  return joinBrokenLines(splitTabbedColumns(blocks.filter((block) => !isOrnament(block)))).map((block, i): Block => {
    const blockId = `b${i + 1}`;
    if (block.kind === 'table' || block.kind === 'page_break') return { ...block, blockId };
    return { ...block, blockId, text: block.text.replaceAll(WIDE_GAP, ' ') };
  });
}

/** The parts of a Word file → its blocks, and what was done to read them. */
export function readWordPackage(parts: WordPackage): Pick<Document, 'blocks' | 'findings'> {
  const body = findChild(parts.document, 'w:body');
  if (!body) return { blocks: [], findings: [] };
  const texts: FontTexts = new Map();
  const asStored = readBlocks(parts, body, collectFonts(texts));
  const legacyFonts = findLegacyFonts(texts);
  const blocks = legacyFonts.size === 0 ? asStored : readBlocks(parts, body, createDecoder(legacyFonts));
  return { blocks: finishBlocks(blocks), findings: reportLegacyFonts(legacyFonts) };
}
