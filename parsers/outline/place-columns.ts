import type { ColumnRole } from '../../schemas/model/outline.ts';
import { beginsWithAction } from '../normalise/action-verb.ts';
import { readUnitName } from '../normalise/unit-of-measure.ts';
import { foldText, plainText } from '../vietnamese/fold.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { CREATED_HEADERS, SCORE_HEADERS, SHARE_HEADERS, TOTAL_HEADERS } from '../vocabulary/header-kinds.ts';
import type { ColumnEvidence, RoleContext } from './column-evidence.ts';
import { isOfYearBegin, isPartOfYear, MOSTLY_NUMBERS } from './figure-columns.ts';
import { handsOut, namesGoal, tellsGoals } from './goal-titles.ts';
import {
  boundOfHeader,
  isGoalMeasureHeader,
  isPartHeader,
  isPlaceHeader,
  isPlainHeader,
  isReportedHeader,
  tellsPresent,
} from './header-kind.ts';
import { isYear } from './year-columns.ts';

/** With their diacritics: "Số hồ sơ" is no "Số hộ". */
const TOTALS = TOTAL_HEADERS.map(plainText);

/** "Giao chỉ tiêu …" above a table of places: each column of figures is what a place is to reach; of how many there are, none. */
export function settlePlaces(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  { title, planYear, unit = null }: RoleContext,
): readonly ColumnRole[] {
  const isGiven = title !== null && tellsGoals(title);
  const places = columns[roles.indexOf('content')]?.path.at(-1) ?? '';
  if (!isGiven || !isPlaceHeader(places)) return roles;
  // "2025 | 2026 | Số hộ xóa nhà tạm": what a year alone heads says no more of what is aimed at than what stands beside it
  const isMarked = roles.some((role, at) => role === 'target' && !columns[at]?.path.every(isYear));
  const isOpen = !roles.includes('target') || (namesGoal(title) && !isMarked);
  // "Hộ nghèo đầu năm 2025 | Hộ nghèo giảm"
  const isCompared = !roles.includes('target') && roles.includes('baseline') && namesGoal(title);
  if (!isOpen || isCompared) {
    const comesAbout = (at: number): boolean => {
      const own = columns[at]?.path.at(-1) ?? '';
      return namesGoal(title) && (COMES_ABOUT.test(own) || NAMED_OUTPUT.test(foldText(own)));
    };
    const isOfPlan = (at: number): boolean => {
      const year = columns[at]?.year ?? null;
      // "Số nhà tạm xóa năm 2025 › Xây mới | Sửa chữa": a title of goals holds for the plan's own years
      return year === null || (namesGoal(title) && year === planYear && (columns[at]?.path.length ?? 0) > 1);
    };
    return roles.map((role, at) => (isOfPlan(at) && isToReach(roles, columns, at, comesAbout) ? 'target' : role));
  }
  if (roles.includes('baseline')) return roles;
  return roles.map((role, i) => {
    const column = columns[i];
    const isFigure = column !== undefined && column.cells.numbers >= MOSTLY_NUMBERS;
    const isPlain = column?.path.some(isPlainHeader) ?? false;
    const isSize =
      column !== undefined &&
      (tellsSizeOf(column) || tellsSizeBesideGoal(column, columns) || countsWhoPays(column, unit));
    const isTold = column !== undefined && !isPlain && (!isSize || isWholeOfParts(columns, i));
    if (role !== 'other' || !isFigure || !isTold || (column.year !== null && roles.includes('target'))) return role;
    return isOfYearBegin(column.path) ? 'baseline' : 'target';
  });
}

// Tỷ lệ bao phủ BHYT (%)
const NAMED_SHARE = /^ty le \p{L}/u;
// Sản lượng thịt hơi (tấn), as folded: what is brought forth
const NAMED_OUTPUT = /^(?:san luong|nang suat|gia tri san xuat|doanh thu)(?: |$)/u;

