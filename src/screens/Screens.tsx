import { useEffect } from 'react';
import { redFlagNow } from '../session/selectors.ts';
import { AsideScreen } from './AsideScreen.tsx';
import { BeforeScreen } from './BeforeScreen.tsx';
import { BesideContext } from './Beside.ts';
import { useContent } from './Content.ts';
import { DecisionContext } from './Decision.ts';
import { Footer } from './Footer.tsx';
import { Frame } from './Frame.tsx';
import { HelpBlock } from './HelpBlock.tsx';
import { PartScreen } from './PartScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { RedFlagScreen } from './RedFlagScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { screenOf } from './screenOf.ts';
import { SessionContext, useSession } from './SessionContext.ts';
import { SummaryScreen } from './SummaryScreen.tsx';
import { useBesideState } from './useBesideState.ts';
import { useDecisionState } from './useDecisionState.ts';
import { useDropped } from './useDropped.ts';
import { useStanding } from './useStanding.ts';
import { WelcomeScreen } from './WelcomeScreen.tsx';

/** Shows the screen that the session is at, in its frame; or one that stands beside it. */
export function Screens() {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { started } = useContent();
  const { beside, aside, close, status } = useBesideState();
  const decision = useDecisionState();
  const screen = screenOf(snapshot);
  const canGoBack = snapshot.can({ type: 'back' });
  const onBack = aside ? close : canGoBack ? () => actor.send({ type: 'back' }) : null;
  useDropped(beside.say);
  useStanding(aside ?? screen, onBack);
  useEffect(() => {
    if (started) actor.send({ type: 'start' });
  }, [started, actor]);
  return (
    <BesideContext value={beside}>
      <Frame
        screen={aside ?? screen}
        session={actor}
        onBack={onBack}
        help={<HelpBlock place={beside.place} onOthers={() => beside.open('find-help')} />}
        footer={<Footer />}
        status={status}
      >
        <DecisionContext value={decision}>
          {aside ? <AsideScreen key={aside} aside={aside} /> : <SessionScreen key={screen} />}
        </DecisionContext>
      </Frame>
    </BesideContext>
  );
}

function SessionScreen() {
  const snapshot = useSession();
  const flag = redFlagNow(snapshot);
  if (snapshot.matches('welcome')) return <WelcomeScreen />;
  if (snapshot.matches('preparing')) return <BeforeScreen />;
  if (snapshot.matches('reviewing')) return <ReviewScreen />;
  if (snapshot.matches('summary')) return <SummaryScreen />;
  if (snapshot.matches('flagged')) return flag ? <RedFlagScreen flag={flag} /> : null;
  return snapshot.context.atPart ? <PartScreen /> : <QuestionScreen />;
}
