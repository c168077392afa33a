// How the last sentences of a body begin, which speak for the whole of it.

/** First words of the last sentence of a body; it hangs at the root. */
export const CLOSING_STARTS = ['Trên đây là', 'Trên đây', 'Nơi nhận'] as const;

/** First words of other last sentences, before "./.". Source: KH-UBND of provinces and districts since Decree 30/2020/NĐ-CP. */
export const CLOSING_REQUESTS = [
  'Yêu cầu',
  'Đề nghị',
  'Trong quá trình',
  'Quá trình',
  'Căn cứ Kế hoạch này',
  'Căn cứ nội dung Kế hoạch này',
  'Căn cứ vào Kế hoạch này',
  'Nhận được Kế hoạch này',
  'Căn cứ ý kiến chỉ đạo',
  'Kế hoạch này',
  'Nghị quyết này',
  'Mọi vướng mắc',
  'Mọi chi tiết',
] as const;

/** First words of a last sentence that no "./." need end: the Party's documents print none. Source: HD and KH of Party committees by Hướng dẫn 36-HD/VPTW. */
export const CLOSING_ALONE = [
  'Trong quá trình thực hiện',
  'Trong quá trình triển khai',
  'Trong quá trình tổ chức',
  'Quá trình thực hiện',
  'Quá trình triển khai',
] as const;

/** Verbs of the same, behind who asks: "Ủy ban nhân dân tỉnh yêu cầu các sở …". */
export const CLOSING_VERBS = [
  'yêu cầu',
  'đề nghị',
  'thông báo',
  'xin thông báo',
  'trân trọng thông báo',
  'trân trọng báo cáo',
  'kính báo cáo',
] as const;
