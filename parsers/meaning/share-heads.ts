import { phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { findScopes } from '../normalise/scope.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { FIGURES_OF_A_HEAD } from '../vocabulary/measure-heads.ts';
import { NOT_MEASURES, OWN_MEASURES } from '../vocabulary/sibling-names.ts';
import { BODIES_LIKE_VERBS, NOT_TAILS, OWN_FIGURES, QUALIFIER_OPENINGS } from '../vocabulary/statement-openings.ts';
import { PREDICATE_STARTS } from '../vocabulary/statement-words.ts';
import { alignName, takePlace } from './align-name.ts';
import { opensWithChange, opensWithWork } from './opens-with-work.ts';
import { inPartOfYear, isEndOfYear } from './share-times.ts';
import type { Clause } from './split-clauses.ts';
import { firstWordOf, isTelling, measureHeadOf, trimSigns } from './telling-words.ts';
import type { ClauseWords } from './word-clause.ts';

/** A clause on its way to whole words. */
export interface Part {
  readonly clause: Clause;
  readonly words: ClauseWords;
  before: string;
  thing: string;
  comparator: Quantity['comparator'];
  isCompleted: boolean;
  /** "trong đó" opens it, or the list that it goes on: a part of the amount before, and of its years. */
  isOfWhole: boolean;
}

const OWN = phrasesOf(OWN_FIGURES);
const MEASURES = phraseTable<boolean>([
  [true, OWN_MEASURES],
  [false, NOT_MEASURES],
]);
const QUALIFIERS = phrasesOf(QUALIFIER_OPENINGS);
/** Syllables of a name in a list that leans on the figure before it: "ngô 4.850 ha". */
const SHORT_NAME = 5;
/** The same behind "trong đó" and "gồm": "sơ cấp và đào tạo dưới 3 tháng". */
const PART_NAME = 10;
/** The same for a name that a word like "khu vực" opens. Words. */
const QUALIFIED_NAME = 7;

export function joinWords(...words: readonly string[]): string {
  return trimSigns(words.filter((word) => word !== '').join(' '));
}

/** Nothing, or a word that only joins what follows to what stands before. */
export function isFiller(text: string): boolean {
  return /^\s*(?:(?:ở|tại|của|đối với|thuộc)\s*)?$/iu.test(text);
}

/** "Diện tích lúa 22.540 ha; ngô 4.850 ha", "Tỷ lệ …: cấp tỉnh 80 %; cấp huyện 70 %": the figure named first holds for all. */
export function shareHeads(parts: readonly Part[]): void {
  let head = '';
  let figure = '';
  let headed: Part | undefined;
  let opening: Part | undefined;
  let whole: Part | undefined;
  let lead: Part | undefined;
  let previous: Part | undefined;
  let region = '';
  const regions = new Map<Part, string>();
  for (const part of parts) {
    if (part.words.head !== '') {
      region = REGION.test(part.words.head) ? part.words.head : '';
      [head, headed] = [region === '' ? part.words.head : '', undefined];
    } else if (part.clause.isApart && opensMeasure(part.before) && measureHeadOf(part.before) === '') head = '';
    if (part.words.isPart) [opening, whole] = [part, wholeOfShare(part, lead, parts) ?? lead];
    else if (part.clause.isApart && !opening?.words.isPartList && !sharesWhole(part, opening, lead))
      opening = undefined;
    part.isOfWhole = opening !== undefined;
    if (head !== '' && !isPartOfTold(part, whole, opening)) {
      const isFragment =
        !isTelling(part.before === '' ? part.thing : part.before) ||
        measureHeadOf(head) !== '' ||
        isFigureAlone(part) ||
        isPartOfChange(part, head) ||
        goesOn(part, headed);
      if (isFragment) headed ??= part;
      if (part.before === '' && part.thing === '') part.before = (!part.clause.isApart && previous?.before) || head;
      else if (part.before === '' && isFragment) part.thing = `${head} › ${part.thing}`;
      else if (isFragment && (measureHeadOf(part.before) === '' || (isFigureAlone(part) && measureHeadOf(head) === '')))
        part.before = `${head} › ${part.before}`;
      part.isCompleted ||= part.words.head === '';
    } else if (whole && isPredicateOf(part, whole)) {
      part.thing = `${whole.before} › ${part.thing}`;
      part.isCompleted = true;
    } else if (previous && isOfSame(part, previous)) {
      [part.before, part.thing] = [previous.before, previous.thing];
      part.isCompleted = true;
    } else if (lead && !part.words.isPart && completeName(part, lead)) part.isCompleted = true;
    else if (whole && opening && leansOn(part, whole, opening)) {
      // "Trồng mới 350 ha rừng, trong đó rừng phòng hộ …" says the thing again
      const isSaid =
        (whole.thing === whole.clause.quantities[0].noun && !sharesCounted(part, whole)) ||
        firstWordOf(whole.thing) === firstWordOf(part.before);
      const told = isSaid || isTelling(whole.before) ? whole.before : joinWords(whole.before, whole.thing);
      const name = whole.before === '' ? whole.thing : told.replace(FOR_WHOM, '');
      // "Tỷ lệ hộ nghèo giảm 2 %, riêng hộ nghèo dân tộc thiểu số"
      const aligned = whole.thing === '' && sharesWords(name, part.before) ? alignName(name, part.before) : null;
      part.before = aligned ?? `${name} › ${part.before}`;
      part.isCompleted = true;
    } else if (lead && !opening && figure !== '' && !isLevelAlone(part) && leansOn(part, lead, undefined)) {
      part.before = joinWords(figure, part.before);
      part.isCompleted = true;
    } else if (part.before !== '' && (leanOnName(part, parts) || leanOnFigure(part, lead) || leanOnThing(part, lead)))
      part.isCompleted = true;
    else if (lead && part.thing === '') leanOnLead(part, lead);
    if (!part.isCompleted) {
      // a statement without a figure, as "tuyển sinh 24.500 người", ends what the figure before it holds for
      if (part.before !== '' || part.thing === '') figure = measureHeadOf(part.before);
      // "… hết quý II đạt 50 %, hết quý III đạt 75 %, cả năm đạt 100 %": what says nothing leads nothing
      if (lead === undefined || part.clause.isApart || part.before !== '' || part.thing !== '') lead = part;
    }
    previous = part;
    if (region !== '') regions.set(part, region);
  }
  for (const [part, name] of regions) setInRegion(part, name);
}

/** "70 % hộ kinh doanh nhận chuyển khoản, đến cuối năm đạt 85 %": the same by the end of the year. */
function isOfSame(part: Part, previous: Part): boolean {
  const [own, before] = [part.clause.quantities[0], previous.clause.quantities[0]];
  return part.thing === '' && isEndOfYear(part.before) && own.unit === before.unit && own.change === before.change;
}

/** "Giảm tỷ lệ hộ nghèo 5 %, tương ứng 900 hộ; riêng các xã khó khăn giảm 6 %": of the share, and not of what it comes to. */
function wholeOfShare(part: Part, lead: Part | undefined, parts: readonly Part[]): Part | undefined {
  const [quantity] = part.clause.quantities;
  if (!lead || quantity.unitKind !== 'share' || isTelling(joinWords(lead.before, lead.thing))) return undefined;
  const earlier = parts.slice(0, parts.indexOf(lead));
  return earlier.findLast(({ clause, before }) => clause.quantities[0].unit === quantity.unit && isTelling(before));
}

const SUBJECTLESS = phraseTable<boolean>([
  [true, [...PREDICATE_STARTS, ...NOT_TAILS]],
  [false, BODIES_LIKE_VERBS],
]);

/** "95 % hộ dân được dùng nước hợp vệ sinh, trong đó 60 % | sử dụng nước sạch": the verb comes at once. */
export function lacksSubject(thing: string): boolean {
  return SUBJECTLESS.at(tokenize(thing), 0)?.value === true;
}

/** "Tỷ lệ học sinh tốt nghiệp đạt 98 %, trong đó trên 60 % | vào đại học": a share of that rate, of which the verb alone is said. */
function isPredicateOf(part: Part, whole: Part): boolean {
  const areShares = [part, whole].every(({ clause }) => clause.quantities[0].unitKind === 'share');
  const isTold = part.words.isPart && part.before === '' && lacksSubject(part.thing);
  return areShares && isTold && whole.thing === '' && whole.before !== '';
}

/** "PCGD THCS: thiếu niên tốt nghiệp THCS 97,2 %; trong đó nữ 97,8 %": of what stands before, not of the topic above it. */
function isPartOfTold(part: Part, whole: Part | undefined, opening: Part | undefined): boolean {
  if (!whole || !opening || !isTelling(whole.before)) return false;
  return whole.clause.quantities[0].unitKind === 'share' && leansOn(part, whole, opening);
}

// Khu vực đồng bằng: | Đối với vùng miền núi: | Bệnh sởi:
const REGION = /^(?:đối với\s)?(?:khu vực|vùng|địa bàn|bệnh|dịch|dịch bệnh)\s/iu;

/** "Khu vực miền núi: hơn 90 % hộ …; 88 % thôn …": where each of the list is to be reached. */
function setInRegion(part: Part, region: string): void {
  const last = tokenize(region).at(-1)?.key ?? '';
  // "Bệnh dại: 100 % người bị chó nghi dại cắn": the words say it themselves
  if (tokenize(`${part.before} ${part.thing}`).some(({ key }) => key === last)) return;
  if (part.before === '') part.thing = joinWords(`${region} › ${part.thing}`);
  else part.before = `${region} › ${part.before}`;
  part.isCompleted ||= part.words.head === '';
}

/** "Giảm mức tiêu hao năng lượng, cụ thể: công nghiệp thép từ 3 đến 10 %": the change before the colon is of each. */
function isPartOfChange(part: Part, head: string): boolean {
  return opensWithChange(head) !== null && part.clause.quantities[0].change === null && isNameOfList(part, PART_NAME);
}

// Đào tạo nghề | cho
const FOR_WHOM = /\scho$/iu;

/** "diện tích", "năng suất bình quân": a figure that does not say of what. */
function isFigureAlone({ before, thing }: Part): boolean {
  const figure = measureHeadOf(before);
  return thing === '' && figure !== '' && !isTelling(before.slice(figure.length));
}

const OF_A_HEAD = phrasesOf(FIGURES_OF_A_HEAD);

/** "Diện tích ngô 1.450 ha, sản lượng 7.975 tấn": of what, the figure before has said. */
function leanOnFigure(part: Part, lead: Part | undefined): boolean {
  const figure = lead ? measureHeadOf(lead.before) : '';
  if (!lead || figure === '' || part.clause.isApart || measureHeadOf(part.before) !== part.before || part.thing !== '')
    return false;
  // "tốc độ tăng trưởng kinh tế đạt 13 %, thu nhập bình quân 70 triệu đồng/người": of a head, whatever grows
  if (OF_A_HEAD.at(tokenize(part.before), 0)) return false;
  part.before = joinWords(part.before, lead.before.slice(figure.length));
  return part.before !== '';
}

/** "… gieo trồng 3.850 ha, trong đó cà phê 2.100 ha, | sản lượng 5.670 tấn": of the name that leans on the whole, not of the whole. */
function leanOnName(part: Part, parts: readonly Part[]): boolean {
  if (!isFigureAlone(part) || part.clause.isApart) return false;
  const at = parts.indexOf(part);
  const name = parts.slice(0, at).findLast(({ words, clause }) => measureHeadOf(words.before) === '' || clause.isApart);
  const said = name?.words.before ?? '';
  const isName = isShortName(tokenize(said), SHORT_NAME) && measureHeadOf(said) === '' && !opensWithWork(said);
  if (!name?.isCompleted || !isName || name.words.thing !== '' || name.clause.quantities[0].unitKind !== 'measure')
    return false;
  part.before = `${said} › ${part.before}`;
  return true;
}

/** "Lúa: 70.500 ha, năng suất 69,5 tạ/ha, sản lượng 489.975 tấn": of what, the name before has said. */
function leanOnThing(part: Part, lead: Part | undefined): boolean {
  if (lead?.thing !== '' || part.clause.isApart || !isFigureAlone(part)) return false;
  const name = tokenize(lead.before);
  const isBare =
    name.length > 0 && name.length <= SHORT_NAME && measureHeadOf(lead.before) === '' && !opensWithWork(lead.before);
  if (!isBare || lead.clause.quantities[0].unitKind !== 'measure') return false;
  part.before = `${lead.before} › ${part.before}`;
  return true;
}

/** Words of a name that shows by words in common what it takes the place of, at most. */
const ALIGNED_NAME = 12;

const MONEY = /^(?:vốn|ngân sách|thu|chi)(?!\p{L})/iu;

/** "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 92 %, bảo hiểm xã hội 18 %": the new name takes the place of the old one. */
function completeName(part: Part, lead: Part): boolean {
  const tokens = tokenize(part.before);
  const [quantity] = part.clause.quantities;
  // "Tỷ lệ giải ngân vốn đầu tư đạt 95 %, vốn sự nghiệp đạt 90 %": money is no measure of shares
  const isOwn = opensMeasure(part.before) && !(quantity.unitKind === 'share' && MONEY.test(part.before));
  if (part.thing !== '' || tokens.length === 0 || tokens.length > ALIGNED_NAME || isOwn) return false;
  const isFigure = opensMeasure(lead.before) || measureHeadOf(lead.before) !== '';
  if (quantity.unit !== lead.clause.quantities[0].unit || !(isFigure || quantity.unitKind === 'share')) return false;
  if (findScopes(part.before).length > 0 || findWay(lead.before) >= 0) return false;
  const name =
    inPartOfYear(lead.before, part.before) ??
    ofAnother(lead.before, part.before) ??
    takePlace(lead.before, part.before) ??
    alignName(lead.before, part.before);
  if (name !== null) part.before = name;
  return name !== null;
}

/** "Cơ cấu lao động: nông nghiệp còn 45 %, công nghiệp - xây dựng 25 %": a list below a head goes on. */
function goesOn(part: Part, headed: Part | undefined): boolean {
  return (
    headed !== undefined &&
    !part.clause.isApart &&
    isNameOfList(part) &&
    part.clause.quantities[0].unit === headed.clause.quantities[0].unit
  );
}

/** Nothing but a short name, with no measure of its own. */
function isNameOfList(part: Part, longest = SHORT_NAME): boolean {
  return isName(part, longest) && !opensMeasure(part.before);
}

function isName({ before, thing }: Part, longest: number): boolean {
  return thing === '' && isShortName(tokenize(before), longest) && measureHeadOf(before) === '';
}

/** "303 tỷ đồng, trong đó nông nghiệp 35 %; dịch vụ 65 %": shares of an amount go on over ";". */
function sharesWhole(part: Part, opening: Part | undefined, lead: Part | undefined): boolean {
  const kinds = [part, opening, lead].map((each) => each?.clause.quantities[0].unitKind);
  return kinds[0] === 'share' && kinds[1] === 'share' && kinds[2] !== 'share' && isNameOfList(part, PART_NAME);
}

/** A short name with an amount of the same unit, right after a figure with its name; of a part a share will do. */
function leansOn(part: Part, lead: Part, opening: Part | undefined): boolean {
  const [quantity] = part.clause.quantities;
  const isOfUnit =
    quantity.unit === lead.clause.quantities[0].unit || (opening !== undefined && quantity.unitKind === 'share');
  // "trong đó nuôi trồng đạt 101 nghìn tấn, khai thác đạt 53 nghìn tấn": the first part has the verb too
  const isAlike = !quantity.isGoal || (opening?.clause.quantities[0].isGoal ?? false);
  const isListed = opening ? isName(part, PART_NAME) : isNameOfList(part);
  return isListed && isOfUnit && (isAlike || part.words.isPart);
}

/** Do the words begin with a measure: "số …", "tỷ lệ …", "thu …"? */
export function opensMeasure(text: string): boolean {
  return MEASURES.at(tokenize(text), 0)?.value === true;
}

function isShortName(tokens: readonly Token[], longest: number): boolean {
  if (tokens.length > 0 && tokens.length <= longest) return true;
  const words = tokens.filter((token) => token.kind === 'word').length;
  return QUALIFIERS.at(tokens, 0) !== undefined && words <= QUALIFIED_NAME;
}

// tỷ lệ chuyển cấp | từ tiểu học lên trung học cơ sở
const FROM = /(?:^|\s)từ\s/iu;
const UP = /\slên\s/iu;

/** Where the words begin that name a way up; -1 where there are none. */
function findWay(text: string): number {
  const start = text.search(FROM);
  return start >= 0 && UP.test(text.slice(start)) ? start : -1;
}

/** "đô thị 32 m2, nông thôn 28,5 m2", "mầm non 2.300 người, tiểu học 5.100 người": the name is one of several itself. */
function isSibling({ before }: Part): boolean {
  const tokens = tokenize(before);
  return QUALIFIERS.at(tokens, 0)?.length === tokens.length;
}

/** "thu ngân sách tăng 10 %; hộ nghèo giảm 4 %": what changes the other way is another thing. */
function movesOtherWay(part: Part, lead: Part): boolean {
  const [own, first] = [part, lead].map(({ clause }) => clause.quantities[0].change);
  return own !== null && first !== null && own !== first;
}

/** "Tỷ lệ số hóa hồ sơ cấp tỉnh đạt 100 %, cấp huyện 80 %", "… đô thị đạt 96 %; khu vực nông thôn đạt 80 %". */
function leanOnLead(part: Part, lead: Part): void {
  const tokens = tokenize(part.before);
  const way = findWay(lead.before);
  if (way >= 0 && findWay(part.before) >= 0 && !part.clause.isApart) {
    part.before = joinWords(lead.before.slice(0, way), part.before);
    part.isCompleted = true;
    return;
  }
  if (isSibling(lead) || movesOtherWay(part, lead)) return;
  const quantities = [part.clause.quantities[0], lead.clause.quantities[0]];
  const isOwnFigure = OWN.at(tokens, 0) !== undefined;
  const isSameKind = quantities[0]?.unit === quantities[1]?.unit || isOwnFigure;
  if (tokens.length === 0 || tokens.length > SHORT_NAME || lead.before === '' || !isSameKind) return;
  const [scope] = findScopes(part.before);
  const [mine] = findScopes(lead.before);
  if (scope && isFiller(part.before.slice(0, scope.start))) {
    const stem = mine ? lead.before.slice(0, mine.start) : lead.before;
    part.before = joinWords(stem, part.before.slice(scope.start), mine ? lead.before.slice(mine.end) : '');
  } else if (isOwnFigure || QUALIFIERS.at(tokens, 0))
    part.before = takePlace(lead.before, part.before) ?? `${lead.before} › ${part.before}`;
  else return;
  part.isCompleted = true;
}

/** "Tỷ lệ nữ tham gia cấp ủy cấp tỉnh từ 20 %, | cấp cơ sở từ 25 %": the level takes the place of the other. */
function isLevelAlone({ before }: Part): boolean {
  const [scope] = findScopes(before);
  return scope !== undefined && isFiller(before.slice(0, scope.start)) && isFiller(before.slice(scope.end));
}

// Tỷ lệ hài lòng | của người bệnh nội trú
const OF_WHOM = ' của ';

/** "Tỷ lệ hài lòng của người bệnh đạt 95 %, | của nhân viên y tế đạt 90 %": whose it is takes the place of whose it was. */
function ofAnother(lead: string, name: string): string | null {
  const at = lead.indexOf(OF_WHOM);
  return at > 0 && ` ${name}`.startsWith(OF_WHOM) ? `${lead.slice(0, at)} ${name}` : null;
}

/** "Đón 120.000 lượt khách, trong đó khách quốc tế chiếm 5 %": a share of what was counted, which the verb alone does not name. */
function sharesCounted(part: Part, whole: Part): boolean {
  const [quantity] = part.clause.quantities;
  return quantity.unitKind === 'share' && whole.clause.quantities[0].unitKind === 'count' && !isTelling(whole.before);
}

/** The words that open the part stand in the name of the whole: "hộ nghèo". */
function sharesWords(whole: string, part: string): boolean {
  const opening = tokenize(part)
    .slice(0, 2)
    .map(({ key }) => key);
  return (
    opening.length === 2 &&
    ` ${tokenize(whole)
      .map(({ key }) => key)
      .join(' ')} `.includes(` ${opening.join(' ')} `)
  );
}
