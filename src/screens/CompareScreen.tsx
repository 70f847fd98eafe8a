import { useState } from 'react';
import { detailKey, optionKey, slotKey } from '../content/keys.ts';
import { detailsOf, mattering, sharedSlots } from '../flow/details.ts';
import type { Option } from '../flow/schema.ts';
import { summaryOf, walkOf } from '../session/selectors.ts';
import { Button } from '../ui/Button.tsx';
import type { CompareColumn, CompareRow } from '../ui/CompareTable.tsx';
import { CompareList, CompareTable } from '../ui/CompareTable.tsx';
import { Details } from '../ui/Details.tsx';
import { Title } from '../ui/Title.tsx';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useIsWide } from '../ui/useIsWide.ts';
import { useBeside } from './Beside.ts';
import { ComparePicks, shownOf } from './ComparePicks.tsx';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { Mark } from './Mark.tsx';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** How many options one table on paper holds. @source ux 4.1 */
const MOST_ON_PAPER = 4;

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

/** The names of the options, each with its mark. */
function useColumns(options: readonly Option[]): readonly CompareColumn[] {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const marks = summaryOf(useSession()).options;
  return options.map(({ id }) => ({
    id,
    name: words(optionKey(flow, id, 'name')),
    head: (
      <>
        <b>{words(optionKey(flow, id, 'name'))}</b>
        <Mark marking={marks.find((each) => each.id === id)?.label ?? 'exists'} />
      </>
    ),
  }));
}

interface RowsShownProps extends ComparedProps {
  readonly mattersFirst: boolean;
}

/** The options with their rows: a table where there is room, a list of questions where not. */
function RowsShown({ options, isWide, mattersFirst }: RowsShownProps) {
  const { words } = useWords();
  const rows = useRows(options, mattersFirst);
  const columns = useColumns(options);
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
      {show(words('decide:compare.caption'), rows.main)}
      {rows.more.length > 0 ? (
        <Details title={words('decide:compare.more')}>
          {show(words('decide:compare.more'), rows.more)}
        </Details>
      ) : null}
    </>
  );
}

/** The chosen options; and the switch that moves rows, where something was said to matter. */
function Compared({ options, isWide }: ComparedProps) {
  const { words } = useWords();
  const { say } = useBeside();
  const snapshot = useSession();
  const { flow } = useContent().bundle;
  const isPrinting = useIsPrinting();
  const [mattersFirst, setMattersFirst] = useState(false);
  const toggle = () => {
    setMattersFirst(!mattersFirst);
    say(words(mattersFirst ? 'decide:compare.rowsBack' : 'decide:compare.rowsMoved'));
  };
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
      {isPrinting ? (
        <ComparedOnPaper options={options} />
      ) : (
        <RowsShown options={options} isWide={isWide} mattersFirst={mattersFirst} />
      )}
    </>
  );
}

/** On paper: all options that were chosen, in tables of at most four, with every row in its usual order. */
function ComparedOnPaper({ options }: Pick<ComparedProps, 'options'>) {
  const tables = Math.ceil(options.length / MOST_ON_PAPER);
  const each = Math.ceil(options.length / tables);
  return Array.from({ length: tables }, (_, i) => (
    <RowsShown
      key={i}
      isWide
      mattersFirst={false}
      options={options.slice(i * each, (i + 1) * each)}
    />
  ));
}

/** Options side by side (S8): the same questions for each, in the flow's order. */
export function CompareScreen() {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  const { picked } = useDecision();
  const [ref, isWide] = useIsWide<HTMLDivElement>(48);
  const isPrinting = useIsPrinting();
  const shown = isPrinting ? picked : shownOf(picked, isWide);
  const options = flow.options.filter((option) => shown.includes(option.id));
  return (
    <div ref={ref} className="compare">
      <Title>{words('decide:compare.title')}</Title>
      <p className="off-paper">{words('decide:compare.about')}</p>
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
