// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fitTo } from '../../../src/embed/fit.ts';

let at = 0;
let frame: HTMLIFrameElement;

beforeEach(() => {
  at = 0;
  frame = document.createElement('iframe');
});

const fit = () => fitTo(frame, window, () => at);

describe('the height of a frame', () => {
  it('is what it asks for', () => {
    const { wanted } = fit();
    wanted(640);
    expect(frame.style.height).toBe('640px');
    wanted(400);
    expect(frame.style.height).toBe('400px');
  });

  it('E-9, F-59: is fixed at 90 % of the view when it grows without end', () => {
    const { wanted } = fit();
    for (let step = 0; step < 21; step += 1) {
      at += 100;
      wanted(400 + step * 40);
    }
    const fixed = `${Math.round(window.innerHeight * 0.9)}px`;
    expect(frame.style.height).toBe(fixed);
    wanted(320);
    expect(frame.style.height).toBe(fixed);
  });

  it('E-9: is not fixed by as many steps over a longer time, or by shrinking', () => {
    const { wanted } = fit();
    for (let step = 0; step < 60; step += 1) {
      at += 200;
      wanted(400 + step * 40);
    }
    expect(frame.style.height).toBe('2760px');
    for (let step = 59; step > 0; step -= 1) wanted(400 + step * 40);
    expect(frame.style.height).toBe('440px');
  });

  it('E-9: is 90 % of the view as long as more is needed than a frame can have', () => {
    const { wanted } = fit();
    wanted(6000);
    expect(frame.style.height).toBe(`${Math.round(window.innerHeight * 0.9)}px`);
    wanted(960);
    expect(frame.style.height).toBe('960px');
  });
});
