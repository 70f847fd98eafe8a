import { describe, expect, it } from 'vitest';
import { ownScreens, screensOf } from '../../../src/proof/readTogether.ts';
import { textsOf } from '../../../src/proof/texts.ts';
import { buildFlow, note, option, redFlag, single } from '../../support/buildFlow.ts';

const screens = new Map(
  screensOf(
    buildFlow({
      questions: [single('in-pain')],
      redFlags: [
        redFlag('danger', {
          acts: ['call'],
          variants: [{ id: 'a', when: { question: 'in-pain', is: 'yes' } }, { id: 'b' }],
        }),
      ],
      options: [option('talk', note('one', { text: 'shared' }), note('two', { text: 'shared' }))],
    }),
  ).map(({ of, keys }) => [of, keys]),
);

describe('screensOf', () => {
  it('reads a question with its hint, why it is asked, and its answers', () => {
    expect(screens.get('question in-pain')).toEqual([
      'tiny:questions.in-pain.title',
      'tiny:questions.in-pain.hint',
      'tiny:questions.in-pain.why',
      'tiny:questions.in-pain.answers.yes',
      'tiny:questions.in-pain.answers.no',
      'tiny:questions.in-pain.answers.rather-not-say',
    ]);
  });

  it('reads each variant of a red flag by itself, with its acts', () => {
    expect(screens.get('red flag danger (a)')).toContain('tiny:redFlags.danger.a.acts.call');
    expect(screens.has('red flag danger (b)')).toBe(true);
  });

  it('reads all that is said about an option, a shared text once', () => {
    expect(screens.get('option talk')).toEqual([
      'tiny:options.talk.name',
      'tiny:options.talk.about',
      'tiny:notes.shared',
    ]);
  });

  it('reads the start of a part', () => {
    expect(screens.get('part now')).toEqual(['tiny:parts.now.title', 'tiny:parts.now.about']);
  });
});

describe('ownScreens', () => {
  it('reads each group of texts of the program together', () => {
    const { texts } = textsOf({
      ui: { welcome: { title: 'A', lead: 'B' }, last: 'C' },
      decide: { ask: { about: 'D' } },
      other: { x: { y: 'E' } },
    });
    expect(ownScreens(texts)).toEqual([
      { of: 'screen welcome', keys: ['ui:welcome.title', 'ui:welcome.lead'] },
      { of: 'screen decide ask', keys: ['decide:ask.about'] },
    ]);
  });
});
