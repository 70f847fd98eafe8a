import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { LeaveBeside } from './LeaveBeside.tsx';
import { Marked } from './Marked.tsx';
import { SessionContext } from './SessionContext.ts';
import { useWords } from './useWords.ts';

const strong = { strong: (inner: string) => <strong>{inner}</strong> };

/** Before the first question (S2): what this page keeps to itself, and what it cannot hide. */
export function BeforeScreen() {
  const actor = SessionContext.useActorRef();
  const { words } = useWords();
  const { appearance, setAppearance } = useBeside();
  const { door } = useContent();
  const name = useId();
  return (
    <div className="hang">
      <Title>{words('before.title')}</Title>
      <p>
        <Marked text={words('before.stay')} marks={strong} />
      </p>
      <p>
        <Marked text={words('before.leave')} marks={strong} />
      </p>
      <p>
        <Marked text={words('before.cover')} marks={strong} />
      </p>
      <div className="safety">
        <h2>{words('before.hideTitle')}</h2>
        <p>{words('before.hide')}</p>
        <p>{words('before.history')}</p>
      </div>
      <p>{words('before.watched')}</p>
      <p>{words('frame.idle', { count: door.idle })}</p>
      <Choice
        kind="checkbox"
        name={name}
        label={words('before.plain')}
        checked={appearance.plain}
        onChange={() => setAppearance({ plain: !appearance.plain })}
      />
      <p className="actions">
        <Button onPress={() => actor.send({ type: 'next' })}>{words('frame.continue')}</Button>
        <LeaveBeside />
      </p>
    </div>
  );
}
