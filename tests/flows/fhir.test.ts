import { describe, expect, it } from 'vitest';
import { checkResponse } from '../../src/export/fhirCheck.ts';
import { importResponse } from '../../src/export/fhirImport.ts';
import { questionnaireOf } from '../../src/export/fhirQuestionnaire.ts';
import { questionnaireResponseOf } from '../../src/export/fhirResponse.ts';
import { readFile, writeNotes } from '../../src/export/sessionFile.ts';
import { reconcile, responseOf } from '../../src/flow/response.ts';
import { walk } from '../../src/flow/walk.ts';
import { flowIds, realFlow } from '../support/fixtures.ts';
import { evaluatorFor, medplumFinds } from '../support/medplum.ts';
import { paperWords } from '../support/paperWords.ts';
import { randomAnswers } from '../support/randomAnswers.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(flowIds())('the answers to %s', (id) => {
  const flow = realFlow(id);

  it('U-67, U-71, D-10: are a response that both checkers take, and come back with the same path, for 1,000 sets', async () => {
    const words = await paperWords('en');
    const questionnaire = questionnaireOf(flow, words);
    const paths = new Set<string>();
    for (let seed = 1; seed <= 1000; seed += 1) {
      const now = walk(flow, randomAnswers(flow, seed));
      const response = questionnaireResponseOf(flow, now, words, { confirmed: seed % 2 === 0 });
      const found = checkResponse(questionnaire, response, evaluatorFor(response));
      expect(found, `seed ${seed}`).toEqual([]);
      expect(medplumFinds(response), `seed ${seed}`).toEqual([]);
      const back = importResponse(flow, bytesOf(JSON.stringify(response)));
      const same = { answers: now.live, walk: now, again: [], findings: [] };
      expect(back, `seed ${seed}`).toEqual({ ok: true, fresh: false, ...same });
      paths.add(now.path.join());
    }
    const branches = flow.questions.some((question) => question.when !== undefined);
    expect(paths.size).toBeGreaterThanOrEqual(branches ? 20 : 1);
  }, 180_000);

  it('D-3: come back from a saved file with the same path, for 1,000 sets', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const now = walk(flow, randomAnswers(flow, seed));
      const file = readFile(bytesOf(writeNotes(responseOf(flow, now, 'en'))));
      if (file.kind !== 'notes') throw new Error(`refused, seed ${seed}`);
      const back = reconcile(flow, file.notes.response);
      expect(back, `seed ${seed}`).toMatchObject({ ok: true, walk: now, changes: [] });
    }
  });
});
