import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeyToMarks } from '../../../src/screens/KeyToMarks.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('KeyToMarks', () => {
  it('tells each mark with what it means', async () => {
    await show(<KeyToMarks />);
    const told = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(told).toEqual(
      ['consider', 'askFirst', 'notNow', 'takenNow', 'exists'].map(
        (mark) => text(`ui:marks.${mark}`) + text(`ui:marks.${mark}Means`),
      ),
    );
  });
});
