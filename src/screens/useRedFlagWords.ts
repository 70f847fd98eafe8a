import { redFlagKey } from '../content/keys.ts';
import { emergencyNumber } from '../content/lines.ts';
import type { ShownRedFlag } from '../flow/summarise.ts';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** The heading of a red flag, with the emergency number of the place where it is known; and that number, or nothing. */
export function useRedFlagWords({ id, variant }: Pick<ShownRedFlag, 'id' | 'variant'>) {
  const { words, has } = useWords();
  const { bundle, places } = useContent();
  const { place } = useBeside();
  const number = emergencyNumber(places, place) ?? '';
  const withNumber = redFlagKey(bundle.flow, id, variant, 'actWithNumber');
  const callsInAct = has(withNumber);
  const act = redFlagKey(bundle.flow, id, variant, 'act');
  return {
    act: words(number !== '' && callsInAct ? withNumber : act, { number }),
    number,
    /** Whether the heading itself says to call the emergency number. */
    callsInAct,
  };
}
