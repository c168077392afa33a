import { phrasesOf } from '../normalise/phrase-table.ts';
import { findScopes } from '../normalise/scope.ts';
import { isAbbreviation, tokenize } from '../normalise/tokens.ts';
import { trimEndSigns, trimStartSigns } from '../normalise/trim-signs.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import { MEASURE_HEADS } from '../vocabulary/measure-heads.ts';
import { GENERIC_WORDS } from '../vocabulary/statement-words.ts';

/** An indicator with fewer syllables that name a subject needs its row or its heading. */
const TELLING_SYLLABLES = 3;

const GENERIC = phrasesOf(GENERIC_WORDS);
const HEADS = phrasesOf(MEASURE_HEADS);
/** What joins words and belongs to none. */
export const EDGE_SIGNS = ',;:.…-–+•=›';
const SPACE_BEFORE_SIGN = / [,;]/u;

/** One space between words, no joints at the ends. */
export function trimSigns(text: string): string {
  const trimmed = singleSpaced(trimStartSigns(trimEndSigns(text, EDGE_SIGNS), EDGE_SIGNS));
  return SPACE_BEFORE_SIGN.test(trimmed) ? trimmed.replaceAll(' ,', ',').replaceAll(' ;', ';') : trimmed;
}

/** Syllables that name a subject, words that any plan uses of anything left out. */
export function tellingSyllables(text: string): number {
  const tokens = tokenize(text);
  if (tokens.length === 0) return 0;
  const scopes = findScopes(text);
  let count = 0;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    const generic = GENERIC.at(tokens, index);
    if (generic) index += generic.length;
    else {
      if (token?.kind === 'word' && !scopes.some((scope) => token.start >= scope.start && token.end <= scope.end)) {
        // an abbreviation stands for several words
        count += isAbbreviation(token) ? TELLING_SYLLABLES : 1;
      }
      index++;
    }
  }
  return count;
}

/** Does the text say by itself what is measured? */
export function isTelling(text: string): boolean {
  return tellingSyllables(text) >= TELLING_SYLLABLES;
}

/** "Diện tích" of "Diện tích lúa"; empty where the text opens with no figure. */
export function measureHeadOf(text: string): string {
  const tokens = tokenize(text);
  const head = HEADS.at(tokens, 0);
  return head ? text.slice(0, tokens[head.length - 1]?.end ?? 0) : '';
}

export function firstWordOf(text: string): string {
  return tokenize(text)[0]?.key ?? '';
}
