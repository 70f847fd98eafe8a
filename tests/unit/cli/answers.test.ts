import { describe, expect, it } from 'vitest';
import { openAnswers } from '../../../src/cli/answers.ts';
import { fileWith } from '../../support/folder.ts';

const terminal = { today: '2026-11-21', print: () => undefined, complain: () => undefined };
const open = (value: unknown, flow?: string) =>
  openAnswers(fileWith(JSON.stringify(value)), flow, terminal);
const codes = (value: unknown, flow?: string): readonly string[] => {
  const opened = open(value, flow);
  return opened.ok
    ? []
    : opened.reports.flatMap(({ findings }) => findings.map(({ code }) => code));
};

describe('openAnswers', () => {
  it('reads answers with their flow, or without it', () => {
    const answers = { 'for-whom': 'me', 'right-now': ['none'], 'matters-steady': 3 };
    expect(open({ flow: 'opioids', answers })).toMatchObject({
      ok: true,
      value: { answers, flow: { id: 'opioids' } },
    });
    expect(open(answers, 'opioids')).toMatchObject({ ok: true, value: { answers } });
    expect(codes(answers)).toEqual(['answers/no-flow']);
  });

  it('finds answers that the flow cannot have', () => {
    expect(codes({ flow: 'opioids', answers: { weather: 'rain' } })).toEqual([
      'answers/unknown-question',
    ]);
    expect(codes({ flow: 'opioids', answers: { age: 'old' } })).toEqual(['answers/no-answer']);
    expect(codes({ flow: 'opioids', answers: { age: ['a26-plus'] } })).toEqual([
      'answers/no-answer',
    ]);
    expect(codes({ flow: 'opioids', answers: { 'matters-steady': 9 } })).toEqual([
      'answers/no-answer',
    ]);
    expect(codes({ flow: 'opioids', answers: { 'right-now': ['none', 'unsafe'] } })).toEqual([
      'answers/no-answer',
    ]);
  });

  it('finds files that hold no answers, and flows that there are not', () => {
    expect(codes([])).toEqual(['answers/shape']);
    expect(codes({ answers: { age: { is: 'old' } } })).toEqual(['answers/shape']);
    expect(codes({ flow: 'weather', answers: {} })).toEqual(['file/unknown-flow']);
    expect(openAnswers('nowhere.json', undefined, terminal)).toMatchObject({ ok: false });
  });
});
