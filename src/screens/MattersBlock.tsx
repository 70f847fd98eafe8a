import { useEffect } from 'react';
import { attributeKey } from '../content/keys.ts';
import { mattering } from '../flow/details.ts';
import { valueQuestions, walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { SessionContext, useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** What matters to the person, and what that changes: rows shown first, and nothing else. */
export function MattersBlock() {
  const { words, list } = useWords();
  const actor = SessionContext.useActorRef();
  const snapshot = useSession();
  const { flow } = useContent().bundle;
  const { changing, setChanging } = useBeside();
  useEffect(() => setChanging(null), [setChanging]);
  const revisit = { type: 'revisit', questions: valueQuestions(snapshot) } as const;
  if (!snapshot.can(revisit)) return null;
  const important = mattering(flow, walkOf(snapshot)).map((id) =>
    words('summary.quote', { text: words(attributeKey(flow, id, 'name')) }),
  );
  const isSaid = important.length > 0;
  const change = () => {
    setChanging(revisit.questions[0] ?? null);
    actor.send(revisit);
  };
  return (
    <Section title={words('decide:matters.title')}>
      <p>
        {isSaid
          ? words('decide:matters.some', { list: list(important) })
          : words('decide:matters.none')}
      </p>
      <p className="actions near">
        <Button
          look="quiet"
          arrive={changing !== null && revisit.questions.includes(changing)}
          onPress={change}
        >
          {words(isSaid ? 'decide:matters.changeAgain' : 'decide:matters.change')}
        </Button>
      </p>
    </Section>
  );
}
