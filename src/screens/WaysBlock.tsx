import type { SessionSnapshot } from '../session/selectors.ts';
import { currentQuestion } from '../session/selectors.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

const WAYS = ['open', 'affirm', 'reflect', 'sum'] as const;

/** What is talked about: a kind of question, the review or the summary; null where something must be done at once. */
function kindOf(snapshot: SessionSnapshot) {
  if (snapshot.matches('asking')) return currentQuestion(snapshot).kind;
  if (snapshot.matches('reviewing')) return 'review';
  return snapshot.matches('summary') ? 'summary' : null;
}

/** Ways to ask that fit the kind of question, the review or the summary; none where something must be done at once. */
export function WaysBlock() {
  const snapshot = useSession();
  const { words } = useWords();
  const quote = (key: string) => words('counselor:ways.quote', { text: words(key) });
  const kind = kindOf(snapshot);
  if (kind === null) return null;
  return (
    <>
      <h2>{words('counselor:ways.title')}</h2>
      <dl className="ways">
        {WAYS.map((way) => (
          <div key={way}>
            <dt>{words(`counselor:ways.${way}`)}</dt>
            <dd>{quote(`counselor:ways.${kind}.${way}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{words('counselor:ways.share')}</dt>
          <dd>{quote('counselor:ways.shared')}</dd>
        </div>
      </dl>
    </>
  );
}
