import type { Flow } from '../../src/flow/schema.ts';
import { buildFlow, is, multiple, scale, single } from './buildFlow.ts';

/** A flow with every kind of question and condition that FHIR rows can and can not say. */
export const fhirFlow: Flow = buildFlow({
  id: 'all-kinds',
  version: '2.1.0',
  parts: [{ id: 'now' }, { id: 'later' }],
  runs: [{ id: 'signs' }],
  questions: [
    single('in-pain', {
      required: true,
      answerOptions: ['yes', 'no', 'not-sure', 'rather-not-say'],
    }),
    multiple('also-uses', { when: is('in-pain', 'yes') }),
    scale('visits'),
    single('s1', { run: 'signs', when: { not: is('in-pain', 'no') } }),
    single('s2', { run: 'signs', when: { question: 'visits', atLeast: 3 } }),
    single('flat-any', {
      part: 'later',
      when: { any: [is('in-pain', 'no'), { question: 'also-uses', includes: 'alcohol' }] },
    }),
    single('under', { part: 'later', when: { not: { question: 'visits', atLeast: 3 } } }),
    single('under-or', {
      part: 'later',
      when: { any: [{ not: { question: 'visits', atLeast: 2 } }, is('in-pain', 'no')] },
    }),
    single('middle', {
      part: 'later',
      when: {
        all: [{ question: 'visits', atLeast: 1 }, { not: { question: 'visits', atLeast: 3 } }],
      },
    }),
    single('open-visits', { part: 'later', when: { question: 'visits', unknown: true } }),
    single('open-uses', { part: 'later', when: { question: 'also-uses', unknown: true } }),
    single('known-uses', {
      part: 'later',
      when: { not: { question: 'also-uses', unknown: true } },
    }),
    single('open-pain-or', {
      part: 'later',
      when: { any: [{ question: 's1', unknown: true }, is('s2', 'yes')] },
    }),
    single('two-uses', { part: 'later', when: { question: 'also-uses', atLeast: 2 } }),
    single('few-uses', { part: 'later', when: { not: { question: 'also-uses', atLeast: 1 } } }),
    single('any-uses', { part: 'later', when: { question: 'also-uses', atLeast: 0 } }),
    single('signs-1', { part: 'later', when: { run: 'signs', atLeast: 1 } }),
    single('signs-open', {
      part: 'later',
      when: { run: 'signs', atLeast: 2, unknownCounts: true },
    }),
    single('few-signs', {
      part: 'later',
      when: { not: { run: 'signs', atLeast: 1, unknownCounts: true } },
    }),
    single('deep', {
      part: 'later',
      when: {
        any: [
          { all: [is('in-pain', 'yes'), { question: 'visits', atLeast: 2 }] },
          { all: [is('s1', 'yes'), { not: { question: 'also-uses', includes: 'alcohol' } }] },
        ],
      },
    }),
    single('never', { part: 'later', when: { any: [] } }),
    single('always', { part: 'later', when: { all: [] } }),
  ],
});
