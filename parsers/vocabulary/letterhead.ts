// Source of all rows: Decree 30/2020/NĐ-CP, Appendix I (form of administrative documents); Guidance 36-HD/VPTW for the Party's.

/** National name and motto, and the Party's; as printed without their rule below. */
export const MOTTOES = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'CỘNG HÒA XHCN VIỆT NAM',
  'CỘNG HÒA X.H.C.N VIỆT NAM',
] as const;

/** Names of a letterhead and a signature that texts cut at the end of a line. Source: Law 77/2015/QH13 on local government. */
export const SPLIT_NAMES = [
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN',
  'THỦ TƯỚNG CHÍNH PHỦ',
  'PHÓ CHỦ TỊCH',
] as const;

/** What is left of a body's name where a page of the web sets its first letter apart, and loses it. Source: texts of legal sites. */
export const LOST_INITIALS = [
  { printed: 'Y BAN NHÂN DÂN', name: 'ỦY BAN NHÂN DÂN' },
  { printed: 'ỘI ĐỒNG NHÂN DÂN', name: 'HỘI ĐỒNG NHÂN DÂN' },
] as const;

/** Begins the part of a line that is the motto, where two columns were read as one line. */
export const MOTTO_STARTS = [
  'CỘNG HÒA XÃ HỘI',
  'CỘNG HOÀ XÃ HỘI',
  'CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN',
  'Độc lập - Tự do',
] as const;

/** Dates that pages of legal sites list above a document, none of which is its date line. Source: thuviennhadat.vn. */
export const LISTED_DATES = [
  'Ngày ban hành',
  'Ngày có hiệu lực',
  'Ngày hiệu lực',
  'Ngày hết hiệu lực',
  'Ngày ký',
  'Ngày công báo',
  'Ngày đăng',
  'Ngày cập nhật',
] as const;

/** What begins the foot of a document. */
export const RECIPIENTS_HEADINGS = ['Nơi nhận'] as const;

/** Marks of a draft, of secrecy and of urgency stand at the head and say nothing about the plan. */
export const HEAD_STAMPS = [
  'DỰ THẢO',
  'DỰ THẢO LẦN',
  'HỎA TỐC',
  'THƯỢNG KHẨN',
  'KHẨN',
  'MẬT',
  'TỐI MẬT',
  'TUYỆT MẬT',
  'BẢN SAO',
  'SAO Y',
  'SAO Y BẢN CHÍNH',
] as const;

/** What is asked with a letter stands below "Kính gửi". */
export const ADDRESSEE_STARTS = ['Kính gửi', 'Kính gởi'] as const;

/** Before the subject of a letter, and of a decision. */
export const SUBJECT_STARTS = ['V/v', 'Về việc', 'Vv', 'v/v:'] as const;

/** Before the authority's name: "TM. ỦY BAN NHÂN DÂN"; T/M. is TM. */
export const DELEGATIONS = [
  { code: 'TM.', forms: ['TM', 'T/M', 'TM.'] },
  { code: 'KT.', forms: ['KT', 'K/T', 'KT.'] },
  { code: 'TL.', forms: ['TL', 'T/L', 'TL.'] },
  { code: 'TUQ.', forms: ['TUQ', 'T/UQ', 'TUQ.'] },
  { code: 'Q.', forms: ['Q', 'Q.'] },
] as const;

/** Roles of those who sign. A longer role comes before the one it begins with. */
export const SIGNER_ROLES = [
  'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
  'PHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
  'PHÓ THỦ TƯỚNG',
  'THỦ TƯỚNG',
  'PHÓ GIÁM ĐỐC PHỤ TRÁCH',
  'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'PHÓ TỔNG GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'PHÓ CHÁNH VĂN PHÒNG',
  'CHÁNH VĂN PHÒNG',
  'PHÓ VĂN PHÒNG',
  'PHÓ TRƯỞNG PHÒNG',
  'TRƯỞNG PHÒNG',
  'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
  'PHÓ TRƯỞNG BAN',
  'TRƯỞNG BAN',
  'PHÓ CHI CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'PHÓ TỔNG CỤC TRƯỞNG',
  'TỔNG CỤC TRƯỞNG',
  'PHÓ VỤ TRƯỞNG',
  'VỤ TRƯỞNG',
  'THỨ TRƯỞNG',
  'BỘ TRƯỞNG',
  'PHÓ BÍ THƯ THƯỜNG TRỰC',
  'PHÓ BÍ THƯ',
  'BÍ THƯ',
  'PHÓ HIỆU TRƯỞNG',
  'HIỆU TRƯỞNG',
  'PHÓ VIỆN TRƯỞNG',
  'VIỆN TRƯỞNG',
  'PHÓ CHÁNH THANH TRA',
  'CHÁNH THANH TRA',
  'CHÁNH ÁN',
  'PHÓ CHÁNH ÁN',
  'TỔNG KIỂM TOÁN',
  'CHỦ NHIỆM',
  'PHÓ CHỦ NHIỆM',
  'TRƯỞNG ĐOÀN',
  'TỔ TRƯỞNG',
  'CHỈ HUY TRƯỞNG',
  'CHÍNH ỦY',
  'TRƯỞNG CÔNG AN',
  'PHÓ TRƯỞNG CÔNG AN',
  'HẠT TRƯỞNG',
  'KẾ TOÁN TRƯỞNG',
] as const;

