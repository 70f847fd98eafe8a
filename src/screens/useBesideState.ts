import { useState } from 'react';
import type { QuestionId } from '../flow/answers.ts';
import { placeOf } from '../session/selectors.ts';
import { useRootAttribute } from '../ui/useRootAttribute.ts';
import { useStatus } from '../ui/useStatus.ts';
import type { Appearance, Aside, Beside } from './Beside.ts';
import { useSession } from './SessionContext.ts';

const AT_FIRST: Appearance = { textSize: '100', look: 'auto', plain: false };

/** Keeps what stands beside the session, for as long as the page is open, and puts the look on the page. */
export function useBesideState() {
  const answered = placeOf(useSession());
  const [aside, setAside] = useState<Aside | null>(null);
  const [status, say] = useStatus();
  const [chosen, setChosen] = useState({ place: answered, answered });
  const [appearance, setAppearance] = useState(AT_FIRST);
  const [changing, setChanging] = useState<QuestionId | null>(null);
  useRootAttribute('data-text', appearance.textSize);
  useRootAttribute('data-look', appearance.look === 'auto' ? null : appearance.look);
  useRootAttribute('data-discreet', appearance.plain ? '' : null);
  const beside: Beside = {
    open: setAside,
    say,
    // Whatever was said last counts: the answer, or the choice made for the lines since.
    place: chosen.answered === answered ? chosen.place : answered,
    choosePlace: (place) => setChosen({ place, answered }),
    appearance,
    setAppearance: (change) => setAppearance((before) => ({ ...before, ...change })),
    changing,
    setChanging,
  };
  return { beside, aside, close: () => setAside(null), status };
}
