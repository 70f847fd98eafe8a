import { describe, expect, it } from 'vitest';
import { detailsOf, mattering, promptsOf, sharedSlots } from '../../../src/flow/details.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { flowSchema } from '../../../src/flow/schema.ts';
import { walk } from '../../../src/flow/walk.ts';

const prompt = (id: string, more: object) => ({ id, facts: ['A-1'], ...more });
const flow: Flow = flowSchema.parse({
  id: 'details',
  version: '1.0.0',
  reviewed: null,
  reviewBy: '2030-01-01',
  parts: [{ id: 'one' }],
  attributes: [{ id: 'visits' }],
  questions: [
    { id: 'where', kind: 'single', part: 'one', answerOptions: ['here', 'there'] },
    { id: 'weight', kind: 'scale', part: 'one', min: 0, max: 4, attribute: 'visits' },
  ],
  groups: [{ id: 'g' }],
  slots: [
    { id: 'what', kinds: ['course', 'support'] },
    { id: 'cost', kinds: ['course'] },
    { id: 'access', kinds: ['support'] },
  ],
  options: [
    {
      id: 'a',
      kind: 'course',
      group: 'g',
      notes: [],
      details: [
        {
          slot: 'cost',
          facts: ['A-2'],
          variants: [{ id: 'here', when: { question: 'where', is: 'here' } }, { id: 'elsewhere' }],
        },
        { slot: 'what', facts: ['A-1'] },
      ],
    },
    { id: 'b', kind: 'support', group: 'g', notes: [], details: [] },
  ],
  prompts: [
    prompt('general', { general: true }),
    ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) =>
      prompt(id, { when: { question: 'where', is: 'here' } }),
    ),
  ],
});
const [course, support] = flow.options;
if (!course || !support) throw new Error('the flow of this test has two options');

describe('detailsOf', () => {
  it('tells slots in the order of the flow, in the words for the place', () => {
    expect(detailsOf(flow, walk(flow, { where: 'here' }), course)).toEqual([
      { slot: 'what', variant: null, facts: ['A-1'] },
      { slot: 'cost', variant: 'here', facts: ['A-2'] },
    ]);
  });

  it('falls back to the last words when the place is not told', () => {
    const [, cost] = detailsOf(flow, walk(flow, {}), course);
    expect(cost?.variant).toBe('elsewhere');
  });
});

describe('promptsOf', () => {
  it('has the general ones for everybody', () => {
    expect(promptsOf(flow, walk(flow, {}))).toEqual(['general']);
  });

  it('adds at most five from the answers', () => {
    const shown = promptsOf(flow, walk(flow, { where: 'here' }));
    expect(shown).toEqual(['general', 'p1', 'p2', 'p3', 'p4', 'p5']);
  });
});

describe('sharedSlots', () => {
  it('keeps only what all chosen options answer', () => {
    expect(sharedSlots(flow, [course]).map((slot) => slot.id)).toEqual(['what', 'cost']);
    expect(sharedSlots(flow, [course, support]).map((slot) => slot.id)).toEqual(['what']);
  });
});

describe('mattering', () => {
  it('names an attribute from "a lot" on', () => {
    expect(mattering(flow, walk(flow, { weight: 3 }))).toEqual(['visits']);
    expect(mattering(flow, walk(flow, { weight: 2 }))).toEqual([]);
  });
});
