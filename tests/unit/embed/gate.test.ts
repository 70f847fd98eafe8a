import { expect, it } from 'vitest';
import { MOST_IN_A_SECOND, createGate } from '../../../src/embed/gate.ts';

it('E-6: lets 50 messages in a second pass, and drops the rest', () => {
  let at = 0;
  const may = createGate(() => at);
  const passed = () => Array.from({ length: 1000 }, () => may()).filter(Boolean).length;
  expect(passed()).toBe(MOST_IN_A_SECOND);
  at = 999;
  expect(passed()).toBe(0);
  at = 1000;
  expect(passed()).toBe(50);
});

it('goes on when the clock goes back', () => {
  let at = 5000;
  const may = createGate(() => at);
  at = 10;
  expect(may()).toBe(true);
});
