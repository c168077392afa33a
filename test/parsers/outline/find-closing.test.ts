import { describe, expect, it } from 'vitest';
import { findClosing } from '../../../parsers/outline/find-closing.ts';
import { readText } from '../../../parsers/text/read-text.ts';

/** The paragraphs that close a body of these. */
function closingOf(...paragraphs: readonly string[]): readonly string[] {
  const { blocks } = readText(new TextEncoder().encode(paragraphs.join('\n\n')));
  const closing = findClosing(blocks);
  return blocks.flatMap((block) => (block.kind === 'paragraph' && closing.has(block.blockId) ? [block.text] : []));
}

const POINT = '3. Phòng Kinh tế\n\nBố trí kinh phí trong tháng 4.';

describe('the last sentences of a body', () => {
  it.each([
    ['Yêu cầu các sở, ban, ngành nghiêm túc triển khai./.'],
    ['Ủy ban nhân dân tỉnh trân trọng báo cáo Bộ Nông nghiệp và Môi trường tổng hợp, xem xét./.'],
    ['Đề nghị các đơn vị báo cáo về Sở trước ngày 15/12./.'],
    ['Trong quá trình thực hiện, nếu có khó khăn, phản ánh về Sở Nội vụ./.'],
    ['Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở thực hiện nghiêm túc /.'],
    ['Văn phòng Chính phủ xin thông báo để các bộ, ngành, địa phương biết, thực hiện./.'],
    ['Căn cứ ý kiến chỉ đạo, yêu cầu các Sở, ngành, địa phương triển khai thực hiện./.'],
    ['Căn cứ Kế hoạch này, các phòng triển khai thực hiện ./.'],
    ['Nghị quyết này đã được Hội đồng nhân dân xã khóa I, kỳ họp thứ 2 thông qua ngày 29 tháng 7 năm 2025./.'],
    ['Mọi vướng mắc xin liên hệ Vụ Tổ chức cán bộ, điện thoại 024.38436817./.'],
    ['Trong quá trình thực hiện, nếu có vướng mắc, các cấp ủy phản ánh về Ban Tổ chức Tỉnh ủy.'],
    ['Yêu cầu các phòng thực hiện nghiêm túc.', 'Trong quá trình thực hiện, có gì vướng mắc báo cáo UBND huyện./.'],
    ['Yêu cầu các phòng thực hiện nghiêm túc.', 'Trên đây là Kế hoạch năm 2025 của Ủy ban nhân dân xã./.'],
  ])('close it: %s', (...sentences) => {
    expect(closingOf(POINT, ...sentences)).toEqual(sentences);
  });

  it.each([
    ['Yêu cầu các sở nghiêm túc triển khai.', 'which no "./." ends'],
    ['Bảo đảm an toàn, an ninh mạng trên địa bàn xã./.', 'which ask nobody'],
    ['4. Yêu cầu các phòng thực hiện./.', 'with a label'],
  ])('do not: %s', (sentence) => {
    expect(closingOf(POINT, sentence)).toEqual([]);
  });

  it('are none where a point follows', () => {
    expect(closingOf('Yêu cầu các sở nghiêm túc triển khai./.', POINT)).toEqual([]);
  });
});
