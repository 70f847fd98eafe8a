import { aboutFlowKey, titleKey } from '../content/keys.ts';
import { linesFor } from '../content/lines.ts';
import { Button } from '../ui/Button.tsx';
import { Scene } from '../ui/Scene.tsx';
import { Section } from '../ui/Section.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useFlowChoice } from './FlowChoice.ts';
import { HelpLine } from './HelpLine.tsx';
import { OpenLink } from './OpenLink.tsx';
import { SessionContext } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** The first screen (S1): what this helps with, what it does not do, and whom to call if life is in danger. */
export function WelcomeScreen() {
  const actor = SessionContext.useActorRef();
  const { words, language } = useWords();
  const { bundle, cleared, door } = useContent();
  const { plain } = useBeside().appearance;
  return (
    <>
      <div className="hang">
        {cleared ? <p className="small">{words('welcome.cleared')}</p> : null}
        <Title>{words(plain ? 'welcome.plainTitle' : 'welcome.title')}</Title>
        <p className="lead">{words(plain ? 'welcome.plainLead' : 'welcome.lead')}</p>
        <p className="actions near">
          <Button early onPress={() => actor.send({ type: 'start' })}>
            {words('welcome.start')}
          </Button>
          <OtherFlows />
        </p>
        <Danger />
        <Scene />
      </div>
      <Section title={words('welcome.getTitle')}>
        <p>
          {words(aboutFlowKey(bundle.flow))} {plain ? null : words('welcome.get')}
        </p>
        <p>{words('welcome.getReasons')}</p>
      </Section>
      <Section title={words('welcome.notTitle')}>
        <ul>
          <li>{words('welcome.notChoose')}</li>
          <li>{words('welcome.notName')}</li>
          <li>{words('welcome.notSent')}</li>
        </ul>
        <p>{words('welcome.time')}</p>
        <p>{words('frame.idle', { count: door.idle })}</p>
        <OpenLink />
        <p className="small">{words('welcome.makers')}</p>
        {bundle.flow.reviewed ? null : <p className="small">{words('unreviewed')}</p>}
        {door.framed ? null : (
          <a className="link" href={`?mode=session&lang=${language}`}>
            {words('welcome.counselor')}
          </a>
        )}
      </Section>
    </>
  );
}

/** The other questionnaires that there are, each by its title. */
function OtherFlows() {
  const { words } = useWords();
  const { bundle, flows } = useContent();
  const choose = useFlowChoice();
  return flows
    .filter(({ flow }) => flow.id !== bundle.flow.id)
    .map(({ flow }) => (
      <Button key={flow.id} look="quiet" onPress={() => choose(flow.id)}>
        {words(titleKey(flow))}
      </Button>
    ));
}

/** Whom to call at once: the number of the place if it is known, else words that are true everywhere. */
function Danger() {
  const { words } = useWords();
  const { places } = useContent();
  const { place, open, appearance } = useBeside();
  const { lines, local } = linesFor(places, place, ['emergency']);
  const [first] = lines;
  return (
    <div>
      <p className="tight">
        <strong>{words(appearance.plain ? 'welcome.plainDanger' : 'welcome.danger')}</strong>
      </p>
      {local || !first ? (
        <p className="tight">{words('lines.local')}</p>
      ) : (
        <HelpLine shown={first} />
      )}
      <Button look="link" onPress={() => open('find-help')}>
        {words('welcome.findNumber')}
      </Button>
    </div>
  );
}
