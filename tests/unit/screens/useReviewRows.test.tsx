import { describe, expect, it } from 'vitest';
import { useReviewRows } from '../../../src/screens/useReviewRows.ts';
import { show } from '../../support/guide.tsx';

function Rows() {
  const rowsOf = useReviewRows();
  return <p>{JSON.stringify(rowsOf(['uses', 'goal']).map(({ id, arrive }) => [id, arrive]))}</p>;
}

describe('useReviewRows', () => {
  it('knows the row that somebody comes back to', async () => {
    const { container } = await show(<Rows />, { beside: { changing: 'goal' } });
    expect(container.textContent).toBe('[["uses",false],["goal",true]]');
  });
});
