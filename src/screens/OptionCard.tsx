import { useId } from 'react';
import { optionKey } from '../content/keys.ts';
import { pictureOfOption } from '../content/pictures.ts';
import type { ShownNote, ShownOption } from '../flow/summarise.ts';
import { isReason } from '../flow/summarise.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { OptionEntry } from '../ui/OptionEntry.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { Listen } from './Listen.tsx';
import { Mark } from './Mark.tsx';
import { NoteWords } from './NoteWords.tsx';
import { useWords } from './useWords.ts';

const toItem = (note: ShownNote) => ({ id: note.id, text: <NoteWords note={note} /> });

/** One option: what it is, its mark, why it is marked so, and what is good to know. */
export function OptionCard({ option, id }: { readonly option: ShownOption; readonly id: string }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  return (
    <OptionEntry
      id={id}
      name={words(optionKey(flow, option.id, 'name'))}
      about={words(optionKey(flow, option.id, 'about'))}
      picture={pictureOfOption(option.id)}
      label={<Mark marking={option.label} />}
      reasons={option.notes.filter(isReason).map(toItem)}
      cautionsTitle={words('summary.know')}
      cautions={option.notes.filter((note) => !isReason(note)).map(toItem)}
      actions={<OptionActions id={option.id} />}
    />
  );
}

function OptionActions({ id }: { readonly id: string }) {
  const { words } = useWords();
  const { open, last, say } = useBeside();
  const { flow } = useContent().bundle;
  const { picked, pick } = useDecision();
  const group = useId();
  const name = words(optionKey(flow, id, 'name'));
  const isPicked = picked.includes(id);
  return (
    <>
      <Button look="link" arrive={last === `option/${id}`} onPress={() => open(`option/${id}`)}>
        <span aria-hidden="true">{words('decide:option.more')}</span>
        <span className="vh">{words('decide:option.moreName', { name })}</span>
      </Button>
      <Listen name={name} say={say} />
      <Choice
        inline
        kind="checkbox"
        name={group}
        label={
          <>
            <span aria-hidden="true">{words('decide:compare.pick')}</span>
            <span className="vh">{words('decide:compare.pickName', { name })}</span>
          </>
        }
        checked={isPicked}
        onChange={() => pick(isPicked ? { add: null, remove: id } : { add: id, remove: null })}
      />
    </>
  );
}
