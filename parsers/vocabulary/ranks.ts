/** Before the number: the place itself, or the group that it is to be among. */
export const RANK_BEFORE: readonly string[] = [
  'xếp thứ',
  'đạt thứ',
  'đứng thứ',
  'xếp hạng thứ',
  'xếp hạng',
  'vị trí thứ',
  'vị trí',
  'thứ hạng',
  'xếp thứ hạng',
  'hạng thứ',
  'xếp vị trí thứ',
  'top',
  'tốp',
  'trong top',
  'trong tốp',
  'nhóm top',
];

/** The number after these is how many are in the leading group. */
export const RANK_GROUPS: readonly string[] = [
  'nhóm',
  'top',
  'tốp',
  'trong số',
  'nằm trong',
  'thuộc',
  'trong',
  'vào',
  'thuộc nhóm',
  'một trong',
  'xếp',
  'đứng',
  'nằm',
  'xếp hạng',
];

/** Before so many of all there are: "trong nhóm 30/63 tỉnh, thành phố". */
export const RANK_GROUPS_OF_WHOLE: readonly string[] = [
  'nhóm',
  'trong nhóm',
  'thuộc nhóm',
  'nằm trong nhóm',
  'vào nhóm',
  'top',
  'tốp',
];

/** Before so many places, bodies or countries these mean the first of them, though nothing says so: "thuộc nhóm 30 tỉnh, thành phố". Source: tables of goals of plans on digital transformation. */
export const RANK_GROUPS_OF_PLACES: readonly string[] = [
  'thuộc nhóm',
  'trong nhóm',
  'nằm trong nhóm',
  'lọt vào nhóm',
  'thuộc top',
  'thuộc tốp',
];
/** What stands in such an order. */
export const RANKED_THINGS: readonly string[] = [
  'tỉnh',
  'thành phố',
  'địa phương',
  'huyện',
  'quận',
  'quốc gia',
  'nước',
  'bộ',
  'bộ, ngành',
];

/** All that are put in such an order: "thuộc nhóm 10 | cả nước". Source: plans on PCI and PAPI. */
export const RANKED_WITHIN: readonly string[] = [
  'cả nước',
  'của cả nước',
  'toàn quốc',
  'của toàn quốc',
  'toàn tỉnh',
  'của tỉnh',
  'khu vực',
  'của khu vực',
  'của vùng',
];

/** After the things counted: what makes them a leading group. */
export const RANK_AFTER: readonly string[] = [
  'đứng đầu',
  'dẫn đầu',
  'đầu',
  'cao nhất',
  'tốt nhất',
  'hàng đầu',
  'xếp hạng cao',
  'có thứ hạng cao',
  'đầu cả nước',
  'khá nhất',
  'phát triển nhất',
  'chất lượng điều hành khá',
  'chất lượng điều hành tốt',
];

/** A group without a number: "thuộc nhóm có chất lượng điều hành khá", "Nhóm Tốt". */
export const RANK_GROUP_NAMES: readonly string[] = ['nhóm', 'thuộc nhóm', 'nằm trong nhóm', 'tốp đầu', 'top đầu'];

/** Headers of columns that hold places, beside columns of points. Source: appendices of plans on PAPI and PCI. */
export const RANK_HEADERS: readonly string[] = ['Xếp hạng', 'Thứ hạng', 'Xếp thứ', 'Vị trí', 'Hạng', 'Vị thứ'];
