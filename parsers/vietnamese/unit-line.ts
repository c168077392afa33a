// ĐVT: triệu đồng | (Đơn vị tính: người) | Đơn vị: ha | Đơn vị tính: 1.000 cây
const UNIT_LINE = /^\(?(?:đvt|đơn vị(?:\stính)?)\s?:\s?(?<unit>[^:()]{1,30})\)?$/iu;
// Diện tích: ha; Năng suất: tạ/ha; Sản lượng: tấn | ĐVT: DT: ha, NS: tạ/ha, SL: tấn
const LABELLED =
  /^\(?(?:(?:đvt|đơn vị(?:\stính)?)\s?:\s?)?(?<units>\p{L}[^:;,()]{0,20}:\s?[^:;,()]{1,12}(?:[;,]\s?\p{L}[^:;,()]{0,20}:\s?[^:;,()]{1,12}){1,4})\)?\.?$/iu;
// TỶ LỆ BAO PHỦ BẢO HIỂM Y TẾ CỦA CÁC XÃ (%) | CHỈ TIÊU TRỒNG RỪNG (ĐVT: ha)
const CLOSING = /\((?:(?:đvt|đơn vị(?:\stính)?)\s?:\s?(?<unit>[^:()]{1,30})|(?<share>%))\)$/iu;

/** What a line above a table says that its figures are in; null of any other line. */
export function readUnitLine(text: string): string | null {
  const line = text.trim();
  return UNIT_LINE.exec(line)?.groups?.unit?.trim() ?? LABELLED.exec(line)?.groups?.units ?? null;
}

/** The same of the bracket that closes a title. */
export function readUnitInTitle(title: string): string | null {
  const { unit, share } = CLOSING.exec(title.trim())?.groups ?? {};
  return unit?.trim() ?? share ?? null;
}

/** The same for a column: its innermost header that is named, "Trồng rừng › 2022". */
export function unitForPath(line: string, path: readonly string[]): string | null {
  for (const header of path.toReversed()) {
    const unit = unitFor(line, header);
    if (unit !== null) return unit;
  }
  return path.length === 0 ? unitFor(line, '') : null;
}

/** Of units that a line tells for several measures, that of the one that a header names; one that it tells for all is as it is. */
function unitFor(line: string, header: string): string | null {
  if (!line.includes(':')) return line;
  const named = header.toLowerCase();
  const own = line.split(/[;,]/u).find((part) => named.startsWith((part.split(':')[0] ?? '').trim().toLowerCase()));
  return own?.split(':')[1]?.trim() ?? null;
}
