import { useState } from 'react';
import type { QuestionId } from '../flow/answers.ts';
import type { SessionSnapshot } from '../session/selectors.ts';
import { placeOf } from '../session/selectors.ts';
import { useStatus } from '../ui/useStatus.ts';
import { useAppearance } from './Appearances.tsx';
import type { Aside, Beside } from './Beside.ts';
import { useContent } from './Content.ts';
import { screenOf } from './screenOf.ts';
import { hasChanged, useOpening } from './Opening.ts';
import { useSession } from './SessionContext.ts';

/** The screen that stands beside the session: at first what has changed in a file that was opened, if anything has. */
function useAside(snapshot: SessionSnapshot) {
  const { opened } = useOpening();
  const [aside, setAside] = useState<Aside | null>(hasChanged(opened) ? 'opened' : null);
  const [closed, setClosed] = useState<{ aside: Aside; snapshot: SessionSnapshot } | null>(null);
  const close = () => {
    setClosed(aside && { aside, snapshot });
    setAside(null);
  };
  return { aside, setAside, close, last: closed?.snapshot === snapshot ? closed.aside : null };
}

/** Keeps what stands beside the session, for as long as that is shown. */
export function useBesideState() {
  const snapshot = useSession();
  const answered = placeOf(snapshot);
  const { site } = useContent();
  const { aside, setAside, close, last } = useAside(snapshot);
  const [status, say] = useStatus(aside ?? screenOf(snapshot));
  const [chosen, setChosen] = useState({ place: answered, answered });
  const [changing, setChanging] = useState<QuestionId | null>(null);
  const beside: Beside = {
    open: setAside,
    aside,
    last,
    say,
    // Whatever was said last counts: the answer, or the choice made for the lines since.
    place: (chosen.answered === answered ? chosen.place : answered) ?? site.country,
    choosePlace: (place) => setChosen({ place, answered }),
    ...useAppearance(),
    changing,
    setChanging,
  };
  return { beside, aside, close, status };
}
