/** An abbreviation that plans use without saying what it stands for. */
export interface AbbreviationRow {
  /** As printed; between "&" and "-" the spelling counts, after that the letters alone. */
  readonly short: readonly string[];
  readonly full: string;
  /** Where the abbreviation, or the name that it stands for, is set. */
  readonly source: string;
}

const LOCAL_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương 77/2015/QH13';
const PROVINCIAL_DEPARTMENTS = 'Nghị định 24/2014/NĐ-CP';
const PROVINCIAL_DEPARTMENTS_2025 = 'Nghị định 45/2025/NĐ-CP';
const DISTRICT_DIVISIONS = 'Nghị định 37/2014/NĐ-CP';
const OFFICE_STYLE = 'Nghị định 30/2020/NĐ-CP, Phụ lục II';
const ONE_STOP = 'Nghị định 61/2018/NĐ-CP';
const PARTY_STYLE = 'Hướng dẫn 36-HD/VPTW năm 2018';
const FRONT = 'Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13';
const REFORM = 'Nghị quyết 76/NQ-CP năm 2021';

/** Bodies and their parts. */
export const BODY_ABBREVIATIONS: readonly AbbreviationRow[] = [
  { short: ['UBND'], full: 'Ủy ban nhân dân', source: LOCAL_GOVERNMENT },
  { short: ['HĐND'], full: 'Hội đồng nhân dân', source: LOCAL_GOVERNMENT },
  { short: ['HĐBT'], full: 'Hội đồng Bộ trưởng', source: 'Hiến pháp 1980' },
  { short: ['UBTVQH'], full: 'Ủy ban Thường vụ Quốc hội', source: 'Luật 80/2015/QH13' },
  { short: ['ĐBQH'], full: 'Đại biểu Quốc hội', source: 'Luật 57/2014/QH13' },
  { short: ['UBMTTQVN'], full: 'Ủy ban Mặt trận Tổ quốc Việt Nam', source: FRONT },
  { short: ['UB'], full: 'Ủy ban', source: FRONT },
  { short: ['UBMTTQ'], full: 'Ủy ban Mặt trận Tổ quốc', source: FRONT },
  { short: ['MTTQVN'], full: 'Mặt trận Tổ quốc Việt Nam', source: FRONT },
  { short: ['MTTQ'], full: 'Mặt trận Tổ quốc', source: FRONT },
  { short: ['VP'], full: 'Văn phòng', source: OFFICE_STYLE },
  { short: ['VPCP'], full: 'Văn phòng Chính phủ', source: OFFICE_STYLE },
  { short: ['BCĐ'], full: 'Ban Chỉ đạo', source: PARTY_STYLE },
  { short: ['PGĐ'], full: 'Phó Giám đốc', source: OFFICE_STYLE },
  { short: ['UBKT'], full: 'Ủy ban Kiểm tra', source: PARTY_STYLE },
  { short: ['BCH'], full: 'Ban Chấp hành', source: PARTY_STYLE },
  { short: ['BTV'], full: 'Ban Thường vụ', source: PARTY_STYLE },
  { short: ['BGH'], full: 'Ban giám hiệu', source: 'Thông tư 32/2020/TT-BGDĐT' },
  { short: ['GVCN'], full: 'Giáo viên chủ nhiệm', source: 'Thông tư 32/2020/TT-BGDĐT' },
  { short: ['GVBM'], full: 'Giáo viên bộ môn', source: 'Thông tư 32/2020/TT-BGDĐT' },
  { short: ['BCHQS'], full: 'Ban Chỉ huy Quân sự', source: 'Luật Dân quân tự vệ 48/2019/QH14' },
  { short: ['CHQS'], full: 'Chỉ huy Quân sự', source: 'Luật Dân quân tự vệ 48/2019/QH14' },
  { short: ['BQL'], full: 'Ban Quản lý', source: 'Nghị định 15/2021/NĐ-CP' },
  { short: ['QLDA'], full: 'Quản lý dự án', source: 'Nghị định 15/2021/NĐ-CP' },
  {
    short: ['GDNN-GDTX', 'GDNN - GDTX'],
    full: 'Giáo dục nghề nghiệp - Giáo dục thường xuyên',
    source: 'Thông tư 10/2021/TT-BGDĐT',
  },
  { short: ['BQLDA'], full: 'Ban Quản lý dự án', source: 'Nghị định 15/2021/NĐ-CP' },
  { short: ['CT'], full: 'Chủ tịch', source: LOCAL_GOVERNMENT },
  { short: ['PCT'], full: 'Phó Chủ tịch', source: LOCAL_GOVERNMENT },
  { short: ['TW', 'TƯ'], full: 'Trung ương', source: PARTY_STYLE },
  { short: ['LĐLĐ'], full: 'Liên đoàn Lao động', source: 'Luật Công đoàn 12/2012/QH13' },
  { short: ['LHPN'], full: 'Liên hiệp Phụ nữ', source: 'Điều lệ Hội Liên hiệp Phụ nữ Việt Nam' },
  { short: ['PN'], full: 'Phụ nữ', source: 'Điều lệ Hội Liên hiệp Phụ nữ Việt Nam' },
  { short: ['CCB'], full: 'Cựu chiến binh', source: 'Pháp lệnh Cựu chiến binh 27/2005/PL-UBTVQH11' },
  { short: ['TNCS'], full: 'Thanh niên Cộng sản', source: 'Điều lệ Đoàn TNCS Hồ Chí Minh' },
  { short: ['BHXH'], full: 'Bảo hiểm xã hội', source: 'Luật Bảo hiểm xã hội 58/2014/QH13' },
  { short: ['KBNN'], full: 'Kho bạc Nhà nước', source: 'Luật Ngân sách nhà nước 83/2015/QH13' },
  { short: ['NHNN'], full: 'Ngân hàng Nhà nước', source: 'Luật 46/2010/QH12' },
  { short: ['CSXH'], full: 'Chính sách xã hội', source: 'Nghị định 78/2002/NĐ-CP' },
  { short: ['NHCSXH'], full: 'Ngân hàng Chính sách xã hội', source: 'Nghị định 78/2002/NĐ-CP' },
  { short: ['TAND'], full: 'Tòa án nhân dân', source: 'Luật 62/2014/QH13' },
  { short: ['VKSND'], full: 'Viện kiểm sát nhân dân', source: 'Luật 63/2014/QH13' },
  { short: ['BĐBP'], full: 'Bộ đội Biên phòng', source: 'Luật Biên phòng 66/2020/QH14' },
  { short: ['CHBĐBP'], full: 'Chỉ huy Bộ đội Biên phòng', source: 'Luật Biên phòng 66/2020/QH14' },
  { short: ['TTYT'], full: 'Trung tâm Y tế', source: 'Thông tư 37/2016/TT-BYT' },
  { short: ['TTKSBT'], full: 'Trung tâm Kiểm soát bệnh tật', source: 'Thông tư 26/2017/TT-BYT' },
  { short: ['TYT'], full: 'Trạm Y tế', source: 'Thông tư 33/2015/TT-BYT' },
  { short: ['UBBC'], full: 'Ủy ban bầu cử', source: 'Luật 85/2015/QH13' },
  { short: ['ĐTN'], full: 'Đoàn Thanh niên', source: 'Điều lệ Đoàn TNCS Hồ Chí Minh' },
  { short: ['BVĐK'], full: 'Bệnh viện đa khoa', source: 'Luật 15/2023/QH15' },
  { short: ['CDC'], full: 'Trung tâm Kiểm soát bệnh tật', source: 'Thông tư 26/2017/TT-BYT' },
  { short: ['PTTH', 'PT-TH', 'PT&TH'], full: 'Phát thanh - Truyền hình', source: 'phu-quy-09' },
];

