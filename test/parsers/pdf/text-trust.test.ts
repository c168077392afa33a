import { describe, expect, it } from 'vitest';
import { judgeTextLayer } from '../../../parsers/pdf/text-trust.ts';
import type { Box } from '../../../schemas/model/geometry.ts';
import type { PageLayout } from '../../../schemas/model/page-layout.ts';

const WHOLE_PAGE: Box = [0, 0, 595, 842];

function pageOf(text: string, images: readonly Box[] = []): PageLayout {
  const words = text.split(' ').filter((word) => word !== '');
  return {
    page: 1,
    width: 595,
    height: 842,
    rotation: 0,
    textOrigin: words.length > 0 ? 'digital' : 'none',
    preparation: [],
    ocrConfidence: null,
    words: words.map((word, index) => ({
      text: word,
      box: [50, 20 + index, 80, 34 + index],
      size: 13,
      bold: false,
      italic: false,
      superscript: false,
      confidence: null,
      baseline: 32 + index,
      glued: false,
    })),
    rulings: [],
    images: images.map((box) => ({ box })),
  };
}

const PLAN =
  'Ủy ban nhân dân huyện ban hành Kế hoạch cải cách hành chính năm 2023 với các nhiệm vụ chủ yếu sau đây, giao Phòng Nội vụ ' +
  'theo dõi, đôn đốc các cơ quan, đơn vị thực hiện và báo cáo UBND huyện trước ngày 15/12/2023 để tổng hợp chung.';
const NAMES =
  'Công ty Thủy điện Ialy Ya Ly Ia Grai Sê San Đăk Bla Kon Braih Ia Khươl Krông Pa Ayun Hạ thuộc địa bàn tỉnh Gia Lai sông Sê San 1,80 2,05';

describe('judgeTextLayer', () => {
  const TRUSTED: readonly (readonly [string, PageLayout])[] = [
    ['a plan', pageOf(PLAN)],
    ['a plan laid over its scan', pageOf(PLAN, [WHOLE_PAGE])],
    ['a plan in capitals', pageOf(PLAN.toUpperCase())],
    ['names of the highlands', pageOf(NAMES)],
    ['a page of numbers', pageOf('1 2 3 4,5 6% 100 12/2023 Tổng cộng 45 67 89')],
    ['a short page in English', pageOf('See https://example.vn for the annex of this report and its tables in full')],
    ['bullets of a symbol font', pageOf(PLAN.replaceAll(', ', '  '))],
    ['a blank page', pageOf('')],
  ];
  for (const [name, page] of TRUSTED)
    it(`trusts ${name}`, () => expect(judgeTextLayer(page)).toMatchObject({ trusted: true, reason: null }));

  const USELESS: readonly (readonly [string, PageLayout])[] = [
    ['a scan without text', pageOf('', [WHOLE_PAGE])],
    ['a signature over a scan', pageOf('Ký bởi: UBND tỉnh Thời gian ký: 17/01/2023 10:17:01', [WHOLE_PAGE])],
    [
      'English OCR of a scan',
      pageOf(
        'uY BAN NgAN nAN TiNH CQNG HOA XA HOI CHU NGHiA VIET NAM DQc lap - TU do - Hanh phtic Can cu Luat T6 chuc chinh quyen dia phuong ngay 19 thang 6 nam 2015 cua',
        [WHOLE_PAGE],
      ),
    ],
    [
      'a broken ToUnicode map, some words right',
      pageOf(`6Ӣ CÔNG 7+ѬѪ1* ĈӝF OұS 7ӵ do +ҥQK phúc Quy ÿӏQK FӫD pháp OXұW ${PLAN}`),
    ],
    ['glyphs of the private use area', pageOf(PLAN.replaceAll('n', '\ue001'))],
    [
      'shifted letters',
      pageOf(
        [...PLAN]
          .map((letter) => (/[a-z]/u.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 29) : letter))
          .join(''),
      ),
    ],
  ];
  for (const [name, page] of USELESS) {
    it(`does not trust ${name}`, () => {
      const judgement = judgeTextLayer(page);
      expect(judgement).toMatchObject({ trusted: false, hasInk: true });
      expect(judgement.reason).not.toBeNull();
    });
  }

  it('knows a page without any ink', () => expect(judgeTextLayer(pageOf('')).hasInk).toBe(false));
});
