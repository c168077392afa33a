/** Brackets with a number that still belong to what is measured. */
export const ASIDE_KEPT: readonly string[] = ['trừ', 'không bao gồm', 'không tính', 'không kể', 'kể cả', 'ngoại trừ'];

/** Brackets that say only how firm the goal is: "… được quyết định đầu tư (phấn đấu)". */
export const ASIDES_OF_AIM: readonly string[] = ['phấn đấu', 'dự kiến', 'ước'];

/** Brackets that state a part of the whole as a target of its own. */
export const PART_OPENINGS: readonly string[] = [
  'lũy kế',
  'luỹ kế',
  'trong đó',
  'trong đó có',
  'riêng',
  'trong số đó',
  'bao gồm',
  'gồm',
  'trồng mới',
  'tối thiểu',
  'ít nhất',
  'mỗi năm',
  'bình quân mỗi năm',
  'bình quân hằng năm',
  'bình quân hàng năm',
  'đối với',
  'riêng đối với',
];

/** In a bracket these tell how it is elsewhere, or was. */
export const ASIDE_FACTS: readonly string[] = ['cả nước', 'toàn quốc', 'hiện', 'hiện nay', 'hiện có', 'đã', 'ước'];

/** After a comma these say what is not to be; an amount before or behind is another matter. */
export const NEGATIONS: readonly string[] = [
  'không có vùng cấm',
  'không có ngoại lệ',
  'không để',
  'không còn',
  'không xảy ra',
  'không để xảy ra',
  'không phát sinh',
];

/** Just before the number: the thing counted is the object of these and stays in the indicator. */
export const OBJECT_OPENINGS: readonly string[] = [
  'cho',
  'với',
  'có',
  'được',
  'của',
  'thêm',
  'ít nhất',
  'tối thiểu',
  'từ',
  'về',
  'tại',
  'đủ',
  'cả',
  'khen thưởng',
  'biểu dương',
  'tuyên dương',
  'tôn vinh',
  'mừng thọ',
  'chúc thọ',
];

/** Verbs whose object a whole is, of which a share is told: "đáp ứng 90 % nhu cầu". Source: plans on health, energy and budgets of provinces. */
export const WHOLE_TAKING_VERBS: readonly string[] = [
  'đáp ứng',
  'phục vụ',
  'cung ứng',
  'cung cấp',
  'bố trí',
  'dành',
  'sử dụng',
  'tiết kiệm',
  'cắt giảm',
  'huy động',
  'quản lý',
  'tiêm',
  'khám',
];

/** Behind who is asked these open what is to be reached. */
export const GOAL_OPENINGS: readonly string[] = [
  'phấn đấu',
  'phân đấu',
  'phần đấu',
  'phân đầu',
  'phấn đầu',
  'phần đầu',
  'đảm bảo',
  'bảo đảm',
];

/** Between who sets an aim and the aim. Source: papers of provinces on congresses: "Nghị quyết … đề ra mục tiêu mỗi năm kết nạp …", "phường đặt mục tiêu thu nhập …". */
export const AIM_SETTERS: readonly string[] = [
  'đặt',
  'đặt ra',
  'đề ra',
  'xác định',
  'nhấn mạnh',
  'thông qua',
  'đưa ra',
  'với',
  'có',
  'là',
];

/** Which of the aims: "một số chỉ tiêu chủ yếu …". */
export const CHIEF_AIMS: readonly string[] = ['chủ yếu', 'cơ bản', 'cụ thể', 'chính', 'quan trọng'];

/** After a comma these open the statement proper: "Bám sát kế hoạch, phấn đấu tỷ lệ … đạt 80 %". */
export const STATEMENT_OPENINGS: readonly string[] = [
  ...GOAL_OPENINGS,
  'góp phần đạt',
  'góp phần',
  'nhằm đạt',
  'để đạt',
  'trong đó',
  'trong số đó',
  'riêng',
  'đồng thời',
];

/** Tell what is done, and no measure: a share named behind a comma is a statement of its own. */
export const WORK_VERBS: readonly string[] = [
  'tăng cường',
  'đẩy mạnh',
  'nâng cao',
  'tiếp tục',
  'mở rộng',
  'triển khai',
  'thực hiện',
  'tổ chức',
  'khuyến khích',
  'thúc đẩy',
  'cải thiện',
  'hạn chế',
  'xây dựng',
  'phát triển',
  'đa dạng hóa',
  'chú trọng',
  'quan tâm',
];

/** Of these, what no noun begins like: behind a share and its thing they open what is done besides. */
export const DEED_OPENINGS: readonly string[] = [
  'tăng cường',
  'đẩy mạnh',
  'nâng cao',
  'tiếp tục',
  'mở rộng',
  'thúc đẩy',
  'cải thiện',
  'hạn chế',
  'góp phần',
  'từng bước',
];

/** Behind a comma these open what is changed to a level: "nâng công suất lên …", "giảm tỷ lệ thất thoát xuống …". */
export const RAISING_VERBS: readonly string[] = ['nâng', 'đưa', 'giảm', 'tăng', 'kéo giảm', 'rút ngắn'];

/** Who may go on a list of subjects after ";". */
export const SUBJECT_OPENINGS: readonly string[] = [
  'UBND',
  'Ủy ban nhân dân',
  'các',
  'cơ quan',
  'đơn vị',
  'phòng',
  'sở',
  'ban',
  'Chủ tịch',
  'thủ trưởng',
  'cấp',
  'doanh nghiệp',
  'người',
  'cán bộ',
  'công chức',
  'viên chức',
  'trường',
  'xã',
  'huyện',
  'quận',
  'phường',
  'thị trấn',
  'thị xã',
  'thành phố',
  'thôn',
  'ấp',
  'tổ dân phố',
];

