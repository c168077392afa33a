import { ACTIONS } from '../normalise/action-verb.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import type { Span } from '../normalise/sentence.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { type Token, tokenAt } from '../normalise/tokens.ts';
import { CLAUSE_STARTERS } from '../vocabulary/statement-words.ts';

/** Words that a clause of its own begins with. */
export const STARTERS = phrasesOf(CLAUSE_STARTERS);

/** Where one statement ends and the next begins. */
export interface Cut extends Span {
  readonly isApart: boolean;
}

/** "so với", "đối với": no joint. */
const BEFORE_WITH: ReadonlySet<string> = new Set(['so', 'đối']);

/** ";", "," and "và" between two amounts, brackets left out. */
export function findJoints(
  sentence: string,
  tokens: readonly Token[],
  brackets: readonly Span[],
  gap: Span,
): readonly Cut[] {
  const joints: Cut[] = [];
  for (let index = tokenAt(tokens, gap.start); index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start >= gap.end) break;
    if (brackets.some((bracket) => token.start >= bracket.start && token.start < bracket.end)) continue;
    const isMark = token.key === ',' || token.key === ';' || token.key === '\t' || isFullStop(tokens, index);
    // "182 triệu cây | trong đó cây xanh phân tán 120 triệu cây": a comma got lost
    if (token.key === 'trong' && tokens[index + 1]?.key === 'đó' && tokens[index - 1]?.kind === 'word') {
      joints.push({ start: token.start, end: token.start, isApart: false });
      continue;
    }
    const leadsOn =
      token.key === 'với' &&
      !BEFORE_WITH.has(tokens[index - 1]?.key ?? '') &&
      STARTERS.at(tokens, index + 1) !== undefined;
    if (!isMark && token.key !== 'và' && !leadsOn) continue;
    const following = tokens[index + 1];
    const end = isMark && following?.key === 'và' ? following.end : token.end;
    joints.push({ start: token.start, end, isApart: token.key === ';' || token.key === '.' });
    if (end !== token.end) index++;
  }
  // "… với 150 học viên": the word that leads to the next number
  const lead = tokens[tokenAt(tokens, gap.end)];
  if (lead?.key === 'với' && sentence.slice(gap.start, gap.end).trim() !== '') {
    joints.push({ start: lead.start, end: lead.start, isApart: false });
  }
  return joints;
}

/** "PM2.5", "lượt khách.km": a point inside a name ends nothing. */
function isFullStop(tokens: readonly Token[], index: number): boolean {
  const [point, next] = [tokens[index], tokens[index + 1]];
  return point?.key === '.' && !(point.isGlued && next?.isGlued);
}

/** "Cấp tỉnh: 50% Cấp huyện: 40%": a name with a colon begins anew. */
export function isLabelled(sentence: string, tokens: readonly Token[], gap: Span, next: Quantity): boolean {
  const opening = tokens[tokenAt(tokens, gap.start)];
  return (
    sentence.charAt(next.leadStart) === ':' &&
    opening?.kind === 'word' &&
    opening.text.charAt(0) !== opening.key.charAt(0)
  );
}

/** A full stop got lost: "… UBND các cấp Cập nhật kịp thời 100 % …". */
export function findCapitalVerb(tokens: readonly Token[], gap: Span): number | null {
  for (let index = tokenAt(tokens, gap.start) + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start >= gap.end) return null;
    const isCapital =
      token.text.charAt(0) !== token.text.charAt(0).toLowerCase() &&
      token.text.slice(1) === token.text.slice(1).toLowerCase();
    const before = tokens[index - 1];
    if (isCapital && before?.kind === 'word' && before.text === before.text.toLowerCase() && isVerb(tokens, index))
      return token.start;
  }
  return null;
}

function isVerb(tokens: readonly Token[], index: number): boolean {
  return (ACTIONS.at(tokens, index)?.length ?? 0) > 1;
}

/** "rải vụ khoảng 60 % diện tích, | chính vụ 40 % diện tích": the one comma between shares of one whole. */
export function jointInWhole(
  sentence: string,
  tokens: readonly Token[],
  joints: readonly Cut[],
  [before, next]: readonly [Quantity, Quantity],
): Cut | null {
  const [only] = joints;
  if (!only || joints.length > 1 || sentence.charAt(only.start) !== ',') return null;
  return areOfOneWhole(tokens, before, next) ? only : null;
}

/** The same two words behind both shares. */
function areOfOneWhole(tokens: readonly Token[], before: Quantity, next: Quantity): boolean {
  if (before.unitKind !== 'share' || next.unitKind !== 'share' || before.noun !== null) return false;
  const [first, second] = [before, next].map(({ end }) => tokens.slice(tokenAt(tokens, end), tokenAt(tokens, end) + 2));
  const areAlike = first?.every(({ key, kind }, at) => kind === 'word' && second?.[at]?.key === key) ?? false;
  return areAlike && first?.length === 2;
}

// đạt 1,2 % GRDP | , đến năm 2030, phấn đấu đạt 2 %
const YEARS_BEFORE_CUT = /,\s(?:đến|tới)\s(?:(?:hết|cuối)\s)?năm\s20\d\d$/iu;

/** Years between two commas open what follows. */
export function withItsYears(sentence: string, from: number, cut: Cut | null): Cut | null {
  const at = cut ? sentence.slice(from, cut.start).search(YEARS_BEFORE_CUT) : -1;
  return cut && at >= 0 ? { ...cut, start: from + at, end: from + at + 1 } : cut;
}

// 65 % | vào năm 2030
const YEAR_AFTER = /^\s(?:(?:vào|đến|trong)\s)?(?:(?:cuối|hết)\s)?năm\s20\d\d/iu;

/** "Đến năm 2025, tỷ lệ che phủ rừng đạt 60 % và 65 % vào năm 2030": the second amount is of a year of its own. */
export function hasLaterYear(sentence: string, last: Quantity, next: Quantity): boolean {
  return YEAR_AFTER.test(sentence.slice(next.end)) && /năm\s20\d\d/iu.test(sentence.slice(0, last.leadStart));
}
