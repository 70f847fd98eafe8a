import { questionKey } from '../content/keys.ts';
import { Button } from '../ui/Button.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useOpening } from './Opening.ts';
import { useWords } from './useWords.ts';

/** What of an opened file is from older content: what will be asked again, and what is not asked any more. */
export function OpenedScreen() {
  const { words } = useWords();
  const { open } = useBeside();
  const { flow } = useContent().bundle;
  const { opened } = useOpening();
  const again = opened?.again ?? [];
  const left = opened?.left ?? 0;
  return (
    <div className="hang">
      <Title>{words('out:opened.title')}</Title>
      <p>{words('out:opened.about')}</p>
      {again.length > 0 ? <p className="tight">{words('out:opened.again')}</p> : null}
      <ul>
        {again.map((id) => (
          <li key={id}>{words(questionKey(flow, id, 'short'))}</li>
        ))}
      </ul>
      {left > 0 ? <p>{words('out:opened.left', { count: left })}</p> : null}
      <p className="actions">
        <Button onPress={() => open(null)}>{words('frame.continue')}</Button>
      </p>
    </div>
  );
}
