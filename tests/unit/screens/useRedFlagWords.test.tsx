import { describe, expect, it } from 'vitest';
import { useRedFlagWords } from '../../../src/screens/useRedFlagWords.ts';
import { show } from '../../support/guide.tsx';

function Act({ id }: { readonly id: string }) {
  const { act, callsInAct } = useRedFlagWords({ id, variant: null });
  return <p>{`${act}, ${String(callsInAct)}`}</p>;
}
const told = async (id: string, place: string | null) =>
  (await show(<Act id={id} />, { beside: { place } })).container.textContent;

describe('useRedFlagWords', () => {
  it('puts the number into the act where it is known', async () => {
    expect(await told('overdose', 'uk')).toBe('Call 999 now, true');
  });

  it('says the act without a number where none is known', async () => {
    expect(await told('overdose', 'other')).toBe('Call your local emergency number now, true');
  });

  it('leaves an act that is no call as it is', async () => {
    expect(await told('unsafe', 'uk')).toBe('You deserve to be safe, false');
  });
});
