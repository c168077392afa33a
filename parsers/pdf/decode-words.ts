import type { Word } from '../../schemas/model/page-layout.ts';
import { composeMarks } from '../vietnamese/compose-marks.ts';
import type { LegacyEncoding } from '../vietnamese/legacy-encoding.ts';
import { decodeLegacy, detectLegacyEncoding, isCapitalFont } from '../vietnamese/legacy-encoding.ts';
import { SYMBOL_FONT_SIGNS } from '../vocabulary/layout-labels.ts';
import type { PaintedWord } from './build-words.ts';

const SIGNS = new Map(SYMBOL_FONT_SIGNS);
const PRIVATE = /[\uf000-\uf0ff]/gu;

/** Turns the words of fonts with a legacy encoding into Unicode, and all words into NFC. */
export function decodeWords(words: readonly PaintedWord[]): {
  readonly words: readonly Word[];
  readonly encoding: LegacyEncoding | null;
} {
  const byFont = new Map<string, string[]>();
  for (const word of words) byFont.set(word.font, [...(byFont.get(word.font) ?? []), word.text]);
  const whole = detectLegacyEncoding(words.map((word) => word.text).join(' '), [...byFont.keys()]);
  const encodings = new Map<string, LegacyEncoding | null>();
  for (const [font, texts] of byFont) {
    const own = detectLegacyEncoding(texts.join(' '), [font]);
    // a font with too few words to tell goes by the page, where its text is not plainly Unicode
    encodings.set(font, own ?? (whole !== null && texts.length < FEW_WORDS ? whole : null));
  }
  const found = [...encodings.values()].find((encoding) => encoding !== null) ?? null;
  return { words: words.map((word) => toWord(word, encodings.get(word.font) ?? null)), encoding: found };
}

const FEW_WORDS = 12;

function toWord({ annotation: _annotation, font, ...word }: PaintedWord, encoding: LegacyEncoding | null): Word {
  const text = encoding === null ? word.text : decodeLegacy(word.text, encoding, { capitals: isCapitalFont(font) });
  return { ...word, text: composeMarks(text.replace(PRIVATE, (shown) => SIGNS.get(shown) ?? shown)) };
}
