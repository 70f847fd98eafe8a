import { describe, expect, it } from 'vitest';
import { answersFile, tellAnswers } from '../../../src/cli/person.ts';
import { realFlow } from '../../support/fixtures.ts';
import { reader } from '../../support/reader.ts';

const flow = realFlow('opioids');
const answers = { health: ['heart', 'liver'], 'for-whom': 'me', 'matters-steady': 4 };

describe('tellAnswers', () => {
  it('tells each answer in words, in the order of the flow', () => {
    const lines = tellAnswers(flow, answers, reader().t);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('Who is this for? -> Me');
    expect(lines[1]).toContain(' + Liver disease or hepatitis');
    expect(lines[2]).toContain('-> Most of all');
  });
});

describe('answersFile', () => {
  it('is a file that explain reads', () => {
    expect(JSON.parse(answersFile(flow, answers))).toEqual({ flow: 'opioids', answers });
  });
});
