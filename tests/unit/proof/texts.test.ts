import { describe, expect, it } from 'vitest';
import {
  fileOf,
  plain,
  sentencesOf,
  tagsIn,
  textsOf,
  variablesIn,
  wordsOf,
} from '../../../src/proof/texts.ts';

describe('textsOf', () => {
  it('gives each text its file and its path', () => {
    const { texts, strange } = textsOf({ ui: { frame: { back: 'Back' }, last: 'End' }, other: {} });
    expect([...texts]).toEqual([
      ['ui:frame.back', 'Back'],
      ['ui:last', 'End'],
    ]);
    expect(strange).toEqual([]);
  });

  it('finds values that are no texts', () => {
    const { strange } = textsOf({ ui: { count: 3, list: ['a'], none: null }, whole: 'text' });
    expect(strange).toEqual(['ui:count', 'ui:list', 'ui:none']);
  });
});

describe('fileOf', () => {
  it('is what stands before the colon', () => {
    expect(fileOf('ui:frame.back')).toBe('ui');
    expect(fileOf('no colon')).toBe('');
  });
});

describe('variablesIn and tagsIn', () => {
  it('find the names of each', () => {
    const text = 'Call <num>{{number}}</num> or <strong>{{ name }}</strong>, {{number}}';
    expect([...variablesIn(text)]).toEqual(['number', 'name']);
    expect(tagsIn(text)).toEqual(['num', '/num', 'strong', '/strong']);
    expect(plain(text)).toBe('Call 1 or 1, 1');
  });
});

describe('sentencesOf', () => {
  it('takes a text apart where sentences end', () => {
    expect(sentencesOf('No change? Give a second dose. Stay.', 'en')).toEqual([
      'No change?',
      'Give a second dose.',
      'Stay.',
    ]);
    expect(sentencesOf('', 'en')).toEqual([]);
  });
});

describe('wordsOf', () => {
  it('counts numbers and compounds as one word, and marks as none', () => {
    expect(wordsOf('In 2 to 3 minutes, a 12-step group – Nar-Anon.', 'en')).toEqual([
      'In',
      '2',
      'to',
      '3',
      'minutes',
      'a',
      '12-step',
      'group',
      'Nar-Anon',
    ]);
    expect(wordsOf('I’d rather not', 'en')).toEqual(['I’d', 'rather', 'not']);
  });

  it('finds words where none are parted by spaces', () => {
    expect(wordsOf('你好世界', 'zh').length).toBeGreaterThan(1);
  });
});
