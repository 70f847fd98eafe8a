import { useEffect } from 'react';
import { contradictionKey, partKey, questionKey } from '../content/keys.ts';
import type { QuestionId } from '../flow/answers.ts';
import { questionOf } from '../flow/answers.ts';
import { contradictionsOf, walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { SummaryList } from '../ui/SummaryList.tsx';
import { Title } from '../ui/Title.tsx';
import { useBeside } from './Beside.ts';
import { SessionContext, useSession } from './SessionContext.ts';
import { useReviewRows } from './useReviewRows.ts';
import { useWords } from './useWords.ts';

/** All that was asked, with what was said to it (S6); each row leads to its question and back to itself. */
export function ReviewScreen() {
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { words } = useWords();
  const { setChanging } = useBeside();
  const rowsOf = useReviewRows();
  const { flow } = snapshot.context;
  const { path } = walkOf(snapshot);
  useEffect(() => setChanging(null), [setChanging]);
  const change = (question: QuestionId) => {
    setChanging(question);
    actor.send({ type: 'goTo', question });
  };
  const parts = flow.parts
    .map(({ id }) => ({ id, questions: path.filter((each) => questionOf(flow, each).part === id) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <>
      <div className="hang">
        <Title>{words('review.title')}</Title>
        <p>{words('review.about')}</p>
      </div>
      <Differences onChange={change} />
      <Dropped />
      {parts.map(({ id, questions }) => (
        <Section key={id} title={words(partKey(flow, id, 'title'))}>
          <SummaryList rows={rowsOf(questions)} onAction={change} />
        </Section>
      ))}
      <div className="hang">
        <p className="actions">
          <Button onPress={() => actor.send({ type: 'confirm' })}>{words('review.show')}</Button>
        </p>
      </div>
    </>
  );
}

/** Answers that cannot both be right: what differs, and both to change. */
function Differences({ onChange }: { readonly onChange: (question: QuestionId) => void }) {
  const snapshot = useSession();
  const { words } = useWords();
  const rowsOf = useReviewRows();
  const { flow } = snapshot.context;
  const found = contradictionsOf(snapshot);
  if (found.length === 0) return null;
  return (
    <Section title={words('review.differTitle')}>
      {found.map(({ id, questions }) => (
        <div key={id}>
          <p>{words(contradictionKey(flow, id))}</p>
          <SummaryList
            rows={rowsOf(questions).map((row) => ({ ...row, arrive: false }))}
            onAction={onChange}
          />
        </div>
      ))}
    </Section>
  );
}

/** The questions whose answers went because of a change, until the review is confirmed. */
function Dropped() {
  const { flow, dropped } = useSession().context;
  const { words } = useWords();
  if (dropped.length === 0) return null;
  return (
    <Section title={words('review.droppedTitle')}>
      <p>{words('review.dropped')}</p>
      <ul>
        {dropped.map((id) => (
          <li key={id}>{words(questionKey(flow, id, 'short'))}</li>
        ))}
      </ul>
    </Section>
  );
}
