import { optionKey } from '../content/keys.ts';
import { Select } from '../ui/Select.tsx';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { useWords } from './useWords.ts';

/** How many options stand side by side at most. @source ux 4.1 */
const MOST = 4;
const MOST_NARROW = 2;

/** Chooses the options to compare: two on a narrow screen, up to four on a wide one. */
export function ComparePicks({ isWide }: { readonly isWide: boolean }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { picked, pick } = useDecision();
  const places = Array.from({ length: isWide ? MOST : MOST_NARROW }, (_, i) => picked[i] ?? null);
  const choose = (before: string | null, after: string | null) => {
    pick({ add: after, remove: before });
  };
  return (
    <div className="picks">
      {places.map((chosen, i) => (
        <Select
          key={i}
          label={words('decide:compare.nth', { number: i + 1 })}
          empty={words('decide:compare.none')}
          choices={flow.options
            .filter(({ id }) => id === chosen || !picked.includes(id))
            .map(({ id }) => ({ id, label: words(optionKey(flow, id, 'name')) }))}
          chosen={chosen}
          onChoose={(after) => choose(chosen, after)}
        />
      ))}
    </div>
  );
}
