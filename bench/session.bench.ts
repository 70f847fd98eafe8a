import { createActor } from 'xstate';
import type { Flow } from '../src/flow/schema.ts';
import { sessionMachine } from '../src/session/machine.ts';
import { currentQuestion } from '../src/session/selectors.ts';
import { answerFor, madeFlow, realFlow } from './flows.ts';
import { finish, slowness, tell, timeOf } from './measure.ts';

/** Goes from the welcome screen to the summary, answering everything. @returns how many questions were answered */
function run(flow: Flow): number {
  const actor = createActor(sessionMachine, { input: { flow } }).start();
  actor.send({ type: 'start' });
  actor.send({ type: 'next' });
  let answered = 0;
  while (!actor.getSnapshot().matches('summary')) {
    const now = actor.getSnapshot();
    if (now.matches('flagged')) actor.send({ type: 'dismiss' });
    else if (now.matches('reviewing')) actor.send({ type: 'confirm' });
    else {
      if (!now.context.atPart) {
        const question = currentQuestion(now);
        actor.send({ type: 'answer', question: question.id, value: answerFor(question) });
        answered += 1;
      }
      actor.send({ type: 'next' });
    }
  }
  actor.stop();
  return answered;
}

const slow = slowness();
/**
 * µs an answer. Where the budgets were set, survey-core took 12 ms an answer at 15 questions and 102 ms at 1,000: a hundredth of the
 * first, and a five hundredth of the second, are what a flow of 100 and of 1,000 questions may take.
 */
const budgets = new Map<string, number>([
  ['real', 120],
  ['100', 120],
  ['1000', 204],
]);

const flows: readonly (readonly [string, Flow])[] = [
  ['real', realFlow()],
  ['100', madeFlow(100)],
  ['1000', madeFlow(1000)],
];
for (const [name, flow] of flows) {
  const answered = run(flow);
  const whole = timeOf(() => run(flow), { rounds: 3 });
  const budget = (budgets.get(name) ?? 0) * slow;
  tell(`a whole run, ${name} questions (${answered} answered)`, whole / 1000, 'ms');
  tell(`an answer, ${name} questions`, whole / answered, 'µs', budget);
}
finish();
