import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../../src/flow/checkTexts.ts';
import { buildFlow, is, note, option, redFlag } from '../../support/buildFlow.ts';

const yes = is('in-pain', 'yes');
const codes = (more: Record<string, unknown>) =>
  checkTexts(buildFlow(more)).map((each) => `${each.code} ${each.where}`);
const withNotes = (...notes: Record<string, unknown>[]) =>
  codes({ options: [option('talk', ...notes)] });

const variants = (...whens: (object | null)[]) =>
  whens.map((when, i) => ({ id: `v${i}`, ...(when && { when }) }));
const shared = (more: object) => note('a', { text: 't', when: yes, ...more });

const variantMessage = (...whens: (object | null)[]) => {
  const options = [option('talk', note('n', { variants: variants(...whens) }))];
  return checkTexts(buildFlow({ options }))[0]?.message;
};

describe('checkTexts', () => {
  it('asks the last variant, and only the last, to be without a condition', () => {
    const at = ['flow/no-default-variant options[0].notes[0].variants'];
    expect(withNotes(note('n', { variants: variants(yes, null) }))).toEqual([]);
    expect(withNotes(note('n', { variants: variants(null) }))).toEqual([]);
    expect(withNotes(note('n', { variants: variants(yes) }))).toEqual(at);
    expect(withNotes(note('n', { variants: variants(null, yes) }))).toEqual(at);
    expect(withNotes(note('n', { variants: variants(null, null) }))).toEqual(at);
    expect(withNotes(note('n', { variants: [] }))).toEqual(at);
  });

  it('says whether no variant holds, or which one hides the others', () => {
    expect(variantMessage(yes)).toBe('There are answers for which none of the variants holds.');
    expect(variantMessage(null, yes)).toBe('The variants behind "v0" can never be shown.');
  });

  it('asks it of red flags too', () => {
    expect(codes({ redFlags: [redFlag('f', { variants: [{ id: 'v', when: yes }] })] })).toEqual([
      'flow/no-default-variant redFlags[0].variants',
    ]);
  });

  it('finds shared words that would have to differ', () => {
    const at = ['flow/shared-text options[0].notes[1].text'];
    expect(withNotes(shared({}), shared({}))).toEqual([]);
    expect(withNotes(shared({}), shared({ tone: 'consider' }))).toEqual(at);
    expect(withNotes(shared({}), shared({ takenNow: true }))).toEqual(at);
    expect(withNotes(shared({}), shared({ variants: [{ id: 'v' }] }))).toEqual(at);
  });

  it('does not take two notes without a text id for sharing one', () => {
    expect(withNotes(note('a', { when: yes }), note('b', { tone: 'consider', when: yes }))).toEqual(
      [],
    );
  });

  it('warns of a label that everybody gets, but for the option that is meant for everybody', () => {
    const at = ['flow/label-for-all options[0].notes[0].tone'];
    for (const tone of ['not-now', 'ask-first', 'consider']) {
      expect(withNotes(note('n', { tone }))).toEqual(at);
    }
    const options = [option('talk', note('n', { tone: 'consider' }))];
    expect(codes({ options, everybody: 'talk' })).toEqual([]);
    expect(
      codes({ options: [option('talk', note('n', { tone: 'not-now' }))], everybody: 'talk' }),
    ).toEqual(at);
  });
});
