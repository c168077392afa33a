import { PARTY_COMMITTEES } from './organisations.ts';

/**
 * Names, and parts of names, of bodies whose inner capitals no rule tells: a letterhead prints them in capitals. Source: Decree
 * 30/2020/NĐ-CP, Appendix II, on capitals in the names of bodies; Guidance 36-HD/VPTW for the Party's.
 */
export const BODY_SPELLINGS: readonly string[] = [
  'Thủ tướng Chính phủ',
  'Thanh tra Chính phủ',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban Kiểm tra',
  'Đảng ủy Ủy ban nhân dân',
  'Đảng ủy Hội đồng nhân dân',
  'Văn phòng Quốc hội',
  'Ban Tuyên giáo và Dân vận',
  'Ban Thường trực Ủy ban Mặt trận Tổ quốc',
  'Mặt trận Tổ quốc Việt Nam',
  'Việt Nam',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Liên đoàn Lao động Việt Nam',
  'Hội Nông dân',
  'Hội Nông dân Việt Nam',
  'Hội Người cao tuổi',
  'Bảo hiểm xã hội',
  'Bảo hiểm xã hội Việt Nam',
  'Hạt Kiểm lâm',
  'Đồn Biên phòng',
  'Kho bạc Nhà nước',
  'Ngân hàng Nhà nước',
  'Ngân hàng Nhà nước Việt Nam',
  'Ngân hàng Chính sách xã hội',
  'Kiểm toán Nhà nước',
  'Bộ Chỉ huy Quân sự',
  'Ban Chỉ huy Quân sự',
  'Đảng ủy Quân khu',
  'Văn hóa - Xã hội',
  'Lao động - Thương binh và Xã hội',
  'Chăn nuôi và Thú y',
  'Trồng trọt và Bảo vệ thực vật',
];

/** The same of a place, whose name stands behind: "Tỉnh đoàn Hà Nam". */
export const SPELLINGS_BEFORE_PLACE: readonly string[] = [
  'Tỉnh đoàn',
  'Thành đoàn',
  'Huyện đoàn',
  'Quận đoàn',
  'Thị đoàn',
  ...PARTY_COMMITTEES,
];
