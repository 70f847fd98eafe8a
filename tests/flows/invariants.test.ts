import { describe, expect, it } from 'vitest';
import { linesFor } from '../../src/content/lines.ts';
import { noteKey } from '../../src/content/keys.ts';
import { textOf } from '../../src/flow/summarise.ts';
import type { Answers } from '../../src/flow/answers.ts';
import { redFlagsOf, summarise } from '../../src/flow/summarise.ts';
import { walk } from '../../src/flow/walk.ts';
import { realFlow, realLedger } from '../support/fixtures.ts';
import { randomAnswers } from '../support/randomAnswers.ts';
import { text } from '../support/words.ts';
import { LINE_KINDS } from '../../src/flow/vocabulary.ts';

const flow = realFlow('opioids');
const { places } = realLedger();
const told: Answers = { 'right-now': ['none'], country: 'us', age: 'a26-plus' };
const summaryOf = (answers: Answers) => summarise(flow, walk(flow, { ...told, ...answers }));
const wordsOf = (option: string, note: string): string => {
  const found = flow.options.find(({ id }) => id === option);
  const own = found?.notes.find(({ id }) => id === note);
  return found && own ? text(noteKey(flow, textOf(found, own), null)) : '';
};
const seeds = Array.from({ length: 200 }, (_, i) => i);

describe('the safety claims that are not proved by logic alone', () => {
  it('INV-03: the overdose warning stands in the block of each form of naltrexone', () => {
    for (const id of ['naltrexone-injection', 'naltrexone-tablets']) {
      const shown = summaryOf({}).options.find((option) => option.id === id);
      expect(shown?.notes.map((note) => note.id)).toContain('overdose');
      expect(wordsOf(id, 'overdose')).toMatch(/wears off.*can kill/su);
    }
  });

  it('INV-04: detox says that tolerance is lost and that treatment goes on after it', () => {
    const words = wordsOf('detox', 'alone');
    expect(words).toMatch(/treatment that goes on/u);
    expect(words).toMatch(/tolerance is low.*can kill/su);
  });

  it('INV-10: a line is of the chosen country, or the directory, and never of another country', () => {
    for (const { id, lines } of places.places) {
      const own = new Set([...Object.values(lines).flat(), ...places.anywhere]);
      const shown = linesFor(places, id, LINE_KINDS).lines.map(({ line }) => line.id);
      expect(shown.filter((line) => !own.has(line))).toEqual([]);
    }
  });

  it('INV-10: while no country is known there is the directory and no number', () => {
    const { lines, local } = linesFor(places, null, LINE_KINDS);
    expect(local).toBe(true);
    expect(lines.map(({ line }) => line.number)).toEqual(lines.map(() => null));
  });

  it('INV-11: red flags stand in the order of the dossier, and only named answers interrupt', () => {
    expect(flow.redFlags.map(({ evidence }) => evidence)).toEqual([
      'RF-OVERDOSE',
      'RF-SUICIDE',
      'RF-WITHDRAWAL',
      'RF-INFECTION',
      'RF-UNSAFE',
      'RF-NOW-UNKNOWN',
      'RF-YOUTH',
      'RF-PREGNANT',
      'RF-TOLERANCE',
      'RF-OVERDOSE-30',
      'RF-MIX',
      'RF-SUICIDE-SOMETIMES',
    ]);
    const unsaid = redFlagsOf(flow, walk(flow, { ...told, 'right-now': ['rather-not-say'] }));
    expect(unsaid.filter((flag) => flag.interrupts)).toEqual([]);
    expect(flow.redFlags.filter((flag) => flag.blocks).map(({ id }) => id)).toEqual([
      'overdose-now',
    ]);
  });

  it('INV-16: lost tolerance is told among the red flags', () => {
    const { redFlags } = summaryOf({ 'last-opioid': 'd11-14' });
    expect(redFlags.map(({ id }) => id)).toContain('lost-tolerance');
  });

  it('INV-18: every option is in every summary, in the same order', () => {
    const order = flow.options.map(({ id }) => id);
    for (const seed of seeds) {
      const { options } = summarise(flow, walk(flow, randomAnswers(flow, seed)));
      expect(options.map(({ id }) => id)).toEqual(order);
    }
  });

  it('INV-26: complementary approaches stand below medicines and care, and are called an extra', () => {
    const groups = flow.options.map(({ group }) => group);
    expect(groups.indexOf('medicines')).toBeLessThan(groups.indexOf('body-and-mind'));
    expect(text('opioids:groups.body-and-mind.about')).toMatch(/extras beside care/u);
  });

  it('INV-34: the same answers give the same summary', () => {
    for (const seed of seeds) {
      const once = summarise(flow, walk(flow, randomAnswers(flow, seed)));
      expect(summarise(flow, walk(flow, randomAnswers(flow, seed)))).toEqual(once);
    }
  });

  it('INV-37: thoughts of suicide now come before all else but an overdose', () => {
    const { redFlags } = summaryOf({
      'right-now': ['unsafe', 'withdrawal-danger', 'suicide-now', 'overdose'],
    });
    expect(redFlags.slice(0, 2).map(({ id }) => id)).toEqual(['overdose-now', 'suicide-now']);
  });

  it('INV-40: a fever or chest pain sends to an emergency room today, and never to wait', () => {
    const [flag] = summaryOf({ 'right-now': ['infection-heart'] }).redFlags;
    expect(flag).toMatchObject({ id: 'infection-or-heart', interrupts: true });
    const block = text('opioids:redFlags.infection-or-heart.me.block');
    expect(block).toMatch(/emergency room today/u);
    expect(block).not.toMatch(/wait/iu);
  });
});
