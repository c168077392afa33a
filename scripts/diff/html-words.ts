import type { Language } from '../../pipeline/review/words/language.ts';

interface HtmlWords {
  readonly title: string;
  readonly sameSource: string;
  readonly twoPlans: string;
  /** Before the number of years. */
  readonly yearsApart: string;
  readonly change: string;
  readonly entry: string;
  readonly page: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly summary: string;
  readonly compared: string;
  readonly differ: string;
  readonly onlyBefore: string;
  readonly onlyAfter: string;
  readonly unreadable: string;
  readonly entries: string;
  readonly records: string;
}

export const HTML_WORDS: Readonly<Record<Language, HtmlWords>> = {
  vi: {
    title: 'Những gì đã thay đổi',
    sameSource: 'Cùng một tệp, hai lần trích xuất',
    twoPlans: 'Hai văn bản khác nhau',
    yearsApart: 'số năm cách nhau',
    change: 'Thay đổi',
    entry: 'Mục',
    page: 'Trang',
    field: 'Trường',
    before: 'Trước',
    after: 'Sau',
    summary: 'Tổng hợp',
    compared: 'Số bản ghi so sánh',
    differ: 'Số bản ghi khác nhau',
    onlyBefore: 'chỉ có ở bên trước',
    onlyAfter: 'chỉ có ở bên sau',
    unreadable: 'không đọc được',
    entries: 'Số mục',
    records: 'Số bản ghi',
  },
  en: {
    title: 'What changed',
    sameSource: 'The same file, read twice',
    twoPlans: 'Two documents',
    yearsApart: 'years apart',
    change: 'Change',
    entry: 'Entry',
    page: 'Page',
    field: 'Field',
    before: 'Before',
    after: 'After',
    summary: 'Summary',
    compared: 'Records compared',
    differ: 'Records that differ',
    onlyBefore: 'only before',
    onlyAfter: 'only after',
    unreadable: 'unreadable',
    entries: 'Entries',
    records: 'Records',
  },
};
