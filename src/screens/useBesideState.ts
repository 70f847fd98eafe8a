import { useState } from 'react';
import type { QuestionId } from '../flow/answers.ts';
import { placeOf } from '../session/selectors.ts';
import { useRootAttribute } from '../ui/useRootAttribute.ts';
import { useStatus } from '../ui/useStatus.ts';
import type { Appearance, Aside, Beside } from './Beside.ts';
import { useContent } from './Content.ts';
import { screenOf } from './screenOf.ts';
import { useSession } from './SessionContext.ts';

/** Keeps what stands beside the session, for as long as the page is open, and puts the look on the page. */
export function useBesideState() {
  const snapshot = useSession();
  const answered = placeOf(snapshot);
  const { site, appearance: atFirst } = useContent();
  const [aside, setAside] = useState<Aside | null>(null);
  const [closed, setClosed] = useState<{ aside: Aside; snapshot: typeof snapshot } | null>(null);
  const [status, say] = useStatus(aside ?? screenOf(snapshot));
  const [chosen, setChosen] = useState({ place: answered, answered });
  const [appearance, setAppearance] = useState<Appearance>(atFirst);
  const [changing, setChanging] = useState<QuestionId | null>(null);
  useRootAttribute('data-text', appearance.textSize);
  useRootAttribute('data-look', appearance.look === 'auto' ? null : appearance.look);
  useRootAttribute('data-discreet', appearance.plain ? '' : null);
  const beside: Beside = {
    open: setAside,
    aside,
    last: closed?.snapshot === snapshot ? closed.aside : null,
    say,
    // Whatever was said last counts: the answer, or the choice made for the lines since.
    place: (chosen.answered === answered ? chosen.place : answered) ?? site.country,
    choosePlace: (place) => setChosen({ place, answered }),
    appearance,
    setAppearance: (change) => setAppearance((before) => ({ ...before, ...change })),
    changing,
    setChanging,
  };
  const close = () => {
    setClosed(aside && { aside, snapshot });
    setAside(null);
  };
  return { beside, aside, close, status };
}
