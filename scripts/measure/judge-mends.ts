import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { findKnownPairs, isKnownPair } from '../../parsers/ocr/pair-vocabulary.ts';
import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { findPrinted, type PlacedWord } from './score-page.ts';

/** What mending did, judged against the digital twin. */
export interface MendCount {
  readonly count: number;
  /** Nearer to what is printed than what was read. */
  readonly better: number;
  /** Not what is printed, but right Vietnamese where the print has a slip. */
  readonly spelt: number;
  /** Neither. */
  readonly harms: readonly string[];
}

// The word “X” read by OCR was mended to “Y”.
const MENDED = /“([^”]*)” read by OCR was mended to “([^”]*)”/u;

export function describeMends(
  printed: readonly (readonly PlacedWord[])[],
  read: readonly PageLayout[],
  findings: readonly Finding[],
): MendCount {
  let [better, spelt] = [0, 0];
  const harms: string[] = [];
  for (const { message, page, boxes } of findings) {
    const match = MENDED.exec(message.en);
    const index = read.findIndex((layout) => layout.page === page);
    const [box] = boxes;
    const twin = printed[index];
    const words = read[index]?.words;
    if (!match || !box || !twin || !words) continue;
    const [before, after] = [match[1] ?? '', match[2] ?? ''];
    const wanted = findPrinted(twin, words, box);
    if (LevenshteinDistance(wanted, after) < LevenshteinDistance(wanted, before)) better++;
    else if (isSlipOfPrint(twin, wanted, after)) spelt++;
    else harms.push(`page ${page}: printed “${wanted}”, read “${before}”, mended to “${after}”`);
  }
  return { count: findings.length, better, spelt, harms };
}

/** Does the mended word make a known pair where the printed one makes none? */
function isSlipOfPrint(twin: readonly PlacedWord[], wanted: string, mended: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return twin.some((word, i) => {
    if (word.text !== wanted) return false;
    const before = plain(twin[i - 1]?.text ?? '');
    const after = plain(twin[i + 1]?.text ?? '');
    const pairs = (text: string): boolean =>
      isKnownPair(`${before} ${plain(text)}`) || isKnownPair(`${plain(text)} ${after}`);
    return isOfPair(before, plain(mended), after) && !pairs(wanted);
  });
}

/** Does the word stand in a known pair with a neighbour that may be misprinted itself: “Phân đầu” for “Phấn đấu”? */
function isOfPair(before: string, word: string, after: string): boolean {
  return (
    findKnownPairs(`${before} ${word}`).some((pair) => pair.endsWith(` ${word}`)) ||
    findKnownPairs(`${word} ${after}`).some((pair) => pair.startsWith(`${word} `))
  );
}
