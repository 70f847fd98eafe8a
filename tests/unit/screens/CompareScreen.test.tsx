import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '../../../src/screens/CompareScreen.tsx';
import { useDecision } from '../../../src/screens/Decision.ts';
import { exampleBeside, realBundle, show } from '../../support/guide.tsx';
import { pretendWidth } from '../../support/width.ts';
import { text } from '../../support/words.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The comparison, with a button that ticks each of these options as the summary does. */
function Ticking({ ids }: { readonly ids: readonly string[] }) {
  const { pick } = useDecision();
  return (
    <>
      {ids.map((id) => (
        <button key={id} type="button" onClick={() => pick({ add: id, remove: null })}>
          {`tick ${id}`}
        </button>
      ))}
      <CompareScreen />
    </>
  );
}

const NARROW = 320;
const WIDE = 1200;

async function compare(width: number, ids: readonly string[], answers = {}) {
  pretendWidth(width);
  const beside = exampleBeside();
  const shown = await show(<Ticking ids={ids} />, {
    content: { bundle: realBundle() },
    beside,
    answers: { country: 'us', ...answers },
  });
  for (const id of ids) {
    await shown.user.click(screen.getByRole('button', { name: `tick ${id}` }));
  }
  return { ...shown, say: beside.say };
}

const nameOf = (id: string) => text(`opioids:options.${id}.name`);
const slotOf = (id: string) => text(`opioids:slots.${id}`);
const texts = (elements: readonly HTMLElement[]) => elements.map((each) => each.textContent);
const firstLine = (element: HTMLElement) => element.querySelector('b')?.textContent;
/** The names over the columns, without the corner. */
const heads = (table: HTMLElement) =>
  within(table).getAllByRole('columnheader').slice(1).map(firstLine);
const rowsOf = (table: HTMLElement) => texts(within(table).getAllByRole('rowheader'));

const COURSE = ['what', 'where', 'duration', 'feels', 'benefits', 'downsides', 'cost'];
const REST = ['ask-first', 'stopping', 'often-asked'];
const USUAL = [...COURSE, ...REST].map(slotOf);
const TAG = text('decide:compare.matters');

describe('CompareScreen, wide', () => {
  it('is one table with the rows of the flow, and options in its order whatever was ticked first', async () => {
    await compare(WIDE, ['detox', 'methadone', 'buprenorphine']);
    const table = screen.getByRole('table', { name: text('decide:compare.caption') });
    expect(heads(table)).toEqual(['methadone', 'buprenorphine', 'detox'].map(nameOf));
    expect(rowsOf(table)).toEqual(USUAL);
    const [first] = within(table).getAllByRole('cell');
    expect(first).toHaveTextContent(text('opioids:options.methadone.details.what'));
  });

  it('shows four at most, though more were ticked', async () => {
    const ids = ['methadone', 'buprenorphine', 'naltrexone-injection', 'heroin-assisted', 'detox'];
    await compare(WIDE, ids);
    expect(heads(screen.getByRole('table'))).toEqual(ids.slice(0, 4).map(nameOf));
    expect(screen.getAllByRole('combobox')).toHaveLength(4);
  });

  it('shows only the rows that different kinds share, and says so', async () => {
    await compare(WIDE, ['methadone', 'naloxone']);
    expect(rowsOf(screen.getByRole('table'))).toEqual(
      ['what', 'benefits', 'downsides'].map(slotOf),
    );
    expect(screen.getByText(text('decide:compare.mixed'))).toBeVisible();
  });
});

describe('CompareScreen, narrow', () => {
  it('asks the same questions in the same order, with two options at once', async () => {
    await compare(NARROW, ['detox', 'buprenorphine', 'methadone']);
    expect(screen.queryByRole('table')).toBeNull();
    expect(texts(screen.getAllByRole('heading', { level: 3 }))).toEqual(USUAL);
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
    const items = within(screen.getByRole('region', { name: slotOf('what') })).getAllByRole(
      'listitem',
    );
    expect(items.map(firstLine)).toEqual(['methadone', 'buprenorphine'].map(nameOf));
  });

  it('can show another of the ticked options instead', async () => {
    const { user } = await compare(NARROW, ['detox', 'buprenorphine', 'methadone']);
    const [, second] = screen.getAllByRole('combobox');
    if (!second) throw new Error('There are two lists');
    await user.selectOptions(second, nameOf('detox'));
    const items = within(screen.getByRole('region', { name: slotOf('what') })).getAllByRole(
      'listitem',
    );
    expect(items.map(firstLine)).toEqual(['methadone', 'detox'].map(nameOf));
  });
});

const pressSwitch = async (shown: Awaited<ReturnType<typeof compare>>, key: string) =>
  shown.user.click(screen.getByRole('button', { name: text(key) }));

describe('only what matters', () => {
  const matters = { 'matters-fewer-visits': 4 };

  it('is not offered while nothing matters a lot', async () => {
    await compare(WIDE, ['methadone', 'detox'], { 'matters-fewer-visits': 2 });
    expect(screen.queryByRole('button', { name: text('decide:compare.onlyMatters') })).toBeNull();
  });

  it('U-23: moves rows, never options; keeps safety; folds the others; and can be undone', async () => {
    const ids = ['methadone', 'buprenorphine', 'detox'];
    const shown = await compare(WIDE, ids, matters);
    expect(rowsOf(screen.getByRole('table'))).toContain(`${slotOf('where')}${TAG}`);
    await pressSwitch(shown, 'decide:compare.onlyMatters');
    const [main, more] = screen.getAllByRole('table');
    if (!main || !more) throw new Error('There are two tables');
    expect(rowsOf(main)).toEqual([
      `${slotOf('where')}${TAG}`,
      ...['downsides', 'ask-first', 'stopping'].map(slotOf),
    ]);
    expect(rowsOf(more)).toEqual(
      ['what', 'duration', 'feels', 'benefits', 'cost', 'often-asked'].map(slotOf),
    );
    expect(more.closest('details')).not.toHaveAttribute('open');
    expect(screen.getByText(text('decide:compare.more'), { selector: 'summary' })).toBeVisible();
    expect([heads(main), heads(more)]).toEqual([ids.map(nameOf), ids.map(nameOf)]);
    expect(shown.say).toHaveBeenLastCalledWith(text('decide:compare.rowsMoved'));
    await pressSwitch(shown, 'decide:compare.usual');
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(shown.say).toHaveBeenLastCalledWith(text('decide:compare.rowsBack'));
  });
});

describe('CompareScreen on paper', () => {
  it('has all options that were chosen, at most four in a table, with every row', async () => {
    const ids = ['methadone', 'buprenorphine', 'naltrexone-injection', 'heroin-assisted', 'detox'];
    const { user } = await compare(NARROW, ids, { 'matters-fewer-visits': 4 });
    await user.click(screen.getByRole('button', { name: text('decide:compare.onlyMatters') }));
    act(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    const tables = screen.getAllByRole('table');
    expect(tables.map(heads)).toEqual([ids.slice(0, 3).map(nameOf), ids.slice(3).map(nameOf)]);
    for (const table of tables) expect(rowsOf(table)).toHaveLength(USUAL.length);
    act(() => {
      dispatchEvent(new Event('afterprint'));
    });
    expect(screen.queryByRole('table')).toBeNull();
  });
});
