import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HelpLine } from '../../../src/screens/HelpLine.tsx';
import { realLedger } from '../../support/fixtures.ts';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

function lineWith(id: string) {
  const line = realLedger().places.lines.find((each) => each.id === id);
  if (!line) throw new Error(`No line ${id}`);
  return { kind: line.kinds[0] ?? null, line };
}

describe('HelpLine', () => {
  it('says number, name, hours, cost and languages', async () => {
    const { container } = await show(<HelpLine shown={lineWith('us-988')} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:988');
    expect(container).toHaveTextContent('988 Suicide & Crisis Lifeline');
    expect(container).toHaveTextContent('Day and night. Free. In English and Spanish.');
    expect(container).not.toHaveTextContent(text('places:lines.us-988'));
  });

  it('says all there is to say when asked', async () => {
    const { container } = await show(<HelpLine shown={lineWith('us-988')} full withKind />);
    expect(container).toHaveTextContent(text('places:lines.us-988'));
    expect(container).toHaveTextContent(text('places:kinds.suicide'));
  });

  it('says that a line is not open day and night, or that it is not known', async () => {
    const { container } = await show(
      <>
        <HelpLine shown={lineWith('dk-livslinien')} />
        <HelpLine shown={lineWith('ie-samaritans')} />
      </>,
    );
    expect(container).toHaveTextContent(text('ui:lines.limited'));
    expect(container).toHaveTextContent(text('ui:lines.hoursUnknown'));
  });

  it('links a line that is only a site, in a new tab, with what it is', async () => {
    const { container } = await show(<HelpLine shown={lineWith('directory')} />);
    expect(screen.getByRole('link', { name: /opens a new tab/ })).toHaveAttribute(
      'href',
      'https://findahelpline.com',
    );
    expect(container).toHaveTextContent(text('places:lines.directory'));
  });

  it('links the site of a line beside its number when all is said', async () => {
    await show(<HelpLine shown={lineWith('nl-113')} full />);
    expect(screen.getByRole('link', { name: /^Website of 113/ })).toBeVisible();
  });
});