// Hộ cận nghèo giảm (hộ) | Mức giảm tỷ lệ sinh (‰)
const NAMED_CHANGE = /^(?:mức )?(?:giảm|tăng)(?!\p{L})(?! so với)|\s(?:giảm|tăng)(?: thêm)?(?:\s?\([^()]*\))?$/iu;

/** Beside the columns of goals one that names a share, a change or a work of its own, and no year: "Tỷ lệ bao phủ BHYT (%)", "Hộ cận nghèo giảm (hộ)", "Trồng cây phân tán (nghìn cây)". */
function isToReach(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  at: number,
  comesAbout: (at: number) => boolean,
): boolean {
  const column = columns[at];
  if (roles[at] !== 'other' || !column || column.cells.numbers < MOSTLY_NUMBERS) return false;
  const [header = ''] = column.path;
  const own = column.path.at(-1) ?? '';
  if (isReportedHeader(own) || column.path.some(isPlainHeader)) return false;
  // "Số người chết › Không vượt quá", "Số lượng tối thiểu"
  if (boundOfHeader(own) !== null) return true;
  // "Tạo việc làm mới › Tổng số | Trong nước": below a work with nothing that is said to be a goal or what was
  if (column.path.length > 1)
    return (
      (isWork(header) || column.year !== null) &&
      columns.every(({ path }, i) => path[0] !== header || roles[i] === 'other')
    );
  return (
    !tellsSizeOf(column) &&
    (comesAbout(at) || NAMED_SHARE.test(foldText(header)) || NAMED_CHANGE.test(header) || isWork(header))
  );
}

const CREATED = phraseSet(CREATED_HEADERS);
const isWork = (header: string): boolean => beginsWithAction(header) || beginsWith(header, CREATED);

/** "Biểu chi tiết chỉ tiêu tiết kiệm": below such a title the figures of any table are to be reached where no column is said to be. */
export function settleGoals(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  title: string | null,
): readonly ColumnRole[] {
  // "Lộ trình phát triển … theo quý" above "Quý I | Quý II"
  const isParted = columns.filter(isPartOfYear).length > 1;
  const isGiven = handsOut(title) || (title !== null && isParted && tellsGoals(title));
  const isTold = (['product', 'task', 'deadline'] as const).some((role) => roles.includes(role));
  if (!isGiven || isTold || !roles.includes('content')) return roles;
  const hasFigures = roles.includes('target') || roles.includes('baseline');
  if (hasFigures && !isParted) return roles;
  return roles.map((role, i) => {
    const column = columns[i];
    const isFigure = column !== undefined && column.cells.numbers >= MOSTLY_NUMBERS && column.path.length > 0;
    const isPlain =
      column !== undefined &&
      // "Nội dung | Điểm": what each of the works is worth
      ((tellsSizeOf(column) && !isWholeOfParts(columns, i)) ||
        isPlainHeader(column.path[0] ?? '') ||
        SCORES.has(foldText(column.path.join(' '))));
    // "Kế hoạch năm | Lũy kế đến hết › Quý I", "Tỷ lệ đạt được đến cuối quý › Quý I": by when it is to be reached
    const isPart = column !== undefined && isPartOfYear(column) && !column.path.some(isReportedHeader);
    const isOpen = hasFigures ? isPart && (role === 'other' || !roles.includes('target')) : role === 'other';
    return isOpen && isFigure && !isPlain ? 'target' : role;
  });
}

const SCORES: ReadonlySet<string> = new Set(SCORE_HEADERS.map(foldText));

// Số hộ thoát nghèo | Số xã đạt chuẩn | Số hộ được cấp nước | Số người nghi mắc lao được xét nghiệm: so many are not there yet
const COMES_ABOUT =
  /^(?:tổng )?số (?:(?:hộ|khẩu|thôn|trẻ|xã) (?:nghèo |cận nghèo )?(?:đạt|được|thoát|tham gia|đăng ký|xóa|di dời|lắp đặt|đấu nối)|(?:hộ|người|trẻ|ca|bệnh nhân|lao|lao động|phụ nữ|học sinh)(?: \p{L}{1,7}){1,4} được)(?!\p{L})(?! (?:giao|công nhận|cấp thẻ|quản lý))/iu;

