import { optionKey, questionKey } from '../content/keys.ts';
import type { ShownRedFlag } from '../flow/summarise.ts';
import { gives } from '../flow/summarise.ts';
import { usesOf } from '../flow/uses.ts';
import { redFlagNow, summaryOf } from '../session/selectors.ts';
import { Details } from '../ui/Details.tsx';
import { useContent } from './Content.ts';
import { Mark } from './Mark.tsx';
import { useSession } from './SessionContext.ts';
import { SourceList } from './SourceList.tsx';
import { useWords } from './useWords.ts';
import { WhyRule } from './WhyRule.tsx';

/** Why this screen is shown, from the conditions of the flow; what an answer here changes; and the sources of that. */
export function WhyBlock() {
  const snapshot = useSession();
  const { words } = useWords();
  const flag = redFlagNow(snapshot);
  if (snapshot.matches('preparing')) return null;
  return (
    <>
      <h2>{words('counselor:why.title')}</h2>
      {snapshot.matches('flagged') && flag ? <WhyFlag flag={flag} /> : null}
      {snapshot.matches('asking') ? <WhyQuestion /> : null}
      {snapshot.matches('reviewing') ? <p>{words('counselor:why.review')}</p> : null}
      {snapshot.matches('summary') ? <WhySummary /> : null}
    </>
  );
}

function WhyFlag({ flag }: { readonly flag: ShownRedFlag }) {
  const { flow } = useContent().bundle;
  const when = flow.redFlags.find(({ id }) => id === flag.id)?.when;
  return (
    <>
      {when ? <WhyRule when={when} /> : null}
      <Sources facts={flag.facts} />
    </>
  );
}

function WhyQuestion() {
  const { flow, current } = useSession().context;
  const { words } = useWords();
  const when = flow.questions.find(({ id }) => id === current)?.when;
  const { questions, options, redFlags, facts } = usesOf(flow, current);
  const shorts = questions.map((id) => words(questionKey(flow, id, 'short')));
  const names = options.map((id) => words(optionKey(flow, id, 'name')));
  const isIdle = questions.length + options.length + redFlags.length === 0;
  return (
    <>
      {when ? <WhyRule when={when} /> : <p>{words('counselor:why.always')}</p>}
      <p>{words(questionKey(flow, current, 'why'))}</p>
      {isIdle ? (
        <p>{words('counselor:why.nothing')}</p>
      ) : (
        <Details title={words('counselor:why.uses')}>
          {redFlags.length > 0 ? <p>{words('counselor:why.flags')}</p> : null}
          <Named title={words('counselor:why.questions')} names={shorts} />
          <Named title={words('counselor:why.options')} names={names} />
        </Details>
      )}
      <Sources facts={facts} />
    </>
  );
}

function Named({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

/** The conditions behind each mark that something was said for. */
function WhySummary() {
  const snapshot = useSession();
  const { words } = useWords();
  const { flow } = snapshot.context;
  const marked = summaryOf(snapshot).options.filter(({ label }) => label !== 'exists');
  const conditionOf = (option: string, note: string) =>
    flow.options.find(({ id }) => id === option)?.notes.find(({ id }) => id === note)?.when;
  return (
    <>
      <p>{words('counselor:why.summary')}</p>
      {marked.length > 0 ? (
        <Details title={words('counselor:why.marks')}>
          <dl className="terms">
            {marked.map(({ id, label, notes }) => (
              <div key={id}>
                <dt>
                  {words(optionKey(flow, id, 'name'))} <Mark marking={label} />
                </dt>
                {notes
                  .filter((note) => gives(note, label))
                  .map((note) => {
                    const when = conditionOf(id, note.id);
                    return (
                      <dd key={note.id}>
                        {when ? <WhyRule when={when} /> : words('counselor:why.markAlways')}
                      </dd>
                    );
                  })}
              </div>
            ))}
          </dl>
        </Details>
      ) : null}
    </>
  );
}

function Sources({ facts }: { readonly facts: readonly string[] }) {
  const { words } = useWords();
  const { bundle } = useContent();
  const cited = new Set(
    bundle.facts.filter(({ id }) => facts.includes(id)).flatMap(({ sources }) => sources),
  );
  const sources = bundle.sources.filter(({ id }) => cited.has(id));
  if (sources.length === 0) return null;
  return (
    <Details title={words('counselor:why.sources')}>
      <SourceList sources={sources} />
    </Details>
  );
}
