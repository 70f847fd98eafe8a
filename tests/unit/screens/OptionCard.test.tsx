import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { OptionCard } from '../../../src/screens/OptionCard.tsx';
import { EXAMPLE } from '../../support/exampleFlow.ts';
import { show } from '../../support/guide.tsx';

const card = async (id: string, answers: Answers) => {
  const { options } = summarise(EXAMPLE, walk(EXAMPLE, answers));
  const option = options.find((each) => each.id === id);
  await show(option ? <OptionCard id="card" option={option} /> : null);
  return screen.getByRole('article');
};

describe('OptionCard', () => {
  it('tells name, mark, reasons, and what is good to know', async () => {
    const told = await card('methadone', { uses: 'yes', kinds: ['pills'] });
    expect(told.textContent).toBe(
      [
        'Methadone',
        'A medicine once a day.',
        'Ask a clinician first',
        'Because of what else you take, ask first. You said: “Sleeping pills”.',
        'Because you said you use, this is worth asking about.',
        'Good to know: Lock it away.',
        'MoreMore about Methadone',
        'CompareCompare Methadone',
      ].join(''),
    );
  });

  it('has no reasons where none holds', async () => {
    expect((await card('detox', {})).textContent).toBe(
      'DetoxHelp to come off.Also existsMoreMore about DetoxCompareCompare Detox',
    );
  });
});
