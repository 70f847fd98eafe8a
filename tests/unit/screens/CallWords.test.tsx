import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/flow/ledger.ts';
import { CallWords, TextWords } from '../../../src/screens/CallWords.tsx';
import { show } from '../../support/guide.tsx';

const line = (change: Partial<Line>): Line => ({
  id: 'a-line',
  evidence: 'CRISIS-01',
  kinds: ['suicide'],
  name: 'A line',
  number: '988',
  dial: '988',
  text: null,
  site: null,
  hours: 'always',
  cost: 'free',
  languages: [],
  detail: false,
  seen: '2026-11-21',
  checkBy: '2027-05-21',
  sure: true,
  ...change,
});
const told = async (change: Partial<Line>) => {
  const { container } = await show(
    <>
      <b>
        <CallWords line={line(change)} />
      </b>
      <i>
        <TextWords line={line(change)} />
      </i>
    </>,
  );
  return [container.querySelector('b')?.textContent, container.querySelector('i')?.textContent];
};

describe('CallWords and TextWords', () => {
  it('say to call', async () => {
    expect(await told({})).toEqual(['Call 988', '']);
  });

  it('say once that the same number takes both', async () => {
    expect(await told({ text: { number: '988' } })).toEqual(['Call or text 988', '']);
  });

  it('say another number for texts', async () => {
    expect(await told({ text: { number: '234' } })).toEqual(['Call 988', 'Text 234.']);
  });

  it('say which word to send, also to the same number', async () => {
    expect(await told({ text: { number: '988', word: 'START' } })).toEqual([
      'Call 988',
      'Text START to 988.',
    ]);
  });
});