/** Fields that name a ministry, a department of a province, or a division of a district. */
export const FIELD_ABBREVIATIONS: readonly AbbreviationRow[] = [
  {
    short: ['LĐTBXH', 'LĐTB&XH', 'LĐ-TB&XH', 'LĐ-TBXH', 'LĐ-TB-XH'],
    full: 'Lao động - Thương binh và Xã hội',
    source: DISTRICT_DIVISIONS,
  },
  { short: ['TB&XH', 'TBXH'], full: 'Thương binh và Xã hội', source: 'phu-quy-09' },
  { short: ['TNMT', 'TN&MT', 'TN-MT'], full: 'Tài nguyên và Môi trường', source: DISTRICT_DIVISIONS },
  { short: ['NNMT', 'NN&MT', 'NN-MT'], full: 'Nông nghiệp và Môi trường', source: PROVINCIAL_DEPARTMENTS_2025 },
  { short: ['NNPTNT', 'NN&PTNT', 'NN-PTNT'], full: 'Nông nghiệp và Phát triển nông thôn', source: DISTRICT_DIVISIONS },
  { short: ['PTNT'], full: 'Phát triển nông thôn', source: DISTRICT_DIVISIONS },
  { short: ['KHĐT', 'KH&ĐT', 'KH-ĐT'], full: 'Kế hoạch và Đầu tư', source: PROVINCIAL_DEPARTMENTS },
  { short: ['GDĐT', 'GD&ĐT', 'GD-ĐT'], full: 'Giáo dục và Đào tạo', source: DISTRICT_DIVISIONS },
  { short: ['TTTT', 'TT&TT', 'TT-TT'], full: 'Thông tin và Truyền thông', source: PROVINCIAL_DEPARTMENTS },
  { short: ['KHCN', 'KH&CN', 'KH-CN'], full: 'Khoa học và Công nghệ', source: PROVINCIAL_DEPARTMENTS },
  { short: ['KHCNMT', 'KH,CN&MT'], full: 'Khoa học, Công nghệ và Môi trường', source: PROVINCIAL_DEPARTMENTS },
  { short: ['ATGT'], full: 'An toàn giao thông', source: 'Quyết định 22/2017/QĐ-TTg' },
  { short: ['GTVT'], full: 'Giao thông vận tải', source: PROVINCIAL_DEPARTMENTS },
  {
    short: ['VHTTDL', 'VHTT&DL', 'VH,TT&DL', 'VH-TT&DL', 'VHTT-DL'],
    full: 'Văn hóa, Thể thao và Du lịch',
    source: PROVINCIAL_DEPARTMENTS,
  },
  { short: ['VH-TT'], full: 'Văn hóa - Thông tin', source: 'phu-quy-09' },
  { short: ['VHTT', 'VH&TT'], full: 'Văn hóa và Thông tin', source: DISTRICT_DIVISIONS },
  {
    short: ['VHTTTT', 'VH,TT&TT', 'VH-TT-TT', 'VH-TT&TT', 'VHTT-TT'],
    full: 'Văn hóa, Thể thao và Truyền thông',
    source: 'dak-rlap-par-index',
  },
  {
    short: ['VHTTDLTT', 'VH,TT,DL&TT', 'VH-TT-DL&TT', 'VH,TT,DL-TT'],
    full: 'Văn hóa, Thể thao, Du lịch và Truyền thông',
    source: 'Nghị định 37/2014/NĐ-CP',
  },
  { short: ['VHXH', 'VH-XH', 'VH&XH'], full: 'Văn hóa - Xã hội', source: 'Nghị định 33/2023/NĐ-CP' },
  { short: ['TCKH', 'TC-KH', 'TC&KH'], full: 'Tài chính - Kế hoạch', source: DISTRICT_DIVISIONS },
  { short: ['TC-KT'], full: 'Tài chính - Kế toán', source: 'Nghị định 33/2023/NĐ-CP' },
  { short: ['KTHT', 'KT-HT', 'KT&HT'], full: 'Kinh tế và Hạ tầng', source: DISTRICT_DIVISIONS },
  { short: ['KTHTĐT', 'KT,HT&ĐT'], full: 'Kinh tế, Hạ tầng và Đô thị', source: 'Nghị định 150/2025/NĐ-CP' },
  { short: ['QLĐT'], full: 'Quản lý đô thị', source: DISTRICT_DIVISIONS },
  { short: ['HCTC', 'HC-TC'], full: 'Hành chính - Tổ chức', source: 'quang-tri-vp' },
  { short: ['TCHC', 'TC-HC'], full: 'Tổ chức - Hành chính', source: 'public templates of department plans' },
  { short: ['VP-TK', 'VPTK'], full: 'Văn phòng - Thống kê', source: 'Nghị định 33/2023/NĐ-CP' },
  { short: ['TP-HT', 'TPHT'], full: 'Tư pháp - hộ tịch', source: 'Nghị định 33/2023/NĐ-CP' },
  { short: ['TTPVHCC'], full: 'Trung tâm Phục vụ hành chính công', source: ONE_STOP },
  { short: ['PVHCC'], full: 'Phục vụ hành chính công', source: ONE_STOP },
  { short: ['HCC'], full: 'hành chính công', source: ONE_STOP },
  { short: ['TN&TKQ', 'TNTKQ', 'TN-TKQ'], full: 'Tiếp nhận và Trả kết quả', source: ONE_STOP },
  { short: ['TTPTQĐ'], full: 'Trung tâm Phát triển quỹ đất', source: 'Nghị định 43/2014/NĐ-CP' },
  { short: ['VPĐKĐĐ', 'VPĐK'], full: 'Văn phòng Đăng ký đất đai', source: 'Nghị định 43/2014/NĐ-CP' },
  { short: ['PTQĐ'], full: 'Phát triển quỹ đất', source: 'Nghị định 43/2014/NĐ-CP' },
  { short: ['XDCB'], full: 'xây dựng cơ bản', source: 'Luật Đầu tư công 39/2019/QH14' },
  { short: ['ĐTXD'], full: 'đầu tư xây dựng', source: 'Luật Đầu tư công 39/2019/QH14' },
  { short: ['GPMB'], full: 'giải phóng mặt bằng', source: 'Luật Đất đai 45/2013/QH13' },
  { short: ['KCN'], full: 'khu công nghiệp', source: 'Nghị định 35/2022/NĐ-CP' },
  { short: ['CCN'], full: 'cụm công nghiệp', source: 'Nghị định 32/2024/NĐ-CP' },
  { short: ['GCN'], full: 'giấy chứng nhận', source: 'Luật Đất đai 31/2024/QH15' },
  { short: ['KKT'], full: 'khu kinh tế', source: 'Nghị định 35/2022/NĐ-CP' },
  { short: ['CNSCĐ'], full: 'Công nghệ số cộng đồng', source: 'Công văn 793/BTTTT-THH năm 2022' },
  { short: ['BVTV'], full: 'Bảo vệ thực vật', source: 'Luật 41/2013/QH13' },
  { short: ['KTCTTL'], full: 'Khai thác công trình thủy lợi', source: 'Luật 08/2017/QH14' },
  { short: ['DVNN'], full: 'Dịch vụ nông nghiệp', source: 'Thông tư 15/2015/TT-BNNPTNT' },
  { short: ['GDTX'], full: 'Giáo dục thường xuyên', source: 'Thông tư 10/2021/TT-BGDĐT' },
  { short: ['GDNN'], full: 'Giáo dục nghề nghiệp', source: 'Luật 74/2014/QH13' },
  { short: ['QLTT'], full: 'Quản lý thị trường', source: 'Pháp lệnh 11/2016/UBTVQH13' },
  { short: ['TDTT'], full: 'thể dục thể thao', source: 'Luật 77/2006/QH11' },
];

