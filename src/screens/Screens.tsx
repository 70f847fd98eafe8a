import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { SessionSnapshot } from '../session/selectors.ts';
import { redFlagNow } from '../session/selectors.ts';
import { BeforeScreen } from './BeforeScreen.tsx';
import type { Aside } from './Beside.ts';
import { BesideContext } from './Beside.ts';
import { useContent } from './Content.ts';
import { DecisionContext } from './Decision.ts';
import type { Desk } from './Desk.ts';
import { DroppedLine } from './DroppedLine.tsx';
import { FindHelpScreen } from './FindHelpScreen.tsx';
import { Footer } from './Footer.tsx';
import { Frame } from './Frame.tsx';
import { HelpBlock } from './HelpBlock.tsx';
import { Listen } from './Listen.tsx';
import { useOpening } from './Opening.ts';
import { PartScreen } from './PartScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { RedFlagScreen } from './RedFlagScreen.tsx';
import { isAtHand } from './Rest.ts';
import { screenOf } from './screenOf.ts';
import { SessionContext, useSession } from './SessionContext.ts';
import { useBesideState } from './useBesideState.ts';
import { useDecisionState } from './useDecisionState.ts';
import { useDropped } from './useDropped.ts';
import { useRest } from './useRest.ts';
import { useStanding } from './useStanding.ts';
import { WelcomeScreen } from './WelcomeScreen.tsx';
import { WithRest } from './WithRest.tsx';

interface ScreensProps {
  /** What a door for two adds; null at a door for one. */
  readonly desk?: Desk | null;
}

/** Shows the screen that the session is at, in its frame; or one that stands beside it. */
export function Screens({ desk = null }: ScreensProps) {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { started } = useContent();
  const { opened } = useOpening();
  const { beside, aside, close, status } = useBesideState();
  const decision = useDecisionState();
  const screen = screenOf(snapshot);
  const rest = useRest();
  const goBack = mayGoBack(snapshot, desk) ? () => actor.send({ type: 'back' }) : null;
  const onBack = aside ? close : goBack;
  useDropped(beside.say);
  const name = aside ?? screen;
  useStanding(name, onBack);
  useEffect(() => {
    if (opened) actor.send({ type: 'open', answers: opened.answers, again: opened.again });
    else if (started) actor.send({ type: 'start' });
  }, [started, opened, actor]);
  return (
    <BesideContext value={beside}>
      <Frame
        // What was waited for is another screen than the wait.
        screen={isAtHand(name) ? name : `${name} ${rest.at}`}
        session={actor}
        onBack={onBack}
        help={<HelpBlock place={beside.place} onOthers={() => beside.open('find-help')} />}
        footer={<Footer />}
        status={status}
        desk={desk && deskAround(desk, aside)}
      >
        <Listen key={name} say={beside.say} />
        <DecisionContext value={decision}>
          <Shown aside={aside} desk={desk} screen={screen} />
        </DecisionContext>
      </Frame>
    </BesideContext>
  );
}

/** Two people have no first screen to go back to: they end their session. */
function mayGoBack(snapshot: SessionSnapshot, desk: Desk | null): boolean {
  return snapshot.can({ type: 'back' }) && !(desk && snapshot.matches('preparing'));
}

/** The panel stands nowhere else while it is the screen. */
function deskAround(desk: Desk, aside: Aside | null): Desk {
  return aside === 'panel' ? { ...desk, tools: null, beside: null } : desk;
}

interface ShownProps {
  readonly aside: Aside | null;
  readonly desk: Desk | null;
  readonly screen: string;
}

function Shown({ aside, desk, screen }: ShownProps) {
  if (aside === 'panel') return desk?.panel;
  if (aside === 'find-help') return <FindHelpScreen />;
  if (aside) return <WithRest>{({ Beside }) => <Beside key={aside} aside={aside} />}</WithRest>;
  return (
    <>
      <DroppedLine />
      <SessionScreen key={screen} first={desk?.first ?? <WelcomeScreen />} />
    </>
  );
}

function SessionScreen({ first }: { readonly first: ReactNode }) {
  const snapshot = useSession();
  const flag = redFlagNow(snapshot);
  if (snapshot.matches('welcome')) return first;
  if (snapshot.matches('preparing')) return <BeforeScreen />;
  if (snapshot.matches('reviewing')) return <WithRest>{({ Review }) => <Review />}</WithRest>;
  if (snapshot.matches('summary')) return <WithRest>{({ Summary }) => <Summary />}</WithRest>;
  if (snapshot.matches('flagged')) return flag ? <RedFlagScreen flag={flag} /> : null;
  return snapshot.context.atPart ? <PartScreen /> : <QuestionScreen />;
}
