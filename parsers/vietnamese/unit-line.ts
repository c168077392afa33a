// ĐVT: triệu đồng | (Đơn vị tính: người) | Đơn vị: ha | Đơn vị tính: 1.000 cây
const UNIT_LINE = /^\(?(?:đvt|đơn vị(?:\stính)?)\s?:\s?(?<unit>[^:()]{1,30})\)?$/iu;

/** What a line above a table says that its figures are in; null of any other line. */
export function readUnitLine(text: string): string | null {
  return UNIT_LINE.exec(text.trim())?.groups?.unit?.trim() ?? null;
}
