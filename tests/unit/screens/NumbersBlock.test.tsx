import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NumbersBlock } from '../../../src/screens/NumbersBlock.tsx';
import { realNumbers } from '../../support/fixtures.ts';
import { realBundle, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const numbersOf = (option: string) =>
  show(<NumbersBlock option={option} />, { content: { bundle: realBundle() } });
const titleOf = (id: string) => text(`numbers:${id}.title`);
const titles = () =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
const optionsWithNumbers = [...new Set(realNumbers().flatMap(({ options }) => options))];

describe('NumbersBlock', () => {
  it('brings along all of a set: those assigned and those who started', async () => {
    await numbersOf('naltrexone-injection');
    const told = titles();
    for (const id of ['xbot-started', 'xbot-return-all', 'xbot-return-started']) {
      expect(told).toContain(titleOf(id));
    }
  });

  it('brings along what belongs to a set, though it names another option', async () => {
    const bundle = realBundle();
    const numbers = bundle.numbers.map((record) =>
      record.id === 'xbot-return-started' ? { ...record, options: ['buprenorphine'] } : record,
    );
    await show(<NumbersBlock option="naltrexone-injection" />, {
      content: { bundle: { ...bundle, numbers } },
    });
    expect(titles()).toContain(titleOf('xbot-return-started'));
  });

  it('brings along all times of a start in an emergency room', async () => {
    await numbersOf('emergency-start');
    expect(titles()).toEqual(
      ['ed-start-30-days', 'ed-start-2-months', 'ed-start-6-months'].map(titleOf),
    );
  });

  it.each(optionsWithNumbers)('has one denominator on the screen for %s', async (option) => {
    const { user, container } = await numbersOf(option);
    const denominators = () =>
      new Set(
        [...container.querySelectorAll('figcaption')].map(
          (each) => /(?:About|None|and) ?\d* of (\d+)/.exec(each.textContent)?.[1],
        ),
      );
    expect(denominators().size).toBe(1);
    const other = screen.queryByRole('button', { name: /out of/ });
    if (!other) return;
    const before = [...denominators()];
    await user.click(other);
    expect(denominators().size).toBe(1);
    expect([...denominators()]).not.toEqual(before);
  });

  it('never shows deaths with two medicines at once', async () => {
    await numbersOf('buprenorphine');
    expect(titles()).toContain(titleOf('mort-buprenorphine'));
    expect(titles()).not.toContain(titleOf('mort-methadone'));
  });

  it('changes pictures to words and back, for all at once, and never hides the words', async () => {
    const { user } = await numbersOf('methadone');
    const sentences = screen.getAllByRole('figure').map((each) => each.textContent);
    expect(screen.getAllByRole('img')).toHaveLength(sentences.length);
    await user.click(screen.getByRole('button', { name: text('decide:numbers.asWords') }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getAllByRole('figure').map((each) => each.textContent)).toEqual(sentences);
    await user.click(screen.getByRole('button', { name: text('decide:numbers.asPicture') }));
    expect(screen.getAllByRole('img')).toHaveLength(sentences.length);
  });

  it('says so where there are no good numbers, with no empty picture', async () => {
    await numbersOf('acupuncture');
    const block = screen.getByRole('region', { name: text('decide:option.numbers') });
    expect(within(block).getByText(text('decide:numbers.none'))).toBeVisible();
    expect(within(block).queryByRole('img')).toBeNull();
  });
});
