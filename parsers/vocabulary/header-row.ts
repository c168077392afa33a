import type { ColumnRole } from '../../schemas/model/outline.ts';

/** What the header of a column says, and what stands in it. */
export interface HeaderRow {
  readonly role: Exclude<ColumnRole, 'other'>;
  /** A header that holds these words speaks for the role; longer phrases weigh more. */
  readonly phrases: readonly string[];
  /** Speaks so only in a table whose content stands in another column. */
  readonly besideContent?: true;
  readonly source: string;
}

/** Where the phrases of a row were read. */
export const CORPUS =
  'headers of published plans (Phú Quý 2023, Tây Sơn 2022, Hà Châu 2022, Đắk R’Lấp 2024, Quảng Trị 2023)';
export const PLANS = 'headers usual in appendices of KH-UBND and of decisions that issue action programmes';
export const PAR_INDEX = 'Decision 876/QĐ-BNV 2022 (score tables of the PAR Index)';
