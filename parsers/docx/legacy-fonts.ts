import type { Finding } from '../../schemas/model/diagnostic.ts';
import {
  decodeLegacy,
  detectLegacyEncoding,
  hasUnicodeLetters,
  isCapitalFont,
  type LegacyEncoding,
} from '../vietnamese/legacy-encoding.ts';
import { LEGACY_FONT_FAMILIES } from '../vocabulary/legacy-encodings.ts';
import type { DecodeText } from './compose-text.ts';

const ENCODING_NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };
/** So much of a font's text is enough to tell its encoding. Letters. */
const SAMPLE = 20_000;
/** Characters with which both encodings write Vietnamese letters; text without any needs no look. */
const SHOWN_LETTER = /[\u00a1-\u00ff\u03bc]/u;

/** Texts by the font that they are set in. */
export type FontTexts = Map<string, string>;

/** Hands text on as it is, and keeps what stands in which font. */
export function collectFonts(texts: FontTexts): DecodeText {
  return (text, font) => {
    const known = texts.get(font) ?? '';
    if (known.length < SAMPLE) texts.set(font, `${known} ${text}`);
    return text;
  };
}

const isOfFamily = (font: string, encoding: LegacyEncoding): boolean =>
  LEGACY_FONT_FAMILIES[encoding].some((family) => font.toLowerCase().startsWith(family));

/** The fonts whose text is in a legacy encoding; one with too few words to tell goes by its family, where that is in use. */
export function findLegacyFonts(texts: FontTexts): ReadonlyMap<string, LegacyEncoding> {
  const found = new Map<string, LegacyEncoding>();
  for (const [font, text] of texts) {
    const encoding = SHOWN_LETTER.test(text) ? detectLegacyEncoding(text, [font]) : null;
    if (encoding) found.set(font, encoding);
  }
  const used = new Set(found.values());
  for (const font of texts.keys()) {
    const family = (['tcvn3', 'vni'] as const).find((encoding) => used.has(encoding) && isOfFamily(font, encoding));
    if (family && !found.has(font)) found.set(font, family);
  }
  return found;
}

export function createDecoder(fonts: ReadonlyMap<string, LegacyEncoding>): DecodeText {
  return (text, font) => {
    const encoding = hasUnicodeLetters(text) ? undefined : fonts.get(font);
    return encoding ? decodeLegacy(text, encoding, { capitals: isCapitalFont(font) }) : text;
  };
}

/** Says that text was converted, from which encoding and in which fonts. */
export function reportLegacyFonts(fonts: ReadonlyMap<string, LegacyEncoding>): readonly Finding[] {
  if (fonts.size === 0) return [];
  const encodings = [...new Set(fonts.values())].map((encoding) => ENCODING_NAMES[encoding]).join(', ');
  const names = [...fonts.keys()]
    .filter((font) => font !== '')
    .sort()
    .join(', ');
  const inFonts = { vi: names === '' ? '' : ` (phông ${names})`, en: names === '' ? '' : ` (fonts ${names})` };
  return [
    {
      code: 'legacy_encoding_converted',
      message: {
        vi: `Văn bản dùng bảng mã cũ ${encodings}${inFonts.vi} đã được chuyển sang Unicode.`,
        en: `Text in the legacy encoding ${encodings}${inFonts.en} was converted to Unicode.`,
      },
      page: null,
      boxes: [],
      sectionId: null,
      rowId: null,
      targetId: null,
    },
  ];
}
