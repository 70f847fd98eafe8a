import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { pressedEarly, showTrouble } from '../../../src/shells/early.ts';

const page = document.documentElement;
const boot = readFileSync('public/boot.js', 'utf8');
// A script of the page, not of the program: it runs before any module.
runInThisContext(boot);

const press = (text: string) => {
  [...document.querySelectorAll('button')].find((each) => each.textContent === text)?.click();
};

const fail = () => {
  const script = document.body.appendChild(document.createElement('script'));
  script.dispatchEvent(new Event('error'));
};

const trouble = () => document.getElementById('trouble')?.hidden === false;

beforeEach(() => {
  delete page.dataset['early'];
  delete page.dataset['loaded'];
  delete page.dataset['failed'];
  document.body.innerHTML =
    '<p id="trouble" hidden>Trouble</p><button type="button" data-start><span>Start</span></button><button type="button">Other</button>';
});

describe('pressedEarly', () => {
  it('knows a press on Start from before the program was there', () => {
    document.querySelector('span')?.click();
    expect(pressedEarly()).toBe(true);
  });

  it('knows none when nothing or something else was pressed', () => {
    expect(pressedEarly()).toBe(false);
    delete page.dataset['loaded'];
    press('Other');
    expect(pressedEarly()).toBe(false);
  });

  it('tells a press once, and leaves later presses to the program', () => {
    press('Start');
    expect(pressedEarly()).toBe(true);
    press('Start');
    expect(pressedEarly()).toBe(false);
  });
});

describe('a script that does not come', () => {
  it('is told to the reader', () => {
    expect(trouble()).toBe(false);
    fail();
    expect(trouble()).toBe(true);
  });

  it('is told when it fails before the sentence is there', () => {
    document.body.innerHTML = '';
    fail();
    document.body.innerHTML = '<p id="trouble" hidden>Trouble</p>';
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(trouble()).toBe(true);
  });

  it('is nothing to tell once the program is there', () => {
    pressedEarly();
    fail();
    expect(trouble()).toBe(false);
  });
});

describe('showTrouble', () => {
  it('shows the sentence that the page brought along, and marks the page', () => {
    showTrouble();
    expect(trouble()).toBe(true);
    expect(page).toHaveAttribute('data-failed');
  });

  it('does no harm on a page without it', () => {
    document.body.replaceChildren();
    expect(() => showTrouble()).not.toThrow();
  });
});
