import { describe, expect, it } from 'vitest';
import { usePlaceNames } from '../../../src/screens/usePlaceNames.ts';
import { exampleContent, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

function Name() {
  return <p>{usePlaceNames()('us')}</p>;
}

describe('usePlaceNames', () => {
  it('names a place as the question about it does', async () => {
    expect((await show(<Name />)).container).toHaveTextContent('United States');
  });

  it('names it from the file of places if no question asks', async () => {
    const { bundle } = exampleContent();
    const { place: _, ...flow } = bundle.flow;
    const { container } = await show(<Name />, { content: { bundle: { ...bundle, flow } } });
    expect(container).toHaveTextContent(text('places:names.us'));
  });
});
