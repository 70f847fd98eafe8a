import { useState } from 'react';
import { detailKey, optionKey, slotKey } from '../content/keys.ts';
import { detailsOf, mattering, sharedSlots } from '../flow/details.ts';
import type { Option } from '../flow/schema.ts';
import { summaryOf, walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import type { CompareRow } from '../ui/CompareTable.tsx';
import { CompareList, CompareTable } from '../ui/CompareTable.tsx';
import { Details } from '../ui/Details.tsx';
import { Title } from '../ui/Title.tsx';
import { useIsWide } from '../ui/useIsWide.ts';
import { useBeside } from './Beside.ts';
import { ComparePicks } from './ComparePicks.tsx';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { Mark } from './Mark.tsx';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** How many options a narrow screen shows beside each other. @source ux 4.1 */
const NARROW_AT_ONCE = 2;

interface Rows {
  readonly main: readonly CompareRow[];
  /** Folded under "More rows" while only what matters is wanted. */
  readonly more: readonly CompareRow[];
}

/** The rows for these options: those that matter first and tagged, if the person wants it. Options never move. */
function useRows(options: readonly Option[], mattersFirst: boolean): Rows {
  const { words } = useWords();
  const snapshot = useSession();
  const { flow } = useContent().bundle;
  const now = walkOf(snapshot);
  const important = mattering(flow, now);
  const rows = sharedSlots(flow, options).map(({ id, attribute, safety }) => {
    const matters = attribute !== undefined && important.includes(attribute);
    return {
      id,
      title: words(slotKey(flow, id)),
      tag: matters ? words('decide:compare.matters') : null,
      first: matters || safety,
      cells: options.map((option) => {
        const detail = detailsOf(flow, now, option).find(({ slot }) => slot === id);
        return detail ? words(detailKey(flow, option.id, id, detail.variant)) : null;
      }),
    };
  });
  return mattersFirst
    ? { main: rows.filter((row) => row.first), more: rows.filter((row) => !row.first) }
    : { main: rows, more: [] };
}

interface ComparedProps {
  readonly options: readonly Option[];
  readonly isWide: boolean;
}

/** The chosen options with their rows: a table where there is room, a list of questions where not. */
function Compared({ options, isWide }: ComparedProps) {
  const { words } = useWords();
  const { say } = useBeside();
  const snapshot = useSession();
  const { flow } = useContent().bundle;
  const [mattersFirst, setMattersFirst] = useState(false);
  const marks = summaryOf(snapshot).options;
  const rows = useRows(options, mattersFirst);
  const columns = options.map(({ id }) => ({
    id,
    name: words(optionKey(flow, id, 'name')),
    head: (
      <>
        <b>{words(optionKey(flow, id, 'name'))}</b>
        <Mark marking={marks.find((each) => each.id === id)?.label ?? 'exists'} />
      </>
    ),
  }));
  const toggle = () => {
    setMattersFirst(!mattersFirst);
    say(words(mattersFirst ? 'decide:compare.rowsBack' : 'decide:compare.rowsMoved'));
  };
  const show = (caption: string, some: readonly CompareRow[]) =>
    isWide ? (
      <CompareTable
        caption={caption}
        corner={words('decide:compare.corner')}
        columns={columns}
        rows={some}
      />
    ) : (
      <CompareList caption={caption} columns={columns} rows={some} />
    );
  return (
    <>
      {mattering(flow, walkOf(snapshot)).length > 0 ? (
        <p className="actions near">
          <Button look="quiet" onPress={toggle}>
            {words(mattersFirst ? 'decide:compare.usual' : 'decide:compare.onlyMatters')}
          </Button>
        </p>
      ) : null}
      {new Set(options.map((option) => option.kind)).size > 1 ? (
        <p>{words('decide:compare.mixed')}</p>
      ) : null}
      {show(words('decide:compare.caption'), rows.main)}
      {rows.more.length > 0 ? (
        <Details title={words('decide:compare.more')}>
          {show(words('decide:compare.more'), rows.more)}
        </Details>
      ) : null}
    </>
  );
}

/** Options side by side (S8): the same questions for each, in the flow's order. */
export function CompareScreen() {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { picked } = useDecision();
  const [ref, isWide] = useIsWide<HTMLDivElement>(48);
  const shown = isWide ? picked : picked.slice(0, NARROW_AT_ONCE);
  const options = flow.options.filter((option) => shown.includes(option.id));
  return (
    <div ref={ref} className="compare">
      <Title>{words('decide:compare.title')}</Title>
      <p>{words('decide:compare.about')}</p>
      <ComparePicks isWide={isWide} />
      {options.length < 2 ? (
        <p>{words('decide:compare.few')}</p>
      ) : (
        <Compared options={options} isWide={isWide} />
      )}
      <p className="last">{words('lastLine')}</p>
    </div>
  );
}