/** Words of the text at large that also stand in names of units. */
export const WORD_ABBREVIATIONS: readonly AbbreviationRow[] = [
  { short: ['TTHC'], full: 'thủ tục hành chính', source: ONE_STOP },
  { short: ['CCHC'], full: 'cải cách hành chính', source: REFORM },
  { short: ['QPPL'], full: 'quy phạm pháp luật', source: 'Luật 80/2015/QH13' },
  { short: ['CĐS'], full: 'chuyển đổi số', source: 'Quyết định 749/QĐ-TTg năm 2020' },
  { short: ['ĐMST'], full: 'đổi mới sáng tạo', source: 'Nghị quyết 57-NQ/TW năm 2024' },
  { short: ['CNTT'], full: 'công nghệ thông tin', source: 'Luật 67/2006/QH11' },
  { short: ['TTĐT'], full: 'thông tin điện tử', source: 'ha-chau-57' },
  { short: ['CBCC'], full: 'cán bộ, công chức', source: 'Luật 22/2008/QH12' },
  { short: ['CBCCVC'], full: 'cán bộ, công chức, viên chức', source: 'dak-rlap-par-index' },
  { short: ['CT-XH', 'CTXH'], full: 'chính trị - xã hội', source: 'plans of communes (2025)' },
  { short: ['KT-XH', 'KTXH'], full: 'kinh tế - xã hội', source: 'quang-tri-vp' },
  { short: ['CTMTQG'], full: 'Chương trình mục tiêu quốc gia', source: 'Nghị định 27/2022/NĐ-CP' },
  { short: ['MTQG'], full: 'mục tiêu quốc gia', source: 'Nghị định 27/2022/NĐ-CP' },
  { short: ['NTM'], full: 'nông thôn mới', source: 'Quyết định 263/QĐ-TTg năm 2022' },
  { short: ['DN'], full: 'doanh nghiệp', source: 'Luật 59/2020/QH14' },
  { short: ['HTX'], full: 'hợp tác xã', source: 'Luật 17/2023/QH15' },
  { short: ['DNNN'], full: 'doanh nghiệp nhà nước', source: 'Luật 59/2020/QH14' },
  { short: ['PCCC'], full: 'phòng cháy chữa cháy', source: 'Luật 27/2001/QH10' },
  { short: ['CNCH'], full: 'cứu nạn cứu hộ', source: 'Nghị định 83/2017/NĐ-CP' },
  { short: ['ATTP'], full: 'an toàn thực phẩm', source: 'Luật 55/2010/QH12' },
  { short: ['BVMT'], full: 'bảo vệ môi trường', source: 'Luật 72/2020/QH14' },
  { short: ['PCDB'], full: 'phòng, chống dịch bệnh', source: 'Luật 03/2007/QH12' },
  { short: ['PCTT'], full: 'phòng chống thiên tai', source: 'Luật 33/2013/QH13' },
  { short: ['TKCN'], full: 'tìm kiếm cứu nạn', source: 'Nghị định 30/2017/NĐ-CP' },
  { short: ['ĐVSN'], full: 'đơn vị sự nghiệp', source: 'Nghị định 60/2021/NĐ-CP' },
  { short: ['ĐVSNCL'], full: 'đơn vị sự nghiệp công lập', source: 'Nghị định 60/2021/NĐ-CP' },
  { short: ['TP'], full: 'thành phố', source: LOCAL_GOVERNMENT },
  { short: ['TX'], full: 'thị xã', source: LOCAL_GOVERNMENT },
  {
    short: ['PBGDPL'],
    full: 'phổ biến, giáo dục pháp luật',
    source: 'Luật Phổ biến, giáo dục pháp luật 14/2012/QH13',
  },
  { short: ['CMHS'], full: 'cha mẹ học sinh', source: 'Thông tư 32/2020/TT-BGDĐT' },
  { short: ['THCS'], full: 'trung học cơ sở', source: 'Luật Giáo dục 43/2019/QH14' },
  { short: ['THPT'], full: 'trung học phổ thông', source: 'Luật Giáo dục 43/2019/QH14' },
];

