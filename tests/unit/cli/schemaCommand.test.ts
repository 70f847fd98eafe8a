import { describe, expect, it } from 'vitest';
import { codesIn, call, copyOfProject } from '../../support/project.ts';

describe('schema', () => {
  it('is fresh in this project', () => {
    expect(call(['schema', '--check'])).toMatchObject({ code: 0 });
  });

  it('writes what editors read, and notices when that is not fresh', () => {
    const project = copyOfProject();
    project.replace('flows/schema/flow.schema.json', 'A Signpost flow', 'An old flow');
    expect(codesIn(project.call('schema', '--check', '--json'))).toEqual(['schema/stale']);
    expect(project.call('schema').said).toContain('wrote flows/schema/flow.schema.json');
    expect(project.call('schema', '--check').code).toBe(0);
  });

  it('lets an author leave out what has a default, and names no key twice', () => {
    const schema: unknown = JSON.parse(copyOfProject().read('flows/schema/claims.schema.json'));
    expect(schema).toMatchObject({
      type: 'object',
      required: ['flow', 'claims'],
      additionalProperties: false,
    });
  });
});
