import { answerIdsOf, answerKey, partKey, questionKey, titleKey } from '../content/keys.ts';
import type { Flow, Question } from '../flow/schema.ts';
import { FHIR_BASE, canonicalOf, codeOf, partLinkId } from './fhirCodes.ts';
import { pathOf } from './fhirPath.ts';
import { rowsOf } from './fhirRows.ts';
import type { AnswerOption, Extension, Questionnaire, QuestionnaireItem } from './fhirTypes.ts';
import { isAlways } from './normalForm.ts';
import type { PaperWords } from './paperWords.ts';
import { whenOf } from './simplify.ts';

type FhirWords = Pick<PaperWords, 'language' | 'words' | 'has'>;

/** What an item is made with. */
export interface FhirContext {
  readonly flow: Flow;
  readonly base: string;
  readonly words: FhirWords;
}

const FHIR = 'http://hl7.org/fhir';
const CONTROL = `${FHIR}/questionnaire-item-control`;
/** @source SDC, enableWhenExpression */
const ENABLE_EXPRESSION = `${FHIR}/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression`;

const control = (code: 'radio-button' | 'check-box' | 'help'): Extension => ({
  url: `${FHIR}/StructureDefinition/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: CONTROL, code }] },
});

/** The question as it is asked; on a scale with the words of its points, for which FHIR has no place of their own. */
export function textOfQuestion({ flow, words }: FhirContext, question: Question): string {
  const title = words.words(questionKey(flow, question.id, 'title'));
  if (question.kind !== 'scale') return title;
  const points = answerIdsOf(question).map((number) =>
    words.words('paper:fhir.point', {
      number,
      point: words.words(answerKey(flow, question.id, number)),
    }),
  );
  const list = new Intl.ListFormat(words.language, { type: 'unit' }).format(points);
  return words.words('paper:fhir.scale', { title, points: list });
}

/** The code of an answer option with its words. */
export function codingOf({ flow, base, words }: FhirContext, question: Question, id: string) {
  return { ...codeOf(flow, base, id), display: words.words(answerKey(flow, question.id, id)) };
}

function answerOptions(context: FhirContext, question: Question): readonly AnswerOption[] {
  if (question.kind === 'scale') return [];
  const alone = question.kind === 'multiple' ? question.exclusive : [];
  const mark = {
    url: `${FHIR}/StructureDefinition/questionnaire-optionExclusive`,
    valueBoolean: true,
  };
  return question.answerOptions.map((id) => ({
    ...(alone.includes(id) ? { extension: [mark] } : {}),
    valueCoding: codingOf(context, question, id),
  }));
}

function whenParts({ flow, base }: FhirContext, { id }: Question) {
  const form = whenOf(flow, id);
  if (isAlways(form)) return {};
  const found = rowsOf(flow, base, form);
  if (!found) {
    const expression = { language: 'text/fhirpath', expression: pathOf(flow, form) };
    return { expression: { url: ENABLE_EXPRESSION, valueExpression: expression } };
  }
  const { rows, behavior } = found;
  return { enableWhen: rows, ...(rows.length > 1 ? { enableBehavior: behavior } : {}) };
}

function ownExtensions(question: Question): readonly Extension[] {
  if (question.kind !== 'scale') {
    return [control(question.kind === 'single' ? 'radio-button' : 'check-box')];
  }
  return [
    { url: `${FHIR}/StructureDefinition/minValue`, valueInteger: question.min },
    { url: `${FHIR}/StructureDefinition/maxValue`, valueInteger: question.max },
  ];
}

function hintItem({ flow, words }: FhirContext, { id }: Question): readonly QuestionnaireItem[] {
  const key = questionKey(flow, id, 'hint');
  if (!words.has(key)) return [];
  const text = words.words(key);
  return [{ linkId: `${id}.hint`, type: 'display', text, extension: [control('help')] }];
}

function questionItem(context: FhirContext, question: Question): QuestionnaireItem {
  const { expression, ...when } = whenParts(context, question);
  const options = answerOptions(context, question);
  const item = hintItem(context, question);
  return {
    linkId: question.id,
    text: textOfQuestion(context, question),
    type: question.kind === 'scale' ? 'integer' : 'choice',
    extension: [...ownExtensions(question), ...(expression ? [expression] : [])],
    ...when,
    required: question.required,
    ...(question.kind === 'multiple' ? { repeats: true } : {}),
    ...(options.length > 0 ? { answerOption: options } : {}),
    ...(item.length > 0 ? { item } : {}),
  };
}

function partItem(context: FhirContext, part: string): readonly QuestionnaireItem[] {
  const { flow, words } = context;
  const questions = flow.questions.filter((question) => question.part === part);
  if (questions.length === 0) return [];
  return [
    {
      linkId: partLinkId(part),
      text: words.words(partKey(flow, part, 'title')),
      type: 'group',
      item: questions.map((question) => questionItem(context, question)),
    },
  ];
}

const nameOf = (id: string): string =>
  id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** When it was approved, once somebody real has signed it. */
function reviewOf({ reviewed }: Flow) {
  if (!reviewed) return {};
  return { date: reviewed.on, approvalDate: reviewed.on, lastReviewDate: reviewed.on };
}

/**
 * A flow in one language as a Questionnaire. It is a draft until its content is reviewed. Red flags, options and notes are not in
 * it: a questionnaire asks, and these are what the answers lead to. See `fhirLosses`.
 *
 * @source FHIR R4 (4.0.1), Questionnaire
 */
export function questionnaireOf(flow: Flow, words: FhirWords, base = FHIR_BASE): Questionnaire {
  const context = { flow, base, words };
  const last = { linkId: 'last-line', type: 'display' as const, text: words.words('ui:lastLine') };
  return {
    resourceType: 'Questionnaire',
    language: words.language,
    url: canonicalOf(flow, base),
    version: flow.version,
    name: nameOf(flow.id),
    title: words.words(titleKey(flow)),
    status: flow.reviewed ? 'active' : 'draft',
    experimental: flow.reviewed === null,
    ...reviewOf(flow),
    publisher: words.words('paper:fhir.publisher'),
    copyright: words.words('paper:fhir.copyright'),
    subjectType: ['Patient'],
    item: [...flow.parts.flatMap(({ id }) => partItem(context, id)), last],
  };
}
