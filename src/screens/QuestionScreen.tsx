import { useId, useState } from 'react';
import { questionKey } from '../content/keys.ts';
import type { Question } from '../flow/schema.ts';
import { currentQuestion, mayReview } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { Details } from '../ui/Details.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { QuestionGroup } from '../ui/QuestionGroup.tsx';
import { AnswerField } from './AnswerField.tsx';
import { LeaveBeside } from './LeaveBeside.tsx';
import { PartLine } from './PartLine.tsx';
import { SessionContext, useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

const errorKey = (question: Question): string =>
  question.kind === 'multiple' ? 'question.errorMultiple' : 'question.errorSingle';

/** One question (S4). Choosing never moves on; an optional one may be left empty. */
export function QuestionScreen() {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { words, has } = useWords();
  const [attempt, setAttempt] = useState(0);
  const id = useId();
  const { flow, refused } = snapshot.context;
  const question = currentQuestion(snapshot);
  const hint = questionKey(flow, question.id, 'hint');
  const hints = [
    ...(has(hint) ? [words(hint)] : []),
    ...(question.kind === 'multiple' ? [words('question.several')] : []),
  ];
  const error = words(errorKey(question));
  const next = () => {
    actor.send({ type: 'next' });
    if (actor.getSnapshot().context.refused) setAttempt((times) => times + 1);
  };
  return (
    <form
      className="hang"
      autoComplete="off"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <PartLine />
      {refused ? (
        <ErrorSummary
          key={attempt}
          title={words('question.check')}
          errors={[{ text: error, to: id }]}
        />
      ) : null}
      <QuestionGroup
        id={id}
        title={words(questionKey(flow, question.id, 'title'))}
        hints={hints}
        error={refused ? { prefix: words('question.errorPrefix'), text: error } : null}
      >
        <AnswerField question={question} onEnter={next} />
      </QuestionGroup>
      <Details title={words('question.why')}>
        <p>{words(questionKey(flow, question.id, 'why'))}</p>
      </Details>
      <p className="actions">
        <Button onPress={next}>{words('frame.continue')}</Button>
        {mayReview(snapshot) && snapshot.matches({ asking: 'inOrder' }) ? (
          <Button look="quiet" onPress={() => actor.send({ type: 'toReview' })}>
            {words('question.now')}
          </Button>
        ) : null}
        <LeaveBeside />
      </p>
    </form>
  );
}
