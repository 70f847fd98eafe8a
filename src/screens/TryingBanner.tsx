import { Button } from '../ui/Button.tsx';
import { focusOn } from '../ui/focusOn.ts';
import { useBeside } from './Beside.ts';
import { useCounselor } from './Counselor.ts';
import { useWords } from './useWords.ts';

/** Says on every screen that something is only tried out, and ends it either way; nothing while nothing is tried. */
export function TryingBanner() {
  const { words } = useWords();
  const { say } = useBeside();
  const { counted, keep, drop } = useCounselor();
  if (!counted) return null;
  const end = (act: () => void, said: string) => {
    act();
    say(words(said));
    focusOn('main h1');
  };
  return (
    <section className="trying inner" aria-label={words('counselor:whatIf.title')}>
      <p>
        <strong>{words('counselor:whatIf.banner')}</strong>
      </p>
      <Button look="quiet" onPress={() => end(keep, 'counselor:whatIf.kept')}>
        {words('counselor:whatIf.keep')}
      </Button>
      <Button look="quiet" onPress={() => end(drop, 'counselor:whatIf.gone')}>
        {words('counselor:whatIf.back')}
      </Button>
    </section>
  );
}
