import { optionKey } from '../content/keys.ts';
import { Select } from '../ui/Select.tsx';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { useWords } from './useWords.ts';

/** How many options stand side by side at most. @source ux 4.1 */
const MOST = { wide: 4, narrow: 2 } as const;

/** Those of the picked options that a screen of this width shows: the first in the order of the flow. */
export const shownOf = (picked: readonly string[], isWide: boolean): readonly string[] =>
  picked.slice(0, isWide ? MOST.wide : MOST.narrow);

/** Chooses the options to compare: two on a narrow screen, up to four on a wide one. */
export function ComparePicks({ isWide }: { readonly isWide: boolean }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { picked, pick } = useDecision();
  const shown = shownOf(picked, isWide);
  const many = isWide ? MOST.wide : MOST.narrow;
  const places = Array.from({ length: many }, (_, i) => shown[i] ?? null);
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
            .filter(({ id }) => id === chosen || !shown.includes(id))
            .map(({ id }) => ({ id, label: words(optionKey(flow, id, 'name')) }))}
          chosen={chosen}
          onChoose={(after) => choose(chosen, after)}
        />
      ))}
    </div>
  );
}
