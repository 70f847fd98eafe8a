import { describe, expect, it } from 'vitest';
import { held, numbersIn, tellRules } from '../../scripts/rules.mjs';

describe('the numbers of rules in a title', () => {
  it('stand at its front', () => {
    expect(numbersIn('P-5, X-12: something')).toEqual(['P-5', 'X-12']);
    expect(numbersIn('(b) F-24: something')).toEqual(['F-24']);
    expect(numbersIn('something of P-5: not at the front')).toEqual([]);
  });
});

describe('the table of rules', () => {
  it('knows the tests of a rule, wherever they are', () => {
    const of = (number: string) =>
      held()
        .find((each) => each.number === number)
        ?.tests.map(({ file }) => file);
    expect(of('X-13')).toContain('harness/hosts.ts');
    expect(of('E-9')).toContain('unit/embed/fit.test.ts');
  });

  it('has a test for each rule of privacy, of the way out and of frames', () => {
    const open = held().filter(({ number, tests }) => /^[PXE]-/.test(number) && tests.length === 0);
    expect(open.map(({ number }) => number)).toEqual([]);
  });
});

describe('what a run says of the rules', () => {
  const result = (title: string, status: string, ancestorTitles: string[] = []) => ({
    title,
    status,
    ancestorTitles,
  });

  it('names those with a test that failed, by its own title or that of its group', () => {
    const lines = tellRules({
      testResults: [
        {
          assertionResults: [
            result('P-1, P-2: one', 'passed'),
            result('P-2: two', 'failed'),
            result('three', 'failed', ['X-5: how']),
          ],
        },
      ],
    });
    expect(lines[0]).toMatch(/^1 rules hold, 2 do not, \d+ have no test$/);
    expect(lines.slice(1).map((line) => line.trim().split(' ')[0])).toEqual(['P-2', 'X-5']);
  });
});
