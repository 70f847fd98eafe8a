import { redFlagKey } from '../content/keys.ts';
import { emergencyNumber } from '../content/lines.ts';
import type { ShownRedFlag } from '../flow/summarise.ts';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

type Flag = Pick<ShownRedFlag, 'id' | 'variant'>;

/** What tells the heading of a red flag, with the emergency number of the place where it is known; and that number, or nothing. */
export function useRedFlagActs() {
  const { words, has } = useWords();
  const { bundle, places } = useContent();
  const { place } = useBeside();
  const number = emergencyNumber(places, place) ?? '';
  const withNumber = ({ id, variant }: Flag) =>
    redFlagKey(bundle.flow, id, variant, 'actWithNumber');
  /** Whether the heading itself says to call the emergency number. */
  const callsInAct = (flag: Flag): boolean => has(withNumber(flag));
  const actOf = (flag: Flag): string => {
    const key = redFlagKey(bundle.flow, flag.id, flag.variant, 'act');
    return words(number !== '' && callsInAct(flag) ? withNumber(flag) : key, { number });
  };
  return { number, callsInAct, actOf };
}

/** The heading of this red flag, the emergency number or nothing, and whether the heading says to call it. */
export function useRedFlagWords(flag: Flag) {
  const { number, callsInAct, actOf } = useRedFlagActs();
  return { act: actOf(flag), number, callsInAct: callsInAct(flag) };
}
