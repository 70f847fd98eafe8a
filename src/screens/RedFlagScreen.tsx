import { redFlagKey } from '../content/keys.ts';
import { pictureOfAct } from '../content/pictures.ts';
import type { ShownRedFlag } from '../flow/summarise.ts';
import { Button } from '../ui/Button.tsx';
import { Details } from '../ui/Details.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Title } from '../ui/Title.tsx';
import { useContent } from './Content.ts';
import { CountryInPlace } from './CountryInPlace.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { RedFlagLines } from './RedFlagLines.tsx';
import { SessionContext } from './SessionContext.ts';
import { useRedFlagWords } from './useRedFlagWords.ts';
import { useWords } from './useWords.ts';

/** What to do now (S3): the act is the heading, then whom to call, then the acts one by one. */
export function RedFlagScreen({ flag }: { readonly flag: ShownRedFlag }) {
  const actor = SessionContext.useActorRef();
  const { words } = useWords();
  const { act, number, callsInAct } = useRedFlagWords(flag);
  const known = number !== '';
  const { flow } = useContent().bundle;
  const about = words(redFlagKey(flow, flag.id, flag.variant, 'about'), { number });
  return (
    <div className="hang">
      <Title>{act}</Title>
      {known ? null : <CountryInPlace />}
      <RedFlagLines kinds={flag.lineKinds} large callIsSaid={callsInAct} />
      {known ? (
        <Details title={words('redFlag.elsewhere')}>
          <CountryChoice />
        </Details>
      ) : null}
      <ol className="acts">
        {flag.acts.map((each) => (
          <li key={each}>
            <Picture name={pictureOfAct(each)} />
            <span>
              {words(redFlagKey(flow, flag.id, flag.variant, `acts.${each}`), { number })}
            </span>
          </li>
        ))}
      </ol>
      <Details title={words('redFlag.about')}>
        <p>{about}</p>
      </Details>
      <p className="actions">
        <Button
          look={flag.blocks ? 'quiet' : 'main'}
          onPress={() => actor.send({ type: 'dismiss' })}
        >
          {words(flag.blocks ? 'redFlag.dealtWith' : 'frame.continue')}
        </Button>
      </p>
    </div>
  );
}
