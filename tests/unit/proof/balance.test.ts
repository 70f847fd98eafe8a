import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/flow/schema.ts';
import { flowSchema } from '../../../src/flow/schema.ts';
import { unbalanced } from '../../../src/proof/balance.ts';

const option = (id: string, slots: readonly string[]) => ({
  id,
  kind: 'course',
  group: 'g',
  notes: [],
  details: slots.map((slot) => ({ slot, facts: ['A-1'] })),
});
const flowWith = (options: readonly object[]): Flow =>
  flowSchema.parse({
    id: 'b',
    version: '1.0.0',
    reviewed: null,
    reviewBy: '2030-01-01',
    parts: [{ id: 'one' }],
    questions: [{ id: 'q', kind: 'single', part: 'one', answerOptions: ['yes', 'rather-not-say'] }],
    groups: [{ id: 'g' }],
    slots: [
      { id: 'benefits', kinds: ['course'] },
      { id: 'downsides', kinds: ['course'] },
    ],
    options,
  });
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const both = ['benefits', 'downsides'];
const three = flowWith([option('a', both), option('b', both), option('c', both)]);
const codes = (flow: Flow, lookup: (key: string) => string | undefined): readonly string[] => [
  ...new Set(unbalanced(flow, lookup).map((finding) => finding.code)),
];

/** Words for all keys, but another number for those that `isOdd` names. */
const wordsBut =
  (count: number, isOdd: (key: string) => boolean, odd: number | undefined) =>
  (key: string): string | undefined => {
    if (!isOdd(key)) return words(count);
    return odd === undefined ? undefined : words(odd);
  };
const ofA = (key: string): boolean => key.includes('options.a.');

describe('unbalanced', () => {
  it('finds nothing when all options are told at equal depth', () => {
    expect(unbalanced(three, () => words(20))).toEqual([]);
  });

  it('finds an option that leaves a slot out', () => {
    const flow = flowWith([option('a', both), option('b', ['benefits'])]);
    expect(codes(flow, () => words(20))).toContain('flow/unbalanced');
  });

  it('finds a cell that is too long, and one without words', () => {
    expect(codes(three, wordsBut(30, ofA, 36))).toEqual(['details/length']);
    expect(codes(three, wordsBut(30, ofA, undefined))).toContain('details/length');
  });

  it('U-19: finds a cell far from the middle of its row', () => {
    const found = unbalanced(three, wordsBut(20, ofA, 9));
    expect(found.map(({ code, where }) => [code, where])).toEqual([
      ['details/balance', 'options.a.details.benefits'],
      ['details/balance', 'options.a.details.downsides'],
    ]);
  });

  it('U-19: finds an option whose downsides are told at half the length of what it may do', () => {
    const lookup = wordsBut(19, (key) => key.endsWith('a.details.downsides'), 10);
    expect(unbalanced(three, lookup).map(({ where }) => where)).toEqual(['options.a']);
  });
});
