import { describe, expect, it } from 'vitest';
import { readerFor } from '../../../src/cli/reader.ts';
import { copyOfProject } from '../../support/project.ts';

describe('readerFor', () => {
  it('reads English, or the language that was asked for', () => {
    expect(readerFor({}, {}).t('explain:always')).toBe('always');
    const project = copyOfProject();
    project.write('locales/de/explain.json', '{"always": "immer"}');
    const german = readerFor({ language: 'de' }, project, true);
    expect(german).toMatchObject({ language: 'de', spellsOut: true });
    expect(german.t('explain:always')).toBe('immer');
  });
});
