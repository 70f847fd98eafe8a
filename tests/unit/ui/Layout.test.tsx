import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Layout } from '../../../src/ui/Layout.tsx';
import { Title } from '../../../src/ui/Title.tsx';

function show(change: { onBack?: () => void } = {}) {
  const onLeave = vi.fn<() => void>();
  const page = (screenName: string, status = '') => (
    <Layout
      screen={screenName}
      words={{ skip: 'Skip to the main part', leave: 'Leave now', back: 'Back' }}
      exit="https://example.org/out"
      onLeave={onLeave}
      onBack={change.onBack ?? null}
      help={<aside aria-label="Help" />}
      footer={<footer />}
      status={status}
    >
      <Title key={screenName}>{screenName}</Title>
    </Layout>
  );
  return { ...render(page('First')), onLeave, page, user: userEvent.setup() };
}

describe('Layout', () => {
  it('holds its parts in the same order always', () => {
    const { container } = show({ onBack: () => {} });
    const order = [...container.querySelectorAll('a, button, main, aside, footer, output')];
    expect(order.map((each) => each.textContent || each.tagName)).toEqual([
      'Skip to the main part',
      'Leave now',
      'Back',
      'First',
      'ASIDE',
      'FOOTER',
      'OUTPUT',
    ]);
  });

  it('has a way out that works without scripts and tells nothing of where it was', () => {
    show();
    const leave = screen.getByRole('link', { name: 'Leave now' });
    expect(leave).toHaveAttribute('href', 'https://example.org/out');
    expect(leave).toHaveAttribute('rel', 'noreferrer noopener');
    expect(leave).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('leaves by its own way when scripts run', async () => {
    const { onLeave, user } = show();
    await user.click(screen.getByRole('link', { name: 'Leave now' }));
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  it('takes no focus at first, and gives it to the heading of each new screen', () => {
    const { rerender, page } = show();
    expect(document.body).toHaveFocus();
    rerender(page('Second'));
    expect(screen.getByRole('heading', { name: 'Second' })).toHaveFocus();
  });

  it('has no Back where nothing lies behind', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('skips to the main part', async () => {
    const { user } = show();
    await user.click(screen.getByRole('link', { name: 'Skip to the main part' }));
    expect(screen.getByRole('heading', { name: 'First' })).toHaveFocus();
  });

  it('has one voice, outside the main part and empty at rest', () => {
    const { rerender, page } = show();
    const voice = screen.getByRole('status');
    expect(voice).toBeEmptyDOMElement();
    expect(screen.getByRole('main')).not.toContainElement(voice);
    rerender(page('First', 'Your other choices were cleared.'));
    expect(screen.getByRole('status')).toBe(voice);
    expect(voice).toHaveTextContent('Your other choices were cleared.');
  });
});
