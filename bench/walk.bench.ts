import { summarise } from '../src/flow/summarise.ts';
import { walk } from '../src/flow/walk.ts';
import { allAnswers, madeFlow, realFlow } from './flows.ts';
import { finish, slowness, tell, timeOf } from './measure.ts';

const slow = slowness();
tell('this machine, times the one of the budgets', slow, '');

const flow = realFlow();
const answers = allAnswers(flow);
const walked = walk(flow, answers);
tell('questions on the path of the real flow', walked.path.length, '');
const walking = timeOf(() => walk(flow, answers));
tell('walk, real flow', walking, 'µs', 50 * slow, `budget 50 µs there`);
tell(
  'summarise, real flow',
  timeOf(() => summarise(flow, walked)),
  'µs',
  500 * slow,
  `budget 500 µs there`,
);

/** In proportion means that a question costs no more in a large flow than in a small one, but for caches. */
const MOST_GROWTH = 3;
const sizes = [15, 100, 1000, 10_000];
const perQuestion = sizes.map((size) => {
  const made = madeFlow(size);
  const given = allAnswers(made);
  const each = timeOf(() => walk(made, given)) / size;
  tell(`walk, ${size} made questions`, each * size, 'µs');
  return each;
});
sizes.forEach((size, i) => {
  if (i === 0) return;
  const growth = (perQuestion[i] ?? Number.NaN) / (perQuestion[1] ?? Number.NaN);
  tell(`a question at ${size}, times one at 100`, growth, '', MOST_GROWTH);
});
finish();
