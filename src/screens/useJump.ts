import { useState } from 'react';
import type { QuestionId } from '../flow/answers.ts';
import type { Place } from '../session/place.ts';
import { isSameSpot, mayReturn, spotOf, wayTo } from '../session/spot.ts';
import { SessionContext, useSession } from './SessionContext.ts';

/** Opens questions of the path, and remembers where the first jump was made until somebody is there again. */
export function useJump() {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const [from, setFrom] = useState<Place | null>(null);
  const spot = spotOf(snapshot);
  if (from && isSameSpot(spot, from)) setFrom(null);
  const goBack = () => {
    for (const move of from ? wayTo(from) : []) actor.send(move);
    setFrom(null);
  };
  return {
    jump: (question: QuestionId) => {
      actor.send({ type: 'goTo', question });
      setFrom(from ?? spot);
    },
    goBack: from && mayReturn(snapshot, from) ? goBack : null,
  };
}
