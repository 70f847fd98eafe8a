import type { Outline } from '../content/outline.ts';
import { outline } from '../content/outline.ts';
import { questionKey } from '../content/keys.ts';
import { opened } from '../flow/opened.ts';
import { reasonFor } from '../flow/reason.ts';
import type { Condition } from '../flow/condition.ts';
import { walkOf } from '../session/selectors.ts';
import { Details } from '../ui/Details.tsx';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/**
 * Why something is shown whose condition holds: the condition as a sentence; where that is long, the answers behind it, and the whole
 * of it as a list that can be opened.
 */
export function WhyRule({ when }: { readonly when: Condition }) {
  const snapshot = useSession();
  const { words, language, list } = useWords();
  const { flow } = snapshot.context;
  const rule = outline(opened(when, flow), flow, { t: words, language, spellsOut: true });
  if (rule.parts.length === 0) {
    return <p>{words('counselor:why.because', { condition: rule.text })}</p>;
  }
  const { because, notTold } = reasonFor(when, { flow, ...walkOf(snapshot) });
  const names = (ids: readonly string[]) =>
    list(ids.map((id) => words('summary.quote', { text: words(questionKey(flow, id, 'short')) })));
  const said = because.map(({ question }) => question);
  return (
    <>
      {said.length > 0 ? <p>{words('counselor:why.said', { list: names(said) })}</p> : null}
      {notTold.length > 0 ? (
        <p>{words('counselor:why.notTold', { list: names(notTold) })}</p>
      ) : null}
      <Details title={words('counselor:why.rule')}>
        <ul className="rule">
          <Lines rule={rule} />
        </ul>
      </Details>
    </>
  );
}

function Lines({ rule }: { readonly rule: Outline }) {
  return (
    <li>
      {rule.text}
      {rule.parts.length > 0 ? (
        <ul>
          {rule.parts.map((part) => (
            <Lines key={part.text + part.parts.length} rule={part} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
