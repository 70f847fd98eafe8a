import { describe, expect, it } from 'vitest';
import { call as callDesk } from '../../support/project.ts';

const call = (...args: readonly string[]) => callDesk(args);
const GOOD = 'tests/fixtures/flows/single.json';
const BROKEN = 'tests/fixtures/broken/flow-looks-ahead.json';
const OVERDUE = 'tests/fixtures/broken/flow-overdue.json';

describe('run', () => {
  it('shows how it is used when asked', () => {
    for (const args of [['--help'], ['-h'], ['validate', '--help']]) {
      expect(call(...args)).toMatchObject({ code: 0, complaint: '' });
      expect(call(...args).said).toContain('validate [file ...]');
    }
  });

  it('answers 2, with how it is used, to what it does not know', () => {
    for (const args of [
      [],
      ['valid'],
      ['constructor'],
      ['validate', '--jason'],
      ['validate', '--today', 'soon'],
    ]) {
      const { code, said, complaint } = call(...args);
      expect(code).toBe(2);
      expect(said).toBe('');
      expect(complaint).toContain('validate [file ...]');
    }
  });

  it.each(['xx', 'no language'])('answers 2 to the language "%s"', (language) => {
    const { code, complaint } = call('diagram', 'opioids', '--language', language);
    expect(code).toBe(2);
    expect(complaint).toContain(`There is no language "${language}".`);
  });

  it('answers 0 without errors and 1 with them', () => {
    expect(call('validate', GOOD)).toMatchObject({ code: 0 });
    expect(call('validate', GOOD).said).toContain('0 findings');
    expect(call('validate', GOOD, BROKEN)).toMatchObject({ code: 1 });
    expect(call('validate', BROKEN).said).toContain('flow/looks-ahead at questions[1].when.all[1]');
  });

  it('answers 0 to warnings, and 1 when they are asked for as errors', () => {
    expect(call('validate', OVERDUE)).toMatchObject({ code: 0 });
    expect(call('validate', OVERDUE).said).toContain('warning: flow/overdue');
    expect(call('validate', '--release', OVERDUE)).toMatchObject({ code: 1 });
    expect(call('validate', '--due', OVERDUE)).toMatchObject({ code: 1 });
  });

  it('compares dates with the day that is given', () => {
    expect(call('validate', '--due', '--today', '2019-12-31', OVERDUE)).toMatchObject({ code: 0 });
    expect(call('validate', '--today', '2019-01-01', OVERDUE).said).toContain('0 findings');
  });

  it('writes JSON that says the same', () => {
    const { code, said } = call('validate', '--json', BROKEN);
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      files: [{ file: BROKEN, counts: { questions: 3 }, findings: [{ code: 'flow/looks-ahead' }] }],
    });
  });

  it('answers 1 to files that are none, without an exception', () => {
    expect(call('validate', 'nowhere.json')).toMatchObject({ code: 1 });
    expect(call('validate', 'tests')).toMatchObject({ code: 1 });
  });
});
