import { detailKey, optionKey, slotKey, termKey } from '../content/keys.ts';
import { pictureOfOption } from '../content/pictures.ts';
import type { ShownDetail } from '../flow/details.ts';
import { detailsOf } from '../flow/details.ts';
import type { ShownOption } from '../flow/summarise.ts';
import { isReason } from '../flow/summarise.ts';
import { summaryOf, walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { Details } from '../ui/Details.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Section } from '../ui/Section.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { Explained } from './Explained.tsx';
import { Mark } from './Mark.tsx';
import { NoteWords } from './NoteWords.tsx';
import { NumbersBlock } from './NumbersBlock.tsx';
import { useSession } from './SessionContext.ts';
import { SourceList } from './SourceList.tsx';
import { explainedBefore } from './terms.ts';
import { useWords } from './useWords.ts';

/** Everything about one option (S9): the same headings for every option of its kind, its numbers, its sources. */
export function OptionScreen({ id }: { readonly id: string }) {
  const { words } = useWords();
  const snapshot = useSession();
  const { flow } = useContent().bundle;
  const option = flow.options.find((each) => each.id === id);
  const shown = summaryOf(snapshot).options.find((each) => each.id === id);
  if (!option || !shown) return null;
  const details = detailsOf(flow, walkOf(snapshot), option);
  return (
    <>
      <div className="hang option-top">
        <Picture name={pictureOfOption(id)} />
        <Title>{words(optionKey(flow, id, 'name'))}</Title>
        <p className="lead">{words(optionKey(flow, id, 'about'))}</p>
        <Mark marking={shown.label} />
      </div>
      <NotesOf option={shown} />
      <SlotsOf option={id} details={details} />
      <NumbersBlock option={id} />
      <SourcesOf option={shown} details={details} />
      <EndOf option={id} />
    </>
  );
}

/** The way to a comparison, and the line that everything ends with. */
function EndOf({ option }: { readonly option: string }) {
  const { words } = useWords();
  const { open } = useBeside();
  const { pick } = useDecision();
  const compare = () => {
    pick({ add: option, remove: null });
    open('compare');
  };
  return (
    <div className="hang">
      <p className="actions">
        <Button look="quiet" onPress={compare}>
          {words('decide:option.compare')}
        </Button>
      </p>
      <p className="last">{words('lastLine')}</p>
    </div>
  );
}

function NotesOf({ option }: { readonly option: ShownOption }) {
  const { words } = useWords();
  const reasons = option.notes.filter(isReason);
  const others = option.notes.filter((note) => !reasons.includes(note));
  return (
    <Section title={words('decide:option.reasons')}>
      {reasons.length === 0 ? <p>{words('decide:option.noReason')}</p> : null}
      {reasons.length > 0 ? (
        <ul className="reasons">
          {reasons.map((note) => (
            <li key={note.id}>
              <NoteWords note={note} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3>{words('decide:option.know')}</h3>
          <ul>
            {others.map((note) => (
              <li key={note.id}>
                <NoteWords note={note} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

interface SlotsProps {
  readonly option: string;
  readonly details: readonly ShownDetail[];
}

function SlotsOf({ option, details }: SlotsProps) {
  const { words } = useWords();
  const { flow, terms } = useContent().bundle;
  const texts = details.map(({ slot, variant }) => words(detailKey(flow, option, slot, variant)));
  const named = terms.map((term) => ({ id: term.id, word: words(termKey(term.id, 'term')) }));
  const known = explainedBefore(texts, named);
  return details.map(({ slot }, i) => (
    <Section key={slot} title={words(slotKey(flow, slot))}>
      <Explained text={texts[i] ?? ''} known={known[i] ?? new Set()} />
    </Section>
  ));
}

function SourcesOf({
  option,
  details,
}: {
  readonly option: ShownOption;
  readonly details: readonly ShownDetail[];
}) {
  const { words } = useWords();
  const { facts, sources } = useContent().bundle;
  const cited = new Set([...option.notes, ...details].flatMap((each) => each.facts));
  const named = new Set(facts.filter((fact) => cited.has(fact.id)).flatMap((fact) => fact.sources));
  return (
    <Section title={words('decide:option.sources')}>
      <Details title={words('decide:option.sourcesCount', { count: named.size })}>
        <SourceList sources={sources.filter((source) => named.has(source.id))} />
      </Details>
    </Section>
  );
}
