import type { Part } from './share-heads.ts';

/** "năm 2025 xây dựng 10 vùng, năm 2030 xây dựng 20 vùng chăn nuôi": of which kind the first are, the next says. */
export function shareNamesBelow(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const { noun } = part.clause.quantities[0];
    if (!next || noun === null || next.clause.quantities[0].noun !== noun || part.thing !== noun) return;
    const isVerbAgain = part.before !== '' && part.before.toLowerCase() === next.before.toLowerCase();
    const haveYears = [part, next].every(({ clause }) =>
      YEAR.test(sentence.slice(clause.start, clause.quantities[0].numberStart)),
    );
    if (!isVerbAgain || !haveYears || next.words.isPart || !next.thing.startsWith(`${noun} `)) return;
    part.thing = next.thing;
    part.isCompleted = true;
  });
}

const YEAR = /(?<!\d)20\d\d(?!\d)/u;
