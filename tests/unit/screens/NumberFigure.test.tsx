import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NumberRecord } from '../../../src/flow/ledger.ts';
import { NumberFigure } from '../../../src/screens/NumberFigure.tsx';
import { realNumbers } from '../../support/fixtures.ts';
import { show } from '../../support/guide.tsx';
import { drawnMarks } from '../../support/marks.ts';
import { text } from '../../support/words.ts';

type Arm = NumberRecord['arms'][number];

const cases = realNumbers().flatMap((record) =>
  record.arms.map((arm) => ({ name: `${record.id} ${arm.id}`, record, arm })),
);
const numbersIn = (sentence: string): readonly number[] =>
  (sentence.match(/\d+/g) ?? []).map(Number);

/** The two sentences of a figure, as the fact has them. */
function sentenceOf({ id, of }: NumberRecord, { n, range }: Arm): string {
  const told = ['who', 'what'].map((what) => text(`numbers:${id}.${what}`)).join(' ');
  const first = `of ${of} ${told} within ${text(`numbers:${id}.time`)}.`;
  if (range) {
    const [low, high] = range;
    return `Between ${low} and ${high} ${first} Between ${of - high} and ${of - low} did not.`;
  }
  return n === 0 ? `None ${first}` : `About ${n} ${first} About ${of - n} did not.`;
}

function startOf({ id, of }: NumberRecord, { n, range }: Arm): string {
  const end = `of ${of} ${text(`numbers:${id}.what`)}.`;
  if (range) return `Between ${range[0]} and ${range[1]} ${end}`;
  return n === 0 ? `None ${end}` : `About ${n} ${end}`;
}

describe.each(cases)('the figure of $name', ({ record, arm }) => {
  it('U-25: has as many marks as the fact, a name and a sentence that say the same', async () => {
    const { container } = await show(<NumberFigure record={record} arm={arm} drawn />);
    const [low, high] = arm.range ?? [arm.n, arm.n];
    const array = screen.getByRole('img');
    const { full, half, rest } = drawnMarks(array);
    expect([full, half, rest]).toEqual([low, high - low, record.of - low]);
    expect(array).toHaveAccessibleName(startOf(record, arm));
    const caption = container.querySelector('figcaption');
    expect(caption?.textContent.startsWith(sentenceOf(record, arm))).toBe(true);
    const bold = [...(caption?.querySelectorAll('strong') ?? [])].map((each) =>
      Number(each.textContent),
    );
    expect(bold.reduce((sum, each) => sum + each, 0)).toBe(
      arm.range ? 2 * record.of : arm.n === 0 ? 0 : record.of,
    );
  });
});

describe('NumberFigure', () => {
  const [small] = cases.filter(({ arm }) => arm.real);

  it('U-26: has the counts of the study beside it', async () => {
    if (!small?.arm.real) throw new Error('One group has its counts');
    await show(<NumberFigure record={small.record} arm={small.arm} drawn />);
    const { n, of } = small.arm.real;
    expect(screen.getByText(`In the study: ${n} of ${of} people.`)).toBeVisible();
  });

  it('says the same in words alone', async () => {
    if (!small) throw new Error('There is one');
    const { container } = await show(
      <NumberFigure record={small.record} arm={small.arm} drawn={false} />,
    );
    expect(screen.queryByRole('img')).toBeNull();
    const caption = container.querySelector('figcaption')?.textContent ?? '';
    expect(numbersIn(caption)).toContain(small.record.of);
  });
});
