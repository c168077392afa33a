import { phrasesOf } from '../normalise/phrase-table.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { tokenize } from '../normalise/tokens.ts';
import { opensWithWhom } from '../outline/of-whom.ts';
import { ASIDE_FACTS } from '../vocabulary/statement-openings.ts';
import type { Statement } from './read-statements.ts';
import { opensMeasure } from './share-heads.ts';
import { isTelling, measureHeadOf } from './telling-words.ts';

// What a bracket behind an amount states: parts of it, or another figure of the same.

const FACTS = phrasesOf(ASIDE_FACTS);

/** "Hoàn thành chỉ tiêu … (đến năm 2025, tỷ lệ hộ dân sử dụng nước sạch đạt 80 %)": what the only bracket says in full. */
export function statesShare(statement: Statement | undefined): boolean {
  if (statement === undefined || !statement.quantity.isGoal) return false;
  return opensMeasure(statement.indicator) && isTelling(statement.indicator) && !tellsFacts(statement.sentence);
}

/** "40 dự án, tổng vốn 12.000 tỷ (trong đó FDI: 05 dự án)": projects are a part of projects. */
export function wholeOf(part: Statement, before: readonly Statement[]): Statement | undefined {
  return before.findLast((statement) => statement.quantity.unit === part.quantity.unit);
}

/** "240 hộ (nông nghiệp 74 hộ, thủ công nghiệp 36 hộ)", "1.450 ha (năng suất 55 tạ/ha)": the same thing, or another figure of it. */
export function statesParts(read: readonly Statement[], outer: Statement): boolean {
  const [first] = read;
  const areAlike = read.every(({ quantity, indicator }) => isOfUnit(quantity, outer.quantity) && indicator !== '');
  const isPlain = read.every(({ change, baseline }) => change === null && baseline === null);
  if (!first) return false;
  if (endsChange(read, first, outer) || growsBy(read, first, outer)) return true;
  if (!isPlain) return false;
  // "Ngành điện ảnh: khoảng 150 triệu USD (phim Việt Nam đạt khoảng 50 triệu USD)"
  const isSmaller = first.quantity.unit === outer.quantity.unit && first.quantity.value < outer.quantity.value;
  const isOfWhole = isOfUnit(first.quantity, outer.quantity) && first.quantity.value < outer.quantity.value;
  if (read.length === 1 && isSmaller && first.quantity.isGoal && isTelling(first.indicator))
    return outer.quantity.isGoal;
  // "phát triển đàn bò lên 32.000 con (bò sữa 9.500 con)"
  if (read.length === 1 && isOfWhole && outer.change === null && goesOnFrom(outer, first.indicator)) return true;
  // "tổng đàn bò đạt 195 ngàn con (tổng sản lượng thịt hơi 11.500 tấn)": a measure of its own
  if (measureHeadOf(first.indicator) !== '' && isTelling(first.indicator)) return !tellsFacts(first.sentence);
  // "còn 3 % (thành thị 1 %, nông thôn 5 %)"
  if (read.length > 1 && areAlike && read.every(({ indicator }) => opensWithWhom(indicator))) return true;
  if (outer.quantity.unitKind === 'share') return false;
  if (addsUp(read, outer)) return true;
  return (read.length > 1 && areAlike) || (isFigure(first.indicator) && measureHeadOf(outer.indicator) !== '');
}

// nâng tổng số sản phẩm OCOP trên địa bàn lên 200 sản phẩm | đưa diện tích rừng lên 200 ha
const RAISES = /^(?:qua đó\s|để\s)?(?:nâng|đưa)\s(?:tổng\s)?(?:số|diện tích)(?!\p{L})/iu;

/** "thêm 30 sản phẩm (nâng tổng số sản phẩm lên 200 sản phẩm)": how many there are then, said in full. */
export function raisesTotal(inner: string, read: readonly Statement[], outer: Statement): boolean {
  const [first] = read;
  const isTotal = first !== undefined && (first.quantity.isLevel || first.quantity.isGoal);
  return isTotal && read.length === 1 && RAISES.test(inner) && isOfUnit(first.quantity, outer.quantity);
}

