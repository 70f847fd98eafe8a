import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/Button.tsx';

const show = (press: () => void) => render(<Button onPress={press}>Go on</Button>);
const button = () => screen.getByRole('button', { name: 'Go on' });

describe('Button', () => {
  it('acts once on a press, and again on a later one', async () => {
    const press = vi.fn<() => void>();
    show(press);
    await userEvent.click(button());
    await userEvent.click(button());
    expect(press).toHaveBeenCalledTimes(2);
  });

  it('takes a double press as one', async () => {
    const press = vi.fn<() => void>();
    show(press);
    await userEvent.dblClick(button());
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('takes a held key as one press', () => {
    show(() => {});
    expect(fireEvent.keyDown(button(), { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(button(), { key: 'Enter', repeat: true })).toBe(false);
  });

  it('never submits a form', () => {
    show(() => {});
    expect(button()).toHaveAttribute('type', 'button');
  });
});
