import { answerIdsOf, answerKey } from '../content/keys.ts';
import type { Answer } from '../flow/answers.ts';
import { RESERVED } from '../flow/answers.ts';
import type { Question } from '../flow/schema.ts';
import { answerTo } from '../session/selectors.ts';
import { Checkboxes } from '../ui/Checkboxes.tsx';
import { Radios } from '../ui/Radios.tsx';
import { Scale } from '../ui/Scale.tsx';
import { useBeside } from './Beside.ts';
import { SessionContext, useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

interface AnswerFieldProps {
  readonly question: Question;
  readonly onEnter: () => void;
}

/** The controls of one question; what is chosen becomes an answer at once, and nothing moves. */
export function AnswerField({ question, onEnter }: AnswerFieldProps) {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { words } = useWords();
  const { flow } = snapshot.context;
  const answer = answerTo(snapshot, question.id);
  const send = (value: Answer | null) =>
    actor.send({ type: 'answer', question: question.id, value });
  const choices = answerIdsOf(question).map((id) => ({
    id,
    label: words(answerKey(flow, question.id, id)),
  }));
  if (question.kind === 'scale') {
    return (
      <Scale
        points={choices.map(({ id, label }) => ({ value: Number(id), label }))}
        chosen={typeof answer === 'number' ? answer : null}
        onChoose={send}
        takeBack={words('question.takeBack')}
        onEnter={onEnter}
      />
    );
  }
  if (question.kind === 'multiple') return <Several {...{ question, choices, send, onEnter }} />;
  const apart = choices.filter(({ id }) => RESERVED.includes(id));
  const first = choices.filter(({ id }) => !RESERVED.includes(id));
  return (
    <Radios
      choices={first}
      apart={apart}
      or={words('question.or')}
      chosen={typeof answer === 'string' ? answer : null}
      onChoose={send}
      onEnter={onEnter}
      pair={first.map(({ id }) => id).join() === 'yes,no'}
    />
  );
}

interface SeveralProps {
  readonly question: Extract<Question, { kind: 'multiple' }>;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly send: (value: Answer | null) => void;
  readonly onEnter: () => void;
}

function Several({ question, choices, send, onEnter }: SeveralProps) {
  const answer = answerTo(useSession(), question.id);
  const { words } = useWords();
  const { say } = useBeside();
  const tell = (cleared: readonly string[]) => {
    const alone = choices.find(({ id }) => cleared.includes(id) && question.exclusive.includes(id));
    const [only] = cleared.length === 1 && alone ? [alone.label] : [];
    say(
      only === undefined
        ? words('question.clearedOthers')
        : words('question.clearedOne', { answer: only }),
    );
  };
  return (
    <Checkboxes
      choices={choices.filter(({ id }) => !question.exclusive.includes(id))}
      exclusive={choices.filter(({ id }) => question.exclusive.includes(id))}
      or={words('question.or')}
      chosen={typeof answer === 'object' ? answer : []}
      onChange={(chosen) => send(chosen.length > 0 ? chosen : null)}
      onCleared={tell}
      onEnter={onEnter}
    />
  );
}
