import { describe, expect, it } from 'vitest';
import { call, codesIn, copyOfProject } from '../../support/project.ts';

describe('docs', () => {
  it('is fresh in this project', () => {
    expect(call(['docs', '--check'])).toMatchObject({ code: 0 });
  });

  it('writes a page about each flow, and notices when one is not fresh', () => {
    const project = copyOfProject();
    expect(project.call('docs', 'family').said).toContain('wrote docs/flows/family.md');
    expect(project.call('docs', 'family', '--check').code).toBe(0);
    expect(project.call('docs', 'family').said).toBe('1 page: 0 findings');
    project.replace('locales/en/family.json', 'It is hard"', 'It is quite hard"');
    const called = project.call('docs', 'family', '--check', '--json');
    expect(called.code).toBe(1);
    expect(codesIn(called)).toEqual(['docs/stale']);
  });

  it('says what is wrong with a flow that it cannot write of', () => {
    expect(codesIn(call(['docs', 'weather', '--json']))).toEqual(['file/unknown-flow']);
    const project = copyOfProject();
    project.write('flows/claims/family.json', '{}');
    expect(codesIn(project.call('docs', 'family', '--json'))).toContain('claims/shape');
  });
});
