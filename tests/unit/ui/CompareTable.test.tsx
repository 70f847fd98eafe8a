import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompareList, CompareTable } from '../../../src/ui/CompareTable.tsx';

const columns = [
  { id: 'a', name: 'First', head: <b>First</b> },
  { id: 'b', name: 'Second', head: <b>Second</b> },
];
const rows = [
  { id: 'what', title: 'What it is', tag: null, cells: ['one', 'two'] },
  { id: 'where', title: 'Where', tag: 'It matters', cells: ['here', 'there'] },
];

describe('CompareTable', () => {
  it('is a table with heads of columns and of rows, in a region that the keyboard reaches', () => {
    render(<CompareTable caption="Both" corner="Question" columns={columns} rows={rows} />);
    const table = screen.getByRole('table', { name: 'Both' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['Question', 'First', 'Second']);
    const [what, where] = within(table).getAllByRole('rowheader');
    expect(what).toHaveAccessibleName('What it is');
    expect(where).toHaveTextContent('Where');
    expect(where).toHaveTextContent('It matters');
    const cells = within(table).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['one', 'two', 'here', 'there']);
    expect(screen.getByRole('region', { name: 'Both' })).toHaveAttribute('tabindex', '0');
  });
});

describe('CompareList', () => {
  it('asks each question under a heading, and names the option at each text', () => {
    render(<CompareList caption="Both" columns={columns} rows={rows} />);
    const heads = screen.getAllByRole('heading', { level: 3 });
    expect(heads.map((head) => head.textContent)).toEqual(['What it is', 'WhereIt matters']);
    const items = within(screen.getByRole('region', { name: 'Where' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Firsthere', 'Secondthere']);
    expect(screen.queryByRole('table')).toBeNull();
  });
});
