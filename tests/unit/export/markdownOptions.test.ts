import { describe, expect, it } from 'vitest';
import {
  optionsSection,
  promptsSection,
  redFlagsSection,
} from '../../../src/export/markdownOptions.ts';
import { buildFlow } from '../../support/buildFlow.ts';
import { SOURCE } from '../../support/documentSource.ts';

const options = optionsSection(SOURCE).join('\n');

describe('optionsSection', () => {
  it('tells notes by tone, with words, condition and facts', () => {
    expect(options).toContain(
      '**Worth asking about**\n\n- `why`: “tiny:notes.talk-why”\n  - Shown: [hurts much]\n  - Facts: [CARE-01]',
    );
    expect(options).toContain(
      '- `had`, first in the block: it is taken now: “tiny:notes.talk-had”',
    );
    expect(options).toContain('- otherwise: “tiny:notes.talk-vary.b”');
  });

  it('says which marks nobody can ever see', () => {
    expect(options).toContain('Nobody can ever see it marked “Also exists”.');
  });
});

describe('redFlagsSection', () => {
  it('says how a red flag comes, what raises it, and its words in each variant', () => {
    const flags = redFlagsSection(SOURCE).join('\n');
    expect(flags).toContain('interrupts at once');
    expect(flags).toContain('- Raised: ');
    expect(flags).toContain('“tiny:redFlags.danger.a.acts.call”');
    expect(flags).toContain('“tiny:redFlags.danger.b.block”');
  });

  it('is not there without red flags', () => {
    expect(redFlagsSection({ ...SOURCE, flow: buildFlow() })).toEqual([]);
  });
});

describe('promptsSection', () => {
  it('tells what everybody can ask, and what some are offered', () => {
    const prompts = promptsSection(SOURCE).join('\n');
    expect(prompts).toContain('“tiny:prompts.all” (for everybody)');
    expect(prompts).toContain('“tiny:prompts.some”\n  - Offered: “');
  });
});
