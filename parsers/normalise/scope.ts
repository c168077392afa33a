import { perText } from '../vietnamese/per-text.ts';
import { EXCLUDING_WORDS, OTHER_LEVEL_BODIES, SCOPES } from '../vocabulary/scopes.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import { type Token, tokenize } from './tokens.ts';

export type Scope = 'province' | 'district' | 'commune';
type Level = Scope | 'central';

/** A level of government that a text names, with its place. */
export interface ScopeMention {
  readonly level: Level;
  readonly start: number;
  readonly end: number;
}

const PHRASES = phraseTable(SCOPES.map((row) => [row.level, row.phrases] as const));
const AFTER_CAP = phraseTable(SCOPES.map((row) => [row.level, row.afterCap] as const));
const OTHER_BODIES = phrasesOf(OTHER_LEVEL_BODIES);
const EXCLUSIONS = phrasesOf(EXCLUDING_WORDS);
const LIST_MARKS = new Set([',', '/', 'và', '-', '–', ';']);

/** "cung cấp", "trợ cấp", "phân cấp", "nâng cấp cơ sở": no level of government. */
const SUPPLYING: ReadonlySet<string> = new Set(['cung', 'trợ', 'phân', 'bao', 'nâng', 'xuống']);

/** Every mention in reading order: "cấp tỉnh", "cấp huyện, xã", "các xã, phường, thị trấn". */
export const findScopes = perText(searchScopes);

function searchScopes(text: string): readonly ScopeMention[] {
  const tokens = tokenize(text);
  const found: ScopeMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    if (tokens[index]?.key === '(' && EXCLUSIONS.at(tokens, index + 1)) {
      index = endOfBracket(tokens, index);
      continue;
    }
    const isCap = tokens[index]?.key === 'cấp' && !SUPPLYING.has(tokens[index - 1]?.key ?? '');
    const next = isCap ? readCapList(tokens, index, found) : readPhrase(tokens, index, found);
    index = Math.max(next, index + 1);
  }
  return found;
}

/** "(không tính giường của trạm y tế xã)": what is left out is not what the amount is for. */
function endOfBracket(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((token, index) => index > open && token.key === ')');
  return close < 0 ? open + 1 : close + 1;
}

/** The one level that the text speaks of; null for none, and for several. */
export function readScope(text: string): Scope | null {
  const mentions = findScopes(text);
  const levels = new Set(mentions.map((mention) => mention.level));
  const [only] = levels;
  if (levels.size !== 1 || only === undefined || only === 'central') return null;
  return mentions.some((mention) => standsBesideOthers(text, mention)) ? null : only;
}

/** "… của cấp tỉnh, cấp huyện, cấp xã" with one of the mentions in place of all. */
export function keepOneLevel(text: string, mentions: readonly ScopeMention[], index: number): string {
  const [first] = mentions;
  const last = mentions.at(-1);
  const kept = mentions[index];
  if (!first || !last || !kept) return text;
  const name = text.slice(kept.start, kept.end);
  const isBare = AFTER_CAP.at(tokenize(name), 0) !== undefined;
  return `${text.slice(0, first.start)}${isBare ? `cấp ${name}` : name}${text.slice(last.end)}`;
}

/** Words between two bodies of one list: "các sở, ngành, UBND cấp huyện". */
const BETWEEN_BODIES =
  /^[\s,;/]*(?:(?:và|UBND|ủy ban nhân dân|đơn vị|cơ quan|các|ngành|của|thuộc|địa phương)[\s,;/]*)*$/iu;

/** "UBND huyện và UBND các xã": a body of another level shares the list. */
function standsBesideOthers(text: string, mention: ScopeMention): boolean {
  const tokens = tokenize(text);
  return tokens.some((token, index) => {
    const body = OTHER_BODIES.at(tokens, index);
    if (!body) return false;
    const end = tokens[index + body.length - 1]?.end ?? token.end;
    if (end <= mention.start) return BETWEEN_BODIES.test(text.slice(end, mention.start));
    return token.start >= mention.end && BETWEEN_BODIES.test(text.slice(mention.end, token.start));
  });
}

function readPhrase(tokens: readonly Token[], index: number, found: ScopeMention[]): number {
  const phrase = PHRASES.at(tokens, index);
  if (!phrase) return index;
  const end = index + phrase.length;
  if (tokens[index]?.key === 'các' && isPlaceName(tokens[end])) return end;
  add(found, tokens, phrase.value, index, end);
  // "các huyện, xã"
  return LIST_MARKS.has(tokens[end]?.key ?? '') && AFTER_CAP.at(tokens, end + 1)
    ? readLevels(tokens, end + 1, end + 1, found)
    : end;
}

// "các huyện Vị Xuyên, Quản Bạ" are places; "các xã ATK", "các huyện UBND tỉnh giao" are not
const PLACE_NAME = /^\p{Lu}\p{Ll}/u;

function isPlaceName(token: Token | undefined): boolean {
  return token !== undefined && PLACE_NAME.test(token.text) && !LEVEL_HEADS.has(token.key);
}

/** Capitals behind a level that name no place: "các xã Khu vực III", "các huyện Miền núi". */
const LEVEL_HEADS: ReadonlySet<string> = new Set(['khu', 'miền', 'vùng', 'loại', 'ủy', 'đảng', 'hội']);

/** "cấp" and what follows it; the list goes on as long as levels come. */
function readCapList(tokens: readonly Token[], index: number, found: ScopeMention[]): number {
  return readLevels(tokens, index, index + 1, found);
}

/** Levels by their bare names, one after the other; the first mention begins at `from`. */
function readLevels(tokens: readonly Token[], from: number, first: number, found: ScopeMention[]): number {
  let start = from;
  let at = first;
  for (;;) {
    const level = AFTER_CAP.at(tokens, at);
    if (!level) return at;
    const end = at + level.length;
    add(found, tokens, level.value, start, end);
    if (!LIST_MARKS.has(tokens[end]?.key ?? '') || !AFTER_CAP.at(tokens, end + 1)) return end;
    start = end + 1;
    at = end + 1;
  }
}

function add(found: ScopeMention[], tokens: readonly Token[], level: Level, from: number, to: number): void {
  found.push({ level, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
}
