import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import type {
  Coding,
  EnableWhen,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from './fhirTypes.ts';

/** Answers by the id of their item; items that are not enabled have none. */
export type GivenAnswers = ReadonlyMap<string, readonly ResponseAnswer[]>;

const sameCode = (a: Coding | undefined, b: Coding | undefined): boolean =>
  a !== undefined && b !== undefined && a.system === b.system && a.code === b.code;

const isEqual = (row: EnableWhen, { valueCoding, valueInteger }: ResponseAnswer): boolean =>
  row.answerInteger === undefined
    ? sameCode(row.answerCoding, valueCoding)
    : row.answerInteger === valueInteger;

/**
 * Whether one row of `enableWhen` holds. `>=` and `<` hold if an answer is so: the words of 4.0.1 ("at least no answer") were a slip
 * that later versions mend.
 *
 * @source FHIR R4 questionnaire-enable-operator
 */
export function rowHolds(row: EnableWhen, given: GivenAnswers): boolean {
  const answers = given.get(row.question) ?? [];
  const limit = row.answerInteger ?? NaN;
  switch (row.operator) {
    case 'exists':
      return answers.length > 0 === row.answerBoolean;
    case '=':
      return answers.some((answer) => isEqual(row, answer));
    case '!=':
      return !answers.some((answer) => isEqual(row, answer));
    case '>=':
      return answers.some(({ valueInteger = NaN }) => valueInteger >= limit);
    case '<':
      return answers.some(({ valueInteger = NaN }) => valueInteger < limit);
    default:
      return false;
  }
}

/** Whether the rows of an item let it be asked; an item without rows is. */
export function rowsHold(item: QuestionnaireItem, given: GivenAnswers): boolean {
  const rows = item.enableWhen ?? [];
  if (rows.length === 0) return true;
  return item.enableBehavior === 'any'
    ? rows.some((row) => rowHolds(row, given))
    : rows.every((row) => rowHolds(row, given));
}

/** All items, those within others after them. */
export function itemsIn(items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...itemsIn(item.item)]);
}

const fault = (code: string, where: string, message: string): Finding =>
  errorAt(code, where, message, 'Mend the exporter.');

