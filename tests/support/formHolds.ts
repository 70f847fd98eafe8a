import type { Form, Test } from '../../src/export/normalForm.ts';
import { questionOf } from '../../src/flow/answers.ts';
import type { Scope } from '../../src/flow/predicate.ts';
import { holds, runOf } from '../../src/flow/predicate.ts';

function testHolds(
  test: Exclude<Test, { kind: 'run' | 'named' | 'unknown' }>,
  scope: Scope,
): boolean {
  const answer = scope.live[test.question];
  if (test.kind === 'one') {
    return answer === undefined ? test.open : test.values.includes(String(answer));
  }
  const chosen = typeof answer === 'object' ? answer : [];
  if (test.kind === 'has') return chosen.includes(test.answer) !== test.not;
  const question = questionOf(scope.flow, test.question);
  const alone = question.kind === 'multiple' ? question.exclusive : [];
  return chosen.filter((id) => !alone.includes(id)).length >= test.atLeast !== test.not;
}

/** Whether a form holds for these answers, read as it stands and without the conditions that it came from. */
export function formHolds(form: Form, scope: Scope): boolean {
  if (form.kind === 'all') return form.parts.every((part) => formHolds(part, scope));
  if (form.kind === 'any') return form.parts.some((part) => formHolds(part, scope));
  if (form.kind === 'named') {
    return holds({ condition: form.condition }, scope) !== form.not;
  }
  if (form.kind === 'unknown') {
    return holds({ question: form.question, unknown: true }, scope) !== form.not;
  }
  if (form.kind !== 'run') return testHolds(form, scope);
  const { yes, open } = runOf(scope, form.run);
  return yes + (form.openCounts ? open : 0) >= form.atLeast !== form.not;
}
