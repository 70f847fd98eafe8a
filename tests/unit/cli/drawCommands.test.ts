import { describe, expect, it } from 'vitest';
import { call } from '../../support/project.ts';

describe('diagram', () => {
  it('prints a flowchart', () => {
    const { code, said } = call(['diagram', 'family']);
    expect(code).toBe(0);
    expect(said).toMatch(/^flowchart TD\n/);
  });

  it('takes one flow, and says what is wrong with another', () => {
    expect(call(['diagram']).code).toBe(2);
    expect(call(['diagram', 'family', 'opioids']).code).toBe(2);
    expect(call(['diagram', 'weather']).said).toContain('There is no flow "weather".');
    expect(call(['diagram', 'tests/fixtures/broken/flow-condition-cycle.json']).code).toBe(1);
  });
});

describe('statechart', () => {
  it('prints JSON with a state for each question', () => {
    const { code, said } = call(['statechart', 'tests/fixtures/flows/single.json']);
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ initial: '(start)' });
  });
});
