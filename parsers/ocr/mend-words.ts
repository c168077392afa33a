import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Box } from '../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';
import { mendCase } from './mend-case.ts';
import { mendDecimals } from './mend-decimals.ts';
import { mendFormulas } from './mend-formulas.ts';
import { mendGreater } from './mend-greater.ts';
import { mendMultipliers } from './mend-multipliers.ts';
import { mendNumbers } from './mend-numbers.ts';
import { mendNumerals } from './mend-numerals.ts';
import { mendOrdinals } from './mend-ordinals.ts';
import { mendPairs } from './mend-pairs.ts';
import { mendPercents } from './mend-percents.ts';
import { mendPoints } from './mend-points.ts';
import { mendReferences } from './mend-references.ts';
import { mendSigns } from './mend-signs.ts';
import { mendSpelling } from './mend-spelling.ts';
import { mendUnitBrackets, mendUnitCells } from './mend-unit-cells.ts';
import { type Mend, tokensOf, type WordToken } from './word-tokens.ts';

export interface MendedPages {
  readonly pages: readonly PageLayout[];
  /** One `text_repaired` a mended word. */
  readonly findings: readonly Finding[];
}

/** Mends words that OCR read amiss, on the evidence of the whole document. Digital pages stay as they are. */
export function mendWords(pages: readonly PageLayout[]): MendedPages {
  const spelt = applyMends(pages, (tokens) => [
    ...mendOrdinals(pages, tokens),
    ...mendNumerals(pages, tokens),
    ...mendPoints(tokens),
    ...mendPercents(tokens),
    ...mendNumbers(tokens),
    ...mendDecimals(pages, tokens),
    ...mendReferences(tokens),
    ...mendSigns(pages, tokens),
    ...mendGreater(pages, tokens),
    ...mendFormulas(tokens),
    ...mendMultipliers(tokens),
    ...mendUnitCells(pages, tokens),
    ...mendUnitBrackets(pages, tokens),
    ...mendSpelling(tokens),
    ...mendCase(tokens),
  ]);
  const paired = applyMends(spelt.pages, mendPairs);
  return { pages: paired.pages, findings: [...spelt.findings, ...paired.findings] };
}

function applyMends(pages: readonly PageLayout[], findMends: (tokens: readonly WordToken[]) => Mend[]): MendedPages {
  const tokens = tokensOf(pages);
  const mends = new Map<Word, readonly Word[]>();
  const findings: Finding[] = [];
  for (const mend of [...findMends(tokens)].sort((a, b) => a.at - b.at)) {
    const token = tokens[mend.at];
    const layout = token && pages[token.page];
    if (!token || !layout || mends.has(token.source)) continue;
    const words = mendToken(token, mend);
    mends.set(token.source, words);
    findings.push(describeMend(layout.page, token, words));
  }
  if (mends.size === 0) return { pages, findings };
  return {
    pages: pages.map((layout) => {
      if (!layout.words.some((word) => mends.has(word))) return layout;
      return { ...layout, words: layout.words.flatMap((word) => mends.get(word) ?? [word]) };
    }),
    findings,
  };
}

/** The words that take the place of one; the box of a word that was two is parted by their lengths. */
function mendToken(token: WordToken, { to, isWhole }: Mend): Word[] {
  const { source } = token;
  const [lead, tail] = isWhole ? ['', ''] : [token.lead, token.tail];
  const [x0, y0, x1, y1] = source.box;
  const total = to.reduce((sum, word) => sum + word.length, 0) + to.length - 1;
  let passed = 0;
  return to.map((text, i) => {
    const from = x0 + ((x1 - x0) * passed) / total;
    passed += text.length;
    const until = x0 + ((x1 - x0) * passed) / total;
    passed += 1;
    const box: Box = to.length === 1 ? source.box : [from, y0, until, y1];
    return {
      ...source,
      text: `${i === 0 ? lead : ''}${text}${i === to.length - 1 ? tail : ''}`,
      box,
      glued: i === 0 && source.glued,
    };
  });
}

function describeMend(page: number, token: WordToken, words: readonly Word[]): Finding {
  const read = token.source.text;
  const mended = words.map((word) => word.text).join(' ');
  return {
    code: 'text_repaired',
    message: {
      vi: `Chữ “${read}” do OCR đọc được sửa thành “${mended}”.`,
      en: `The word “${read}” read by OCR was mended to “${mended}”.`,
    },
    page,
    boxes: [token.source.box],
    sectionId: null,
    rowId: null,
    targetId: null,
  };
}
