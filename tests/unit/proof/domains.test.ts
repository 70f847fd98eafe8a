import { describe, expect, it } from 'vitest';
import { ALWAYS, Diagram, NEVER } from '../../../src/proof/diagram.ts';
import { Domains } from '../../../src/proof/domains.ts';
import { count } from '../../../src/proof/readings.ts';

/** Two questions with a yes each: the second is asked, and must then be answered, when the first is yes. */
function twoQuestions() {
  const diagram = new Diagram();
  const [first, second] = [diagram.variable(0), diagram.variable(1)];
  const domains = new Domains(diagram, [
    { variables: [0], asked: ALWAYS, holds: ALWAYS },
    {
      variables: [1],
      asked: first,
      holds: diagram.and(diagram.implies(first, second), diagram.implies(second, first)),
    },
  ]);
  return { diagram, domains, first, second };
}

describe('Domains', () => {
  it('leaves out questions that nothing depends on', () => {
    const { domains, first } = twoQuestions();
    expect(domains.among(first)).toBe(first);
  });

  it('takes in the questions that a question depends on', () => {
    const { diagram, domains, first, second } = twoQuestions();
    expect(domains.among(second)).toBe(diagram.and(first, second));
    expect(domains.among(diagram.and(second, diagram.not(first)))).toBe(NEVER);
  });

  it('knows all answers to all questions', () => {
    const { diagram, domains } = twoQuestions();
    expect(count(diagram, domains.whole, [1n, 1n])).toBe(2n);
  });
});
