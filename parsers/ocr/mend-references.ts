import { foldText } from '../vietnamese/fold.ts';
import { BODY_ABBREVIATIONS, FIELD_ABBREVIATIONS, WORD_ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { ISSUERS_IN_SYMBOLS } from '../vocabulary/citation-words.ts';
import { DOCUMENT_TYPE_ALIASES, DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { capitalSlipsOf } from './capital-slips.ts';
import type { Mend, WordToken } from './word-tokens.ts';

// 49/SNV-CCHCVTLT | 104/2016/NĐ-CP | 1782/SGD&ĐT-GDTX
const REFERENCE = /^(?<number>\d{1,5}[a-z]?\/(?:(?:19|20)\d{2}\/)?)(?<symbol>[\p{L}\d&]+(?:[-–][\p{L}\d&]+)*)$/u;

// 3KH-UBND | 49SNV-CCHCVTLT: the stroke behind the number lost
const UNPARTED = /^(?<number>\d{1,5})(?<code>\p{Lu}[\p{L}&]{0,5})(?<rest>-\p{Lu}[\p{L}&-]*)$/u;

const CODES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.flatMap((row) => [row.code, ...row.spellings]));
const KINDS = [...DOCUMENT_TYPES, ...DOCUMENT_TYPE_ALIASES].map((row) => ({
  words: row.name.toLowerCase().split(' '),
  code: row.code,
}));
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [...BODY_ABBREVIATIONS, ...FIELD_ABBREVIATIONS, ...WORD_ABBREVIATIONS].flatMap((row) => row.short),
);

/** Words that stand between a document's kind and its number. */
const NUMBER_WORD = 'số';

/** A part of a symbol that the document has in so many places is one. */
const OWN_PART_COUNT = 2;

/** The words of a document, as far as its bodies are spelt out in them. */
interface Spelling {
  /** First letters of all words in order, and which words begin with a capital. */
  readonly initials: string;
  readonly capitals: readonly boolean[];
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Symbols of documents that are a letter off, where the kind that is named before, a known abbreviation or a body that the
 * document spells out tells what is meant: "Sở Nội vụ có Công văn số 49/5NV-…", "Tờ trình số 07/TTI-TTYT".
 */
export function mendReferences(tokens: readonly WordToken[]): Mend[] {
  const spelling = spellingOf(tokens);
  return tokens.flatMap((token, at): Mend[] => {
    const { number: lone = '', code = '', rest = '' } = UNPARTED.exec(token.core)?.groups ?? {};
    const isOfBody = tokens[at - 1]?.lower === NUMBER_WORD && (isKnown(code) || isSpelt(code, spelling));
    if (CODES.has(code) || (code !== '' && isOfBody)) return [{ at, to: [`${lone}/${code}${rest}`] }];
    const match = REFERENCE.exec(token.core);
    const { number = '', symbol = '' } = match?.groups ?? {};
    if (symbol === '') return [];
    const parts = symbol.split(/[-–]/u);
    const kind = kindBefore(tokens, at);
    const mended = parts.map((part, i) => findPart(part, i === 0 ? kind : null, spelling) ?? part);
    return mended.every((part, i) => part === parts[i]) ? [] : [{ at, to: [number + mended.join('-')] }];
  });
}

function spellingOf(tokens: readonly WordToken[]): Spelling {
  const parts = new Map<string, number>();
  for (const { core } of tokens) {
    for (const part of REFERENCE.exec(core)?.groups?.symbol?.split(/[-–]/u) ?? [])
      parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  const words = tokens.filter(({ core }) => /^\p{L}/u.test(core));
  return {
    initials: words.map(({ core }) => initialOf(core)).join(''),
    capitals: words.map(({ core }) => /^\p{Lu}/u.test(core)),
    parts,
  };
}

/** Đ is a letter of its own; other marks are not written in abbreviations. */
function initialOf(word: string): string {
  const letter = word.charAt(0).toUpperCase();
  return letter === 'Đ' ? letter : foldText(letter).toUpperCase();
}

/** The code of the kind of document that is named right before its number. */
function kindBefore(tokens: readonly WordToken[], at: number): string | null {
  const isNumberWord = tokens[at - 1]?.lower === NUMBER_WORD;
  const end = isNumberWord ? at - 1 : at;
  const kind = KINDS.find(({ words }) => words.every((word, i) => tokens[end - words.length + i]?.lower === word));
  return kind?.code ?? null;
}

function findPart(part: string, kind: string | null, spelling: Spelling): string | null {
  if (isKnown(part) || (spelling.parts.get(part) ?? 0) >= OWN_PART_COUNT) return null;
  if (kind !== null && kind.length === part.length && kind.length > 2 && differences(part, kind) === 1) return kind;
  if (part.length > 2 && isSpelt(part, spelling)) return null;
  const likely = [...new Set(capitalSlipsOf(part))].filter(
    (other) => isKnown(other) || (spelling.parts.get(other) ?? 0) >= OWN_PART_COUNT || isSpelt(other, spelling),
  );
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

function isKnown(part: string): boolean {
  return CODES.has(part) || ABBREVIATIONS.has(part) || ISSUERS_IN_SYMBOLS.some((row) => row.part.test(part));
}

function differences(a: string, b: string): number {
  return [...a].filter((letter, i) => letter !== b.charAt(i)).length;
}

/** Does the document name a body whose words begin with these letters: "Sở Nội vụ" for SNV? */
function isSpelt(part: string, { initials, capitals }: Spelling): boolean {
  const letters = part.replace(/&/gu, '');
  if (letters.length < 3) return false;
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    if (capitals[at] === true) return true;
  }
  return false;
}
