import {
  ONSETS,
  ONSETS_BEFORE_FRONT_VOWELS,
  ONSETS_BEFORE_OTHER_VOWELS,
  RHYMES,
} from '../vocabulary/vietnamese-syllables.ts';
import { perText } from './per-text.ts';

/** Grave, acute, tilde, hook, dot below. */
const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);
const ACUTE = '\u0301';
const DOT_BELOW = '\u0323';
const LETTERS_ONLY = /^\p{L}+$/u;
const STOP_ENDING = /(?:ch|[cpt])$/u;
const FRONT_VOWEL = /^[eêiy]/u;
const VOWEL = /[aăâeêioôơuưy]/u;
const SHAPED_VOWEL = /[ăâêôơư]/u;

const RHYME_SET: ReadonlySet<string> = new Set(RHYMES);
const FRONT_ONLY: ReadonlySet<string> = new Set(ONSETS_BEFORE_FRONT_VOWELS);
const NEVER_FRONT: ReadonlySet<string> = new Set(ONSETS_BEFORE_OTHER_VOWELS);
const LONGEST_SYLLABLE = 7;

/** Could this be a Vietnamese syllable, by how it is built: onset, rhyme and tone? Any case; letters only. */
export const isVietnameseSyllable = perText(isBuiltRight);

function isBuiltRight(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  if (!LETTERS_ONLY.test(lower) || lower.length > LONGEST_SYLLABLE) return false;
  const { letters, tone, toneAt } = takeTone(lower);
  if (tone === undefined) return false;
  return ONSETS.some((onset) => {
    if (!letters.startsWith(onset)) return false;
    const rhyme = letters.slice(onset.length);
    return isRhymeAfter(onset, rhyme) && bearsTone(rhyme, tone, toneAt - onset.length);
  });
}

interface ToneReading {
  /** The letters without the tone, composed. */
  readonly letters: string;
  /** null: level; undefined: more than one tone, which no syllable has. */
  readonly tone: string | null | undefined;
  /** Which letter bears it; -1 where there is none. */
  readonly toneAt: number;
}

function takeTone(word: string): ToneReading {
  let letters = '';
  let tone: string | null = null;
  let toneAt = -1;
  let index = 0;
  for (const letter of word) {
    const parts = [...letter.normalize('NFD')];
    const own = parts.filter((part) => TONES.has(part));
    if (own.length > 0 && (own.length > 1 || tone !== null)) return { letters: word, tone: undefined, toneAt };
    if (own[0] !== undefined) {
      tone = own[0];
      toneAt = index;
    }
    letters += parts
      .filter((part) => !TONES.has(part))
      .join('')
      .normalize('NFC');
    index++;
  }
  return { letters, tone, toneAt };
}

function isRhymeAfter(onset: string, rhyme: string): boolean {
  if (!RHYME_SET.has(rhyme)) return false;
  const front = FRONT_VOWEL.test(rhyme);
  if (front && NEVER_FRONT.has(onset)) return onset === 'g' && rhyme.startsWith('i');
  return front || !FRONT_ONLY.has(onset);
}

/** A syllable that ends in a stop has the acute or the dot; the tone stands on one letter of the rhyme, or on either of two. */
function bearsTone(rhyme: string, tone: string | null, at: number): boolean {
  if (STOP_ENDING.test(rhyme)) return (tone === ACUTE || tone === DOT_BELOW) && tonePlaces(rhyme).includes(at);
  return tone === null || tonePlaces(rhyme).includes(at);
}

function tonePlaces(rhyme: string): readonly number[] {
  const letters = [...rhyme];
  const shaped = letters.findLastIndex((letter) => SHAPED_VOWEL.test(letter));
  if (shaped >= 0) return [shaped];
  const vowels = letters.filter((letter) => VOWEL.test(letter)).length;
  if (vowels === 1) return [0];
  if (vowels < letters.length) return [vowels - 1];
  // hoà and hòa, khoẻ and khỏe, thuỷ and thủy; in three vowels the middle one
  if (vowels === 2) return rhyme === 'oa' || rhyme === 'oe' || rhyme === 'uy' ? [0, 1] : [0];
  return [1];
}