const SHARES: ReadonlySet<string> = new Set(SHARE_HEADERS.map(foldText));

function opensTotal(header: string): boolean {
  const words = plainText(header);
  return TOTALS.some((total) => words === total || words.startsWith(`${total} `));
}

/** How many there are, or what share of them: "Tổng số", "Tỷ lệ (%)"; "Tỷ lệ cơ sở đạt" is to be reached. */
function tellsSizeOf({ path }: ColumnEvidence): boolean {
  const own = path.at(-1) ?? '';
  if (path.length > 1 && tellsPresent(own) && !NAMED_CHANGE.test(own)) return true;
  // "Gia đình văn hóa › Tỷ lệ (%)", "Trồng rừng › Tổng": of what, the header above says
  if (path.length > 1 && !isPartHeader(path[0] ?? '')) return false;
  // "Tổng chỉ tiêu | Quân đội | Công an"
  if (NAMED_CHANGE.test(own) || namesGoal(own)) return false;
  if (tellsPresent(own)) return true;
  if (COMES_ABOUT.test(own)) return false;
  return opensTotal(own) || SHARES.has(foldText(own.replace(/\([^()]*\)/gu, '')).trim());
}

/** "Trâu, bò › Tổng đàn | KH tiêm", "Trẻ 6 tuổi › Tổng số | Huy động": below one header with what is planned, of how many. */
function tellsSizeBesideGoal({ path }: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  const own = path.at(-1) ?? '';
  return (
    path.length > 1 &&
    opensTotal(own) &&
    columns.some((other) => {
      const last = other.path.at(-1) ?? '';
      const isGoal = isGoalMeasureHeader(last) || beginsWithAction(last);
      return other.path[0] === path[0] && isGoal && !opensTotal(last);
    })
  );
}

// Số lao động | Số hộ
const WHO_PAYS = /^số (?:lao động|hộ|khẩu|nhân khẩu|người|đảng viên|hội viên|đoàn viên)$/iu;

/** "ĐVT: nghìn đồng" above "Số lao động | Quỹ phòng, chống thiên tai": how many there are that pay. */
function countsWhoPays({ path }: ColumnEvidence, unit: string | null): boolean {
  return unit !== null && readUnitName(unit)?.kind === 'money' && WHO_PAYS.test((path.at(-1) ?? '').trim());
}

/** "Tổng số sản phẩm | Trong đó › 3 sao | 4 sao": what the parts are to reach, all together is to reach. */
function isWholeOfParts(columns: readonly ColumnEvidence[], at: number): boolean {
  return isPartHeader(columns[at + 1]?.path[0] ?? '') && !isPartHeader(columns[at]?.path[0] ?? '');
}

/** "Tổng số phiếu | Thành thị | Nông thôn" under a title of goals: what the columns behind it add up to is to be reached as they are. */
export function settleWholes(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  return roles.map((role, at) => {
    const column = columns[at];
    if (role !== 'other' || !column || column.year !== null) return role;
    const own = column.path.at(-1) ?? '';
    const isTotal = opensTotal(own) && !isReportedHeader(own) && !column.path.some(isPlainHeader);
    const count = isTotal ? column.cells.countParts() : 0;
    const areGoals = (from: number, to: number): boolean => roles.slice(from, to).every((part) => part === 'target');
    if (count > 0) return areGoals(at + 1, at + 1 + count) ? 'target' : role;
    // "Quỹ phòng, chống thiên tai | Quỹ đền ơn đáp nghĩa | Tổng thu"
    const before = isTotal ? column.cells.countPartsBefore() : 0;
    return before > 0 && areGoals(at - before, at) ? 'target' : role;
  });
}
