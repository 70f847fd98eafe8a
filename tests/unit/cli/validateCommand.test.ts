import { describe, expect, it } from 'vitest';
import { codesIn, copyOfProject } from '../../support/project.ts';

describe('validate', () => {
  it('checks flows, claims and words of the whole project', () => {
    const project = copyOfProject();
    expect(project.call('validate')).toMatchObject({ code: 0 });
    project.replace('locales/en/family.json', '"title": "Right now"', '"title": ""');
    project.replace('flows/claims/opioids.json', '"PREG-06"', '"PREG-99"');
    const called = project.call('validate', '--json', '--today', '2026-11-01');
    expect(called.code).toBe(1);
    expect(new Set(codesIn(called))).toEqual(new Set(['words/empty', 'claims/unknown-fact']));
  });

  it('says what is wrong with claims of another shape', () => {
    const project = copyOfProject();
    project.replace('flows/claims/family.json', '"rules": [', '"rulez": [');
    const { code, said } = project.call('validate');
    expect(code).toBe(1);
    expect(said).toContain('There is no such key: "rulez".');
  });
});
