import { phrasesOf } from '../normalise/phrase-table.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { TELLING_OPENINGS } from '../vocabulary/statement-openings.ts';
import { LEAD_INS } from '../vocabulary/statement-words.ts';

const OPENINGS = phrasesOf([...LEAD_INS, ...TELLING_OPENINGS]);

/** Signs that stand between lead-ins. */
const OPENING_SIGNS: ReadonlySet<string> = new Set([',', ';', ':', '.', '-', '–', '+', '•']);

// Với phương châm “Đoàn kết - Dân chủ - Sáng tạo”, | huyện phấn đấu …
const MOTTO =
  /^[\s\-–+•]*(?:với|theo)\s(?:phương châm|tinh thần|chủ đề|khẩu hiệu|quyết tâm)\s(?:“[^“”]{3,120}”|"[^"]{3,120}"),\s/iu;

/** Takes lead-ins and signs off the front, as many as there are. */
export function stripOpenings(printed: string): string {
  const text = printed.slice(MOTTO.exec(printed)?.[0].length ?? 0);
  const tokens = tokenize(text);
  let at = 0;
  for (;;) {
    if (OPENING_SIGNS.has(tokens[at]?.key ?? '')) at++;
    else {
      const opening = OPENINGS.at(tokens, at);
      if (!opening) break;
      at += opening.length;
      if (isOrdinal(tokens, at)) at += 2;
    }
  }
  return text.slice(tokens[at]?.start ?? text.length);
}

/** "Chỉ tiêu | 2: Tỷ lệ …": which of them. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at + 1]?.key;
  return tokens[at]?.kind === 'number' && (sign === ':' || sign === '.' || sign === undefined);
}
