import { describe, expect, it } from 'vitest';
import { fhirLosses, lossesAsMarkdown } from '../../../src/export/fhirLosses.ts';
import {
  claimsSection,
  contradictionsSection,
  factsSection,
  linksSection,
  silencesSection,
  lossesSection,
  unguardedSection,
} from '../../../src/export/markdownRest.ts';
import { SOURCE } from '../../support/documentSource.ts';

const text = (lines: readonly string[]): string => lines.join('\n');

describe('claimsSection', () => {
  it('says of each claim what holds it, and whether it was proved', () => {
    const claims = text(claimsSection(SOURCE));
    expect(claims).toContain(
      String.raw`| C-1 | Danger \| is flagged. | proved for all answers | [CARE-01] |`,
    );
    expect(claims).toContain('| C-2 | No word is banned. | lint `words/ban`; tests named C-2 |  |');
    expect(text(claimsSection({ ...SOURCE, proved: new Set() }))).toContain('**not proved**');
  });
});

describe('silencesSection', () => {
  it('lists what holds when nothing was said, with the reason', () => {
    expect(text(silencesSection(SOURCE))).toContain(
      '- option `talk`, note `had`: It only adds a line.',
    );
  });
});

describe('lossesSection', () => {
  it('U-66: names what the file for a clinic does not carry, and counts it', () => {
    const lines = lossesSection(SOURCE);
    expect(lines).toContain(
      `- Options, which are no questions (${SOURCE.flow.options.length}, left out).`,
    );
    expect(lines).toEqual(
      expect.arrayContaining(lossesAsMarkdown(fhirLosses(SOURCE.flow)).split('\n')),
    );
  });
});

describe('unguardedSection', () => {
  it('lists what nothing guards, with the reason', () => {
    expect(unguardedSection(SOURCE)).toContain('- It stands for everybody. (`talk/vary`)');
    expect(unguardedSection({ ...SOURCE, claims: { ...SOURCE.claims, unguarded: [] } })).toEqual(
      [],
    );
  });
});

describe('contradictionsSection', () => {
  it('tells which answers contradict each other', () => {
    expect(text(contradictionsSection(SOURCE))).toContain('- “tiny:contradictions.odd”');
  });
});

describe('factsSection', () => {
  it('tells each fact with its certainty and sources, and each source', () => {
    const facts = text(factsSection(SOURCE));
    expect(facts).toContain('### CARE-01\n\nCare helps. *(low certainty, verified)*');
    expect(facts).toContain('Sources: [a_page]');
    expect(facts).toContain('- <a id="source-a_page"></a>`a_page`: *A page.* 2026. (verified)');
  });
});

describe('linksSection', () => {
  it('leads every name in brackets somewhere', () => {
    expect(linksSection(SOURCE)).toEqual([
      '[hurts much]: #condition-hurts-much',
      '[CARE-01]: #care-01',
      '[a_page]: #source-a_page',
      '',
    ]);
  });
});