/** A clause with these states a share, whatever is counted in it. */
export const SHARE_NOUNS: readonly string[] = ['tỷ lệ', 'tỉ lệ', 'tỷ trọng'];

/** Just after a counted thing these begin no description of it: "giảm 5 xã so với …", "10 lớp trong năm …". */
export const COUNT_TAIL_OPENINGS: readonly string[] = [
  'so với',
  'so',
  'trong năm',
  'trong giai đoạn',
  'vào năm',
  'đến năm',
  'đến hết',
  'đến cuối năm',
  'tới năm',
  'để',
  'nhằm',
  'mỗi',
  'hằng',
  'hàng năm',
  'hàng quý',
  'hàng tháng',
  'hàng tuần',
  'hàng ngày',
  'năm',
  'giai đoạn',
  'lũy kế',
  'luỹ kế',
  'trở',
  'và',
  'tương đương',
];

/** Two kinds of places that share the land out between them. Source: plans on waste, water and poverty. */
export const KINDS_OF_PLACES: readonly string[] = ['đô thị', 'thành thị', 'nông thôn'];

/** A part of what the figure before it is of: "… cấp tiểu học đạt 99,5 %, cấp trung học cơ sở đạt 97 %". */
export const QUALIFIER_OPENINGS: readonly string[] = [
  'cấp',
  'bậc',
  'khu vực',
  'vùng',
  'nam',
  'nữ',
  'tuyến',
  'thành thị',
  'nông thôn',
  'đô thị',
  'miền núi',
  'đồng bằng',
  'mầm non',
  'mẫu giáo',
  'nhà trẻ',
  'tiểu học',
  'trung học',
  'trung học cơ sở',
  'trung học phổ thông',
  'THCS',
  'THPT',
  'hoàn thành cấp',
  'hộ',
  'đối với',
  'ở',
  'tại',
  'toàn tỉnh',
  'toàn huyện',
  'trẻ',
  'cá nhân',
  'tổ chức',
  'thể',
  'riêng',
  'lĩnh vực',
  'nhóm',
];

/** Figures of what the clause before names: "Chỉ số … trong nhóm 3, điểm số đạt từ 88 điểm". */
export const OWN_FIGURES: readonly string[] = ['điểm số', 'thứ hạng', 'vị trí', 'số điểm', 'tổng điểm'];

/** Begin like a tail and are a thing measured: "25 % trên chuẩn". */
export const NOT_TAILS: readonly string[] = [
  'vào GDP',
  'vào GRDP',
  'vào tổng',
  'vào tăng trưởng',
  'vào ngân sách',
  'vào đại học',
  'vào cao đẳng',
  'vào các trường',
  'vào học',
  'vào lớp',
  'là nữ',
  'là nam',
  'là phụ nữ',
  'là người',
  'là trẻ em',
  'là thiếu nhi',
  'là học sinh',
  'là thanh niên',
  'là đồng bào',
  'là đảng viên',
  'là cán bộ',
  'là công nhân',
  'là nông dân',
  'là lao động',
  'là hộ',
  'là doanh nghiệp',
  'trên chuẩn',
  'trên đại học',
  'sau đại học',
  'trước hạn',
  'đạt chuẩn',
  'đạt mức độ',
  'đạt loại',
  'đạt tiêu chuẩn',
  'đạt quy chuẩn',
  'đạt yêu cầu',
  'đạt trình độ',
  'đạt danh hiệu',
];

/** Begin like the verb "tổ chức" and name bodies: "100 % tổ chức, lực lượng xung kích". */
export const BODIES_LIKE_VERBS: readonly string[] = [
  'tổ chức,',
  'tổ chức và',
  'tổ chức chính trị',
  'tổ chức xã hội',
  'tổ chức tín dụng',
  'tổ chức đảng',
  'tổ chức cơ sở đảng',
  'tổ chức hội',
  'tổ chức công đoàn',
  'tổ chức khoa học',
  'tổ chức hành nghề',
];

/** Places that may be subjects of one verb: "01 huyện và 08 xã thoát khỏi tình trạng đặc biệt khó khăn". */
export const JOINED_PLACES: readonly string[] = [
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'thị trấn',
  'thôn',
  'bản',
  'làng',
  'ấp',
  'trường',
  'trường học',
  'khu phố',
  'tổ dân phố',
];

/** Of the words that a clause of its own begins with, names of things that a measure before "và" may be of as well: "giá trị mua hàng hóa và dịch vụ". */
export const THING_STARTERS: readonly string[] = ['dịch vụ', 'cơ quan'];

/** Opens what was decided, where a newspaper or a portal tells of it. Source: portals of Bà Rịa - Vũng Tàu (2022) and Cà Mau (2023). */
export const TELLING_OPENINGS: readonly string[] = [
  'theo đó',
  'theo dự tính',
  'mặt khác',
  'ngoài ra',
  'bên cạnh đó',
  'cùng với đó',
];

/** Tell what a branch or a body is to be, without a verb: "100 % chi hội trong sạch, vững mạnh". Source: congresses of veterans (Chiên Sơn 2017). */
export const VERBLESS_STATES: readonly string[] = ['trong sạch', 'vững mạnh'];
