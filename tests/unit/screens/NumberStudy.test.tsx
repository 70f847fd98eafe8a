import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NumberStudy } from '../../../src/screens/NumberStudy.tsx';
import { realNumbers } from '../../support/fixtures.ts';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const records = realNumbers();

describe.each(records.map((record) => ({ id: record.id, record })))(
  'the study $id',
  ({ id, record }) => {
    it('stands in a frame of its own: its groups, what it compares, how sure we are, and its limits', async () => {
      await show(<NumberStudy record={record} drawn />);
      const frame = screen.getByRole('region', { name: text(`numbers:${id}.title`) });
      expect(within(frame).getAllByRole('figure')).toHaveLength(record.arms.length);
      expect(frame).toHaveTextContent(`Compared with: ${text(`numbers:${id}.comparedWith`)}.`);
      const [sure, ...limits] = within(frame)
        .getAllByRole('listitem')
        .map((item) => item.textContent);
      expect(sure).toBe(text(`decide:numbers.${record.certainty}`));
      const expected = [
        ...(record.small ? ['small'] : []),
        ...(record.old ? ['old'] : []),
        ...(record.design === 'observational' ? ['observational'] : []),
        'averages',
      ].map((key) => text(`decide:numbers.${key}`));
      expect(limits).toEqual([...expected, text(`numbers:${id}.note`)]);
    });
  },
);
