/**
 * What signing programs print over a page: VNPT, Viettel, BKAV and Government Cipher Committee (Ban Cơ yếu) widgets,
 * Adobe's own. None of it is text of the document.
 */
export const SIGNATURE_WIDGET_OPENINGS = [
  'Ký bởi',
  'Người ký',
  'Ký số bởi',
  'Được ký bởi',
  'Ngày ký',
  'Thời gian ký',
  'Signed by',
  'Digitally signed by',
  'Signature Not Verified',
  'Signature Valid',
  'Signing time',
  'Date:',
] as const;
