/** What a heading says of the prose below it. */
export interface HeadingWordRow {
  /**
   * `goal`: what is to be reached; `task`: what is to be done; `fact`: what was; `aside`: money, places, people, forms,
   * reporting, where numbers are no targets.
   */
  readonly kind: 'goal' | 'task' | 'fact' | 'aside';
  readonly phrases: readonly string[];
  readonly source: string;
}

const PLAN_FORM = 'Nghị định 30/2020/NĐ-CP; Kế hoạch của UBND các tỉnh, huyện';

export const HEADING_WORDS: readonly HeadingWordRow[] = [
  {
    kind: 'aside',
    phrases: [
      'lực lượng, phương tiện',
      'lực lượng và phương tiện',
      'lực lượng tham gia',
      'phương tiện, trang thiết bị',
      'phương tiện, vật tư',
      'vật tư, phương tiện',
      'vật tư, trang thiết bị',
      'vật tư dự trữ',
    ],
    source: 'plans of communes against storms and fires',
  },
  {
    kind: 'aside',
    phrases: ['nội dung thi', 'nội dung hội thi', 'nội dung hội nghị', 'thể lệ', 'đối tượng, điều kiện'],
    source: 'plans of contests and meetings (Bình Thọ 2021, Bảo hiểm xã hội Việt Nam 2026)',
  },
  {
    kind: 'goal',
    phrases: [
      'mục tiêu',
      'chỉ tiêu',
      'mục đích',
      'định hướng',
      'phương hướng',
      'tầm nhìn',
      'phấn đấu',
      'kết quả cần đạt',
      'kết quả đạt được đến năm',
      'yêu cầu',
    ],
    source: PLAN_FORM,
  },
  {
    kind: 'task',
    phrases: ['nhiệm vụ', 'giải pháp', 'nội dung', 'tổ chức thực hiện', 'phân công', 'trách nhiệm'],
    source: PLAN_FORM,
  },
  {
    kind: 'fact',
    phrases: [
      'kết quả thực hiện',
      'kết quả đạt được',
      'kết quả',
      'những kết quả',
      'đánh giá',
      'thực trạng',
      'hiện trạng',
      'tổng quan',
      'khái quát tình hình',
      'tình hình',
      'tồn tại',
      'hạn chế',
      'khó khăn',
      'nguyên nhân',
      'bối cảnh',
      'nhận diện',
      'nhận định',
      'điểm nghẽn',
      'khái quát',
      'đặc điểm',
      'sự cần thiết',
      'căn cứ',
      'cơ sở pháp lý',
      'thuận lợi',
      'ưu điểm',
    ],
    source: PLAN_FORM,
  },
  {
    kind: 'aside',
    phrases: [
      'kinh phí',
      'nguồn kinh phí',
      'dự toán',
      'nguồn vốn',
      'nhu cầu vốn',
      'nhu cầu kinh phí',
      'tổng nhu cầu',
      'tổng kinh phí',
      'nguồn lực',
      'cơ chế tài chính',
      'thời gian',
      'địa điểm',
      'thành phần',
      'đối tượng',
      'phạm vi',
      'chế độ báo cáo',
      'chế độ thông tin',
      'thông tin báo cáo',
      'định mức',
      'mức hỗ trợ',
      'cơ cấu giải thưởng',
      'giải thưởng',
      'khen thưởng',
      'giải thích từ ngữ',
    ],
    source: PLAN_FORM,
  },
];
