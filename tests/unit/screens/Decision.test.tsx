import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useDecision } from '../../../src/screens/Decision.ts';

function Probe() {
  useDecision();
  return null;
}

describe('useDecision', () => {
  it('throws outside of the screens', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Probe />)).toThrow('inside Screens');
  });
});
