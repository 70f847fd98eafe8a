import { questionKey } from '../content/keys.ts';
import type { QuestionId } from '../flow/answers.ts';
import { chosenIn } from '../flow/answers.ts';
import { answerTo } from '../session/selectors.ts';
import type { SummaryRow } from '../ui/SummaryList.tsx';
import { useBeside } from './Beside.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** The rows of the review for these questions. */
export function useReviewRows(): (questions: readonly QuestionId[]) => readonly SummaryRow[] {
  const snapshot = useSession();
  const { words, answers } = useWords();
  const { changing } = useBeside();
  const { flow } = snapshot.context;
  return (questions) =>
    questions.map((id) => {
      const answer = answerTo(snapshot, id);
      const answered = answer !== undefined;
      return {
        id,
        term: words(questionKey(flow, id, 'short')),
        texts: answered ? answers(flow, id, chosenIn(answer)) : [words('review.notAnswered')],
        answered,
        action: words(answered ? 'review.change' : 'review.answer'),
        arrive: changing === id,
      };
    });
}