/** "145 hộ nghèo (xây mới 98 nhà, sửa chữa 47 nhà)": counts of another thing that come to as many are of the same. */
function addsUp(read: readonly Statement[], { quantity }: Statement): boolean {
  const sum = read.reduce((total, part) => total + part.quantity.value, 0);
  const areCounts = [quantity, ...read.map((part) => part.quantity)].every(({ unitKind }) => unitKind === 'count');
  return read.length > 1 && areCounts && sum === quantity.value;
}

/** "đàn bò" and "bò sữa": the last word of the first opens the second, which is longer. */
function goesOnFrom({ indicator, quantity }: Statement, part: string): boolean {
  const [first, more] = tokenize(part).map(({ key }) => key);
  // "3,2 triệu lượt khách (khách quốc tế 180.000 lượt)"
  const ends = [indicator, quantity.noun ?? ''].map((words) => tokenize(words).at(-1)?.key);
  return first !== undefined && more !== undefined && ends.includes(first);
}

/** "giảm 3 % trở lên (còn 7 %)", "tăng 4 - 5 % (để đạt 60 % trở lên)": where the change ends. */
function endsChange(read: readonly Statement[], { quantity, indicator }: Statement, outer: Statement): boolean {
  const isLevel = quantity.isLevel || (quantity.isGoal && TO_REACH.test(outer.sentence.slice(outer.quantity.end)));
  return (
    read.length === 1 && outer.change !== null && isLevel && indicator === '' && quantity.unit === outer.quantity.unit
  );
}

/** "đạt 45.000 tỷ đồng (tăng 11 % so với năm 2025)": by how much it is more than before; of a share it tells only where it comes from. */
function growsBy(read: readonly Statement[], { change, indicator, quantity }: Statement, outer: Statement): boolean {
  const isShare = quantity.unitKind === 'share' && indicator === '' && change !== null && !quantity.isLevel;
  // "điều trị 1.820 người (tăng 120 người)"
  const isMore = quantity.unit === outer.quantity.unit && change !== null && !quantity.isLevel;
  if (read.length === 1 && isMore && quantity.unitKind === 'count' && outer.change === null)
    return indicator === '' || indicator === quantity.noun;
  return (
    read.length === 1 &&
    isShare &&
    outer.change === null &&
    outer.quantity.isGoal &&
    outer.quantity.unitKind !== 'share'
  );
}

// tăng 4 - 5 % | (để đạt 60 % trở lên)
const TO_REACH = /^[^()]{0,20}\((?:để|nhằm|phấn đấu)\s/iu;

/** "320 nhà ở (xây mới 95 nhà, sửa chữa 225 nhà)": a short name of what is counted; "27 m2 sàn/người (đô thị 30 m2)": what it is for each of, said before. */
export function isOfUnit({ unit, noun }: Quantity, whole: Quantity): boolean {
  return (
    unit === whole.unit ||
    (unit !== null && (whole.unit ?? '').startsWith(`${unit}/`)) ||
    (noun !== null && (whole.noun ?? '').toLowerCase().startsWith(`${noun.toLowerCase()} `))
  );
}

function tellsFacts(inner: string): boolean {
  return tokenize(inner).some((_, at, tokens) => FACTS.at(tokens, at) !== undefined);
}

function isFigure(text: string): boolean {
  return text !== '' && measureHeadOf(text) === text;
}

// bình quân mỗi năm | đưa 300 lao động
const EACH_TIME = /^(?:(?:bình quân|trung bình)\s)?(?:mỗi|hằng|hàng)\s(?:năm|quý|tháng)\s/iu;

/** What is counted again needs no name; another figure is of what the first was of. */
export function wordPart(outer: Statement, part: Statement): string {
  if (part.indicator === '') return outer.indicator;
  const again = part.indicator.replace(EACH_TIME, '').toLowerCase();
  const isSame = outer.indicator.toLowerCase().startsWith(again);
  if (part.indicator === part.quantity.noun || (isSame && part.quantity.unit === outer.quantity.unit))
    return outer.indicator;
  const figure = measureHeadOf(outer.indicator);
  if (isFigure(part.indicator) && figure !== '') return `${part.indicator}${outer.indicator.slice(figure.length)}`;
  const noun = ` ${part.quantity.noun ?? ''}`;
  const isCounted = part.quantity.unit === outer.quantity.unit && part.indicator.endsWith(noun);
  return `${outer.indicator} › ${isCounted ? part.indicator.slice(0, -noun.length) : part.indicator}`;
}
