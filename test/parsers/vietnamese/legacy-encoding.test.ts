import { describe, expect, it } from 'vitest';
import { decodeLegacy, detectLegacyEncoding, isCapitalFont } from '../../../parsers/vietnamese/legacy-encoding.ts';

const CASES = [
  { encoding: 'tcvn3', shown: 'Céng hßa x· héi chñ nghÜa ViÖt Nam', text: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
  { encoding: 'tcvn3', shown: '§éc lËp - Tù do - H¹nh phóc', text: 'Độc lập - Tự do - Hạnh phúc' },
  {
    encoding: 'tcvn3',
    shown: 'h\u00adíng dÉn thùc hiÖn \u00adu tiªn nh\u00ad trªn',
    text: 'hướng dẫn thực hiện ưu tiên như trên',
  },
  { encoding: 'tcvn3', shown: 'h\u00ad¬ng ph\u00ad¬ng ®\u00adîc nh\u00ad', text: 'hương phương được như' },
  { encoding: 'vni', shown: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', text: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
  { encoding: 'vni', shown: 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', text: 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC' },
  { encoding: 'vni', shown: 'nhöõng ngöôøi ñöôïc höôûng öu tieân', text: 'những người được hưởng ưu tiên' },
] as const;

const PLAIN = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc và những điều khác nữa',
  'có là và cho hai bà ba má à ó ò ì hò là có',
  'Pháp: déjà vu, café, hôtel, forêt, à côté de la fenêtre',
  'Plan for the reform of the administration 2023',
  '',
];

describe('decodeLegacy', () => {
  for (const { encoding, shown, text } of CASES) {
    it(`${encoding}: ${text}`, () => {
      expect(decodeLegacy(shown, encoding, { capitals: false })).toBe(text);
    });
  }
  it('shows capitals where the font does', () => {
    expect(decodeLegacy('ñy ban nh©n d©n', 'tcvn3', { capitals: true })).toBe('ỦY BAN NHÂN DÂN');
  });
  it('mends a soft hyphen that became a hyphen, and leaves hyphens alone', () => {
    expect(decodeLegacy('h-íng nh- ®-îc', 'tcvn3', { capitals: false })).toBe('hướng như được');
    expect(decodeLegacy('kinh tÕ-x· héi - 2021-2025', 'tcvn3', { capitals: false })).toBe('kinh tế-xã hội - 2021-2025');
  });
});

describe('detectLegacyEncoding', () => {
  for (const { encoding, shown } of CASES) {
    it(`${encoding} by its letters: ${shown}`, () => expect(detectLegacyEncoding(shown, [])).toBe(encoding));
  }
  for (const text of PLAIN) {
    it(`leaves "${text}", whatever the font is called`, () => {
      expect(detectLegacyEncoding(text, ['.VnTime', 'VNI-Times'])).toBeNull();
    });
  }
  it('takes a single word in a font of the family', () => {
    expect(detectLegacyEncoding('ViÖt', ['.VnTime'])).toBe('tcvn3');
    expect(detectLegacyEncoding('ViÖt', ['Arial'])).toBeNull();
  });
});

describe('isCapitalFont', () => {
  it.each(['.VnTimeH', '.VnArialH,Bold', 'VnTimeH-Bold', '.VnHelvetInsH'])('%s', (name) => {
    expect(isCapitalFont(name)).toBe(true);
  });
  it.each(['.VnTime', '.VnTime,Bold', 'Arial', 'VNI-Times', '.VnArial Narrow'])('not %s', (name) => {
    expect(isCapitalFont(name)).toBe(false);
  });
});
