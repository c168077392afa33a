import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../../parsers/vietnamese/syllable.ts';

const SYLLABLES = [
  'kế hoạch ủy uỷ ban nhân dân huyện Phú Quý nghiêng nghĩa giếng giết gì giữa giải quốc quyết quỳnh quýt quờ',
  'hoà hòa khoẻ khỏe thuỷ thủy khuỷu ngoằn ngoèo khuya nguyễn thuở huơ yêu yên ưu ước ươn ương được',
  'CẢI CÁCH HÀNH CHÍNH đạt tỷ lệ 100 xoong boong ịch bước mười lượng uống chuyển nghiệp kỹ lý tuyên truyền',
];
const NO_SYLLABLES = [
  // onsets and vowels that do not stand together; no tone before a stop
  'kà cê gê ngê ghà nghà cac thưc nghiêp',
  // two tones, a tone on the wrong letter, letters that Vietnamese has not
  'hóá tiếnn hoạchh kéê chinhs fax web zalo TXҧ KLӋQ 4X ng· index TTg',
  // tone before the letter that bears it
  'kíêm hoànn hùynhh',
];

describe('isVietnameseSyllable', () => {
  for (const word of SYLLABLES.join(' ')
    .split(' ')
    .filter((item) => /\p{L}/u.test(item))) {
    it(`takes ${word}`, () => expect(isVietnameseSyllable(word)).toBe(true));
  }
  for (const word of NO_SYLLABLES.join(' ').split(' ')) {
    it(`leaves ${word}`, () => expect(isVietnameseSyllable(word)).toBe(false));
  }
  it('takes decomposed letters', () => expect(isVietnameseSyllable('kế'.normalize('NFD'))).toBe(true));
});
