import { describe, expect, it } from 'vitest';
import { besideReports } from '../../../src/cli/beside.ts';
import { copyOfProject } from '../../support/project.ts';

const found = (root: string) =>
  besideReports(root).flatMap(({ file, findings }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ code }) => `${file}: ${code}`),
  );

describe('besideReports', () => {
  it('finds nothing in this project', () => {
    expect(found(copyOfProject().root)).toEqual([]);
  });

  it('finds what claims name and the flow has not, and claims that nothing holds', () => {
    const project = copyOfProject();
    project.replace('flows/claims/family.json', '"words/same-day"', '"words/some-day"');
    project.replace('flows/claims/family.json', '"redFlag": "youth"', '"redFlag": "old-age"');
    expect(new Set(found(project.root))).toEqual(
      new Set([
        'flows/claims/family.json: claims/unknown-red-flag',
        'flows/claims/family.json: claims/unknown-lint',
      ]),
    );
  });

  it('finds words that are missing or left over, in the file where they belong', () => {
    const project = copyOfProject();
    project.replace('locales/en/family.json', '"coping": {', '"copeing": {');
    const errors = found(project.root);
    expect(errors).toContain('locales/en/family.json: words/missing');
    expect(errors).toContain('locales/en/family.json: words/left-over');
  });

  it('says only what is wrong with a flow while one is broken', () => {
    const project = copyOfProject();
    project.write('flows/family.json', '{}');
    expect(new Set(found(project.root).map((each) => each.split(': ')[0]))).toEqual(
      new Set(['flows/family.json']),
    );
  });
});
