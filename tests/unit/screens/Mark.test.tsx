import { describe, expect, it } from 'vitest';
import { LABEL_KEYS } from '../../../src/export/labels.ts';
import { MARKS, Mark } from '../../../src/screens/Mark.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('Mark', () => {
  it.each(MARKS)('says $marking in a word, with a shape', async ({ marking }) => {
    const { container } = await show(<Mark marking={marking} />);
    expect(container).toHaveTextContent(text(LABEL_KEYS[marking]));
    expect(container.querySelectorAll('svg')).toHaveLength(1);
  });

  it('tells each apart by its shape', () => {
    const shapes = MARKS.map(({ shape }) => shape);
    expect(shapes).toEqual(['speech', 'hand', 'crossed', 'bookmark', 'dot']);
  });
});
