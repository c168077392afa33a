import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';
import type { Document } from '../../../schemas/model/document.ts';

/** The outline of a plan given as text. */
export function outlineOfText(text: string) {
  return outlineOfDocument(documentOf(text));
}

export function documentOf(text: string): Document {
  return readText(new TextEncoder().encode(text));
}

export function outlineOfDocument(document: Document) {
  const texts = document.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  return buildOutline(document, collectAbbreviations(texts));
}

/** The head of a plan of Sở Công Thương, 2024; its body is to follow. */
export const PLAN_HEAD = `UBND TỈNH LÀO CAI
SỞ CÔNG THƯƠNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-SCT

Lào Cai, ngày 05 tháng 6 năm 2024

KẾ HOẠCH

Phát triển điện lực năm 2024

`;
