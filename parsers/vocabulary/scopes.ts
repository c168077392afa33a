/** Words for one level of government: RECORD.md, "scope". */
export interface ScopeRow {
  readonly level: 'central' | 'province' | 'district' | 'commune';
  /** Whole phrases. */
  readonly phrases: readonly string[];
  /** After "cấp", alone or in a list: "cấp tỉnh, huyện, xã". */
  readonly afterCap: readonly string[];
  readonly source: string;
}

export const SCOPES: readonly ScopeRow[] = [
  {
    level: 'central',
    phrases: ['trung ương', 'các bộ, ngành', 'bộ, ngành'],
    afterCap: ['bộ', 'bộ, ngành', 'trung ương', 'quốc gia'],
    source: 'Quyết định 942/QĐ-TTg năm 2021',
  },
  {
    level: 'province',
    phrases: ['các tỉnh, thành phố', 'các tỉnh', 'tuyến tỉnh'],
    afterCap: ['tỉnh'],
    source: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 2',
  },
  {
    level: 'district',
    phrases: [
      'các huyện, thị xã, thành phố',
      'các huyện, thành phố, thị xã',
      'các huyện, thành phố',
      'các huyện, thị xã',
      'các quận, huyện, thị xã',
      'các quận, huyện',
      'quận, huyện, thị xã',
      'quận, huyện',
      'huyện, thị xã, thành phố',
      'các huyện',
      'tuyến huyện',
      'mỗi huyện, thị xã, thành phố',
      'mỗi huyện, thành phố',
      'mỗi huyện, thị xã',
    ],
    afterCap: ['huyện', 'quận', 'thị xã'],
    source: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 2',
  },
  {
    level: 'commune',
    phrases: [
      'các xã, phường, thị trấn',
      'các xã, phường, đặc khu',
      'các phường, xã, thị trấn',
      'các xã, thị trấn',
      'các xã, phường',
      'các phường, xã',
      'các xã',
      'các phường',
      'xã, phường, thị trấn',
      'xã phường, thị trấn',
      'xã, phường',
      'phường, xã',
      'xã, thị trấn',
      'tuyến xã',
      'trạm y tế xã',
    ],
    afterCap: ['xã', 'phường', 'thị trấn', 'đặc khu', 'cơ sở'],
    source: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13, Điều 2; 72/2025/QH15, Điều 1',
  },
];

/** Levels by a name that two of them bear: which one, the heads beside it and who issues the plan tell. */
export const CITY_LEVELS: readonly string[] = ['cấp thành phố', 'cấp TP', 'cấp thành phố thuộc tỉnh'];

/** Bodies named without "cấp": beside a level in a list they take the statement beyond that one level. */
export const OTHER_LEVEL_BODIES: readonly string[] = [
  'các sở, ngành',
  'các sở, ban, ngành',
  'các sở',
  'sở, ngành',
  'sở, ban, ngành',
  'các phòng, ban',
  'phòng, ban',
  'phòng, ban, ngành',
  'các phòng, ban, ngành',
  'UBND tỉnh',
  'UBND huyện',
  'UBND thành phố',
  'UBND thị xã',
  'Ủy ban nhân dân tỉnh',
  'Ủy ban nhân dân huyện',
  'Ủy ban nhân dân thành phố',
  'cơ quan chuyên môn thuộc UBND huyện',
  'cơ quan chuyên môn thuộc UBND tỉnh',
];

/** Open a bracket that names what is left out. */
export const EXCLUDING_WORDS: readonly string[] = [
  'trừ',
  'không bao gồm',
  'không tính',
  'không kể',
  'ngoại trừ',
  'chưa kể',
  'chưa bao gồm',
];
