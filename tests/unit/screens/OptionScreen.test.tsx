import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OptionScreen } from '../../../src/screens/OptionScreen.tsx';
import { realBundle, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const titles = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const around = (slots: readonly string[]) => [
  text('decide:option.reasons'),
  ...slots,
  text('decide:option.numbers'),
  text('decide:option.sources'),
];

describe('OptionScreen', () => {
  it('has its name as heading, and all slots in the order of the flow', async () => {
    await show(<OptionScreen id="methadone" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Methadone' })).toBeVisible();
    expect(titles()).toEqual(
      around(['What it is', 'What it costs', 'Where and how often', 'Downsides and risks']),
    );
  });

  it.each(realBundle().flow.options.map(({ id, kind }) => ({ id, kind })))(
    'tells $id under the headings of its kind',
    async ({ id, kind }) => {
      const bundle = realBundle();
      await show(<OptionScreen id={id} />, { content: { bundle } });
      const slots = bundle.flow.slots.filter((slot) => slot.kinds.includes(kind));
      expect(titles()).toEqual(around(slots.map((slot) => text(`opioids:slots.${slot.id}`))));
    },
  );

  it('tells costs in the words for the place', async () => {
    await show(<OptionScreen id="methadone" />, { answers: { country: 'uk' } });
    expect(screen.getByText('Free on the NHS.')).toBeVisible();
    expect(screen.queryByText('Ask what you would pay.')).toBeNull();
  });

  it('has reasons from the answers, and what is good to know apart from them', async () => {
    await show(<OptionScreen id="methadone" />, { answers: { uses: 'yes' } });
    const block = within(screen.getByRole('region', { name: text('decide:option.reasons') }));
    expect(block.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Because you said you use, this is worth asking about.',
      'Lock it away.',
    ]);
    expect(block.queryByText(text('decide:option.noReason'))).toBeNull();
  });

  it('says so where no reason holds', async () => {
    await show(<OptionScreen id="detox" />);
    expect(screen.getByText(text('decide:option.noReason'))).toBeVisible();
  });

  it('explains a word once on the screen', async () => {
    await show(<OptionScreen id="methadone" />);
    expect(screen.getAllByRole('button', { name: 'craving' })).toHaveLength(1);
  });

  it('names the sources of its notes and texts, and no others', async () => {
    await show(<OptionScreen id="methadone" />);
    const sources = screen.getByRole('region', { name: text('decide:option.sources') });
    expect(sources).toHaveTextContent('1 source');
    expect(sources).toHaveTextContent('A page on care');
    expect(sources).not.toHaveTextContent('A book');
  });

  it('leads to a comparison with it', async () => {
    const { user, beside } = await show(<OptionScreen id="methadone" />);
    await user.click(screen.getByRole('button', { name: text('decide:option.compare') }));
    expect(beside.open).toHaveBeenCalledWith('compare');
  });

  it('ends with the line about a professional', async () => {
    const { container } = await show(<OptionScreen id="methadone" />);
    expect(container.textContent.endsWith(text('ui:lastLine'))).toBe(true);
  });
});
