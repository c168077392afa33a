import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';

export interface TextJudgement {
  /** The page's own words can be read as they are. */
  readonly trusted: boolean;
  /** Why not, in a few words; null where they can. */
  readonly reason: string | null;
  /** Anything at all is painted on the page. */
  readonly hasInk: boolean;
  /** Pictures cover the page: its text, if any, was put over a scan. */
  readonly isScan: boolean;
}

/** A picture that covers so much of the page is a scan of it. Share of the page's area. */
const SCAN_COVER = 0.6;
/** A scan with fewer words than this has only those of a signature, a stamp or a page number. */
const FEW_WORDS_ON_SCAN = 25;
/** With fewer words than this the shares say nothing. */
const ENOUGH_WORDS = 12;
/** Glyphs without a meaning: private use, control characters, unmapped. Share of all characters. */
const MAX_NO_MEANING = 0.02;
/** Words with letters of no Vietnamese text. Share of the words; names and formulas have a few. */
const MAX_ALIEN = 0.04;
/** Words that are no syllables, abbreviations apart: names of places and foreign words are some. Share of the words. */
const MAX_MISSHAPEN = 0.35;
/** Seven words of ten in Vietnamese bear a mark; in English OCR hardly any does. Share of the words. */
const MIN_MARKED = 0.25;

/** Private use, control characters, the sign for a glyph without a letter. */
const NO_MEANING = /\p{Co}|\p{Cc}|\ufffd/gu;
const LETTER = /\p{L}/u;
/** What Vietnamese text is written with: its alphabet and the letters of the languages it quotes. */
const ALIEN_LETTER =
  /(?![a-zA-ZăâđêôơưĂÂĐÊÔƠƯ\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0128\u0129\u0168\u0169\u1ea0-\u1ef9Ωμµα-ωñöüäçëïÖÜ])\p{L}/u;
/** Signs that stand inside no word: "4X\ӃW", "Gi·m", "ng‡y". */
const ALIEN_SIGN = /\p{L}[\\^~`|{}[\]‡†·¸˚˙˝¿¡¬¶§¤¥¢£«»¦©®±×÷=<>]+\p{L}/u;
const MARKED_LETTER =
  /[ăâđêôơưĂÂĐÊÔƠƯ\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]/u;
const ONLY_LETTERS = /\p{L}+/gu;
/** "UBND", "VNPT", "ISO": capitals without a mark spell no syllable. */
const ABBREVIATION = /^[A-ZĐ]{2,}$/u;
/** "NgAN", "uY": capitals after small letters. */
const MIXED_CASE = /\p{Ll}\p{Lu}/u;

/** "annex", "Website": small letters of which some are vowels. */
const FOREIGN_WORD = /^(?=.?.?.?[aeiouy])[A-Za-z][a-z]+$/u;

/** Does what the file says stands on the page read as Vietnamese? Asked of each page: having text is no proof. */
export function judgeTextLayer(layout: PageLayout): TextJudgement {
  const hasInk = layout.words.length > 0 || layout.images.length > 0 || layout.rulings.length > 0;
  const reason = findFault(layout);
  return { trusted: reason === null, reason, hasInk, isScan: isScan(layout) };
}

function findFault(layout: PageLayout): string | null {
  if (layout.words.length === 0) return layout.images.length > 0 ? 'no text, only a picture' : null;
  const scanned = isScan(layout);
  if (scanned && layout.words.length < FEW_WORDS_ON_SCAN) return 'only a few words over a picture of the page';
  if (shareWithoutMeaning(layout.words) > MAX_NO_MEANING) return 'glyphs without a meaning';
  const words = layout.words.filter((word) => LETTER.test(word.text));
  if (words.length < ENOUGH_WORDS && !scanned) return null;
  const aliens = shareOf(words, isAlien);
  if (aliens > MAX_ALIEN) return `letters of no Vietnamese text in ${percent(aliens)} of the words`;
  const parts = words.flatMap((word) => word.text.match(ONLY_LETTERS) ?? []).filter((part) => part.length > 1);
  const spelt = parts.filter((part) => !ABBREVIATION.test(part));
  if (spelt.length < ENOUGH_WORDS) return null;
  const misshapen = spelt.filter((part) => isMisshapen(part, scanned)).length / spelt.length;
  const marked = spelt.filter((part) => MARKED_LETTER.test(part)).length / spelt.length;
  if (misshapen > MAX_MISSHAPEN) return `${percent(misshapen)} of the words are no Vietnamese syllables`;
  // a page in another language is no fault of its text, a scan read without Vietnamese is
  if (scanned && marked < MIN_MARKED) return `only ${percent(marked)} of the words bear Vietnamese marks`;
  return null;
}

/** No syllable; on a scan a foreign word may be a Vietnamese one that was read with an English model. */
function isMisshapen(part: string, isScan: boolean): boolean {
  if (isVietnameseSyllable(part)) return MIXED_CASE.test(part);
  return isScan || !FOREIGN_WORD.test(part);
}

function isAlien(word: Word): boolean {
  return ALIEN_LETTER.test(word.text) || ALIEN_SIGN.test(word.text);
}

function shareWithoutMeaning(words: readonly Word[]): number {
  let all = 0;
  let without = 0;
  for (const { text } of words) {
    all += text.length;
    // alone it is a bullet of one of Word's symbol fonts
    if (text.length === 1) continue;
    without += text.match(NO_MEANING)?.length ?? 0;
  }
  return all === 0 ? 0 : without / all;
}

function isScan(layout: PageLayout): boolean {
  return coverOf(layout) >= SCAN_COVER;
}

/** The share of the page that its pictures cover: a scan may be cut into strips. */
function coverOf({ images, width, height }: PageLayout): number {
  const areas = images.map(({ box: [x0, y0, x1, y1] }) => {
    const shown = [Math.max(0, x0), Math.max(0, y0), Math.min(width, x1), Math.min(height, y1)] as const;
    return Math.max(0, shown[2] - shown[0]) * Math.max(0, shown[3] - shown[1]);
  });
  return areas.reduce((sum, area) => sum + area, 0) / (width * height);
}

function shareOf(words: readonly Word[], holds: (word: Word) => boolean): number {
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
