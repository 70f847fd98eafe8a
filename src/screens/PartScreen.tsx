import { partKey } from '../content/keys.ts';
import { mayReview, progress, questionsInPart } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { Title } from '../ui/Title.tsx';
import { LeaveBeside } from './LeaveBeside.tsx';
import { SessionContext, useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** The start of a part (S5): what it is for, how long it can be at most, and that it can be left out. */
export function PartScreen() {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { words } = useWords();
  const { flow } = snapshot.context;
  const { part, number, of } = progress(snapshot);
  return (
    <div className="hang">
      <p className="part side">
        <strong>{words('part.place', { number, of })}</strong>
      </p>
      <Title>{words(partKey(flow, part, 'title'))}</Title>
      <p className="lead">{words(partKey(flow, part, 'about'))}</p>
      <p>{words('part.upTo', { count: questionsInPart(snapshot) })}</p>
      <p className="actions">
        <Button onPress={() => actor.send({ type: 'next' })}>{words('frame.continue')}</Button>
        {snapshot.can({ type: 'skipPart' }) ? (
          <Button look="quiet" onPress={() => actor.send({ type: 'skipPart' })}>
            {words('part.skip')}
          </Button>
        ) : null}
        {mayReview(snapshot) ? (
          <Button look="quiet" onPress={() => actor.send({ type: 'toReview' })}>
            {words('question.now')}
          </Button>
        ) : null}
        <LeaveBeside />
      </p>
    </div>
  );
}
