import { describe, expect, it } from 'vitest';
import { openContent } from '../../../src/cli/content.ts';
import { copyOfProject } from '../../support/project.ts';

describe('openContent', () => {
  it('opens all flows with what they share', () => {
    const opened = openContent({});
    expect(opened.ok && opened.value.content.flows.map(({ id }) => id)).toEqual([
      'family',
      'opioids',
    ]);
    expect(opened.ok && opened.value.content.places.places.length).toBe(19);
    expect(opened.ok && opened.value.content.terms.length).toBeGreaterThan(10);
  });

  it('opens nothing while a flow or what they share is broken', () => {
    const project = copyOfProject();
    project.write('flows/opioids.json', '{}');
    project.write('flows/data/numbers.json', '{}');
    const opened = openContent(project);
    expect(opened.ok ? [] : opened.reports.map(({ file }) => file)).toEqual([
      'flows/opioids.json',
      'flows/data/numbers.json',
    ]);
  });
});
