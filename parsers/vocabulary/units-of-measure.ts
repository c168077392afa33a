/**
 * What kind of thing a unit measures: shares and scores come with decimals, counted things whole;
 * a stretch of time is mostly a deadline, an age part of a description, money often a budget.
 */
export type UnitKind = 'share' | 'measure' | 'money' | 'time' | 'age' | 'point' | 'rank' | 'count';

export interface UnitOfMeasureRow {
  /** UCUM, an ISO 4217 code, `{point}`, `{rank}` or `{TEXT}`. */
  readonly code: string;
  readonly kind: UnitKind;
  /** How plans print it. */
  readonly forms: readonly string[];
  /** The value is multiplied by ten to this power to be in the code's unit. */
  readonly exponent?: number;
  readonly source: string;
}

const UCUM = 'The Unified Code for Units of Measure 2.1';
const LEGAL_UNITS = 'Nghị định 86/2012/NĐ-CP, Phụ lục';
const CURRENCIES = 'ISO 4217';
const PAR_INDEX = 'Quyết định 876/QĐ-BNV năm 2022';
const STATISTICS = 'Nghị định 94/2022/NĐ-CP (chỉ tiêu thống kê quốc gia)';

export const UNITS_OF_MEASURE: readonly UnitOfMeasureRow[] = [
  { code: '%', kind: 'share', forms: ['%', 'phần trăm', 'tỷ lệ %', 'tỷ lệ phần trăm'], source: UCUM },
  { code: '[ppth]', kind: 'share', forms: ['‰', 'phần nghìn', 'phần ngàn', '%o', '%0', '0/00'], source: UCUM },
  { code: '{điểm %}', kind: 'share', forms: ['điểm %', 'điểm phần trăm', '% điểm'], source: STATISTICS },

  { code: 'km', kind: 'measure', forms: ['km', 'ki lô mét', 'kilômét', 'ki-lô-mét'], source: LEGAL_UNITS },
  { code: 'm', kind: 'measure', forms: ['m', 'mét', 'm dài', 'mét dài', 'md'], source: LEGAL_UNITS },
  { code: 'cm', kind: 'measure', forms: ['cm', 'xen ti mét', 'xăng ti mét'], source: LEGAL_UNITS },
  { code: 'mm', kind: 'measure', forms: ['mm', 'mi li mét'], source: LEGAL_UNITS },
  { code: 'har', kind: 'measure', forms: ['ha', 'héc ta', 'héc-ta', 'hécta', 'hecta', 'hec ta'], source: UCUM },
  { code: 'm2', kind: 'measure', forms: ['m2', 'm²', 'mét vuông', 'm2 sàn', 'm2 đất', 'm2 nhà'], source: LEGAL_UNITS },
  { code: 'km2', kind: 'measure', forms: ['km2', 'km²', 'ki lô mét vuông'], source: LEGAL_UNITS },
  { code: 'm3', kind: 'measure', forms: ['m3', 'm³', 'mét khối'], source: LEGAL_UNITS },
  { code: 'L', kind: 'measure', forms: ['lít', 'l'], source: UCUM },
  { code: 't', kind: 'measure', forms: ['tấn'], source: UCUM },
  {
    code: 't',
    kind: 'measure',
    forms: ['tấn CO2', 'tấn CO2tđ', 'tấn CO2 tđ', 'tấn CO2e', 'tấn CO2 tương đương'],
    source: 'Quyết định 942/QĐ-TTg năm 2022',
  },
  { code: 'kg', kind: 'measure', forms: ['kg', 'ki lô gam', 'kilôgam', 'ki-lô-gam'], source: LEGAL_UNITS },
  { code: 'g', kind: 'measure', forms: ['gam', 'gram'], source: LEGAL_UNITS },
  { code: '{tạ}', kind: 'measure', forms: ['tạ'], source: LEGAL_UNITS },
  { code: 'MW', kind: 'measure', forms: ['MW'], source: UCUM },
  { code: '{MWp}', kind: 'measure', forms: ['MWp'], source: UCUM },
  { code: 'kW', kind: 'measure', forms: ['kW'], source: UCUM },
  { code: 'GW', kind: 'measure', forms: ['GW'], source: UCUM },
  { code: 'kW.h', kind: 'measure', forms: ['kWh', 'ki lô oát giờ'], source: UCUM },
  { code: 'MW.h', kind: 'measure', forms: ['MWh'], source: UCUM },
  { code: 'kV.A', kind: 'measure', forms: ['kVA'], source: UCUM },
  { code: 'MV.A', kind: 'measure', forms: ['MVA'], source: UCUM },
  { code: 'kV', kind: 'measure', forms: ['kV'], source: UCUM },
  { code: 'Cel', kind: 'measure', forms: ['°C', 'độ C', 'oC', '℃'], source: UCUM },
  { code: 'GBy', kind: 'measure', forms: ['GB', 'gigabyte'], source: UCUM },
  { code: 'TBy', kind: 'measure', forms: ['TB', 'terabyte'], source: UCUM },
  { code: 'Mbit/s', kind: 'measure', forms: ['Mbps', 'Mb/s'], source: UCUM },
  { code: 'Gbit/s', kind: 'measure', forms: ['Gbps', 'Gb/s'], source: UCUM },
  { code: 'ug/m3', kind: 'measure', forms: ['µg/m3', 'μg/m3', 'µg/m³', 'μg/m³'], source: UCUM },
  { code: 'mg/L', kind: 'measure', forms: ['mg/l', 'mg/lít'], source: UCUM },
  { code: 'dB', kind: 'measure', forms: ['dB', 'dBA'], source: UCUM },

  { code: 'h', kind: 'time', forms: ['giờ', 'giờ làm việc', 'tiếng đồng hồ'], source: UCUM },
  { code: 'min', kind: 'time', forms: ['phút'], source: UCUM },
  { code: 's', kind: 'time', forms: ['giây'], source: UCUM },
  { code: 'd', kind: 'time', forms: ['ngày', 'ngày làm việc'], source: UCUM },
  { code: 'wk', kind: 'time', forms: ['tuần'], source: UCUM },
  { code: 'mo', kind: 'time', forms: ['tháng'], source: UCUM },
  { code: 'a', kind: 'time', forms: ['năm'], source: UCUM },
  { code: 'a', kind: 'age', forms: ['tuổi', 'năm tuổi'], source: UCUM },
  { code: 'mo', kind: 'age', forms: ['tháng tuổi'], source: UCUM },

  { code: 'VND', kind: 'money', forms: ['đồng', 'VNĐ', 'VND', 'đ', 'đồng Việt Nam'], source: CURRENCIES },
  { code: 'VND', kind: 'money', forms: ['trđ', 'tr.đ', 'tr.đồng', 'trđồng', 'trđ.'], exponent: 6, source: STATISTICS },
  { code: 'VND', kind: 'money', forms: ['tỷđ', 'tỉđ', 'tỷ đ', 'tỷ.đ'], exponent: 9, source: STATISTICS },
  {
    code: 'USD',
    kind: 'money',
    forms: ['USD', 'US$', '$', 'đô la Mỹ', 'đô la', 'đô-la Mỹ', 'đôla Mỹ'],
    source: CURRENCIES,
  },
  { code: 'EUR', kind: 'money', forms: ['EUR', 'Euro', '€'], source: CURRENCIES },
  { code: 'JPY', kind: 'money', forms: ['JPY', 'yên Nhật'], source: CURRENCIES },

  { code: '{point}', kind: 'point', forms: ['điểm', 'điểm số'], source: PAR_INDEX },
  { code: '{rank}', kind: 'rank', forms: ['bậc', 'hạng', 'thứ hạng', 'thứ bậc', 'bậc xếp hạng'], source: PAR_INDEX },
];

