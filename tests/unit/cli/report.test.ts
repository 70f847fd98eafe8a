import { describe, expect, it } from 'vitest';
import { hasErrors, tell } from '../../../src/cli/report.ts';
import { errorAt, warningAt } from '../../../src/flow/finding.ts';

const counts = {
  questions: 1,
  answerOptions: 3,
  options: 2,
  notes: 0,
  redFlags: 1,
  countries: 1,
  facts: { cited: 1, inLedger: 270 },
};
const error = errorAt('flow/x', 'questions[0]', 'It is wrong.', 'Mend it.');

describe('tell', () => {
  it('counts, in singular and plural', () => {
    expect(tell([{ file: 'a.json', counts, findings: [] }])).toBe(
      [
        'a.json',
        '  1 question, 3 answer options, 2 options, 0 notes, 1 red flag, 1 country, 1 fact cited of 270 in the ledger',
        '  0 findings',
      ].join('\n'),
    );
  });

  it('says of each finding its severity, code and place, what is wrong and what to do', () => {
    expect(tell([{ file: 'a.json', counts: null, findings: [error] }])).toBe(
      [
        'a.json',
        '  1 finding',
        '  error: flow/x at questions[0]',
        '    It is wrong.',
        '    To do: Mend it.',
      ].join('\n'),
    );
  });

  it('names no place for what is wrong with the whole', () => {
    const whole = tell([{ file: 'a.json', counts: null, findings: [{ ...error, where: '' }] }]);
    expect(whole).toContain('error: flow/x\n');
  });
});

describe('hasErrors', () => {
  it('holds for errors and not for warnings', () => {
    const report = (...findings: (typeof error)[]) => [{ file: 'a.json', counts, findings }];
    expect(hasErrors(report())).toBe(false);
    expect(hasErrors(report(warningAt('flow/x', '', 'a', 'b')))).toBe(false);
    expect(hasErrors(report(warningAt('flow/x', '', 'a', 'b'), error))).toBe(true);
  });
});
