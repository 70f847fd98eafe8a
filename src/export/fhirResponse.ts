import { answerIdsOf, answerKey, partKey, questionKey } from '../content/keys.ts';
import type { Answer } from '../flow/answers.ts';
import { chosenIn } from '../flow/answers.ts';
import type { Flow, Question } from '../flow/schema.ts';
import type { Walk } from '../flow/walk.ts';
import { FHIR_BASE, canonicalOf, partLinkId } from './fhirCodes.ts';
import type { FhirContext } from './fhirQuestionnaire.ts';
import { codingOf, textOfQuestion } from './fhirQuestionnaire.ts';
import type { Coding, QuestionnaireResponse, ResponseAnswer, ResponseItem } from './fhirTypes.ts';
import { escaped } from './html.ts';

/** The name of an exported file, which says nothing of who it is about. */
export const FHIR_FILE_NAME = 'guide-answers.json';

/** What somebody who exports may choose. */
export interface ResponseWishes {
  /** Whether the person has seen the review and gone on; only then is it completed. */
  readonly confirmed: boolean;
  /** The day, written 2026-11-21; left out unless it was asked for. */
  readonly day?: string;
  /** Whether the site is a program under 42 CFR Part 2, and this is its own session. */
  readonly part2?: boolean;
  readonly base?: string;
}

const RESTRICTED: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  code: 'R',
  display: 'restricted',
};
const PART_2: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  code: '42CFRPart2',
  display: '42 CFR Part2',
};

/** The chosen answer options as text, in the order of the flow. */
function inOrder(question: Question, answer: Answer): readonly string[] {
  const chosen = chosenIn(answer);
  return answerIdsOf(question).filter((id) => chosen.includes(id));
}

function answersOf(context: FhirContext, question: Question, answer: Answer): ResponseAnswer[] {
  if (typeof answer === 'number') return [{ valueInteger: answer }];
  return inOrder(question, answer).map((id) => ({ valueCoding: codingOf(context, question, id) }));
}

function partItem(context: FhirContext, { live }: Walk, part: string): readonly ResponseItem[] {
  const { flow, words } = context;
  const item = flow.questions.flatMap((question) => {
    const answer = live[question.id];
    if (question.part !== part || answer === undefined) return [];
    const text = textOfQuestion(context, question);
    return [{ linkId: question.id, text, answer: answersOf(context, question, answer) }];
  });
  if (item.length === 0) return [];
  return [{ linkId: partLinkId(part), text: words.words(partKey(flow, part, 'title')), item }];
}

/** The answers as people read them, and the fixed last line; nothing that is worked out from them. */
function narrative({ flow, words }: FhirContext, { live }: Walk): string {
  const told = flow.questions.flatMap((question) => {
    const answer = live[question.id];
    if (answer === undefined) return [];
    const said = inOrder(question, answer).map((id) =>
      words.words(answerKey(flow, question.id, id)),
    );
    const list = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(said);
    const short = words.words(questionKey(flow, question.id, 'short'));
    return [
      `<li>${escaped(words.words('paper:fhir.told', { question: short, answer: list }))}</li>`,
    ];
  });
  const { language } = words;
  const list = told.length > 0 ? `<ul>${told.join('')}</ul>` : '';
  const last = escaped(words.words('ui:lastLine'));
  const open = `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">`;
  return `${open}${list}<p>${last}</p></div>`;
}

/**
 * The answers that count as a QuestionnaireResponse: what was asked and said, and nothing of who said it, to whom, or when, unless
 * the day was asked for. Red flags, options and notes are worked out and not said, so they are not in it.
 *
 * @source FHIR R4 (4.0.1), QuestionnaireResponse; rule D-10
 */
export function questionnaireResponseOf(
  flow: Flow,
  walk: Walk,
  words: FhirContext['words'],
  { confirmed, day, part2 = false, base = FHIR_BASE }: ResponseWishes,
): QuestionnaireResponse {
  const context = { flow, base, words };
  const item = flow.parts.flatMap(({ id }) => partItem(context, walk, id));
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { security: part2 ? [RESTRICTED, PART_2] : [RESTRICTED] },
    language: words.language,
    text: { status: 'generated', div: narrative(context, walk) },
    questionnaire: `${canonicalOf(flow, base)}|${flow.version}`,
    status: confirmed && walk.stop === null ? 'completed' : 'in-progress',
    ...(day === undefined ? {} : { authored: day }),
    ...(item.length > 0 ? { item } : {}),
  };
}
