import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { readUnitsInCharge, type UnitCell } from '../../../parsers/normalise/units-in-charge.ts';
import type { UnitRole } from '../../../schemas/model/outline.ts';

const NONE = collectAbbreviations([]);

function namesByRole(cells: readonly UnitCell[]): Partial<Record<UnitRole, readonly string[]>> {
  const units = readUnitsInCharge(cells, NONE);
  const roles: readonly UnitRole[] = ['lead', 'support', 'monitor', 'implement'];
  return Object.fromEntries(
    roles.filter((role) => units[role].length > 0).map((role) => [role, units[role].map((unit) => unit.name)]),
  );
}

type Told = Partial<Record<UnitRole, readonly string[]>>;

const CELLS: readonly (readonly [UnitRole, string, Told])[] = [
  [
    'implement',
    'UBND tỉnh làm đầu mối, phối hợp với Sở Nội vụ',
    { lead: ['Ủy ban nhân dân tỉnh'], support: ['Sở Nội vụ'] },
  ],
  [
    'lead',
    'Thanh tra huyện chủ trì, phối hợp với Phòng Nội vụ; Trung tâm Y tế; các cơ quan liên quan',
    { lead: ['Thanh tra huyện'], support: ['Phòng Nội vụ', 'Trung tâm Y tế', 'các cơ quan liên quan'] },
  ],
  [
    'implement',
    'Phòng Nội vụ chủ trì, phối hợp với Công an huyện thực hiện; UBND các xã',
    { lead: ['Phòng Nội vụ'], support: ['Công an huyện'], implement: ['Ủy ban nhân dân các xã'] },
  ],
  [
    'implement',
    'Sở Y tế chịu trách nhiệm chính, phối hợp với Sở Nội vụ',
    { lead: ['Sở Y tế'], support: ['Sở Nội vụ'] },
  ],
  [
    'lead',
    'Chủ trì: Sở Công Thương (cân đối nguồn, theo dõi). Phối hợp: Sở Tài chính, BQL các KCN tỉnh.',
    { lead: ['Sở Công Thương'], support: ['Sở Tài chính', 'Ban Quản lý các khu công nghiệp tỉnh'] },
  ],
  [
    'lead',
    'Sở NN&MT và UBND các xã, phường (GPMB, thuê đất, môi trường)',
    { lead: ['Sở Nông nghiệp và Môi trường', 'Ủy ban nhân dân các xã, phường'] },
  ],
  [
    'implement',
    'Chủ trì: Phòng Văn hóa - Xã hội Phối hợp: các phòng, đơn vị',
    { lead: ['Phòng Văn hóa - Xã hội'], support: ['các phòng, đơn vị'] },
  ],
  ['lead', 'Phòng KT&HT', { lead: ['Phòng Kinh tế và Hạ tầng'] }],
  ['lead', 'Phòng Nội vụ', { lead: ['Phòng Nội vụ'] }],
  ['lead', 'Ban ATGT tỉnh; Sở GTVT', { lead: ['Ban An toàn giao thông tỉnh', 'Sở Giao thông vận tải'] }],
  ['support', 'Các cơ quan, đơn vị thuộc huyện', { support: ['Các cơ quan, đơn vị thuộc huyện'] }],
  ['lead', 'Phòng Hành chính - Tổ chức theo dõi, tổng hợp', { lead: ['Phòng Hành chính - Tổ chức'] }],
  [
    'lead',
    'Phòng Nội chính chủ trì, phối hợp với Trung tâm Phục vụ hành chính công thực hiện',
    { lead: ['Phòng Nội chính'], support: ['Trung tâm Phục vụ hành chính công'] },
  ],
  ['lead', 'Trung tâm Phục vụ HCC theo dõi', { lead: ['Trung tâm Phục vụ hành chính công'] }],
  [
    'lead',
    'Trung tâm Phục vụ HCC tổng hợp, phối hợp với các phòng chuyên môn',
    { lead: ['Trung tâm Phục vụ hành chính công'], support: ['các phòng chuyên môn'] },
  ],
  [
    'lead',
    'Phòng HC-TC (Bộ phận Một cửa Văn phòng) theo dõi, tổng hợp, đôn đốc',
    { lead: ['Phòng Hành chính - Tổ chức (Bộ phận Một cửa Văn phòng)'] },
  ],
  [
    'lead',
    'Phòng HC-TC tổ chức thực hiện theo Quyết định giao biên chế của UBND tỉnh',
    { lead: ['Phòng Hành chính - Tổ chức'] },
  ],
  ['lead', 'Phòng HC-TC chủ trì xây dựng', { lead: ['Phòng Hành chính - Tổ chức'] }],
  ['lead', 'Phòng HC-TC tổng hợp kết quả thực hiện tại Văn phòng', { lead: ['Phòng Hành chính - Tổ chức'] }],
  [
    'lead',
    'Văn phòng UBND tỉnh phối hợp thực hiện (Phòng HCTC tổng hợp vào báo cáo định kỳ)',
    { lead: ['Phòng Hành chính - Tổ chức'], support: ['Văn phòng Ủy ban nhân dân tỉnh'] },
  ],
  [
    'lead',
    'Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ, các sở, ban, ngành',
    { lead: ['Sở Tài chính'], support: ['Sở Nội vụ', 'các sở, ban, ngành'] },
  ],
  [
    'lead',
    '- Đơn vị chủ trì: Phòng Quản lý Công nghiệp;\n- Đơn vị phối hợp: Phòng Quản lý Năng lượng; Văn phòng Sở',
    { lead: ['Phòng Quản lý Công nghiệp'], support: ['Phòng Quản lý Năng lượng', 'Văn phòng Sở'] },
  ],
  [
    'lead',
    '- Chủ trì: UBND cấp xã - Phối hợp: Trung tâm Khuyến nông',
    { lead: ['Ủy ban nhân dân cấp xã'], support: ['Trung tâm Khuyến nông'] },
  ],
  // Kế hoạch 45/KH-SVHTTDL năm 2025 của tỉnh Quảng Ninh
  [
    'lead',
    'Phòng Quản lý du lịch phối hợp với Trường Cao đẳng Du lịch',
    { lead: ['Phòng Quản lý du lịch'], support: ['Trường Cao đẳng Du lịch'] },
  ],
  ['support', 'TT Dịch vụ tổng hợp; Công an xã', { support: ['Trung tâm Dịch vụ tổng hợp', 'Công an xã'] }],
  [
    'implement',
    'Văn phòng Sở (đầu mối); các phòng liên quan',
    { lead: ['Văn phòng Sở'], implement: ['các phòng liên quan'] },
  ],
  ['lead', 'Sở Tài chính (chủ trì), Sở Nội vụ (phối hợp)', { lead: ['Sở Tài chính'], support: ['Sở Nội vụ'] }],
  ['support', 'Sở Y tế chủ trì', { lead: ['Sở Y tế'] }],
  ['monitor', 'Phòng Nội vụ theo dõi, tổng hợp', { monitor: ['Phòng Nội vụ'] }],
  [
    'lead',
    'Các cơ quan thực hiện giải quyết hồ sơ trực tuyến Dịch vụ công mức độ 3, 4 đã triển khai',
    { lead: ['Các cơ quan thực hiện giải quyết hồ sơ trực tuyến Dịch vụ công mức độ 3, 4 đã triển khai'] },
  ],
  ['lead', 'Ban Chỉ đạo thực hiện Nghị quyết số 01-NQ/TU', { lead: ['Ban Chỉ đạo thực hiện Nghị quyết số 01-NQ/TU'] }],
  [
    'lead',
    'Bộ phận Tiếp nhận và trả kết quả UBND huyện; Các phòng, ban, đơn vị',
    { lead: ['Bộ phận Tiếp nhận và trả kết quả Ủy ban nhân dân huyện', 'Các phòng, ban, đơn vị'] },
  ],
  ['lead', '…', {}],
];

describe('readUnitsInCharge', () => {
  test.each(CELLS)('%s: %s', (role, text, told) => {
    expect(namesByRole([{ role, text }])).toEqual(told);
  });

  test('cells of a row add up', () => {
    expect(
      namesByRole([
        { role: 'lead', text: 'UBND xã' },
        { role: 'implement', text: 'Công chức tư pháp- hộ tịch' },
      ]),
    ).toEqual({ lead: ['Ủy ban nhân dân xã'], implement: ['Công chức tư pháp- hộ tịch'] });
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(
      'Phòng Nội vụ ',
      'chủ trì',
      ', ',
      'phối hợp với ',
      'các cơ quan ',
      '; ',
      '(',
      ')',
      ': ',
      'theo dõi ',
      '\n',
      'thực hiện ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) =>
        Array.isArray(readUnitsInCharge([{ role: 'lead', text: parts.join('') }], NONE).lead),
      ),
    );
  });
});
