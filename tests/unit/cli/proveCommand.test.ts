import { describe, expect, it } from 'vitest';
import { realShaped } from '../../../bench/flows.ts';
import { fileWith } from '../../support/folder.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { flowSchema } from '../../../src/flow/schema.ts';
import type { Project } from '../../support/project.ts';
import { call, codesIn, copyOfProject } from '../../support/project.ts';

/** Writes a flow of a project with some of it changed. */
function change(project: Project, id: string, by: (flow: Flow) => Partial<Flow>): void {
  const file = `flows/${id}.json`;
  const flow = flowSchema.parse(JSON.parse(project.read(file)));
  project.write(file, JSON.stringify({ ...flow, ...by(flow) }));
}

/** The time that something takes, in ms. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A flow of 10,000 questions, in a file, with claims beside it in a copy of the project. */
function largeFlow() {
  const project = copyOfProject();
  project.write('flows/large.json', JSON.stringify(realShaped(10_000)));
  const must = { any: [{ question: 'who', is: 'yes' }, { not: { asked: 'q-3' } }] };
  const claims = { flow: 'large', claims: [{ id: 'C-1', sentence: 's', proof: [{ must }] }] };
  project.write('flows/claims/large.json', JSON.stringify(claims));
  return project;
}

describe('prove', { timeout: 120_000 }, () => {
  it('proves every claim of every flow, and counts the answers exactly', () => {
    const { code, said } = call(['prove', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({
      flows: [{ flow: 'family', proof: { combinations: '76919220000' } }, { flow: 'opioids' }],
    });
    expect(said).toMatch(/"combinations": "\d{50}"/);
    expect(said).not.toContain('"proved": false');
  });

  it('tells in words a person who would be harmed when the guard of naltrexone is gone', () => {
    const project = copyOfProject();
    change(project, 'opioids', ({ options }) => {
      const notes = options.find(({ id }) => id === 'naltrexone-injection')?.notes ?? [];
      return {
        options: options.map((option) =>
          option.notes === notes
            ? { ...option, notes: notes.filter(({ id }) => id !== 'cannot') }
            : option,
        ),
      };
    });
    const { code, said } = project.call('prove', 'opioids');
    expect(code).toBe(1);
    expect(said).toContain('error: proof/claim at INV-01');
    expect(said).toContain('error: claims/unknown-note');
    expect(said).toContain('This does not hold for somebody who answers only:');
    expect(said).toContain('Where are you? -> I’d rather not say');
    const [, answers = ''] = /as answers: (\{.*\})/.exec(said) ?? [];
    const explained = project.call(
      'explain',
      fileWith(answers),
      '--option',
      'naltrexone-injection',
    );
    expect(explained.code).toBe(0);
    expect(explained.said).not.toContain('Not usually available or needed');
  });

  it('warns of what nobody can ever see, and passes', () => {
    const project = copyOfProject();
    change(project, 'family', ({ options }) => {
      const never = {
        all: [
          { question: 'country', is: 'us' },
          { question: 'country', is: 'uk' },
        ],
      };
      const ghost = {
        id: 'ghost',
        tone: 'caution' as const,
        facts: ['HR-01'],
        takenNow: false,
        listsAnswers: false,
        when: never,
      };
      return { options: options.map((option) => ({ ...option, notes: [...option.notes, ghost] })) };
    });
    const called = project.call('prove', 'family', '--json');
    expect(new Set(codesIn(called))).toEqual(new Set(['proof/never-shown']));
    expect(called.code).toBe(0);
  });

  it('finds with --guard what no rule guards, and what is listed without need', () => {
    const project = copyOfProject();
    project.replace('flows/claims/family.json', '"family-groups/own"', '"family-groups/hard"');
    const called = project.call('prove', 'family', '--guard', '--json');
    expect(called.code).toBe(1);
    expect(codesIn(called)).toEqual(['claims/unguarded', 'claims/idle']);
  });

  it('says clearly what is wrong with bad input', () => {
    expect(codesIn(call(['prove', fileWith('{"id": '), '--json']))).toEqual(['file/not-json']);
    expect(codesIn(call(['prove', fileWith(' '.repeat(10 * 1024 * 1024)), '--json']))).toEqual([
      'file/too-big',
    ]);
    expect(
      codesIn(call(['prove', 'tests/fixtures/broken/flow-condition-cycle.json', '--json'])),
    ).toEqual(['flow/condition-cycle']);
    expect(codesIn(call(['prove', 'tests/fixtures/flows/single.json', '--json']))).toEqual([
      'file/not-found',
    ]);
    const project = copyOfProject();
    project.replace('flows/family.json', '"everybody"', '"somebody"');
    expect(codesIn(project.call('prove', 'family', '--json'))).toEqual(['flow/shape']);
    const unknown = copyOfProject();
    unknown.replace('flows/claims/family.json', '"option": "craft"', '"option": "kraft"');
    const { code, said } = unknown.call('prove', 'family');
    expect(code).toBe(1);
    expect(said).toContain('claims/unknown-option');
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('ends on a flow of 10,000 questions, as validate does', () => {
    const project = largeFlow();
    let proved = { code: 1, said: '' };
    expect(timed(() => (proved = project.call('prove', 'large')))).toBeLessThan(60_000);
    expect(proved.said).toContain('1 of 1 claims proved');
    expect(proved.code).toBe(0);
    let checked = { code: 0, said: '' };
    expect(
      timed(() => (checked = project.call('validate', `${project.root}/flows/large.json`))),
    ).toBeLessThan(60_000);
    expect(checked.code).toBe(1);
    expect(checked.said).toContain('flow/too-long');
  });
});
