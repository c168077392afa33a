import { trimEndSigns } from '../normalise/trim-signs.ts';
import { joinWords, type Part } from './share-heads.ts';

// tại khu vực nông thôn | ở đô thị | đối với các xã đặc biệt khó khăn | trên địa bàn các xã
// | vào ban ngày, 02 phút | vào ban đêm
const AT_PLACE = /^\s*(?<place>(?:tại|ở|đối với|trên địa bàn|vào (?=ban|mùa|ngày (?:thường|nghỉ|lễ)))\s?\p{L}.*)$/isu;
const PLACE_WITHIN = /\s(?:tại|ở|đối với|trên địa bàn|vào (?=ban|mùa|ngày (?:thường|nghỉ|lễ)))\s?/iu;
// … tại cấp xã | được giải quyết trước hạn: a verb of its own
const OWN_VERB = /\s(?:được|đạt|có|đã)\s/iu;
const SIGNS = ',;:.…-–';

/**
 * "90 % rác thải tại đô thị được thu gom; 60 % | tại khu vực nông thôn", "Tỷ lệ thu gom đạt 90 % ở đô thị, 70 % | ở nông thôn":
 * a share with nothing but a place is of what the one before is of, there, and has its bound.
 */
export function sharePlaces(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    const [quantity] = part.clause.quantities;
    const isBare = part.thing === '' && part.words.before === '' && !part.words.isPart;
    if (!previous || !isBare || ![part, previous].every(isLevel)) return;
    const place = placeOf(sentence, part);
    if (place === undefined) return;
    if (previous.thing !== '') takeThing(part, previous, place);
    else if (previous.before !== '') takeFront(part, previous, { place, other: placeOf(sentence, previous) });
    else return;
    part.isCompleted = true;
    const bound = previous.clause.quantities[0];
    if (!quantity.isCompared && !quantity.isGoal && bound.isCompared && previous.comparator !== 'between')
      part.comparator = previous.comparator;
  });
}

/** "dưới 60 phút đối với khám lâm sàng; dưới 3 giờ | đối với khám có xét nghiệm" */
const LEVELS: ReadonlySet<string> = new Set(['share', 'time', 'measure']);

function isLevel({ clause }: Part): boolean {
  const [quantity, ...others] = clause.quantities;
  return quantity.unitKind !== null && LEVELS.has(quantity.unitKind) && quantity.change === null && others.length === 0;
}

/** All that stands behind the number, where it is a place. */
function placeOf(sentence: string, { clause }: Part): string | undefined {
  return AT_PLACE.exec(trimEndSigns(sentence.slice(clause.quantities[0].end, clause.end), SIGNS))?.groups?.place;
}

/** The thing behind the number before, with this place for its own; the verb of the one that has it holds for both. */
function takeThing(part: Part, previous: Part, place: string): void {
  const { thing, predicateAt } = previous.words;
  const own = OWN_VERB.exec(place)?.index;
  const verb = own === undefined ? previous.thing.slice(predicateAt).trim() : '';
  // "85 % rác thải ở đô thị và 65 % ở nông thôn được thu gom"
  const isVerbless = own !== undefined && predicateAt >= thing.length && PLACE_WITHIN.test(thing);
  if (isVerbless) {
    previous.thing = joinWords(previous.thing, place.slice(own));
    previous.isCompleted = true;
  }
  part.before = previous.before;
  part.thing = joinWords(withoutPlace(thing.slice(0, predicateAt)), place, verb);
}

/** What stands before the number before, which of the two names its place too. */
function takeFront(
  part: Part,
  previous: Part,
  { place, other }: { readonly place: string; readonly other: string | undefined },
): void {
  const front = withoutPlace(previous.before);
  if (other !== undefined && front === previous.before) previous.before = joinWords(front, other);
  part.before = joinWords(front, place);
}

function withoutPlace(text: string): string {
  return text.slice(0, PLACE_WITHIN.exec(text)?.index ?? text.length).trim();
}
