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
/** µs an answer: where the budgets were set, survey-core took 12 ms an answer at 15 questions; a hundredth of that. */
const BUDGET = 120 * slow;
/** A question may cost an answer this many times more in a flow of 1,000 than in one of 100. */
const MOST_GROWTH = 4;

function measure(name: string, flow: Flow, rounds: number, budget?: number): number {
  const answered = run(flow);
  const whole = timeOf(() => run(flow), { rounds });
  tell(`a whole run, ${name} questions (${answered} answered)`, whole / 1000, 'ms');
  tell(`an answer, ${name} questions`, whole / answered, 'µs', budget);
  return whole / answered / flow.questions.length;
}

measure('real', realFlow(), 40, BUDGET);
const hundred = measure('100', madeFlow(100), 40, BUDGET);
const thousand = measure('1000', madeFlow(1000), 6);
tell('an answer for each question at 1000, times one at 100', thousand / hundred, '', MOST_GROWTH);
finish();