/** Words between a number and its unit that multiply: 2,5 tỷ đồng. */
export interface MultiplierRow {
  readonly exponent: number;
  readonly forms: readonly string[];
}

export const MULTIPLIERS: readonly MultiplierRow[] = [
  { exponent: 2, forms: ['trăm'] },
  { exponent: 3, forms: ['nghìn', 'ngàn'] },
  { exponent: 4, forms: ['vạn'] },
  { exponent: 6, forms: ['triệu', 'tr', 'tr.'] },
  { exponent: 9, forms: ['tỷ', 'tỉ', 'nghìn triệu', 'ngàn triệu'] },
  { exponent: 12, forms: ['nghìn tỷ', 'ngàn tỷ'] },
  { exponent: 11, forms: ['trăm tỷ'] },
  { exponent: 8, forms: ['trăm triệu'] },
  { exponent: 5, forms: ['trăm nghìn', 'trăm ngàn'] },
  { exponent: 15, forms: ['triệu tỷ'] },
];

/** After a slash, or as "mỗi …": how often the amount is meant. */
export interface RecurrenceRow {
  readonly per: 'year' | 'quarter' | 'month';
  readonly forms: readonly string[];
}

export const RECURRENCES: readonly RecurrenceRow[] = [
  { per: 'year', forms: ['năm', '1 năm', '01 năm', 'năm học'] },
  { per: 'quarter', forms: ['quý', '1 quý', '01 quý'] },
  { per: 'month', forms: ['tháng', '1 tháng', '01 tháng'] },
];

/** Just before "hằng năm" these make a name with it: "đất trồng cây hằng năm 3.830 ha". */
export const ANNUAL_THINGS: readonly string[] = ['cây', 'cây trồng', 'dự toán', 'ngân sách'];

/** What UCUM calls the second half of a rate: tấn/ha, m3/ngày đêm. */
export const RATE_DENOMINATORS: readonly { readonly code: string; readonly forms: readonly string[] }[] = [
  { code: 'har', forms: ['ha', 'héc ta', '1 ha', '01 ha'] },
  { code: 'd', forms: ['ngày', 'ngày đêm', 'ngày.đêm', 'ng.đ', 'ngđ', 'ngày/đêm'] },
  { code: 'h', forms: ['giờ', 'h'] },
  { code: 's', forms: ['s', 'giây'] },
  { code: 'm2', forms: ['m2', 'm²'] },
  { code: 'm3', forms: ['m3', 'm³'] },
  { code: 'km2', forms: ['km2', 'km²'] },
  { code: 'km', forms: ['km'] },
  { code: 'L', forms: ['lít', 'l'] },
];
