import { describe, expect, it } from 'vitest';
import { useSession } from '../../../src/screens/SessionContext.ts';
import { show } from '../../support/guide.tsx';

function Where() {
  return <p>{useSession().matches('welcome') ? 'at the start' : 'elsewhere'}</p>;
}

describe('useSession', () => {
  it('gives the session as it stands', async () => {
    expect((await show(<Where />)).container).toHaveTextContent('at the start');
  });
});
