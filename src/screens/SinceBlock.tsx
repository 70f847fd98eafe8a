import { optionKey, questionKey } from '../content/keys.ts';
import { LABEL_KEYS } from '../export/labels.ts';
import type { Answer, QuestionId } from '../flow/answers.ts';
import { chosenIn } from '../flow/answers.ts';
import { changedSince } from '../flow/since.ts';
import { walkOf } from '../session/selectors.ts';
import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { useOpening } from './Opening.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

interface Row {
  readonly id: string;
  readonly term: string;
  readonly before: string;
  readonly after: string;
}

/** What is different now from the file that was opened; nothing where nothing is. */
export function SinceBlock() {
  const { words, list, answers } = useWords();
  const { flow } = useContent().bundle;
  const { opened } = useOpening();
  const now = walkOf(useSession());
  if (!opened) return null;
  const since = changedSince(flow, opened.answers, now);
  if (since.answers.length + since.options.length === 0) return null;
  const said = (id: QuestionId, answer: Answer | undefined): string =>
    answer === undefined ? words('review.notAnswered') : list(answers(flow, id, chosenIn(answer)));
  return (
    <Section title={words('out:since.title')}>
      <p>{words('out:since.about')}</p>
      <Rows
        title={words('out:since.answers')}
        rows={since.answers.map(({ question, before, after }) => ({
          id: question,
          term: words(questionKey(flow, question, 'short')),
          before: said(question, before),
          after: said(question, after),
        }))}
      />
      <Rows
        title={words('out:since.marks')}
        rows={since.options.map(({ id, before, after }) => ({
          id,
          term: words(optionKey(flow, id, 'name')),
          before: words(LABEL_KEYS[before]),
          after: words(LABEL_KEYS[after]),
        }))}
      />
    </Section>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const { words } = useWords();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl className="terms">
        {rows.map(({ id, term, before, after }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{words('out:since.fromTo', { before, after })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
