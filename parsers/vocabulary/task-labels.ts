// Labels that stand before who answers for a task, by when, and what comes of it. Source: plans phu-quy-09, ha-chau-57,
// quang-tri-vp, dak-rlap-par-index, and public templates of department plans.

/** Labels of a list of units, before a colon, by the role that they give. */
export const ROLE_LABELS: readonly {
  readonly role: 'lead' | 'support' | 'monitor' | 'implement';
  readonly words: readonly string[];
}[] = [
  {
    role: 'support',
    words: [
      'phối hợp',
      'phối hợp thực hiện',
      'đơn vị phối hợp',
      'cơ quan phối hợp',
      'cơ quan, đơn vị phối hợp',
      'các đơn vị phối hợp',
      'các cơ quan phối hợp',
      'bộ phận phối hợp',
      'phòng phối hợp',
      'đơn vị phối hợp thực hiện',
      'cơ quan phối hợp thực hiện',
    ],
  },
  {
    role: 'lead',
    words: [
      'chủ trì',
      'chủ trì thực hiện',
      'chủ trì tham mưu',
      'cơ quan chủ trì tham mưu',
      'đơn vị chủ trì tham mưu',
      'đơn vị chủ trì',
      'cơ quan chủ trì',
      'cơ quan, đơn vị chủ trì',
      'bộ phận chủ trì',
      'phòng chủ trì',
      'đơn vị chủ trì thực hiện',
      'cơ quan chủ trì thực hiện',
      'đơn vị chịu trách nhiệm',
      'đơn vị đầu mối',
      'đầu mối',
      'đầu mối thực hiện',
      'đầu mối chủ trì',
      'đơn vị đầu mối thực hiện',
      'cơ quan đầu mối',
      'phân công chủ trì',
      'trách nhiệm thực hiện',
      'trách nhiệm chỉ đạo',
      'trách nhiệm chỉ đạo thực hiện',
      'phân công thực hiện',
      'đơn vị phụ trách',
      'phụ trách',
      'người phụ trách',
      'cán bộ phụ trách',
      'công chức phụ trách',
      'bộ phận phụ trách',
      'chủ đầu tư',
      'đơn vị tổ chức',
      'cơ quan tổ chức',
      'cơ quan tham mưu',
      'đơn vị tham mưu',
    ],
  },
  {
    role: 'monitor',
    words: [
      'theo dõi',
      'đơn vị theo dõi',
      'cơ quan theo dõi',
      'theo dõi, đôn đốc',
      'theo dõi, tổng hợp',
      'đơn vị theo dõi, tổng hợp',
      'kiểm tra, giám sát',
      'giám sát',
    ],
  },
  {
    role: 'implement',
    words: [
      'thực hiện',
      'đơn vị thực hiện',
      'cơ quan thực hiện',
      'cơ quan, đơn vị thực hiện',
      'người thực hiện',
      'cán bộ thực hiện',
      'lực lượng thực hiện',
      'bộ phận thực hiện',
    ],
  },
];

/** Labels of a line that tells who leads and who helps, where nothing else is told: "Phân công: Sở Y tế chủ trì; Sở Nội vụ phối hợp". */
export const ASSIGNING_LABELS: readonly string[] = ['phân công', 'phân công trách nhiệm', 'trách nhiệm'];

/** Labels of lines that stand below tasks and tell who answers for them, or by when: they are no tasks. */
export const PERSON_LABELS: readonly string[] = ['lãnh đạo phụ trách', 'lãnh đạo chỉ đạo', 'lãnh đạo theo dõi'];
export const DEADLINE_LABELS: readonly string[] = [
  'thời gian',
  'thời gian thực hiện',
  'thời gian hoàn thành',
  'thời hạn',
  'thời hạn hoàn thành',
  'tiến độ',
  'tiến độ thực hiện',
  'tiến độ hoàn thành',
  'hoàn thành',
  'thời gian và địa điểm',
  'thời gian, địa điểm',
  'thời gian dự kiến',
  'dự kiến thời gian',
  'thời gian tổ chức',
  'thời gian triển khai',
  'thời gian kiểm tra',
  'thời gian thực hiện và hoàn thành',
  'thời điểm',
  'hạn hoàn thành',
];
export const PRODUCT_LABELS: readonly string[] = [
  'sản phẩm',
  'kết quả',
  'sản phẩm đầu ra',
  'kết quả đầu ra',
  'sản phẩm dự kiến',
  'kết quả dự kiến',
  'yêu cầu kết quả',
  'sản phẩm hoàn thành',
];

/** What else a line tells of a task behind a label: what stands there is neither who nor when. Source: plans of communes, 2014 to 2025. */
export const OTHER_LABELS: readonly string[] = [
  'kinh phí',
  'kinh phí thực hiện',
  'dự toán kinh phí',
  'nguồn kinh phí',
  'nguồn vốn',
  'địa điểm',
  'địa điểm thực hiện',
  'hình thức',
  'ghi chú',
];

/** Before a list of who and what there is: "Phương tiện: 02 xuồng máy, 10 bộ đàm". Source: plans of communes against storms, fires and drowning. */
export const INVENTORY_LABELS: readonly string[] = ['lực lượng', 'phương tiện', 'vật tư', 'nhân lực'];
