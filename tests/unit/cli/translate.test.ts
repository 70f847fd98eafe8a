import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/cli/translate.ts';

const t = translator(
  new Map([
    ['ui:call', 'Call {{number}} now, {{ number }}'],
    ['ui:left_one', '{{count}} answer'],
    ['ui:left_other', '{{count}} answers'],
  ]),
  'en',
);

describe('translator', () => {
  it('puts values in the place of variables', () => {
    expect(t('ui:call', { number: 911 })).toBe('Call 911 now, 911');
    expect(t('ui:call')).toBe('Call {{number}} now, {{ number }}');
  });

  it('takes the plural class of a count', () => {
    expect([1, 2].map((count) => t('ui:left', { count }))).toEqual(['1 answer', '2 answers']);
  });

  it('shows the key of a text that is missing', () => {
    expect(t('ui:nothing', { count: 1 })).toBe('ui:nothing');
  });
});
