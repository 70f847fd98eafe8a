import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo, openQuestions } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const headings = () =>
  within(screen.getByRole('main'))
    .getAllByRole('heading')
    .filter((each) => each.tagName !== 'H3')
    .map((each) => each.textContent);

async function summary(inDanger = false) {
  const person = inDanger ? await openQuestions() : await openPartTwo();
  if (inDanger) {
    await person.choose('Someone will not wake up');
    await person.goOn();
    await person.press(text('ui:redFlag.dealtWith'));
    await person.choose('United States');
    await person.goOn();
  }
  await person.goOn();
  await person.choose('Yes');
  await person.goOn();
  await person.choose('Sleeping pills');
  await person.goOn();
  await person.choose('Yes');
  await person.goOn();
  await person.press(text('ui:question.now'));
  await person.press(text('ui:review.show'));
  return person;
}

describe('SummaryScreen', () => {
  it('U-16: tells its parts in their order', async () => {
    await summary();
    expect(headings()).toEqual([
      text('ui:summary.title'),
      'The signs you marked',
      text('ui:summary.everybody'),
      text('ui:summary.marks'),
      text('ui:summary.glance'),
      'Medicines',
      'Staying safer',
      text('decide:compare.title'),
      text('decide:matters.title'),
      text('decide:ask.title'),
      text('decide:sure.title'),
      text('ui:summary.nextTitle'),
      text('out:take.title'),
    ]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('puts what is dangerous right after a short heading', async () => {
    await summary(true);
    expect(headings().slice(0, 3)).toEqual([
      text('ui:summary.titleSafety'),
      text('ui:summary.safety'),
      'The signs you marked',
    ]);
    expect(screen.getByText(text('ui:summary.title'))).toBeVisible();
  });

  it('says that no clinician has reviewed it', async () => {
    await summary();
    expect(screen.getByText(text('ui:unreviewed'))).toBeVisible();
  });

  it('shows every option, also those that are not marked', async () => {
    await summary();
    const names = screen
      .getAllByRole('article')
      .map((each) => each.querySelector('h3')?.textContent);
    expect(names).toEqual(['Methadone', 'Detox', 'Naloxone']);
  });

  it('leads from the list of names to each entry and back', async () => {
    const { user } = await summary();
    await user.click(screen.getByRole('link', { name: /^Methadone/ }));
    expect(screen.getByRole('heading', { level: 3, name: 'Methadone' })).toHaveFocus();
    const [toList] = screen.getAllByRole('link', { name: text('ui:summary.toGlance') });
    if (toList) await user.click(toList);
    expect(screen.getByRole('heading', { name: text('ui:summary.glance') })).toHaveFocus();
  });

  it('leads from its top to the options, the questions to ask, and whom to call', async () => {
    const { user } = await summary();
    const ways = screen.getByRole('navigation', { name: text('ui:summary.onPage') });
    for (const key of ['ui:summary.glance', 'decide:ask.title', 'ui:lines.title']) {
      await user.click(within(ways).getByRole('link', { name: text(key) }));
      expect(screen.getByRole('heading', { name: text(key) })).toHaveFocus();
    }
  });

  it('counts no signs where none was answered', async () => {
    const { press } = await openPartTwo();
    await press(text('ui:question.now'));
    await press(text('ui:review.show'));
    expect(headings()).not.toContain('The signs you marked');
  });
});
