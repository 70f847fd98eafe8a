import type { ReactNode } from 'react';
import { useDeferredValue, useId } from 'react';
import type { ShownOption } from '../flow/summarise.ts';
import { summaryOf } from '../session/selectors.ts';
import { Title } from '../ui/Title.tsx';
import { useRootAttribute } from '../ui/useRootAttribute.ts';
import { AtAGlance } from './AtAGlance.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { CountBlock } from './CountBlock.tsx';
import { DecideBlocks } from './DecideBlocks.tsx';
import { EverybodyBlock } from './EverybodyBlock.tsx';
import { KeyToMarks } from './KeyToMarks.tsx';
import { NextActions } from './NextActions.tsx';
import { OptionGroups } from './OptionGroups.tsx';
import { RedFlagBlocks } from './RedFlagBlocks.tsx';
import { SinceBlock } from './SinceBlock.tsx';
import { useSession } from './SessionContext.ts';
import { ShortWays } from './ShortWays.tsx';
import { useWords } from './useWords.ts';

/** All options, side by side, with the reasons (S7). What is dangerous comes first, the line about a professional last. */
export function SummaryScreen() {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { redFlags, counts, options } = summaryOf(useSession());
  const { last, changing, appearance } = useBeside();
  // What stands first is there at once; the long rest right after. Who comes back to a place in the rest needs all of it.
  const isWhole = useDeferredValue(true, last !== null || changing !== null);
  // A translator of the browser would send the page away.
  useRootAttribute('translate', appearance.plain ? 'no' : null);
  const [listId, askId] = [useId(), useId()];
  const ways = <ShortWays listId={listId} askId={askId} />;
  const everybody = options.find(({ id }) => id === flow.everybody);
  const inDanger = redFlags.length > 0;
  const main = words('summary.title');
  return (
    <>
      <div className="hang">
        <Title>{inDanger ? words('summary.titleSafety') : main}</Title>
        {inDanger ? null : <Introduction ways={ways} />}
      </div>
      <RedFlagBlocks flags={redFlags} />
      <SinceBlock />
      {inDanger ? (
        <div className="hang group">
          <p className="lead">{main}</p>
          <Introduction ways={ways} />
        </div>
      ) : null}
      {counts.map((count) => (
        <CountBlock key={count.run} count={count} />
      ))}
      {everybody ? <EverybodyBlock option={everybody} /> : null}
      <KeyToMarks />
      {isWhole ? <Rest options={options} listId={listId} askId={askId} /> : null}
    </>
  );
}

interface RestProps {
  readonly options: readonly ShownOption[];
  readonly listId: string;
  readonly askId: string;
}

function Rest({ options, listId, askId }: RestProps) {
  const idOf = (option: ShownOption) => `${listId}${options.indexOf(option)}`;
  return (
    <>
      <AtAGlance options={options} listId={listId} idOf={idOf} />
      <OptionGroups options={options} listId={listId} idOf={idOf} />
      <DecideBlocks askId={askId} />
      <NextActions />
    </>
  );
}

function Introduction({ ways }: { readonly ways: ReactNode }) {
  const { words } = useWords();
  const { reviewed } = useContent().bundle.flow;
  return (
    <>
      <p>{words('summary.order')}</p>
      {reviewed ? null : <p className="small">{words('unreviewed')}</p>}
      {ways}
    </>
  );
}
