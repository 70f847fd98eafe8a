import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/export/fhirPath.ts';
import { openForm } from '../../../src/export/normalForm.ts';
import { questionnaireResponseOf } from '../../../src/export/fhirResponse.ts';
import { whenOf } from '../../../src/export/simplify.ts';
import { realFlow } from '../../support/fixtures.ts';
import { walk } from '../../../src/flow/walk.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { fhirFlow } from '../../support/fhirFlow.ts';
import { evaluatorFor } from '../../support/medplum.ts';
import { keyWords } from '../../support/paperWords.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';

/** The questions whose expression and path disagree, for these answers. */
function wrong(flow: Flow, paths: ReadonlyMap<string, string>, seed: number): readonly string[] {
  const now = walk(flow, randomAnswers(flow, seed));
  const evaluate = evaluatorFor(questionnaireResponseOf(flow, now, keyWords, { confirmed: true }));
  return [...paths]
    .filter(([id, path]) => evaluate(path) !== now.path.includes(id))
    .map(([id]) => id);
}

const pathsOf = (flow: Flow) =>
  new Map(flow.questions.map(({ id }) => [id, pathOf(flow, whenOf(flow, id))] as const));

describe('pathOf', () => {
  it('writes a test as a look at the answers of one item', () => {
    expect(pathOf(fhirFlow, whenOf(fhirFlow, 'also-uses'))).toBe(
      "%resource.item.item.where(linkId='in-pain').answer.value.where(code='yes').exists()",
    );
  });

  it('writes "not sure" and "rather not say" with the codes of FHIR', () => {
    const form = openForm({ question: 'in-pain', is: 'rather-not-say' }, fhirFlow);
    expect(pathOf(fhirFlow, form)).toContain("where(code='asked-declined')");
  });

  it('U-68: agrees with the path for 300 sets of answers, read by another FHIRPath', () => {
    const paths = pathsOf(fhirFlow);
    for (let seed = 1; seed <= 300; seed += 1) {
      expect(wrong(fhirFlow, paths, seed), `seed ${seed}`).toEqual([]);
    }
  }, 60_000);

  it('U-68: agrees with the path of the real flow for 40 sets of answers', () => {
    const flow = realFlow('opioids');
    const paths = pathsOf(flow);
    for (let seed = 1; seed <= 40; seed += 1) {
      expect(wrong(flow, paths, seed), `seed ${seed}`).toEqual([]);
    }
  }, 60_000);
});
