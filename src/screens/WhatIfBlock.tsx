import { noteKey, optionKey } from '../content/keys.ts';
import type { Piece } from '../content/wordDiff.ts';
import { wordDiff } from '../content/wordDiff.ts';
import { LABEL_KEYS } from '../export/labels.ts';
import type { Change, OptionChange } from '../flow/difference.ts';
import { difference, isSame } from '../flow/difference.ts';
import type { ShownNote, ShownRedFlag } from '../flow/summarise.ts';
import type { SessionSnapshot } from '../session/selectors.ts';
import { summaryOf } from '../session/selectors.ts';
import { spotOf } from '../session/spot.ts';
import { BeforeAfter } from '../ui/BeforeAfter.tsx';
import { Button } from '../ui/Button.tsx';
import { Details } from '../ui/Details.tsx';
import { focusOn } from '../ui/focusOn.ts';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useCounselor } from './Counselor.ts';
import { useSession } from './SessionContext.ts';
import { useRedFlagActs } from './useRedFlagWords.ts';
import { useWords } from './useWords.ts';
import type { Label } from '../flow/vocabulary.ts';

type Row = readonly [readonly Piece[], readonly Piece[]];

/** Two texts as they differ; null where there is none. */
function rowOf({ before, after }: Change<string>): Row {
  const both = wordDiff(before ?? '', after ?? '');
  return [both.before, both.after];
}

/** Other answers can be tried here on a copy; then, what they would change. */
export function WhatIfBlock() {
  const snapshot = useSession();
  const { words } = useWords();
  const { say, open } = useBeside();
  const { counted, tryOut } = useCounselor();
  const begin = () => {
    tryOut();
    open(null);
    say(words('counselor:whatIf.banner'));
    focusOn('main h1');
  };
  if (!counted && spotOf(snapshot) === null) return null;
  return (
    <>
      <h2 tabIndex={-1}>{words('counselor:whatIf.title')}</h2>
      {counted ? (
        <Differences counted={counted} />
      ) : (
        <>
          <Button look="link" onPress={begin}>
            {words('counselor:whatIf.start')}
          </Button>
          <p className="small">{words('counselor:whatIf.about')}</p>
        </>
      )}
    </>
  );
}

function Differences({ counted }: { readonly counted: SessionSnapshot }) {
  const { words } = useWords();
  const found = difference(summaryOf(counted), summaryOf(useSession()));
  if (isSame(found)) return <p>{words('counselor:whatIf.same')}</p>;
  return (
    <>
      <p>{words('counselor:whatIf.differs')}</p>
      {found.redFlags.length > 0 ? <FlagChanges changes={found.redFlags} /> : null}
      {found.options.map((option) => (
        <OptionChanges key={option.id} option={option} />
      ))}
    </>
  );
}

function Columns({ rows }: { readonly rows: readonly Row[] }) {
  const { words } = useWords();
  return (
    <BeforeAfter
      heads={[words('counselor:whatIf.now'), words('counselor:whatIf.then')]}
      rows={rows}
      none={words('counselor:whatIf.none')}
    />
  );
}

function FlagChanges({ changes }: { readonly changes: readonly Change<ShownRedFlag>[] }) {
  const { words } = useWords();
  const { actOf } = useRedFlagActs();
  const text = (flag: ShownRedFlag | null) => flag && actOf(flag);
  const rows = changes.map(({ before, after }) =>
    rowOf({ before: text(before), after: text(after) }),
  );
  return (
    <>
      <h3>{words('counselor:whatIf.safety')}</h3>
      <Columns rows={rows} />
    </>
  );
}

function OptionChanges({ option }: { readonly option: OptionChange }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const markOf = (label: Label) => words(LABEL_KEYS[label]);
  const text = (note: ShownNote | null) => note && words(noteKey(flow, note.text, note.variant));
  const { label, notes } = option;
  const told = notes.map(({ before, after }) => ({ before: text(before), after: text(after) }));
  return (
    <>
      <h3>{words(optionKey(flow, option.id, 'name'))}</h3>
      {label ? (
        <Columns rows={[rowOf({ before: markOf(label.before), after: markOf(label.after) })]} />
      ) : null}
      {told.length > 0 ? (
        <Details title={words('counselor:whatIf.notes', { count: told.length })}>
          <Columns rows={told.map(rowOf)} />
        </Details>
      ) : null}
    </>
  );
}
