/** Who heads a team, and who stands in for them. */
export interface Team {
  readonly head: string;
  readonly deputies: string | null;
}

// đồng chí Nguyễn Văn An | làm Trưởng đoàn, | đồng chí Trần Thị Bé | làm Phó Trưởng đoàn
const HEADS = /\slàm\s(?:trưởng\s(?:đoàn|ban|tiểu ban|tổ)|(?:tổ|đoàn|đội)\strưởng)(?!\p{L})[^,;.]{0,60}/iu;
const DEPUTIES = /^[,;]\s(?:và\s)?(?<names>[^;.]{4,160}?)\slàm\s(?:phó\s|(?:tổ|đội)\sphó)/iu;
// Đoàn kiểm tra | do Phó Chủ tịch UBND huyện
const TEAM = /^(?:đoàn|tổ|ban|đội|tiểu ban)\s[^,;.]{2,80}?\sdo\s/iu;

/** "A làm Trưởng đoàn, B làm Phó Trưởng đoàn" at the beginning of the text; null where nobody is said to head anything. */
export function readTeam(text: string): Team | null {
  const heads = text.includes(' làm ') ? HEADS.exec(text) : null;
  if (!heads) return null;
  const head = text.slice(0, heads.index).replace(TEAM, '');
  const deputies = DEPUTIES.exec(text.slice(heads.index + heads[0].length))?.groups?.names ?? null;
  return /[;.:]\s/u.test(head) ? null : { head, deputies };
}
