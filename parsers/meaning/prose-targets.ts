import type { OutlineSection } from '../../schemas/model/outline.ts';
import { mayStateAmount } from '../normalise/fraction-of-number.ts';
import { locateQuote, type QuotePlace } from '../normalise/locate-quote.ts';
import { genericKindAtStart, readUnitStart } from '../normalise/unit-name.ts';
import { NO_UNITS, type UnitsByRole } from '../normalise/units-in-charge.ts';
import { readUnitsInHeading, readUnitsInSentence } from '../normalise/units-in-sentence.ts';
import { readUnitLine } from '../vietnamese/unit-line.ts';
import { withClauseBefore } from './clause-before.ts';
import type { ConfidenceFactor } from './confidence.ts';
import { doubtNamesakes } from './doubt-entries.ts';
import { tellsInventory } from './inventory-line.ts';
import { judgeStatements, type StatementPlace } from './is-target.ts';
import { readNoneLeft } from './none-left.ts';
import { titlesGoals } from './part-of-plan.ts';
import { readStatements, type Statement } from './read-statements.ts';
import type { SectionContext } from './section-context.ts';
import { spellUnits } from './spell-units.ts';
import { draftAmount, type EntryFrame, type PlanContext, type TargetDraft } from './target-draft.ts';
import { figuresOfLabel } from './tell-apart.ts';
import { isTelling, trimSigns } from './telling-words.ts';
import { endOfReckoned } from './tells-results.ts';

/** The amounts to be reached that one section of running text states. */
export function readProseTargets(section: OutlineSection, plan: PlanContext): readonly TargetDraft[] {
  const context = plan.sections.get(section.sectionId);
  if (section.isForm || section.kind === 'footnote' || !context) return [];
  const drafts: TargetDraft[] = [];
  for (const text of [section.heading, section.text]) {
    if (text === null || readUnitLine(text) !== null || tellsInventory(text)) continue;
    const place = placeOf(context, plan);
    const options = { habit: plan.habit, years: plan.years, openingPeriod: context.period };
    const none = place === 'goal' && text === section.text ? readNoneLeft(text, options) : [];
    if ((none.length === 0 && !mayStateAmount(text)) || (text === section.heading && titlesGoals(text))) continue;
    const statements = figuresOfLabel(readStatements(text, options));
    const results = text === section.text ? endOfTold(section, place, plan) : 0;
    const told = statements.filter(({ sentence }) => text.indexOf(sentence) < results);
    const ahead = statements.slice(told.length);
    const judged = [
      ...judgeStatements(told, 'fact', plan.since),
      ...judgeStatements(ahead, place, plan.since),
      ...none.map((statement) => ({
        statement,
        doubts: statement.quantity.isKnownNoun
          ? (['toldInWords'] as const)
          : (['toldInWords', 'unknownThing'] as const),
      })),
    ];
    const at = ({ sentence, quantity }: Statement): number => text.indexOf(sentence) + quantity.numberStart;
    for (const { statement, doubts } of none.length === 0
      ? judged
      : judged.toSorted((a, b) => at(a.statement) - at(b.statement))) {
      drafts.push(draft(section, statement, context, plan, doubts));
    }
  }
  return doubtNamesakes(drafts);
}

/** Where what a paragraph tells of what was ends. */
function endOfTold({ sectionId, text }: OutlineSection, place: StatementPlace, plan: PlanContext): number {
  return place === null ? (plan.results.get(sectionId) ?? 0) : endOfReckoned(text ?? '', plan.since);
}

/** A report tells what was, unless a heading says otherwise. */
function placeOf(context: SectionContext, plan: PlanContext): StatementPlace {
  return context.kind ?? (plan.isReport ? 'fact' : null);
}

function draft(
  section: OutlineSection,
  statement: Statement,
  context: SectionContext,
  plan: PlanContext,
  doubts: readonly ConfidenceFactor[],
): TargetDraft {
  const frame: EntryFrame = {
    origin: { kind: 'section', section_id: section.sectionId, table_id: null, row_id: null, column: null },
    place: placeQuote(section, statement.quote),
    path: context.path,
    areaOf: (words) => plan.areaOf(context.path, words),
    period: plan.years,
    dueOn: statement.period?.endYear === context.period?.endYear ? context.dueOn : null,
    units: unitsOf(statement, context, plan),
    factors: isOver(statement, plan) ? [...doubts, 'earlierYear'] : doubts,
  };
  const told = withClauseBefore(statement);
  return draftAmount(
    told,
    {
      indicator: withLeadIn(told, context),
      quote: statement.quote,
      scope: statement.scope,
      unit: { code: statement.quantity.unit, isScore: false },
      baseline: null,
      maxValue: null,
    },
    frame,
  );
}

