import { optionKey, promptKey } from '../content/keys.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useChosenPrompts } from './AskScreen.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { MattersBlock } from './MattersBlock.tsx';
import { SureBlock } from './SureBlock.tsx';
import { useWords } from './useWords.ts';

/** After the options: compare, what matters, questions to ask, how sure somebody feels (sections 6 to 9 of S7). */
export function DecideBlocks({ askId }: { readonly askId: string }) {
  return (
    <>
      <CompareBlock />
      <MattersBlock />
      <AskBlock headingId={askId} />
      <SureBlock />
    </>
  );
}

function CompareBlock() {
  const { words, list } = useWords();
  const { open, last } = useBeside();
  const { flow } = useContent().bundle;
  const { picked } = useDecision();
  const names = picked.map((id) => words(optionKey(flow, id, 'name')));
  return (
    <Section title={words('decide:compare.title')} className="off-paper">
      <p>
        {names.length === 0
          ? words('decide:compare.about')
          : words('decide:compare.ticked', { list: list(names) })}
      </p>
      <p className="actions near">
        <Button look="quiet" arrive={last === 'compare'} onPress={() => open('compare')}>
          {words('decide:compare.open')}
        </Button>
      </p>
    </Section>
  );
}

function AskBlock({ headingId }: { readonly headingId: string }) {
  const { words } = useWords();
  const { open, last } = useBeside();
  const { flow } = useContent().bundle;
  const { chosen } = useChosenPrompts();
  return (
    <Section title={words('decide:ask.title')} headingId={headingId}>
      <ul>
        {chosen.map((id) => (
          <li key={id}>{words(promptKey(flow, id))}</li>
        ))}
      </ul>
      <p className="actions near">
        <Button look="quiet" arrive={last === 'ask'} onPress={() => open('ask')}>
          {words('decide:ask.open')}
        </Button>
      </p>
    </Section>
  );
}