function emptyStrings(value: unknown, where: string): readonly Finding[] {
  if (value === '') return [fault('fhir/empty', where, 'This text is empty.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => emptyStrings(each, `${where}.${key}`));
}

function isAnswerOf(item: QuestionnaireItem | undefined, row: EnableWhen): boolean {
  if (row.operator === 'exists') return typeof row.answerBoolean === 'boolean';
  if (item?.type === 'integer') return inRange(item, row.answerInteger);
  return (item?.answerOption ?? []).some(({ valueCoding }) =>
    sameCode(valueCoding, row.answerCoding),
  );
}

function limitOf(item: QuestionnaireItem, which: 'minValue' | 'maxValue'): number | undefined {
  return item.extension?.find(({ url }) => url.endsWith(`/${which}`))?.valueInteger;
}

function inRange(item: QuestionnaireItem, value: number | undefined): boolean {
  const [min = -Infinity, max = Infinity] = [limitOf(item, 'minValue'), limitOf(item, 'maxValue')];
  return value !== undefined && Number.isInteger(value) && value >= min && value <= max;
}

function checkRows(
  item: QuestionnaireItem,
  before: readonly QuestionnaireItem[],
): readonly Finding[] {
  const rows = item.enableWhen ?? [];
  const where = item.linkId;
  const hasExpression = item.extension?.some(({ valueExpression }) => valueExpression) ?? false;
  const unset = rows.length > 1 && item.enableBehavior === undefined;
  return [
    ...(hasExpression && rows.length > 0
      ? [fault('fhir/both', where, 'It has rows and an expression.')]
      : []),
    ...(unset ? [fault('fhir/behavior', where, 'Several rows, and no enableBehavior.')] : []),
    ...rows.flatMap((row) => {
      const read = before.find(({ linkId }) => linkId === row.question);
      if (!read) return [fault('fhir/looks-ahead', where, 'A row reads what is not before it.')];
      return isAnswerOf(read, row) ? [] : [fault('fhir/row-answer', where, 'A row has no answer.')];
    }),
  ];
}

/** What is wrong with a questionnaire that validators of the format do not see. @source ux 10, our own checks */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Finding[] {
  const items = itemsIn(questionnaire.item);
  const ids = items.map(({ linkId }) => linkId);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...emptyStrings(questionnaire, 'Questionnaire'),
    ...twice.map((id) => fault('fhir/duplicate', id, 'Two items have this linkId.')),
    ...items.flatMap((item, i) => checkRows(item, items.slice(0, i))),
  ];
}

function isExclusive(item: QuestionnaireItem, { valueCoding }: ResponseAnswer): boolean {
  const option = item.answerOption?.find((each) => sameCode(each.valueCoding, valueCoding));
  return option?.extension?.some(({ valueBoolean }) => valueBoolean === true) ?? false;
}

function isAllowed(
  item: QuestionnaireItem,
  { valueCoding, valueInteger }: ResponseAnswer,
): boolean {
  if (item.type === 'integer') return inRange(item, valueInteger);
  return (item.answerOption ?? []).some((option) => sameCode(option.valueCoding, valueCoding));
}

function checkAnswers(item: QuestionnaireItem, { answer = [] }: ResponseItem): readonly Finding[] {
  const where = item.linkId;
  const many = answer.length > 1 && item.repeats !== true;
  const notAlone = answer.length > 1 && answer.some((each) => isExclusive(item, each));
  const strange = answer.some((each) => !isAllowed(item, each));
  return [
    ...(many ? [fault('fhir/too-many', where, 'Two answers stand where one may.')] : []),
    ...(notAlone
      ? [fault('fhir/not-together', where, 'An answer that stands alone does not.')]
      : []),
    ...(strange ? [fault('fhir/unknown-answer', where, 'The item has no such answer.')] : []),
  ];
}

/** The items of a response with those within them, groups left out. */
export function answeredItems(items: readonly ResponseItem[] = []): readonly ResponseItem[] {
  return items.flatMap((item) => (item.item ? answeredItems(item.item) : [item]));
}

/** Whether the expression of an item holds; for items that have one. */
export type Evaluate = (expression: string) => boolean;

function isEnabled(item: QuestionnaireItem, given: GivenAnswers, evaluate: Evaluate): boolean {
  const expression = item.extension?.find(({ valueExpression }) => valueExpression);
  return expression?.valueExpression
    ? evaluate(expression.valueExpression.expression)
    : rowsHold(item, given);
}

const FORBIDDEN = ['subject', 'author', 'source', 'identifier', 'encounter'];

/** What is wrong with a response to this questionnaire that validators of the format do not see. @source ux 10; rule D-10 */
export function checkResponse(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  evaluate: Evaluate,
): readonly Finding[] {
  const items = itemsIn(questionnaire.item);
  const answered = answeredItems(response.item);
  const given = new Map(answered.map(({ linkId, answer = [] }) => [linkId, answer]));
  const order = answered.map(({ linkId }) => items.findIndex((item) => item.linkId === linkId));
  const disordered = order.some((at, i) => i > 0 && at <= (order[i - 1] ?? -1));
  return [
    ...emptyStrings(response, 'QuestionnaireResponse'),
    ...FORBIDDEN.filter((key) => key in response).map((key) =>
      fault('fhir/person', key, 'This tells of the person.'),
    ),
    ...(disordered ? [fault('fhir/order', '', 'The items are not in order.')] : []),
    ...answered.flatMap((each) => {
      const item = items.find(({ linkId }) => linkId === each.linkId);
      if (!item) return [fault('fhir/unknown-item', each.linkId, 'There is no such item.')];
      const disabled = !isEnabled(item, given, evaluate);
      const off = disabled ? [fault('fhir/off-path', item.linkId, 'It is not enabled.')] : [];
      return [...off, ...checkAnswers(item, each)];
    }),
  ];
}
