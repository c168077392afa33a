/** What the text below a heading is, as far as tasks go. */
export interface TaskHeadingRow {
  /**
   * `task`: what stands below is to be done; `duty`: below at any depth, body by body; `mixed`: goals and tasks in one;
   * `report`: who reports when; `none`: goals, grounds, money, people, agendas.
   */
  readonly kind: 'task' | 'duty' | 'mixed' | 'report' | 'none';
  /** The heading begins with one of these, or holds it where `anywhere` says so. */
  readonly phrases: readonly string[];
  readonly anywhere?: true;
  readonly source: string;
}

const CORPUS = 'headings of phu-quy-09, ha-chau-57, quang-tri-vp, dak-rlap-par-index';
const PLANS = 'headings usual in KH-UBND, in decisions that issue programmes and in conclusions of meetings (TB)';

/** In this order: the first row that fits holds. */
export const TASK_HEADINGS: readonly TaskHeadingRow[] = [
  {
    kind: 'none',
    phrases: [
      'kết quả',
      'đánh giá kết quả',
      'đánh giá chung',
      'đánh giá tình hình',
      'tình hình',
      'thực trạng',
      'hiện trạng',
      'đặc điểm',
      'bối cảnh',
      'sự cần thiết',
      'căn cứ',
      'cơ sở pháp lý',
      'cơ sở chính trị',
      'tồn tại',
      'hạn chế',
      'khó khăn',
      'ưu điểm',
      'nguyên nhân',
      'bài học',
      'kiến nghị',
      'đề xuất, kiến nghị',
      'đề xuất kiến nghị',
      'kinh phí',
      'nguồn kinh phí',
      'nguồn lực thực hiện',
      'dự toán',
      'dự kiến kinh phí',
      'thời gian',
      'địa điểm',
      'thành phần',
      'đối tượng',
      'phạm vi',
      'hình thức',
      'chương trình hội nghị',
      'chương trình làm việc',
      'chương trình phát động',
      'nội dung chương trình',
      'kịch bản',
      'giải thích từ ngữ',
      'nguyên tắc',
      'quan điểm',
      'ma két',
      'khẩu hiệu',
      'cơ cấu giải thưởng',
      'giải thưởng',
      'thể lệ',
      'mục lục',
      'mở đầu',
      'phần mở đầu',
      'điểm cầu',
      'nội dung kiểm tra',
      'nội dung thanh tra',
      'nội dung giám sát',
      'nội dung khảo sát',
      'nội dung báo cáo',
      'nội dung thi',
    ],
    source: PLANS,
  },
  {
    kind: 'mixed',
    phrases: [
      'mục tiêu, nhiệm vụ',
      'mục tiêu và nhiệm vụ',
      'phương hướng, nhiệm vụ',
      'định hướng, nhiệm vụ',
      'mục tiêu, giải pháp',
      'chỉ tiêu, nhiệm vụ',
      'mục tiêu, chỉ tiêu, nhiệm vụ',
      'quan điểm, mục tiêu, nhiệm vụ',
      'mục đích, yêu cầu, nhiệm vụ',
    ],
    source: CORPUS,
  },
  {
    kind: 'none',
    phrases: [
      'mục tiêu',
      'mục đích',
      'yêu cầu',
      'chỉ tiêu',
      'các chỉ tiêu',
      'các mục tiêu',
      'một số chỉ tiêu',
      'tầm nhìn',
      'định hướng',
      'phương hướng',
      'ý nghĩa',
    ],
    source: CORPUS,
  },
  {
    kind: 'report',
    phrases: [
      'chế độ báo cáo',
      'chế độ thông tin',
      'thông tin, báo cáo',
      'thông tin báo cáo',
      'công tác báo cáo',
      'báo cáo',
    ],
    source: PLANS,
  },
  {
    kind: 'duty',
    phrases: [
      'tổ chức thực hiện',
      'tổ chức triển khai',
      'triển khai thực hiện',
      'công tác tổ chức thực hiện',
      'phân công thực hiện',
      'phân công trách nhiệm',
      'phân công nhiệm vụ',
      'trách nhiệm thực hiện',
      'trách nhiệm tổ chức thực hiện',
      'trách nhiệm của các',
      'phân công tổ chức thực hiện',
      'tổ chức và thực hiện',
    ],
    source: CORPUS,
  },
  {
    kind: 'task',
    phrases: ['nhiệm vụ', 'giải pháp'],
    anywhere: true,
    source: CORPUS,
  },
  {
    kind: 'task',
    phrases: [
      'nội dung thực hiện',
      'nội dung triển khai',
      'nội dung công việc',
      'nội dung trọng tâm',
      'nội dung cụ thể',
      'nội dung và',
      'nội dung, tiến độ',
      'nội dung, thời gian',
      'nội dung, biện pháp',
      'biện pháp',
      'các biện pháp',
      'các hoạt động',
      'hoạt động',
      'công việc',
    ],
    source: PLANS,
  },
  { kind: 'mixed', phrases: ['nội dung', 'các nội dung', 'một số nội dung'], source: PLANS },
];

/** Begin a paragraph that is no task wherever it stands. */
export const NO_TASK_STARTS: readonly string[] = [
  'trên đây là',
  'trên đây',
  'kính gửi',
  'kế hoạch này',
  'chương trình này',
  'nghị quyết này',
  'quyết định này',
  'thông báo này',
  'nơi nhận',
  'ghi chú',
  'tổng số',
  'tổng cộng',
  'kinh phí',
  'kinh phí thực hiện',
  'tổng kinh phí',
  'nguồn kinh phí',
  'địa điểm',
  'thành phần',
];

/** Lines below the heading of a task that tell of it and are none: where, and who takes part. */
export const ASIDE_LABELS: readonly string[] = [
  'địa điểm',
  'thành phần',
  'đối tượng',
  'số lượng',
  'quy mô',
  'kinh phí',
  'hình thức',
  'phạm vi',
];