/** Ranks that stand before the name of an officer. Source: Law on Officers of the People's Army 1999, Law on the People's Public Security 2018. */
export const MILITARY_RANKS = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'Thiếu úy',
] as const;

/** Degrees and titles that stand before the name of a person, with or without a full stop. Source: signatures of plans of departments of health and education. */
export const DEGREES = [
  'GS',
  'PGS',
  'TSKH',
  'TS',
  'ThS',
  'Th.S',
  'Th.s',
  'T.S',
  'Ths',
  'BS',
  'Bs',
  'BSCKII',
  'BSCKI',
  'BSCK2',
  'BSCK1',
  'BSNT',
  'CKII',
  'CKI',
  'CK2',
  'CK1',
  'DS',
  'DSCKII',
  'DSCKI',
  'KS',
  'LS',
  'CN',
  'NGND',
  'NGƯT',
  'TTND',
  'TTƯT',
] as const;

/** First words of a body's name in a letterhead, in capitals there. */
export const BODY_STARTS = [
  'ỦY BAN',
  'UỶ BAN',
  'UBND',
  'HỘI ĐỒNG',
  'HĐND',
  'SỞ',
  'BAN',
  'BCĐ',
  'BQL',
  'BTC',
  'BỘ',
  'CỤC',
  'CHI CỤC',
  'TỔNG CỤC',
  'VĂN PHÒNG',
  'PHÒNG',
  'THANH TRA',
  'TRUNG TÂM',
  'VIỆN',
  'TRƯỜNG',
  'ĐẢNG ỦY',
  'ĐẢNG UỶ',
  'TỈNH ỦY',
  'TỈNH UỶ',
  'HUYỆN ỦY',
  'HUYỆN UỶ',
  'THÀNH ỦY',
  'THÀNH UỶ',
  'THỊ ỦY',
  'CÔNG AN',
  'THỦ TƯỚNG',
  'CHÍNH PHỦ',
  'CHỦ TỊCH',
  'GIÁM ĐỐC',
  'BỘ TRƯỞNG',
  'MẶT TRẬN',
  'LIÊN ĐOÀN',
  'HỘI',
  'ĐOÀN',
  'CÔNG TY',
  'TỔNG CÔNG TY',
  'BẢO HIỂM',
  'KHO BẠC',
  'NGÂN HÀNG',
  'TỔ CÔNG TÁC',
  'TÒA ÁN',
  'VIỆN KIỂM SÁT',
  'HẠT',
  'TRẠM',
  'BỆNH VIỆN',
  'QUỸ',
  'QUÂN KHU',
  'TỈNH ĐOÀN',
  'THÀNH ĐOÀN',
  'HUYỆN ĐOÀN',
  'BCH',
] as const;

/** After these what a body does is spelt with a capital: "Ban Chỉ đạo", "Sở Nội vụ". Source: Decree 30/2020/NĐ-CP, Appendix II. */
export const FUNCTION_NOUNS = [
  'SỞ',
  'BỘ',
  'PHÒNG',
  'CỤC',
  'CHI CỤC',
  'TỔNG CỤC',
  'VỤ',
  'BAN',
  'VĂN PHÒNG',
  'TRUNG TÂM',
] as const;

/** Kinds of school: what follows is a name, of a place or of a person. Source: Luật Giáo dục 43/2019/QH14. */
export const SCHOOL_KINDS = [
  'TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ',
  'TRƯỜNG TRUNG HỌC CƠ SỞ',
  'TRƯỜNG TRUNG HỌC PHỔ THÔNG',
  'TRƯỜNG TIỂU HỌC',
  'TRƯỜNG MẦM NON',
  'TRƯỜNG MẪU GIÁO',
] as const;

