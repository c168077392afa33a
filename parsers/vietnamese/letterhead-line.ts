import { MOTTOES, RECIPIENTS_HEADINGS } from '../vocabulary/letterhead.ts';
import { foldText } from './fold.ts';
import { isLike } from './likeness.ts';

/** A scan's slips leave at least this share of a motto. */
const MOTTO_LIKENESS = 0.75;

const FOLDED_MOTTOES = MOTTOES.map(foldText);

/** Is this line the national name, the motto, or the Party's name? */
export function isMotto(line: string): boolean {
  if (line.length > 90) return false;
  const folded = foldText(line);
  if (folded.length < 12 || folded.length > 60) return false;
  return FOLDED_MOTTOES.some((motto) => isLike(folded, motto, MOTTO_LIKENESS));
}

/** "Nơi nhận:" begins the foot of a document. */
export function isRecipientsHeading(line: string): boolean {
  const folded = foldText(line.slice(0, 40));
  return RECIPIENTS_HEADINGS.some((heading) => {
    const wanted = foldText(heading);
    return (
      folded === wanted ||
      (folded.length <= wanted.length + 1 && isLike(folded, wanted, 0.85)) ||
      folded.startsWith(`${wanted} `)
    );
  });
}
