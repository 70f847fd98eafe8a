import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fhirLosses, lossesAsMarkdown } from '../../../src/export/fhirLosses.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';
import { medplumFinds } from '../../support/medplum.ts';
import { call as callDesk } from '../../support/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'fhir-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says and answers. */
const call = (...args: readonly string[]) => callDesk(['fhir', ...args]);

describe('fhir', () => {
  it.each(flowIds())('U-66: prints the questionnaire of %s, and nothing else', (id) => {
    const { code, said } = call(id);
    expect(code).toBe(0);
    const made: unknown = JSON.parse(said);
    expect(made).toMatchObject({ resourceType: 'Questionnaire', version: realFlow(id).version });
    expect(medplumFinds(made ?? {})).toEqual([]);
  });

  it('U-66: writes it to a file, and tells what it does not carry', () => {
    const file = join(folder, 'opioids.json');
    const { code, said } = call('opioids', '--out', file);
    expect(code).toBe(0);
    expect(said).toContain(`wrote ${file}`);
    expect(said).toContain(lossesAsMarkdown(fhirLosses(realFlow('opioids'))));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ language: 'en' });
  });

  it.each([
    [[], 'Which flow?'],
    [['opioids', '--language', 'xx'], 'There is no language "xx"'],
    [['opioids', '--paper', 'a4'], 'takes no --paper'],
  ])('answers 2 to %j', (args, why) => {
    const { code, said, complaint } = call(...args);
    expect(code).toBe(2);
    expect(said).toBe('');
    expect(complaint).toContain(why);
  });

  it('answers 1 to a flow that there is not', () => {
    expect(call('nope')).toMatchObject({ code: 1 });
  });
});
