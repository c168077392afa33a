import { foldText } from '../../../parsers/vietnamese/fold.ts';
import { type Aligned, align } from './align.ts';
import type { RecordHead } from './record-set.ts';

/** Titles of one issuer's plans for two years are as alike as this once the numbers are left out. */
const SAME_TITLE = 0.75;

/** Which record of one side is compared with which of the other. */
export function pairRecords(before: readonly RecordHead[], after: readonly RecordHead[]): Aligned<RecordHead> {
  if (before.length === 1 && after.length === 1) {
    return { pairs: before.flatMap((a) => after.map((b) => [a, b] as const)), removed: [], added: [] };
  }
  return align(before, after, {
    signs: [
      ({ sha256, name }) => `${sha256} ${name}`,
      ({ sha256 }) => sha256,
      ({ documentKey }) => documentKey,
      (head) => seriesOf(head, foldTitle(head)),
      ({ name }) => name,
    ],
    textOf: foldTitle,
    bonusOf: (a, b) => (seriesOf(a, 'x') !== null && seriesOf(a, 'x') === seriesOf(b, 'x') ? 0 : -1),
    floor: SAME_TITLE,
  });
}

/** The plans that one body issues on one subject, year after year; null where either is not known. */
function seriesOf({ issuer, typeCode }: RecordHead, title: string): string | null {
  return issuer === null || title === '' ? null : `${foldText(issuer)}|${typeCode}|${title}`;
}

function foldTitle({ title }: RecordHead): string {
  return foldText((title ?? '').replace(/\d+/gu, ' '));
}
