import { describe, expect, it } from 'vitest';
import { exitWith } from '../../../src/embed/exits.ts';

describe('exitWith', () => {
  it('knows the exits of the list', () => {
    expect(exitWith('weather')).toBe('https://weather.com/');
    expect(exitWith(null)).toBe('https://www.wikipedia.org/');
  });

  it.each([
    'https://evil.example/',
    'javascript:alert(1)',
    'unknown',
    '__proto__',
    'constructor',
    'toString',
    '',
  ])('X-9, F-45: takes an id, never a URL: %s', (id) => {
    expect(exitWith(id)).toBe('https://www.wikipedia.org/');
  });
});