/** First words of the lines below a decision's subject that say who decides, and in which term and session. */
export const AUTHORITY_STARTS = [
  'ỦY BAN NHÂN DÂN',
  'UBND',
  'CHỦ TỊCH',
  'HỘI ĐỒNG NHÂN DÂN',
  'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN',
  'THỦ TƯỚNG CHÍNH PHỦ',
  'CHÍNH PHỦ',
  'BỘ TRƯỞNG',
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'CHÁNH VĂN PHÒNG',
  'HIỆU TRƯỞNG',
  'CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'TRƯỞNG BAN',
  'BAN THƯỜNG VỤ',
  'BAN CHẤP HÀNH',
  'KHÓA',
  'KHOÁ',
  'KỲ HỌP',
  'NHIỆM KỲ',
] as const;

/** Party committees, by the word for the place that they are of. Source: Party statutes. */
export const PARTY_COMMITTEES = [
  { name: 'Tỉnh ủy', place: 'tỉnh' },
  { name: 'Thành ủy', place: 'thành phố' },
  { name: 'Huyện ủy', place: 'huyện' },
  { name: 'Quận ủy', place: 'quận' },
  { name: 'Thị ủy', place: 'thị xã' },
] as const;

/** Bodies of three words that issue for a Party committee. Source: Party statutes. */
export const PARTS_OF_COMMITTEE = ['Ban Thường vụ', 'Ban Chấp hành'] as const;

/** Bodies that work for a Party committee. Source: Quy định 137-QĐ/TW năm 2023, on the bodies of provincial and district committees. */
export const BOARDS_OF_COMMITTEE = [
  'BAN TỔ CHỨC',
  'BAN TUYÊN GIÁO',
  'BAN TUYÊN GIÁO VÀ DÂN VẬN',
  'BAN DÂN VẬN',
  'BAN NỘI CHÍNH',
  'BAN XÂY DỰNG ĐẢNG',
  'ỦY BAN KIỂM TRA',
  'VĂN PHÒNG',
] as const;

/** First words of the sentences that open a body: grounds, purpose, and "who issues this plan". */
export const BODY_OPENINGS = [
  'Căn cứ',
  'Thực hiện',
  'Theo',
  'Để',
  'Nhằm',
  'Thi hành',
  'Tiếp theo',
  'Xét',
  'Trên cơ sở',
  'Triển khai',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'UBND',
  'Sau khi',
  'Qua',
  'Ngày',
  'Phúc đáp',
  'Vừa qua',
  'Hiện nay',
] as const;

/** First words of a plan's legal grounds; never of a title. */
export const GROUND_STARTS = ['Căn cứ', 'Xét đề nghị', 'Theo đề nghị'] as const;

/** First words of an attachment's label. */
export const APPENDIX_WORDS = [
  'PHỤ LỤC',
  'PHỤ BIỂU',
  'BIỂU',
  'BIỂU MẪU',
  'MẪU',
  'PHỤ LỤC SỐ',
  'BIỂU SỐ',
  'MẪU SỐ',
] as const;

/** First words of the line that says what a file is attached to: "(Ban hành kèm theo Kế hoạch số …)". */
export const ATTACHMENT_STARTS = [
  'Kèm theo',
  'Ban hành kèm theo',
  'Đính kèm',
  'Kèm',
  'Ban hành theo',
  'Gửi kèm',
] as const;

/** Titles of attachments that only show the form of something to be written later. */
export const FORM_TITLES = ['ĐỀ CƯƠNG', 'MẪU', 'BIỂU MẪU', 'MẪU BÁO CÁO', 'BÁO CÁO KẾT QUẢ', 'MỤC LỤC'] as const;

/** Above the list of headings and their pages. */
export const CONTENTS_TITLES = ['MỤC LỤC'] as const;

/** Of these the ones that open an attachment without a line that says so. */
export const OUTLINE_TITLES = ['ĐỀ CƯƠNG BÁO CÁO', 'ĐỀ CƯƠNG CHI TIẾT', 'ĐỀ CƯƠNG'] as const;

/** In capitals right above a table, behind the signature, these open a list that prints no label. Source: plans of communes, 2025. */
export const TABLE_TITLES = [
  'BIỂU',
  'BẢNG',
  'LỊCH',
  'DANH SÁCH',
  'DANH MỤC',
  'CHỈ TIÊU',
  'CÁC CHỈ TIÊU',
  'MỤC TIÊU',
  'KẾ HOẠCH',
  'LỘ TRÌNH',
  'TIẾN ĐỘ',
  'PHÂN CÔNG',
  'PHÂN BỔ',
  'TỔNG HỢP',
  'DỰ TOÁN',
  'NỘI DUNG',
  'CHI TIẾT',
] as const;
