import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Hands } from '../../../src/screens/Hands.ts';
import { ALL_WAYS } from '../../../src/screens/Hands.ts';
import type { Paper } from '../../../src/screens/Paper.ts';
import { PaperContext } from '../../../src/screens/Paper.ts';
import { PrintScreen } from '../../../src/screens/PrintScreen.tsx';
import { MUCH } from '../../support/sheetPerson.ts';
import { exampleHands, realBundle, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const tick = (id: string) => text(`paper:sheet.ticks.${id}`);
const button = (key: string) => screen.getByRole('button', { name: text(`out:print.${key}`) });
const sheet = () => {
  const found = document.querySelector('.sheet');
  if (!(found instanceof HTMLElement)) throw new Error('There is no sheet');
  return found;
};
const headings = () =>
  within(sheet())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

async function preview(hands: Partial<Hands> = {}, ways = ALL_WAYS, part = <PrintScreen />) {
  return show(part, {
    content: { bundle: realBundle(), hands: exampleHands(hands), ways },
    answers: MUCH,
  });
}

describe('PrintScreen', () => {
  it('U-61, P-22, D-8: shows what to ask about, questions and help lines at first; answers, signs and numbers are off', async () => {
    await preview();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    const labels = (all: readonly HTMLInputElement[]) =>
      all.map((box) => box.labels?.[0]?.textContent);
    const ticks = ['ask', 'prompts', 'matters', 'answers', 'signs', 'lines'];
    expect(labels(boxes)).toEqual(ticks.map(tick));
    expect(labels(boxes.filter((box) => box.checked))).toEqual(
      ['ask', 'prompts', 'lines'].map(tick),
    );
    expect(headings()).toEqual([
      text('paper:sheet.title'),
      text('ui:summary.safety'),
      text('paper:sheet.ask'),
      text('paper:sheet.prompts'),
      text('paper:sheet.lines'),
      text('paper:sheet.sources'),
    ]);
  });

  it('U-61: holds exactly what is ticked', async () => {
    const { user } = await preview();
    await user.click(screen.getByLabelText(tick('answers')));
    await user.click(screen.getByLabelText(tick('ask')));
    expect(headings()).toContain(text('paper:sheet.answers'));
    expect(headings()).not.toContain(text('paper:sheet.ask'));
  });

  it('offers the page for an appointment, with lines to write on and what to bring', async () => {
    const { user } = await preview();
    await user.click(screen.getByLabelText(text('out:print.appointment')));
    expect(headings()).toEqual(
      expect.arrayContaining([text('paper:sheet.say'), text('paper:sheet.bring')]),
    );
    expect(sheet().querySelectorAll('.ruled')).toHaveLength(3);
    expect(screen.queryByLabelText(text('out:print.record'))).toBeNull();
  });

  it('U-57: prints notes on the record only when they are ticked', async () => {
    const paper: Paper = {
      kinds: ['record', 'client'],
      notes: 'About sleep.',
      notice: '',
      part2: false,
    };
    const { user } = await preview(
      {},
      ALL_WAYS,
      <PaperContext value={paper}>
        <PrintScreen />
      </PaperContext>,
    );
    expect(sheet()).not.toHaveTextContent('About sleep.');
    await user.click(screen.getByLabelText(tick('notes')));
    expect(sheet()).toHaveTextContent('About sleep.');
    await user.click(screen.getByLabelText(text('out:print.client')));
    expect(sheet()).not.toHaveTextContent('About sleep.');
  });

  it('takes Letter where it is used, and larger letters when they are wanted', async () => {
    const { user } = await preview();
    expect(sheet()).toHaveClass('letter', 'normal');
    await user.click(screen.getByLabelText(text('out:print.a4')));
    await user.click(screen.getByLabelText(text('out:print.large')));
    expect(sheet()).toHaveClass('a4', 'large');
    expect(document.documentElement).toHaveAttribute('data-print', 'large');
  });

  it('P-21, U-64: copies the text of the sheet on a press, says that a copy may be kept, and clears it', async () => {
    const copy = vi.fn<Hands['copy']>().mockResolvedValue(true);
    const { user, beside } = await preview({ copy });
    expect(copy).not.toHaveBeenCalled();
    await user.click(button('copy'));
    const copied = copy.mock.calls[0]?.[0] ?? '';
    const bare = (words: string) => words.replace(/(^|\n)(- |\d+\. |____)/g, '').replace(/\s/g, '');
    expect(bare(copied)).toBe(bare(sheet().textContent));
    expect(beside.say).toHaveBeenCalledWith(text('out:print.copied'));
    expect(screen.getByText(new RegExp(text('out:print.kept')))).toBeVisible();
    await user.click(button('clear'));
    expect(copy).toHaveBeenLastCalledWith('');
    expect(screen.getByText(text('out:print.cleared'))).toBeVisible();
  });

  it('F-69: where copying is refused, shows the text selected, to be copied by hand', async () => {
    const { user } = await preview();
    await user.click(button('copy'));
    const box = await screen.findByLabelText<HTMLTextAreaElement>(text('out:print.noCopy'));
    expect(box).toHaveFocus();
    expect(box.selectionEnd).toBe(box.value.length);
    expect(box).toHaveAttribute('autocomplete', 'off');
    expect(box).toHaveAttribute('writingsuggestions', 'false');
  });

  it('F-69: where printing does not open, says so and what there is instead', async () => {
    const { user } = await preview();
    await user.click(button('print'));
    expect(await screen.findByText(text('out:print.noPrint'))).toBeVisible();
  });

  it('leaves out what the address has closed', async () => {
    await preview({}, { ...ALL_WAYS, print: false });
    expect(screen.queryByRole('button', { name: text('out:print.print') })).toBeNull();
    expect(button('copy')).toBeVisible();
  });
});
