import { answerIdsOf } from '../content/keys.ts';
import { RESERVED, questionOf } from '../flow/answers.ts';
import { questionsOfRun } from '../flow/predicate.ts';
import type { Flow } from '../flow/schema.ts';
import { codeOf } from './fhirCodes.ts';
import type { Form, Test } from './normalForm.ts';
import { isTest } from './normalForm.ts';
import { whenOf } from './simplify.ts';

/** Questions stand in a group, and groups in the response: two levels, always. */
const itemsOf = (ids: readonly string[]): string =>
  `%resource.item.item.where(${ids.map((id) => `linkId='${id}'`).join(' or ')}).answer.value`;

/** The codes of these answer options, as a test of one coding. */
function coded(flow: Flow, ids: readonly string[], operator: '=' | '!='): string {
  const tests = ids.map((id) => `code${operator}'${codeOf(flow, '', id).code}'`);
  return tests.join(operator === '=' ? ' or ' : ' and ');
}

function isAnyOf(flow: Flow, id: string, values: readonly string[]): string {
  const question = questionOf(flow, id);
  const test =
    question.kind === 'scale'
      ? values.map((value) => `$this=${value}`).join(' or ')
      : coded(flow, values, '=');
  return `${itemsOf([id])}.where(${test}).exists()`;
}

function one(flow: Flow, { question, values, open }: Extract<Test, { kind: 'one' }>): string {
  if (!open) return isAnyOf(flow, question, values);
  const others = answerIdsOf(questionOf(flow, question)).filter((id) => !values.includes(id));
  return `${isAnyOf(flow, question, others)}.not()`;
}

function count(flow: Flow, test: Extract<Test, { kind: 'count' }>): string {
  const question = questionOf(flow, test.question);
  const exclusive = question.kind === 'multiple' ? question.exclusive : [];
  const counted = exclusive.length > 0 ? `.where(${coded(flow, exclusive, '!=')})` : '';
  return `${itemsOf([test.question])}${counted}.count() ${test.not ? '<' : '>='} ${test.atLeast}`;
}

/** How many of a run are answered yes; with the open ones, how many are asked and not answered otherwise. */
function run(flow: Flow, test: Extract<Test, { kind: 'run' }>): string {
  const ids = questionsOfRun(flow, test.run).map(({ id }) => id);
  const operator = test.not ? '<' : '>=';
  const yes = `${itemsOf(ids)}.where(${coded(flow, ['yes'], '=')}).count()`;
  if (!test.openCounts) return `${yes} ${operator} ${test.atLeast}`;
  const asked = ids.map((id) => `iif(${pathOf(flow, whenOf(flow, id))}, 1, 0)`).join(' + ');
  const other = `${itemsOf(ids)}.where(${coded(flow, ['yes', ...RESERVED], '!=')}).count()`;
  return `(${asked} - ${other}) ${operator} ${test.atLeast}`;
}

function testPath(flow: Flow, test: Test): string {
  switch (test.kind) {
    case 'one':
      return one(flow, test);
    case 'has':
      return `${isAnyOf(flow, test.question, [test.answer])}${test.not ? '.not()' : ''}`;
    case 'count':
      return count(flow, test);
    case 'run':
      return run(flow, test);
    case 'named':
    case 'unknown':
      throw new Error('A name was kept where none may be');
    default:
      return 'false';
  }
}

/**
 * A condition as a FHIRPath expression over the response, for those that rows can not say.
 *
 * @source SDC, enableWhenExpression
 */
export function pathOf(flow: Flow, form: Form): string {
  if (isTest(form)) return testPath(flow, form);
  if (form.parts.length === 0) return form.kind === 'all' ? 'true' : 'false';
  const parts = form.parts.map((part) => {
    const path = pathOf(flow, part);
    return isTest(part) && part.kind !== 'count' && part.kind !== 'run' ? path : `(${path})`;
  });
  return parts.join(form.kind === 'all' ? ' and ' : ' or ');
}
