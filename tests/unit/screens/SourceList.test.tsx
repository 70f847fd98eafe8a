import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SourceList } from '../../../src/screens/SourceList.tsx';
import { exampleContent, show } from '../../support/guide.tsx';

describe('SourceList', () => {
  it('cites authors, title, publisher and year, without a point too many', async () => {
    await show(<SourceList sources={exampleContent().bundle.sources} />);
    const items = screen.getAllByRole('listitem').map((each) => each.textContent?.trim());
    expect(items[0]).toBe('Ames J, et al. A page on care. (opens a new tab) Health Office, 2020');
    expect(items[1]).toBe('A book.');
  });

  it('links a source that has an address, in a new tab', async () => {
    await show(<SourceList sources={exampleContent().bundle.sources} />);
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer');
  });
});
