import { describe, expect, it } from 'vitest';
import { fhirLosses, lossesAsMarkdown } from '../../../src/export/fhirLosses.ts';
import { buildFlow } from '../../support/buildFlow.ts';
import { fhirFlow } from '../../support/fhirFlow.ts';
import { realFlow } from '../../support/fixtures.ts';

describe('fhirLosses', () => {
  it('U-66: names the questions whose condition becomes an expression', () => {
    const deep = fhirLosses(fhirFlow).find(({ what }) => what === 'deep-condition');
    expect(deep?.ids).toEqual([
      'open-pain-or',
      'two-uses',
      'few-uses',
      'signs-1',
      'signs-open',
      'few-signs',
      'deep',
      'never',
    ]);
  });

  it('has no row for what a flow has not', () => {
    const whats = fhirLosses(buildFlow()).map(({ what }) => what);
    expect(whats).toEqual(['why', 'pictures', 'options', 'notes']);
  });

  it('U-66: names three deep conditions in the real flow', () => {
    const deep = fhirLosses(realFlow('opioids')).find(({ what }) => what === 'deep-condition');
    expect(deep?.ids).toEqual(['only-as-prescribed', 'supply', 'trade-steady-no-opioid']);
  });
});

describe('lossesAsMarkdown', () => {
  it('is a list with a line for each', () => {
    const losses = fhirLosses(fhirFlow);
    const lines = lossesAsMarkdown(losses).split('\n');
    expect(lines).toHaveLength(losses.length);
    expect(lines[1]).toBe(
      '- Answers that stand alone ("none of these"): an extension that few programs keep to (1, as an extension): `also-uses`.',
    );
  });
});
