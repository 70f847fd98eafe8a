import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AskScreen } from '../../../src/screens/AskScreen.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const GENERAL = ['What can I do?', 'What is good and what is bad?', 'How likely is that?'];
const yours = () =>
  within(screen.getByRole('list'))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('span')?.textContent);
const button = (way: 'up' | 'down', question: string) =>
  screen.getByRole('button', { name: `${text(`decide:ask.${way}`)}${question}` });

describe('AskScreen', () => {
  it('U-30: ticks the three general questions for everybody', async () => {
    await show(<AskScreen />);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(3);
    for (const question of GENERAL) expect(screen.getByLabelText(question)).toBeChecked();
    expect(yours()).toEqual(GENERAL);
  });

  it('U-30: adds those that come from the answers, eight in all at most', async () => {
    await show(<AskScreen />, { answers: { uses: 'yes' } });
    expect(screen.getAllByRole('checkbox')).toHaveLength(8);
    expect(yours()).toEqual([...GENERAL, 'One?', 'Two?', 'Three?', 'Four?', 'Five?']);
  });

  it('leaves out what is unticked, and puts it last when it is ticked again', async () => {
    const { user } = await show(<AskScreen />);
    const [first = '', second = '', third = ''] = GENERAL;
    await user.click(screen.getByLabelText(first));
    expect(yours()).toEqual([second, third]);
    await user.click(screen.getByLabelText(first));
    expect(yours()).toEqual([second, third, first]);
  });

  it('U-30: moves a question by a button, keeps the focus on its button, and tells its place', async () => {
    const { user, beside } = await show(<AskScreen />, { answers: { uses: 'yes' } });
    const [first = '', second = '', third = ''] = GENERAL;
    await user.click(button('up', third));
    expect(yours().slice(0, 3)).toEqual([first, third, second]);
    expect(button('up', third)).toHaveFocus();
    expect(beside.say).toHaveBeenLastCalledWith('Now number 2 of 8.');
    await user.click(button('down', first));
    expect(yours().slice(0, 3)).toEqual([third, first, second]);
    expect(button('down', first)).toHaveFocus();
  });

  it('keeps the focus on the moved question when it has come to an end', async () => {
    const { user, beside } = await show(<AskScreen />);
    const [first = '', second = '', third = ''] = GENERAL;
    await user.click(button('up', second));
    expect(button('down', second)).toHaveFocus();
    expect(beside.say).toHaveBeenLastCalledWith('Now number 1 of 3.');
    await user.click(button('down', first));
    expect(yours()).toEqual([second, third, first]);
    expect(button('up', first)).toHaveFocus();
  });

  it('ends with the line about a professional', async () => {
    const { container } = await show(<AskScreen />);
    expect(container).toHaveTextContent(new RegExp(`${text('ui:lastLine').slice(-40)}$`));
  });
});
