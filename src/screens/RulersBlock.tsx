import { Details } from '../ui/Details.tsx';
import { Ruler } from '../ui/Ruler.tsx';
import type { RulerName } from './Counselor.ts';
import { useCounselor } from './Counselor.ts';
import { useWords } from './useWords.ts';

const MOST = 10;
const RULERS: readonly RulerName[] = ['importance', 'confidence'];

/** Two numbers to talk about, from 0 to 10, with what to ask about them. They change nothing. */
export function RulersBlock() {
  const { words } = useWords();
  const { rulers, setRuler } = useCounselor();
  return (
    <Details title={words('counselor:rulers.title')}>
      <p className="small">{words('counselor:rulers.about')}</p>
      {RULERS.map((name) => (
        <div key={name}>
          <Ruler
            title={words(`counselor:rulers.${name}`)}
            ends={[words('counselor:rulers.low'), words('counselor:rulers.high')]}
            most={MOST}
            chosen={rulers[name]}
            onChoose={(value) => setRuler(name, value)}
            takeBack={words('counselor:rulers.takeBack')}
          />
          <Prompts value={rulers[name]} />
        </div>
      ))}
    </Details>
  );
}

/** What to ask about a number: nothing lower than the lowest, nor above the highest. */
function Prompts({ value }: { readonly value: number | null }) {
  const { words } = useWords();
  if (value === null) return null;
  return (
    <ul>
      {value > 0 ? <li>{words('counselor:rulers.whyNotLower', { value })}</li> : null}
      {value < MOST ? <li>{words('counselor:rulers.upByOne')}</li> : null}
    </ul>
  );
}
