import { isolateLines } from '../../parsers/ocr/isolate-lines.ts';
import type { Lie } from '../../parsers/ocr/lie-of-page.ts';
import type { RecognisedWord } from '../../parsers/ocr/read-hocr.ts';
import { isVietnameseSyllable } from '../../parsers/vietnamese/syllable.ts';
import { type DecodedPage, type PreparedPage, preparePage } from './prepare-page.ts';
import type { Recogniser } from './recogniser.ts';

/** Where the letters line up this much better one way than any other, there is no question how the page lies. */
const CLEAR_MARGIN = 1.15;

/** So many of a page's longest lines are read to see whether they make sense. */
const TRIAL_LINES = 4;

/** Lines further from being read than this count as nonsense. 0..1. */
const SENSE = 0.5;

export interface ChosenLie {
  readonly page: PreparedPage;
  readonly lie: Lie | undefined;
}

/** Prepares the page as it most likely lies; where the letters leave that open, as its lines read best. */
export async function chooseLie(recogniser: Recogniser, decoded: DecodedPage): Promise<ChosenLie> {
  const [first, second] = decoded.lies;
  if (!first || !second || first.sharpness >= second.sharpness * CLEAR_MARGIN) {
    return { page: preparePage(decoded, first), lie: first };
  }
  return (
    (await readBestLie(recogniser, decoded, decoded.lies.slice(0, 2))) ?? {
      page: preparePage(decoded, first),
      lie: first,
    }
  );
}

/** Of several ways in which a page may lie, the one in which its lines make most sense; null where none does. */
export async function readBestLie(
  recogniser: Recogniser,
  decoded: DecodedPage,
  lies: readonly Lie[],
): Promise<ChosenLie | null> {
  let best: ChosenLie | null = null;
  let bestSense = SENSE;
  for (const lie of lies) {
    const page = preparePage(decoded, lie);
    const sense = await tryLines(recogniser, page);
    if (sense <= bestSense) continue;
    best = { page, lie };
    bestSense = sense;
  }
  return best;
}

async function tryLines(recogniser: Recogniser, page: PreparedPage): Promise<number> {
  const { width, height } = page.gray;
  const lines = isolateLines(page, { left: 0, top: 0, right: width, bottom: height });
  const longest = [...lines].sort((a, b) => b.patchCount - a.patchCount).slice(0, TRIAL_LINES);
  const pictures = longest.map((line) => line.picture);
  return senseOf((await recogniser.recognise(pictures, 'line', page.scale * 72)).flat());
}

const LETTERS_ONLY = /^\p{L}{2,}$/u;

/** How much of what was read is Vietnamese, and how surely, 0..1. */
export function senseOf(words: readonly RecognisedWord[]): number {
  let sense = 0;
  let length = 0;
  for (const { text, confidence } of words) {
    const core = text.replace(/[^\p{L}\p{N}]/gu, '');
    length += text.length;
    if (!LETTERS_ONLY.test(core) || isVietnameseSyllable(core)) sense += text.length * confidence;
  }
  return length === 0 ? 0 : sense / length;
}
