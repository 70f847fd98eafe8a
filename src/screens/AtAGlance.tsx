import { groupKey, optionKey } from '../content/keys.ts';
import type { ShownOption } from '../flow/summarise.ts';
import { JumpLink } from '../ui/JumpLink.tsx';
import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { Mark } from './Mark.tsx';
import { useWords } from './useWords.ts';

interface AtAGlanceProps {
  readonly options: readonly ShownOption[];
  /** The ids, in the page, of the list and of each option in the flow's order. */
  readonly listId: string;
  readonly idOf: (option: ShownOption) => string;
}

/** The names of all options with their marks, in the flow's order; each leads to its entry further down. */
export function AtAGlance({ options, listId, idOf }: AtAGlanceProps) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  return (
    <Section title={words('summary.glance')} headingId={listId} className="off-paper">
      <div className="glance">
        <p className="tight">{words('summary.glanceAbout')}</p>
        {flow.groups.map(({ id }) => (
          <div key={id}>
            <h3>{words(groupKey(flow, id, 'title'))}</h3>
            <ul>
              {options
                .filter(({ group }) => group === id)
                .map((option) => (
                  <li key={option.id}>
                    <JumpLink to={idOf(option)} className="entry">
                      <Mark marking={option.label} of={words(optionKey(flow, option.id, 'name'))} />
                    </JumpLink>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
