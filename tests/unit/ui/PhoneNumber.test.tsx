import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PhoneNumber } from '../../../src/ui/PhoneNumber.tsx';

describe('PhoneNumber', () => {
  it('runs from left to right, apart from the text around it', () => {
    render(<PhoneNumber>116 123</PhoneNumber>);
    const number = screen.getByText('116 123');
    expect(number.tagName).toBe('BDI');
    expect(number).toHaveAttribute('dir', 'ltr');
  });
});
