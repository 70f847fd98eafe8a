import { useId, useLayoutEffect, useRef } from 'react';
import { promptKey } from '../content/keys.ts';
import { promptsOf } from '../flow/details.ts';
import { walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** The questions to ask that are ticked, in the person's order: all that fit, until something was changed. */
export function useChosenPrompts() {
  const { flow } = useContent().bundle;
  const fitting = promptsOf(flow, walkOf(useSession()));
  const { prompts } = useDecision();
  const chosen = prompts === null ? fitting : prompts.filter((id) => fitting.includes(id));
  return { fitting, chosen };
}

/** Two items of a list, changed over. */
function swapped(items: readonly string[], from: number, to: number): readonly string[] {
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) return items;
  const others = items.filter((_, i) => i !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/**
 * Keeps the focus on the button of what was moved: the list puts it elsewhere, and at an end one of its two buttons is gone.
 * Up is the first of the two, down the last.
 */
function useLanding() {
  const list = useRef<HTMLOListElement>(null);
  const landing = useRef<{ place: number; button: 'first' | 'last' } | null>(null);
  useLayoutEffect(() => {
    if (!landing.current) return;
    const { place, button } = landing.current;
    landing.current = null;
    const buttons = list.current?.children[place]?.querySelectorAll('button') ?? [];
    buttons[button === 'first' ? 0 : buttons.length - 1]?.focus();
  });
  const land = (place: number, button: 'first' | 'last') => {
    landing.current = { place, button };
  };
  return { list, land };
}

/** Questions to ask a professional (S11): chosen by ticks, moved by buttons. */
export function AskScreen() {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { choosePrompts } = useDecision();
  const { say } = useBeside();
  const name = useId();
  const { fitting, chosen } = useChosenPrompts();
  const text = (id: string) => words(promptKey(flow, id));
  const { list, land } = useLanding();
  const toggle = (id: string) =>
    choosePrompts(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const move = (from: number, to: number) => {
    choosePrompts(swapped(chosen, from, to));
    land(to, to < from ? 'first' : 'last');
    say(words('decide:ask.moved', { place: to + 1, of: chosen.length }));
  };
  return (
    <div className="hang">
      <Title>{words('decide:ask.title')}</Title>
      <p>{words('decide:ask.about')}</p>
      <p>{words('decide:ask.general')}</p>
      <div className="choices">
        {fitting.map((id) => (
          <Choice
            key={id}
            kind="checkbox"
            name={name}
            label={text(id)}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </div>
      {chosen.length > 0 ? <h2>{words('decide:ask.yours')}</h2> : null}
      <ol className="asks" ref={list}>
        {chosen.map((id, i) => (
          <li key={id}>
            <span>{text(id)}</span>
            <MoveButtons text={text(id)} place={i} of={chosen.length} onMove={move} />
          </li>
        ))}
      </ol>
      <p className="last">{words('lastLine')}</p>
    </div>
  );
}

interface MoveProps {
  readonly text: string;
  readonly place: number;
  readonly of: number;
  readonly onMove: (from: number, to: number) => void;
}

function MoveButtons({ text, place, of, onMove }: MoveProps) {
  const { words } = useWords();
  return (
    <span className="moves">
      {place > 0 ? (
        <Button look="link" onPress={() => onMove(place, place - 1)}>
          {words('decide:ask.up')}
          <span className="vh">{text}</span>
        </Button>
      ) : null}
      {place < of - 1 ? (
        <Button look="link" onPress={() => onMove(place, place + 1)}>
          {words('decide:ask.down')}
          <span className="vh">{text}</span>
        </Button>
      ) : null}
    </span>
  );
}
