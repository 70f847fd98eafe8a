import { groupKey } from '../content/keys.ts';
import type { ShownOption } from '../flow/summarise.ts';
import { JumpLink } from '../ui/JumpLink.tsx';
import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { OptionCard } from './OptionCard.tsx';
import { useWords } from './useWords.ts';

interface OptionGroupsProps {
  readonly options: readonly ShownOption[];
  readonly listId: string;
  readonly idOf: (option: ShownOption) => string;
}

/** All options by group, always all of them, in the flow's order. */
export function OptionGroups({ options, listId, idOf }: OptionGroupsProps) {
  const { words, has } = useWords();
  const { flow } = useContent().bundle;
  return flow.groups.map(({ id }) => {
    const about = groupKey(flow, id, 'about');
    return (
      <Section key={id} title={words(groupKey(flow, id, 'title'))}>
        {has(about) ? <p>{words(about)}</p> : null}
        {options
          .filter(({ group }) => group === id)
          .map((option) => (
            <OptionCard key={option.id} option={option} id={idOf(option)} />
          ))}
        <p className="off-paper">
          <JumpLink to={listId} className="link">
            {words('summary.toGlance')}
          </JumpLink>
        </p>
      </Section>
    );
  });
}
