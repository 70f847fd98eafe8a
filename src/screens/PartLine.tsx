import { useState } from 'react';
import { countKey, partKey } from '../content/keys.ts';
import { hasPartScreens, progress } from '../session/selectors.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/**
 * Which part this question belongs to, and its place in a run of like ones; never how many questions are left. It stays as it was
 * when the question came, so that choosing moves nothing.
 */
export function PartLine() {
  const snapshot = useSession();
  const { words } = useWords();
  const [shown] = useState(() => hasPartScreens(snapshot));
  const { flow } = snapshot.context;
  const { part, number, of, run } = progress(snapshot);
  const counted = flow.runs.find((each) => each.id === run?.id)?.counted === true;
  if (!shown) return null;
  return (
    <p className="part side">
      <strong>{words('question.part', { number, of })}</strong>{' '}
      <span>{words(partKey(flow, part, 'title'))}</span>
      {run && counted ? (
        <>
          {', '}
          <span>{words(countKey(flow, run.id, 'place'), { number: run.number, of: run.of })}</span>
        </>
      ) : null}
    </p>
  );
}
