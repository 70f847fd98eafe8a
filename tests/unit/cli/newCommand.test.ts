import { describe, expect, it } from 'vitest';
import { codesIn, copyOfProject } from '../../support/project.ts';

describe('new', () => {
  it('writes a flow with words and claims that pass every check', () => {
    const project = copyOfProject();
    expect(project.call('new', 'tiny-one').said).toContain('wrote flows/tiny-one.json');
    for (const command of [
      ['validate'],
      ['words'],
      ['readability'],
      ['prove', 'tiny-one', '--guard'],
      ['docs', 'tiny-one'],
    ]) {
      expect([command, project.call(...command).code]).toEqual([command, 0]);
    }
    expect(project.call('readability').said).not.toContain('error: readability/string at notes');
  });

  it('writes over nothing, and takes only ids', () => {
    const project = copyOfProject();
    const before = project.read('flows/family.json');
    expect(codesIn(project.call('new', 'family', '--json'))).toEqual(['new/exists']);
    expect(project.read('flows/family.json')).toBe(before);
    for (const id of ['Tiny', '../tiny', 'tiny.json', 'constructor']) {
      expect(codesIn(project.call('new', id, '--json'))).toEqual(['new/id']);
    }
    expect(project.call('new').code).toBe(2);
  });
});
