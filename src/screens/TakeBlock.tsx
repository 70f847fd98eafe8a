import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** The ways to take something along; none where the address has closed them all. */
export function TakeBlock() {
  const { words } = useWords();
  const { ways } = useContent();
  const { open, last } = useBeside();
  const onPaper = ways.print || ways.copy;
  if (!onPaper && !ways.save) return null;
  return (
    <Section title={words('out:take.title')} className="off-paper">
      <p>{words('out:take.about')}</p>
      <p className="actions near">
        {onPaper ? (
          <Button look="quiet" arrive={last === 'print'} onPress={() => open('print')}>
            {words('out:take.print')}
          </Button>
        ) : null}
        {ways.save ? (
          <Button look="quiet" arrive={last === 'save'} onPress={() => open('save')}>
            {words('out:take.save')}
          </Button>
        ) : null}
      </p>
    </Section>
  );
}
