import { redFlagKey } from '../content/keys.ts';
import type { ShownRedFlag } from '../flow/summarise.ts';
import { Section } from '../ui/Section.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { CountryInPlace } from './CountryInPlace.tsx';
import { RedFlagLines } from './RedFlagLines.tsx';
import { useRedFlagWords } from './useRedFlagWords.ts';
import { useWords } from './useWords.ts';

/** All red flags that hold, first of all, in their order: one box, its entries parted by hairlines. */
export function RedFlagBlocks({ flags }: { readonly flags: readonly ShownRedFlag[] }) {
  const { words } = useWords();
  const { place } = useBeside();
  if (flags.length === 0) return null;
  return (
    <Section title={words('summary.safety')}>
      <div className="safety">
        {flags.map((flag) => (
          <RedFlagBlock key={flag.id} flag={flag} />
        ))}
        {place === null ? <CountryInPlace /> : null}
      </div>
    </Section>
  );
}

function RedFlagBlock({ flag }: { readonly flag: ShownRedFlag }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { act, number, callsInAct } = useRedFlagWords(flag);
  return (
    <div>
      <h3>{act}</h3>
      <p>{words(redFlagKey(flow, flag.id, flag.variant, 'block'), { number })}</p>
      <RedFlagLines kinds={flag.lineKinds} callIsSaid={callsInAct} />
    </div>
  );
}
