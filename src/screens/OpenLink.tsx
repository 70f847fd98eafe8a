import { Button } from '../ui/Button.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** The way from a first screen to a file that was saved before; nothing where files are closed off. */
export function OpenLink() {
  const { words } = useWords();
  const { ways } = useContent();
  const { open, last } = useBeside();
  if (!ways.save) return null;
  return (
    <p className="tight">
      <Button look="link" arrive={last === 'open'} onPress={() => open('open')}>
        {words('out:open.title')}
      </Button>
    </p>
  );
}
