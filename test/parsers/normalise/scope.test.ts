import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findScopes, readScope } from '../../../parsers/normalise/scope.ts';

describe('the level that a text speaks of', () => {
  test.each<['province' | 'district' | 'commune' | null, readonly string[]]>([
    ['province', ['hồ sơ công việc tại cấp tỉnh', 'cơ quan chuyên môn cấp tỉnh', 'TTHC thuộc thẩm quyền cấp tỉnh']],
    [
      'district',
      [
        'hồ sơ thủ tục hành chính cấp huyện',
        'Bộ phận Một cửa cấp huyện',
        'UBND các huyện, thị xã, thành phố',
        'cơ quan chuyên môn thuộc UBND cấp huyện',
      ],
    ],
    [
      'commune',
      [
        'cán bộ, công chức cấp xã',
        'UBND các xã, phường, thị trấn',
        'Ủy ban nhân dân các xã, thị trấn',
        'các xã, phường',
        'Số đơn vị hành chính cấp xã chuyển đổi số',
        'tại cấp xã, phường',
        'các xã ATK',
        'tại các xã Khu vực III',
      ],
    ],
    [
      null,
      [
        'thuộc thẩm quyền giải quyết của cấp tỉnh, cấp huyện, cấp xã',
        'thẩm quyền giải quyết cấp huyện, cấp xã',
        'cấp tỉnh, huyện và xã',
        'tại cấp bộ, tỉnh',
        'UBND cấp huyện, UBND cấp xã',
        'đầu tư nâng cấp cơ sở cai nghiện công lập',
        'báo cáo của các sở, ngành, UBND cấp huyện',
        'UBND huyện và UBND các xã, thị trấn',
        'các phòng, ban, đơn vị; UBND cấp xã',
        'thuộc thẩm quyền của 3 cấp chính quyền',
        'trên địa bàn huyện, tỉnh',
        'khu xử lý tập trung tại các huyện Vị Xuyên, Quản Bạ và Xín Mần',
        'đơn vị sự nghiệp công lập thuộc huyện',
        'xã Hà Châu, huyện Phú Bình',
        'giấy phép được cấp',
        'cung cấp xã hội',
      ],
    ],
  ])('%s', (level, texts) => {
    for (const text of texts) expect([text, readScope(text)]).toEqual([text, level]);
  });

  test('every level of a list has its own place', () => {
    const text = 'của cấp tỉnh, huyện và cấp xã';
    expect(findScopes(text).map((mention) => [mention.level, text.slice(mention.start, mention.end)])).toEqual([
      ['province', 'cấp tỉnh'],
      ['district', 'huyện'],
      ['commune', 'cấp xã'],
    ]);
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readScope(text)));
  });
});