/** A goal for years that are over when the plan begins: the year may be part of what is meant. */
function isOver({ period }: Statement, { since }: PlanContext): boolean {
  return period !== null && since !== null && period.endYear < since.startYear;
}

function placeQuote(section: OutlineSection, quote: string): QuotePlace {
  const place = locateQuote(section.rich, quote);
  return place.page === null ? { ...place, page: section.page, boxes: section.boxes } : place;
}

// Tổng diện tích gieo trồng 79.500 ha, | trong đó
const PARTS_FOLLOW = /,?\s(?:trong đó|gồm|bao gồm|cụ thể|cụ thể như sau)\s?:?$/iu;

// UBND phường phân công nhiệm vụ như sau: | Một số chỉ tiêu sau đây:
const OPENS_LIST = /\s(?:như sau|sau đây|dưới đây)\s?:?\s*$/iu;

/** What a line above a list is about: of one that states an amount itself, what it measures; of one that only opens it, nothing. */
function measuredIn(leadIn: string): string {
  if (OPENS_LIST.test(leadIn.replace(PARTS_FOLLOW, ''))) return '';
  const words = trimSigns(leadIn.replace(PARTS_FOLLOW, ''));
  const [stated] = /\d/u.test(words) ? readStatements(words, { years: null }) : [];
  return stated && isTelling(stated.indicator) ? stated.indicator : words;
}

/** "Tỷ lệ lập hồ sơ công việc trên môi trường mạng:" above "+ Cấp tỉnh: 100 %". */
function withLeadIn({ indicator, quantity: { noun } }: Statement, context: SectionContext): string {
  if (isTelling(indicator)) return indicator;
  const words = measuredIn(context.leadIn ?? '');
  if (isTelling(words)) return indicator === '' ? words : `${words} › ${indicator}`;
  const heading = trimSigns(context.path.at(-1) ?? '');
  if (indicator === '' && heading !== '') return heading;
  // "1. Chỉ tiêu đào tạo" above "Dự kiến chỉ tiêu: 90 người"
  return indicator === noun && isTelling(heading) ? `${heading} › ${indicator}` : indicator;
}

// "Mỗi xã thành lập 01 tổ": of what there is one each, not who is in charge
const EACH_UNIT = /^[\s\-–+•]*(?:(?:hằng|hàng)\snăm,\s)?mỗi\s/iu;

// Cơ sở giáo dục: | Doanh nghiệp nhỏ và vừa:
const TOPIC = /^[^:;.]{3,80}:\s/u;

const isTopic = (sentence: string): boolean => TOPIC.test(sentence) && genericKindAtStart(sentence) !== null;

/** Does a share, or how far it has come, behind the verb of the sentence tell of people or bodies of a kind that open it? */
function isOfWhom({ indicator, quantity: { unitKind, isGoal } }: Statement, [lead]: UnitsByRole['lead']): boolean {
  const isSubject = lead !== undefined && unitKind === 'share' && isGoal && indicator.startsWith(lead.text);
  return isSubject && readUnitStart(lead.text) !== 'plural' && KIND_ALONE.test(lead.text);
}

// Hộ kinh doanh | Cơ sở giáo dục, not "Sở Nội vụ"
const KIND_ALONE = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)+$/u;

/** Who is asked in the sentence; else the unit that the heading names. */
function unitsOf(statement: Statement, context: SectionContext, plan: PlanContext): UnitsByRole {
  const { units } = EACH_UNIT.test(statement.sentence)
    ? { units: NO_UNITS }
    : readUnitsInSentence(statement.sentence, plan.abbreviations);
  // "Cơ sở giáo dục: 90 % các trường …": a topic of the goals, and nobody's charge
  // "Hộ kinh doanh sử dụng hóa đơn điện tử đạt 70 %": of whom the share is
  if (context.kind === 'goal' && (isTopic(statement.sentence) || isOfWhom(statement, units.lead)))
    return { ...units, lead: [] };
  // "Chủ trì, phối hợp Ban A …" names who supports; who leads, the heading says
  if (units.lead.length > 0 || context.kind === 'goal') return units;
  for (const heading of context.path.toReversed()) {
    const lead = readUnitsInHeading(heading, plan.abbreviations);
    if (lead.length > 0) return { ...units, lead: spellUnits(lead, plan.index, plan.abbreviations) };
  }
  return units;
}
