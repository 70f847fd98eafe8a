import { partKey, questionKey } from '../content/keys.ts';
import type { QuestionId } from '../flow/answers.ts';
import { chosenIn } from '../flow/answers.ts';
import { pathSoFar } from '../session/path.ts';
import { answerTo } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { PathList } from '../ui/PathList.tsx';
import { useBeside } from './Beside.ts';
import { useCounselor } from './Counselor.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** The questions of today's path by part, with what was said; each up to the first that must be answered can be opened. */
export function PathBlock() {
  const snapshot = useSession();
  const { words, answers, list } = useWords();
  const { open } = useBeside();
  const { jump, goBack } = useCounselor();
  const { flow, current } = snapshot.context;
  const { soFar, later } = pathSoFar(snapshot);
  const isAsking = snapshot.matches('asking');
  const said = (id: QuestionId) => {
    const answer = answerTo(snapshot, id);
    if (answer === undefined) return words('counselor:path.open');
    return list(answers(flow, id, chosenIn(answer)));
  };
  const leave = (act: () => void) => {
    open(null);
    act();
  };
  const rows = (questions: readonly QuestionId[]) =>
    questions.map((question) => ({
      id: question,
      name: words(questionKey(flow, question, 'short')),
      said: said(question),
      isCurrent: isAsking && question === current,
      mayOpen: snapshot.can({ type: 'goTo', question }),
    }));
  const openRow = (question: QuestionId) => leave(() => jump(question));
  return (
    <>
      <h2 className="path-title" tabIndex={-1}>
        {words('counselor:path.title')}
      </h2>
      {goBack ? (
        <p className="flush">
          <Button look="link" onPress={() => leave(goBack)}>
            {words('counselor:path.back')}
          </Button>
        </p>
      ) : null}
      {soFar.map(({ part, questions }) => (
        <PathList
          key={part}
          title={words(partKey(flow, part, 'title'))}
          isOpen={isAsking && questions.includes(current)}
          rows={rows(questions)}
          onOpen={openRow}
        />
      ))}
      {later.length > 0 ? (
        <PathList
          title={words('counselor:path.later')}
          isOpen={false}
          rows={rows(later)}
          onOpen={openRow}
        />
      ) : null}
    </>
  );
}
