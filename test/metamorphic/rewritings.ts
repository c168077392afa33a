/** Another way to print the same plan. */
export interface Rewriting {
  readonly name: string;
  readonly rewrite: (source: string) => string;
}

const replacing =
  (...pairs: readonly (readonly [RegExp, string])[]) =>
  (source: string): string =>
    pairs.reduce((text, [pattern, by]) => text.replace(pattern, by), source);

/** The mark over the second vowel, as it was set before: "hoá", "uỷ". */
const OLD_MARKS: readonly (readonly [RegExp, string])[] = [
  [/óa(?!\p{L})/gu, 'oá'],
  [/òa(?!\p{L})/gu, 'oà'],
  [/ỏa(?!\p{L})/gu, 'oả'],
  [/ọa(?!\p{L})/gu, 'oạ'],
  [/óe(?!\p{L})/gu, 'oé'],
  [/(?<!q)ủy(?!\p{L})/gu, 'uỷ'],
  [/(?<!q)úy(?!\p{L})/gu, 'uý'],
  [/Ủy(?!\p{L})/gu, 'Uỷ'],
];

export const REWRITINGS: readonly Rewriting[] = [
  {
    name: 'at least so much, said afterwards',
    rewrite: replacing([/(?:tối thiểu|ít nhất) (\d[\d.,]*\s?%)/gu, 'từ $1 trở lên']),
  },
  { name: 'at least so much, as a sign', rewrite: replacing([/(?:tối thiểu|ít nhất) (\d[\d.,]*\s?%)/gu, '≥ $1']) },
  { name: 'days with points', rewrite: replacing([/ngày (\d{1,2})\/(\d{1,2})\/(20\d\d)/gu, 'ngày $1.$2.$3']) },
  { name: 'days in words', rewrite: replacing([/(?<!\d|\/)(\d{1,2})\/(\d{1,2})\/(20\d\d)/gu, '$1 tháng $2 năm $3']) },
  { name: 'months in words', rewrite: replacing([/tháng (\d{1,2})\/(20\d\d)/giu, 'tháng $1 năm $2']) },
  { name: 'a space before the percent sign', rewrite: replacing([/(\d)%/gu, '$1 %']) },
  {
    name: 'every year, spelt otherwise',
    rewrite: replacing([/hằng (năm|quý|tháng)/gu, 'hàng $1'], [/Hằng (năm|quý|tháng)/gu, 'Hàng $1']),
  },
  { name: 'marks set the old way', rewrite: replacing(...OLD_MARKS) },
  { name: 'letters and marks apart', rewrite: (source) => source.normalize('NFD') },
  { name: 'signs that nobody sees', rewrite: replacing([/(?<=UBND|TTHC|\d%) /gu, '\u200b ']) },
  { name: 'spaces that do not break', rewrite: replacing([/(\d) (?=\p{Ll})/gu, '$1\u00a0']) },
  { name: 'long dashes', rewrite: replacing([/(?<=\d) - (?=\d)/gu, ' – ']) },
  { name: 'who leads, said otherwise', rewrite: replacing([/chủ trì, phối hợp với/gu, 'làm đầu mối, phối hợp với']) },
  {
    name: 'no space behind the short form of who signs',
    rewrite: replacing([/KT\. (?=\p{Lu})/gu, 'KT.'], [/TM\. (?=\p{Lu})/gu, 'TM.']),
  },
  { name: 'duties below another heading', rewrite: replacing([/TỔ CHỨC THỰC HIỆN/gu, 'PHÂN CÔNG TRÁCH NHIỆM']) },
];
