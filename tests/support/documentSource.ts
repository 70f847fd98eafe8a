import type { DocumentSource } from '../../src/export/document.ts';
import { claimsSchema } from '../../src/flow/claims.ts';
import type { Flow } from '../../src/flow/schema.ts';
import { successors } from '../../src/flow/successors.ts';
import { buildFlow, is, note, option, redFlag, scale, single } from './buildFlow.ts';
import { fixtureLedger } from './fixtures.ts';
import { reader } from './reader.ts';

const yes = is('in-pain', 'yes');
const variants = [{ id: 'a', when: yes }, { id: 'b' }];

/** A small flow with one of each thing that a document tells of. */
export const DOCUMENTED: Flow = buildFlow({
  conditions: [
    {
      id: 'hurts-much',
      evidence: 'HURTS',
      when: { all: [yes, is('alone', 'no'), is('cold', 'yes')] },
    },
  ],
  questions: [
    single('in-pain', { required: true, evidence: 'Q-PAIN', facts: ['CARE-01'] }),
    single('alone', { when: yes }),
    single('cold'),
    scale('much'),
  ],
  contradictions: [{ id: 'odd', questions: ['alone', 'cold'], when: is('cold', 'yes') }],
  redFlags: [redFlag('danger', { interrupts: true, acts: ['call'], when: yes, variants })],
  options: [
    option(
      'talk',
      note('why', { tone: 'consider', when: { condition: 'hurts-much' } }),
      note('had', {
        takenNow: true,
        when: { not: yes },
        silence: { means: 'careful', reason: 'it only adds a line' },
      }),
      note('vary', { variants }),
    ),
  ],
  prompts: [
    { id: 'all', facts: ['CARE-01'], general: true },
    { id: 'some', facts: ['CARE-01'], when: yes },
  ],
});

const CLAIMS = claimsSchema.parse({
  flow: 'tiny',
  claims: [
    {
      id: 'C-1',
      sentence: 'Danger | is flagged.',
      proof: [{ when: yes, must: { redFlag: 'danger' } }],
      facts: ['CARE-01'],
    },
    { id: 'C-2', sentence: 'No word is banned.', lints: ['words/ban'], tests: ['C-2'] },
  ],
  rules: [{ of: { redFlag: 'danger' }, exactlyWhen: yes }],
  unguarded: [{ of: ['talk/vary'], reason: 'It stands for everybody.' }],
});

const { facts, sources } = fixtureLedger('single');

/** What a document about the small flow is made of. */
export const SOURCE: DocumentSource = {
  flow: DOCUMENTED,
  facts,
  sources,
  ways: successors(DOCUMENTED),
  claims: CLAIMS,
  reader: reader(),
  combinations: '1,234',
  proved: new Set(['C-1']),
  never: [{ option: 'talk', labels: ['Also exists'] }],
};
