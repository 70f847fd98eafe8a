import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useBeside } from './Beside.ts';
import { SessionContext, useSession } from './SessionContext.ts';
import { StartOver } from './StartOver.tsx';
import { TakeBlock } from './TakeBlock.tsx';
import { useWords } from './useWords.ts';

/** What somebody can do after the summary; and the line that everything ends with. */
export function NextActions() {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { words } = useWords();
  const { open } = useBeside();
  return (
    <>
      <Section title={words('summary.nextTitle')} className="off-paper">
        <div className="actions near">
          <Button onPress={() => open('find-help')}>{words('summary.findHelp')}</Button>
          {snapshot.can({ type: 'resume' }) ? (
            <Button look="quiet" onPress={() => actor.send({ type: 'resume' })}>
              {words('summary.answerMore')}
            </Button>
          ) : null}
          <Button look="quiet" onPress={() => actor.send({ type: 'back' })}>
            {words('summary.change')}
          </Button>
          <StartOver />
        </div>
      </Section>
      <TakeBlock />
      <div className="hang">
        <p className="last">{words('lastLine')}</p>
      </div>
    </>
  );
}