/** Short forms that stand for something right behind a noun only, and elsewhere for something else or nothing. */
export const ABBREVIATIONS_BEHIND: readonly { readonly noun: string; readonly rows: readonly AbbreviationRow[] }[] = [
  {
    noun: 'Sở',
    rows: [
      { short: ['TC'], full: 'Tài chính', source: PROVINCIAL_DEPARTMENTS },
      { short: ['TP'], full: 'Tư pháp', source: PROVINCIAL_DEPARTMENTS },
      { short: ['XD'], full: 'Xây dựng', source: PROVINCIAL_DEPARTMENTS },
      { short: ['NV'], full: 'Nội vụ', source: PROVINCIAL_DEPARTMENTS },
      { short: ['YT'], full: 'Y tế', source: PROVINCIAL_DEPARTMENTS },
      { short: ['CT'], full: 'Công Thương', source: PROVINCIAL_DEPARTMENTS },
      { short: ['DL'], full: 'Du lịch', source: PROVINCIAL_DEPARTMENTS },
      { short: ['VHTT', 'VH&TT', 'VH-TT'], full: 'Văn hóa và Thể thao', source: PROVINCIAL_DEPARTMENTS },
      { short: ['DTTG', 'DT&TG', 'DT-TG'], full: 'Dân tộc và Tôn giáo', source: PROVINCIAL_DEPARTMENTS_2025 },
    ],
  },
  {
    noun: 'Đoàn',
    rows: [{ short: ['TN'], full: 'Thanh niên', source: 'Điều lệ Đoàn TNCS Hồ Chí Minh' }],
  },
  {
    noun: 'Trường',
    rows: [
      { short: ['ĐH'], full: 'Đại học', source: 'Luật Giáo dục đại học 08/2012/QH13' },
      { short: ['ĐH,CĐ', 'ĐH-CĐ'], full: 'đại học, cao đẳng', source: 'Luật Giáo dục đại học 08/2012/QH13' },
      { short: ['CĐ'], full: 'Cao đẳng', source: 'Luật Giáo dục nghề nghiệp 74/2014/QH13' },
      { short: ['TC'], full: 'Trung cấp', source: 'Luật Giáo dục nghề nghiệp 74/2014/QH13' },
      { short: ['TH'], full: 'Tiểu học', source: 'Luật Giáo dục 43/2019/QH14' },
    ],
  },
];
