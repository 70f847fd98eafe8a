import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/proof/texts.ts';
import type { Wanted } from '../../../src/proof/words.ts';
import { checkWords, pluralsNeeded, stem, wantedLike } from '../../../src/proof/words.ts';

const english = textsOf({
  ui: {
    back: 'Back',
    call: 'Call <num>{{number}}</num>',
    left_one: '{{count}} answer',
    left_other: '{{count}} answers',
  },
}).texts;
const wanted: Wanted = { needed: ['ui:back', 'ui:call', 'ui:left'], allowed: ['ui:hint'] };

const found = (language: string, ui: object) =>
  checkWords(language, textsOf({ ui }), english, wanted).map(({ code, where }) => [code, where]);

const GOOD = {
  back: 'Zurück',
  call: '<num>{{number}}</num> anrufen',
  left_one: 'Eine Antwort',
  left_other: '{{count}} Antworten',
};

describe('checkWords', () => {
  it('finds nothing in words that are all there', () => {
    expect(found('de', GOOD)).toEqual([]);
    expect(found('de', { ...GOOD, hint: 'Hinweis' })).toEqual([]);
    expect(found('en', { ...GOOD, plural: 'one-other' })).toEqual([]);
  });

  it('finds texts that are missing, left over, empty or none', () => {
    const { back: _, ...rest } = GOOD;
    expect(found('de', rest)).toEqual([['words/missing', 'ui:back']]);
    expect(found('de', { ...GOOD, old: 'Alt' })).toEqual([['words/left-over', 'ui:old']]);
    expect(found('de', { ...GOOD, back: ' ' })).toEqual([['words/empty', 'ui:back']]);
    expect(found('de', { ...GOOD, hint: 3 })).toEqual([['words/not-text', 'ui:hint']]);
  });

  it('finds other variables and tags than the English ones', () => {
    expect(found('de', { ...GOOD, call: '<num>{{nummer}}</num>' })).toEqual([
      ['words/variables', 'ui:call'],
    ]);
    expect(found('de', { ...GOOD, call: '<num>110</num>' })).toEqual([
      ['words/variables', 'ui:call'],
    ]);
    expect(found('de', { ...GOOD, call: '{{number}}' })).toEqual([['words/tags', 'ui:call']]);
    expect(found('de', { ...GOOD, call: '<num>{{number}}' })).toEqual([['words/tags', 'ui:call']]);
  });

  it('asks for the plural classes that a language has for 0 to 1000, and for no others', () => {
    expect(found('ru', GOOD).map(([code]) => code)).toEqual(['words/plural']);
    const russian = { ...GOOD, left_few: '{{count}} ответа', left_many: '{{count}} ответов' };
    expect(found('ru', russian)).toEqual([]);
    expect(found('de', russian)).toEqual([
      ['words/plural', 'ui:left_few'],
      ['words/plural', 'ui:left_many'],
    ]);
    expect(found('fr', { ...GOOD, left_many: '{{count}} réponses' })).toEqual([]);
    expect(found('de', { ...GOOD, left_other: undefined })).toContainEqual([
      'words/plural',
      'ui:left',
    ]);
  });
});

describe('pluralsNeeded', () => {
  it('knows the classes of a language', () => {
    expect(pluralsNeeded('en')).toEqual(['one', 'other']);
    expect(pluralsNeeded('ar')).toHaveLength(6);
    expect(pluralsNeeded('ru')).toHaveLength(3);
    expect(pluralsNeeded('es')).toEqual(['one', 'other']);
    expect(pluralsNeeded('vi')).toEqual(['other']);
  });

  it("takes a language's own rule where computers know none", () => {
    expect(pluralsNeeded('hmn', 'one-other')).toEqual(['one', 'other']);
    expect(pluralsNeeded('hmn')).toEqual(['other']);
  });
});

describe('wantedLike', () => {
  it('asks for the texts of these files, plural forms as one', () => {
    expect(wantedLike(english, ['ui']).needed).toEqual(['ui:back', 'ui:call', 'ui:left']);
    expect(wantedLike(english, []).needed).toEqual([]);
  });
});

describe('stem', () => {
  it('takes only plural endings away', () => {
    expect(stem('ui:left_one')).toBe('ui:left');
    expect(stem('ui:left_over')).toBe('ui:left_over');
  });
});
