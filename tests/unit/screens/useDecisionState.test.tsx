import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDecision } from '../../../src/screens/Decision.ts';
import { show } from '../../support/guide.tsx';

function Probe() {
  const { picked, pick, prompts, choosePrompts } = useDecision();
  return (
    <>
      <output>{picked.join(' ')}</output>
      <p>{prompts === null ? 'untouched' : prompts.join(' ')}</p>
      {['naloxone', 'methadone', 'detox'].map((id) => (
        <button key={id} type="button" onClick={() => pick({ add: id, remove: null })}>
          {id}
        </button>
      ))}
      <button type="button" onClick={() => pick({ add: 'methadone', remove: 'detox' })}>
        swap
      </button>
      <button type="button" onClick={() => choosePrompts(['two', 'one'])}>
        choose
      </button>
    </>
  );
}

describe('useDecisionState', () => {
  it('keeps what was picked in the order of the flow, and each once', async () => {
    const { user } = await show(<Probe />);
    for (const name of ['naloxone', 'detox', 'naloxone', 'swap']) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(screen.getByRole('status')).toHaveTextContent(/^methadone naloxone$/);
  });

  it('keeps chosen questions in the order of the person', async () => {
    const { user } = await show(<Probe />);
    expect(screen.getByText('untouched')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'choose' }));
    expect(screen.getByText('two one')).toBeVisible();
  });
});
