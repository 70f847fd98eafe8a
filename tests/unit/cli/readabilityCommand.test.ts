import { describe, expect, it } from 'vitest';
import { codesIn, copyOfProject } from '../../support/project.ts';

describe('readability', () => {
  it('lists the hardest texts and screens with both grades, and finds none above the limit', () => {
    const { code, said } = copyOfProject().call('readability');
    expect(said).toMatch(/en, texts: \d+, the hardest 10\n {2}grade +raw +words\n/);
    expect(said).toContain('en, screens: ');
    expect(code).toBe(0);
  });

  it('finds texts that are too hard', () => {
    const project = copyOfProject();
    project.replace(
      'locales/en/family.json',
      'For family and friends: answer plain questions, then see ways to help them and yourself.',
      'Multidisciplinary psychosocial interventions necessitate comprehensive individualized pharmacological evaluation.',
    );
    const called = project.call('readability', '--json');
    expect(called.code).toBe(1);
    expect(codesIn(called)).toContain('readability/string');
    expect(JSON.parse(called.said)).toMatchObject({ grades: [{ language: 'en' }] });
  });

  it('gives no grade to a language in which nobody counts syllables', () => {
    const project = copyOfProject();
    project.write('locales/fr/ui.json', '{}');
    expect(project.call('readability').said).toContain('fr: no grades');
  });
});
